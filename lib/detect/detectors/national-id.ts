import { before, hasContext, isInRowOfNumbers, isOtherNumber, labelOf, standsAlone } from '../context.ts';
import { rx, rxOf } from '../rx.ts';
import { type Candidate, ShapeTable } from '../shapes.ts';
import type { Detector, Passage, Span } from '../types.ts';
import { NATIONAL_IDS, type NationalId } from './national-ids.ts';

/** What a number must be called in its neighbourhood for a weak one to count. Names of the EU/EEA, UK and US numbers. */
const WORDS =
  /cpr|person(?:al|lig)?[\s\-.]*(?:nummer|nr\b|num|no\b|id|identi|code|kod|kode)|f(?:ø|oe?)dsels?[\s-]?(?:nummer|nr)|\bf\.?nr\b|d-nummer|samordningsnummer|henkil(?:ö|o)tunnus|\bhetu\b|kennitala|steuer[\s-]?(?:id|nummer|nr)|steueridentifikation|\bidnr\b|(?:sozial|renten)?versicherungs(?:nummer|nr)|\bsvnr\b|sv-nummer|pesel|\bbsn\b|burgerservice|sofi-?nummer|rijksregister|registre national|num[ée]ro national|\binsz\b|\bniss\b|\bnir\b|s[ée]curit[ée] sociale|num[ée]ro fiscal|\bn[°o]\s?ss\b|\bdni\b|\bnie\b|\bnif\b|codice fiscale|\bc\.?f\.?\b|social security|\bssn\b|national insurance|\bnino\b|\bni (?:number|no)|\bnhs\b|\butr\b|taxpayer|\bpps[n]?\b|national id|identi(?:ty|fication) (?:number|no|code)|\bid[\s-]?(?:number|nummer|nr|no)\b|\begn\b|\bcnp\b|\boib\b|\bamka\b|αμκα|rodn[ée] [čc][íi]slo|isikukood|asmens kodas|personas kods|\btaj\b|em[šs]o|\bahv\b|\bavs\b|tax id|\btin\b|\bitin\b|sygesikring|numero de identificaci|n[úu]mero de contribuinte|contribuinte|\bsocial\b/;

/** The name of the number right before it, with nothing but "nr.", "is", a colon between. */
const LABEL = rxOf(
  `(?:${WORDS.source})[\\s\\-.]{0,3}(?:nummer|nr|number|num|no|n[°o]|id)?\\.?\\s{0,3}(?:er|is|was|var|lyder|på|är|ist|es|est|med)?\\s{0,3}[:#=(]{0,2}\\s{0,3}$`,
);
/** Numbers that are known by their letters or groups, so that one which is called so and is wrong was mistyped. */
const TYPED_WRONG: ReadonlySet<string> = new Set([
  'gb-nhs',
  'gb-nino',
  'se-personnummer',
  'no-fodselsnummer',
  'de-steuer-id',
  'de-sozialversicherung',
  'pl-pesel',
  'be-rijksregister',
  'fr-nir',
  'ch-ahv',
  'it-codice-fiscale',
]);

const SCORE = { named: 0.15, weak: 0.3, fair: 0.55, strong: 0.85 } as const;
const TABLE = new ShapeTable<NationalId>(NATIONAL_IDS);

export const nationalId: Detector = {
  id: 'national-id',
  kinds: ['national-id'],
  find(passage) {
    const spans: Span[] = [];
    /** Where numbers of this form were told to be of things. */
    const things: number[] = [];
    TABLE.each(passage, (candidate, rule) => {
      if (rule.form && !rule.form.test(candidate.compact)) return;
      const alone = standsAlone(passage);
      const named = hasContext(passage, candidate.start, candidate.end, WORDS);
      if (rule.weak && !alone && !named) return;
      const strength = rule.check(candidate, passage.text);
      if (!strength) {
        if (named && isMistyped(passage, candidate, rule))
          spans.push({
            kind: 'national-id',
            start: candidate.start,
            end: candidate.end,
            score: 0.86,
            rule: `${rule.rule}-mistyped`,
          });
        return;
      }
      let score: number = SCORE[strength];
      if (alone) score += 0.3;
      if (named) score += 0.35;
      else if (
        isOtherNumber(passage, candidate.start) ||
        isInRowOfNumbers(passage, candidate.start) ||
        SERIES.test(passage.text.slice(Math.max(0, candidate.start - 8), candidate.start))
      ) {
        score -= 0.5;
        things.push(candidate.start);
      }
      if (score >= 0.5)
        spans.push({
          kind: 'national-id',
          start: candidate.start,
          end: candidate.end,
          score: Math.min(score, 0.99),
          rule: rule.rule,
        });
    });
    return things.length === 0 ? spans : spans.filter((span) => !isNextThing(passage, span, things));
  },
};

/** "NHS number 999 012 3457": called one, grouped as one, and only the check digit is wrong. */
function isMistyped(passage: Passage, { start, compact }: Candidate, rule: NationalId): boolean {
  // A CPR number has no check digit to be wrong, and one of an impossible day is none.
  if (/cpr/.test(labelOf(passage, start))) return false;
  if (!TYPED_WRONG.has(rule.rule) || /^(\d)\1+$/.test(compact) || /^0{3}|0{4}$|^1234567/.test(compact)) return false;
  return (
    LABEL.test(labelOf(passage, start)) &&
    !/(?:not|n['’]t|ikke|ej)\s(?:an?\s|et\s|en\s)?(?:valid|gyldig|rigtig|real)/.test(before(passage, start))
  );
}

/** Capitals and a dash right in front, as orders and drawings are counted: "SO-220947-0613". */
const SERIES = rx()`(?<![\p{L}\d])\p{Lu}{1,5}[-_/]$`;

/** How far behind a number of a thing the next one may stand. */
const NEXT = 60;
/** "delnummer 140671-2208 er udgået og erstattet af 140671-2210" */
const REPLACED =
  /(?:erstattet (?:af|med)|erstatter|afløst af|afløses af|afløser|skiftet (?:ud )?(?:til|med)|ændret til|replaced (?:by|with)|replaces|superseded by|supersedes|changed to|instead of|i stedet for|eller|samt|or)\s{0,3}[:(]?\s{0,3}$|^\s{0,3}(?:,|og|and|\/|&)\s{0,3}$/;

function isNextThing(passage: Passage, { start, end }: Span, things: readonly number[]): boolean {
  const length = end - start;
  return things.some((thing) => {
    const between = passage.lower.slice(thing + length, start);
    if (start <= thing || between.length > NEXT) return false;
    return REPLACED.test(between) && !/cpr|person|borger|patient|[.!?]\s/.test(between);
  });
}
