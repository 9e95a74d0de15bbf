import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf } from '../../../lib/detect/blocks.ts';
import { createIncrementalScan } from '../../../lib/detect/incremental.ts';
import { scan } from '../../../lib/detect/scan.ts';

const PIECES = [
  'Vi skal tale med økonomi om budgettet i næste uge, og det haster lidt.\n',
  'CPR 010180-1234',
  'tlf. 22 56 71 03',
  'mette.holm@firma.example',
  'FORTROLIGT\n',
  'Vestergade 12, 8000 Aarhus C\n',
  '\n\n',
  'navn;cpr\nIb;0101801234\nBo;0202851235\n',
  'password: Hest!2024x ',
  ' og ',
  '\u200b',
  '&oslash;',
  'IBAN DK5000400440116243',
  'The meeting is on Monday and everybody is welcome. ',
];
const piece = fc.constantFrom(...PIECES);
const passage = fc.array(piece, { minLength: 20, maxLength: 90 }).map((parts) => parts.join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(80),
  insert: fc.oneof(piece, fc.string({ maxLength: 4 })),
});

test('while typing the result is that of a full scan, whatever is typed where', () => {
  fc.assert(
    fc.property(passage, fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
      const incremental = createIncrementalScan();
      let text = first;
      expect(incremental(text)).toEqual(scan(text));
      for (const { at, cut, insert } of edits) {
        const index = Math.floor(at * text.length);
        text = text.slice(0, index) + insert + text.slice(index + cut);
        expect(incremental(text)).toEqual(scan(text));
      }
    }),
    { numRuns: 25 },
  );
});

test('blocks cover the text without gap or overlap, and are never long', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        passage,
        fc.string({ minLength: 0, maxLength: 20_000 }),
        fc.nat(40_000).map((length) => 'x'.repeat(length)),
      ),
      (text) => {
        const blocks = blocksOf(text, text.toLowerCase());
        expect(blocks.map((block) => block.text).join('')).toBe(text);
        for (const block of blocks) expect(block.text.length).toBeLessThanOrEqual(8_000);
      },
    ),
    { numRuns: 60 },
  );
});

test('an edit in one place leaves the blocks elsewhere as they are', () => {
  const line = (index: number) =>
    `Linje ${index}: her står noget om en opgave, der skal løses inden fredag i uge ${index % 52}.\n`;
  const text = Array.from({ length: 400 }, (_, index) => line(index)).join('');
  const edited = `${text.slice(0, 15_000)}et par nye ord ${text.slice(15_000)}`;
  const known = new Set(blocksOf(text, text).map((block) => block.text));
  const fresh = blocksOf(edited, edited).filter((block) => !known.has(block.text));
  expect(fresh.length).toBeLessThanOrEqual(3);
});
