/**
 * Cuts a text into blocks that are read one by one. The cuts depend on the text around them alone, so an edit moves the
 * cuts near it and leaves the rest: while typing only the block being typed in is read again (see incremental.ts), and
 * since a full scan reads the same blocks, the two can not differ.
 */

import { rx } from './rx.ts';

export interface Block {
  start: number;
  text: string;
  lower: string;
}

/** A block grows to at least this many code units before a paragraph may end it: most prompts are one block. */
const LEAST = 900;
/** From here on any line end that the hash picks will do; tables and lists have no paragraphs. */
const MOST = 6_000;
/** A line without end (minified code, one line of 1 MB) is cut at a space, and at last anywhere. */
const HARD = 8_000;

export function blocksOf(text: string, lower: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  while (text.length - start > LEAST) {
    const end = endOfBlock(text, start);
    if (end >= text.length) break;
    blocks.push({ start, text: text.slice(start, end), lower: lower.slice(start, end) });
    start = end;
  }
  if (start < text.length || blocks.length === 0)
    blocks.push({ start, text: text.slice(start), lower: lower.slice(start) });
  return blocks;
}

function endOfBlock(text: string, start: number): number {
  const limit = Math.min(text.length, start + HARD);
  let lineStart = start;
  let lastLine = -1;
  for (let from = start + LEAST; ; ) {
    const lineEnd = text.indexOf('\n', from);
    const within = lineEnd < 0 || lineEnd > limit ? limit : lineEnd;
    if (within - from > LEAST) {
      const sentence = endOfSentence(text, from, within);
      if (sentence > 0) return sentence;
    }
    if (lineEnd < 0 || lineEnd >= limit) break;
    const next = lineEnd + 1;
    // Never between two lines that may carry one identifier or one address: the next line must begin with a letter.
    if (mayCut(text, next)) {
      if (isBlank(text, lineEnd - 1) || pickedBy(text, Math.max(lineStart, lineEnd - 24), lineEnd)) return next;
      if (next - start <= MOST) lastLine = next;
    }
    if (next - start > MOST && lastLine > 0) return lastLine;
    lineStart = next;
    from = next;
  }
  if (limit === text.length) return text.length;
  if (lastLine > 0) return lastLine;
  for (let at = limit; at > start + MOST; at--) if (text.charCodeAt(at - 1) <= 32) return at;
  const low = text.charCodeAt(limit);
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit;
}

/** A long paragraph is cut where a sentence plainly ends: a word of small letters, a stop, a space, a capital. */
const SENTENCE_END = rx('g')`\p{Ll}{4}[.!?] (?=\p{Lu}\p{Ll})`;

/** The first such place that the hash picks, or -1. */
function endOfSentence(text: string, from: number, to: number): number {
  for (const { index, 0: found } of text.slice(from, to).matchAll(SENTENCE_END)) {
    const end = from + index + found.length;
    if (pickedBy(text, end - 24, end)) return end;
  }
  return -1;
}

function isBlank(text: string, at: number): boolean {
  let index = at;
  while (index >= 0 && (text.charCodeAt(index) === 32 || text.charCodeAt(index) === 9)) index--;
  return index < 0 || text.charCodeAt(index) === 10;
}

function mayCut(text: string, next: number): boolean {
  const code = text.charCodeAt(next);
  return !(code >= 48 && code <= 57);
}

/** One line or sentence in eight, by what it says. */
function pickedBy(text: string, from: number, to: number): boolean {
  let hash = 0;
  for (let index = from; index < to; index++) hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return ((hash ^ (hash >>> 15)) & 3) === 0;
}
