/** Files made by well-kept libraries, not by ours: what people attach. */
import { Document, Packer, Paragraph, TextRun } from 'docx';
import ExcelJS from 'exceljs';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import pptxgen from 'pptxgenjs';

const utf8 = new TextEncoder();

export async function docxOf(text: string): Promise<Uint8Array> {
  const document = new Document({
    sections: [{ children: text.split('\n').map((line) => new Paragraph({ children: [new TextRun(line)] })) }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A line is a row; tabs and semicolons part its cells. */
export async function xlsxOf(
  text: string,
  change?: (book: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Ark1');
  for (const line of text.split('\n')) sheet.addRow(line.split('\t'));
  change?.(book, sheet);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export async function pptxOf(text: string): Promise<Uint8Array> {
  const Deck = pptxgen as unknown as new () => import('pptxgenjs').default;
  const deck = new Deck();
  const slide = deck.addSlide();
  slide.addText(
    text.split('\n').map((line) => ({ text: line, options: { breakLine: true } })),
    { x: 0, y: 0, w: 8, h: 5 },
  );
  return new Uint8Array((await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer);
}

export const emlOf = (text: string): Uint8Array =>
  utf8.encode(
    `Subject: hej\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${text.replaceAll('\n', '\r\n')}`,
  );

export const htmlOf = (text: string): Uint8Array =>
  utf8.encode(
    `<!doctype html><html><head><style>p{}</style></head><body>${text
      .split('\n')
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
      .join('')}</body></html>`,
  );

/** A line is a row with one cell, quoted where it must be (RFC 4180). */
export const csvOf = (text: string): Uint8Array =>
  utf8.encode(
    text
      .split('\n')
      .map((line) => (/[",;]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line))
      .join('\r\n'),
  );

export const jsonOf = (text: string): Uint8Array => utf8.encode(JSON.stringify({ linjer: text.split('\n') }, null, 2));

export const textOf = (text: string): Uint8Array => utf8.encode(text);

/** One page a string. Only characters of Windows-1252: the standard fonts know no others. */
export async function pdfOf(...pages: string[]): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const text of pages) {
    // A page as large as its text: what runs off a page is not part of it.
    const lines = text.split('\n');
    const width = Math.max(595, ...lines.map((line) => font.widthOfTextAtSize(line, 10) + 80));
    const height = Math.max(842, lines.length * 14 + 80);
    document.addPage([width, height]).drawText(text, { x: 40, y: height - 50, size: 10, lineHeight: 14, font });
  }
  return document.save();
}
