import { keywords, matchesNear } from '../keywords.ts';
import { rx } from '../rx.ts';
import type { Detector, Passage, Span } from '../types.ts';

/**
 * A marking is an order not to share, put on a text: a header, a bracket, a sentence that forbids. The word in running
 * prose ("hvad er fortroligt?") is no marking.
 */
const SAID_IN = keywords(
  ...['fortrol', 'intern', 'tlp', 'confiden', 'eyes only', 'secret', 'hemmelig', 'restricted', 'embargo', 'privilege'],
  ...['klausul', 'tjenestebrug', 'nda', 'board only', 'team only', 'committee only', 'use only', 'only for'],
  ...['kun til', 'kun for', 'alene til', 'alene for', 'udelukkende til', 'udelukkende for'],
  ...['må ikke', 'maa ikke', 'bør ikke', 'under ingen omstændigheder', 'på ingen måde'],
  ...[
    'ikke til offentlig',
    'ikke for offentlig',
    'ikke til videre',
    'ikke for videre',
    'ikke til distribu',
    'ikke for distribu',
  ],
  ...['ikke til deling', 'ikke for deling', 'not leave', 'not to leave', 'never to leave'],
  ...['do not ', "don't ", 'don’t ', 'not be ', 'not to be ', 'not for '],
);
/** Longest way from such a word to either end of a match. */
const REACH = 240;

/** Orders that say it themselves, wherever they stand. */
const ORDERS: readonly string[] = [
  String.raw`tlp\s?:\s?(?:red|amber(?:\+strict)?)(?![\p{L}])`,
  String.raw`commercial(?:ly)?[ -]in[ -]confidence(?![\p{L}])`,
  String.raw`(?:strictly|highly|commercially|privileged (?:and|&) |company|private (?:and|&) )\s?(?:private (?:and|&) )?confidential(?![\p{L}])`,
  String.raw`(?:strengt|højst|yderst|dybt|stærkt)\s(?:fortrolig(?:t|e)?|hemmelig(?:t|e)?)(?![\p{L}])`,
  String.raw`(?:for\s)?internal (?:use )?only(?![\p{L}])`,
  String.raw`for internal (?:use|distribution|eyes)(?: only)?(?![\p{L}])`,
  String.raw`(?:please\s)?(?:do not|don['’]t|must not be|may not be|not to be|not for|should not be|is not to be)\s(?:further\s|external(?:ly)?\s|public(?:ly)?\s|wider\s)?(?:distribut(?:e|ed|ion)|circulat(?:e|ed|ion)|forward(?:ed|ing)?|redistribut(?:e|ed|ion)|disclos(?:e|ed|ure)|release(?:d)?|publi(?:sh|shed|cation)|copy or distribute|shar(?:e|ed|ing) (?:externally|outside|further|with anyone|beyond|this))(?![\p{L}])`,
  String.raw`(?:(?:board|management|executive|leadership|directors?|hr|addressee|recipient|named recipient)s?['’]?\s)?eyes only(?![\p{L}])`,
  String.raw`(?:for the (?:board|management team|executive team|steering committee)(?:['’]s)?(?: eyes| use)? only|board only)(?![\p{L}])`,
  String.raw`(?:attorney[-–]client privileged?|legally privileged|privileged communication|covered by (?:an )?nda|under nda|subject to (?:an )?nda)(?![\p{L}])`,
  String.raw`(?:under\s)?embargo(?:ed)?\s(?:until|till?|indtil|frem til)(?![\p{L}])`,
  String.raw`(?:kun|alene|udelukkende)\s(?:til|for)\s(?:(?:virksomhedens|firmaets|husets|kommunens|regionens|afdelingens)\s)?intern(?:t)?\s?(?:brug|anvendelse|orientering)(?![\p{L}])`,
  String.raw`(?:kun|alene|udelukkende)\s(?:til|for)\s(?:bestyrelsen|direktionen|ledelsen|ledergruppen|chefgruppen|styregruppen|udvalget|byrådet|samarbejdsudvalget|hr|modtageren|navngivne(?:\s\p{L}+)?|dine øjne)s?(?:\s(?:brug|øjne|orientering|medlemmer))?(?![\p{L}])`,
  String.raw`(?:til\s)?intern(?:t)?\sbrug(?![\p{L}])`,
  String.raw`(?:til\s)?tjenestebrug(?![\p{L}])`,
  String.raw`(?:må|maa|bør)\s(?:ikke|under ingen omstændigheder|på ingen måde)\s(?:\p{L}+\s){0,2}?(?:videresendes|gengives|deles|distribueres|videregives|offentliggøres|kopieres|omtales|cirkuleres|spredes|komme (?:videre|ud)|slippe ud)(?![\p{L}])(?:\s(?:for|til|med|uden for|udenfor|eksternt|videre)(?:\s[\p{L}]+){0,2})?`,
  String.raw`(?:må|maa)\sikke\sforlade\s(?:rummet|lokalet|huset|bygningen|kontoret|afdelingen|kredsen)(?![\p{L}])`,
  String.raw`(?:must not|may not|should not|not to|never to)\sleave\s(?:this|the)\s(?:room|building|house|office|table|team)(?![\p{L}])`,
  String.raw`ikke\s(?:til|for)\s(?:offentliggørelse|videresendelse|videre ?distribution|distribution|videregivelse|deling)(?![\p{L}])`,
];

