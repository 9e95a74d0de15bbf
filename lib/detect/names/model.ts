import { drain, type Slices } from '../slices.ts';
import { type BitReader, type BitWriter, readBits, writeBits } from './bits.ts';
import { LEX } from './features.ts';

/**
 * The weights of the tagger and the word lists it looks at, as they stand in model.weights.ts, and the tables they are
 * unpacked into. Keys are the upper bits of 32-bit hashes, sorted and stored as gaps; weights are small integers,
 * most of them 0.
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

/** Bits of a hash that are kept: of 1,500 unknown features about one looks like a known one. */
export const FEATURE_BITS = 26;
/** Of 60 unknown words about one looks like a listed name. */
const NAME_BITS = 22;
/** Words that are only ordinary: one in 20 unknown words looks like one, which costs little and saves much. */
const WORD_BITS = 20;
/** Weights are stored in steps of 1 / SCALE. */
const SCALE = 12;
/** Lexicon bits are below this. */
const LEXICON_KINDS = 1024;

export interface HashTable {
  mask: number;
  keys: Int32Array;
  values: Int32Array;
}

/** Names, places and the like with their bits; ordinary words as a bit map. */
export interface Lexicon {
  names: HashTable;
  words: Uint8Array;
}

export interface Model {
  transitions: Float32Array;
  features: HashTable;
  /** One bit per low part of a feature's key: most features asked for are unknown, and this says so at once. */
  filter: Uint8Array;
  /** LABELS weights per feature, in steps of `scale`. */
  weights: Int8Array;
  lexicon: Lexicon;
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

const FILTER_BITS = 20;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/** Row of a feature in `weights`, or -1. */
export function featureRow({ features, filter }: Model, hash: number): number {
  const key = hash >>> (32 - FEATURE_BITS);
  const bit = key & FILTER_MASK;
  if (((filter[bit >> 3]! >> (bit & 7)) & 1) === 0) return -1;
  return get(features, key);
}

/** Lexicon bits of a word hash, 0 for an unknown word. */
export function lexiconBits({ names, words }: Lexicon, hash: number): number {
  const stirred = scramble(hash);
  const found = get(names, stirred >>> (32 - NAME_BITS));
  if (found >= 0) return found;
  const bit = stirred >>> (32 - WORD_BITS);
  return (words[bit >> 3]! >> (bit & 7)) & 1 ? LEX.word : 0;
}

/** Is the word listed as an ordinary one and nothing else? Cheaper than `lexiconBits`. */
export function isWord({ words }: Lexicon, hash: number): boolean {
  const bit = scramble(hash) >>> (32 - WORD_BITS);
  return ((words[bit >> 3]! >> (bit & 7)) & 1) === 1;
}

interface Entries {
  /** Key and bits, by key. */
  names: [number, number][];
  words: number[];
}

function byKey(entries: readonly { hash: number; bits: number }[]): Entries {
  const names = new Map<number, number>();
  const words = new Set<number>();
  for (const { hash, bits } of entries) {
    const stirred = scramble(hash);
    if ((bits & LEX.word) !== 0) words.add(stirred >>> (32 - WORD_BITS));
    if (bits === LEX.word) continue;
    const key = stirred >>> (32 - NAME_BITS);
    names.set(key, (names.get(key) ?? 0) | bits);
  }
  return { names: [...names].sort((a, b) => a[0] - b[0]), words: [...words].sort((a, b) => a - b) };
}

function makeLexicon({ names, words }: Entries): Lexicon {
  const made: Lexicon = { names: table(names.length), words: new Uint8Array(1 << (WORD_BITS - 3)) };
  for (const [key, bits] of names) put(made.names, key, bits);
  for (const key of words) made.words[key >> 3]! |= 1 << (key & 7);
  return made;
}

/** The lexicon as the shipped tagger will have it, for training. */
export const lexiconOf = (entries: readonly { hash: number; bits: number }[]): Lexicon => makeLexicon(byKey(entries));

/** The remainder's bits that suit gaps between `count` random keys below `span`. */
const riceFor = (span: number, count: number): number =>
  Math.max(0, Math.round(Math.log2((span / Math.max(1, count)) * 0.69)));

const tally = (values: Iterable<number>, size: number): number[] => {
  const counts = Array.from({ length: size }, () => 0);
  for (const value of values) counts[value]!++;
  return counts;
};

/** Bit y set where label y has a weight. */
const maskOf = (row: Int8Array): number => row.reduce((mask, weight, y) => (weight === 0 ? mask : mask | (1 << y)), 0);

function writeKeys(out: BitWriter, keys: readonly number[], bits: number, each: (i: number) => void): void {
  out.bits(keys.length, 20);
  const rice = riceFor(2 ** bits, keys.length);
  out.bits(rice, 5);
  let last = -1;
  for (const [i, key] of keys.entries()) {
    out.rice(key - last - 1, rice);
    last = key;
    each(i);
  }
}

export function pack(parts: ModelParts): string {
  const out = writeBits();
  for (const weight of parts.transitions) out.bits(quantise(weight) + 128, 8);
  const { names, words } = byKey(parts.lexicon);
  const kinds = out.table(
    tally(
      names.map(([, bits]) => bits),
      LEXICON_KINDS,
    ),
  );
  writeKeys(
    out,
    names.map(([key]) => key),
    NAME_BITS,
    (i) => out.symbol(names[i]![1], kinds),
  );
  writeKeys(out, words, WORD_BITS, () => {});

  const rows = new Map<number, Int8Array>();
  for (const { hash, weights } of parts.features) rows.set(featureKey(hash), Int8Array.from(weights, quantise));
  const kept = [...rows].filter(([, row]) => maskOf(row) !== 0).sort((a, b) => a[0] - b[0]);
  const masks = out.table(
    tally(
      kept.map(([, row]) => maskOf(row)),
      1 << LABELS,
    ),
  );
  const sizes = Array.from({ length: LABELS }, (_, y) =>
    out.table(
      tally(
        kept.flatMap(([, row]) => (row[y] === 0 ? [] : [row[y]! + 128])),
        256,
      ),
    ),
  );
  writeKeys(
    out,
    kept.map(([key]) => key),
    FEATURE_BITS,
    (i) => {
      const row = kept[i]![1];
      out.symbol(maskOf(row), masks);
      for (let y = 0; y < LABELS; y++) if (row[y] !== 0) out.symbol(row[y]! + 128, sizes[y]!);
    },
  );
  return out.text();
}

function quantise(weight: number): number {
  return Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
}

/** Rows or words unpacked between two pauses: a millisecond or two. */
const SLICE = 8192;

export const unpack = (packed: string): Model => drain(unpackInSlices(packed));

/** `unpack` that pauses every millisecond or two. */
export function* unpackInSlices(packed: string): Slices<Model> {
  const input = readBits(packed);
  yield;
  const transitions = new Float32Array(LABELS * LABELS + 2 * LABELS);
  for (let i = 0; i < transitions.length; i++) transitions[i] = (input.bits(8) - 128) / SCALE;
  const lexicon = yield* unpackLexicon(input);
  const masks = input.table(1 << LABELS);
  const sizes = Array.from({ length: LABELS }, () => input.table(256));
  const count = input.bits(20);
  const rice = input.bits(5);
  const features = table(count);
  const weights = new Int8Array(count * LABELS);
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  let key = -1;
  /** Reads the rows from `from` up to `to`. */
  const read = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      key += input.rice(rice) + 1;
      put(features, key, row);
      const bit = key & FILTER_MASK;
      filter[bit >> 3]! |= 1 << (bit & 7);
      const mask = input.symbol(masks);
      for (let label = 0; label < LABELS; label++)
        if (((mask >> label) & 1) === 1) weights[row * LABELS + label] = input.symbol(sizes[label]!) - 128;
    }
  };
  for (let row = 0; row < count; row += SLICE) {
    yield;
    read(row, Math.min(row + SLICE, count));
  }
  return { transitions, features, filter, weights, lexicon, scale: 1 / SCALE };
}

function* unpackLexicon(input: BitReader): Slices<Lexicon> {
  const kinds = input.table(LEXICON_KINDS);
  const count = input.bits(20);
  const rice = input.bits(5);
  const lexicon: Lexicon = { names: table(count), words: new Uint8Array(1 << (WORD_BITS - 3)) };
  let key = -1;
  const readNames = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      key += input.rice(rice) + 1;
      put(lexicon.names, key, input.symbol(kinds));
    }
  };
  for (let i = 0; i < count; i += SLICE) {
    yield;
    readNames(i, Math.min(i + SLICE, count));
  }
  const wordCount = input.bits(20);
  const wordRice = input.bits(5);
  key = -1;
  const readWords = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      key += input.rice(wordRice) + 1;
      lexicon.words[key >> 3]! |= 1 << (key & 7);
    }
  };
  for (let i = 0; i < wordCount; i += SLICE) {
    yield;
    readWords(i, Math.min(i + SLICE, wordCount));
  }
  return lexicon;
}
