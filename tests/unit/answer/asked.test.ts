import { describe, expect, it } from 'vitest';
import { askedLength } from '../../../lib/answer/asked.ts';
import { instructionOf } from '../../../lib/answer/instruction.ts';
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