/** The bare word as a header: alone on a line or in brackets, first on a line before a dash or colon, or shouted. */
const WORD = rx(
  'g',
)`(?<![\p{L}])(?:fortrolig(?:t|e)?|confidential|hemmelig(?:t|stemplet)?|top secret|restricted|klausuleret|internt?|internal|personfortroligt)(?![\p{L}])`;
const LINE_BEFORE = /(?:^|\n)[ \t>*#[("'«“_-]{0,6}(?:strengt |strictly )?$/;
const LINE_AFTER = /^[ \t]{0,3}(?:[\])*_"'»”.!:]{0,3}[ \t]*(?:$|\n|[-–—|:/])|[.!:\])])/;
/** A sentence that begins with it: "Fortroligt, papiret ...". */
const SENTENCE_BEFORE = /[.!?]\s(?:strengt |strictly )?$/;
const SENTENCE_AFTER = /^[,:.!]\s/;
const BRACKET_BEFORE = /[([{][ ]?(?:strengt |strictly )?$/;
const BRACKET_AFTER = /^[ ]?[)\]}.,:–-]/;
const FIELD_BEFORE =
  /(?:^|\n)[^\n]{0,3}(?:emne|subject|klassifikation|classification|status|mærkning|marking|label|fortrolighed|følsomhed|sensitivity)\s?:\s?[^\n]{0,40}$/;
const SHOUTED = rx()`^(?:FORTROLIG(?:T|E)?|CONFIDENTIAL|HEMMELIGT?|TOP SECRET)$`;
/** Sentences that say it of the text itself. */
const SAID = [
  String.raw`(?:dette|det her|det følgende|følgende|notatet|dokumentet|materialet|mailen|sagen|oplysningerne|alt)\s(?:herunder\s|nedenfor\s)?er\s(?:\p{L}+\s)?(?:fortrolig(?:t|e)?|hemmelig(?:t|e)?)`,
  String.raw`(?:(?:this|the|attached)\s(?:document|memo|e-?mail|information|message|report|letter|note|paper)|this|the following|everything)\s(?:below\s)?(?:is|remains|are)\s(?:\p{L}+\s)?confidential`,
  String.raw`(?:behandles|behandl|hold(?:es)?)\s(?:det\s|dette\s|den\s)?(?:strengt\s)?fortroligt`,
  String.raw`(?:keep|treat)\s(?:this|it|as)\s(?:as\s)?(?:strictly\s)?confidential`,
];
const ORDER = rx('g')`(?<![\p{L}])(?:${ORDERS.join('|')}|${SAID.join('|')})(?![\p{L}])`;

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
    const places = SAID_IN.places(passage);
    if (places.length === 0) return [];
    const spans: Span[] = [];
    const { text, lower } = passage;
    const add = (start: number, found: string, score: number, rule: string) => {
      if (isAbout(passage, start) || isPermission(found, lower, start)) return;
      spans.push({ kind: 'confidentiality-marking', start, end: start + found.length, score, rule });
    };
    for (const match of matchesNear(lower, places, REACH, ORDER)) add(match.index, match[0], 0.85, 'order');
    for (const match of matchesNear(lower, places, REACH, WORD)) {
      const start = match.index;
      const end = start + match[0].length;
      const left = lower.slice(Math.max(0, start - 80), start);
      const right = lower.slice(end, end + 8);
      const header =
        SHOUTED.test(text.slice(start, end)) ||
        (LINE_BEFORE.test(left) && LINE_AFTER.test(right)) ||
        (SENTENCE_BEFORE.test(left) && SENTENCE_AFTER.test(right) && /^(?:fortroligt|confidential)$/.test(match[0])) ||
        (BRACKET_BEFORE.test(left) && BRACKET_AFTER.test(right)) ||
        FIELD_BEFORE.test(left);
      if (header) add(start, match[0], 0.75, 'header');
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
