/**
 * Cuts a text into the tokens the name tagger works on. One pass, typed arrays, no strings made: the tagger has to
 * keep up with typing.
 */

/** What a token looks like. Kept small: shapes are combined with each other in features. */
export const SHAPE = {
  lower: 0,
  title: 1,
  upper: 2,
  capital: 3,
  mixed: 4,
  initial: 5,
  number: 6,
  alphanumeric: 7,
  punctuation: 8,
  doubleTitle: 9,
  halfTitle: 10,
  opaque: 11,
  clitic: 12,
  letter: 13,
  caseless: 14,
  newline: 15,
} as const;

/** How the letters of a whole line are cased: a line without any capital says nothing by having none. */
export const LINE = { mixed: 0, lower: 1, upper: 2, title: 3 } as const;

const UNKNOWN = 0;
const SPACE = 1;
const BREAK = 2;
const LETTER = 3;
const DIGIT = 4;
const OTHER = 5;

const classes = new Uint8Array(65536);

function classify(code: number): number {
  const char = String.fromCharCode(code);
  let kind = OTHER;
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) kind = BREAK;
  else if (/\s/.test(char)) kind = SPACE;
  else if (/[\p{L}\p{M}]/u.test(char)) kind = LETTER;
  else if (/\p{Nd}/u.test(char)) kind = DIGIT;
  classes[code] = kind;
  return kind;
}

function classOf(code: number): number {
  const kind = classes[code]!;
  return kind === UNKNOWN ? classify(code) : kind;
}

const APOSTROPHE = 39;
const CURLY_APOSTROPHE = 0x2019;
const HYPHEN = 45;
const DOT = 46;
const AT = 64;
const HASH = 35;
const UNDERSCORE = 95;
const COLON = 58;
const SLASH = 47;
const LETTER_S = 115;
const ZERO = 48;

export const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** The hash by which words are known everywhere in this folder: FNV-1a over lower-case code units, digits as 0. */
export function wordHash(lower: string): number {
  let hash = FNV_START;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    hash = Math.imul(hash ^ (classOf(code) === DIGIT ? ZERO : code), FNV_PRIME);
  }
  return hash;
}

let topLevel: ReadonlySet<number> | undefined;

function isTopLevel(hash: number): boolean {
  topLevel ??= new Set(
    'dk com net org eu example io de se no uk fi is nl fr info biz co app dev ai gov edu test local internal'
      .split(' ')
      .map(wordHash),
  );
  return topLevel.has(hash);
}

/** `wordHash('www')`. */
const WWW = 0x12aca1ac;

/** Struct of arrays: one entry per token. Offsets are UTF-16 code units. */
export interface Tokens {
  length: number;
  start: Int32Array;
  end: Int32Array;
  /** `wordHash` of the token. */
  word: Int32Array;
  /** `wordHash` without a closing s: the Danish genitive. 0 when there is none. */
  stem: Int32Array;
  /** `wordHash` without the last one, two and three letters: what an inflected word may be listed as. 0 in short words. */
  cut1: Int32Array;
  cut2: Int32Array;
  cut3: Int32Array;
  /** `wordHash` of the first and last part of a hyphenated word. 0 when there is no hyphen. */
  head: Int32Array;
  tail: Int32Array;
  prefix: Int32Array;
  suffix2: Int32Array;
  suffix3: Int32Array;
  suffix4: Int32Array;
  shape: Uint8Array;
  /** Case of the line the token stands in, one of `LINE`. */
  line: Uint8Array;
  /** 1 where no white space stands before the token. */
  glued: Uint8Array;
  /** Bits of the lexicon, filled by the tagger. */
  lexicon: Uint16Array;
  /** The same, coarser: one of some ten kinds of words. */
  kind: Uint8Array;
  /** 1 where a name may be, filled by the tagger. */
  open: Uint8Array;
}

