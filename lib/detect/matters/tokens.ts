import type { Passage } from '../types.ts';

/**
 * A passage cut into words, with the sentence, line and paragraph each belongs to. Parallel arrays keep a text of
 * many thousand words cheap. `word` is folded (see `fold`), so that "sygefravær" and "sygefravaer" are one word.
 * The arrays of numbers are views of one room that the next text is cut into as well: what is read at each pause in
 * writing must not leave garbage behind. So one text at a time.
 */
export interface Tokens {
  count: number;
  word: string[];
  /** UTF-16 offsets into the passage. */
  start: Int32Array;
  end: Int32Array;
  sentence: Int32Array;
  line: Int32Array;
  paragraph: Int32Array;
  /** Per sentence: its first token and one past its last. */
  sentenceFrom: number[];
  sentenceTo: number[];
  /** Per sentence: the mark it ends with. */
  sentenceEnd: string[];
  /** Per sentence: where the cutting stood when it began, so that it can begin there again. */
  begun: Begun[];
}

/** Where a cutting stands at the beginning of a sentence. */
export interface Begun {
  /** UTF-16 offset into the passage. */
  at: number;
  line: number;
  paragraph: number;
  lineStart: number;
  /** There are words before it on its line. */
  lineHasWords: boolean;
  /** The mark just before, 0 when it was none. */
  previous: number;
}

/** A line that is longer than this was broken by its length, not by the person who wrote it. */
export const WRAPPED = 50;

const FOLDED: Record<string, string> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  đ: 'd',
  ł: 'l',
};

