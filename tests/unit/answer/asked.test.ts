import { describe, expect, it } from 'vitest';
import { askedLength } from '../../../lib/answer/asked.ts';
import { instructionOf } from '../../../lib/answer/instruction.ts';
import { ASKED_LOTS, type AskedPrompt } from './lots/lots.ts';

const read = (prompt: string) => askedLength(instructionOf(prompt).order);

function isRight({ prompt, asked }: AskedPrompt): boolean {
  const own = read(prompt);
  if (!asked) return own === undefined;
  return (
    own?.measure === asked.measure &&
    (asked.amount === undefined || Math.abs(own.amount - asked.amount) < 0.02) &&
    (asked.bound === undefined || own.bound === asked.bound) &&
    (asked.each === undefined || own.each === asked.each)
  );
}

describe('the length a prompt asks for', () => {
  it.each(ASKED_LOTS)('is understood in at least 95 of 100: $name', ({ rows }) => {
    const stated = rows.filter(({ asked }) => asked);
    const missed = stated.filter((row) => !isRight(row));
    expect(missed.length / stated.length, missed.map(({ prompt }) => prompt).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it.each(ASKED_LOTS)('numbers of other things are taken for one in at most one of ten: $name', ({ rows }) => {
    const others = rows.filter(({ asked }) => !asked);
    const taken = others.filter((row) => !isRight(row));
    expect(taken.length, taken.map(({ prompt }) => prompt).join('\n')).toBeLessThanOrEqual(others.length / 10);
  });

  it('is told in words of the prompt', () => {
    for (const { prompt } of ASKED_LOTS.flatMap(({ rows }) => rows)) {
      const text = read(prompt)?.text.split(', ')[0]?.toLowerCase();
      if (text) expect(prompt.toLowerCase()).toContain(text);
    }
  });

  it.each([
    ['Skriv 300 ord om mødet. Nej, 150 ord.', 150],
    ['In 200 words please. Actually make it 120 words.', 120],
    ['Skriv en mail på to hundrede og halvtreds ord', 250],
    ['Write one hundred and twenty words', 120],
  ])('the last word counts: %s', (prompt, amount) => {
    expect(read(prompt)).toMatchObject({ measure: 'words', amount });
  });
});
