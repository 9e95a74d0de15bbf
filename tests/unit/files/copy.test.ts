import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  Footer,
  Header,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { copyFile } from '../../../entrypoints/reader/copy-file.ts';
import { createReplacer } from '../../../lib/files/copy/replacer.ts';
import type { JudgingBy } from '../../../lib/files/protocol.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';
import { htmlOf, pptxOf, textOf, xlsxOf } from './make.ts';

const CPR = '070761-4285';
const by: JudgingBy = {
  settings: DEFAULTS,
  ignored: { salt: '', entries: [] },
  site: 'chatgpt',
  host: 'chatgpt.com',
  language: 'da',
};

async function copyOf(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const copied = await copyFile(new File([bytes as Uint8Array<ArrayBuffer>], name), by, [], () => {});
  if (!copied.file) throw new Error('no copy was made');
  expect(copied.file.name).toBe(name);
  return new Uint8Array(await copied.file.arrayBuffer());
}

const textCopy = async (name: string, text: string | Uint8Array): Promise<string> =>
  new TextDecoder().decode(await copyOf(name, typeof text === 'string' ? textOf(text) : text));

/** All parts of a packed file as one text, tags left out: what anybody could find in it. */
function everything(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(([name, content]) => `${name}\n${strFromU8(content)}\n${strFromU8(content).replace(/<[^>]*>/g, '')}`)
    .join('\n');
}

describe('values found again', () => {
  const replacer = createReplacer(
    [
      { value: 'Karen Toft', to: '[NAVN 1]' },
      { value: 'Karen', to: '[NAVN 1]' },
      { value: CPR, to: '[PERSONNUMMER 1]' },
      { value: 'Bo\tKrag', to: '[NAVN 2]' },
    ],
    ({ to }) => to.startsWith('[NAVN'),
  );
  it.each([
    ['Karen Toft og Karen', '[NAVN 1] og [NAVN 1]'],
    ['Karen  Tofts sag, Karens plan', '[NAVN 1]s sag, [NAVN 1]s plan'],
    ['Karen\nToft', '[NAVN 1]'],
    ['Karensminde, Karenina', 'Karensminde, Karenina'],
    [`CPR${CPR} x${CPR}`, `CPR${CPR} x${CPR}`],
    [`(${CPR})`, '([PERSONNUMMER 1])'],
    ['Krag', '[NAVN 2]'],
  ])('%s', (text, whole) => expect(replacer.replace(text)).toBe(whole));
  it('a cell that is one word of a name', () => {
    expect(replacer.alone('Toft')).toBe('[NAVN 1]');
    expect(replacer.alone('Toft A/S')).toBeUndefined();
  });
});

