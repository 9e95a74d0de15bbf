import type { Slices } from '../../detect/slices.ts';
import { tokensOf } from '../text.ts';
import { findDates } from './dates.ts';
import { findLaws } from './laws.ts';
import { findLinks } from './links.ts';
import { findAttributed, findBodies, findNamed, tagsOf } from './names.ts';
import { findNumbers, type NumberCandidate } from './numbers.ts';
import { findQuotes } from './quotes.ts';
import { findStudies } from './studies.ts';
import { type Candidate, type Claim, type Reading, sentenceAt } from './types.ts';

/** What sort of text the answer is; says how readily a count, a date or a name is a claim about the world. */
export type Stance =
  /** Tells how things are: counts, dates and names are claims. */
  | 'facts'
  /** Says what to do or is nobody's in particular: claims where a sentence shows evidence. */
  | 'advice'
  /** A text written for the person: what it says of times and people is the person's own. */
  | 'draft'
  /** Made up on purpose. */
  | 'fiction';

const OWN =
  /(?<![a-zà-öø-ÿ])(?:jeg|vi|os|vores|mig|min|mit|mine|du|dig|din|dit|dine|i|jer|jeres|we|us|our|ours|my|me|you|your|i['’][a-zà-öø-ÿ]+|we['’][a-zà-öø-ÿ]+)(?![a-zà-öø-ÿ])/i;
/** "13.50" in a mail is the clock. */
const CLOCK = /^(?:[01]?\d|2[0-3])[.:][0-5]\d$/;
const GENUINE_QUOTE =
  /(?<![a-zà-öø-ÿ])(?:sagde|siger|skrev|skriver|kaldte|kalder|citat|citatet|tilskrives|tilskrevet|ifølge|formulerede|said|says|wrote|writes|writing|saying|famously|stated|states|concluded|concludes|explained|explains|added|adds|claimed|claims|joked|recalled|declared|insisted|suggested|suggests|pointed out|points out|found that|known as|termed|dubbed|labelled|labeled|phrase|sentence|proverb|sætningen|vendingen|begrebet|ordene|skrev|formulerer|betegner|betegnede|omtaler|omtalte|forklarede|forklarer|tilføjede|hævdede|hævder|called|calls|quote|quoted|attributed|according|put it|defines?|defined|described|coined|stood for|stands for|står for|stod for|meaning|betyder|betød|as|som|sum(?:s|med)(?: it)? up|argu(?:es|ed)|not(?:es|ed)|warn(?:s|ed)|observed|remarked|stress(?:es|ed)|told|understreger|understregede|påpeger|påpegede|fremhæver|mener|mente|fastslog|advarede|advarer|udtalte|udtaler|bemærkede|beskrev|beskriver|opsummerede|konkluderede|konkluderer|definerer|definition)(?![a-zà-öø-ÿ])/i;

/**
 * The checkable claims of an answer, in order, none overlapping. A name is listed once, where it first stands.
 * What the prompt itself says (its dates, names and figures) is the person's own and no claim. In pieces.
 */
