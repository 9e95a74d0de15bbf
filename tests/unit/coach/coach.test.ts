import { describe, expect, it } from 'vitest';
import { coach } from '../../../lib/coach/coach.ts';
import { exampleValues, fill } from '../../../lib/snippets/fill.ts';
import { LIBRARY } from '../../../lib/snippets/library.ts';
import { DANISH, ENGLISH } from './prompts.ts';

describe.each([
  ['da', DANISH],
  ['en', ENGLISH],
] as const)('the coach in %s', (language, cases) => {
  it.each(cases.map((each) => [each.prompt, each] as const))('%s', async (_, { prompt, task, missing, humanFirst }) => {
    const reading = await coach(prompt);
    expect(reading).toMatchObject({ language, task, humanFirst: humanFirst === true });
    expect(reading?.missing.map((advice) => advice.part).sort()).toEqual([...missing].sort());
  });

  it('speaks the language of the prompt, one line each, and never says its own placeholder', async () => {
    for (const { prompt } of cases) {
      for (const { says, adds } of (await coach(prompt))?.missing ?? []) {
        expect(says).not.toMatch(/[\n{}!]/);
        expect(adds).not.toMatch(/[{}!]/);
        expect(says.length).toBeLessThanOrEqual(120);
      }
    }
  });

  it('is content once its own lines are added', async () => {
    for (const { prompt } of cases) {
      let text = prompt;
      for (let round = 0; round < 2; round++) {
        const missing = (await coach(text))?.missing ?? [];
        text = [text, ...missing.map((advice) => advice.adds)].join('\n');
      }
      expect(
        (await coach(text))?.missing.map((advice) => advice.part),
        prompt,
      ).toEqual([]);
    }
  });

  it('finds little to add to the prompts of the library', async () => {
    const misses: string[] = [];
    for (const snippet of LIBRARY) {
      const reading = await coach(fill(snippet, exampleValues(snippet, language), language).text);
      expect(reading?.language, snippet.id).toBe(language);
      if ((reading?.missing.length ?? 0) > 2)
        misses.push(`${snippet.id}: ${reading?.task} ${reading?.missing.map((advice) => advice.part)}`);
    }
    expect(misses).toEqual([]);
  });
});

describe('a prompt that is none', () => {
  it.each(['', '   \n', '12 345', '\ud800', '…'])('%j gets no advice', async (prompt) => {
    expect(await coach(prompt)).toBeUndefined();
  });

  it('reads half a million characters without harm', async () => {
    expect((await coach('Skriv en mail til teamet. '.repeat(20_000)))?.language).toBe('da');
  });
});
