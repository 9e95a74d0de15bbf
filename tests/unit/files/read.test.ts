import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect/scan.ts';
import { readFile } from '../../../lib/files/read.ts';
import { readPdf } from '../../../lib/files/readers/pdf.ts';
import { shownNumber } from '../../../lib/files/readers/xlsx.ts';
import { scanFile } from '../../../lib/files/scan-file.ts';
import { LIMITS, placeAt } from '../../../lib/files/types.ts';
import { csvOf, docxOf, emlOf, htmlOf, jsonOf, pdfOf, pptxOf, textOf, xlsxOf } from './make.ts';

const read = (name: string, bytes: Uint8Array) => readFile(name, bytes, readPdf);

/** Line breaks and spaces aside: a format may add or drop them at its edges. */
const plain = (text: string) =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(/\s*\n\s*/g, '\n')
    .trim();

const SCENARIOS = readFileSync(join(import.meta.dirname, '../../data/scenarios.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; level: string });

const FORMATS: Record<string, (text: string) => Uint8Array | Promise<Uint8Array>> = {
  'brev.txt': textOf,
  'brev.md': textOf,
  'brev.docx': docxOf,
  'brev.xlsx': xlsxOf,
  'brev.pptx': pptxOf,
  'brev.html': htmlOf,
  'brev.eml': emlOf,
  'brev.csv': csvOf,
  'brev.json': jsonOf,
  'brev.pdf': (text) => pdfOf(winAnsi(text)),
};

/** The standard fonts of a PDF know Windows-1252 only: the same text is typed without the signs they lack. */
function winAnsi(text: string): string {
  return text
    .replace(/[^\n\t\x20-\x7e\u00a0-\u00ff\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ac]/g, '?')
    .replace(/\t/g, '  ');
}

/** What a person would have typed to say the same. */
function typedAs(name: string, text: string): string {
  if (name.endsWith('.eml')) return `Subject: hej\n\n${text}`;
  if (name.endsWith('.pdf')) return winAnsi(text);
  if (name.endsWith('.csv') || name.endsWith('.json'))
    return new TextDecoder().decode((name.endsWith('.csv') ? csvOf : jsonOf)(text));
  return text;
}

describe.each(Object.keys(FORMATS))('%s', (name) => {
  it('holds the same findings as the same text typed', async () => {
    const differing: string[] = [];
    for (const { text } of SCENARIOS) {
      const file = await read(name, await FORMATS[name]!(text));
      const found = await scanFile(file, {});
      // A mail is its head and its text.
      const typed = scan(typedAs(name, text));
      // Names that Office libraries put into the properties are not of the text.
      const inFile = found.findings
        .filter((one) => one.place.part !== 'properties')
        .map((one) => `${one.kind} ${plain(one.text)}`);
      const inText = typed.findings.map((one) => `${one.kind} ${plain(one.text)}`);
      if (inFile.sort().join('|') !== inText.sort().join('|'))
        differing.push(
          `${inText.filter((one) => !inFile.includes(one))} / ${inFile.filter((one) => !inText.includes(one))}`,
        );
    }
    expect(differing).toEqual([]);
    // A hundred Office files are made here.
  }, 90_000);
});

describe('where it stands', () => {
  it('a cell is told by sheet and name, also on a hidden sheet', async () => {
    const bytes = await xlsxOf('Navn\tLøn\nKaren Toft\t41200', (book) => {
      const hidden = book.addWorksheet('Gemt', { state: 'hidden' });
      hidden.getCell('C7').value = 'karen.toft@firma.example';
    });
    const file = await read('løn.xlsx', bytes);
    expect(placeAt(file, file.text.indexOf('41200'))).toEqual({ sheet: 'Ark1', cell: 'B2' });
    expect(placeAt(file, file.text.indexOf('karen.toft@'))).toEqual({
      sheet: 'Gemt',
      cell: 'C7',
      part: 'hidden-sheet',
    });
  });

  it('comments and properties of a workbook are read', async () => {
    const bytes = await xlsxOf('x', (book, sheet) => {
      sheet.getCell('A1').note = 'Spørg Karen Toft';
      book.lastModifiedBy = 'Ole Brandt';
    });
    const file = await read('a.xlsx', bytes);
    expect(placeAt(file, file.text.indexOf('Karen Toft')).part).toBe('comment');
    expect(placeAt(file, file.text.indexOf('Ole Brandt')).part).toBe('properties');
  });

  it('numbers look as the sheet shows them', () => {
    expect(shownNumber('101904285', { zeros: '000000-0000' }, false)).toBe('010190-4285');
    expect(shownNumber('32874', { date: true }, false)).toBe('1990-01-01');
    expect(shownNumber('0.5', undefined, false)).toBe('0.5');
    expect(shownNumber('1.2345678E+9', undefined, false)).toBe('1234567800');
  });

  it('a line of a text file', async () => {
    const file = await read('a.txt', textOf('en\nto\r\ntre'));
    expect(file.text).toBe('en\nto\ntre');
    expect(placeAt(file, file.text.indexOf('tre'))).toEqual({ line: 3 });
  });

  it('Danish letters from Notepad and Excel', async () => {
    expect((await read('a.csv', new Uint8Array([0xe6, 0xf8, 0xe5, 0x3b, 0x41]))).text).toBe('æøå;A');
    expect((await read('a.txt', new Uint8Array([0xff, 0xfe, 0xe6, 0x00, 0x41, 0x00]))).text).toBe('æA');
  });
});

describe('what goes wrong is told', () => {
  it.each([
    ['empty', 'a.docx', new Uint8Array()],
    ['broken', 'a.docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 1, 2, 3])],
    ['encrypted', 'a.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['image', 'a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['unknown', 'a.bin', new Uint8Array([0, 1, 2, 3, 0, 0, 9])],
    ['archive', 'a.zip', zipSync({ 'x.txt': textOf('x') })],
  ])('%s', async (problem, name, bytes) => {
    const file = await read(name, bytes);
    expect(file.problems).toContain(problem);
    expect(file.text).toBe('');
  });

  it('a spreadsheet named as text is read as what it is', async () => {
    const file = await read('liste.txt', await xlsxOf('Karen Toft'));
    expect(file.kind).toBe('xlsx');
    expect(file.text).toContain('Karen Toft');
  });

  it('a truncated document', async () => {
    const bytes = await docxOf('Karen Toft er syg');
    expect((await read('a.docx', bytes.slice(0, 300))).problems).not.toEqual([]);
  });

  it('a zip bomb stops at the bound', async () => {
    const zeros = new Uint8Array(40 * 1024 * 1024);
    const bomb = zipSync({ 'word/document.xml': zeros }, { level: 6 });
    expect(bomb.length * LIMITS.ratio).toBeLessThan(zeros.length);
    expect((await read('a.docx', bomb)).problems).toEqual(['unpacks-too-large']);
  });
});
