import { describe, expect, it } from 'vitest';
import { tagNames } from '../../../lib/detect/names/tagger.ts';

const people = (text: string): string[] =>
  tagNames(text)
    .filter(({ label }) => label === 'PER')
    .map(({ start, end }) => text.slice(start, end));

describe('names of people', () => {
  it('finds them in plain Danish and English sentences', () => {
    expect(people('I går talte direktør Henrik Mortensen med Anne Vestergaard om planen.')).toEqual([
      'Henrik Mortensen',
      'Anne Vestergaard',
    ]);
    expect(people('Yesterday Susan Parker met our new colleague David Miller.')).toEqual([
      'Susan Parker',
      'David Miller',
    ]);
  });

  it('leaves texts without people alone', () => {
    for (const text of [
      'Find tre forslag til en ny dagsorden.',
      'Write a short text about meetings.',
      '',
      '   \n\n',
      '🙂',
    ])
      expect(people(text)).toEqual([]);
  });
});
