import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expand, once } from '../../../lib/detect/rx.ts';

describe('letters in expressions', () => {
  it('are ranges inside classes and classes outside of them', () => {
    const letter = new RegExp(`^${expand('\\p{L}')}$`);
    for (const one of ['a', 'Å', 'ß', 'ж']) expect(one).toMatch(letter);
    for (const one of ['1', ' ', '漢']) expect(one).not.toMatch(letter);
    expect('å-1').toMatch(new RegExp(`^${expand('[\\p{L}-]{2}\\p{N}')}$`));
    expect(expand('\\[\\p{N}\\]')).toBe('\\[[0-9]\\]');
    expect(expand('[^\\]\\p{N}]')).toBe('[^\\]0-9]');
  });
});

describe('an expression written once', () => {
  const long =
    '(?:alfa|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett|kilo|lima|mike|november|oscar|papa|quebec|romeo)';

  it('has an empty look-ahead around a long choice that does not come first, and behind one that does', () => {
    expect(once(`${long}\\s${long}\\.(?:a|b)`)).toBe(`${long}(?=)\\s(?=)${long}(?=)\\.(?:a|b)`);
    expect(once(`(?<!x)(?:${long}|y) ${long}{2,3}z`)).toBe(`(?<!x)(?:${long}(?=)|y)(?=) (?=)${long}{2,3}z`);
  });

  it('keeps brackets in classes, escapes, names and look-arounds as they are', () => {
    const source = `(?<name>[()|\\]]{3}${long})(?=\\(|\\)|${'a'.repeat(120)})[^(]`;
    expect(once(source)).toBe(source.replace(`{3}${long})`, `{3}(?=)${long}(?=))(?=)`));
    expect(once('(?:a|b)c')).toBe('(?:a|b)c');
  });

  it('matches what it matched', () => {
    const word = fc.constantFrom('alfa', 'bravo', 'hotel', ' ', '.', 'x', 'z', '(', '1');
    const sources = [
      `(?<![a-z])${long}(?:\\s${long})?(?:\\.|\\s(?:x|${long})){0,2}`,
      `(?<first>${long}|x\\s${long})\\s?\\(?(?:${long}|\\d|z${long})*`,
      `(?:x\\s|z\\s)?${long}(?![a-z])(?<=(?:${long}|hotel))`,
    ];
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), fc.constantFrom(...sources), (words, source) => {
        const text = words.join('');
        const found = (expression: RegExp) => [...text.matchAll(expression)].map((match) => [match.index, ...match]);
        expect(found(new RegExp(once(source), 'g'))).toEqual(found(new RegExp(source, 'g')));
      }),
      { numRuns: 500 },
    );
  });
});
