import { drain, type Slices } from '../detect/slices.ts';
import { findClaims } from './claims/find.ts';
import type { Claim } from './claims/types.ts';
import { type Energy, energyOf } from './energy.ts';
import { type Earlier, type Expected, expectedLength } from './expected.ts';
import type { LengthLimits } from './form.ts';
import { languageOf } from './language.ts';
import { type Padding, paddingOf } from './padding.ts';
import { type Lix, lixOf, readingMinutes } from './readability.ts';
import { stanceOf } from './stance.ts';
import { type Block, blocksOf, countWords, type Sentence, sentencesOf } from './text.ts';

/** Why an answer is called over-long. Words for each in lib/i18n/answer.ts. */
export type Reason =
  /** More than the prompt asked for: `asked` are the prompt's own words. */
  | { code: 'asked'; words: number; enough: number; asked: string }
  /** Bullets or lines longer than asked: `each` is the longest allowed, `longest` what is there. */
  | { code: 'each'; longest: number; each: number; asked: string }
  /** More sentences, bullets, lines or paragraphs than asked. */
  | {
      code: 'count';
      count: number;
      wanted: number;
      measure: 'sentences' | 'bullets' | 'lines' | 'paragraphs';
      asked: string;
    }
  /** More than a text of this form needs. `form` is a key of its name; `short` when a short one was asked for. */
  | { code: 'form'; words: number; enough: number; form: string; short: boolean }
  /** More than a question of this sort needs. */
  | { code: 'question'; words: number; enough: number; question: 'choice' | 'fact' | 'open' }
  /** Longer than the text it was to rework. */
  | { code: 'material'; words: number; enough: number }
  /** Long, and nothing in the prompt called for it. */
  | { code: 'long'; words: number; enough: number }
  /** Says things twice or says nothing: share in percent. */
  | { code: 'padded'; share: number };

export interface Assessment {
  words: number;
  /** Minutes of silent reading. */
  minutes: number;
  lix: Lix;
  language: 'da' | 'en';
  overlong: boolean;
  /** Empty unless `overlong`. */
  reasons: Reason[];
  expected: Expected;
  claims: Claim[];
  padding: Padding[];
  energy: Energy;
  blocks: Block[];
  sentences: Sentence[];
}

export interface AssessOptions {
  limits: LengthLimits;
  earlier?: Earlier;
  lang?: 'da' | 'en';
  /** Look for claims; on unless said otherwise. */
  claims?: boolean;
}

/** An answer this short is never over-long by a form's or a question's measure. */
const ALWAYS_FINE = 60;
/** From this share on, padding tips an answer that is near its limit. */
const PADDED = 0.3;

/** Looks at one finished answer in the light of its prompt. Pure; about three milliseconds for each 1,000 words. */
export function assess(prompt: string, answer: string, options: AssessOptions): Assessment {
  return drain(assessing(prompt, answer, options));
}

/** The same in pieces, a few milliseconds each for an answer of 5,000 words: a page is not to be held up for all of it. */
export function* assessing(prompt: string, answer: string, options: AssessOptions): Slices<Assessment> {
  const blocks = blocksOf(answer);
  const sentences = sentencesOf(answer, blocks);
  const words = countWords(answer);
  yield;
  const expected = expectedLength(prompt, options.limits, options.earlier);
  yield;
  const padding = yield* paddingOf(answer, sentences, prompt);
  const reasons = reasonsFor(answer, blocks, sentences, expected, padding);
  yield;
  const reading = { text: answer, blocks, sentences };
  const claims = options.claims === false ? [] : yield* findClaims(reading, prompt, stanceOf(prompt, answer, expected));
  return {
    words,
    minutes: readingMinutes(words),
    lix: lixOf(answer, sentences),
    language: options.lang ?? languageOf(answer),
    overlong: reasons.length > 0,
    reasons,
    expected,
    claims,
    padding,
    energy: energyOf(words),
    blocks,
    sentences,
  };
}

function reasonsFor(
  answer: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  expected: Expected,
  padding: readonly Padding[],
): Reason[] {
  const prose = blocks.filter((block) => block.kind !== 'code');
  const size = (part: { start: number; end: number }) => countWords(answer.slice(part.start, part.end));
  const words = prose.reduce((sum, block) => sum + size(block), 0);
  const enough = Math.round(expected.words);
  const reasons: Reason[] = [];
  const padded = padding.reduce((sum, part) => sum + size(part), 0) / Math.max(1, words);

  if (expected.basis === 'asked' && expected.asked) {
    const { asked } = expected;
    const count = shapeCount(asked.measure, prose, sentences);
    const items = prose.filter((block) => block.kind === 'item');
    if (asked.each !== undefined) {
      const sizes = (items.length > 0 ? items : prose.filter((block) => block.kind !== 'heading'))
        .map(size)
        .sort((a, b) => a - b);
      const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
      if (middle > asked.each * 1.35)
        reasons.push({ code: 'each', longest: sizes.at(-1) ?? 0, each: asked.each, asked: asked.text });
    }
    const fits = count !== undefined && count <= asked.amount && words <= asked.limit * 1.6;
    if (words > asked.limit && !fits) reasons.push({ code: 'asked', words, enough, asked: asked.text });
    else if (
      count !== undefined &&
      isCountable(asked.measure) &&
      count > asked.amount * 1.5 + 0.5 &&
      words > enough * 1.15 + 8
    ) {
      reasons.push({ code: 'count', count, wanted: asked.amount, measure: asked.measure, asked: asked.text });
    }
  } else if (words > expected.limit && words > ALWAYS_FINE) {
    if (expected.basis === 'form' && expected.form) {
      reasons.push({ code: 'form', words, enough, form: expected.form, short: expected.short });
    } else if (expected.basis === 'question' && expected.question) {
      reasons.push({ code: 'question', words, enough, question: expected.question });
    } else if (expected.basis === 'material') reasons.push({ code: 'material', words, enough });
    else reasons.push({ code: 'long', words, enough });
  }
  const near = words > Math.max(ALWAYS_FINE * 2, expected.limit * 0.7);
  if (padded >= PADDED && (reasons.length > 0 || (near && expected.basis !== 'long' && expected.basis !== 'asked'))) {
    reasons.push({ code: 'padded', share: Math.round(padded * 100) });
  }
  return reasons;
}

type Countable = 'sentences' | 'bullets' | 'lines' | 'paragraphs';
function isCountable(measure: string): measure is Countable {
  return measure === 'sentences' || measure === 'bullets' || measure === 'lines' || measure === 'paragraphs';
}

function shapeCount(measure: string, blocks: readonly Block[], sentences: readonly Sentence[]): number | undefined {
  switch (measure) {
    case 'sentences':
      return sentences.length;
    case 'bullets':
      return blocks.filter((block) => block.kind === 'item' && block.level < 1).length || undefined;
    case 'lines':
      return blocks.length;
    case 'paragraphs':
      return blocks.filter((block) => block.kind === 'paragraph').length;
    default:
      return undefined;
  }
}
