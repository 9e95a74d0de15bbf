import { rxOf } from '../../detect/rx.ts';

/** How a number binds: at most, at least, about. */
export type Bound = 'max' | 'about' | 'min';

const BE =
  '(?:blive|være|fylde|bruge|tage|vare|have|nå op på|indeholde|bestå af|run to|exceed|contain|be|get|go|run|take|become|write|use|go on for)';
const THE_TEXT =
  '(?:det|den|dem|dig|teksten|svaret|mailen|talen|it|this|that|them|yourself|(?:the|your|my) [a-zà-öø-ÿ]+)';
const MAX = [
  'max(?:imum|\\.)?(?: (?:of|på|length))?|maks(?:imalt|imum|\\.)?(?: på)?|maximalt|højst|højest|allerhøjst|under|at (?:the )?(?:very )?most|up to|as few as|op til|til og med',
  '(?:no|not|never|nothing) (?:more|longer|over|above|exceed(?:ing)?|beyond)(?: than)?|not a word over|not over',
  `(?:not|never|cannot|[a-z]+n['’]?t) (?:(?:please|ever) )?(?:${BE} )?(?:any )?(?:longer than|more than|over|above|exceed|beyond)`,
  `(?:ikke|aldrig|ej) (?:(?:på nogen måde|gerne|helst) )?(?:${BE} )?(?:(?:på|til) )?(?:mere|over|længere|flere)(?: end)?|ikke (?:overstige|overskride)`,
  'within|inden for|indenfor|fewer than|less than|shorter than|færre end|mindre end|kortere end|below|past|kun|only|just|blot|bare|ikke andet end|nothing but',
  `(?:limit(?:ed)?|restrict(?:ed)?|confine|trim|capped|cap)(?: ${THE_TEXT})? (?:to|at)|(?:begræns|afgræns|indskrænk)(?:e|et|es)?(?: ${THE_TEXT})? til|(?:nøjes|nøj dig) med`,
  '(?:limit|cap|ceiling|upper limit|allowance)(?:ation)?(?: is| of|:)?|(?:ord)?(?:grænse|loft|loftet)n?(?: er| på|:)?',
  `(?:keep|hold|get|squeeze|få|holde|stay|bliv|hold dig|holdes|skal holdes|bring)(?: ${THE_TEXT})? (?:to|under|below|at|within|på|til|nede på|inden for|ned på|ned under)`,
  `(?:kun |only |just )?(?:plads til|room for|space for)`,
  `fits?(?: ${THE_TEXT})? (?:in|into|on|within|inside)|(?:kan|kunne|skal|må) (?:kunne )?(?:være|stå|rummes|holdes|passe)(?: ind)? (?:på|i|inden for)|passer? (?:ind )?(?:på|i)`,
  '(?:only |kun )?(?:accepts?|allows?|permits?|takes?|tillader|accepterer|rummer|giver(?: os| mig)?(?: kun)?|gives (?:us|me))(?: only| kun)?',
  '<|≤|<=',
].join('|');
const MIN =
  'at least|mindst|minimum(?: of| på)?|min\\.|(?:no|not|never|ikke) (?:less|shorter|fewer|under|mindre|kortere|færre)(?: than| end)?|more than|over|mere end|længere end|som minimum|upwards of|i hvert fald|>|≥|>=';
const ABOUT =
  'ca\\.?|cirka|circa|omkring|omtrent|about|around|round about|roughly|approximately|approx\\.?|some|~|≈|rundt regnet|i omegnen af|in the region of|somewhere around|op mod|gerne|helst|target(?:ing)?|aim(?:ing)? for|go for|exactly|præcis|nøjagtigt?|say|nogle og|små|tæt på|close to|svarende til';
const INTO =
  'in|into|på|i|to|til|down to|ned til|ned på|of|som|as|with|med|over|for|length:?|længde:?|ordgrænse:?|word count:?|a|en|et|give me|giv mig|use|brug|write|skriv|lav|draft|make|need|want';
const LENGTH_VERB = '(?:tage|vare|fylde|være|bruge|have|take|last|be|run|use|er|is|fylder|varer|do|gerne være)';

const BEFORE = rxOf(
  `(?<![a-zà-öø-ÿ0-9§.,])(?:(?:(?<max>${MAX})|(?<min>${MIN})|(?<about>${ABOUT}))\\s*(?<=[\\s~≈<>≤≥=])(?:the\\s+)?)?(?:${LENGTH_VERB}\\s+)?(?:(?:a|an|en|et|på|of|i|in)\\s+)?(?:(?:total of|sum of|alt|length of|længde på)\\s+)?(?<into>(?:${INTO})\\s+)?(?:(?<again>ca\\.?|cirka|about|around|max\\.?|maks\\.?|højst|omkring|højest|maximum|maksimalt)\\s+)?$`,
  '',
);

