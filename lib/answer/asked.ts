import { itemsIn, versionsIn } from './asked/items.ts';
import { type Measure, measureNamed, PER, type Sized, unitAfter } from './asked/measures.ts';
import { type Bound, modeOf, withoutMode } from './asked/mode.ts';
import { type Quantity, quantitiesIn } from './asked/quantity.ts';
import { isDescribed, isGiven, isGivenNear } from './asked/role.ts';
import { numberValue } from './numerals.ts';

export type { Measure } from './asked/measures.ts';
export { type Wish, wishOf } from './asked/wish.ts';

export interface Asked {
  measure: Measure;
  /** How many of them; for a range the upper end. */
  amount: number;
  /** `about` also when nothing is said but a number. */
  bound: Bound;
  /** Words allowed in each bullet, line, item or slide, when the prompt says so. */
  each?: number;
  /** Words that would do. */
  words: number;
  /** More words than this are too many; Infinity when only a least length was asked for. */
  limit: number;
  /** The words of the prompt that say so. */
  text: string;
}

const EACH =
  /^\s*(?:,\s*)?(?:\(?(?:each|apiece|per [a-zà-öø-ÿ]+|a (?:bullet|point|line|item|slide)|in each|hver|hvert|pr\.?\s*[a-zà-öø-ÿ]+|per [a-zà-öø-ÿ]+|til hver\w*|i hver\w*|for each|stykket))(?![a-zà-öø-ÿ])/i;
const EACH_BEFORE = /(?:each|hver(?:t|s)?|every (?:bullet|point|line|item)|pr\. punkt|per bullet)[^.;\n]{0,25}$/i;
/** "three bullets of max ten words" */
const EACH_OF =
  /(?<![a-zà-öø-ÿ])(?:bullet[- ]?points?|bullets|points|punkter|linjer|lines|slides|dias|items|ideas|idéer|sætninger|sentences|afsnit|paragraphs|paras)\s+(?:(?:of|på|med|with|à)\s+)?$/i;
const TALK =
  /(?:(?<!sam|om|af|for|und|til)tale|speech|talk|toast|oplæg|taletid|præsentation|presentation|pitch|script|manuskript|podcast|læs|read|læsetid|speak|sige|tal |keynote|video|lecture|foredrag|eulogy|tribute|sermon|prædiken|(?<![a-z])say(?! that)|at the podium|on stage|på scenen|talerstol|velkomst|welcome|elevator|address|remarks|intro)/i;
const NOT_TALK =
  /(?:møde|meeting|pause|break|øvelse|exercise|workshop|samtale|session|walk|gåtur|standup|stand-up|frist|interview|webinar|conversation)/i;
/** Words between the number and its unit may be many things, but not words that make the number count another thing. */
const OTHER_NOUN =
  /(?:^|\s)(?:of|af|i|in|with|med|for|til|to|and|og|or|eller|om|about|på|on|subject|head|emne|personer|people|medarbejdere|employees|gange|times|år|years|dage|days|uger|weeks|måneder|months|procent|percent|kr|mails?|rapport|per|pr|the|a|en|et|minutters?|minutes?|minute|timers?|hours?|hour)(?:\s|$)/i;
const VAGUE = /par|få|few|couple|handful|håndfuld/i;
/** A label before the number: "word limit: 200", "Omfang: ca. 400". */
const LABEL =
  /(?<![a-zà-öø-ÿ])(?<label>word limit|word count|number of words|words|ordgrænse|ordloft|antal ord|omfang|length|længde|ord|tegn|characters|sider|pages|slides|linjer|lines|sætninger|sentences|punkter|bullets)\s*(?:is|er|på|of)?\s*[:=]?\s*(?:(?<max>max\.?|maks\.?|højst|<)|ca\.?|about)?\s*$/i;
/** The unit first: "answer in bullets, at most eight", "punktform, højst fem". */
const UNIT_FIRST =
  /(?<![a-zà-öø-ÿ])(?<unit>bullet form|bullet[- ]?points?|bullets|bulletpunkter|punkter|punktform|punktopstilling|opstilling|stikordsform|stikord|list|liste|sentences|sætninger|lines|linjer|paragraphs|afsnit|slides|pages|sider)(?:\s(?:only|kun|please|tak))?(?:\s?[,:(–-]+\s?|\s)$/i;
const UNIT_FIRST_END = /^\s*(?:[.,;:!?)\n]|$|stk|stykker|of them|af dem|i alt|in total|in all|altogether)/i;
/** A format with a length of its own; characters. */
const FORMATS: readonly [RegExp, number][] = [
  [
    /(?:tweet[- ]?(?:length|sized?|længde|format)|(?:fit|fits|passe|passer|være|stå|holdes|squeeze)[^.!?\n]{0,25}(?:i|in|into) (?:et|ét|a|one|a single|én|en) tweet)(?![a-zà-öø-ÿ])/i,
    280,
  ],
  [
    /(?:sms[- ]?(?:length|længde|format)|(?:fit|fits|passe|passer|være|stå|holdes|squeeze)[^.!?\n]{0,25}(?:i|in|into) (?:a|one|a single|én|en) (?:enkelt )?(?:sms|text(?: message)?))(?![a-zà-öø-ÿ])/i,
    160,
  ],
];
/** What comes after this puts right what was said before. */
const CORRECTION =
  /(?<![a-zà-öø-ÿ])(?:nej|eller nej|faktisk|rettelse|snarere|actually|no,|or rather|rather|scratch that|correction|make (?:it|that)|hellere|undskyld|sorry)(?![a-zà-öø-ÿ])/i;

interface Candidate {
  asked: Asked;
  weight: number;
  at: number;
}

function explicit(order: string, lower: string, quantities: readonly Quantity[]): Candidate[] {
  const found: Candidate[] = [];
  for (const quantity of quantities) {
    const candidate =
      counted(order, lower, quantity) ?? labelled(order, lower, quantity) ?? unitFirst(order, lower, quantity);
    if (candidate) found.push(candidate);
  }
  return found;
}

/** A number and its unit: "at most 100 words". */
function counted(order: string, lower: string, quantity: Quantity): Candidate | undefined {
  const unit = unitAfter(lower, quantity.end);
  if (!unit) return undefined;
  const { measure, adjective } = unit;
  if (adjective) {
    if (OTHER_NOUN.test(adjective) || measure === 'minutes' || measure === 'characters') return undefined;
    if (adjective.split(/[\s-]+/).some((word) => word !== '' && Number.isFinite(numberValue(word)))) return undefined;
  }
  const amount = quantity.amount * unit.share;
  const mode = modeOf(lower, quantity.start, unit.end);
  const { stated, led, start: at } = mode;
  // Nobody counts characters but to keep within them.
  const bound = measure === 'characters' && !stated ? 'max' : mode.bound;
  const match = lower.slice(at, unit.end);
  const before = lower.slice(Math.max(0, at - 45), at);
  const after = lower.slice(unit.end, unit.end + 60);
  const article = /^(?:a|an|en|et|én|ét|to)$/i.test(quantity.written);
  let weight = 2 + (stated ? 4 : 0) + (led ? 1 : 0);
  if (measure === 'words') weight += 4;
  if (measure === 'sentences' || measure === 'lines') weight += 2;
  if (!stated && !led && (isGiven(before) || isGivenNear(before))) weight -= 6;
  if (/^\s*(?:på (?:dagsordenen|programmet|listen)|on the (?:agenda|programme|list))(?![a-zà-öø-ÿ])/.test(after))
    return undefined;
  if (
    !/(?:hver|each|alt|total)/.test(before) &&
    /^\s*(?:lang |long )?(?:rapport|report|dokument|document|tekst|text|notat|memo)[a-zà-öø-ÿ]* (?:jeg|vi|i have|we|which|som|der|from|fra)/i.test(
      after,
    )
  )
    weight -= 5;
  if (measure === 'minutes') {
    const around = `${before} ${match} ${after.slice(0, 40)} ${lower.slice(0, 80)} ${lower.slice(-80)}`;
    const close = after.slice(0, 25).split(/(?<![a-zà-öø-ÿ])(?:for|til|at|på|to|ved)(?![a-zà-öø-ÿ])/)[0]!;
    if (!TALK.test(around) || NOT_TALK.test(close) || (NOT_TALK.test(before.slice(-35)) && !TALK.test(close)))
      return undefined;
  }
  if (
    measure === 'pages' &&
    article &&
    !match.includes('a4') &&
    /^\s*(?:om|about|af|of|til|på)/.test(after) &&
    !stated &&
    !led
  )
    weight -= 2;
  if (measure === 'bullets' && article) weight -= 3;
  if (measure === 'words' && article && !stated && !led) return undefined;
  // "A few words" are no count.
  if (measure === 'words' && amount < 5 && /[a-z]{3}/i.test(quantity.written) && VAGUE.test(quantity.written))
    return undefined;
  if (measure === 'characters' && amount < 30) return undefined;
  if (isDescribed({ before: lower.slice(0, at), lead: lower.slice(at, quantity.start), match, after, measure, stated }))
    return undefined;
  if (weight <= 0) return undefined;
  const ofEach =
    EACH_OF.test(before) && (/(?:of|på|med|with|à)\s+$/i.test(before) || /^(?:of|på|med|with|a|à)\s/i.test(match));
  const each =
    (measure === 'words' || measure === 'lines' || measure === 'sentences') &&
    (EACH.test(after) ||
      EACH.test(withoutMode(after)) ||
      ofEach ||
      (EACH_BEFORE.test(before) && !/(?:,|;|\.)\s*$/.test(before)));
  return {
    at,
    weight: each ? weight - 20 : weight,
    asked: {
      ...sized(measure, amount, bound),
      text: order.slice(at, unit.end).trim(),
      ...(each && { each: Math.round(amount * PER[measure].most) }),
    },
  };
}

/** A label and a number: "word limit: 200". */
function labelled(order: string, lower: string, quantity: Quantity): Candidate | undefined {
  if (!/^\d{1,}/.test(quantity.written)) return undefined;
  if (/^\s*(?:[a-zà-öø-ÿ]|%|[-–]\s?\d)/i.test(lower.slice(quantity.end, quantity.end + 6))) return undefined;
  const from = Math.max(0, quantity.start - 40);
  const label = LABEL.exec(lower.slice(from, quantity.start));
  if (!label) return undefined;
  const name = label.groups!.label!;
  const measure = measureNamed(name) ?? 'words';
  if (measure === 'words' ? quantity.amount < 10 : !/[:=]\s*\S*\s*$/.test(label[0])) return undefined;
  const bound = label.groups!.max || /limit|grænse|loft/.test(name) ? 'max' : 'about';
  const at = from + label.index;
  return {
    at,
    weight: 11,
    asked: { ...sized(measure, quantity.amount, bound), text: order.slice(at, quantity.end).trim() },
  };
}

/** The unit stands before the number: "punktform, højst fem", "bullet points, 5 of them"; or said with an earlier number. */
function unitFirst(order: string, lower: string, quantity: Quantity): Candidate | undefined {
  const after = lower.slice(quantity.end, quantity.end + 14);
  if (!UNIT_FIRST_END.test(after)) return undefined;
  const mode = modeOf(lower, quantity.start, quantity.end);
  const ofThem = /^\s*(?:of them|stk|stykker|af dem)/.test(after);
  const before = lower.slice(0, mode.start);
  const instead = !mode.stated && !ofThem && isInstead(before);
  if (!mode.stated && !ofThem && !instead) return undefined;
  const from = Math.max(0, mode.start - 60);
  const unit = UNIT_FIRST.exec(lower.slice(from, mode.start));
  const measure =
    (unit && measureNamed(unit.groups!.unit!)) ?? (mode.bound === 'max' || instead ? lastMeasure(before) : undefined);
  if (!measure) return undefined;
  const at = unit ? from + unit.index : mode.start;
  const bound = mode.bound === 'max' ? 'max' : 'about';
  return {
    at,
    weight: 6,
    asked: { ...sized(measure, quantity.amount, bound), text: order.slice(at, quantity.end).trim() },
  };
}

/** The last number with a unit was turned down just before: "not 300 words again, 150". */
function isInstead(before: string): boolean {
  const last = quantitiesIn(before).findLast(({ end }) => unitAfter(before, end));
  return (
    last !== undefined &&
    before.length - last.end < 45 &&
    /(?<![a-zà-öø-ÿ])(?:not|ikke|no|instead of|i stedet for|rather than|fremfor)\s(?:[a-zà-öø-ÿ]+\s)?$/.test(
      before.slice(0, last.start),
    )
  );
}

/** The measure of the last number with a unit: "Først 300 ord. Nu max 100." */
function lastMeasure(before: string): Sized | undefined {
  const last = quantitiesIn(before).findLast(({ end }) => unitAfter(before, end));
  return last && unitAfter(before, last.end)?.measure;
}

function sized(measure: Sized, amount: number, bound: Bound): Omit<Asked, 'text'> {
  const per = PER[measure];
  const words = Math.max(1, Math.round(amount * per.words));
  let limit: number;
  if (bound === 'min') limit = Number.POSITIVE_INFINITY;
  else if (measure === 'words')
    limit = bound === 'max' ? Math.max(amount + 5, amount * 1.1) : Math.max(amount + 15, amount * 1.3);
  else limit = amount * per.most + per.slack;
  return { measure, amount, bound, words, limit: Math.round(limit) };
}

function items(order: string, lower: string, quantities: readonly Quantity[]): Candidate[] {
  return itemsIn(order, lower, quantities).map(({ at, amount, bound, small, text }) => ({
    at,
    weight: 1 + (bound === 'max' ? 2 : 0),
    asked: {
      ...sized('items', amount, bound),
      ...(small && { words: amount * 8, limit: amount * 14 + 25 }),
      ...(amount === 1 && !small && { words: 30, limit: 70 }),
      text,
    },
  }));
}

const YES_NO =
  /(?<![a-zà-öø-ÿ])(?:(?:kun |bare |blot |svar (?:kun )?(?:med )?|svar: ?|et )?(?:ja (?:eller|\/) ?nej|ja\/nej)(?!-)|(?:just |only |answer |simple |a )*(?:yes (?:or|\/) ?no|yes\/no)(?! questions?))(?![a-zà-öø-ÿ])/i;
const ONE_WORD =
  /(?<![a-zà-öø-ÿ]|(?:ikke|not|never|aldrig|nor|with|in|eller) )(?:(?:med |i |svar med |kun |just |in |only )?(?:ét|et|one|a single|single|én) (?:eneste |enkelt |enkle |single )?(?:ord|word)(?! (?:ud af|of|til hver|pr))|(?:kun|bare|just|only) (?:the )?(?:tallet|number|datoen|date|navnet|name|svaret|figure|formlen|formula|resultatet|result|linket|link|beløbet|amount))(?![a-zà-öø-ÿ])/i;

/** Asks how long something is or should be, and wants no text of that length: "how many words are on a page?" */
const OF_LENGTH = /^\s*(?:hvor (?:mange|lange?|langt|meget)|how (?:many|long|much))(?![a-zà-öø-ÿ])[^?]*\?\s*$/i;

export const DEAR: readonly RegExp[] = [
  EACH,
  EACH_BEFORE,
  EACH_OF,
  TALK,
  NOT_TALK,
  OTHER_NOUN,
  LABEL,
  UNIT_FIRST,
  UNIT_FIRST_END,
  CORRECTION,
  YES_NO,
  ONE_WORD,
  OF_LENGTH,
  ...FORMATS.map(([format]) => format),
];

/** The length the order states, or nothing. The clearest statement wins: a count of words over a count of bullets. */
export function askedLength(order: string): Asked | undefined {
  if (OF_LENGTH.test(order)) return undefined;
  const lower = order.toLowerCase();
  const quantities = quantitiesIn(lower);
  const candidates = explicit(order, lower, quantities);
  const each = candidates.find((candidate) => candidate.asked.each !== undefined);
  const whole = [
    ...candidates.filter((candidate) => candidate.asked.each === undefined),
    ...items(order, lower, quantities),
  ].filter((candidate, _, all) => !isCorrected(candidate, all, lower));
  const yesNo = YES_NO.exec(order);
  if (yesNo && !whole.some(({ asked }) => asked.measure === 'words' && asked.amount > 1)) {
    return { measure: 'yes-no', amount: 1, bound: 'max', words: 15, limit: 60, text: yesNo[0].trim() };
  }
  const oneWord = ONE_WORD.exec(order);
  if (oneWord) return { measure: 'one-word', amount: 1, bound: 'max', words: 1, limit: 12, text: oneWord[0].trim() };
  whole.sort((a, b) => b.weight - a.weight || a.at - b.at);
  const best = whole[0]?.asked;
  if (!best) return each ? undefined : formatAsked(order);
  if (!each || best.measure === 'words') return best;
  // "a paragraph of at most 100 words" is 100 words.
  if (best.amount === 1 && each.asked.measure === 'words') {
    const { each: _, ...asked } = each.asked;
    return asked;
  }
  const perEach = each.asked.amount;
  return {
    ...best,
    each: perEach,
    words: Math.round(best.amount * perEach),
    limit: Math.round(best.amount * perEach * (each.asked.bound === 'max' ? 1.15 : 1.35) + 15),
    text: `${best.text}, ${each.asked.text}`,
  };
}

/** A later length of the same measure, said as a correction, takes this one's place. */
function isCorrected(candidate: Candidate, all: readonly Candidate[], lower: string): boolean {
  return all.some(
    (other) =>
      other.at > candidate.at &&
      other.asked.measure === candidate.asked.measure &&
      CORRECTION.test(lower.slice(candidate.at + candidate.asked.text.length, other.at + 12)),
  );
}

function formatAsked(order: string): Asked | undefined {
  for (const [pattern, amount] of FORMATS) {
    const match = pattern.exec(order);
    if (match) return { ...sized('characters', amount, 'max'), text: match[0] };
  }
  return undefined;
}

/** Several whole versions are asked for: "three versions of the mail". */
export function versionsAsked(order: string): number {
  const lower = order.toLowerCase();
  return versionsIn(lower, quantitiesIn(lower));
}
