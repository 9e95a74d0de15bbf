import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NameSpan } from '../../lib/detect/names/tagger.ts';
import { percentile, type Row, readCorpus } from './corpora.ts';
import type { Example } from './crf.ts';
import type { Lists } from './lists.ts';
import type { Random } from './random.ts';

const TYPE_INDEX: Record<string, number | undefined> = { PERSON: 0, ORGANISATION: 1, LOCATION: 2 };

/** Rows of a file that is trained on which --held-out keeps for measuring. */
const HELD_OUT = 30;
const heldOut = (row: Row): boolean => percentile(row.id) < HELD_OUT;

const toExample = (row: Row): Example => ({
  text: row.text,
  spans: row.spans.flatMap(({ start, end, label }) => {
    const type = TYPE_INDEX[label];
    return type === undefined ? [] : [{ start, end, type }];
  }),
});

/** Danish and English count as they are; the Norwegian and Swedish neighbours help with names. */
const SOURCES = [
  { file: 'names-da-train', split: false, weight: 2 },
  { file: 'names-nb-train', split: false, weight: 0.7 },
  { file: 'names-sv-train', split: false, weight: 0.5 },
  { file: 'names-en-dev', split: true, weight: 2 },
  { file: 'names-en-pud', split: false, weight: 1 },
  { file: 'names-en-wnut-train', split: false, weight: 0.6 },
  { file: 'names-en-btc-train', split: false, weight: 0.6 },
  { file: 'presidio-synth-dev', split: true, weight: 1 },
  { file: 'harmless-da', split: true, weight: 1 },
  { file: 'harmless-en', split: true, weight: 1 },
] as const;

export function trainingExamples(corpora: string, honest: boolean, _lists: Lists, random: Random): Example[] {
  const examples: Example[] = [];
  for (const { file, split, weight } of SOURCES) {
    for (const row of readCorpus(corpora, file)) {
      if (honest && split && heldOut(row)) continue;
      const example = { ...toExample(row), weight };
      examples.push(example);
      if (example.spans.length > 0 ? random.chance(0.2) : random.chance(0.03))
        examples.push({ ...example, text: row.text.toLowerCase(), weight: weight * 0.5 });
    }
  }
  if (!honest) for (const row of readCorpus(corpora, 'names-da-dev')) examples.push({ ...toExample(row), weight: 2 });
  return examples;
}

export interface Evaluation {
  name: string;
  rows: Row[];
  label: NameSpan['label'];
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

const lowered = (rows: Row[]): Row[] => rows.map((row) => ({ ...row, text: row.text.toLowerCase() }));

export function evaluation(corpora: string): Evaluation[] {
  const danish = readCorpus(corpora, 'names-da-dev');
  const english = readCorpus(corpora, 'names-en-dev').filter(heldOut);
  return [
    { name: 'da-dev', rows: danish, label: 'PER' },
    { name: 'da-dev', rows: danish, label: 'ORG' },
    { name: 'da-dev', rows: danish, label: 'LOC' },
    { name: 'da-dev-lower', rows: lowered(danish), label: 'PER' },
    { name: 'en-dev (held out)', rows: english, label: 'PER' },
    { name: 'synth (held out)', rows: readCorpus(corpora, 'presidio-synth-dev').filter(heldOut), label: 'PER' },
    { name: 'scenarios', rows: readScenarios(corpora), label: 'PER' },
    { name: 'harmless-da (held out)', rows: readCorpus(corpora, 'harmless-da').filter(heldOut), label: 'PER' },
    { name: 'harmless-en (held out)', rows: readCorpus(corpora, 'harmless-en').filter(heldOut), label: 'PER' },
  ];
}
