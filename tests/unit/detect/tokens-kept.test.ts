import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detached } from '../../../lib/detect/detached.ts';
import { type Tokens, tokenise } from '../../../lib/detect/matters/tokens.ts';
import { type KeptTokens, tokeniseKept } from '../../../lib/detect/matters/tokens-kept.ts';
import { normalise } from '../../../lib/detect/normalise.ts';

const PIECES = [
  'Hun er sygemeldt igen. ',
  'vi ses kl. 12.30 den 3. maj, ',
  'en linje der er meget lang og fortsætter med små bogstaver langt ud til højre\nog videre her. ',
  'Kort.\n',
  '\n\n',
  'Navn: Åse\n',
  "didn't we've Peter's ",
  '1.250.000 kr. ',
  'pr. stk. f.eks. ',
  '...',
  '?!',
  '. ',
  'ordkløverarbejdsgruppe ',
  '§ 7, stk. 2',
  ':',
];
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 3 }));
const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(60), insert: piece });

const plain = ({ begun: _, ...tokens }: Tokens) => ({
  ...tokens,
  word: [...tokens.word],
  start: [...tokens.start],
  end: [...tokens.end],
  sentence: [...tokens.sentence],
  line: [...tokens.line],
  paragraph: [...tokens.paragraph],
});

test('cutting on from what is kept gives the tokens of cutting anew, and tells rightly what is unchanged', () => {
  fc.assert(
    fc.property(text, fc.array(edit, { minLength: 1, maxLength: 8 }), (first, edits) => {
      let now = first;
      let kept: KeptTokens = tokeniseKept(normalise(now), undefined).kept;
      expect(plain(kept.tokens)).toEqual(plain(tokenise(normalise(now))));
      for (const { at, cut, insert } of edits) {
        const before = plain(kept.tokens);
        const index = Math.floor(at * now.length);
        now = now.slice(0, index) + insert + now.slice(index + cut);
        const { kept: next, unchanged } = tokeniseKept(normalise(now), kept);
        kept = next;
        const after = plain(kept.tokens);
        expect(after).toEqual(plain(tokenise(normalise(now))));
        expect(after.word.slice(0, unchanged.first)).toEqual(before.word.slice(0, unchanged.first));
        expect(after.sentence.slice(0, unchanged.first)).toEqual(before.sentence.slice(0, unchanged.first));
        const last = (words: string[]) => words.slice(words.length - unchanged.last);
        expect(last(after.word)).toEqual(last(before.word));
      }
    }),
    { numRuns: 300 },
  );
});

test('of a long text only the sentence that changed is cut again', () => {
  const line = (at: number) => `Linje ${at} handler om noget helt andet. Og så er der en til.`;
  const before = Array.from({ length: 300 }, (_, at) => line(at)).join(' ');
  const { kept } = tokeniseKept(normalise(before), undefined);
  const words = kept.tokens.count;
  const middle = before.indexOf('Linje 150') + 9;
  const { unchanged } = tokeniseKept(normalise(`${before.slice(0, middle)} nu${before.slice(middle)}`), kept);
  expect(words - unchanged.first - unchanged.last).toBeLessThan(20);
});

test('a word of its own has the same letters', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3_000 }), (word) => {
      expect(detached(word)).toBe(word);
    }),
  );
});
