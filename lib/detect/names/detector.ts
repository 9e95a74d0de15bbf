import { fold } from '../matters/tokens.ts';
import { NO_NAME } from '../matters/words/subjects.ts';
import { rx } from '../rx.ts';
import type { Detector, Passage, Span } from '../types.ts';
import { LEX } from './features.ts';
import { figures } from './figures.ts';
import { isFormOf } from './forms.ts';
import { type Person, standings } from './public.ts';
import { byRecord, isCompound, NOBODY } from './records.ts';
import { SPOKEN_IN, spokenOf } from './spoken.ts';
import { knownAs, type NameSpan, type Tagger, tagNames } from './tagger.ts';
import { isCalledSo, isThing } from './things.ts';
import { unlistedNames } from './unlisted.ts';

/**
 * Below this a name is not reported: one word with a capital may be any word that opens a sentence, and lower case was
 * weighed by the words around it. What counts is the surest word of the name. Chosen on the parts held out from training
 * and on public harmless prompts; docs/names.md gives the figures.
 */
const SURE_ENOUGH = { lower: 0.6, capital: 0.55, long: 0.65 } as const;
/** One word of more letters than this is a Danish compound far more often than a name ("Åbningstider"). */
const LONG = 10;

/**
 * Many words, many chances to take one for a name. In a text of more code units than this that names nobody for sure,
 * a name must be surer.
 */
const LENGTHY = 250;
const ALONE = 0.75;
/** A name that vouches for there being people in the text. */
const SURE = 0.8;

function sureEnough(name: string): number {
  if (/^\p{Ll}/u.test(name)) return SURE_ENOUGH.lower;
  return name.length > LONG && !/\s/.test(name) ? SURE_ENOUGH.long : SURE_ENOUGH.capital;
}

interface Found extends Person {
  score: number;
  /** Found by the list of public figures alone. */
  known?: true;
}

/**
 * Names of people in a text. Public figures in a public role come as `public`; made-up people and stand-ins ("John Doe")
 * not at all. Names inside e-mail addresses, web addresses and handles are no findings of their own.
 */
export function findPeople(passage: Passage, tag: Tagger = tagNames): Span[] {
  const { text, lower } = passage;
  const tagged = tag(text, lower);
  const likely = tagged.filter(({ label }) => label === 'PER');
  const peopled = text.length <= LENGTHY || likely.some(({ most }) => most >= SURE);
  const read = likely
    .filter(({ start, end, most }) => most >= Math.max(sureEnough(text.slice(start, end)), peopled ? 0 : ALONE))
    .flatMap(({ start, end, most }) => parts(text, { start, end, score: most }))
    .filter((person) => !isOpening(text, lower, person) && !isNobody(lower.slice(person.start, person.end)))
    .filter((person) => !isMillions(text, person) && !isRowHead(text, lower, person));
  const more = [
    ...byRecord(passage, read).filter(({ start, end }) => !isNobody(lower.slice(start, end))),
    ...passedOver(passage, read, tagged),
    ...knownFigures(text),
  ].filter(({ start, end }) => !read.some((other) => other.start < end && start < other.end));
  const all = more.length === 0 ? read : apart([...read, ...more].sort((a, b) => a.start - b.start || b.end - a.end));
  const things = new Set(
    all.filter((person) => isCalledSo(text, person)).map(({ start, end }) => lower.slice(start, end)),
  );
  const people = all.filter(
    (person) => !things.has(lower.slice(person.start, person.end)) && !isThing(text, person, isGivenName),
  );
  const standing = standings(passage, people);
  return people.flatMap(({ start, end, score, known }, i): Span[] => {
    if (standing[i] === 'nobody' || (known === true && standing[i] === 'private')) return [];
    const span: Span = { kind: 'person-name', start, end, score, rule: 'name' };
    return [standing[i] === 'public' ? { ...span, public: true } : span];
  });
}

/** How sure a name is that only its sentence gives away, and from where on the tagger knows better. */
const SPOKEN_SCORE = 0.6;
const KNOWN_BETTER = 0.7;

/** Names that the tagger has not read, and has read as nothing else. */
function passedOver(passage: Passage, read: readonly Found[], tagged: readonly NameSpan[]): Found[] {
  const { text, lower } = passage;
  const taken = [...read, ...tagged.filter(({ label, most }) => label !== 'PER' && most >= KNOWN_BETTER)];
  const free = ({ start, end }: Person) =>
    !taken.some((other) => other.start < end && start < other.end) && !isNobody(lower.slice(start, end));
  const spoken = (text.length > SPOKEN_IN ? [] : spokenOf(text, lower, knownAs, read))
    .filter(free)
    .map((person) => ({ ...person, score: SPOKEN_SCORE }));
  const rows = rowsOfPeople(text, read).filter(free);
  taken.push(...spoken, ...rows);
  return [...spoken, ...rows, ...unlistedNames(passage, knownAs).filter(free)];
}

