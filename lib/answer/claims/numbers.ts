import { lowerSameLength } from '../../detect/normalise.ts';
import { rxOf } from '../../detect/rx.ts';
import { languageOf } from '../language.ts';
import { type Candidate, claimAt } from './types.ts';

const FIGURE = '(?:\\d{1,3}(?:[.,\\u00a0 ]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)';
const SPELLED =
  '(?:e[nt]|[ée]n|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede|one|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|(?:a |one )?hundred)';
const RANGE = `${FIGURE}(?:(?:,\\s${FIGURE})*\\s?(?:-|–|—|to|til|og|and|or|eller|,)\\s?${FIGURE})?`;
const TENS = '(?:mia\\.?|mio\\.?|milliarder?|millioner?|million|billion|trillion|bn|thousand|tusind)';
const MONEY = '(?:kr\\.?|kroner|dkk|eur|euros?|usd|dollars?|gbp|pounds?|pund|sek|nok|cents?|øre)';
const PERCENT = '(?:%|‰|procentpoint|procent|pct\\.?|percentage points?|percent|per cent)';
const END = '(?![a-zà-öø-ÿ0-9])';
const START = '(?<![a-zà-öø-ÿ0-9.,/:§#-])';

/** Figures that say something wherever they stand: shares, money, millions, fractions, ratios. */
const STRONG = [
  `${START}(?:${RANGE}|${SPELLED})\\s?(?:${PERCENT})(?![a-zà-öø-ÿ])`,
  `${START}(?:[$€£]\\s?${RANGE}(?:\\s?(?:${TENS}|[mkb]))?|(?:dkk|eur|usd|gbp|sek|nok|kr\\.?)\\s${RANGE}(?:\\s${TENS})?)${END}`,
  `${START}(?:${RANGE}|${SPELLED})\\s(?:${TENS}\\s)?(?:${MONEY})${END}`,
  `${START}(?:${RANGE}|${SPELLED})\\s${TENS}(?:\\s[a-zà-öø-ÿ]+)?${END}`,
  `${START}(?:twice|double|triple|three times|half)\\s(?:as (?:many|much|likely|high|often|long)|the (?:number|rate|risk|amount))${END}`,
  `${START}(?:dobbelt|tre gange|fire gange|fem gange|halvt|\\d+ gange|\\d+ times)\\s(?:så|as|more|flere|større|højere|mere)(?:\\s[a-zà-öø-ÿ]+)?${END}`,
  `${START}(?:hver|hvert)\\s(?:anden|andet|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|tyvende)(?:\\s[a-zà-öø-ÿ]+)?${END}`,
  `${START}(?:one|two|three|four|five|six|seven|eight|nine|\\d+)\\s(?:in|out of)\\s(?:every\\s)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty|thirty|forty|fifty|a hundred|a thousand|\\d+)(?:\\s[a-zà-öø-ÿ]+)?${END}`,
  `${START}(?:én|en|to|tre|fire|fem|seks|syv|otte|ni|\\d+)\\sud af\\s(?:to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|femten|tyve|hundrede|\\d+)(?:\\s[a-zà-öø-ÿ]+)?${END}`,
  `${START}(?:en|to|tre|a|one|two|three|1|2|3)[ -](?:tredjedele?|fjerdedele?|femtedele?|thirds?|quarters?|fifths?|kvart)${END}`,
  `${START}(?:${RANGE}|${SPELLED})\\s?(?:°\\s?[cf]?|grader|degrees|km/t|km²?|m²|m2|kvadratmeter|kg|tons?|tonnes?|kwh|mwh|gwh|twh|db|decibel|ppm|lux|liter|litres?|points?)(?![a-zà-öø-ÿ0-9])`,
  `(?<![a-zà-öø-ÿ0-9.,])\\.\\d{2}${END}`,
  `${START}\\d+[.,]\\d+${END}(?!\\s?[-–]\\s?\\d)`,
  `${START}(?:one-half|a half|half|${SPELLED})\\s(?:to|til|or|eller)\\s${SPELLED}\\s(?:times|gange)${END}`,
  `${START}(?:ranks?|ranked|rangerer|placeret|ligger)\\s(?:som\\s|as\\s)?(?:number|nummer|nr\\.?|no\\.?)\\s\\d+(?:\\s(?:of|out of|ud af|af)\\s\\d+)?${END}`,
  `${START}\\d{1,3}(?:[.,]\\d{3})+(?:\\s[a-zà-öø-ÿ]+)?${END}`,
];

