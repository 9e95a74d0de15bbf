import { describe, expect, it } from 'vitest';
import { askedLength } from '../../../lib/answer/asked.ts';
import { instructionOf } from '../../../lib/answer/instruction.ts';
import { ASKED_FIFTH, NOT_ASKED_FIFTH } from './asked-fifth.ts';
import { ASKED_FOURTH, NOT_ASKED_FOURTH } from './asked-fourth.ts';
import { ASKED_MORE } from './asked-more.ts';
import { ASKED_DA, ASKED_EN, NOT_ASKED } from './asked-prompts.ts';
import { ASKED_SIXTH, NOT_ASKED_SIXTH } from './asked-sixth.ts';

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

describe('further lots of prompts', () => {
  it.each([
    ['second', ASKED_MORE],
    ['fourth', ASKED_FOURTH],
    ['fifth', ASKED_FIFTH],
    ['sixth', ASKED_SIXTH],
  ])('the %s is understood in at least 95 of 100', (_name, lot) => {
    const missed = lot.filter(({ prompt, measure, amount, bound, each }) => {
      const asked = askedLength(instructionOf(prompt).order);
      return (
        asked?.measure !== measure ||
        Math.abs(asked.amount - amount) > 0.02 ||
        (bound && asked.bound !== bound) ||
        (each && asked.each !== each)
      );
    });
    expect(missed.length / lot.length, missed.map((entry) => entry.prompt).join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('numbers of other things are taken for a length in at most one of ten', () => {
    const lot = [...NOT_ASKED_FOURTH, ...NOT_ASKED_FIFTH, ...NOT_ASKED_SIXTH];
    const taken = lot.filter((prompt) => askedLength(instructionOf(prompt).order));
    expect(taken.length / lot.length, taken.join('\n')).toBeLessThanOrEqual(0.1);
  });
});