function room(size: number): Tokens {
  return {
    length: 0,
    start: new Int32Array(size),
    end: new Int32Array(size),
    word: new Int32Array(size),
    stem: new Int32Array(size),
    cut1: new Int32Array(size),
    cut2: new Int32Array(size),
    cut3: new Int32Array(size),
    head: new Int32Array(size),
    tail: new Int32Array(size),
    prefix: new Int32Array(size),
    suffix2: new Int32Array(size),
    suffix3: new Int32Array(size),
    suffix4: new Int32Array(size),
    shape: new Uint8Array(size),
    line: new Uint8Array(size),
    glued: new Uint8Array(size),
    lexicon: new Uint16Array(size),
    kind: new Uint8Array(size),
    open: new Uint8Array(size),
  };
}

let shared = room(1024);

function grow(): void {
  const larger = room(shared.start.length * 2);
  for (const key of Object.keys(shared) as (keyof Tokens)[]) {
    const from = shared[key];
    const to = larger[key];
    if (typeof from !== 'number' && typeof to !== 'number') to.set(from as Int32Array & Uint8Array & Uint16Array);
  }
  larger.length = shared.length;
  shared = larger;
}

/** Lower case with every code unit in its place (`'İ'.toLowerCase()` is two units long). */
export function lowerInPlace(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const low = text[i]!.toLowerCase();
    out += low.length === 1 ? low : text[i];
  }
  return out;
}

/**
 * The tokens of a text. The result is one shared buffer that the next call overwrites: read it before calling again.
 * `lower` must be as long as `text`.
 */
