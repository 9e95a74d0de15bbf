import { LEX } from './features.ts';
import { entryOf, type FuseTable, fuseSize, readFuse, type Widths } from './fuse.ts';

/**
 * The weights of the tagger and the word lists it looks at, as they stand in model.weights.ts. They are used as they
 * are packed: opening them copies the bytes once and builds nothing, so that the first scan of a page need not wait.
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

/** Of 2,000 unknown features about one looks like a known one. The value is a row of the code book. */
export const FEATURE_WIDTHS: Widths = { fingerprint: 11, value: 11 };
/** Of 64 unknown words about one looks like a listed one. The value is a number in the list of kinds. */
export const NAME_WIDTHS: Widths = { fingerprint: 6, value: 5 };
/** Words that are only ordinary: one in 16 unknown words looks like one, which costs little and saves much. */
export const WORD_WIDTHS: Widths = { fingerprint: 4, value: 0 };
/** Weights are stored in steps of 1 / SCALE. */
export const SCALE = 12;
/** Weights of the steps between labels, at the start and at the end. */
export const TRANSITIONS = LABELS * LABELS + 2 * LABELS;

/** Names, places and the like with their bits; ordinary words. */
export interface Lexicon {
  names: FuseTable;
  /** What the numbers in `names` stand for: bits of LEX. */
  kinds: Uint16Array;
  words: FuseTable;
  /** Bits of words that the packed lists lack, by hash; not used in training. */
  more?: ReadonlyMap<number, number>;
}

export interface Model {
  /** LABELS x LABELS, then LABELS at the start and LABELS at the end of a sequence. */
  transitions: Float32Array;
  features: FuseTable;
  /** The code book: LABELS weights per row, in steps of `scale`. */
  weights: Int8Array;
  lexicon: Lexicon;
  scale: number;
}

/** Row of a feature in `weights`, or -1. */
export const featureRow = ({ features }: Model, hash: number): number => entryOf(features, hash);

/** What the packed lists may say of a word that is a given name besides. */
const OF_NAMES = LEX.first | LEX.last | LEX.name | LEX.proper;

/** Lexicon bits of a word hash, 0 for an unknown word. */
export function lexiconBits({ names, kinds, words, more }: Lexicon, hash: number): number {
  const added = more?.get(hash) ?? 0;
  const kind = entryOf(names, hash);
  if (kind >= 0 && kind < kinds.length) return added === 0 ? kinds[kind]! : (kinds[kind]! & OF_NAMES) | added;
  // The packed lists take one word in sixteen for one of theirs.
  if (added !== 0) return added;
  return entryOf(words, hash) === 0 ? LEX.word : 0;
}

/** Is the word listed as an ordinary one? Cheaper than `lexiconBits`. */
export const isWord = ({ words }: Lexicon, hash: number): boolean => entryOf(words, hash) === 0;

declare const atob: (text: string) => string;

/** The bytes of a Base64 text. Browsers since 2025 do it themselves; others are given a loop. */
function bytesOf(text: string): Uint8Array {
  const native = (Uint8Array as { fromBase64?: (text: string) => Uint8Array }).fromBase64;
  if (native !== undefined) return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Opens packed weights. The order is that of `pack` in scripts/train-names/pack.ts. */
export function unpack(packed: string): Model {
  const bytes = bytesOf(packed);
  const transitions = new Float32Array(TRANSITIONS);
  for (let i = 0; i < TRANSITIONS; i++) transitions[i] = (bytes[i]! - 128) / SCALE;
  const lexicon = openLexicon(bytes, TRANSITIONS);
  const features = readFuse(bytes, lexicon.end, FEATURE_WIDTHS);
  const book = lexicon.end + fuseSize(features.segment, features.segments, FEATURE_WIDTHS);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset + book);
  return { transitions, features, weights, lexicon: lexicon.lexicon, scale: 1 / SCALE };
}

/** The word lists that begin at byte `from`, and where they end. */
export function openLexicon(bytes: Uint8Array, from: number): { lexicon: Lexicon; end: number } {
  let at = from;
  const kinds = new Uint16Array(bytes[at++]!);
  for (let i = 0; i < kinds.length; i++, at += 2) kinds[i] = bytes[at]! | (bytes[at + 1]! << 8);
  const names = readFuse(bytes, at, NAME_WIDTHS);
  at += fuseSize(names.segment, names.segments, NAME_WIDTHS);
  const words = readFuse(bytes, at, WORD_WIDTHS);
  return { lexicon: { names, kinds, words }, end: at + fuseSize(words.segment, words.segments, WORD_WIDTHS) };
}
