import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../lib/detect/normalise.ts';
import { scan } from '../../../lib/detect/scan.ts';

describe('what is folded', () => {
  test.each([
    ['a zero-width space inside a number', '0101\u200b80-1234', '010180-1234'],
    ['a soft hyphen', 'fortro\u00adlig', 'fortrolig'],
    ['a no-break space', 'tlf.\u00a022\u00a056', 'tlf. 22 56'],
    ['full-width digits', '０１０１８０－１２３４', '010180-1234'],
    ['mathematical letters', '𝐊𝐨𝐝𝐞', 'Kode'],
    ['an accent written apart', 'A\u030age', 'Åge'],
    ['a line break of Windows', 'a\r\nb', 'a\nb'],
    ['a line separator', 'a\u2028b', 'a\nb'],
    ['entities by name and by number', 'S&oslash;ren &#197;s &#x26; co&nbsp;', 'Søren Ås & co '],
    ['quoted-printable', 'S=C3=B8ren bor p=C3=A5 =\nFyn', 'Søren bor på Fyn'],
    ['quoted-printable in Latin-1', 'S=F8ren =\nog =3D', 'Søren og ='],
    ['Arabic digits', '٠١٠١٨٠', '010180'],
    ['a hyphen that does not break', '010180\u20111234', '010180-1234'],
  ])('%s', (_, written, folded) => {
    expect(normalise(written).text).toBe(folded);
  });

  test.each(['a & b', 'AT&T;', 'x=20&y=30', 'https://a.dk/?q=C3', 'if (a=3D) b', 'm² og ½', '…'])('not %s', (text) => {
    expect(normalise(text).text).toBe(text);
  });
});

test('a finding covers the whole of what was written, invisible characters inside it and none around it', () => {
  const text = 'Se \u200b0101\u200b80\u00ad-12\u200b34\u200b.';
  const [finding] = scan(text).findings;
  expect(finding?.text).toBe('0101\u200b80\u00ad-12\u200b34');
  expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text);
});

test('lone surrogates, binary and any other text are read without harm, and every span lies in the text', () => {
  const unit = fc.oneof(
    fc.constantFrom(
      '\ud800',
      '\udc00',
      '\u200b',
      '&',
      '&#',
      ';',
      '=C3',
      '=B8',
      '=\n',
      '\r\n',
      '\ud835',
      '\u0301',
      'å',
      'İ',
      '0',
      '1',
      '-',
      ' ',
      'a',
    ),
    fc.string({ maxLength: 3, unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 60 }), (parts) => {
      const text = parts.join('');
      const whole = normalise(text);
      expect(whole.lower.length).toBe(whole.text.length);
      let last = 0;
      for (let index = 0; index <= whole.text.length; index++) {
        const start = whole.startOf(index);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(start).toBeLessThanOrEqual(text.length);
        last = start;
      }
      for (const finding of scan(text).findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    }),
    { numRuns: 200 },
  );
});

test('text that needs nothing is handed on as it is', () => {
  const text = 'Kære Åse, vi ses på Østergade 4 – kl. 10.';
  expect(normalise(text).text).toBe(text);
});
