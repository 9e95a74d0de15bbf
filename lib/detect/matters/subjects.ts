import type { Hits } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
import { HE } from './words/persons.ts';
import { BEFORE, DOES, NO_NAME } from './words/subjects.ts';

/**
 * Who is spoken of where a matter is told, when no name was found there: "Stan had a stroke", "mo didnt turn up".
 * A capital letter or the beginning of a sentence, what a person does right after it or a word that goes before names,
 * and a phrase that is told of people in the same sentence: together they make a name, each alone is nothing.
 * Returns token indices. `free[i]` is 0 for tokens that already belong to a finding.
 */
export function subjectsOf(text: string, tokens: Tokens, hits: Hits, free: (token: number) => boolean): number[] {
  const told = new Map<number, number>();
  for (const hit of hits.person) {
    if (hit.tag.strength === 'told' && hit.tag.kind !== 'salary')
      told.set(tokens.sentence[hit.from] as number, hit.from);
  }
  for (const hit of hits.text) {
    // "En medarbejder i Aarhus er sygemeldt": it is told of anybody.
    if (hit.tag.cue === 'anybody') told.delete(tokens.sentence[hit.from] as number);
  }
  if (told.size === 0) return [];
  const spokenOf = tokens.word.some((word) => HE.has(word));
  const inHit = new Set<number>();
  for (const hit of hits.person) for (let i = hit.from; i < hit.to; i++) inHit.add(i);
  const found: number[] = [];
  for (const [sentence, phrase] of told) {
    const from = tokens.sentenceFrom[sentence] as number;
    const to = tokens.sentenceTo[sentence] as number;
    for (let at = from; at < to; at++) {
      const word = tokens.word[at] as string;
      if (
        word.length < 2 ||
        word.length > 16 ||
        NO_NAME.has(word) ||
        HE.has(word) ||
        !/^[a-z]+$/.test(word) ||
        !free(at)
      )
        continue;
      const start = tokens.start[at] as number;
      const letter = text.charAt(start);
      const capital = letter !== letter.toLowerCase();
      const written = text.slice(start + 1, tokens.end[at]);
      if (written !== written.toLowerCase()) continue;
      const next = at + 1 < to ? (tokens.word[at + 1] as string) : '';
      const before = at > from ? (tokens.word[at - 1] as string) : '';
      if (inHit.has(at) && !capital) continue;
      // Two capitals in a row are a full name, which the name detector knows, or a company.
      if (
        capital &&
        at > from &&
        at + 1 < to &&
        tokens.start[at + 1] === (tokens.end[at] as number) + 1 &&
        isCapital(text, tokens.start[at + 1] as number)
      )
        continue;
      if (capital && at > from) {
        if (DOES.has(next) || (BEFORE.has(before) && (spokenOf || Math.abs(phrase - at) <= 4))) found.push(at);
      } else if (at === from && DOES.has(next)) {
        // First word of a sentence: in small letters only where the writer uses none.
        if (capital || !/[A-ZÆØÅ]/.test(text.slice(0, 400))) found.push(at);
      }
    }
  }
  return found;
}

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
