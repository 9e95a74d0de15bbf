import { type Candidate, claimAt } from './types.ts';

const QUOTE =
  /"[^"\n]{3,400}"|“[^“”\n]{3,400}”|”[^”\n]{3,400}”|»[^»«\n]{3,400}«|„[^„“”\n]{3,400}[“”]|«[^«»\n]{3,400}»/gu;

/** Words in quotation marks. Whether they are somebody's words is for the context to say. */
export function findQuotes(text: string): Candidate[] {
  return Array.from(text.matchAll(QUOTE), (match) => ({
    ...claimAt(text, 'quote', match.index, match.index + match[0].length),
    weak: true as const,
  }));
}
