import { FNV_START, SHAPE, type Tokens } from './tokens.ts';

/**
 * What the tagger sees at one token: a fixed number of 32-bit hashes. Training and the shipped tagger call the same
 * function, so they cannot drift apart. No strings: words come as the hashes made while cutting the text.
 */

/** Bits of the lexicon. A word may have several: "Holm" is a surname, a place and a word. */
export const LEX = {
  first: 1,
  last: 2,
  place: 4,
  proper: 8,
  word: 16,
  org: 32,
  role: 64,
  time: 128,
  /** A name by two lists, given or family unknown. */
  name: 512,
  /** Not listed, but a form of an ordinary word that is. */
  inflected: 256,
  /** Often seen in lower case and never as a name: "the", "ikke", "skriv". */
  common: 1024,
} as const;

/** Features at each token. */
export const FEATURES = 38;

/** Features that name the word itself: training leaves them out now and then so that the rest learn to stand alone. */
export const LEXICAL = new Set([0, 1, 6, 7]);

const START = 0x51ed270b | 0;
const END = 0x2545f491 | 0;

function mix(template: number, a: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}

function mix2(template: number, a: number, b: number): number {
  return mix(template, Math.imul(a, 0x27d4eb2f) ^ ((b << 13) | (b >>> 19)) ^ Math.imul(b, 0x165667b1));
}

/** "Anne-Mette" is capitalised as "Anne" is: what is known of one serves the other. */
function shapeOf(tokens: Tokens, i: number): number {
  const shape = tokens.shape[i]!;
  return shape === SHAPE.doubleTitle ? SHAPE.title : shape;
}

/** Shape and kind of a token in one small number. */
function look(tokens: Tokens, i: number): number {
  return shapeOf(tokens, i) | (tokens.kind[i]! << 4);
}

const COMMA = Math.imul(44 ^ FNV_START, 0x01000193);

/** 1 at the start of a sentence or line, 2 after an opening mark there, 3 after other punctuation, 0 elsewhere. */
function position(tokens: Tokens, i: number, lo: number): number {
  if (i === lo || tokens.shape[i - 1] === SHAPE.newline) return 1;
  if (tokens.shape[i - 1] !== SHAPE.punctuation || tokens.word[i - 1] === COMMA) return 0;
  return i - 1 === lo || tokens.shape[i - 2] === SHAPE.newline ? 2 : 3;
}

/**
 * Writes the features of token `i` into `out` from `at` on. `lo` and `hi` bound the sequence (hi is exclusive).
 */
export function features(tokens: Tokens, i: number, lo: number, hi: number, out: Int32Array, at: number): void {
  const { word, lexicon, kind } = tokens;
  const w = word[i]!;
  const s = shapeOf(tokens, i);
  const l = lexicon[i]!;
  const c = kind[i]!;
  const k = s | (c << 4);
  const hasP = i > lo;
  const hasN = i + 1 < hi;
  const wp = hasP ? word[i - 1]! : START;
  const wn = hasN ? word[i + 1]! : END;
  const wpp = i - 2 >= lo ? word[i - 2]! : START;
  const wnn = i + 2 < hi ? word[i + 2]! : END;
  const sp = hasP ? shapeOf(tokens, i - 1) : 16;
  const sn = hasN ? shapeOf(tokens, i + 1) : 17;
  const spp = i - 2 >= lo ? shapeOf(tokens, i - 2) : 16;
  const snn = i + 2 < hi ? shapeOf(tokens, i + 2) : 17;
  const kp = hasP ? look(tokens, i - 1) : 4096;
  const kn = hasN ? look(tokens, i + 1) : 4097;
  const cp = hasP ? kind[i - 1]! : 30;
  const cn = hasN ? kind[i + 1]! : 31;
  const start = position(tokens, i, lo);
  const mode = tokens.line[i]!;
  const f3 = tokens.suffix3[i]!;
  const place = mode | (start << 2);

  let n = at;
  out[n++] = mix(0, w);
  out[n++] = mix2(1, w, s);
  out[n++] = mix(2, wp);
  out[n++] = mix(3, wn);
  out[n++] = mix(4, wpp);
  out[n++] = mix(5, wnn);
  out[n++] = mix2(6, wp, w);
  out[n++] = mix2(7, w, wn);
  out[n++] = mix2(8, tokens.prefix[i]!, s);
  out[n++] = mix2(9, tokens.suffix2[i]!, s);
  out[n++] = mix2(10, f3, s);
  out[n++] = mix2(11, tokens.suffix4[i]!, s);
  out[n++] = mix2(12, k, place);
  out[n++] = mix(13, sp | (s << 5) | (sn << 10));
  out[n++] = mix(14, spp | (sp << 5) | (s << 10) | (sn << 15) | (snn << 20));
  out[n++] = mix2(15, kp, k);
  out[n++] = mix2(16, k, kn);
  out[n++] = mix2(17, cp | (cn << 5), k);
  out[n++] = mix2(18, wp, s | (mode << 5));
  out[n++] = mix2(19, wn, s | (mode << 5));
  out[n++] = mix2(20, wp, k);
  out[n++] = mix2(21, wn, k);
  out[n++] = mix2(22, wpp, Math.imul(sp, 31) + s);
  out[n++] = mix2(23, wnn, Math.imul(sn, 31) + s);
  out[n++] = mix2(24, wp, wpp);
  out[n++] = mix2(25, wn, wnn);
  out[n++] = mix2(26, hasP ? tokens.suffix3[i - 1]! : START, s);
  out[n++] = mix2(27, hasN ? tokens.suffix3[i + 1]! : END, s);
  out[n++] = mix2(28, wp, wn);
  out[n++] = mix2(29, tokens.head[i]! === 0 ? w : tokens.head[i]!, s);
  out[n++] = mix2(30, tokens.tail[i]! === 0 ? tokens.suffix4[i]! : tokens.tail[i]!, 3);
  out[n++] = mix2(31, l, place | (s << 4));
  out[n++] = mix2(32, f3, place);
  out[n++] = mix2(33, tokens.stem[i]! === 0 ? w : tokens.stem[i]!, 5);
  out[n++] = mix2(34, hasP ? tokens.suffix2[i - 1]! : START, k);
  out[n++] = mix2(35, kp, kn | (s << 16));
  out[n++] = mix2(36, l, s);
  out[n++] = mix2(37, wn, c | (start << 5));
}
