/** The built-in library: one list, in the order in which areas are shown. */
import { AI } from './data/ai.ts';
import { ANNOUNCE } from './data/announce.ts';
import { DISCUSS } from './data/discuss.ts';
import { JUDGE } from './data/judge.ts';
import { LEAD } from './data/lead.ts';
import { MEET } from './data/meet.ts';
import { PEOPLE } from './data/people.ts';
import { PLAN } from './data/plan.ts';
import { RENEW } from './data/renew.ts';
import { STRATEGY } from './data/strategy.ts';
import { WRITE } from './data/write.ts';
import type { Snippet } from './types.ts';

export const LIBRARY: readonly Snippet[] = [
  ...WRITE,
  ...ANNOUNCE,
  ...MEET,
  ...DISCUSS,
  ...PEOPLE,
  ...LEAD,
  ...PLAN,
  ...STRATEGY,
  ...RENEW,
  ...JUDGE,
  ...AI,
];

/** Greatest common divisor (Euclid). */
const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** A step near the golden ratio of the size, without a common factor: neighbours in a file do not follow each other. */
function stride(size: number): number {
  let step = Math.max(1, Math.round(size * 0.618));
  while (commonDivisor(step, size) !== 1) step++;
  return step;
}

/** The same idea for everybody on the same day, another one tomorrow. `day` counts days since 1970. */
export function ideaOfTheDay(day: number): Snippet {
  const size = LIBRARY.length;
  const at = (((day * stride(size)) % size) + size) % size;
  const idea = LIBRARY[at];
  if (idea === undefined) throw new Error('The library is empty.');
  return idea;
}
