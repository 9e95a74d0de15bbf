import { LIBRARY } from './library.ts';
import type { Area, Role, Snippet } from './types.ts';

/** The one to begin with when nobody has chosen anything: short, useful to everybody, nothing personal in it. */
const FIRST_OF_ALL = 'short-mail';

/** A snippet for a first try: of the tasks that were chosen, meant for the role, the quickest of them. */
export function firstSnippet(role: Role | undefined, areas: readonly Area[]): Snippet {
  const start = LIBRARY.find(({ id }) => id === FIRST_OF_ALL) ?? LIBRARY[0];
  if (start === undefined) throw new Error('The library is empty.');
  if (role === undefined && areas.length === 0) return start;
  const fitting = LIBRARY.filter(
    (snippet) =>
      (role === undefined || snippet.roles.includes(role)) && (areas.length === 0 || areas.includes(snippet.area)),
  );
  // A talk between people is no first exercise.
  const easy = fitting.filter(({ humanFirst }) => humanFirst !== true);
  return (easy.length > 0 ? easy : fitting).toSorted((a, b) => a.minutes - b.minutes)[0] ?? start;
}
