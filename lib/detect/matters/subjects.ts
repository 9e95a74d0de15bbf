import { LEX } from '../names/features.ts';
import { isFormOf } from '../names/forms.ts';
import { knownAs } from '../names/tagger.ts';
import type { Hits } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
import { ONE } from './words/persons.ts';
import { ABBREVIATED, BEFORE, DOES, HOLDERS, NO_NAME, TITLES, TOWARDS, YOURS } from './words/subjects.ts';

/** In a longer text the name detector has enough to go by, and capitals are too many. */
const SHORT = 120;

/**
 * Who is spoken of where a matter is told and the name detector found nobody: "Stan had a stroke", "mo didnt turn up",
 * "a talk with Dorte tomorrow. She ...". A capital letter or the beginning of a sentence, what a person does right after
 * it or a word that goes before names, and a matter: together they make a name, each alone is nothing.
 * Returns token indices. `free(token)` is false for tokens that already belong to a finding.
 */
export function subjectsOf(
  text: string,
  tokens: Tokens,
  hits: Hits,
  free: (token: number) => boolean,
  named: boolean,
): number[] {
  if (tokens.count > SHORT) return [];
  /** Sentences in which something is told of a person, with the token where that begins. */
  const told = new Map<number, number>();
  for (const hit of hits.person) {
    if (hit.tag.strength === 'told' && hit.tag.kind !== 'salary')
      told.set(tokens.sentence[hit.from] as number, hit.from);
  }
  const anybody = new Set<number>();
  // "En medarbejder i Aarhus er sygemeldt": it is told of anybody.
  for (const hit of hits.text) {
    if (hit.tag.cue !== 'anybody') continue;
    const next = hit.to;
    // "Eleven Emil er sigtet": a name right behind makes it somebody.
    const named =
      next < tokens.count &&
      tokens.sentence[next] === tokens.sentence[hit.from] &&
      tokens.start[next] === (tokens.end[next - 1] as number) + 1 &&
      isCapital(text, tokens.start[next] as number) &&
      !NO_NAME.has(tokens.word[next] as string);
    if (!named) anybody.add(tokens.sentence[hit.from] as number);
  }
  const spokenOf = tokens.word.some((word) => ONE.has(word));
  /** Nobody is named, yet it is he or she, and there is something to tell or to ask about: one of the words is a name. */
  const antecedent =
    !named &&
    spokenOf &&
    anybody.size === 0 &&
    (hits.person.some((hit) => hit.tag.strength !== 'hint') || hits.case.some((hit) => hit.tag.cue === 'what-now'));
  if (told.size === 0 && !antecedent) return [];

  const inHit = new Set<number>();
  for (const hit of hits.person) for (let i = hit.from; i < hit.to; i++) inHit.add(i);
  /** Two words with capitals, one space between. */
  const fullName = (at: number, to: number) =>
    at + 1 < to &&
    tokens.start[at + 1] === (tokens.end[at] as number) + 1 &&
    isCapital(text, tokens.start[at + 1] as number);
  /** The name detector found somebody in the sentence already. */
  const hasName = (from: number, to: number) => {
    for (let i = from; i < to; i++) if (!free(i)) return true;
    return false;
  };
  const small = !/[A-ZÆØÅ]/.test(text.slice(0, 400));
  const found: number[] = [];
  for (let sentence = 0; sentence < tokens.sentenceFrom.length; sentence++) {
    const phrase = anybody.has(sentence) ? undefined : told.get(sentence);
    if (phrase === undefined && !antecedent) continue;
    const from = tokens.sentenceFrom[sentence] as number;
    const to = tokens.sentenceTo[sentence] as number;
    for (let at = from; at < to; at++) {
      const word = tokens.word[at] as string;
      if (
        word.length < 2 ||
        word.length > 16 ||
        NO_NAME.has(word) ||
        ONE.has(word) ||
        !/^[a-z]+$/.test(word) ||
        !free(at)
      )
        continue;
      const start = tokens.start[at] as number;
      const end = tokens.end[at] as number;
      const capital = isCapital(text, start);
      const next = at + 1 < to ? (tokens.word[at + 1] as string) : '';
      const before = at > from ? (tokens.word[at - 1] as string) : '';
      const rest = text.slice(start + 1, end);
      if (rest !== rest.toLowerCase()) {
        // Initials: "påtale til MTH: ...".
        if (
          phrase !== undefined &&
          word.length <= 4 &&
          rest === rest.toUpperCase() &&
          BEFORE.has(before) &&
          !ABBREVIATED.has(word)
        ) {
          if (text.charAt(end) === ':' || DOES.has(next)) found.push(at);
        }
        continue;
      }
      if (
        (inHit.has(at) && !capital) ||
        (!TITLES.has(before) && !(capital && isPlacedBehind(tokens, at, to)) && isNoName(text, tokens, at, from))
      )
        continue;
      const does = DOES.has(next) || next === 's' || (antecedent && /^[a-z]{3,}[^s]s$/.test(next));
      if (capital && fullName(at, to) && DOES.has(tokens.word[at + 2] ?? '')) {
        found.push(at, at + 1);
        continue;
      }
      if (capital && (TITLES.has(before) || (phrase !== undefined && HOLDERS.has(before)))) found.push(at);
      else if (capital && text.charAt(start - 2) === ':' && phrase !== undefined && YOURS.has(next)) found.push(at);
      else if (capital && at > from) {
        // Two capitals in a row are a full name, which the name detector knows, or a company.
        if (fullName(at, to)) continue;
        if (DOES.has(next)) found.push(at);
        else if (
          BEFORE.has(before) &&
          !(TOWARDS.has(before) && hasName(from, to)) &&
          (spokenOf || (phrase !== undefined && Math.abs(phrase - at) <= 4))
        )
          found.push(at);
      } else if (at === from && (does || (capital && phrase !== undefined && isPlacedBehind(tokens, at, to)))) {
        // First word of a sentence: in small letters only where the writer uses no others.
        if (capital || (small && phrase !== undefined)) found.push(at);
      }
    }
    // The first one is who the rest is about.
    if (phrase === undefined && found.length > 0) break;
  }
  return found;
}

