import type { Passage } from '../types.ts';

/**
 * A passage cut into words, with the sentence, line and paragraph each belongs to. Parallel arrays keep a text of
 * many thousand words cheap. `word` is folded (see `fold`), so that "sygefravær" and "sygefravaer" are one word.
 */
export interface Tokens {
  count: number;
  word: string[];
  /** UTF-16 offsets into the passage. */
  start: number[];
  end: number[];
  sentence: number[];
  line: number[];
  paragraph: number[];
  /** Per sentence: its first token and one past its last. */
  sentenceFrom: number[];
  sentenceTo: number[];
  /** Per sentence: does it end with a colon or a question mark? */
  sentenceEnd: string[];
}

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

/** Lower-case ASCII form of a word: æ ø å as ae oe aa, accents and apostrophes dropped. */
export function fold(word: string): string {
  let plain = true;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || code === 39) {
      plain = false;
      break;
    }
  }
  if (plain) return word;
  return word
    .replace(/[æøåäöüßđł]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '');
}

/** A number with its thousands and unit letters, a word (with its n't), a clitic, or one mark. */
const PIECE =
  /(?:\d{1,3}(?:[.,]\d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,]\d{1,2}(?!\d))?)\p{L}*|[\p{L}\p{M}\p{N}]+(?:['’]t(?!\p{L}))?|['’](?:s|ve|re|ll|d|m)(?!\p{L})|[£$€%§!?.:\n]/gu;

/** After these a full stop does not end the sentence. */
const ABBREVIATIONS = new Set(
  'pr ca kl nr mio mia mill kr d f fx bl eks osv evt inkl ekskl tlf st th tv mf mm jf stk pkt hhv ift vedr mht pga mr mrs ms dr prof inc ltd co no vs eg ie etc approx dept est'.split(
    ' ',
  ),
);

const MARK = /^[!?.:\n]$/;

export function tokenise(passage: Passage): Tokens {
  const { lower } = passage;
  const tokens: Tokens = {
    count: 0,
    word: [],
    start: [],
    end: [],
    sentence: [],
    line: [],
    paragraph: [],
    sentenceFrom: [0],
    sentenceTo: [],
    sentenceEnd: [],
  };
  let line = 0;
  let paragraph = 0;
  let sentence = 0;
  let lineStart = 0;
  const close = (mark: string) => {
    if (tokens.sentenceFrom[sentence] === tokens.count) {
      if (sentence > 0 && mark === ':') tokens.sentenceEnd[sentence - 1] = mark;
      return;
    }
    tokens.sentenceTo.push(tokens.count);
    tokens.sentenceEnd.push(mark);
    sentence += 1;
    tokens.sentenceFrom.push(tokens.count);
  };
  PIECE.lastIndex = 0;
  let previousMark = '';
  for (let match = PIECE.exec(lower); match; match = PIECE.exec(lower)) {
    const piece = match[0];
    const at = match.index;
    if (piece.length === 1 && MARK.test(piece)) {
      if (piece === '\n') {
        const blank = lower.slice(lineStart, at).trim() === '';
        const next = lower.charCodeAt(at + 1);
        const wrapped = at - lineStart > 50 && next >= 97 && previousMark !== ':' && previousMark !== '.';
        if (blank) paragraph += 1;
        if (!wrapped) close(previousMark === ':' ? ':' : '\n');
        line += 1;
        lineStart = at + 1;
        previousMark = '';
      } else if (piece === ':') {
        previousMark = ':';
      } else {
        previousMark = piece;
        const following = lower[at + 1];
        const before = tokens.word[tokens.count - 1] ?? '';
        const open = following !== undefined && !/[\s"'”’)»\]]/.test(following);
        const short = piece === '.' && (ABBREVIATIONS.has(before) || /^(?:\d+|\p{L})$/u.test(before));
        if (
          !open &&
          !(short && !/^\s+[\p{Lu}]/u.test(passage.text.slice(at + 1, at + 4))) &&
          !(short && !/^\d/.test(before))
        ) {
          close(piece);
        }
      }
      continue;
    }
    previousMark = '';
    tokens.word.push(fold(piece));
    tokens.start.push(at);
    tokens.end.push(at + piece.length);
    tokens.sentence.push(sentence);
    tokens.line.push(line);
    tokens.paragraph.push(paragraph);
    tokens.count += 1;
  }
  close('');
  tokens.sentenceFrom.length = tokens.sentenceTo.length;
  return tokens;
}
