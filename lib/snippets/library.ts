/** The built-in library: one list, in the order in which areas are shown. */
import { MEET } from './data/meet.ts';
import { PEOPLE } from './data/people.ts';
import { STRATEGY } from './data/strategy.ts';
import { WRITE } from './data/write.ts';
import type { Snippet } from './types.ts';

export const LIBRARY: readonly Snippet[] = [...WRITE, ...MEET, ...PEOPLE, ...STRATEGY];

/** The same idea for everybody on the same day, another one tomorrow. `day` counts days since 1970. */
export function ideaOfTheDay(day: number): Snippet {
  // 7 has no common factor with most library sizes: neighbours in a file do not follow each other from day to day.
  const at = (((day * 7) % LIBRARY.length) + LIBRARY.length) % LIBRARY.length;
  const idea = LIBRARY[at];
  if (idea === undefined) throw new Error('The library is empty.');
  return idea;
}
