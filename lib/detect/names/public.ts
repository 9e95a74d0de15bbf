import { figures } from './figures.ts';

/**
 * Tells public figures in a public role from private people, and people who do not exist from both. A rule of thumb
 * that errs to the private side: where the words around speak of work, illness, pay or the like, nobody is public.
 */

export interface Person {
  /** UTF-16 offsets of the name. */
  start: number;
  end: number;
}

export type Standing = 'private' | 'public' | 'nobody';

/** Code units before and after a name that are read for signs of a private matter. */
const NEAR = 160;

const PRIVATE_MATTER =
  /(?<![\p{L}])(?:min|vores|hendes|hans|deres|our|my|her|his|their)\s+(?:nye\s+|new\s+)?(?:medarbejder(?:e|en|ne|ens|s)?|kolleg(?:a|aer|aerne|aen|er)s?|chef(?:en|er|s)?|leder(?:e|en|s)?|ven(?:ner|s)?|nabo(?:er|s)?|kone|mand|søn|datter|mor|far|kunde(?:r|n|s)?|elev(?:er|en|s)?|praktikant(?:en|er|s)?|vikar(?:en|er|s)?|employees?|colleagues?|co-?workers?|boss|managers?|friends?|neighbou?rs?|wife|husband|son|daughter|mother|mum|mom|father|clients?|interns?|temps?)(?![\p{L}])|(?<![\p{L}])(?:syg(?:e)?meld|sygefravær|afskedig|fyre[rst]?(?![\p{L}])|fyring|opsig|advarsel|lønforhøj|lønsamtale|mus-samtale|trivselssamtale|cpr|diagnos|barsel|partshør|ansat hos|ansatte hos|tjenestelig|påtale|handicap|gravid|sick leave|salary|dismiss|grievance|payroll|maternity|redundan|performance review|line manager|disciplinary)/iu;

const INVENTED =
  /(?<![\p{L}])(?:fikti|opdigt|opfind|find på en|digt en|fiction|invent|imaginary|made[- ]up|make up a|rollespil|role-?play)/iu;

/** The name was given on request: "skal hedde Hanne Hansen", "call her Jane". */
const NAMED_ON_REQUEST =
  /(?:skal hedde|kan hedde|må hedde|som hedder|der hedder|hedder|kald (?:ham|hende|personen|vedkommende)|kaldes|call(?:ed)?(?: (?:him|her|them))?|name(?:d)?(?: (?:him|her|them))?|navnet)\s*:?\s*["“”'»]?$/iu;

/** A language or arithmetic exercise: the one given name in it ("Roger has 5 tennis balls") stands for nobody. */
const EXERCISE =
  /(?<![\p{L}])(?:gramma(?:r|tical|tik|tisk)|part[- ]of[- ]speech|pos tag|tekststykke|word problem|math(?:s|ematics)? (?:problem|question)|reasoning steps|premise\s*:|hypothesis\s*:|udsagnsord|navneord|synonymer|(?:correct|translate|paraphrase|rewrite|classify|analy[sz]e|ret|oversæt|omskriv) (?:the following |the given |this |følgende |denne )(?:sentence|sætning))/iu;

/** "Muhammad the prophet", "Peter den Store". */
const ROLE_AFTER = /^,? (?:the (?:prophet|apostle|great|baptist)|den store|profeten)(?![\p{L}])/iu;

const CITED_AFTER =
  /^(?:'s|s|’s)?(?:\s*(?:,|&|og|and|et al\.?)\s*[\p{L}. ]{0,40}?)?,?\s*\(?(?:1[5-9]|20)\d\d[a-z]?\)?(?:[):;,.]|\s|$)/u;
const CITED_BEFORE = /\([^()\n]{0,80}$/u;

/** Standing of each of the people, in their order. */
export function standings(text: string, people: readonly Person[]): Standing[] {
  const known = new Set<string>();
  const made = new Set<string>();
  const invented = INVENTED.test(text);
  const exercise = EXERCISE.test(text) && !PRIVATE_MATTER.test(text);
  const result = people.map((person): Standing => {
    const name = plain(text.slice(person.start, person.end));
    const before = text.slice(Math.max(0, person.start - NEAR), person.start);
    if (figures().nobody.has(name)) return 'nobody';
    if (invented && NAMED_ON_REQUEST.test(before.slice(-40))) {
      for (const part of [name, ...name.split(' ')]) made.add(part);
      return 'nobody';
    }
    if (exercise && !name.includes(' ')) return 'nobody';
    const listed = figures().whole.has(name) || figures().single.has(name);
    if (
      !listed &&
      !hasPublicRole(before) &&
      !ROLE_AFTER.test(text.slice(person.end, person.end + 20)) &&
      !isCited(text, person)
    )
      return 'private';
    if (PRIVATE_MATTER.test(around(text, person))) return 'private';
    known.add(name);
    for (const part of name.split(' ')) if (part.length > 2) known.add(part);
    return 'public';
  });
  return result.map((standing, i) => {
    if (standing !== 'private') return standing;
    const person = people[i]!;
    const name = plain(text.slice(person.start, person.end));
    if (made.has(name)) return 'nobody';
    return known.has(name) && !PRIVATE_MATTER.test(around(text, person)) ? 'public' : 'private';
  });
}

function around(text: string, { start, end }: Person): string {
  return text.slice(Math.max(0, start - NEAR), end + NEAR);
}

/** Lower case, single spaces, without a genitive ending that the lists would not know. */
function plain(name: string): string {
  const lower = name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
  if (figures().whole.has(lower) || figures().single.has(lower)) return lower;
  const stem = lower.replace(/s$/, '');
  return figures().whole.has(stem) || figures().single.has(stem) ? stem : lower;
}

function hasPublicRole(before: string): boolean {
  const words = before
    .trimEnd()
    .toLowerCase()
    .split(/[\s("“»]+/);
  const last = words.at(-1) ?? '';
  // "vores forfatter", "a singer": the role of somebody near is no public one.
  if (/^(?:min|vores|our|my|deres|their|hendes|hans|her|his)$/.test(words.at(-2) ?? '')) return false;
  return figures().roles.has(last) || figures().roles.has(words.slice(-2).join(' '));
}

/** "(Kotter, 1996)", "Kotter (1996)", "Edmondson og Lei, 2014", "(Hansen et al. 2020)". */
function isCited(text: string, { start, end }: Person): boolean {
  const after = text.slice(end, end + 60);
  if (!CITED_AFTER.test(after)) return false;
  return (
    /^(?:'s|s|’s)?\s*\(/u.test(after) ||
    /et al/.test(after) ||
    CITED_BEFORE.test(text.slice(Math.max(0, start - 90), start))
  );
}
