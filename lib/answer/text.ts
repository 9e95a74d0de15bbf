/**
 * Reads an answer as text: words, blocks, sentences. Markdown marks are understood, because that is how chats copy and
 * how lib/page hands over what it read. Every offset is a UTF-16 code unit index into the text that was handed in.
 */

import { rx } from '../detect/rx.ts';

export interface Stretch {
  start: number;
  /** One past the last code unit. */
  end: number;
}

export type BlockKind = 'heading' | 'item' | 'paragraph' | 'code' | 'table' | 'quote';

/** One heading, list item, paragraph, table row, quoted paragraph or code fence; marks (`## `, `- `) are left out. */
export interface Block extends Stretch {
  kind: BlockKind;
  /** Headings: 1..6 (a line in bold alone counts as 4). List items: indent in steps of two. Others: 0. */
  level: number;
}

export interface Sentence extends Stretch {
  /** Index into the blocks. */
  block: number;
}

/** Not a run of Markdown marks, dashes or bullets alone. */
const WORD = /(?![#*_\-–—•·|>~`=+→]+(?:\s|$))\S+/gu;
const LIST_NUMBER = /^[ \t]*\d{1,3}[.)](?=\s)/gmu;

/** Words as a word processor counts them: runs between blanks, `%` and `§` too. Markdown marks, dashes and a list's own numbers are none. */
export function countWords(text: string): number {
  return (text.match(WORD)?.length ?? 0) - (text.match(LIST_NUMBER)?.length ?? 0);
}

const FENCE = /^\s*(?:```|~~~)/;
const HEADING = /^(\s*#{1,6}\s+)(.*?)(?:\s+#+)?\s*$/;
const BOLD_LINE = /^(\s*(?:\*\*|__))([^*_]+?)((?:\*\*|__):?\s*)$/;
const ITEM = /^(\s*(?:[-*+•–·‣▪]|\d{1,3}[.)]|[a-z][.)])\s+)(\S.*?)\s*$/;
const QUOTE = /^(\s*>+\s?)(.*?)\s*$/;
const TABLE = /^\s*\|.*\|\s*$/;

/** Splits the text at its lines. A paragraph goes on over single line breaks; an empty line or another kind ends it. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  let fence: Block | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    const end = start + line.length;
    at = end + 1;
    if (fence) {
      fence.end = end;
      if (FENCE.test(line)) fence = undefined;
      continue;
    }
    if (FENCE.test(line)) {
      fence = { kind: 'code', level: 0, start, end };
      blocks.push(fence);
      open = undefined;
      continue;
    }
    const block = readLine(line, start, end);
    if (!block) {
      open = undefined;
      continue;
    }
    if (block.kind === 'paragraph' && open?.kind === 'paragraph') {
      open.end = block.end;
      continue;
    }
    blocks.push(block);
    open = block;
  }
  return blocks;
}

function readLine(line: string, start: number, end: number): Block | undefined {
  if (line.trim() === '' || /^\s*(?:[-*_]\s*){3,}$/.test(line)) return undefined;
  const heading = HEADING.exec(line);
  if (heading) {
    const mark = heading[1]!;
    const from = start + mark.length;
    return { kind: 'heading', level: mark.trim().length, start: from, end: from + heading[2]!.length };
  }
  const bold = BOLD_LINE.exec(line);
  if (bold && bold[2]!.length <= 90 && !/[.!?]$/.test(bold[2]!)) {
    const from = start + bold[1]!.length;
    return { kind: 'heading', level: 4, start: from, end: from + bold[2]!.length };
  }
  if (TABLE.test(line)) return /^[\s|:-]+$/.test(line) ? undefined : { kind: 'table', level: 0, start, end };
  const item = ITEM.exec(line);
  if (item) {
    const from = start + item[1]!.length;
    const indent = /^\s*/.exec(line)![0].length;
    return { kind: 'item', level: Math.floor(indent / 2), start: from, end: from + item[2]!.length };
  }
  const quote = QUOTE.exec(line);
  if (quote) {
    const from = start + quote[1]!.length;
    return { kind: 'quote', level: 0, start: from, end: from + quote[2]!.length };
  }
  return { kind: 'paragraph', level: 0, start, end };
}

/** Short forms whose full stop ends no sentence even before a capital. Lower case, without the last stop. */
const SHORT_FORMS = new Set(
  (
    'f.eks fx eks bl.a m.fl m.v mv m.m jf kl nr stk kap art pkt ca cirka kr mio mia dvs pga mht evt inkl ekskl ift ' +
    'vedr hhv osv etc s pr maks max min tlf dr prof adm dir hr fr frk red udg bd nr e.g i.e mr mrs ms dr st vs al no ' +
    'vol fig sec approx est inc ltd co corp jr sr prof rev hon jan feb mar apr jun jul aug sep sept okt oct nov dec'
  ).split(' '),
);

/** Sentences inside the blocks; code is left out, a heading or an item is at least one sentence. */
export function sentencesOf(text: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    if (block.kind === 'code') return;
    let start = block.start;
    const ends = /[.!?…]+["”»’')\]*_]*(?=\s)/g;
    ends.lastIndex = block.start;
    for (let match = ends.exec(text); match && match.index < block.end; match = ends.exec(text)) {
      const end = match.index + match[0].length;
      if (end > block.end || !endsHere(text, match.index, end, block)) continue;
      push(start, end);
      start = end;
    }
    push(start, block.end);

    function push(from: number, to: number) {
      while (from < to && /\s/.test(text[from]!)) from++;
      while (to > from && /\s/.test(text[to - 1]!)) to--;
      if (LETTER_OR_FIGURE.test(text.slice(from, to))) sentences.push({ start: from, end: to, block: index });
    }
  });
  return sentences;
}

const LETTER_OR_FIGURE = rx()`[\p{L}\p{N}]`;
const GOES_ON = rx()`[\p{Ll}(&,;]`;
const LAST_WORD = rx()`(?<![\p{L}\p{N}.])[\p{L}\p{N}.]+$`;
const INITIAL = rx()`^\p{Lu}$`;
const MONTH_AND_YEAR = rx()`^\p{Lu}?\p{Ll}+\s+\d{4}`;

function endsHere(text: string, stop: number, end: number, block: Block): boolean {
  const next = /\S/.exec(text.slice(end, end + 8))?.[0];
  if (next === undefined) return end >= block.end;
  if (GOES_ON.test(next)) return false;
  if (text[stop] !== '.' || end - stop > 1) return true;
  const before = LAST_WORD.exec(text.slice(Math.max(0, stop - 14), stop))?.[0] ?? '';
  // "8. November", "J. Smith" and the known short forms go on.
  if (INITIAL.test(before)) return false;
  if (/^\d{1,2}$/.test(before)) return !MONTH_AND_YEAR.test(text.slice(end).trimStart());
  return !SHORT_FORMS.has(before.toLowerCase());
}

const WORD_OR_FIGURE = rx('g')`[\p{L}\p{N}]+(?:['’][\p{L}]+)?`;

/** Lower-case words of letters and digits, for comparing sentences. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(WORD_OR_FIGURE) ?? [];
}
