import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/answer/assess.ts';
import { limitsFrom } from '../../../lib/answer/limits.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';
import { filler, LENGTHS } from './lengths.ts';
import { LENGTHS_FIFTH } from './lengths-fifth.ts';
import { LENGTHS_FOURTH } from './lengths-fourth.ts';

const limits = limitsFrom(DEFAULTS);

describe('too long or not, against what was asked', () => {
  it.each([...LENGTHS, ...LENGTHS_FOURTH, ...LENGTHS_FIFTH])(
    '$words words ($shape) to: $prompt',
    ({ prompt, words, overlong, shape }) => {
      const result = assess(prompt, filler(words, shape), { limits });
      expect(result.words).toBe(words);
      expect(result, JSON.stringify(result.expected)).toMatchObject({ overlong });
      expect(result.reasons.length > 0).toBe(overlong);
    },
  );
});
