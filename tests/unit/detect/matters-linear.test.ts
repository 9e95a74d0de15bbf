import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessMatters } from '../../../lib/detect/matters/assess.ts';
import { read } from '../../../lib/detect/matters/reading.ts';
import type { Span } from '../../../lib/detect/types.ts';

/** Strings are scanned, sliced and compared through these; what they are handed is what the stage has to look at. */
const WATCHED = ['startsWith', 'endsWith', 'includes', 'slice', 'indexOf', 'charCodeAt', 'charAt'] as const;

/** How many looks at strings, sets and maps reading a text takes. Counted, not timed: the same on every machine. */
function steps(text: string, spans: readonly Span[]): number {
  let count = 0;
  const restore: (() => void)[] = [];
  const watch = <T extends object>(owner: T, name: string) => {
    const plain: unknown = Reflect.get(owner, name);
    if (typeof plain !== 'function') throw new Error(`no such method: ${name}`);
    Reflect.set(owner, name, function (this: unknown, ...rest: unknown[]): unknown {
      count += 1;
      return Reflect.apply(plain, this, rest);
    });
    restore.push(() => Reflect.set(owner, name, plain));
  };
  for (const name of WATCHED) watch(String.prototype, name);
  watch(Set.prototype, 'has');
  watch(Map.prototype, 'get');
  watch(RegExp.prototype, 'exec');
  watch(RegExp.prototype, 'test');
  try {
    assessMatters({ text, lower: text.toLowerCase() }, spans);
  } finally {
    for (const undo of restore) undo();
  }
  return count;
}

/** "Birthe" wherever it stands is a name. */
function named(text: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf('Birthe'); at >= 0; at = text.indexOf('Birthe', at + 6))
    spans.push({ kind: 'person-name', start: at, end: at + 6, score: 0.9, rule: 'name' });
  return spans;
}

/** What phrases begin with, gaps are made of, and lists are cut by: the worst a text can repeat. */
const PIECES = [
  'har fået konstateret ',
  'lukning af lukning af ',
  'kun direktionen kun direktionen ',
  'oplæg om oplæg om ',
  'vi overvejer at vi overvejer at ',
  'Birthe er sygemeldt, ',
  'Birthe 41.200 løn ',
  'Birthe har løn, ',
  'kursus om stress og Birthe ',
  'Birthe, ',
  'Kære Birthe. ',
  'Stan er Stan er ',
  'min eneste kvindelige ',
  'not told the not told the ',
  'our contract with our contract with ',
  'treated with treated with ',
  'hvad gør jeg hvad gør jeg ',
  'stress;stress;stress\n',
  'a-b-c-d-e-f-',
  "it's'it's'",
  'slået slår slog på ud efter til ',
  '1.000 kr 1.000 kr ',
  'sygemeldtsygemeldt',
  '. . . ',
  '\n\n',
];

describe('the work of the matters stage grows with the text, not faster', () => {
  // Once before: phrases are parsed when they are first met.
  for (const piece of PIECES) steps(piece.repeat(20), []);

  it.each(PIECES)('%j over and over', (piece) => {
    const once = piece.repeat(Math.ceil(4_000 / piece.length));
    const short = steps(once, named(once));
    const text = once.repeat(4);
    const long = steps(text, named(text));
    // Four times the text: four times the work, and a margin for what is done once.
    expect(long).toBeLessThanOrEqual(short * 5 + 2_000);
    expect(long).toBeLessThan(text.length * 60);
  });

  it('any mixture of them is read, and every finding lies in the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }),
        fc.string({ unit: 'binary' }),
        (pieces, odd) => {
          const text = pieces.join('') + odd + pieces.reverse().join('');
          const lower = text.toLowerCase();
          if (lower.length !== text.length) return;
          const spans = named(text);
          expect(steps(text, spans)).toBeLessThan(20_000 + text.length * 60);
          for (const { start, end } of assessMatters({ text, lower }, spans)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('a text without a sentence end is one sentence, and its hits are still bounded', () => {
    const text = 'Birthe er sygemeldt og har fået konstateret depression '.repeat(400);
    const { hits, tokens } = read({ text, lower: text.toLowerCase() }, named(text));
    expect(hits.person.length).toBeLessThan(tokens.count * 4);
  });
});
