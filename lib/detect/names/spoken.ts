import { fold } from '../matters/tokens.ts';
import { HE } from '../matters/words/persons.ts';
import { DOES, NO_NAME, TITLES } from '../matters/words/subjects.ts';
import { rx } from '../rx.ts';
import { LEX } from './features.ts';
import { isFormOf } from './forms.ts';

/**
 * Given names that a prompt speaks of in passing: "Text for Dean: ...", "Our lad Kyle, 17, ...", "med Gorm, som ...". The
 * tagger has learnt from news and stories and passes many of them over. Here a word with a capital counts as a name when
 * the lists know it as a given name and something is said to, of or by it; one that no list knows, when he or she goes on
 * to be spoken of as well.
 */

/** A word with a capital, perhaps a double one. Bounded, so that a text costs what its capitals cost. */
const CAPITAL = rx(
  'g',
)`(?<![\p{L}\p{N}'’@._/-])\p{Lu}\p{Ll}{1,20}(?:-\p{Lu}\p{Ll}{1,14})?(?![\p{L}\p{N}@_/-]|\.[\p{L}\p{N}]| \p{Lu}| \d{1,2}(?!\d))`;
/** Longer texts name their people often enough for the tagger, and have too many capitals. */
export const SPOKEN_IN = 1_500;

/** Right before somebody's name. */
const TOWARDS = new Set(
  `til med hos fra for om mod af at som hvis fordi spørg bed giv ring hils tak lad få kære hej mail skriv sms kontakt inviter byd
to with from for about that because if when by tell ask text email mail call ring thank invite welcome reply remind meet help let give get keep put offer promote hire fire sack warn dear hi hello hey move pay chase our lad mate colleague
kollega kollegaen eleven elev chaufføren chauffør vikaren vikar naboen nabo lærlingen lærling praktikanten makker svoger bror søster søn datter kone mand
apprentice driver temp trainee neighbour pupil nurse brother sister son daughter wife husband uncle aunt gran nan`.split(
    /\s+/,
  ),
);
const TITLE = rx('i')`(?:^|[^\p{L}])(?:hr|fru|frk|mr|mrs|ms|miss|mx|dr|herr|frau)\.? $`;
/** What somebody is for the day, before a colon: "Ordstyrer: Iben." */
const POST =
  /(?:ordstyrer|dirigent|referent|(?<!s)vært|ansvarlig|tovholder|kontaktperson|chauffør|oplægsholder|underviser|instruktør|kok|vagt|chair|minutes|host|driver|speaker|trainer|facilitator|first aider|contact|lead|organiser|cook): $/i;