/** The head of a line in small letters, and what is noted of it behind: "- gwen to order paint", "kit - lates". */
const ROW = rx('gm')`^[ \t]{0,4}(?:[-•*–][ ])?(\p{Ll}{3,14})(?=[ ][-–][ ]|[ ]to[ ]\p{Ll}|[ ]\p{Ll}{2,12}s[ ]|:[ ])`;
/** A longer text is no list of notes. */
const ROWS_IN = 3_000;

/** Lines that begin alike: where most heads are people, so are those that no list knows. In small letters only. */
function rowsOfPeople(text: string, read: readonly Found[]): Found[] {
  if (text.length > ROWS_IN || !read.some(({ start }) => /\p{Ll}/u.test(text.charAt(start)))) return [];
  const heads = Array.from(text.matchAll(ROW), (match) => {
    const word = match[1] as string;
    const start = match.index + match[0].length - word.length;
    const bits = knownAs(word);
    const known = read.some((other) => other.start === start);
    const given = (bits & LEX.first) !== 0 && (bits & (LEX.common | LEX.role | LEX.time)) === 0;
    // "server", "paddy": names that are words as well say nothing of the others.
    const only = given && (bits & (LEX.word | LEX.inflected)) === 0;
    return { start, end: start + word.length, known, given, only, foreign: bits === 0 && !isFormOf(word, knownAs) };
  });
  const sure = heads.filter(({ known, only }) => known || only).length;
  if (sure < 2 || sure * 2 < heads.length || !heads.some(({ known }) => known)) return [];
  return heads
    .filter(({ known, given, foreign }) => !known && (given || foreign))
    .map(({ start, end }) => ({ start, end, score: KNOWN_BETTER }));
}

