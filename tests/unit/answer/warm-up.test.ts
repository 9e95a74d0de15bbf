import { describe, expect, it, vi } from 'vitest';
import { limitsFrom } from '../../../lib/answer/limits.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';

const PROMPT = 'Skriv en kort mail på højst 50 ord om de tre vigtigste tal.';
const ANSWER = `Kære alle. Ifølge Danmarks Statistik (2021) er det 25 % af 1.200 ledere – to ud af tre siger det samme.
Se lov nr. 100 af 1. januar 2020, § 7. It is important to note that three to five million kr. were spent in 2019.`;
const LIMITS = limitsFrom(DEFAULTS);

/** The answers' code as a page has it at its start. */
async function fresh() {
  vi.resetModules();
  const [{ assess }, { warmUpAnswers }] = await Promise.all([
    import('../../../lib/answer/assess.ts'),
    import('../../../lib/answer/warm-up.ts'),
  ]);
  return { assess: () => assess(PROMPT, ANSWER, { limits: LIMITS }), steps: warmUpAnswers(LIMITS) };
}

describe('getting ready for answers in pieces', () => {
  it.each([0, 3, 60, Number.POSITIVE_INFINITY])(
    'changes nothing of what is found, after %s pieces or all',
    async (pieces) => {
      const cold = (await fresh()).assess();
      expect(cold.claims.length).toBeGreaterThan(3);
      const { assess, steps } = await fresh();
      for (let done = 0; done < pieces && !steps.next().done; done++);
      expect(assess()).toEqual(cold);
      while (!steps.next().done);
      expect(assess()).toEqual(cold);
    },
  );
});