describe('text files', () => {
  it('keep their line ends and their order', async () => {
    expect(await textCopy('a.txt', `Kære Karen Toft\r\nCPR ${CPR}\r\nHilsen`)).toBe(
      'Kære [NAVN 1]\r\nCPR [PERSONNUMMER 1]\r\nHilsen',
    );
  });
  it('keep their encoding', async () => {
    const latin = Uint8Array.from([...`Søren Kjærgård;${CPR}`].map((letter) => letter.charCodeAt(0)));
    const copy = await copyOf('a.csv', latin);
    expect(new TextDecoder('windows-1252').decode(copy)).toBe('[NAVN 1];[PERSONNUMMER 1]');
    const marked = await copyOf('a.csv', new Uint8Array([0xef, 0xbb, 0xbf, ...textOf(`CPR;${CPR}`)]));
    expect([...marked.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
  it('stay JSON', async () => {
    const copy = await textCopy(
      'a.json',
      JSON.stringify({ navn: 'Karen Toft', cpr: CPR, kort: 4111111111111111, note: 'Kære "Karen Toft"' }, null, 2),
    );
    expect(JSON.parse(copy)).toEqual({
      navn: '[NAVN 1]',
      cpr: '[PERSONNUMMER 1]',
      kort: '[KORT 1]',
      note: 'Kære "[NAVN 1]"',
    });
    expect(copy).toContain('\n  "navn"');
  });
  it('stay HTML, with names split by tags and in entities', async () => {
    const copy = await textCopy(
      'a.html',
      `<p>CPR ${CPR}: <b>Karen</b> Toft er sygemeldt</p><p title="Karen Toft">S&oslash;ren Kj&aelig;rg&aring;rd <!-- Karen Toft --></p>`,
    );
    expect(copy).not.toMatch(/Karen|Toft|070761|rg&aring;rd/);
    expect(copy).toContain('<p title="[NAVN');
    expect(copy).toContain('<b>[NAVN 1]</b>');
  });
  it('are left alone where nothing is to go', async () => {
    const html = htmlOf('Dagsorden');
    expect(await copyOf('a.html', html)).toEqual(html);
  });
});

describe('workbooks', () => {
  const make = async () => {
    const bytes = await xlsxOf(
      `Navn\tCPR\tLøn\nKaren Toft\t${CPR}\t41200\nJesper Kragh\t010190-1234\t39000`,
      (book, sheet) => {
        sheet.getColumn(1).width = 31;
        sheet.getCell('A2').font = { bold: true };
        sheet.getCell('C4').value = { formula: 'SUM(C2:C3)', result: 80200 };
        sheet.getCell('D2').value = { formula: 'A2&" (leder)"', result: 'Karen Toft (leder)' };
        sheet.getCell('E2').value = { richText: [{ text: 'Kar' }, { font: { bold: true }, text: 'en Toft' }] };
        sheet.getCell('A2').note = 'Spørg Karen Toft';
        sheet.getRow(3).hidden = true;
        sheet.getCell('F2').value = {
          text: 'skriv',
          hyperlink: 'mailto:karen.toft@firma.example',
          tooltip: 'Karen Toft',
        };
        const number = sheet.getCell('G2');
        number.value = 707614285;
        number.numFmt = '000000\\-0000';
        const hidden = book.addWorksheet('Karen Toft', { state: 'hidden' });
        hidden.getCell('C7').value = `Karen Toft ${CPR}`;
        hidden.getCell('C8').value = { formula: "'Ark1'!A2", result: 'Karen Toft' };
        hidden.getCell('C9').value = 'Toft';
        book.creator = 'Ole Brandt';
        book.lastModifiedBy = 'Ole Brandt';
        book.title = 'Løn til Karen Toft';
      },
    );
    return { bytes, copy: await copyOf('løn.xlsx', bytes) };
  };

  it('hold nothing of the values in any part', async () => {
    const { bytes, copy } = await make();
    for (const value of ['Karen', 'Toft', 'Kragh', CPR, '707614285', '010190-1234', 'Ole Brandt', 'karen.toft@'])
      expect(everything(copy), value).not.toContain(value);
    expect(everything(bytes)).toContain('Karen Toft');
  });

  it('open elsewhere with the same sheets, cells, looks and sums', async () => {
    const { bytes, copy } = await make();
    const [before, after] = [new ExcelJS.Workbook(), new ExcelJS.Workbook()];
    await before.xlsx.load(bytes.buffer as ArrayBuffer);
    await after.xlsx.load(copy.buffer as ArrayBuffer);
    expect(after.worksheets.map((sheet) => [sheet.state, sheet.rowCount, sheet.columnCount])).toEqual(
      before.worksheets.map((sheet) => [sheet.state, sheet.rowCount, sheet.columnCount]),
    );
    const sheet = after.getWorksheet('Ark1')!;
    expect(after.worksheets[1]!.name).toBe('NAVN 1');
    expect(sheet.getCell('A2').value).toBe('[NAVN 1]');
    expect(sheet.getCell('A2').font.bold).toBe(true);
    expect(sheet.getColumn(1).width).toBe(31);
    expect(sheet.getCell('A3').value).toBe('[NAVN 2]');
    expect(sheet.getRow(3).hidden).toBe(true);
    expect(sheet.getCell('C2').value).toBe('41200');
    expect(sheet.getCell('C4').value).toEqual({ formula: 'SUM(C2:C3)', result: 80200 });
    expect(sheet.getCell('D2').text).toContain('[NAVN 1]');
    expect(sheet.getCell('E2').text).toBe('[NAVN 1]');
    expect(JSON.stringify(sheet.getCell('A2').note)).toContain('[NAVN 1]');
    expect(sheet.getCell('G2').text).toMatch(/^\[PERSONNUMMER \d\]$/);
    expect(after.worksheets[1]!.getCell('C9').value).toBe('[NAVN 1]');
  });
});

describe('documents', () => {
  const make = async () => {
    const paragraph = (text: string) => new Paragraph({ children: [new TextRun(text)] });
    const document = new Document({
      creator: 'Ole Brandt',
      lastModifiedBy: 'Ole Brandt',
      title: 'Samtale med Karen Toft',
      comments: {
        children: [
          {
            id: 0,
            author: 'Ole Brandt',
            initials: 'OB',
            date: new Date(0),
            children: [paragraph('Ring til Karen Toft')],
          },
        ],
      },
      footnotes: { 1: { children: [paragraph(`Karen Tofts CPR er ${CPR}`)] } },
      sections: [
        {
          headers: { default: new Header({ children: [paragraph('Sag: Karen Toft')] }) },
          footers: { default: new Footer({ children: [paragraph(`CPR ${CPR}`)] }) },
          children: [
            new Paragraph({
              children: [
                new CommentRangeStart(0),
                new TextRun('Kar'),
                new TextRun({ text: 'en', bold: true }),
                new TextRun(' Toft'),
                new CommentRangeEnd(0),
                new TextRun({ children: [new CommentReference(0)] }),
                new TextRun(` (CPR ${CPR}) er sygemeldt med stress.`),
              ],
            }),
            new Paragraph({
              children: [
                new InsertedTextRun({
                  id: 1,
                  author: 'Ole Brandt',
                  date: '2026-01-01T00:00:00Z',
                  text: 'Karen Toft er tilbage. ',
                }),
                new DeletedTextRun({
                  id: 2,
                  author: 'Ole Brandt',
                  date: '2026-01-01T00:00:00Z',
                  text: `Karen Toft ${CPR}`,
                }),
              ],
            }),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [paragraph('Karen Toft')] }),
                    new TableCell({ children: [paragraph('leder')] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
    const bytes = new Uint8Array(await Packer.toBuffer(document));
    return { bytes, copy: await copyOf('samtale.docx', bytes) };
  };

  it('hold nothing of the values in any part', async () => {
    const { bytes, copy } = await make();
    for (const value of ['Karen', 'Toft', CPR, 'Ole Brandt']) expect(everything(copy), value).not.toContain(value);
    expect(everything(bytes)).toContain('Ole Brandt');
    const parts = (file: Uint8Array) => Object.keys(unzipSync(file)).filter((name) => !name.endsWith('/'));
    expect(parts(copy).sort()).toEqual(parts(bytes).sort());
  });

  it('open elsewhere with the same text around what was replaced', async () => {
    const { bytes, copy } = await make();
    const html = async (file: Uint8Array) => (await mammoth.convertToHtml({ buffer: Buffer.from(file) })).value;
    const expected = (await html(bytes))
      .replace(/Kar<strong>en<\/strong> Toft/g, '[NAVN 1]')
      .replaceAll('Karen Toft', '[NAVN 1]')
      .replaceAll(CPR, '[PERSONNUMMER 1]');
    expect((await html(copy)).replace(/<strong><\/strong>/g, '')).toBe(expected);
  });
});

describe('presentations', () => {
  it('are replaced on slides', async () => {
    const copy = await copyOf('a.pptx', await pptxOf(`Karen Toft\nCPR ${CPR}\nStatus`));
    expect(everything(copy)).not.toMatch(/Karen Toft|070761/);
    expect(everything(copy)).toContain('[NAVN 1]');
  });
});

describe('no copy is made', () => {
  it.each([
    ['a.zip', zipSync({ 'x.txt': textOf(CPR) })],
    ['a.docx', strToU8('PK no')],
    ['a.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
  ])('of %s', async (name, bytes) => {
    const copied = await copyFile(new File([bytes as Uint8Array<ArrayBuffer>], name), by, [], () => {});
    // Text under another name is text.
    if (name === 'a.docx') expect(copied.report?.kind).toBe('text');
    else expect(copied).toEqual({});
  });
});
