import type { Span } from '../types.ts';
import { HAS_HE, HAS_I, HAS_ID, HAS_NAME, HAS_ROLE, type Reading, spanOf } from './reading.ts';

/** From this sum on, a text about somebody is taken for a staff case. */
const CASE = 4;

/**
 * A leader asking what to do about somebody has a staff case even when no phrase of the lists is used: trouble said of
 * the person, he or she, and a request for advice add up; cards, speeches and lists of addresses take away.
 */
export function staffCase(reading: Reading): Span[] {
  const { tokens, sentences } = reading;
  let trouble = 0;
  let whatNow = 0;
  let advice = 0;
  let benign = 0;
  let quietly = 0;
  let telling = 0;
  const seen = new Set<string>();
  let first: Place | undefined;
  const about = HAS_NAME | HAS_HE | HAS_ROLE;
  for (const hit of reading.hits.case) {
    const key = hit.tag.cue + tokens.word.slice(hit.from, hit.to).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    if (hit.tag.cue === 'what-now') whatNow += 1;
    else if (hit.tag.cue === 'advice') advice += 1;
    else if (hit.tag.cue === 'benign') benign += 1;
    else if (hit.tag.cue === 'telling') telling += 1;
    else {
      const sentence = tokens.sentence[hit.from] as number;
      const near = (sentences[sentence] as number) | (sentences[sentence - 1] ?? 0);
      if ((near & about) === 0) continue;
      if (hit.tag.cue === 'quietly') {
        quietly += 1;
        continue;
      }
      trouble += 1;
      const length = (tokens.end[hit.to - 1] as number) - (tokens.start[hit.from] as number);
      if (!first || length > first.length) first = { from: hit.from, to: hit.to, length };
    }
  }
  const asked = tokens.count <= SHORT && reading.names.length > 0 ? ownQuestion(reading) : undefined;
  if (!first) {
    // Nothing is called trouble: what is told of somebody right before the question is the matter.
    if (
      benign > 0 ||
      (asked === undefined && whatNow === 0 && quietly === 0 && telling < 2) ||
      reading.names.length === 0
    )
      return [];
    first = toldOf(reading, asked ?? tokens.sentenceFrom.length);
    if (!first) return [];
  }
  /** With telephone numbers, mail addresses and the like it is a list, or a message about where to meet. */
  const listed = sentences.some((bits) => bits & HAS_ID) || tokens.count > SHORT;
  const told = sentences.reduce((sum, bits) => sum + (bits & (HAS_HE | HAS_NAME) ? 1 : 0), 0);
  const he = sentences.some((bits) => bits & HAS_HE) ? 1 : 0;
  const score =
    Math.min(trouble, 4) +
    (trouble > 1 && benign === 0 ? 1 : 0) +
    (whatNow > 0 || asked !== undefined ? 3 : 0) +
    (quietly > 0 ? 3 : 0) +
    Math.min(advice, whatNow > 0 ? 1 : 2) +
    he +
    (told > 1 ? 1 : 0) -
    2 * Math.min(benign, 3) +
    (benign === 0 && !listed ? Math.min(telling, 3) : 0);
  // Said and had alone, of nothing called trouble: somebody must be spoken of as well.
  const least = trouble === 0 && whatNow === 0 && asked === undefined && quietly === 0 ? CASE + 1 : CASE;
  if (score < least) return [];
  return [spanOf(reading, 'hr-matter', first.from, first.to, Math.min(0.5 + score * 0.03, 0.75), 'hr-matter-case')];
}

interface Place {
  from: number;
  to: number;
  length: number;
}

/** Longer texts ask about many things. */
const SHORT = 120;
/** First word of a question, and who asks it in that language: a Danish "i" is no English "I". */
const ASKERS: readonly [ReadonlySet<string>, ReadonlySet<string>][] = [
  ['should can do must may am could would what whats how who when where', 'i me my mine im ive id'],
  ['skal kan maa boer hvad hvordan hvem hvor hvornaar er', 'jeg mig min mit mine'],
].map(([asks, asker]) => [new Set((asks as string).split(' ')), new Set((asker as string).split(' '))]);

/**
 * The writer asks about his own conduct towards somebody: "Should I talk to her?", "Hvad siger jeg til Ib?". The number of
 * the sentence.
 */
function ownQuestion({ tokens, sentences }: Reading): number | undefined {
  for (let sentence = 0; sentence < tokens.sentenceFrom.length; sentence++) {
    const from = tokens.sentenceFrom[sentence] as number;
    const bits = sentences[sentence] as number;
    const near = bits | (sentences[sentence - 1] ?? 0);
    if (
      tokens.sentenceEnd[sentence] === '?' &&
      bits & HAS_I &&
      near & (HAS_NAME | HAS_HE) &&
      (tokens.sentenceTo[sentence] as number) - from <= 25 &&
      ASKERS.some(
        ([asks, asker]) =>
          asks.has(tokens.word[from] as string) &&
          tokens.word.slice(from, tokens.sentenceTo[sentence]).some((word) => asker.has(word)),
      )
    )
      return sentence;
  }
  return undefined;
}

/** Words of a finding at most. */
const LONGEST = 10;

/** The sentence about somebody that stands before sentence `before`, or that one itself. */
function toldOf({ tokens, sentences }: Reading, before: number): Place | undefined {
  for (let sentence = Math.min(before, sentences.length - 1); sentence >= 0; sentence--) {
    if (((sentences[sentence] as number) & (HAS_NAME | HAS_HE)) === 0) continue;
    const from = tokens.sentenceFrom[sentence] as number;
    const to = Math.min(tokens.sentenceTo[sentence] as number, from + LONGEST);
    return { from, to, length: (tokens.end[to - 1] as number) - (tokens.start[from] as number) };
  }
  return undefined;
}
