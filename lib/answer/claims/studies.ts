import { rxOf } from '../../detect/rx.ts';
import { MONTH } from './dates.ts';
import { isOrganisation } from './organisations.ts';
import { type Candidate, claimAt } from './types.ts';

const SURNAME = "(?:(?:van|von|de|der|den|la|le|af|Mc|Mac|O['’]) ?){0,2}\\p{Lu}[\\p{L}'’-]+";
const INITIALS = '(?:,?\\s(?:\\p{Lu}\\.\\s?-?){1,3})?';
const AND = '(?:,?\\s(?:og|and|&)\\s)';
const MORE = '(?:,?\\s(?:et al\\.?|m\\.?\\s?fl\\.?|med flere|and colleagues|og kolleger|and others|og andre))';
const YEAR = '(?:18|19|20)\\d\\d[a-z]?';
const AUTHORS = `${SURNAME}${INITIALS}(?:,\\s${SURNAME}${INITIALS}){0,8}(?:${AND}${SURNAME}${INITIALS})?${MORE}?`;
const STUDY = rxOf(
  `(?<![\\p{L}])(?<authors>${AUTHORS})(?:['’]s|s)?(?:\\s\\((?:${YEAR})(?:[,;]\\s?(?:s\\.|p\\.|pp\\.|${YEAR})[^)]*)?\\)|,\\s${YEAR}(?=[);,]))`,
  'g',
);
const SEVERAL = rxOf(`${AND}|${MORE}|,\\s${SURNAME}`, '');
/** Capitalised words that open a sentence or name a month, a country or a text, and no author. */
const NO_AUTHOR = rxOf(
  `^(?:In|I|The|Den|Det|De|En|Et|A|An|This|Since|Siden|Fra|From|By|Af|Art|Section|Table|Figure|Figur|Tabel|Part|Del|Chapter|Kapitel|Act|Danmark|Denmark|Germany|Tyskland|Sverige|Sweden|Norge|Norway|Europe|Europa|Storbritannien|England|USA|UK|EU|Japan|Italy|France|Version|Pilot|Report|Rapport|Survey|Study|Review|Journal|Science|Nature|Code|Business|Psychology|${MONTH})$`,
  '',
);

export const DEAR: readonly RegExp[] = [STUDY, SEVERAL, NO_AUTHOR];

/**
 * Studies by author and year, in the ways they are written: "Kivimäki m.fl. (2012)", "(Maslach and Jackson, 1981)",
 * "Levitt and List (2011)". An organisation with a year is a source and a date, not a study.
 */
export function findStudies(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(STUDY)) {
    let start = match.index;
    let authors = match.groups!.authors!;
    // A sentence's first word may have been taken for an author: "Senere fandt"... is not, "In Smith" is.
    const first = /^(\S+?),?\s/.exec(authors);
    if (first && NO_AUTHOR.test(first[1]!)) {
      start += first[0].length;
      authors = authors.slice(first[0].length);
    }
    if (NO_AUTHOR.test(authors.replace(/['’]s$/, ''))) continue;
    if (isOrganisation(authors) || /^[\p{Lu}\d-]{2,}$/u.test(authors)) continue;
    const before = /(\p{Lu}[\p{L}.'’-]*)\s$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1];
    if (before && !SEVERAL.test(authors) && !NO_AUTHOR.test(before)) continue;
    const end = match.index + match[0].length;
    // "(Maslach and Jackson, 1981)": the closing bracket is not ours.
    found.push(claimAt(text, 'study', start, end));
  }
  return found;
}