export function tokenise(text: string, lower: string): Tokens {
  let tokens = shared;
  tokens.length = 0;
  const size = text.length;
  let i = 0;
  let lineFirst = 0;
  let lowers = 0;
  let uppers = 0;
  let titles = 0;

  const closeLine = (end: number): void => {
    let kind: number = LINE.mixed;
    if (titles + uppers === 0) kind = LINE.lower;
    else if (lowers === 0 && titles === 0 && uppers > 1) kind = LINE.upper;
    else if (lowers === 0 && titles > 0) kind = LINE.title;
    tokens.line.fill(kind, lineFirst, end);
    lineFirst = end;
    lowers = 0;
    uppers = 0;
    titles = 0;
  };

  while (i < size) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE) {
      i++;
      continue;
    }
    if (tokens.length + 2 >= tokens.start.length) {
      grow();
      tokens = shared;
    }
    const n = tokens.length;
    const start = i;
    tokens.start[n] = start;
    tokens.glued[n] = n > 0 && tokens.end[n - 1] === start ? 1 : 0;
    tokens.stem[n] = 0;
    tokens.head[n] = 0;
    tokens.tail[n] = 0;

    if (kind === BREAK) {
      let breaks = 0;
      while (i < size) {
        const next = classOf(text.charCodeAt(i));
        if (next === BREAK) breaks += text.charCodeAt(i) === 13 && text.charCodeAt(i + 1) === 10 ? 0 : 1;
        else if (next !== SPACE) break;
        i++;
      }
      closeLine(n);
      const word = breaks > 1 ? 12 : 11;
      plain(tokens, n, i, word, SHAPE.newline);
      tokens.line[n] = LINE.mixed;
      tokens.length = n + 1;
      lineFirst = n + 1;
      continue;
    }

    const next = i + 1 < size ? text.charCodeAt(i + 1) : 0;
    if ((code === AT || code === HASH) && classOf(next) === LETTER && tokens.glued[n] === 0) {
      i = skipOpaque(text, i + 1);
      plain(tokens, n, i, code, SHAPE.opaque);
      tokens.length = n + 1;
      continue;
    }
    if (code === AT && tokens.glued[n] === 1 && (classOf(next) === LETTER || classOf(next) === DIGIT)) {
      // An e-mail address: its local part was cut into tokens already; take them back.
      let first = n;
      while (first > 0 && tokens.end[first - 1] === tokens.start[first] && isLocalPart(text, tokens, first - 1))
        first--;
      i = skipOpaque(text, i + 1);
      plain(tokens, first, i, AT, SHAPE.opaque);
      tokens.length = first + 1;
      continue;
    }
    if (code === COLON && next === SLASH && text.charCodeAt(i + 2) === SLASH && tokens.glued[n] === 1) {
      i = skipAddress(text, i);
      plain(tokens, n - 1, i, SLASH, SHAPE.opaque);
      continue;
    }

    if (kind === LETTER || kind === DIGIT || (code === UNDERSCORE && classOf(next) === LETTER)) {
      let hash = FNV_START;
      let before = FNV_START;
      let before2 = FNV_START;
      let before3 = FNV_START;
      let part = FNV_START;
      let head = 0;
      let letters = 0;
      let ups = 0;
      let digits = 0;
      let odd = 0;
      let hyphenAt = -1;
      let prefix = 0;
      while (i < size) {
        const unit = lower.charCodeAt(i);
        const type = classOf(unit);
        if (type === LETTER) {
          letters++;
          if (unit !== text.charCodeAt(i)) ups++;
        } else if (type === DIGIT) {
          digits++;
        } else if (unit === HYPHEN) {
          const after = classOf(text.charCodeAt(i + 1));
          if (i + 1 >= size || (after !== LETTER && after !== DIGIT) || i === start) break;
          if (hyphenAt < 0) head = hash;
          hyphenAt = i;
          part = FNV_START;
        } else if (unit === APOSTROPHE || unit === CURLY_APOSTROPHE) {
          if (i + 1 >= size || classOf(text.charCodeAt(i + 1)) !== LETTER || letters === 0) break;
          const closing = i + 2 >= size || classOf(text.charCodeAt(i + 2)) !== LETTER;
          if (closing && lower.charCodeAt(i + 1) === LETTER_S) break;
        } else if (unit === UNDERSCORE) {
          odd++;
        } else if (
          digits > 0 &&
          letters === 0 &&
          (unit === DOT || unit === 44 || unit === COLON || unit === SLASH) &&
          i + 1 < size &&
          classOf(text.charCodeAt(i + 1)) === DIGIT
        ) {
          // 52.300 and 12:30 are one token.
        } else break;
        before3 = before2;
        before2 = before;
        before = hash;
        const mixed = type === DIGIT ? ZERO : unit;
        hash = Math.imul(hash ^ mixed, FNV_PRIME);
        if (hyphenAt >= 0 && i > hyphenAt) part = Math.imul(part ^ mixed, FNV_PRIME);
        i++;
        if (i - start === 3) prefix = hash;
      }
      // Whatever `lower` holds, the next token begins further on.
      if (i === start) i++;
      const length = i - start;
      let shape: number;
      if (odd > 0) shape = SHAPE.opaque;
      else if (letters === 0) shape = SHAPE.number;
      else if (digits > 0) shape = SHAPE.alphanumeric;
      else {
        const firstUp = text.charCodeAt(start) !== lower.charCodeAt(start);
        if (letters === 1) shape = firstUp ? SHAPE.capital : SHAPE.letter;
        else if (ups === 0) shape = caseless(text.charCodeAt(start)) ? SHAPE.caseless : SHAPE.lower;
        else if (hyphenAt >= 0 && ups < letters) {
          const secondUp = text.charCodeAt(hyphenAt + 1) !== lower.charCodeAt(hyphenAt + 1);
          shape = firstUp && secondUp ? SHAPE.doubleTitle : SHAPE.halfTitle;
        } else if (ups === letters) shape = SHAPE.upper;
        else if (ups === 1 && firstUp) shape = SHAPE.title;
        else shape = SHAPE.mixed;
      }
      if (shape === SHAPE.capital && i < size && text.charCodeAt(i) === DOT) {
        shape = SHAPE.initial;
        i++;
      }
      tokens.end[n] = i;
      tokens.word[n] = hash;
      tokens.prefix[n] = length >= 3 ? prefix : hash;
      if (length > 2 && lower.charCodeAt(i - 1) === LETTER_S && letters > 0) tokens.stem[n] = before;
      const inflected = length > 4 && letters === length;
      tokens.cut1[n] = inflected ? before : 0;
      tokens.cut2[n] = inflected ? before2 : 0;
      tokens.cut3[n] = inflected && length > 5 ? before3 : 0;
      if (hyphenAt >= 0) {
        tokens.head[n] = head;
        tokens.tail[n] = part;
      }
      let suffix = FNV_START;
      const last = start + length - 1;
      for (let k = 0; k < 4; k++) {
        if (k < length) suffix = Math.imul(suffix ^ lower.charCodeAt(last - k), FNV_PRIME);
        if (k === 1) tokens.suffix2[n] = suffix;
        else if (k === 2) tokens.suffix3[n] = suffix;
      }
      tokens.suffix4[n] = suffix;
      tokens.shape[n] = shape;
      tokens.length = n + 1;
      if (letters > 0 && shape !== SHAPE.opaque) {
        if (shape === SHAPE.upper) uppers++;
        else if (ups > 0 && shape !== SHAPE.initial && shape !== SHAPE.capital) titles++;
        else if (ups === 0 && letters > 1) lowers++;
      }
      // A domain name: krogh.dk. Two tokens before were word and dot.
      if (n > 1 && tokens.glued[n] === 1 && text.charCodeAt(start - 1) === DOT && isTopLevel(hash)) {
        let first = n - 1;
        while (first > 0 && tokens.glued[first] === 1 && isLocalPart(text, tokens, first - 1)) first--;
        if (first < n - 1 && tokens.shape[first] !== SHAPE.newline) {
          i = skipAddress(text, i);
          plain(tokens, first, i, DOT, SHAPE.opaque);
          tokens.length = first + 1;
        }
      } else if (hash === WWW && i < size && text.charCodeAt(i) === DOT) {
        i = skipAddress(text, i);
        plain(tokens, n, i, SLASH, SHAPE.opaque);
      }
      continue;
    }

    if (
      (code === APOSTROPHE || code === CURLY_APOSTROPHE) &&
      n > 0 &&
      tokens.shape[n - 1] !== SHAPE.punctuation &&
      lower.charCodeAt(i + 1) === LETTER_S &&
      (i + 2 >= size || classOf(text.charCodeAt(i + 2)) !== LETTER)
    ) {
      i += 2;
      plain(tokens, n, i, APOSTROPHE, SHAPE.clitic);
      tokens.length = n + 1;
      continue;
    }
    i++;
    while (i < size && text.charCodeAt(i) === code) i++;
    plain(tokens, n, i, code, SHAPE.punctuation);
    tokens.length = n + 1;
  }
  closeLine(tokens.length);
  return tokens;
}