/** Any word has a capital there. */
const OPENING = /(?:^|[.!?:\n•*"“”»«]\s{0,2}|\n\s{0,4}[-–*]\s)$/;

/** Departments and desks, which sign letters as people do: "Hilsen kundeservice", "Kind regards, Reservations". */
const DESK =
  /^(?:(?:the |vores )?(?:[a-zæøå]{0,16}(?:service|afdelingen|kontoret|teamet|sekretariatet|ledelsen|bestyrelsen|administrationen|redaktionen|receptionen|bogholderiet|udvalget|værkstedet|skolen|biblioteket|køkkenet|holdet|personalet|lageret|centret|centeret|medarbejderne|lederne|forvaltningen|klinikken|kantinen|butikken)|accounts|admissions|bookings|catering|complaints|dispatch|editorial|enquiries|facilities|housekeeping|maintenance|management|marketing|payroll|procurement|purchasing|reservations|returns|sales|security|stores|support|administration|salg|indkøb|løn|drift|ledelse|redaktion))$/;

const isNobody = (name: string): boolean => NOBODY.test(name) || DESK.test(name.replace(/^[a-zæøå]\. /, ''));

/** The plural or the definite of an ordinary word, and nobody's name: "Fees", "Lockers", "Priserne". */
function isPluralOrDefinite(word: string): boolean {
  const named = LEX.first | LEX.last | LEX.name;
  if ((knownAs(word) & named) !== 0) return false;
  for (const ending of ['s', 'es', 'er', 'r', 'erne', 'ne', 'en', 'et']) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const bits = knownAs(word.slice(0, -ending.length));
    if ((bits & LEX.first) !== 0) return false;
    if ((bits & (LEX.word | LEX.common)) !== 0) return true;
  }
  return false;
}

const AS_PLURAL =
  /^(?:[.:]\s| (?:on|in|at|for|of|with|are|under|must|should|may|can|need|have|go|stay|to|from|er|skal|kan|i|på) )/;

/** "Lanes.", "Fenders on both sides": the plural of a word that is a name too, used as a plural is. */
function isPlural(word: string, after: string): boolean {
  if (!word.endsWith('s') || !AS_PLURAL.test(after) || (knownAs(word) & (LEX.first | LEX.last | LEX.name)) !== 0)
    return false;
  return (knownAs(word.slice(0, -1)) & LEX.word) !== 0;
}

/** "18,4 mio", "2,1 mia", "4 mill": millions, and nobody of that name. */
const isMillions = (text: string, { start, end }: Found): boolean =>
  /^(?:mio|mia|mill?|mrd)$/.test(text.slice(start, end)) && /\d ?$/.test(text.slice(Math.max(0, start - 2), start));

/** "| Restaffald (ton) | 48 |": what a row of a table counts, when it is a form of an ordinary word or a compound. */
function isRowHead(text: string, lower: string, { start, end }: Found): boolean {
  if (!/(?:^|\n)\s?\|\s?$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  const word = lower.slice(start, end);
  return (
    !word.includes(' ') &&
    (knownAs(word) & (LEX.first | LEX.last | LEX.name)) === 0 &&
    (isFormOf(word, knownAs) || isCompound(word))
  );
}

/** What is told to do in a list of steps, and is hardly anybody's name. */
const ORDERS = new Set(
  'luk sluk tøm slå lås læg hent husk køb vask tænd tryk drej åbn skift fyld skær bland pak mål vej tæl saml hæng stil sæt skru fjern rens aflæs noter meld følg vælg klik gem'.split(
    ' ',
  ),
);

/** One unsure word that opens a sentence, and stands in the text in lower case as well: "Retailers' names can be left out". */
function isOpening(text: string, lower: string, { start, end, score }: Found): boolean {
  const word = lower.slice(start, end).replace(/['’]s?$/, '');
  if (/[\s.-]/.test(word)) return false;
  if (/^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(word) && /^[,.]? /.test(text.slice(end, end + 2))) return true;
  if (ORDERS.has(word) && /^ \p{Ll}/u.test(text.slice(end, end + 2))) return true;
  if ((knownAs(word) & LEX.first) !== 0) return false;
  if (!OPENING.test(text.slice(Math.max(0, start - 6), start))) return false;
  // "Fees. £2.60 a metre": the heading of a paragraph, or the first word of a rule.
  if (
    !/['’]s?$/.test(text.slice(start, end)) &&
    (isPluralOrDefinite(word) || isPlural(word, text.slice(end, end + 10)))
  )
    return true;
  if (score >= SURE) return false;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + word.length] ?? ' ')) return true;
  return false;
}

/** Of people that overlap the first stays. */
function apart(people: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const person of people) if (person.start >= (kept.at(-1)?.end ?? 0)) kept.push(person);
  return kept;
}

const FULL_NAME = rx(
  'g',
)`(?<![\p{L}@.-])[\p{Lu}][\p{L}'’.-]{0,20}(?:[ ](?:de |la |von |van |da |den )?[\p{Lu}][\p{L}'’-]{1,20}){1,3}(?![\p{L}@])`;

/** Figures by their whole name, which the tagger may take for a firm or nothing: "Brené Brown". */
function knownFigures(text: string): Found[] {
  const found: Found[] = [];
  for (const { 0: name, index } of text.matchAll(FULL_NAME)) {
    const bare = name.toLowerCase();
    const known = figures().whole.has(bare)
      ? name.length
      : figures().whole.has(bare.replace(/s$/, ''))
        ? name.length - 1
        : 0;
    if (known > 0) found.push({ start: index, end: index + known, score: 0.8, known: true });
  }
  return found;
}

const isGivenName = (word: string): boolean => (knownAs(word) & LEX.first) !== 0;

export const personName: Detector = {
  id: 'personName',
  kinds: ['person-name'],
  find: (passage) => findPeople(passage),
};

/** What stands at the end of a place's or an institution's name and is hardly ever a surname: "Mill House". */
const PLACE_WORD = /\s(?:house|lodge|manor|centre|center|hospital|school|street|road|avenue)$/i;

/** An address or a piece of code, not a name: "carl@firma.example", "page.close". */
const ADDRESS = rx()`^\S*(?:@|[\p{Ll}\d]\.[\p{Ll}\d]|[_/{}[\]])\S*$`;

/** "Brug Grundtvig", "Spørg Lis Holm": an ordinary word with a capital opens the sentence, the name stands behind it. */
function withoutFirst(name: string): string {
  const space = name.indexOf(' ');
  if (space < 0) return name;
  const bits = knownAs(name.slice(0, space).toLowerCase());
  const given = LEX.first | LEX.last | LEX.name;
  const next = knownAs((name.slice(space + 1).split(' ')[0] as string).toLowerCase());
  const ordinary =
    NO_NAME.has(fold(name.slice(0, space).toLowerCase())) ||
    ((bits & given) === 0 &&
      ((bits & (LEX.common | LEX.role)) !== 0 || ((next & LEX.first) !== 0 && name.indexOf(' ', space + 1) > 0)));
  return ordinary ? name.slice(space + 1).trim() : name;
}

/** "Goran Milak QQ 48 20 96 A": two letters before figures belong to the number. */
const withoutLetters = (name: string, after: string): string =>
  /^ ?\d\d/.test(after) ? name.replace(/ [A-Z]{2}$/, '') : name;

/** One finding per person: a comma or line break inside a name parts two people. A lone initial names nobody. */
function parts(text: string, whole: Found): Found[] {
  const found: Found[] = [];
  const pattern = /[^,;\n\r\t|]+/g;
  const name = text.slice(whole.start, whole.end);
  for (const match of name.matchAll(pattern)) {
    const trimmed = withoutFirst(withoutLetters(match[0].trim(), text.slice(whole.end, whole.end + 4)));
    if (!/\p{L}\p{M}*['’-]?\p{L}/u.test(trimmed) || ADDRESS.test(trimmed) || PLACE_WORD.test(trimmed)) continue;
    const start = whole.start + match.index + match[0].indexOf(trimmed);
    found.push({ start, end: start + trimmed.length, score: whole.score });
  }
  return found;
}
