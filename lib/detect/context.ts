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

const OTHER_NUMBER = rx()`(?:ordre|bestilling|faktura|invoice|rechnung|kunde|vare|artikel|produkt|serie|bilag|tilbud|booking|reservation|reference|forsendelse|projekt|kontrakt|transaktion|version|(?<!\p{L})(?:order|best|customer|client|article|item|product|part|serial|sags?|case|ticket|incident|journal|j|løbe|offer|quote|track|tracking|track-and-trace|pakke|parcel|shipment|ref|isbn|ean|gln|gtin|cvr|vat|moms|p|se|org|organisation|organization|matrikel|bfe|project|model|parts?|components?|reservedel|del|sku|batch|lot|build|polic[ey]|udbuds|contract|transaction|kr|dkk|eur|usd|beløb|amount|total|sum|pris|price))[\s\-._]*(?:nummer|nr|num|number|no|id|#|kode|code)?\.?\s*(?:er|is|var|was|lyder|på)?\s*[:#=.]*\s*['"«»„“(]*$`;

/** Danish compounds: "delnummer", "målernr.", "tegningsnummeret er"; the first part says whose number it is. */
const COMPOUND = rx()`(?<![\p{L}])([\p{L}]{2,24}?)-?(?:nummer(?:et)?|numre(?:ne)?|nr)\.?\s{0,3}(?:er|var|hedder|lyder på)?\s{0,3}[:#=]{0,2}\s{0,3}['"«»„“(]{0,2}$`;
/** First parts of numbers that people have: the number of a person, an account, a telephone. */
const OF_PEOPLE =
  /person|cpr|f(?:ø|oe)dsel|mobil|telefon|tele|tlf|konto|kort|\bpas|sygesikring|sikring|patient|medarbejder|ansat|medlem|borger|elev|deltager|klient|skatte?|identi|\bid|licens|plade|registrering|udlændinge|lokal|direkte|privat|hoved|vagt|nød|hus|gade|post|svar|arbejds|hjemme|kontakt|modtager|sms|swift|iban/;
const ENGLISH_THING =
  /(?:drawing|meter|consignment|po|purchase order|stock|asset|barcode|catalogue|catalog|component|spare part|reorder|engine|frame|chassis|container|pallet|delivery|dispatch|docket|requisition|quotation|job|works? order|permit|filing|grant|room|flight|voucher|coupon)\s(?:number|no|num|nr|ref|reference|code|id)\.?\s{0,3}(?:is|was)?\s{0,3}[:#=]{0,2}\s{0,3}['"(]{0,2}$/;

/** Whether the label says that the number is something else: an order, an invoice, a part, a case. */
export function isOtherNumber(passage: Passage, start: number): boolean {
  const label = labelOf(passage, start);
  if (OTHER_NUMBER.test(label) || ENGLISH_THING.test(label)) return true;
  const compound = COMPOUND.exec(label);
  return compound !== null && !OF_PEOPLE.test(compound[1] as string);
}

/** Ends a sentence before a number; "nr." and "tlf." do not. */
const SENTENCE_END =
  /[!?]\s|(?<!\b(?:nr|no|tlf|tel|mob|ca|st|f|fx|eks|dr|mr|mrs|kl|ref|ordrenr|varenr|sagsnr))\.\s|\n\s{0,9}\n/g;
const KINDS_OF_NUMBER =
  /(?:ordre|vare|del|reservedels|artikel|produkt|faktura|serie|model|bestillings|katalog|tegnings|lager|parti|løbe|pakke|styk|måler)-?(?:nummer|numre|nr)|\bisbn|\bean\b|\bgtin\b|\bsku\b|stregkode|(?:order|part|item|serial|product|model|invoice|stock|batch|tracking|reference|article|catalogue)\s(?:number|no\b|code)/;
const PEOPLES_NUMBERS =
  /cpr|person(?:nummer|numre|nr|lige)|f(?:ø|oe)dselsn|social security|\bssn\b|national insurance|\bnhs\b|patient|borger|beboer|medarbejder|ansat|kunden?\b|klient|\bhans\b|\bhendes\b|\b(?:his|her)\s\w+\s?(?:number|id)|customer|employee|resident|client/;

/**
 * A bare number in a row of numbers, behind a sentence that names kinds of numbers of things: "Which of these is the ISBN
 * and which is our order number? 978-0-306-40615-7, 120394-4471."
 */
export function isInRowOfNumbers(passage: Passage, start: number): boolean {
  const text = passage.lower.slice(Math.max(0, start - 200), start);
  let from = 0;
  let previous = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    previous = from;
    from = end.index + end[0].length;
  }
  const colon = text.lastIndexOf(': ');
  if (colon >= from) {
    previous = from;
    from = colon + 2;
  }
  const row = text.slice(from).replace(/\([^()]{0,80}\)/g, '');
  if (/[a-zæøå]{4,}/.test(row) || !/\d/.test(row) || from === 0) return false;
  const said = text.slice(previous, from);
  return KINDS_OF_NUMBER.test(said) && !PEOPLES_NUMBERS.test(said);
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