const TIME =
  '(?:sekunder|minutter|minut|timer?|dage?|(?:arbejds|syge|hver|kalender|ferie|fri|bank|fraværs)(?:dage|døgn)|døgn|uger?|måneders?|måned|kvartaler?|år|års|årige|seconds?|minutes?|hours?|(?:calendar |working |business )?days?|weeks?|months?|quarters?|years?)';
/** What studies count, with an adjective or two before it: "nine European countries", "tolv danske kommuner". */
const STUDIED =
  '(?:lande|countries|studier|studies|undersøgelser|surveys|forsøg|trials|experiments|deltagere|participants|respondents|respondenter|virksomheder|companies|firms|organisationer|organi[sz]ations|kommuner|municipalities|hospitaler|hospitals|skoler|schools|patienter|patients|sygeplejersker|nurses|lærere|teachers|ledere|managers|leaders|medarbejdere|employees|workers|lønmodtagere|ansatte|børn|children|voksne|adults|familier|households|husstande|sager|cases)';
/** Counts of something: they are claims where the answer speaks of facts. */
const WEAK = [
  `${START}${RANGE}[ -](?:(?:[a-zà-öø-ÿ]+\\s)?${TIME})(?:\\s(?:løn|varsel|leave|notice|pay|orlov|ferie))?${END}`,
  `${START}(?!an?\\s)${SPELLED}(?:\\s(?:to|til|or|eller)\\s${SPELLED})?\\s(?:(?:further|full|hele|yderligere|calendar|working|consecutive)\\s)?${TIME}(?:\\s(?:løn|varsel|leave|notice|pay|orlov|ferie))?${END}`,
  `(?:mellem|between)\\s(?:kl\\.\\s)?${FIGURE}\\s(?:og|and)\\s${FIGURE}${END}`,
  // A year is no count of the word behind it: "2021 siger".
  `${START}(?!(?:19|20)\\d\\d\\s)${RANGE}\\s(?!(?:og|and|or|eller|til|to|i|in|på|at|er|is|om|for|af|of|the|a|en|et|som|der|med|with|stk|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)${END})[a-zà-öø-ÿ]{3,}${END}`,
  `(?:(?:over|under)(?= (?!e[nt]\\s|[ée]n\\s|ét\\s|an?\\s))|mere end|flere end|færre end|mindre end|mindst|højst|op til|more than|fewer than|less than|at least|at most|up to|nearly|almost|næsten|some|about)\\s(?!to\\s)${SPELLED}\\s(?!(?:of|af|the|and|og|to|til|time|gange?|times|thing|ting|ud|out|in|i)${END})[a-zà-öø-ÿ]{3,}${END}`,
  `${START}(?:${FIGURE}|(?!an?\\s|en\\s)${SPELLED})\\s(?:gange|times)\\s(?:om|i|a|per|pr\\.)\\s(?:ugen|året|måneden|dagen|døgnet|week|year|month|day|uge|år|måned|dag)${END}`,
  `${START}(?:fra |from )?${FIGURE}\\s(?:to|til)\\s${FIGURE}${END}`,
  `${START}${SPELLED}\\s(?:or|eller|to|til)\\s${SPELLED}${END}`,
  `${START}(?:et halvt|en halv|half an?|halvanden|halvandet)(?:\\s(?:til|to)\\s(?:et helt|en hel|a full|${SPELLED}))?\\s(?:år|årsværk|månedsløn|årsløn|døgn|time|year|hour|day|salary|month)s?${END}`,
  `${START}(?:${FIGURE}|${SPELLED})\\s(?:or (?:more|fewer|less|over|under)|eller (?:flere|færre|derover|derunder|mere))${END}`,
  `${START}(?!an?\\s|e[nt]\\s|one\\s)(?:${FIGURE}|${SPELLED})\\s(?:[a-zà-öø-ÿ-]+\\s){0,2}?${STUDIED}${END}`,
  `(?:as many as|op mod|op imod|up to|at least|mindst|fully|knap|godt|over|mere end|næsten|omkring|cirka|ca\\.|under|nearly|almost|about|around|roughly|more than|less than|over|just under|just over)\\s(?:halvdelen|hver anden|half|a third|a quarter|a fifth)${END}`,
];
/** A figure alone; a claim only beside other figures that are. */
const BARE = `${START}\\d+${END}(?![.,:]\\d|\\.\\s?[a-zà-öø-ÿ]|[-–.]\\s?\\d|\\))`;

