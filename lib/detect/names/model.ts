import { type BitReader, readBits, writeBits } from './bits.ts';

/**
 * The weights of the tagger and the word lists it looks at, as they stand in model.weights.ts, and the tables they are
 * unpacked into. Keys are the upper bits of 32-bit hashes, sorted and stored as Golomb-Rice coded gaps; weights are
 * small integers, most of them 0.
 */

/** Labels: O, then begin and inside of person, organisation and place. */
export const TYPES = ['PER', 'ORG', 'LOC'] as const;
export const PARTS: number = 2;
export const LABELS = 1 + TYPES.length * PARTS;
export const labelOf = (type: number, inside: boolean): number => 1 + type * PARTS + (inside ? PARTS - 1 : 0);
export const typeOf = (label: number): number => Math.floor((label - 1) / PARTS);
export const isInside = (label: number): boolean => label > 0 && (label - 1) % PARTS === PARTS - 1;

/** May `next` follow `label`? -1 stands for the edge of a sequence. */
export function allowed(label: number, next: number): boolean {
  if (next <= 0 || !isInside(next) || PARTS === 1) return true;
  return label > 0 && typeOf(label) === typeOf(next);
}

/** Bits of a hash that are kept: of 30,000 unknown features about one looks like a known one. */
const FEATURE_BITS = 26;
const LEXICON_BITS = 24;
/** Weights are stored in steps of 1 / SCALE. */
const SCALE = 16;

export interface HashTable {
  mask: number;
  keys: Int32Array;
  values: Int32Array;
}

export interface Model {
  transitions: Float32Array;
  features: HashTable;
  /** LABELS weights per feature, in steps of `scale`. */
  weights: Int8Array;
  lexicon: HashTable;
  scale: number;
}

/** Plain numbers, as training makes them. */
export interface ModelParts {
  /** LABELS x LABELS, then LABELS at the start and LABELS at the end of a sequence. */
  transitions: Float32Array;
  features: { hash: number; weights: Float32Array }[];
  lexicon: { hash: number; bits: number }[];
}

const featureKey = (hash: number): number => hash >>> (32 - FEATURE_BITS);
const lexiconKey = (hash: number): number => scramble(hash) >>> (32 - LEXICON_BITS);

/** FNV leaves the upper bits of short words poor: stir once more. */
function scramble(hash: number): number {
  const stirred = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return stirred ^ (stirred >>> 13);
}

function table(count: number): HashTable {
  let size = 1024;
  while (size < count * 2) size *= 2;
  return { mask: size - 1, keys: new Int32Array(size).fill(-1), values: new Int32Array(size) };
}

function put(into: HashTable, key: number, value: number): void {
  let slot = key & into.mask;
  while (into.keys[slot] !== -1) slot = (slot + 1) & into.mask;
  into.keys[slot] = key;
  into.values[slot] = value;
}

/** -1 when the key is not there. */
function get(from: HashTable, key: number): number {
  let slot = key & from.mask;
  for (;;) {
    const found = from.keys[slot]!;
    if (found === key) return from.values[slot]!;
    if (found === -1) return -1;
    slot = (slot + 1) & from.mask;
  }
}

/** Row of a feature in `weights`, or -1. */
export const featureRow = (model: Model, hash: number): number => get(model.features, featureKey(hash));

/** Lexicon bits of a word hash, 0 for an unknown word. */
export function lexiconBits(lexicon: HashTable, hash: number): number {
  const found = get(lexicon, lexiconKey(hash));
  return found < 0 ? 0 : found;
}

export function lexiconTable(entries: readonly { hash: number; bits: number }[]): HashTable {
  const made = table(entries.length);
  for (const [key, bits] of byKey(entries)) put(made, key, bits);
  return made;
}

function byKey(entries: readonly { hash: number; bits: number }[]): [number, number][] {
  const merged = new Map<number, number>();
  for (const { hash, bits } of entries) {
    const key = lexiconKey(hash);
    merged.set(key, (merged.get(key) ?? 0) | bits);
  }
  return [...merged].sort((a, b) => a[0] - b[0]);
}

const riceFor = (span: number, count: number): number =>
  Math.max(0, Math.round(Math.log2((span / Math.max(1, count)) * 0.69)));

export function pack(parts: ModelParts): string {
  const out = writeBits();
  for (const weight of parts.transitions) out.bits(quantise(weight) + 128, 8);

  const words = byKey(parts.lexicon);
  out.bits(words.length, 24);
  const wordRice = riceFor(2 ** LEXICON_BITS, words.length);
  out.bits(wordRice, 5);
  const kinds = [...new Set(words.map(([, bits]) => bits))].sort(
    (a, b) => words.filter(([, bits]) => bits === b).length - words.filter(([, bits]) => bits === a).length,
  );
  out.bits(kinds.length, 8);
  for (const kind of kinds) out.bits(kind, 8);
  let last = -1;
  for (const [key, bits] of words) {
    out.rice(key - last - 1, wordRice);
    out.rice(kinds.indexOf(bits), 0);
    last = key;
  }

  const rows = new Map<number, Int8Array>();
  for (const { hash, weights } of parts.features) rows.set(featureKey(hash), Int8Array.from(weights, quantise));
  const kept = [...rows].filter(([, row]) => row.some((weight) => weight !== 0)).sort((a, b) => a[0] - b[0]);
  out.bits(kept.length, 24);
  const rice = riceFor(2 ** FEATURE_BITS, kept.length);
  out.bits(rice, 5);
  last = -1;
  for (const [key, row] of kept) {
    out.rice(key - last - 1, rice);
    last = key;
    for (const weight of row) {
      out.bits(weight === 0 ? 0 : 1, 1);
      if (weight === 0) continue;
      out.bits(weight < 0 ? 1 : 0, 1);
      out.rice(Math.abs(weight) - 1, 3);
    }
  }
  return out.text();
}

function quantise(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
}

export function unpack(packed: string): Model {
  const input = readBits(packed);
  const transitions = new Float32Array(LABELS * LABELS + 2 * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = (input.bits(8) - 128) / SCALE;
  const lexicon = unpackLexicon(input);
  const count = input.bits(24);
  const rice = input.bits(5);
  const features = table(count);
  const weights = new Int8Array(count * LABELS);
  let key = -1;
  for (let row = 0; row < count; row++) {
    key += input.rice(rice) + 1;
    put(features, key, row);
    for (let label = 0; label < LABELS; label++) {
      if (input.bits(1) === 0) continue;
      const negative = input.bits(1) === 1;
      const size = input.rice(3) + 1;
      weights[row * LABELS + label] = negative ? -size : size;
    }
  }
  return { transitions, features, weights, lexicon, scale: 1 / SCALE };
}

function unpackLexicon(input: BitReader): HashTable {
  const count = input.bits(24);
  const rice = input.bits(5);
  const kinds = Array.from({ length: input.bits(8) }, () => -1);
  for (let i = 0; i < kinds.length; i++) kinds[i] = input.bits(8);
  const made = table(count);
  let key = -1;
  for (let i = 0; i < count; i++) {
    key += input.rice(rice) + 1;
    put(made, key, kinds[input.rice(0)]!);
  }
  return made;
}
