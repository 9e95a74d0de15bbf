import type { Detector, Span } from '../types.ts';
import { type Person, standings } from './public.ts';
import { type Tagger, tagNames } from './tagger.ts';

/**
 * Below this a name is not reported: one word with a capital may be any word that opens a sentence, several capitals in
 * a row are rarely anything else, and lower case was weighed by the words around it. Chosen on the leaders' scenarios
 * and public harmless prompts; docs/names.md gives the figures.
 */
const SURE_ENOUGH = { lower: 0.6, one: 0.55, long: 0.65, several: 0.545 } as const;
/** One word of more letters than this is a Danish compound far more often than a name ("Åbningstider"). */
const LONG = 10;

function sureEnough(name: string): number {
  if (/^\p{Ll}/u.test(name)) return SURE_ENOUGH.lower;
  if (/\s/.test(name)) return SURE_ENOUGH.several;
  return name.length > LONG ? SURE_ENOUGH.long : SURE_ENOUGH.one;
}

interface Found extends Person {
  score: number;
}

/**
 * Names of people in a text. Public figures in a public role come as `public`; made-up people and stand-ins ("John Doe")
 * not at all. Names inside e-mail addresses, web addresses and handles are no findings of their own.
 */
export function findPeople(text: string, lower: string, tag: Tagger = tagNames, least?: number): Span[] {
  const people: Found[] = [];
  for (const { label, start, end, score } of tag(text, lower))
    if (label === 'PER' && score >= (least ?? sureEnough(text.slice(start, end))))
      people.push(...parts(text, { start, end, score }));
  const standing = standings(text, people);
  return people.flatMap(({ start, end, score }, i): Span[] => {
    if (standing[i] === 'nobody') return [];
    const span: Span = { kind: 'person-name', start, end, score, rule: 'name' };
    return [standing[i] === 'public' ? { ...span, public: true } : span];
  });
}

export const personName: Detector = {
  id: 'personName',
  kinds: ['person-name'],
  find: ({ text, lower }) => findPeople(text, lower),
};

/** What stands at the end of a place's or an institution's name and is hardly ever a surname: "Mill House". */
const PLACE_WORD = /\s(?:house|lodge|manor|centre|center|hospital|school|street|road|avenue)$/i;

/** An address or a piece of code, not a name: "carl@firma.example", "page.close". */
const ADDRESS = /^\S*(?:@|[\p{Ll}\d]\.[\p{Ll}\d]|[_/{}[\]])\S*$/u;

/** One finding per person: a comma or line break inside a name parts two people. A lone initial names nobody. */
function parts(text: string, whole: Found): Found[] {
  const found: Found[] = [];
  const pattern = /[^,;\n\r\t|]+/g;
  const name = text.slice(whole.start, whole.end);
  for (const match of name.matchAll(pattern)) {
    const trimmed = match[0].trim();
    if (!/\p{L}\p{M}*['’-]?\p{L}/u.test(trimmed) || ADDRESS.test(trimmed) || PLACE_WORD.test(trimmed)) continue;
    const start = whole.start + match.index + match[0].indexOf(trimmed);
    found.push({ start, end: start + trimmed.length, score: whole.score });
  }
  return found;
}