/** So many sources are one expression: all in one take V8 seven milliseconds to build, in one go. */
const TOGETHER = 4;
/** Over lower-case text: with `i` they would cost twice as much to build. */
const expressionsOf = (sources: readonly string[]): RegExp[] =>
  Array.from({ length: Math.ceil(sources.length / TOGETHER) }, (_, at) =>
    rxOf(sources.slice(at * TOGETHER, (at + 1) * TOGETHER).join('|'), 'g'),
  );
const STRONG_RE = expressionsOf(STRONG);
const WEAK_RE = expressionsOf(WEAK);
const BARE_RE = expressionsOf([BARE]);

export const DEAR: readonly RegExp[] = [...STRONG_RE, ...WEAK_RE];

/** What makes a number a label: "uge 35", "kl. 10", "step 2", "question 5", "version 2". */
const LABEL =
  /(?<![a-zà-öø-ÿ])(?:uge|uger|kl\.?|trin|punkt|pkt\.?|nr\.?|nummer|no\.?|number|side|s\.|p\.|pp\.|figur|tabel|bilag|afsnit|kapitel|øvelse|fase|del|runde|version|week|weeks|step|part|question|page|figure|table|phase|round|exercise|chapter|section|slide|item|option|level|niveau|sal|etage|floor|room|lokale|stk\.?|article|artikel|ISO|ICD|EN|DS|tlf\.?|phase|q)[\s-]?(?:\d+\s?[-–]\s?)?$/i;

/** "9.00" after a word of time is the clock. */
const CLOCK = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
const TIMED =
  /(?<![a-zà-öø-ÿ])(?:kl\.?|klokken|at|from|to|until|til|fra|before|after|start(?:s|er)?(?: at)?|by|mellem|between|og|and|(?:man|tirs|ons|tors|fre|lør|søn)dag|[a-zà-öø-ÿ]+day)\s$|[-–]\s?$|(?:^|\n)[\s#*]*$/i;

export interface NumberCandidate extends Candidate {
  bare?: true;
}

/** Figures with what they count. `weak`: counts and spans of time; `bare`: a figure with nothing after it. */
export function findNumbers(text: string): NumberCandidate[] {
  const found: NumberCandidate[] = [];
  const lower = lowerSameLength(text);
  const taken = new Uint8Array(text.length);
  const english = languageOf(text) === 'en';
  for (const [patterns, weak, bare] of [
    [STRONG_RE, false, false],
    [WEAK_RE, true, false],
    [BARE_RE, true, true],
  ] as const) {
    for (const match of matchesOf(patterns, lower)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.subarray(start, end).includes(1)) continue;
      if (
        CLOCK.test(match[0]) &&
        (TIMED.test(text.slice(Math.max(0, start - 12), start)) || /^\s?[-–:]/.test(text.slice(end, end + 2)))
      )
        continue;
      // "To" is two in Danish only.
      if (english && /^to\s/i.test(match[0])) continue;
      if (LABEL.test(text.slice(Math.max(0, start - 14), start))) continue;
      // A list's own number: "3. Byt".
      if (/(?:^|\n)\s*$/.test(text.slice(Math.max(0, start - 6), start)) && /^[.)]\s/.test(text.slice(end, end + 2)))
        continue;
      if (/^\d+$/.test(match[0]) && /^(?:1[4-9]|20)\d\d$/.test(match[0])) continue;
      taken.fill(1, start, end);
      found.push({ ...claimAt(text, 'number', start, end), ...(weak && { weak }), ...(bare && { bare }) });
    }
  }
  return found;
}

/** What one expression of all of them would find: the first match on, and of those that begin there the first expression's. */
function* matchesOf(expressions: readonly RegExp[], text: string): Generator<RegExpExecArray> {
  const next = expressions.map((expression) => searchFrom(expression, text, 0));
  for (;;) {
    let first: RegExpExecArray | undefined;
    for (const match of next) if (match && (!first || match.index < first.index)) first = match;
    if (!first) return;
    yield first;
    const end = first.index + first[0].length;
    for (const [at, match] of next.entries())
      if (match && match.index < end) next[at] = searchFrom(expressions[at]!, text, end);
  }
}

function searchFrom(expression: RegExp, text: string, from: number): RegExpExecArray | undefined {
  expression.lastIndex = from;
  return expression.exec(text) ?? undefined;
}
