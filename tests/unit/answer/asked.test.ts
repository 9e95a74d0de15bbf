import { describe, expect, it } from 'vitest';
import { askedLength } from '../../../lib/answer/asked.ts';
import { instructionOf } from '../../../lib/answer/instruction.ts';
import { ASKED_MORE } from './asked-more.ts';
import { ASKED_DA, ASKED_EN, NOT_ASKED } from './asked-prompts.ts';

describe('the length a prompt asks for', () => {
  it.each([...ASKED_DA, ...ASKED_EN])('$prompt', ({ prompt, measure, amount, bound, each }) => {
    const asked = askedLength(instructionOf(prompt).order);
    expect(asked).toMatchObject({
      measure,
      amount,
      ...(bound && { bound }),
      ...(each && { each }),
    });
    expect(prompt.toLowerCase()).toContain(asked!.text.toLowerCase().split(',')[0]);
  });

  it.each(NOT_ASKED)('states none: %s', (prompt) => {
    expect(askedLength(instructionOf(prompt).order)).toBeUndefined();
  });
});

describe('a second lot of prompts', () => {
  it('is understood in at least 95 of 100', () => {
    const missed = ASKED_MORE.filter(({ prompt, measure, amount, bound, each }) => {
      const asked = askedLength(instructionOf(prompt).order);
      return (
        asked?.measure !== measure ||
        asked.amount !== amount ||
        (bound && asked.bound !== bound) ||
        (each && asked.each !== each)
      );
    });
    expect(missed.length / ASKED_MORE.length, missed.map((entry) => entry.prompt).join('\n')).toBeLessThanOrEqual(0.05);
  });
});
