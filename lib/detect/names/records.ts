import { type Keywords, keywords, matchesNear } from '../keywords.ts';
import { rx, rxOf } from '../rx.ts';
import type { Passage } from '../types.ts';
import { LEX } from './features.ts';
import type { Person } from './public.ts';
import { knownAs } from './tagger.ts';

/**
 * People told by what stands beside their name: a passport number, a telephone number, "svoger", "ask for". Names that no
 * list knows are met here; ordinary words, firms, places and months are not taken for one.
 */

const NAME = "[\\p{Lu}][\\p{Ll}][\\p{L}'’]{0,22}(?:-[\\p{Lu}][\\p{L}'’]{1,22})?";
const FULL = `${NAME}(?:[ ](?:(?:van|von|de|da|del|al|el|bin|ibn)[ ])?(?:${NAME}|[\\p{Lu}]\\.)){0,3}`;

/** Longest way from what a match holds to either end of it: a name of four double words. */
const REACH = 240;

/** [who: group 1, the least number of words of the name, what each match holds] */
const RECORDS: readonly [RegExp, number, Keywords | RegExp | undefined][] = [
  [
    // "Mwajuma Salehe, pas 211903582", "Jem Castellane (born 3 May 1987)"
    rx(
      'g',
    )`(?<![\p{L}\p{N}@.-])(${FULL})(?:['’]s)?[ ]?[,:(–-]{0,2}[ ]?(?:has |har |med |with |and |og )?(?:pas|pasnr|pasnummer|passport|cpr|cpr-nr|cpr-nummer|personnummer|f\.|født|born|dob|d\.o\.b|national insurance|NI number|nhs|ssn|tlf|tel|telefon|mobil|mob|phone|mobile|kørekort|driving licence|IBAN|lønkonto)\.?,?[ ]?(?:nr|no|number|nummer)?\.?[ ]?(?:er|is)?[ :]{0,2}(?:den |on )?(?=[A-Z]{0,3}[ ]?[\d+(])`,
    2,
    keywords(
      'pas',
      'cpr',
      'personnummer',
      ' f.',
      '(f.',
      ',f.',
      'født',
      'born',
      'dob',
      'd.o.b',
      'insurance',
      'ni number',
      'nhs',
      'ssn',
      'tlf',
      ' tel',
      '(tel',
      ',tel',
      'mob',
      'phone',
      'licence',
      'kørekort',
      'iban',
      'lønkonto',
    ),
  ],
  [
    // "Gethin Prothero 07700 900 381", "Duygu Aksoy (31 55 09 27)"
    rx(
      'g',
    )`(?<![\p{L}\p{N}@.-])(${FULL})[ ]?[,:(–-]{0,2}[ ]?(?=\+\d{1,3}[ ]?\(?\d|(?:\d{2}[ ]\d{2}[ ]\d{2}[ ]\d{2}|\d{4}[ ]\d{4}|[2-9]\d{7}|07\d{3}[ ]?\d{3}[ ]?\d{3}|0\d{3,4}[ ]\d{3}[ ]?\d{3,4})(?!\d))`,
    1,
    /\+\d{1,3}[ ]?\(?\d|\d{2}[ ]\d{2}[ ]\d{2}[ ]\d{2}|\d{4}[ ]\d{4}|[2-9]\d{7}|07\d{3}[ ]?\d{3}|0\d{3,4}[ ]\d{3}/g,
  ],
  [
    // "Goran Milak QQ 48 20 96 A", "Tove Elmegren: 041288-1234"
    rx(
      'g',
    )`(?<![\p{L}\p{N}@.-])(${FULL})[ ]?[,:(–-]{0,2}[ ]?(?=(?:[A-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D]|\d{6}[ -]\d{4})(?![\p{L}\d]))`,
    2,
    /[A-Z]{2}[ ]?\d{2}[ ]?\d{2}[ ]?\d{2}[ ]?[A-D]|\d{6}[ -]\d{4}/g,
  ],
  [
    // "with Olwen Pryce, 3 Weaver Row, Ludlow", "hos Ragna Elmegren, Møllevej 4"
    rx(
      'g',
    )`(?<![\p{L}\p{N}@.-])(${FULL}),[ ](?=\d{1,4}[a-z]?[ ](?:\p{Lu}\p{Ll}{1,14}[ ]){1,2}(?:Road|Street|Row|Lane|Avenue|Close|Drive|Terrace|Crescent|Way|Gardens|Place|Court)(?!\p{L})|\p{Lu}\p{Ll}{1,18}(?:vej|gade|vænget|stræde|allé|bakken|parken|toften)[ ]\d{1,3}(?!\d))`,
    2,
    keywords(
      ...[' road', ' street', ' row', ' lane', ' avenue', ' close', ' drive', ' terrace', ' crescent', ' way'],
      ...[
        ' gardens',
        ' place',
        ' court',
        'vej ',
        'gade ',
        'vænget ',
        'stræde ',
        'allé ',
        'bakken ',
        'parken ',
        'toften ',
      ],
    ),
  ],
  [
    // "hans svoger Enok", "my neighbour Ffion"
    rx(
      'g',
    )`(?<![\p{L}])(?:svoger|svigerinde|svigermor|svigerfar|søster|bror|kone|mand|søn|datter|kæreste|nabo|veninde|fætter|kusine|kollega|brother|sister|wife|husband|son|daughter|partner|neighbour|neighbor|cousin|colleague|brother-in-law|sister-in-law|apprentice|intern|plumber|electrician|joiner|elektriker|tømrer|blikkenslager)[ ](${FULL})(?![\p{L}])`,
    1,
    keywords(
      ...'svoger svigerinde svigermor svigerfar søster bror kone mand søn datter kæreste nabo veninde fætter kusine kollega brother sister wife husband son daughter partner neighbour neighbor cousin colleague in-law apprentice intern plumber electrician joiner elektriker tømrer blikkenslager'
        .split(' ')
        .map((word) => `${word} `),
    ),
  ],
  [
    // "ask for Femi", "spørg efter Gunvor", "hilsen Ragna"
    rx(
      'g',
    )`(?<![\p{L}])(?:[Aa]sk for|[Ss]pørg efter|[Ss]purgte efter|(?:[Vv]enlig |[Kk]ærlig |[Mm]ange )?[Hh]ils(?:en|ner)(?: fra)?|[Mm]vh\.?|[Bb]est regards,?|[Kk]ind regards,?|signed by|underskrevet af|vidnet|[Vv]agten hedder|(?:he|she|who)(?:['’]s| is) called|(?:han|hun|som|der) hedder)[ \n]{1,2}(${FULL})(?![\p{L}])`,
    1,
    keywords(
      'ask for',
      'efter',
      'hils',
      'mvh',
      'regards',
      'signed by',
      'underskrevet af',
      'vidnet',
      'hedder',
      'called',
    ),
  ],
  [
    // a line of notes on people: "Mikolaj, konsulent, fakturerer", "Poul Henrik, 62, drift."
    rx('gm')`^[ \t]{0,4}(?:[-•*–][ ]|\d{1,2}[.)][ ])?(${FULL}),[ ](?=(?:\d{2},[ ]|([\p{Ll}]{4,24})(?:,|\.)[ ]))`,
    1,
    undefined,
  ],
];

const ORDINARY = LEX.word | LEX.inflected | LEX.common | LEX.role | LEX.org | LEX.time | LEX.place;
const NAMED = LEX.first | LEX.last | LEX.name;
/** Words with a capital before a number that no list has as ordinary ones. */
export const NOBODY =
  /^(?:omstilling|vagten|kontoret|receptionen|butikken|hovednummer|vagttelefon|telefon|mobil|direkte|privat|arbejde|switchboard|reception|office|home|mobile|work|direct|fax|tlf|ring|kald|kontakt|contact|call|text|sms|nummer|number|kundenummer|fields|columns|headings|signature|signatures|witness|witnesses|felter|felt|kolonner|kolonne|rubrikker|underskrift|underskrifter|vidner|vidne|initialer|initials|ordre|order|faktura|invoice|ean|cvr|konto|account|postnr|afdeling|department|team|uge|week|ref|sag|case|dear|kære|hej|hi|hello|mr|mrs|ms|dr|og|and)$/;

/** Sure enough that other mentions follow from it. */
const SURE = 0.8;
/** "Optalt af Ruben og Gunvor.": a given name joined to a given name, and no more words with a capital behind it. */
const JOINED = rxOf(`[ ](?:og|and|&|samt)[ ](${NAME})(?![\\p{L}-]|['’]?s?[ ][\\p{Lu}])`, 'y');

/** Words of which each may be part of a name, and of which at least one is no ordinary word. */
function isName(name: string, least: number): boolean {
  const words = name.split(/[ ]/).filter((word) => /^\p{Lu}\p{L}/u.test(word));
  if (words.length < least) return false;
  let sure = 0;
  for (const word of words) {
    const lower = word.toLowerCase().replace(/['’]s?$/, '');
    if (NOBODY.test(lower)) return false;
    const bits = knownAs(lower);
    if ((bits & (LEX.org | LEX.time)) !== 0) return false;
    if ((bits & ORDINARY) === 0) {
      const parts = lower.split('-');
      // "Elektrikerfirma", "Kundeservice": compounds of ordinary words are on no list either.
      if (words.length === 1 && (bits & NAMED) === 0 && parts.length === 1 && isCompound(lower)) return false;
      sure++;
    } else if ((bits & NAMED) === 0) return false;
  }
  return sure > 0;
}

/** Cut in two, both parts are ordinary words: no name. */
export function isCompound(word: string): boolean {
  if (word.length > 12) return true;
  for (let at = 3; at <= word.length - 3; at++) if (isPlain(word.slice(0, at)) && isPlain(word.slice(at))) return true;
  return (
    /(?:en|et|erne|ing|ion|hed|skab|ment|ness|tion)$/.test(word) && isPlain(word.replace(/(?:en|et|erne|ing)$/, ''))
  );
}

const isPlain = (word: string): boolean => {
  const bits = knownAs(word);
  return (bits & (LEX.word | LEX.inflected | LEX.common | LEX.role)) !== 0 && (bits & NAMED) === 0;
};

/** People that the tagger left out. `tagged` are those it found. */
export function byRecord(passage: Passage, tagged: readonly Person[]): (Person & { score: number })[] {
  const { text } = passage;
  const found: (Person & { score: number })[] = [];
  for (const [pattern, least, held] of RECORDS) {
    const places =
      held instanceof RegExp ? Array.from(text.matchAll(held), ({ index }) => index) : held?.places(passage);
    for (const match of places ? matchesNear(text, places, REACH, pattern) : text.matchAll(pattern)) {
      const whole = match[1] as string;
      if (match[2] !== undefined && (knownAs(match[2]) & LEX.role) === 0) continue;
      const name = withoutOpening(whole);
      const start = match.index + match[0].indexOf(whole) + whole.length - name.length;
      const end = start + name.length;
      if (tagged.some((other) => other.start < end && start < other.end) || !isName(name, least)) continue;
      found.push({ start, end, score: SURE });
    }
  }
  for (const { start, end } of tagged) {
    JOINED.lastIndex = end;
    const name = JOINED.exec(text)?.[1];
    if (!name || !/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) || !isName(name, 1)) continue;
    if ((knownAs(name.toLowerCase()) & LEX.place) !== 0) continue;
    const at = JOINED.lastIndex - name.length;
    if (!tagged.some((other) => other.start < JOINED.lastIndex && at < other.end))
      found.push({ start: at, end: at + name.length, score: SURE });
  }
  return found;
}

/** "Contact Stellan", "Ring Femi": a word of the sentence before the name. */
function withoutOpening(name: string): string {
  let rest = name;
  for (let space = rest.indexOf(' '); space > 0; space = rest.indexOf(' ')) {
    const first = rest.slice(0, space).toLowerCase();
    if (!NOBODY.test(first) && !isPlain(first)) break;
    rest = rest.slice(space + 1);
  }
  return rest;
}
