import { before, columnHeading } from '../context.ts';
import { keywords } from '../keywords.ts';
import { rx, rxOf } from '../rx.ts';
import type { Detector, Span } from '../types.ts';

const MONTH =
  'jan(?:uar|uary)?|feb(?:ruar|ruary)?|mar(?:ts|ch)?|m[aä]rz|apr(?:il)?|maj|may|mai|jun[ie]?|jul[iy]?|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|de[czs](?:ember)?';
/** A whole date: day, month and year in figures or with the month's name. */
const DATE = rxOf(
  `(?<![\\d./-])(?:\\d{1,2}[./-]\\s?\\d{1,2}[./-]\\s?(?:\\d{4}|\\d{2})(?![\\d/-])|(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}(?!\\d)|\\d{1,2}[./]\\d{1,2}[ -](?:19|20)\\d\\d(?!\\d)|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s(?:of\\s)?(?:${MONTH})\\.?,?\\s(?:\\d{4}|'?\\d{2})(?!\\d)|(?:${MONTH})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}(?!\\d)|(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:\\d{2}|(?:19|20)\\d{2})(?![\\d-]))`,
  'g',
);
/** Ends right before the date, but for a name or a place ("born in Utrecht on"). */
const BORN = rx()`(?:f(?:ø|oe)dt|f(?:ø|oe)dselsdato|f(?:ø|oe)dselsdag|f(?:ø|oe)ds\.?(?:dato)?|\bf\.(?:\s?d\.)?|\bborn|date of birth|birth ?date|birth ?day|\bd\.?o\.?b\b\.?|geboren|geburtsdatum|\bgeb\.|\bfødd|födelsedatum|född|fødselsdatum|né(?:e)? le|fecha de nacimiento|nacid[oa])(?:\s?(?:er|is|was|den|d\.|on|am|i|in|the|her|his|hendes|hans|:))*[\s:=.(–-]{0,4}(?:(?:i|in)\s[\p{L} .'-]{2,30}?\s(?:den|d\.|on|am)\s?)?$`;
const HEADING = /f(?:ø|oe)dsel|f(?:ø|oe)dt|birth|\bdob\b|geburt|födel/;
const BEHIND =
  /^[)\s,]{0,3}(?:\((?:født|born|f\.)|is (?:his|her|my|their) (?:birthday|date of birth)|er (?:hans|hendes|min) fødselsdag)/;

const SAID = keywords('fød', 'foed', 'föd', 'f.', 'born', 'birth', 'dob', 'd.o.b', 'geb', 'né', 'naci');

export const dateOfBirth: Detector = {
  id: 'date-of-birth',
  kinds: ['date-of-birth'],
  find(passage) {
    const spans: Span[] = [];
    const { lower } = passage;
    if (!SAID.in(passage)) return spans;
    for (const match of lower.matchAll(DATE)) {
      const start = match.index;
      const end = start + match[0].length;
      const named =
        BORN.test(before(passage, start, 72)) ||
        HEADING.test(columnHeading(passage, start)) ||
        BEHIND.test(lower.slice(end, end + 40));
      if (named && !isOfAThing(before(passage, start, 72)))
        spans.push({ kind: 'date-of-birth', start, end, score: 0.85, rule: 'born' });
    }
    return spans;
  },
};

/** "The company was born on ...", "virksomhedens fødselsdag". */
function isOfAThing(words: string): boolean {
  return /(?:virksomhed|firma|company|organisation|projekt|project|forening|brand|produkt|product|idea|idé)\w*\W+(?:\w+\W+){0,3}(?:f(?:ø|oe)d\w*|born|birthday|birth)\W*(?:\w+\W+)?$/.test(
    words,
  );
}
