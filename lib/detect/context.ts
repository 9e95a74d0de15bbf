/**
 * What stands around a candidate: the words before and after it, the heading of its column, whether it stands alone.
 * A number says little by itself; presidio's "context words" are the same idea.
 */

import { rx } from './rx.ts';
import type { Passage } from './types.ts';

/** How far before and after a candidate its words are looked for, in UTF-16 code units. */
const BEFORE = 64;
const AFTER = 32;

/** Lower-case text just before `start`, not past the line above the one it stands on. */
export function before(passage: Passage, start: number, reach = BEFORE): string {
  const slice = passage.lower.slice(Math.max(0, start - reach), start);
  const line = slice.lastIndexOf('\n');
  if (line < 0) return slice;
  const above = slice.lastIndexOf('\n', line - 1);
  return above < 0 ? slice : slice.slice(above + 1);
}

/** Lower-case text just after `end`, to the end of its line. */
export function after(passage: Passage, end: number, reach = AFTER): string {
  const slice = passage.lower.slice(end, end + reach);
  const line = slice.indexOf('\n');
  return line < 0 ? slice : slice.slice(0, line);
}

/** Whether one of `words` stands before, after, or at the head of the column of a candidate. */
export function hasContext(passage: Passage, start: number, end: number, words: RegExp, reach = BEFORE): boolean {
  return (
    words.test(before(passage, start, reach)) ||
    words.test(after(passage, end)) ||
    words.test(columnHeading(passage, start))
  );
}

/**
 * The label right before a candidate ("ordrenr. ", "Invoice no: "), or the heading of its column. Lower case; what ends
 * a sentence or a field ends the label.
 */
export function labelOf(passage: Passage, start: number): string {
  const text = before(passage, start, 40);
  const cut = Math.max(text.lastIndexOf('\n'), text.lastIndexOf(';'), text.lastIndexOf(','), text.lastIndexOf('\t'));
  const label = text.slice(cut + 1);
  return label.trim().length > 0 ? label : `${columnHeading(passage, start)} `;
}

const OTHER_NUMBER = rx()`(?:ordre|bestilling|faktura|invoice|rechnung|kunde|vare|artikel|produkt|serie|bilag|tilbud|booking|reservation|reference|forsendelse|projekt|kontrakt|transaktion|version|(?<!\p{L})(?:order|best|customer|client|article|item|product|part|serial|sags?|case|ticket|incident|journal|j|løbe|offer|quote|track|tracking|track-and-trace|pakke|parcel|shipment|ref|isbn|ean|gln|gtin|cvr|vat|moms|p|se|org|organisation|organization|matrikel|bfe|project|model|sku|batch|lot|build|polic[ey]|udbuds|contract|transaction|kr|dkk|eur|usd|beløb|amount|total|sum|pris|price))[\s\-._]*(?:nummer|nr|num|number|no|id|#|kode|code)?\.?\s*(?:er|is|var|was|lyder|på)?\s*[:#=.]*\s*['"«»„“(]*$`;

/** Whether the label says that the number is something else: an order, an invoice, a case. */
export function isOtherNumber(passage: Passage, start: number): boolean {
  return OTHER_NUMBER.test(labelOf(passage, start));
}

const LETTERS = rx('g')`[\p{L}]{2,}`;
const alone = new WeakMap<Passage, boolean>();

/** Whether the text is little more than the identifier itself: one word at most, pasted with no sentence around. */
export function standsAlone(passage: Passage): boolean {
  let answer = alone.get(passage);
  if (answer === undefined) {
    answer = passage.text.length <= 120 && (passage.text.match(LETTERS)?.filter(isPlainWord).length ?? 0) <= 1;
    alone.set(passage, answer);
  }
  return answer;
}

function isPlainWord(word: string): boolean {
  return /[a-zæøå]/.test(word) && word.length > 2;
}

interface Table {
  start: number;
  end: number;
  delimiter: string;
  headings: readonly string[];
}

const tables = new WeakMap<Passage, readonly Table[]>();

/** Lower-case heading of the column in which `at` stands, when that is inside a table (tab, semicolon, bar, comma). */
export function columnHeading(passage: Passage, at: number): string {
  let known = tables.get(passage);
  if (!known) {
    known = findTables(passage);
    tables.set(passage, known);
  }
  for (const table of known) {
    if (at < table.start || at >= table.end) continue;
    const lineStart = passage.lower.lastIndexOf('\n', at - 1) + 1;
    const column = passage.lower.slice(lineStart, at).split(table.delimiter).length - 1;
    return table.headings[column] ?? '';
  }
  return '';
}

/** Runs of at least two lines with the same number (two or more) of the same delimiter. */
function findTables(passage: Passage): Table[] {
  const { lower } = passage;
  const found: Table[] = [];
  if (!lower.includes('\n')) return found;
  for (const delimiter of ['\t', ';', '|', ',']) {
    if (!lower.includes(delimiter)) continue;
    let lineStart = 0;
    let open: { table: Table; columns: number; rows: number } | undefined;
    const close = () => {
      if (open && open.rows >= 2) found.push(open.table);
      open = undefined;
    };
    while (lineStart <= lower.length) {
      const newline = lower.indexOf('\n', lineStart);
      const lineEnd = newline < 0 ? lower.length : newline;
      const line = lower.slice(lineStart, lineEnd);
      const cells = line.length <= 2_000 ? line.split(delimiter) : [];
      // Commas are in prose too: a table of commas needs the same count in every line.
      const fits =
        open && cells.length > 1 && (cells.length === open.columns || (delimiter !== ',' && cells.length > 2));
      if (open && fits) {
        open.rows++;
        open.table.end = lineEnd;
      } else if (!(open && delimiter === '|' && /^[\s|:+-]*$/.test(line) && line.length > 2)) {
        close();
        if (cells.length > (delimiter === ',' ? 2 : 1) && !/\d{4}/.test(line)) {
          open = {
            table: { start: lineEnd, end: lineEnd, delimiter, headings: cells.map((cell) => cell.trim()) },
            columns: cells.length,
            rows: 1,
          };
        }
      }
      if (newline < 0) break;
      lineStart = newline + 1;
    }
    close();
  }
  return found;
}
