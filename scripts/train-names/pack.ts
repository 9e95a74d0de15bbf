import { LEX } from '../../lib/detect/names/features.ts';
import {
  FEATURE_WIDTHS,
  type Lexicon,
  NAME_WIDTHS,
  openLexicon,
  SCALE,
  WORD_WIDTHS,
} from '../../lib/detect/names/model.ts';
import { codeBook } from './code-book.ts';
import { buildFuse } from './fuse.ts';

/** Plain numbers, as training makes them. */
export interface ModelParts {
  /** LABELS x LABELS, then LABELS at the start and LABELS at the end of a sequence. */
  transitions: Float32Array;
  features: { hash: number; weights: Float32Array; count: number }[];
  lexicon: LexiconEntry[];
}

export interface LexiconEntry {
  hash: number;
  bits: number;
}

const quantise = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight * SCALE)));

/** As Base64: the steps between labels, the word lists, the features, the code book. */
export function pack({ transitions, features, lexicon }: ModelParts): string {
  const { numbers, rows } = codeBook(features, 1 << FEATURE_WIDTHS.value);
  const entries = new Map(features.map(({ hash }, i) => [hash, numbers[i]!]));
  return Buffer.concat([
    Uint8Array.from(transitions, (weight) => quantise(weight) + 128),
    packLexicon(lexicon),
    buildFuse(entries, FEATURE_WIDTHS),
    Uint8Array.from(rows.flatMap((row) => Array.from(row, (weight) => quantise(weight) & 255))),
  ]).toString('base64');
}

/** The lists as the shipped tagger will have them, for training. */
export const lexiconOf = (entries: readonly LexiconEntry[]): Lexicon => openLexicon(packLexicon(entries), 0).lexicon;

function packLexicon(entries: readonly LexiconEntry[]): Uint8Array {
  const names = new Map<number, number>();
  const words = new Map<number, number>();
  for (const { hash, bits } of entries) {
    if ((bits & LEX.word) !== 0) words.set(hash, 0);
    if (bits !== LEX.word) names.set(hash, (names.get(hash) ?? 0) | bits);
  }
  const kinds = commonest([...names.values()], 1 << NAME_WIDTHS.value);
  const numbered = new Map([...names].map(([hash, bits]) => [hash, nearest(kinds, bits)]));
  return Buffer.concat([
    Uint8Array.of(kinds.length, ...kinds.flatMap((bits) => [bits & 255, bits >> 8])),
    buildFuse(numbered, NAME_WIDTHS),
    buildFuse(words, WORD_WIDTHS),
  ]);
}

/** The values seen most often. */
function commonest(values: readonly number[], limit: number): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([value]) => value);
}

/** A rare mixture of bits counts as the one that differs in the fewest. */
function nearest(kinds: readonly number[], bits: number): number {
  let best = 0;
  let least = 33;
  for (const [n, kind] of kinds.entries()) {
    let differing = 0;
    for (let rest = kind ^ bits; rest > 0; rest &= rest - 1) differing++;
    if (differing < least) {
      least = differing;
      best = n;
    }
  }
  return best;
}