/** Another name before: "Ruben og Gunvor". */
const AND = rx()`(?<![\p{L}'’-])\p{Lu}[\p{Ll}'’-]+,? (?:og|and|&|eller|or) $`;
const OPENING = /(?:^|[.!?:\n•\-–]|["“”»«(])\s{0,3}["“”»«(]?$/u;
const AFTER = {
  verb: rx()`^ ([\p{L}'’]{2,14})`,
  owns: rx()`^['’]s \p{Ll}`,
  relative: rx()`^,? (?:som|der|who|whose) \p{Ll}`,
  pronoun: rx()`^[,.:]? (?:he|she|han|hun|you|your|du|din|dit)(?:['’]\p{L}{1,2})?[ ,]`,
  age: /^,? (?:\d{1,2}|\(\d{1,2}\))[,. ]/u,
  number: /^,? (?:på |on )?(?:\+|0)?\d[\d ]{6,}/u,
  list: /^(?:: |, (?:you|du)\b)/u,
  placed: rx()`^ (?:from|fra|i|in|på|at|hos|on) (?:[\p{L}\d.]{1,15} ){1,3}(?:will|can|has|is|was|would|wants|says|said|brings|comes|har|er|vil|kan|skal|kommer|siger|henter|tager|spørger|ringer)(?!\p{L})`,
};
/** A verb by its ending, of a listed given name that he or she follows: "Maya fainted ... her". */
const PAST = /^\p{Ll}{2,}(?:[^e]ed|ied|ede|te)$/u;
/** How far he or she may be away. */
const REACH = 110;
const PRONOUN = rx()`(?<![\p{L}])(?:he|she|him|her|his|hers|han|hun|ham|hende|hans|hendes)(?![\p{L}])`;

/** A capital word right before, within the sentence. */
const CAPITAL_BEFORE = rx()`(?<![\p{L}'’])\p{Lu}[\p{L}'’]* $`;

/** Two or three words with capitals, and how they are reached right behind: "Gethin Prothero 07700 900 381". */
const REACHED = rx(
  'g',
)`(?<![\p{L}\p{N}'’@._/-])\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14}){1,2}(?=,? (?:\+|0)\d[\d ()]{7}|,? (?:- |– )?[<(]?[\p{Ll}\d.]{2,30}@|,? (?:passport|pasnr|pas|cpr)(?!\p{L}))`;

/** Two or three words with capitals and nothing of the kind around them. */
const WHOLE = rx(
  'g',
)`(?<![\p{L}\p{N}'’@._/&-])(?<!\p{Lu}[\p{L}'’-]{0,20} )\p{Lu}\p{Ll}{1,14}(?:-\p{Lu}\p{Ll}{1,14})?(?: \p{Lu}\p{Ll}{1,14}){1,2}(?![\p{L}\p{N}@_/-]|\.[\p{L}\p{N}]|['’]?s? \p{Lu}| &| \d{1,2}(?!\d))`;
/** An item of a list: behind a comma or "and", before one or the end. */
const IN_LIST = /(?:[,;] |, (?:og|and) | (?:og|and|&|samt) )$/;
const LISTED = rx()`^(?:, \p{Lu}|,? (?:og|and|&) \p{Lu}|\.(?:\s|$)|\n|$)`;
/** Code units from one name of a list to the next, with what is said of the first between them. */
const BESIDE = 60;
const NEXT = 6;

export interface Spoken {
  start: number;
  end: number;
}

/** The names, in their order. `knows` are the bits of LEX for a word in lower case. */
export function spokenOf(
  text: string,
  lower: string,
  knows: (word: string) => number,
  others: readonly Spoken[] = [],
): Spoken[] {
  const found: Spoken[] = [];
  /** Words that are names where somebody else stands beside them. */
  const perhaps: Spoken[] = [];
  for (const match of text.matchAll(CAPITAL)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = lower.slice(start, end);
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 40);
    const bits = knows(word) || knows(word.split('-')[0] as string);
    if (bits & (LEX.common | LEX.role | LEX.org) || NO_NAME.has(fold(word))) continue;
    const titled = TITLE.test(before);
    const previous = /(?<!\p{L})(\p{L}+) $/u.exec(lower.slice(Math.max(0, start - 20), start))?.[1];
    // "Wild West", "Land Rover": a part of something longer. "Ask Colin", "Lad Bo" open a sentence.
    if (CAPITAL_BEFORE.test(before) && !titled && !(previous !== undefined && TOWARDS.has(previous))) continue;
    const given = (bits & (LEX.first | LEX.name)) !== 0;
    const opens = OPENING.test(before);
    const heOrShe = PRONOUN.test(lower.slice(end, end + REACH));
    const verb = AFTER.verb.exec(after)?.[1];
    const does =
      verb !== undefined &&
      (DOES.has(fold(verb.toLowerCase().replace(/['’]/gu, ''))) || (given && heOrShe && PAST.test(verb)));
    const said =
      does ||
      AFTER.owns.test(after) ||
      AFTER.relative.test(after) ||
      AFTER.pronoun.test(after) ||
      AFTER.age.test(after) ||
      AFTER.number.test(after);
    const to = titled || AND.test(before) || (previous !== undefined && TOWARDS.has(previous));
    const twofold = (bits & LEX.first) === 0 || (opens && (bits & LEX.word) !== 0);
    const elsewhere = (bits & (LEX.time | LEX.place)) !== 0;
    const accepted = titled
      ? bits === 0 || given || (bits & LEX.last) !== 0 || heOrShe || does
      : elsewhere
        ? given && does && heOrShe
        : given
          ? opens
            ? (said || AFTER.list.test(after) || AFTER.placed.test(after) || POST.test(before)) && (!twofold || heOrShe)
            : (to || said) && (!twofold || heOrShe || (to && said))
          : // What no list knows, or lists as a proper name only.
            (bits & ~LEX.proper) === 0 && !opens && to && said && (heOrShe || AFTER.number.test(after));
    if (HE.has(word)) continue;
    const unknown = bits === 0 && isFormOf(word, knows);
    if (
      accepted ||
      (opens && !unknown && POST.test(before) && (bits & ~(LEX.first | LEX.last | LEX.name | LEX.proper)) === 0)
    )
      found.push({ start, end });
    else if (
      (!opens || (given && LISTED.test(after) && after.charAt(0) === ',')) &&
      word.length > 2 &&
      !TITLES.has(word) &&
      (opens || IN_LIST.test(before)) &&
      (given
        ? (bits & (LEX.word | LEX.place | LEX.time)) === 0
        : (bits & ~(LEX.last | LEX.name | LEX.proper)) === 0 && LISTED.test(after))
    )
      perhaps.push({ start, end });
  }
  for (const { 0: whole, index: start } of text.matchAll(WHOLE)) {
    const [first, ...rest] = whole.toLowerCase().split(' ');
    const bits = (first as string).includes('-')
      ? knows((first as string).split('-')[0] as string)
      : knows(first as string);
    const end = start + whole.length;
    // "Thi Hoa pakker dem", "Norman Pike, 3 Chapel Row": each word is somebody's, the first a given name.
    if (
      (bits & LEX.first) !== 0 &&
      (bits & (LEX.word | LEX.place | LEX.org | LEX.time | LEX.common | LEX.role)) === 0 &&
      !NO_NAME.has(fold(first as string)) &&
      rest.every((word) => {
        const known = knows(word.replace(/['’]?s$/, '')) | knows(word);
        return (
          (known & (LEX.last | LEX.name)) !== 0 &&
          (known & (LEX.place | LEX.org | LEX.time | LEX.common | LEX.role)) === 0
        );
      })
    )
      found.push({ start, end });
  }
  for (const match of text.matchAll(REACHED)) {
    const words = match[0].toLowerCase().split(' ');
    const ordinary = (word: string) =>
      (knows(word) & (LEX.common | LEX.role | LEX.org | LEX.place | LEX.time)) !== 0 || NO_NAME.has(fold(word));
    if (!words.some(ordinary)) found.push({ start: match.index, end: match.index + match[0].length });
  }
  if (perhaps.length > 0) {
    const company = [...others, ...found];
    // The one before in the list is somebody, or was taken for somebody just now.
    for (const one of perhaps)
      if (
        company.some(
          ({ start, end }) =>
            (end <= one.start && one.start - end < BESIDE) || (start >= one.end && start - one.end < NEXT),
        )
      ) {
        found.push(one);
        company.push(one);
      }
  }
  let to = 0;
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < to) return false;
      to = end;
      return true;
    });
}