const AFTER_MAX =
  /^\s*[(,–-]?\s*(?:(?:combined|in total|i alt|samlet|altogether|please|tak)[\s,]+)?(?:(?:er|is|are|skal være|som)\s(?:(?:the|et|mit|my|our|an?|den)\s){0,2})?(?:(?:absolut(?:te|e)?|absolute|hard|upper|øvre|som)\s)?(?:or (?:less|fewer|under|below|shorter)|eller (?:mindre|færre|derunder|kortere)|max(?:imum)?|maks(?:imalt|imum)?|tops|højst|at (?:the )?(?:very )?most|at the outside|som (?:maksimum|max)|as a maximum|(?:and )?(?:no|not|never) (?:more|longer|(?:a|one|a single) (?:word|line|page|sentence|minute|second) (?:more|over|longer))(?! than)|(?:og )?(?:ikke|aldrig) (?:mere|længere|flere|(?:et|ét|en|én) (?:eneste )?(?:ord|linje|side|sætning|minut|tegn|sekund) (?:mere|længere|over))(?! end)|total max|in max|(?:er|må være|bør være|burde være|skulle være) (?:nok|rigeligt|fint)|(?:is|should be|ought to be|would be) (?:enough|plenty|fine|ample)|(?:will|should|would) do|limit|grænse[n]?|lofte?t?|cap)(?![a-zà-öø-ÿ])/;
const AFTER_MIN =
  /^\s*[(,]?\s*(?:or more|eller mere|eller derover|eller flere|plus|\+|minimum|at least|mindst|som minimum|or longer|eller længere)(?![a-zà-öø-ÿ])/;
const AFTER_ABOUT =
  /^\s*[(,]?\s*(?:or so|ish|-ish|eller deromkring|deromkring|cirka|ca\.?|approx\.?|give or take|plus minus)(?![a-zà-öø-ÿ])/;
/** What may stand between the unit and its mode: "300 ord i bladet - ikke et ord mere". */
const ADJUNCT =
  /^\s(?!(?:at (?:the )?(?:very )?most|at the outside|i alt|in total|in all|in max)(?![a-zà-öø-ÿ]))(?:i|in|på|on|at|til|for|inkl\.?|incl\.?|including|inklusive|med|with) (?:[a-zà-öø-ÿ]+ ?){1,2}(?=\s*[(,–-])/;
/** "nobody will read more than 120 words" sets an upper end. */
const DENIED =
  /(?:nobody|no one|no-one|none|ingen|aldrig|never|not|n['’]t|ikke|hardly|næppe)(?![a-zà-öø-ÿ])[^.!?\n]{0,30}$/;

export const DEAR: readonly RegExp[] = [BEFORE, AFTER_MAX, AFTER_MIN, AFTER_ABOUT, ADJUNCT, DENIED];

export interface Mode {
  bound: Bound;
  /** Said in words, and not only by the number. */
  stated: boolean;
  /** A small word leads to the number: "in 5 lines", "på to sider". */
  led: boolean;
  /** Where the words of the mode begin. */
  start: number;
}

/** The mode of the number that stands at `at` and whose unit ends at `end`. */
export function modeOf(lower: string, at: number, end: number): Mode {
  const from = Math.max(0, at - 70);
  const match = BEFORE.exec(lower.slice(from, at));
  const groups = match?.groups ?? {};
  const start = from + (match?.index ?? at - from);
  const after = lower.slice(end, end + 60).replace(ADJUNCT, '');
  const led = (match?.[0].trim() ?? '') !== '';
  const mode = (bound: Bound, stated = true): Mode => ({ bound, stated, led, start });
  if (groups.max || /^(?:max|maks|høj)/.test(groups.again ?? '') || AFTER_MAX.test(after)) return mode('max');
  if (groups.min || AFTER_MIN.test(after)) {
    const denied =
      /^(?:more than|over|mere end|længere end)$/.test(groups.min ?? '') &&
      DENIED.test(lower.slice(Math.max(0, start - 45), start));
    return mode(denied ? 'max' : 'min');
  }
  return mode('about', Boolean(groups.about ?? groups.again) || AFTER_ABOUT.test(after));
}

/** Takes a mode after the unit away, to look at what follows: "120 ord max i hver". */
export const withoutMode = (after: string): string => after.replace(AFTER_MAX, '');
