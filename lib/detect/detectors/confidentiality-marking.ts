import { rx } from '../rx.ts';
import type { Detector, Passage, Span } from '../types.ts';

/**
 * A marking is an order not to share, put on a text: a header, a bracket, a sentence that forbids. The word in running
 * prose ("hvad er fortroligt?") is no marking.
 */
const GATE =
  /fortrol|intern|tlp|confiden|distribu|videre|eyes only|secret|hemmelig|restricted|embargo|privilege|prejudice|kun til|kun for|klausul|gengives|må ikke|maa ikke|tjenestebrug|do not|don't|not for|not to be|not be shared|circulat|only for|for the board|nda\b/;

/** Orders that say it themselves, wherever they stand. */
const ORDERS: readonly RegExp[] = [
  rx('g')`(?<![\p{L}])tlp\s?:\s?(?:red|amber(?:\+strict)?)(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:strictly|highly|commercially|commercial[ -]in[ -]|privileged (?:and|&) |company|private (?:and|&) )\s?(?:private (?:and|&) )?confidential(?![\p{L}])`,
  rx('g')`(?<![\p{L}])(?:strengt|højst|yderst|dybt|stærkt)\s(?:fortrolig(?:t|e)?|hemmelig(?:t|e)?)(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:for\s)?internal (?:use )?only(?![\p{L}])|(?<![\p{L}])for internal (?:use|distribution|eyes)(?: only)?(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:please\s)?(?:do not|don['’]t|must not be|may not be|not to be|not for|should not be|is not to be)\s(?:further\s|external(?:ly)?\s|public(?:ly)?\s|wider\s)?(?:distribut(?:e|ed|ion)|circulat(?:e|ed|ion)|forward(?:ed|ing)?|redistribut(?:e|ed|ion)|disclos(?:e|ed|ure)|release(?:d)?|publi(?:sh|shed|cation)|copy or distribute|shar(?:e|ed|ing) (?:externally|outside|further|with anyone|beyond|this))(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:(?:board|management|executive|leadership|directors?|hr|addressee|recipient|named recipient)s?['’]?\s)?eyes only(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:for the (?:board|management team|executive team|steering committee)(?:['’]s)?(?: eyes| use)? only|board only)(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:attorney[-–]client privileged?|legally privileged|privileged communication|covered by (?:an )?nda|under nda|subject to (?:an )?nda)(?![\p{L}])`,
  rx('g')`(?<![\p{L}])(?:under\s)?embargo(?:ed)?\s(?:until|till?|indtil|frem til)(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:kun|alene|udelukkende)\s(?:til|for)\s(?:(?:virksomhedens|firmaets|husets|kommunens|regionens|afdelingens)\s)?intern(?:t)?\s?(?:brug|anvendelse|orientering)(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:kun|alene|udelukkende)\s(?:til|for)\s(?:bestyrelsen|direktionen|ledelsen|ledergruppen|chefgruppen|styregruppen|udvalget|byrådet|samarbejdsudvalget|hr|modtageren|navngivne(?:\s\p{L}+)?|dine øjne)s?(?:\s(?:brug|øjne|orientering|medlemmer))?(?![\p{L}])`,
  rx('g')`(?<![\p{L}])(?:til\s)?intern(?:t)?\sbrug(?![\p{L}])`,
  rx('g')`(?<![\p{L}])(?:til\s)?tjenestebrug(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:må|maa|bør)\s(?:ikke|under ingen omstændigheder|på ingen måde)\s(?:\p{L}+\s){0,2}?(?:videresendes|gengives|deles|distribueres|videregives|offentliggøres|kopieres|omtales|cirkuleres|spredes|komme (?:videre|ud)|slippe ud)(?![\p{L}])(?:\s(?:for|til|med|uden for|udenfor|eksternt|videre)(?:\s[\p{L}]+){0,2})?`,
  rx(
    'g',
  )`(?<![\p{L}])ikke\s(?:til|for)\s(?:offentliggørelse|videresendelse|videre ?distribution|distribution|videregivelse|deling)(?![\p{L}])`,
];

const WORD =
  'fortrolig(?:t|e)?|confidential|hemmelig(?:t|stemplet)?|top secret|restricted|klausuleret|internt|intern|fortroligt dokument|personfortroligt';
