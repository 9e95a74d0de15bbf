import { type Collector, createCollector, type FileText, type Place } from '../types.ts';
import { attribute, localName, readXml } from '../xml.ts';
import { unpack } from '../zip.ts';
import { readLinks } from './links.ts';
import { readProperties } from './properties.ts';

interface Sheet {
  name: string;
  hidden: boolean;
  relation: string;
}

/** How a number is shown: as a date, with leading zeros (`000000-0000`), or as it is. */
export type NumberFormat = { date: true } | { zeros: string } | undefined;

/** Built-in formats that are dates (ECMA-376 part 1, 18.8.30: 14-17 and 22; 27-36 and 50-58 by locale). */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/**
 * A workbook: every sheet, hidden ones too, row by row with tabs between the cells as when it is copied; then comments and
 * properties. Cells are told by sheet and name.
 */
export function readXlsx(bytes: Uint8Array): FileText {
  const parts = new Map<string, Uint8Array>();
  unpack(
    bytes,
    (name) =>
      /^xl\/(workbook|sharedStrings|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^xl\/worksheets\/(_rels\/)?[^/]+\.(xml|rels)$|^xl\/comments[^/]*\.xml$|^xl\/(threadedComments|comments)\/[^/]+\.xml$|^xl\/drawings\/drawing\d+\.xml$|^docProps\/(core|app|custom)\.xml$/.test(
        name,
      ),
    (name, content) => parts.set(name, content),
  );
  const out = createCollector();
  const workbook = parts.get('xl/workbook.xml');
  if (!workbook) return out.finish('xlsx', ['broken']);
  const { sheets, from1904 } = readWorkbook(workbook);
  const targets = readRelations(parts.get('xl/_rels/workbook.xml.rels'));
  const strings = readSharedStrings(parts.get('xl/sharedStrings.xml'));
  parts.delete('xl/sharedStrings.xml');
  const formats = cellFormats(parts.get('xl/styles.xml'));
  for (const sheet of sheets) {
    const name = targets.get(sheet.relation);
    const content = name && parts.get(name);
    if (!content) continue;
    out.line();
    const place: Place = sheet.hidden ? { sheet: sheet.name, part: 'hidden-sheet' } : { sheet: sheet.name };
    readSheet(content, place, { strings, formats, from1904 }, out);
    parts.delete(name);
  }
  for (const [name, content] of parts) {
    if (/^xl\/(comments|threadedComments)/.test(name)) readTexts(content, { part: 'comment' }, out);
    else if (name.startsWith('xl/worksheets/_rels/')) {
      out.line();
      out.at({});
      readLinks(content, out);
    } else if (name.startsWith('xl/drawings/')) readTexts(content, {}, out);
    else if (name.startsWith('docProps/')) {
      out.line();
      out.at({ part: 'properties' });
      readProperties(content, out);
    }
  }
  return out.finish('xlsx', []);
}

function readWorkbook(bytes: Uint8Array): { sheets: Sheet[]; from1904: boolean } {
  const sheets: Sheet[] = [];
  let from1904 = false;
  readXml(bytes, {
    open(tag) {
      const name = localName(tag);
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attribute(tag, 'date1904') ?? '');
      if (name !== 'sheet') return;
      sheets.push({
        name: tag.attributes.name ?? '',
        hidden: (tag.attributes.state ?? 'visible') !== 'visible',
        relation: attribute(tag, 'id') ?? '',
      });
    },
  });
  return { sheets, from1904 };
}

