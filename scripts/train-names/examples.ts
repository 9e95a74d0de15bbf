import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { percentile, type Row, readCorpus } from './corpora.ts';
import type { Example } from './crf.ts';
import { type Inventor, inventor, lowerKeeping } from './invent.ts';
import type { Lists } from './lists.ts';
import type { Random } from './random.ts';

const TYPE_INDEX: Record<string, number | undefined> = { PERSON: 0, ORGANISATION: 1, LOCATION: 2 };

/** Parts that the labelled files are cut into; one at a time is kept from training and measured. */
export const FOLDS = 4;

/** Made-up sentences of one template go into one part: seeing a sister would be cheating. */
const foldOf = (row: Row): number => percentile(row.template_id === undefined ? row.id : `t${row.template_id}`) % FOLDS;

const toExample = (row: Row): Example => ({
  text: row.text,
  spans: row.spans.flatMap(({ start, end, label }) => {
    const type = TYPE_INDEX[label];
    return type === undefined ? [] : [{ start, end, type }];
  }),
});

/** Danish and English count as they are; the Norwegian and Swedish neighbours help with names. */
const SOURCES = [
  { file: 'names-da-train', split: true, weight: 2 },
  { file: 'names-da-dev', split: true, weight: 2 },
  { file: 'names-nb-train', split: false, weight: 0.7 },
  { file: 'names-sv-train', split: false, weight: 0.5 },
  { file: 'names-en-dev', split: true, weight: 2 },
  { file: 'names-en-pud', split: true, weight: 1 },
  { file: 'names-en-wnut-train', split: true, weight: 0.6 },
  { file: 'names-en-btc-train', split: true, weight: 0.6 },
  { file: 'presidio-synth-dev', split: true, weight: 1 },
  { file: 'harmless-da', split: true, weight: 1 },
  { file: 'harmless-en', split: true, weight: 1 },
] as const;

/** The same text with other people in it: names by form, so that the words around learn to carry the label. */
function withOthers(example: Example, lang: 'da' | 'en', make: Inventor): Example {
  let text = '';
  let last = 0;
  const spans: Example['spans'] = [];
  for (const span of [...example.spans].sort((a, b) => a.start - b.start)) {
    if (span.start < last) return example;
    text += example.text.slice(last, span.start);
    const old = example.text.slice(span.start, span.end);
    let put = old;
    if (span.type === 0 && /^\p{Lu}/u.test(old)) {
      put = make.name(old.includes(' ') ? 'N' : /(sen|gaard|mann|son)s?$/.test(old) ? 'L' : 'F', lang);
      if (
        /[^s]s$/.test(old) &&
        !old.includes(' ') &&
        lang === 'da' &&
        !/[sxz]$/.test(put) &&
        !/(as|es|is|os|us|rs|ls|ns)$/.test(old)
      )
        put += 's';
    }
    spans.push({ start: text.length, end: text.length + put.length, type: span.type });
    text += put;
    last = span.end;
  }
  return { ...example, text: text + example.text.slice(last), spans };
}

export interface Mixture {
  /** How often a text with people comes again with other people. */
  others: number;
  /** Chance that a text comes again in lower case. */
  lower: number;
  /** Made-up texts. */
  invented: number;
  inventedWeight: number;
}

export function trainingExamples(
  corpora: string,
  /** The part that is kept from training, or none. */
  fold: number | undefined,
  lists: Lists,
  random: Random,
  mixture: Mixture,
): Example[] {
  const examples: Example[] = [];
  const make = inventor(lists, random);
  for (const { file, split, weight } of SOURCES) {
    for (const row of readCorpus(corpora, file)) {
      if (split && foldOf(row) === fold) continue;
      // Sentences with nobody in them are plenty in the neighbour languages: half will do.
      if (row.spans.length === 0 && (row.lang === 'nb' || row.lang === 'sv') && random.chance(0.5)) continue;
      const example = { ...toExample(row), weight };
      const lang = row.lang === 'en' ? 'en' : 'da';
      examples.push({ ...example, own: row.lang === 'da' || row.lang === 'en' });
      const named = example.spans.some(({ type }) => type === 0);
      for (let left = mixture.others; named && random.chance(left); left--)
        examples.push(withOthers(example, lang, make));
      if (named ? random.chance(mixture.lower) : random.chance(mixture.lower / 5)) {
        const other = named && random.chance(0.5) ? withOthers(example, lang, make) : example;
        examples.push({ ...other, text: lowerKeeping(other.text), weight: weight * 0.6 });
      }
    }
  }
  for (const text of ownTexts()) for (let n = 0; n < 3; n++) examples.push({ text, spans: [], weight: 1 });
  for (const example of make.texts(mixture.invented)) examples.push({ ...example, weight: mixture.inventedWeight });
  return examples;
}

/**
 * Our own words and prompts of November 2026: nobody is named in them. A copy, so that rewording a button changes no
 * weights.
 */
const ownTexts = (): string[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'own-words.json'), 'utf8')) as string[];

export interface Evaluation {
  name: string;
  rows: Row[];
}

interface Scenario {
  id: string;
  text: string;
  spans: { text: string; occurrence: number; kind: string; public?: boolean }[];
}

/** The leaders' scenarios stand beside the corpora; their spans are given as the n-th match of a text. */
function readScenarios(corpora: string): Row[] {
  return readFileSync(join(corpora, '../scenarios/dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, text, spans } = JSON.parse(line) as Scenario;
      return {
        id,
        text,
        spans: spans
          .filter(({ kind }) => kind === 'person-name')
          .map((span) => {
            let start = -1;
            for (let n = 0; n < span.occurrence; n++) start = text.indexOf(span.text, start + 1);
            return { start, end: start + span.text.length, label: 'PERSON' };
          }),
      };
    });
}

const lowered = (rows: Row[]): Row[] => rows.map((row) => ({ ...row, text: lowerKeeping(row.text) }));

/** Rows of a file in one part, or all of them. */
export function evaluation(corpora: string, fold?: number): Evaluation[] {
  const rowsOf = (file: string): Row[] =>
    readCorpus(corpora, file).filter((row) => fold === undefined || foldOf(row) === fold);
  const danish = [...rowsOf('names-da-dev'), ...rowsOf('names-da-train')];
  const english = rowsOf('names-en-dev');
  return [
    { name: 'Danish news', rows: danish },
    { name: 'Danish news, lower case', rows: lowered(danish) },
    { name: 'English web', rows: english },
    { name: 'English web, lower case', rows: lowered(english) },
    { name: 'English news (PUD)', rows: rowsOf('names-en-pud') },
    { name: 'English tweets', rows: [...rowsOf('names-en-btc-train'), ...rowsOf('names-en-wnut-train')] },
    { name: 'presidio-synth', rows: rowsOf('presidio-synth-dev') },
    { name: 'scenarios', rows: readScenarios(corpora) },
    { name: 'harmless Danish', rows: rowsOf('harmless-da') },
    { name: 'harmless English', rows: rowsOf('harmless-en') },
  ];
}
