/**
 * Changing words in a markup text and nothing else: every tag, space and order stays. Words that are split over tags (a
 * name half in bold) are found too.
 */
import { applySpans, type Replaced } from './replacer.ts';

export interface MarkupRules {
  /** What is to be replaced in a stretch of text that belongs together. `inside` is the innermost element's local name. */
  spans(text: string, inside: string): Replaced[];
  /** A tag that parts texts: a paragraph, a cell. */
  parts(localName: string): boolean;
  /** A tag that is white space: a line break, a tab. */
  isSpace(localName: string): boolean;
  /** An attribute's new value; undefined when it stays. */
  attribute?(element: string, name: string, value: string, tag: string): string | undefined;
  /** True for an element whose text is to go altogether. */
  empties?(localName: string): boolean;
  /** True for comments, which are words in HTML. */
  comments?: boolean;
}

// What is never closed runs to the end: looked for once, not from every place anew.
const TOKENS =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[?!][^>]*(?:>|$)|<\/?[A-Za-z_](?:[^>"']|"[^"]*(?:"|$)|'[^']*(?:'|$))*(?:>|$)|[^<]+|</g;
const NAMED: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  aelig: 'æ',
  oslash: 'ø',
  aring: 'å',
  AElig: 'Æ',
  Oslash: 'Ø',
  Aring: 'Å',
  eacute: 'é',
  ouml: 'ö',
  auml: 'ä',
  uuml: 'ü',
};

export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, code: string) => {
        if (!code.startsWith('#')) return NAMED[code] ?? whole;
        const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number.parseInt(code.slice(1), 10);
        return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      })
    : text;
export const encodeEntities = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

interface Piece {
  /** Index into the output; -1 for white space that a tag stands for. */
  at: number;
  text: string;
}

export function rewriteMarkup(source: string, rules: MarkupRules): string {
  const out: string[] = [];
  const open: string[] = [];
  let block: Piece[] = [];

  const flush = () => {
    if (block.length === 0) return;
    const whole = block.map((piece) => piece.text).join('');
    const spans = whole.trim() === '' ? [] : rules.spans(whole, open.at(-1) ?? '');
    if (spans.length > 0) writeBlock(block, spans, out);
    block = [];
  };

  for (const [token] of source.matchAll(TOKENS)) {
    if (token.startsWith('<!--')) {
      flush();
      const spans = rules.comments ? rules.spans(token, '') : [];
      out.push(applySpans(token, spans));
    } else if (token.startsWith('<![CDATA[')) {
      block.push({ at: out.length, text: token.slice(9, -3) });
      out.push(token);
    } else if (/^<[?!]/.test(token) || token === '<') out.push(token);
    else if (token.startsWith('<')) {
      const closing = token.startsWith('</');
      const name = (/^<\/?(?:[\w.-]+:)?([\w.-]+)/.exec(token)?.[1] ?? '').trim();
      if (rules.parts(name)) flush();
      else if (rules.isSpace(name)) block.push({ at: -1, text: ' ' });
      if (closing) open.pop();
      else if (!token.endsWith('/>')) open.push(name);
      out.push(rules.attribute && token.includes('=') ? rewriteTag(token, name, rules.attribute) : token);
    } else if (rules.empties?.(open.at(-1) ?? '')) out.push('');
    else {
      block.push({ at: out.length, text: decodeEntities(token) });
      out.push(token);
    }
  }
  flush();
  return out.join('');
}

/** The replacement stands where its value began; the rest of the value goes from the pieces it ran through. */
function writeBlock(block: readonly Piece[], spans: readonly Replaced[], out: string[]): void {
  let start = 0;
  for (const { at, text } of block) {
    const end = start + text.length;
    const mine = spans.filter((span) => span.end > start && span.start < end);
    if (at >= 0 && mine.length > 0) {
      const own = mine.map((span) => {
        // A value that began in white space of a tag begins in the next piece.
        const begins = span.start >= start || !writableBefore(block, span.start, start);
        return {
          start: Math.max(0, span.start - start),
          end: Math.min(text.length, span.end - start),
          to: begins ? span.to : '',
        };
      });
      out[at] = encodeEntities(applySpans(text, own));
    }
    start = end;
  }
}

/** Whether any piece that can be written to holds a part of what lies between the two offsets. */
function writableBefore(block: readonly Piece[], from: number, to: number): boolean {
  let start = 0;
  for (const { at, text } of block) {
    const end = start + text.length;
    if (at >= 0 && end > from && start < to) return true;
    start = end;
  }
  return false;
}

function rewriteTag(tag: string, element: string, change: NonNullable<MarkupRules['attribute']>): string {
  return tag.replace(/(?<![\w:.-])([\w:.-]+)=("[^"]*"|'[^']*')/g, (whole, name: string, quoted: string) => {
    const value = decodeEntities(quoted.slice(1, -1));
    const next = change(element, name.slice(name.indexOf(':') + 1), value, tag);
    return next === undefined || next === value ? whole : `${name}="${encodeEntities(next)}"`;
  });
}
