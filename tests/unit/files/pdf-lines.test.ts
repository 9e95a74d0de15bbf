import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../lib/files/readers/pdf.ts';

/** Text set as a word processor sets it: wrapped at a margin, an empty line between paragraphs. */
async function set(...paragraphs: string[]): Promise<string> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  let y = 780;
  for (const paragraph of paragraphs) {
    let line = '';
    const draw = () => {
      page.drawText(line, { x: 60, y, size: 11, font });
      y -= 15;
    };
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (font.widthOfTextAtSize(longer, 11) > 470) {
        draw();
        line = word;
      } else line = longer;
    }
    draw();
    y -= 15;
  }
  return (await readPdf(await document.save())).text;
}

const LONG =
  'Vi holdt afdelingsmøde i tirsdags og talte om, hvordan opgaverne skal fordeles i efteråret. Karen Toft bor på Æblevej 12, 2. tv., 8000 Aarhus C, og hun har bedt om at arbejde hjemme to dage om ugen. Vi blev enige om at samle op den 12. marts og at skrive ud til alle, så ingen er i tvivl om, hvad der er aftalt.';

describe('a page of a PDF', () => {
  it('has its wrapped lines put together and its paragraphs apart', async () => {
    const read = await set(LONG, 'Kort afsnit.', LONG);
    expect(read.trim()).toBe([LONG, 'Kort afsnit.', LONG].join('\n\n'));
  });

  it('keeps a list as a list', async () => {
    const read = await set('Navn: Karen Toft', 'Løn: 41.200', 'Afdeling: HR');
    expect(read.trim().split(/\n+/)).toEqual(['Navn: Karen Toft', 'Løn: 41.200', 'Afdeling: HR']);
  });
});
