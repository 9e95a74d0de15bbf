import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/answer/assess.ts';
import { limitsFrom } from '../../../lib/answer/limits.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';
import { filler, LENGTHS } from './lengths.ts';
import { LENGTHS_FIFTH } from './lengths-fifth.ts';
import { LENGTHS_FOURTH } from './lengths-fourth.ts';
import { LENGTH_LOTS } from './lots/lots.ts';

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

  it.each(LENGTH_LOTS)('right in at least 92 of 100: $name', ({ rows }) => {
    const wrong = rows.filter(
      ({ prompt, words, overlong, shape }) => assess(prompt, filler(words, shape), { limits }).overlong !== overlong,
    );
    expect(
      wrong.length / rows.length,
      wrong.map(({ words, prompt }) => `${words}: ${prompt}`).join('\n'),
    ).toBeLessThanOrEqual(0.08);
  });

  it('a long answer to a request for a long document is never called too long', () => {
    const long = LENGTH_LOTS.flatMap(({ rows }) => rows).filter(({ words, overlong }) => !overlong && words >= 1_000);
    expect(long.length).toBeGreaterThan(20);
    for (const { prompt, words, shape } of long)
      expect(assess(prompt, filler(words, shape), { limits }).overlong, prompt).toBe(false);
  });
});
