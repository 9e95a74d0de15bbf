import { rxOf } from '../../detect/rx.ts';
import { type Candidate, claimAt } from './types.ts';

/** "§ 5, stk. 1, nr. 2, litra b", "§§ 7-9", "§ 15 a" */
const PARAGRAPH =
  '§{1,2}\\s?\\d+(?:\\s?[a-zæøå](?![\\p{L}]))?(?:\\s?(?:[-–]|og|and)\\s?\\d+(?:\\s?[a-z](?![\\p{L}]))?)?(?:\\(\\w{1,3}\\))*(?:,?\\s(?:stk\\.?|subs(?:ection|\\.)?)\\s?\\d+(?:\\s?[-–]\\s?\\d+)?)?(?:,?\\s(?:nr\\.?\\s?\\d+|litra\\s?[a-z](?![\\p{L}])|\\d+\\.\\s?(?:pkt|punktum)\\.?))*';
/** "artikel 9, stk. 2, litra h", "Article 33(1)", "Art. 6(1)(f)" */
const ARTICLE =
  '(?:[Aa]rtik(?:el|lerne|ler)|[Aa]rt\\.|[Aa]rticles?|[Rr]ecitals?|[Bb]etragtning|[Aa]nnex|[Bb]ilag(?= [IVX\\d]))\\s(?:\\d+|[LRD]\\.?\\s?\\d+(?:-\\d+)*|[IVX]+(?![\\p{L}]))(?:\\s?[a-z](?![\\p{L}]))?(?:\\s?\\(\\w{1,3}\\))*(?:\\s?[-–]\\s?\\d+)?(?:,?\\sstk\\.?\\s?\\d+)?(?:,?\\s(?:nr\\.?\\s?\\d+|litra\\s?[a-z](?![\\p{L}])|point\\s\\(?[a-z]\\)?(?![\\p{L}])))*';
const SECTION =
  '(?:[Ss]ections?|[Ss]ec\\.|[Pp]aragraph|[Pp]aragraf|[Rr]egulation|[Cc]lause)\\s\\d+(?:\\s?[A-Za-z](?![\\p{L}]))?(?:\\s?\\(\\w{1,3}\\))*';
const PLACE = `(?:${PARAGRAPH}|${ARTICLE}|${SECTION})`;

const DANISH_DATE = '(?:\\s?af\\s(?:\\d{1,2}\\.\\s?\\p{L}+\\s\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}))';
/** "lovbekendtgørelse nr. 1002 af 24. august 2017", "lov nr. 568 af 9. juni 2006" */
const NUMBERED = `(?:[Ll]ov(?:bekendtgørelse)?|[Bb]ekendtgørelse|LBK|BEK|LOV|[Cc]irkulære|[Vv]ejledning)\\s?nr\\.?\\s?\\d+(?:${DANISH_DATE})?`;
/** "forordning (EU) 2016/679", "Directive 2003/88/EC" */
const EUROPEAN =
  '(?:[Ff]orordning(?:en)?|[Dd]irektiv(?:et)?|[Rr]egulation|[Dd]irective|[Dd]ecision)\\s(?:\\((?:EU|EC|EF|EØF|EEC)\\)\\s)?(?:nr\\.?\\s|[Nn]o\\.?\\s)?\\d{2,4}/\\d{1,4}(?:/(?:EU|EC|EF|EØF|EEC))?';
/** Danish names of acts in the definite form, with the genitive: "funktionærlovens". */
const DANISH_NAME =
  "(?:[Ll]ov(?:en)? om (?:[a-zæøå-]+ ?){1,6}?(?=[,.;:(]| (?:§|er|skal|kan|giver|siger|har|gælder|fra|af|kræver))|[\\p{L}-]{4,}(?<!or|ud|for|hus)lov(?=[\\s.,;:)])|(?!(?:[Ll]ovgivning|[Gg]rundlæg))[\\p{L}][\\p{L}-]{2,}(?:loven|lovens|lovene|forordningens?|direktivets?|bekendtgørelsens?|konventionens?|hovedaftalens?)|(?:EU|FN|ILO)(?:[’']s|s|-)\\s?\\p{L}+(?:direktiv|forordning|konvention)(?:et|en)?s?|[Gg]rundlovens?|[Gg]rundloven)";