/** The bare word as a header: alone on a line or in brackets, first on a line before a dash or colon, or shouted. */
const HEADERS: readonly RegExp[] = [
  new RegExp(
    `(?<=^[ \\t>*#\\[("'«“_-]{0,6})(?:${WORD})(?=[ \\t]{0,3}(?:[\\])*_"'»”.!:]{1,3}|[-–—|/])?[ \\t]*(?:$|[-–—|:.!/\\])]))`,
    'gm',
  ),
  rx(
    'g',
  )`(?<=[([{][ ]?)(?:strengt |strictly )?(?:fortrolig(?:t|e)?|confidential|hemmelig(?:t)?|internt?|internal)(?=[ ]?[)\]}.,:–-])`,
  rx('g')`(?<![\p{L}])(?:FORTROLIG(?:T|E)?|CONFIDENTIAL|HEMMELIGT?|TOP SECRET)(?![\p{L}])`,
  rx(
    'g',
  )`(?<=(?:^|\n)[^\n]{0,3}(?:emne|subject|klassifikation|classification|status|mærkning|marking|label|fortrolighed|følsomhed|sensitivity)\s?:\s?[^\n]{0,40}?)(?<![\p{L}])(?:fortrolig(?:t|e)?|confidential|hemmelig(?:t)?|restricted|internal)(?![\p{L}])`,
  rx(
    'g',
  )`(?<![\p{L}])(?:(?:dette|det her|det følgende|følgende|notatet|dokumentet|materialet|mailen|sagen|oplysningerne|alt)\s(?:herunder\s|nedenfor\s)?er\s(?:\p{L}+\s)?(?:fortrolig(?:t|e)?|hemmelig(?:t|e)?)|(?:this|the following|everything|it|document|memo|email|information)\s(?:below\s)?(?:is|remains|are)\s(?:\p{L}+\s)?confidential|(?:behandles|behandl|hold(?:es)?)\s(?:det\s|dette\s|den\s)?(?:strengt\s)?fortroligt|(?:keep|treat)\s(?:this|it|as)\s(?:as\s)?(?:strictly\s)?confidential|in (?:strict )?confidence|i fortrolighed)(?![\p{L}])`,
];

const LETTER = rx()`\p{L}`;

/** Somebody asks or teaches about markings. */
const ABOUT =
  /(?:hvad (?:er|betyder|vil det sige)|hvornår er|betyder|forskel(?:len)? (?:på|mellem)|definition|definer|eksempler på|eksempel på|what (?:is|does|counts as)|meaning of|difference between|explain|forklar|define|the word|ordet|begrebet|mærket|mærkes|mærkning|stempl|label(?:l?ed)? as|marked as|marking|klassificer|skabelon|template|oversæt|translate|hvordan|how (?:to|do|should))[^.\n]{0,50}$/;

function isAbout(passage: Passage, start: number): boolean {
  const words = passage.lower.slice(Math.max(0, start - 70), start);
  return ABOUT.test(words.slice(Math.max(words.lastIndexOf('\n'), words.lastIndexOf('. ')) + 1));
}

export const confidentialityMarking: Detector = {
  id: 'confidentiality-marking',
  kinds: ['confidentiality-marking'],
  find(passage) {
    if (!GATE.test(passage.lower)) return [];
    const spans: Span[] = [];
    const { text } = passage;
    for (const [patterns, score, rule] of [
      [ORDERS, 0.85, 'order'],
      [HEADERS, 0.75, 'header'],
    ] as const) {
      for (const pattern of patterns) {
        for (const match of text.matchAll(pattern)) {
          if (match[0] === '' || isAbout(passage, match.index) || isPermission(match[0], passage.lower, match.index))
            continue;
          spans.push({
            kind: 'confidentiality-marking',
            start: match.index,
            end: match.index + match[0].length,
            score,
            rule,
          });
        }
      }
    }
    return joined(text, spans);
  },
};

/** "internt brug" in "godt til internt brug" says what a text is for; "kun til internt brug" or alone it forbids. */
function isPermission(found: string, lower: string, start: number): boolean {
  if (!/^(?:til\s)?intern(?:t)?\sbrug$/i.test(found)) return false;
  const line = lower.slice(lower.lastIndexOf('\n', start - 1) + 1, start);
  return LETTER.test(line.replace(/(?:kun|alene)\s*$/, ''));
}

/** "Fortrolig. Må ikke gengives": one marking in two parts. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = whole.at(-1);
    if (
      last &&
      span.start <= last.end + 5 &&
      /^[\s.,:;!()[\]–—-]*$/.test(text.slice(last.end, Math.max(last.end, span.start)))
    ) {
      last.end = Math.max(last.end, span.end);
      last.score = Math.max(last.score, span.score);
    } else whole.push({ ...span });
  }
  return whole;
}
