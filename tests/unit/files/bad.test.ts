import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { judgeFile } from '../../../entrypoints/reader/judge-file.ts';
import type { JudgingBy } from '../../../lib/files/protocol.ts';
import type { Problem } from '../../../lib/files/types.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';
import { docxOf, emlOf, pdfOf, pptxOf, textOf, xlsxOf } from './make.ts';

/** Files as they go wrong, through the very function the reader runs: a problem is told, nothing is thrown. */
const by: JudgingBy = {
  settings: DEFAULTS,
  ignored: { salt: '', entries: [] },
  site: 'chatgpt',
  host: 'chatgpt.com',
  language: 'da',
};
const judge = (name: string, bytes: Uint8Array) =>
  judgeFile(new File([bytes as Uint8Array<ArrayBuffer>], name), by, () => {});

const CPR = '070761-4285';
const zeros = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);

/** A PDF that asks for a password: an /Encrypt entry whose keys fit no empty password (ISO 32000-1, 7.6.3). */
async function lockedPdf(): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdf-lib');
  const document = await PDFDocument.load(await pdfOf(`CPR ${CPR}`));
  const text = Buffer.from(await document.save({ useObjectStreams: false })).toString('latin1');
  const key = '(01234567890123456789012345678901)';
  return Buffer.from(
    text.replace(
      /trailer\s*<</,
      (start) => `${start} /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >> /ID [(a)(a)] `,
    ),
    'latin1',
  );
}

/** A packed file whose table of contents says that its parts are small. */
function lyingBomb(): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': zeros(60) }, { level: 9 });
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at++) {
    // Central directory entry: uncompressed size at 24 (APPNOTE.TXT 4.3.12).
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1_000, true);
  }
  return bytes;
}

const CASES: [string, string, () => Uint8Array | Promise<Uint8Array>, Problem][] = [
  ['0 bytes', 'a.docx', () => new Uint8Array(), 'empty'],
  ['0 bytes of text', 'a.txt', () => new Uint8Array(), 'empty'],
  ['a zip bomb', 'a.docx', () => zipSync({ 'word/document.xml': zeros(60) }, { level: 9 }), 'unpacks-too-large'],
  ['a zip bomb that lies', 'a.docx', lyingBomb, 'unpacks-too-large'],
  [
    'a bomb of sheets',
    'a.xlsx',
    () => zipSync({ 'xl/worksheets/sheet1.xml': zeros(60) }, { level: 9 }),
    'unpacks-too-large',
  ],
  [
    'archives in archives',
    'a.zip',
    () => zipSync({ 'b.zip': zipSync({ 'c.zip': zipSync({ 'd.txt': textOf(CPR) }) }) }),
    'archive',
  ],
  ['an archive named as a document', 'a.docx', () => zipSync({ 'd.txt': textOf(CPR) }), 'broken'],
  [
    'a document with a password',
    'a.docx',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'encrypted',
  ],
  [
    'a workbook from before 2007',
    'a.xls',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
    'unknown',
  ],
  ['a PDF with a password', 'a.pdf', lockedPdf, 'encrypted'],
  ['half a document', 'a.docx', async () => (await docxOf(CPR)).slice(0, 400), 'broken'],
  ['half a workbook', 'a.xlsx', async () => (await xlsxOf(CPR)).slice(0, 900), 'broken'],
  ['half a presentation', 'a.pptx', async () => (await pptxOf(CPR)).slice(0, 900), 'broken'],
  ['the head of a PDF', 'a.pdf', async () => (await pdfOf(CPR)).slice(0, 60), 'broken'],
  [
    'endless entities',
    'a.docx',
    () => zipSync({ 'word/document.xml': textOf('<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><x>&a;</x>') }),
    'broken',
  ],
  ['endless tags', 'a.docx', () => zipSync({ 'word/document.xml': textOf('<a>'.repeat(200_000)) }), 'broken'],
  ['a picture', 'a.jpg', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'image'],
  ['a program', 'a.exe', () => new Uint8Array([0x4d, 0x5a, 0, 0, 3, 0, 0, 0]), 'unknown'],
  ['a scanned page', 'a.pdf', () => scannedPdf(), 'no-text'],
  [
    'a mail with a picture',
    'a.eml',
    () => mailWith('billede.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
    'image',
  ],
];

async function scannedPdf(): Promise<Uint8Array> {
  const { PDFDocument } = await import('pdf-lib');
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawRectangle({ x: 10, y: 10, width: 500, height: 700 });
  return document.save();
}

function mailWith(name: string, content: Uint8Array): Uint8Array {
  const head = 'Subject: hej\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
  const part = `--b\r\nContent-Type: text/plain\r\n\r\nSe billedet.\r\n--b\r\nContent-Type: image/png; name="${name}"\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(content).toString('base64')}\r\n--b--\r\n`;
  return textOf(head + part);
}

describe('a file that cannot be read', () => {
  it.each(CASES)('%s', async (_, name, make, problem) => {
    const report = await judge(name, await make());
    expect(report.problems).toContain(problem);
    expect(report.copyable).toBe(false);
  });

  it('of 2 GB is not even opened', async () => {
    const file = new File([], 'film.mov');
    Object.defineProperty(file, 'size', { value: 2 * 1024 ** 3 });
    Object.defineProperty(file, 'arrayBuffer', { value: () => Promise.reject(new Error('opened')) });
    expect((await judgeFile(file, by, () => {})).problems).toEqual(['too-large']);
  });

  it('that is gone when it is to be read', async () => {
    const file = new File(['x'], 'væk.txt');
    Object.defineProperty(file, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
    });
    expect((await judgeFile(file, by, () => {})).problems).toEqual(['not-read']);
  });
});

describe('another kind than its name says', () => {
  it.each([
    ['liste.txt', () => xlsxOf(`Karen Toft\t${CPR}`)],
    ['billede.png', () => docxOf(`Karen Toft, CPR ${CPR}`)],
    ['data.bin', () => pdfOf(`Karen Toft, CPR ${CPR}`)],
    ['a.pdf', () => textOf(`Karen Toft, CPR ${CPR}`)],
    ['mail.txt', () => emlOf(`Karen Toft, CPR ${CPR}`)],
  ] as const)('%s is read as what it is', async (name, make) => {
    const report = await judge(name, await make());
    expect(report.action).toBe('confirm');
    expect(report.rows.map((row) => row.kind)).toContain('national-id');
  });
});

describe('what crosses to the page', () => {
  it('is masked: no value of the file stands in a report', async () => {
    const values = [
      'Karen Toft',
      CPR,
      'karen.toft@firma.example',
      '+45 23 45 67 89',
      'Æblevej 12, 8000 Aarhus C',
      '4111 1111 1111 1111',
    ];
    const report = await judge('a.txt', textOf(`Karen Toft, ${values.join(', ')}, adgangskode: Sommer2026x`));
    expect(report.rows.length).toBeGreaterThan(4);
    const said = JSON.stringify(report.rows.map((row) => row.excerpt));
    for (const value of [...values, 'Sommer2026x']) expect(said, value).not.toContain(value);
  });
});