/** Acts that go by their letters. */
const LETTERS =
  '(?:GDPR|UK GDPR|TUPE|FMLA|FLSA|ADEA|ADA|HIPAA|CCPA|NIS ?2|DORA|CSRD|AGG|ArbZG|BetrVG|BGB|HGB|StGB|BDSG|\\p{Lu}\\p{L}{4,}gesetz(?:es|buch)?|DSA|DMA|COBRA|ERISA|OSHA(?=\\s(?:standard|section|rule))|AI[ -](?:Act|forordningen)|EMRK|ECHR)';
/** English names: "Employment Rights Act 1996", "Working Time Directive". */
const ENGLISH_NAME =
  "(?:(?:\\p{Lu}\\p{Ll}+\\s)?Labou?r Code|(?:the\\s)?(?:\\p{Lu}[\\p{L}’'-]+(?:,?\\s(?:and|of|at|to|for|the|in|on|\\(?\\p{Lu}[\\p{L}’'-]+\\)?)){0,8}\\s)(?:Act|Regulations?|Directive|Convention|Charter|Code|Ordinance)(?:\\s\\(?(?:18|19|20)\\d\\d\\)?)?)";

/** Guidance of authorities by its letters: "At-vejledning 4.4.1", "Guideline A.1.12". */
const GUIDANCE = '(?:(?:[Aa][Tt]-|AT-)[Vv]ejledning|Guideline)\\s[A-Z]?\\.?\\d[\\d.-]*\\d';

const NAME = `(?:${GUIDANCE}|${EUROPEAN}|${NUMBERED}|${DANISH_NAME}|${LETTERS}|${ENGLISH_NAME})`;
const LAW = rxOf(
  `(?<![\\p{L}\\p{N}])(?:${PLACE}(?:\\s(?:(?:of|in|under|i|af)\\s(?:the\\s)?)?${NAME})?|${NAME}(?:[’']?s?,?\\s${PLACE})?|${NUMBERED})(?![\\p{L}])`,
  'g',
);

export const DEAR: readonly RegExp[] = [LAW];
/** Words that end like an act's name and are none. */
const NOT_NAMES = /^(?:loven|lovens|the (?:regulation|code|act|directive)|code|regulation|act)$/iu;
const GENERIC =
  /^(?:(?:the|this|each|every|an?|new|our|your|dress|qr|zip|post|source|morse|bar)\s)*(?:code|act|regulations?|directive|charter)$/iu;

/** Laws, orders, directives and their paragraphs, Danish, European and English-speaking. */
export function findLaws(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(LAW)) {
    let start = match.index;
    let written = match[0];
    const article =
      /^(?:[Tt]he|[Uu]nder the|[Uu]nder|[Ii]n the|[Bb]oth|[Ii]n|[Aa]ccording to the|[Aa]lso)\s+(?=\p{Lu})/u.exec(
        written,
      );
    if (article) {
      start += article[0].length;
      written = written.slice(article[0].length);
    }
    if (NOT_NAMES.test(written) || GENERIC.test(written)) continue;
    if (
      /^(?:Section|Paragraph|Regulation|Clause|Annex|Bilag|bilag|paragraph)\s\d+$/u.test(written) &&
      /^\s*[:.–-]/.test(text.slice(start + written.length, start + written.length + 3)) &&
      isLineStart(text, start)
    )
      continue;
    found.push(claimAt(text, 'law', start, start + written.length));
  }
  // Beside an Act, "s. 189" is its section; elsewhere "s. 12" may be a Danish page.
  if (found.some((claim) => /(?:^| )(?:Act|Regulations)(?![\p{L}])/u.test(claim.text)))
    for (const match of text.matchAll(/(?<![\p{L}\p{N}.])ss?\.?\s?\d+[A-Z]{0,2}(?:\(\w{1,3}\))*(?![\p{L}\p{N}])/gu))
      found.push(claimAt(text, 'law', match.index, match.index + match[0].length));
  return found;
}

function isLineStart(text: string, at: number): boolean {
  return /(?:^|\n)[\s#*>-]*$/.test(text.slice(Math.max(0, at - 12), at));
}
