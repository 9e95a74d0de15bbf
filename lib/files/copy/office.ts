/**
 * Copies of Word, Excel and PowerPoint files with values replaced wherever they stand: text, cells and their cached values,
 * comments, tracked changes, hidden sheets, headers, notes, charts, properties, names of sheets, links. Everything
 * else stays byte for byte. Who wrote a file or a comment is taken out: the copy goes to somebody else.
 */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { cellFormats, type NumberFormat, shownNumber } from '../readers/xlsx.ts';
import { FileProblem, LIMITS } from '../types.ts';
import { decodeEntities, encodeEntities, rewriteMarkup } from './markup.ts';
import type { Replaced, Replacer } from './replacer.ts';

/** Workbooks in documents, and so on. */
const DEPTH = 2;

export function copyOffice(bytes: Uint8Array, replacer: Replacer, depth = 0): Uint8Array {
  const parts = unpackAll(bytes);
  const names = Object.keys(parts);
  const book = {
    formats: cellFormats(parts['xl/styles.xml']),
    from1904: /date1904="(?:1|true)"/.test(textOf(parts['xl/workbook.xml'])),
  };
  const copy: Zippable = {};
  let droppedFormula = false;
  for (const name of names) {
    const content = parts[name]!;
    // A picture of the first page, made when the file was saved.
    if (/^docProps\/thumbnail\./.test(name)) continue;
    if (/\.(xml|rels|vml)$/i.test(name)) {
      let text = textOf(content);
      if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) {
        const cells = rewriteCells(text, replacer, book);
        text = cells.text;
        droppedFormula ||= cells.droppedFormula;
      }
      copy[name] = strToU8(rewritePart(name, text, replacer));
    } else if (/\.(docx|xlsx|pptx|docm|xlsm|pptm)$/i.test(name) && depth < DEPTH) {
      copy[name] = copyOffice(content, replacer, depth + 1);
    } else copy[name] = [content, { level: 0 }];
  }
  if ('docProps/thumbnail.jpeg' in parts || names.some((name) => name.startsWith('docProps/thumbnail.'))) {
    edit(copy, '_rels/.rels', (text) => text.replace(/<Relationship\b[^>]*\/thumbnail"[^>]*\/>/g, ''));
  }
  if (droppedFormula && copy['xl/calcChain.xml']) {
    // The list of cells with formulas: Excel makes it anew, and finds a wrong one damaged.
    delete copy['xl/calcChain.xml'];
    edit(copy, '[Content_Types].xml', (text) => text.replace(/<Override\b[^>]*calcChain[^>]*\/>/g, ''));
    edit(copy, 'xl/_rels/workbook.xml.rels', (text) => text.replace(/<Relationship\b[^>]*calcChain[^>]*\/>/g, ''));
  }
  return zipSync(copy, { level: 6 });
}

const textOf = (bytes: Uint8Array | undefined): string => {
  if (!bytes) return '';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  return strFromU8(bytes);
};

function edit(copy: Zippable, name: string, change: (text: string) => string): void {
  const part = copy[name];
  if (part instanceof Uint8Array) copy[name] = strToU8(change(strFromU8(part)));
}

function unpackAll(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0;
  let entries = 0;
  return unzipSync(bytes, {
    filter(entry) {
      size += entry.originalSize;
      entries++;
      if (size > LIMITS.unpacked || entries > LIMITS.entries) throw new FileProblem('unpacks-too-large');
      // Folders have no content of their own.
      return !entry.name.endsWith('/');
    },
  });
}

/** Elements after which another text begins. */
const PARTING = new Set(['p', 'si', 'is', 'comment', 'text', 'threadedComment', 'pt', 'v', 'f', 'c', 'tc', 'cm']);
const SPACES = new Set(['tab', 'br', 'cr']);
/** Attributes with words in them; `val` only where people write it. */
const WORDS = new Set(['tooltip', 'display', 'title', 'descr', 'alt', 'displayName', 'caption', 'uniqueName', 'u']);
const WRITTEN = new Set(['alias', 'tag', 'docVar', 'default', 'result']);
/** Names of who wrote: emptied. */
const WRITERS = new Set(['author', 'initials', 'userId', 'providerId', 'lastModifiedBy']);
/** No brackets: they mean something else in a formula and are not allowed in the name of a sheet. */
const withoutBrackets = (spans: Replaced[]): Replaced[] =>
  spans.map((span) => ({ ...span, to: span.to.replace(/[[\]]/g, '') }));

function rewritePart(name: string, text: string, replacer: Replacer): string {
  const properties = name.startsWith('docProps/');
  const relations = name.endsWith('.rels');
  return rewriteMarkup(text, {
    spans(words, inside) {
      // A cell that is one word of a known name.
      const alone = name === 'xl/sharedStrings.xml' ? replacer.alone(words) : undefined;
      if (alone !== undefined) return [{ start: 0, end: words.length, to: alone }];
      const spans = replacer.spans(words);
      return inside === 'f' || inside === 'definedName' ? withoutBrackets(spans) : spans;
    },
    parts: (element) => properties || relations || PARTING.has(element) || element === 'definedName',
    isSpace: (element) => SPACES.has(element),
    empties: (element) =>
      element === 'creator' || element === 'lastModifiedBy' || element === 'author' || element === 'manager',
    attribute(element, attribute, value, tag) {
      if (relations) {
        return attribute === 'Target' && /TargetMode="External"/i.test(tag) ? replacer.replace(value) : undefined;
      }
      if (WRITERS.has(attribute) || (element === 'person' && attribute === 'displayName')) return '';
      if (element === 'sheet' && attribute === 'name') {
        const spans = withoutBrackets(replacer.spans(value));
        return spans.length > 0 ? shortened(value, spans) : undefined;
      }
      const told =
        WORDS.has(attribute) ||
        (attribute === 'name' && /^(?:docPr|cNvPr|tableColumn|cacheField|ext)$/.test(element)) ||
        (attribute === 'v' && /^(?:s|n)$/.test(element)) ||
        (attribute === 'val' && WRITTEN.has(element));
      return told ? replacer.replace(value) : undefined;
    },
  });
}

/** A sheet's name has at most 31 characters. */
function shortened(value: string, spans: readonly Replaced[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, to } of spans) {
    out += value.slice(from, start) + to;
    from = end;
  }
  return (out + value.slice(from)).slice(0, 31);
}

