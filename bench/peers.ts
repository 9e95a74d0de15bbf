/**
 * Other libraries that know names, and ours, on the same text in the same run: what they find and how fast.
 *
 *   npm install && npm run peers -- --corpora FOLDER --fold 0 --weights FILE
 *
 * FILE holds weights that were trained without that part of the corpora:
 * `npx tsx scripts/train-names.ts --corpora FOLDER --held-out 0 --out FILE`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import anonymizeNlp from 'anonymize-nlp';
import nlp from 'compromise';
import { OpenRedaction } from 'openredaction';
import redactPii from 'redact-pii';
import { findPeople } from '../lib/detect/names/detector.ts';
import { unpack } from '../lib/detect/names/model.ts';
import { makeTagger } from '../lib/detect/names/tagger.ts';
import { evaluation } from '../scripts/train-names/examples.ts';
import { spansOfMasked } from './masked.ts';

interface Span {
  start: number;
  end: number;
}

interface Peer {
  name: string;
  find(text: string): Span[] | Promise<Span[]>;
}

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    fold: { type: 'string', default: '0' },
    weights: { type: 'string' },
  },
});
if (options.corpora === undefined || options.weights === undefined)
  throw new Error('--corpora FOLDER and --weights FILE are needed');

const { WEIGHTS } = (await import(resolve(options.weights))) as { WEIGHTS: string };
const tagger = makeTagger(unpack(WEIGHTS));
const anonymizer = new anonymizeNlp.AnonymizeNlp(['firstname', 'lastname']);
const redactor = new redactPii.SyncRedactor({
  builtInRedactors: Object.fromEntries(
    'creditCardNumber emailAddress ipAddress phoneNumber streetAddress usSocialSecurityNumber username password credentials digits url zipcode'
      .split(' ')
      .map((name) => [name, { enabled: false }]),
  ),
});
const open = new OpenRedaction({ patterns: ['NAME'] });

const PEERS: Peer[] = [
  { name: 'ours', find: (text) => findPeople({ text, lower: text.toLowerCase() }, tagger) },
  {
    name: 'compromise',
    find: (text) =>
      (nlp(text).people().json({ offset: true }) as { offset: { start: number; length: number } }[]).map(
        ({ offset }) => ({ start: offset.start, end: offset.start + offset.length }),
      ),
  },
  {
    name: 'anonymize-nlp',
    find: (text) => spansOfMasked(text, anonymizer.anonymize(text), /<(?:FIRST|LAST)NAME\d*>/g),
  },
  { name: 'redact-pii', find: (text) => spansOfMasked(text, redactor.redact(text), /PERSON_NAME/g) },
  {
    name: 'openredaction',
    find: async (text) => (await open.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end })),
  },
];

/** A Danish working text of 10,000 characters, as long prompts are. */
const PARAGRAPH =
  'Vi holdt afdelingsmøde i tirsdags og talte om, hvordan opgaverne skal fordeles i efteråret. Peter Jensen fortalte om ' +
  'projektet i Aarhus, og vi blev enige om at samle op den 12. marts. Der var spørgsmål til budgettet, til ferieplanen og ' +
  'til den nye måde at registrere tid på. Jeg lovede at skrive ud til alle med svar og at lave en kort oversigt.\n';
const PROMPT = PARAGRAPH.repeat(40).slice(0, 10_000);
const WARM_UP_MS = 3000;
const MEASURED_MS = 3000;

async function timed(find: Peer['find'], limit: number): Promise<number[]> {
  const times: number[] = [];
  for (let spent = 0, run = 0; spent < limit; run++) {
    const began = performance.now();
    await find(`${run} ${PROMPT}`);
    times.push(performance.now() - began);
    spent += times.at(-1)!;
  }
  return times;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const sets = evaluation(options.corpora, Number(options.fold)).filter(({ name }) => !name.includes('tweets'));
const table: string[][] = [['', ...sets.map(({ name }) => name), '10 kB, ms', 'MB/s']];
for (const { name, find } of PEERS) {
  const cells: string[] = [name];
  for (const { rows } of sets) {
    let truth = 0;
    let found = 0;
    let reported = 0;
    let right = 0;
    let hit = 0;
    for (const row of rows) {
      const people = row.spans.filter(({ label }) => label === 'PERSON');
      const spans = await find(row.text);
      truth += people.length;
      reported += spans.length;
      found += people.filter((person) => spans.some((span) => overlaps(person, span))).length;
      right += spans.filter((span) => people.some((person) => overlaps(person, span))).length;
      if (spans.length > 0) hit++;
    }
    const precision = right / Math.max(1, reported);
    const recall = found / Math.max(1, truth);
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    cells.push(truth === 0 ? `${((100 * hit) / rows.length).toFixed(1)} %` : f1.toFixed(2));
  }
  // Warm: what the engine has compiled by then is what the next keystroke meets.
  await timed(find, WARM_UP_MS);
  const times = await timed(find, MEASURED_MS);
  const median = times.sort((a, b) => a - b)[times.length >> 1]!;
  cells.push(median.toFixed(1), (Buffer.byteLength(PROMPT) / 1e3 / median).toFixed(3));
  table.push(cells);
}
for (const [n, cells] of table.entries()) {
  console.log(`| ${cells.join(' | ')} |`);
  if (n === 0) console.log(`|${cells.map(() => '---').join('|')}|`);
}