const PLACING = new Set('i fra paa hos in from on at of'.split(' '));

/** "Lærke i 3.b har ...", "Rose from accounts has ...": where somebody belongs stands between the name and the verb. */
function isPlacedBehind({ word }: Tokens, at: number, to: number): boolean {
  if (!PLACING.has(word[at + 1] ?? '')) return false;
  for (let i = at + 3; i < Math.min(at + 6, to); i++) if (DOES.has(word[i] as string)) return true;
  return false;
}

const GIVEN = LEX.first | LEX.name;
const PLACE_OR_SUCH = LEX.place | LEX.org | LEX.time | LEX.role;
const ORDINARY = LEX.word | LEX.common | LEX.inflected;

/**
 * A place, a day, an institution, an ordinary word, and nobody's given name: by the lists of the name detector. An
 * ordinary word with a capital inside a sentence and none beside it may be a name ("that Verity had ...").
 */
function isNoName(text: string, { start, end }: Tokens, at: number, from: number): boolean {
  const bits = knownAs(text.slice(start[at], end[at]).toLowerCase());
  if ((bits & GIVEN) !== 0) return false;
  if ((bits & (PLACE_OR_SUCH | LEX.common)) !== 0) return true;
  // "Moren er indlagt": the definite of an ordinary word opens the sentence.
  if ((bits & ORDINARY) === 0) return at === from && isFormOf(text.slice(start[at], end[at]).toLowerCase(), knownAs);
  const capitalAt = (token: number) => token > from && isCapital(text, start[token] as number);
  return (
    at === from || !isCapital(text, start[at] as number) || capitalAt(at - 1) || isCapitalNext(text, end[at] as number)
  );
}

const isCapitalNext = (text: string, end: number): boolean => text.charAt(end) === ' ' && isCapital(text, end + 1);

function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}