const CELL = /<((?:\w+:)?)c\b((?:[^>"']|"[^"]*"|'[^']*')*?)(\/>|>([\s\S]*?)<\/\1c>)/g;
const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];

/**
 * Cells whose shown value is one that goes: numbers become text, results of formulas become values. Texts of the shared list
 * are replaced there.
 */
function rewriteCells(
  text: string,
  replacer: Replacer,
  book: { formats: NumberFormat[]; from1904: boolean },
): { text: string; droppedFormula: boolean } {
  let droppedFormula = false;
  const changed = text.replace(
    CELL,
    (whole, prefix: string, attributes: string, end: string, inner: string | undefined) => {
      if (end === '/>' || inner === undefined) return whole;
      const type = attributeOf(attributes, 't') ?? 'n';
      // Inline and shared texts are replaced where they stand, run by run.
      if (type === 's' || type === 'inlineStr') return whole;
      const value = new RegExp(`<${prefix}v(?:\\s[^>]*)?>([\\s\\S]*?)</${prefix}v>`).exec(inner)?.[1];
      const written = value === undefined ? '' : decodeEntities(value);
      const style = Number(attributeOf(attributes, 's') ?? 0);
      const shown = type === 'n' ? shownNumber(written, book.formats[style], book.from1904) : written;
      if (shown === '') return whole;
      const alone = replacer.alone(shown);
      const spans = alone === undefined ? replacer.spans(shown) : [];
      if (alone === undefined && spans.length === 0) return whole;
      // A formula that others share stays; what it reads is replaced at its own place.
      const shared = new RegExp(`<${prefix}f\\b[^>]*\\bref=[^>]*>[\\s\\S]*?</${prefix}f>`).exec(inner)?.[0] ?? '';
      if (inner.includes(`<${prefix}f`) && shared === '') droppedFormula = true;
      const to = alone ?? replacer.replace(shown);
      const kept = attributes.replace(/(?<!\s)\s+t="[^"]*"/, '').replace(/(?<!\s)\s+(?:cm|vm)="[^"]*"/g, '');
      if (shared !== '')
        return `<${prefix}c${kept} t="str">${shared}<${prefix}v>${encodeEntities(to)}</${prefix}v></${prefix}c>`;
      return `<${prefix}c${kept} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${encodeEntities(to)}</${prefix}t></${prefix}is></${prefix}c>`;
    },
  );
  return { text: changed, droppedFormula };
}
