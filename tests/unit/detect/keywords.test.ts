import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keywords, matchesNear } from '../../../lib/detect/keywords.ts';
import type { Passage } from '../../../lib/detect/types.ts';

const passage = (text: string): Passage => ({ text, lower: text.toLowerCase() });

/** Every place of every word, one by one: what the automaton must find in one pass. */
function onePlaceAtATime(words: readonly string[], text: string): number[] {
  const places: number[] = [];
  for (const word of words) for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push(at);
  return places.sort((a, b) => a - b);
}

describe('keywords', () => {
  it('stand anywhere, inside other words and across white space', () => {
    const codes = keywords('kode', 'to kode', 'pin');
    expect(codes.places(passage('Dørkoden og pin: 12\nto\nkoder'))).toEqual([3, 12, 20, 23]);
    expect(codes.in(passage('Ingenting'))).toBe(false);
    expect(codes.places(passage(''))).toEqual([]);
  });

  it('of several groups are told apart', () => {
    const first = keywords('lås', 'port');
    const second = keywords('rapport');
    const here = passage('En rapport om en lås');
    expect(first.places(here)).toEqual([6, 17]);
    expect(second.places(here)).toEqual([3]);
  });

  it('find what looking for each word alone finds', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'å', ' ', '漢'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(
          letters.filter((word) => !word.includes('漢')),
          { minLength: 1, maxLength: 12 },
        ),
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'å', ' ', '漢'), maxLength: 60 }),
        (words, text) => {
          expect(keywords(...words).places(passage(text))).toEqual(onePlaceAtATime(words, text));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('matches near keywords', () => {
  it('are the matches of the whole text, where each holds a keyword', () => {
    const word = keywords('pin');
    const pattern = /(?<!\S)\S{0,4}pin \d+/g;
    const text = fc.string({ unit: fc.constantFrom('pin', ' ', 'x', '7', 'løst ', '\n'), maxLength: 80 });
    fc.assert(
      fc.property(text, fc.integer({ min: 12, max: 30 }), (written, reach) => {
        const near = [...matchesNear(written, word.places(passage(written)), reach, pattern)];
        for (const { 0: found, index } of near) expect(written.slice(index, index + found.length)).toBe(found);
        const whole = [...written.matchAll(pattern)].filter(({ 0: found }) => found.length <= reach);
        expect(near.map(({ index }) => index)).toEqual(expect.arrayContaining(whole.map(({ index }) => index)));
      }),
    );
  });

  it('cost no more than the text in one line without a space', () => {
    const word = keywords('pin');
    const line = 'pin'.padEnd(500, 'x').repeat(200);
    const lengths: number[] = [];
    const pattern = /pin/g;
    for (const { input } of matchesNear(line, word.places(passage(line)), 50, pattern)) lengths.push(input.length);
    expect(Math.max(...lengths)).toBeLessThan(300);
  });
});