function plain(tokens: Tokens, n: number, end: number, word: number, shape: number): void {
  const hash = Math.imul(word ^ FNV_START, FNV_PRIME);
  tokens.end[n] = end;
  tokens.word[n] = hash;
  tokens.stem[n] = 0;
  tokens.head[n] = 0;
  tokens.tail[n] = 0;
  tokens.prefix[n] = hash;
  tokens.suffix2[n] = hash;
  tokens.suffix3[n] = hash;
  tokens.suffix4[n] = hash;
  tokens.shape[n] = shape;
}

function caseless(code: number): boolean {
  // Latin letters have two cases.
  if (code < 0x250) return false;
  const char = String.fromCharCode(code);
  return char.toUpperCase() === char.toLowerCase();
}

function isLocalPart(text: string, tokens: Tokens, n: number): boolean {
  const shape = tokens.shape[n]!;
  if (shape === SHAPE.newline) return false;
  if (shape !== SHAPE.punctuation) return true;
  const code = text.charCodeAt(tokens.start[n]!);
  return code === DOT || code === HYPHEN || code === UNDERSCORE || code === 43;
}

/** Past the rest of a handle, hash tag or e-mail domain. */
function skipOpaque(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    const joins = code === UNDERSCORE || code === DOT || code === HYPHEN;
    if (kind !== LETTER && kind !== DIGIT && !(joins && i + 1 < text.length && isWordUnit(text.charCodeAt(i + 1))))
      break;
    i++;
  }
  return i;
}

function isWordUnit(code: number): boolean {
  const kind = classOf(code);
  return kind === LETTER || kind === DIGIT || code === UNDERSCORE;
}

/** Past the rest of a web address. */
function skipAddress(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const kind = classOf(code);
    if (kind === SPACE || kind === BREAK || code === 34 || code === 60 || code === 62 || code === 41 || code === 93)
      break;
    i++;
  }
  while (i > from && ',.;:!?'.includes(text[i - 1]!)) i--;
  return i;
}