export function* findClaims(reading: Reading, prompt: string, taken: Stance): Slices<Claim[]> {
  let stance = taken;
  const { text, sentences } = reading;
  const links = findLinks(text);
  const laws = findLaws(text);
  yield;
  const studies = findStudies(text);
  yield;
  const numbers = findNumbers(text);
  yield;
  const dates = findDates(text);
  const quotes = findQuotes(text);
  const tags = tagsOf(reading);
  const attributed = findAttributed(reading, tags);
  yield;
  if (stance === 'fiction') return ordered([...links, ...studies], text);

  const echoes = echoOf(prompt);
  const sentenceOf = (claim: Claim) => sentenceAt(sentences, claim.start);
  const words = (claim: Claim) => {
    const sentence = sentences[sentenceOf(claim)];
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
  const cited = [...links, ...laws, ...studies, ...attributed];
  const bodies = stance === 'facts' ? findBodies(reading) : [];
  yield;
  // A text for others that names sources and figures is a text of facts, whoever signs it.
  const hard = cited.filter((claim) => !echoes(claim));
  if (stance === 'draft' && hard.length > 0 && hard.length + numbers.filter((number) => !number.weak).length >= 4)
    stance = 'advice';
  const strongNumbers = numbers.filter((number) => !number.weak && !echoes(number) && tells(number));
  const evidence = [...cited, ...bodies, ...strongNumbers];
  const blockOf = (claim: Claim) => sentences[sentenceOf(claim)]?.block ?? -1;
  const evident = new Set(evidence.filter((claim) => !echoes(claim)).map(blockOf));
  const wantsQuotes =
    stance === 'facts' && /(?<![a-zà-öø-ÿ])(?:citat|citater|quotes?|quotations?)(?![a-zà-öø-ÿ])/i.test(prompt);
  /** A year of its own in an answer of facts shows that it tells of the world. */
  const factual =
    (stance === 'facts' &&
      (evidence.length > 0 || wantsQuotes || isTelling(prompt) || dates.some((date) => !date.weak && !echoes(date)))) ||
    // Advice that names a source and more than one piece of evidence tells of the world all through.
    (stance === 'advice' && hard.length > 0 && hard.length + strongNumbers.length > 1);
  /** A count, a date or a name may be a claim here: in an answer of facts, or in a paragraph that shows evidence. */
  const openAt = (sentence: number) => factual || evident.has(sentences[sentence]?.block ?? -1);
  const open = (claim: Claim) => openAt(sentenceOf(claim));

  const claims: Candidate[] = [...links, ...laws, ...studies];
  claims.push(...strongNumbers);
  for (const number of numbers) {
    if (number.weak && !echoes(number) && (number.bare ? besideFigures(number) : open(number))) claims.push(number);
  }
  for (const date of dates) {
    if (echoes(date)) continue;
    if (open(date)) claims.push(date);
  }
  for (const name of attributed) if (!echoes(name)) claims.push(name);
  yield;
  const people = findNamed(reading, tags, openAt).filter((name) => !echoes(name));
  for (const name of people) if (stance !== 'draft' || name.type === 'source') claims.push(name);
  yield;
  const sourced = new Set([...evidence, ...people, ...dates.filter((date) => !date.weak)].map(sentenceOf));
  /** Paragraphs that name a person, a study or a body: words in quotation marks there are somebody's. */
  const vouched = new Set([...studies, ...people, ...attributed, ...laws].map(blockOf));
  for (const quote of quotes) {
    if (stance === 'draft' || echoes(quote)) continue;
    const sentence = sentences[sentenceOf(quote)];
    if (!sentence) continue;
    const around = text.slice(Math.max(0, quote.start - 80), quote.end + 80);
    const near = people.some((name) => name.start >= quote.end - 2 && name.start - quote.end < 30);
    if (
      wantsQuotes ||
      (near && stance === 'facts') ||
      (factual && vouched.has(sentence.block) && !isScare(quote)) ||
      (sourced.has(sentenceOf(quote)) && GENUINE_QUOTE.test(around))
    ) {
      claims.push(quote);
    }
  }
  return ordered(claims, text);

  /** A suggested line to say: starts with a capital, ends as a sentence, addresses somebody. */
  function isScare(quote: Claim): boolean {
    return /^["“”»„«]\p{Lu}/u.test(quote.text) && OWN.test(quote.text);
  }

  /**
   * In a text written for the person most figures are the person's own: "eleven thousand coffees", "a pension of 8 %".
   * They are claims where the text names sources, or where a share is told of others than writer and reader.
   */
  function tells(number: NumberCandidate): boolean {
    if (stance !== 'draft') return true;
    if (!/\d/.test(number.text) || CLOCK.test(number.text)) return false;
    return (
      cited.some((other) => !echoes(other)) || (/%|pro?cent|per cent/i.test(number.text) && !OWN.test(words(number)))
    );
  }

  function besideFigures(number: NumberCandidate): boolean {
    const here = sentenceOf(number);
    return strongNumbers.some((other) => sentenceOf(other) === here && Math.abs(other.start - number.start) < 60);
  }
}

/** "How long must we keep it?" asks for a rule, though it says "must we". */
export const RULE_QUESTION =
  /(?<![a-zà-öø-ÿ])(?:(?:hvor (?:mange|meget|længe|ofte|tit|lang tid)|hvornår) (?:skal|må) (?:jeg|vi|man|en arbejdsgiver)|(?:how (?:many|much|long|often)|when) (?:must|may|do) (?:i|we|you|an employer)(?: have to)?)(?![a-zà-öø-ÿ])/i;

/** Answers to these say how things are even without a source: "how many", "who", "facts", "reglerne". */
function isTelling(prompt: string): boolean {
  if (RULE_QUESTION.test(prompt)) return true;
  return (
    /(?<![a-zà-öø-ÿ])(?:hvor (?:mange|meget|længe|stor|ofte)|hvem|hvornår|hvad (?:er|var|siger|koster|betyder)|fakta|tal|statistik|forskning|regler|reglerne|lov|loven|how (?:many|much|long|often)|who|when|what (?:is|was|are|does|did)|facts|figures|statistics|research|rules|law)(?![a-zà-öø-ÿ])/i.test(
      prompt,
    ) && !/(?<![a-zà-öø-ÿ])(?:should|bør|skal (?:jeg|vi|man)|kan (?:jeg|vi))(?![a-zà-öø-ÿ])/i.test(prompt)
  );
}

/** Whether the prompt says the same figure, date, name or words itself. Laws stand as claims all the same. */
function echoOf(prompt: string): (claim: Claim) => boolean {
  const lower = prompt.toLowerCase();
  const said = new Set(tokensOf(prompt));
  return (claim) => {
    if (claim.type === 'law' || claim.type === 'url' || claim.type === 'study') return false;
    const own = claim.text.toLowerCase();
    if (lower.includes(own)) return true;
    if (claim.type !== 'number' && claim.type !== 'date') return false;
    const figures = own.match(/\d+(?:[.,]\d+)*|[a-zà-öø-ÿ]+/gu) ?? [];
    return figures.length > 0 && figures.every((part) => said.has(part));
  };
}

const RANK: Record<Claim['type'], number> = {
  url: 0,
  law: 1,
  study: 2,
  quote: 3,
  number: 4,
  date: 5,
  source: 6,
  person: 6,
};

/** Sorted, without overlaps (the more telling type stays, then the longer one), each name once. */
function ordered(candidates: readonly Candidate[], text: string): Claim[] {
  const kept: Candidate[] = [];
  const byRank = [...candidates].sort(
    (a, b) => RANK[a.type] - RANK[b.type] || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const taken = new Uint8Array(text.length);
  for (const candidate of byRank) {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) continue;
    taken.fill(1, candidate.start, candidate.end);
    kept.push(candidate);
  }
  const names = new Set<string>();
  return kept
    .sort((a, b) => a.start - b.start)
    .filter((claim) => {
      if (claim.type !== 'person' && claim.type !== 'source') return true;
      const key = claim.text.toLowerCase().replace(/['’]?s$/, '');
      if (names.has(key)) return false;
      names.add(key);
      return true;
    })
    .map(({ type, start, end }) => ({ type, start, end, text: text.slice(start, end) }));
}