function readRelations(bytes: Uint8Array | undefined): Map<string, string> {
  const targets = new Map<string, string>();
  if (!bytes) return targets;
  readXml(bytes, {
    open(tag) {
      const { Id, Target } = tag.attributes;
      if (Id && Target) targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** Rich text runs are joined; reading aids for Japanese (`rPh`) are left out. */
function readSharedStrings(bytes: Uint8Array | undefined): string[] {
  const strings: string[] = [];
  if (!bytes) return strings;
  let text = '';
  let inText = false;
  let aid = 0;
  readXml(bytes, {
    open(tag) {
      const name = localName(tag);
      if (name === 'si') text = '';
      else if (name === 'rPh') aid++;
      else if (name === 't') inText = aid === 0;
    },
    text(piece) {
      if (inText) text += piece;
    },
    close(tag) {
      const name = localName(tag);
      if (name === 't') inText = false;
      else if (name === 'rPh') aid--;
      else if (name === 'si') strings.push(text);
    },
  });
  return strings;
}

export function cellFormats(bytes: Uint8Array | undefined): NumberFormat[] {
  const formats: NumberFormat[] = [];
  if (!bytes) return formats;
  const codes = new Map<number, string>();
  let inCells = false;
  readXml(bytes, {
    open(tag) {
      const name = localName(tag);
      if (name === 'numFmt') codes.set(Number(tag.attributes.numFmtId), tag.attributes.formatCode ?? '');
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) {
        const id = Number(tag.attributes.numFmtId ?? 0);
        const code = (codes.get(id) ?? '').split(';')[0]!.replace(/"[^"]*"|\[[^\]]*\]/g, '');
        const zeros = code.replace(/\\/g, '');
        if (isBuiltInDate(id) || /[dy]/i.test(code)) formats.push({ date: true });
        else if (/^0[0 ./-]{4,}0$/.test(zeros)) formats.push({ zeros });
        else formats.push(undefined);
      }
    },
    close(tag) {
      if (localName(tag) === 'cellXfs') inCells = false;
    },
  });
  return formats;
}

/** A number as the sheet shows it, as far as identifiers and dates go. */
export function shownNumber(value: string, format: NumberFormat, from1904: boolean): string {
  if (format === undefined) {
    // Excel writes 1.2E+9 for large numbers in places; people see the digits.
    return /e\+/i.test(value) && Number.isSafeInteger(Number(value)) ? String(Number(value)) : value;
  }
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if ('date' in format) {
    if (number < 1 || number > 2_958_465) return value;
    // Day 1 is 1 January 1900; the format counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1).
    const days = from1904 ? number + 1462 : number;
    return new Date(Math.round((days - 25_569) * 86_400_000)).toISOString().slice(0, 10);
  }
  const digits = String(Math.trunc(Math.abs(number))).padStart(format.zeros.replace(/[^0]/g, '').length, '0');
  let at = digits.length;
  let shown = '';
  for (let index = format.zeros.length - 1; index >= 0; index--) {
    shown = (format.zeros[index] === '0' ? digits[--at]! : format.zeros[index]!) + shown;
  }
  return digits.slice(0, Math.max(0, at)) + shown;
}

function readSheet(
  bytes: Uint8Array,
  place: Place,
  book: { strings: string[]; formats: NumberFormat[]; from1904: boolean },
  out: Collector,
): void {
  let cell = '';
  let type = '';
  let style = 0;
  let value = '';
  let inValue = false;
  let firstInRow = true;
  readXml(bytes, {
    open(tag) {
      const name = localName(tag);
      if (name === 'row') firstInRow = true;
      else if (name === 'c') {
        cell = tag.attributes.r ?? '';
        type = tag.attributes.t ?? 'n';
        style = Number(tag.attributes.s ?? 0);
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
      else if (name === 'oddHeader' || name === 'oddFooter') inValue = true;
    },
    text(text) {
      if (inValue) value += text;
    },
    close(tag) {
      const name = localName(tag);
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'oddHeader' || name === 'oddFooter') {
        inValue = false;
        out.line();
        out.at({ ...place, part: 'header' });
        // &L, &C, &R and the like are layout codes, not words.
        out.add(value.replace(/&(?:[LCRPNDTFAZGBIUES]|"[^"]*"|\d{1,3}|K[0-9A-F]{6})/g, ' '));
        value = '';
      } else if (name === 'c') {
        const shown =
          type === 's'
            ? (book.strings[Number(value)] ?? '')
            : type === 'n'
              ? shownNumber(value, book.formats[style], book.from1904)
              : value;
        if (shown === '') return;
        if (!firstInRow) out.add('\t');
        firstInRow = false;
        out.at({ ...place, cell });
        out.add(shown);
      } else if (name === 'row') out.add('\n');
    },
  });
}

/** Every text of a part (comments, text boxes), a line each. */
function readTexts(bytes: Uint8Array, place: Place, out: Collector): void {
  let inText = false;
  out.line();
  readXml(bytes, {
    open(tag) {
      const name = localName(tag);
      if (name === 't' || name === 'text' || name === 'author') inText = true;
      if (name === 'comment' || name === 'threadedComment') {
        out.line();
        out.at(tag.attributes.ref ? { ...place, cell: tag.attributes.ref } : place);
      }
    },
    text(text) {
      if (inText) out.add(text);
    },
    close(tag) {
      const name = localName(tag);
      if (name === 't' || name === 'text' || name === 'author') inText = false;
      if (name === 'p' || name === 'author' || name === 'comment' || name === 'threadedComment') out.line();
    },
  });
}