/** Lower-case text in ASCII: æ ø å as ae oe aa, accents and apostrophes dropped. */
export function fold(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || code === 39) {
      plain = false;
      break;
    }
  }
  if (plain) return text;
  const danish = text.replace(/[æøåäöüßđł]/g, (letter) => FOLDED[letter] ?? letter);
  if (/^[a-z0-9]*$/.test(danish)) return danish;
  return danish.normalize('NFD').replace(/[\u0300-\u036f'’]/g, '');
}

/** `fold` for a whole vocabulary, which knows only the Danish letters; a hyphen separates words, as it does in a text. */
export function foldWords(phrases: string): string {
  return phrases
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('é', 'e')
    .replaceAll('-', ' ');
}

/** After these a full stop does not end the sentence. */
const ABBREVIATIONS = new Set(
  'pr ca kl nr mio mia mill kr fx bl eks osv evt inkl ekskl tlf st th tv mf mm jf stk pkt hhv ift vedr mht pga mr mrs ms dr prof inc ltd co no vs eg ie etc approx dept est'.split(
    ' ',
  ),
);

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const SIGN = 4;
const BREAK = 5;

const CLASS = new Uint8Array(128);
for (let code = 97; code <= 122; code++) CLASS[code] = LETTER;
for (let code = 65; code <= 90; code++) CLASS[code] = LETTER;
for (let code = 48; code <= 57; code++) CLASS[code] = DIGIT;
for (const mark of '!?.:') CLASS[mark.charCodeAt(0)] = MARK;
for (const sign of '$%') CLASS[sign.charCodeAt(0)] = SIGN;
CLASS[10] = BREAK;

/** Letters of every script, as far as it matters here: what is not a sign, a space or punctuation. */
function classOf(code: number): number {
  if (code < 128) return CLASS[code] as number;
  if (code < 0xc0)
    return code === 0xa3 || code === 0xa7 ? SIGN : code === 0xaa || code === 0xb5 || code === 0xba ? LETTER : OTHER;
  if (code === 0xd7 || code === 0xf7) return OTHER;
  if (code === 0x20ac) return SIGN;
  if (
    (code >= 0x2000 && code < 0x2c00) ||
    (code >= 0x3000 && code < 0x3040) ||
    (code >= 0xd800 && code < 0xf900) ||
    code >= 0xfe00
  )
    return OTHER;
  return LETTER;
}

/** The numbers of up to so many tokens. */
export interface Room {
  start: Int32Array;
  end: Int32Array;
  sentence: Int32Array;
  line: Int32Array;
  paragraph: Int32Array;
}

export const NUMBERS = ['start', 'end', 'sentence', 'line', 'paragraph'] as const;

export const roomFor = (tokens: number): Room => ({
  start: new Int32Array(tokens),
  end: new Int32Array(tokens),
  sentence: new Int32Array(tokens),
  line: new Int32Array(tokens),
  paragraph: new Int32Array(tokens),
});

/** At least twice as large, with the same numbers in it. */
export function enlarged(room: Room): Room {
  const larger = roomFor(room.start.length * 2);
  for (const name of NUMBERS) larger[name].set(room[name]);
  return larger;
}

/** The part of the room that holds the first `count` tokens; no copy. */
export const filled = (room: Room, count: number): Room => ({
  start: room.start.subarray(0, count),
  end: room.end.subarray(0, count),
  sentence: room.sentence.subarray(0, count),
  line: room.line.subarray(0, count),
  paragraph: room.paragraph.subarray(0, count),
});

let room = roomFor(4_096);

const CLITICS = new Set(['s', 've', 're', 'll', 'd', 'm']);

export const BEGINNING: Begun = { at: 0, line: 0, paragraph: 0, lineStart: 0, lineHasWords: false, previous: 0 };

export function tokenise(passage: Passage): Tokens {
  return cut(passage, BEGINNING, () => false);
}

/**
 * Cuts from the beginning of a sentence on. `meets` is asked at the beginning of each later one and may end the cutting
 * there. Tokens and sentences are counted from that place on, lines and paragraphs from the passage's beginning.
 */
export function cut(passage: Passage, from: Begun, meets: (here: Begun) => boolean): Tokens {
  const { lower, text } = passage;
  const words: string[] = [];
  const sentenceFrom = [0];
  const sentenceTo: number[] = [];
  const sentenceEnd: string[] = [];
  const begun: Begun[] = [];
  let count = 0;
  const { length } = lower;
  let { at, line, paragraph, lineStart, previous } = from;
  /** Tokens before the line. */
  let lineTokens = from.lineHasWords ? -1 : 0;
  let sentence = 0;

  const push = (from: number, to: number, word: string) => {
    if (count === room.start.length) room = enlarged(room);
    words.push(word);
    room.start[count] = from;
    room.end[count] = to;
    room.sentence[count] = sentence;
    room.line[count] = line;
    room.paragraph[count] = paragraph;
    count += 1;
    previous = 0;
  };
  const close = (mark: string) => {
    if (sentenceFrom[sentence] === count) return;
    sentenceTo.push(count);
    sentenceEnd.push(mark);
    sentence += 1;
    sentenceFrom.push(count);
  };
  /** A full stop ends no sentence inside a word or a number, after an abbreviation, or after "3." before a small letter. */
  const stops = (at: number): boolean => {
    const next = at + 1 < length ? classOf(lower.charCodeAt(at + 1)) : BREAK;
    if (next === LETTER || next === DIGIT) return false;
    if (lower.charCodeAt(at) !== 46) return true;
    const word = words[count - 1] ?? '';
    if (ABBREVIATIONS.has(word) || (word.length === 1 && classOf(word.charCodeAt(0)) === LETTER)) return false;
    if (classOf(word.charCodeAt(0)) !== DIGIT || at === 0 || classOf(lower.charCodeAt(at - 1)) !== DIGIT) return true;
    const letter = text.slice(at + 1, at + 3).trim();
    return letter === '' || letter !== letter.toLowerCase();
  };

  while (at < length) {
    if (begun.length === sentence) {
      const here = { at, line, paragraph, lineStart, lineHasWords: lineTokens !== count, previous };
      if (sentence > 0 && meets(here)) break;
      begun.push(here);
    }
    const code = lower.charCodeAt(at);
    const kind = classOf(code);
    if (kind === OTHER) {
      // 's, 've, 're ... are words of their own.
      if ((code === 39 || code === 0x2019) && count > 0 && room.end[count - 1] === at) {
        let to = at + 1;
        while (to < length && to < at + 4 && classOf(lower.charCodeAt(to)) === LETTER) to += 1;
        const clitic = lower.slice(at + 1, to);
        if (CLITICS.has(clitic) && (to >= length || classOf(lower.charCodeAt(to)) !== LETTER)) {
          push(at, to, clitic);
          at = to;
          continue;
        }
      }
      at += 1;
    } else if (kind === LETTER) {
      let to = at + 1;
      let ascii = code < 128;
      for (; to < length; to++) {
        const next = lower.charCodeAt(to);
        const nextKind = classOf(next);
        if (nextKind !== LETTER && nextKind !== DIGIT) break;
        if (next > 127) ascii = false;
      }
      // didn't, can't: one word.
      const apostrophe = to < length ? lower.charCodeAt(to) : 0;
      if (
        (apostrophe === 39 || apostrophe === 0x2019) &&
        lower.charCodeAt(to + 1) === 116 &&
        (to + 2 >= length || classOf(lower.charCodeAt(to + 2)) !== LETTER)
      ) {
        push(at, to + 2, `${ascii ? lower.slice(at, to) : fold(lower.slice(at, to))}t`);
        at = to + 2;
      } else {
        push(at, to, ascii ? lower.slice(at, to) : fold(lower.slice(at, to)));
        at = to;
      }
    } else if (kind === DIGIT) {
      let to = at + 1;
      while (to < length && classOf(lower.charCodeAt(to)) === DIGIT) to += 1;
      // Groups of three after a point or comma belong to the number, and one or two decimals at its end.
      let whole = to - at <= 3;
      for (;;) {
        const separator = lower.charCodeAt(to);
        if (separator !== 46 && separator !== 44) break;
        let digits = to + 1;
        while (digits < length && classOf(lower.charCodeAt(digits)) === DIGIT) digits += 1;
        const count = digits - to - 1;
        if (count === 3 && whole) to = digits;
        else {
          if (count === 1 || count === 2) to = digits;
          break;
        }
        whole = true;
      }
      while (to < length && classOf(lower.charCodeAt(to)) === LETTER) to += 1;
      push(at, to, fold(lower.slice(at, to)));
      at = to;
    } else if (kind === SIGN) {
      push(at, at + 1, lower[at] as string);
      at += 1;
    } else if (kind === MARK) {
      if (code !== 58 && stops(at)) close(lower[at] as string);
      previous = code;
      at += 1;
    } else {
      // A line break ends the sentence unless the line was broken by its length and goes on in small letters.
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const small = next >= 97 && next <= 122;
      const wrapped = at - lineStart > WRAPPED && small && previous !== 58 && previous !== 46;
      if (lineTokens === count) paragraph += 1;
      if (!wrapped) close(previous === 58 ? ':' : '\n');
      line += 1;
      lineStart = at + 1;
      lineTokens = count;
      previous = 0;
      at += 1;
    }
  }
  close('');
  sentenceFrom.length = sentenceTo.length;
  return {
    count,
    word: words,
    ...filled(room, count),
    sentenceFrom,
    sentenceTo,
    sentenceEnd,
    begun,
  };
}
