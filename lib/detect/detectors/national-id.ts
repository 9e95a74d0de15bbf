import { hasContext, isOtherNumber, standsAlone } from '../context.ts';
import { ShapeTable } from '../shapes.ts';
import type { Detector, Span } from '../types.ts';
import { NATIONAL_IDS, type NationalId } from './national-ids.ts';

/** What a number must be called in its neighbourhood for a weak one to count. Names of the EU/EEA, UK and US numbers. */
const WORDS =
  /cpr|person(?:al|lig)?[\s\-.]*(?:nummer|nr\b|num|no\b|id|identi|code|kod|kode)|f(?:ø|oe?)dsels?[\s-]?(?:nummer|nr)|\bf\.?nr\b|d-nummer|samordningsnummer|henkil(?:ö|o)tunnus|\bhetu\b|kennitala|steuer[\s-]?(?:id|nummer|nr)|steueridentifikation|\bidnr\b|(?:sozial|renten)?versicherungs(?:nummer|nr)|\bsvnr\b|sv-nummer|pesel|\bbsn\b|burgerservice|sofi-?nummer|rijksregister|registre national|num[ée]ro national|\binsz\b|\bniss\b|\bnir\b|s[ée]curit[ée] sociale|num[ée]ro fiscal|\bn[°o]\s?ss\b|\bdni\b|\bnie\b|\bnif\b|codice fiscale|\bc\.?f\.?\b|social security|\bssn\b|national insurance|\bnino\b|\bni (?:number|no)|\bnhs\b|\butr\b|taxpayer|\bpps[n]?\b|national id|identi(?:ty|fication) (?:number|no|code)|\bid[\s-]?(?:number|nummer|nr|no)\b|\begn\b|\bcnp\b|\boib\b|\bamka\b|αμκα|rodn[ée] [čc][íi]slo|isikukood|asmens kodas|personas kods|\btaj\b|em[šs]o|\bahv\b|\bavs\b|tax id|\btin\b|\bitin\b|sygesikring|numero de identificaci|n[úu]mero de contribuinte|contribuinte|\bsocial\b/;

const SCORE = { named: 0.15, weak: 0.3, fair: 0.55, strong: 0.85 } as const;
const TABLE = new ShapeTable<NationalId>(NATIONAL_IDS);

export const nationalId: Detector = {
  id: 'national-id',
  kinds: ['national-id'],
  find(passage) {
    const spans: Span[] = [];
    TABLE.each(passage, (candidate, rule) => {
      if (rule.form && !rule.form.test(candidate.compact)) return;
      const alone = standsAlone(passage);
      const named = hasContext(passage, candidate.start, candidate.end, WORDS);
      if (rule.weak && !alone && !named) return;
      const strength = rule.check(candidate, passage.text);
      if (!strength) return;
      let score: number = SCORE[strength];
      if (alone) score += 0.3;
      if (named) score += 0.35;
      else if (isOtherNumber(passage, candidate.start)) score -= 0.5;
      if (score >= 0.5)
        spans.push({
          kind: 'national-id',
          start: candidate.start,
          end: candidate.end,
          score: Math.min(score, 0.99),
          rule: rule.rule,
        });
    });
    return spans;
  },
};
