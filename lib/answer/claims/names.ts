import { tagNames } from '../../detect/names/tagger.ts';
import { isOrganisation, ORGANISATION } from './organisations.ts';
import { type Candidate, claimAt, type Reading } from './types.ts';

/** "According to X", "ifølge X", "X's study": what stands there is named as a source, whatever it is called. */
const NAME = "\\p{Lu}[\\p{L}\\d&.'’-]*(?:\\s(?:(?:of|for|the|and|og|i|af|&)\\s){0,2}\\p{Lu}[\\p{L}\\d&'’-]*){0,5}";
const SAYS =
  '(?:anslår|har anslået|anslog|vurderer|skønner|oplyser|rapporterer|meldte|peger på|fandt|viser|viste|fastslog|konkluderer|beregnede|opgør|har opgjort|advarer|anbefaler|estimates?|estimated|reports?|reported|found|finds|says|has said|puts|put|counted|concludes?|concluded|warns|recommends|advises|published|states|calculated|has estimated|surveyed)';
const ATTRIBUTED = [
  new RegExp(
    `(?:[Ii]følge|[Aa]ccording to|[Kk]ilder?:|[Ss]ources?:|[Ss]e også)\\s(?:the\\s|en\\s(?:undersøgelse|rapport|analyse|måling)\\sfra\\s|a\\s(?:survey|study|report)\\s(?:by|from)\\s)?(?<name>${NAME})`,
    'gu',
  ),
  new RegExp(
    `(?:undersøgelse|rapport|analyse|måling|opgørelse|tal|studie|artikel|vejledning|guide|survey|study|report|poll|analysis|paper|figures|data|research|estimate|review|article)\\s(?:fra|af|by|from|of|published by)\\s(?:the\\s)?(?<name>${NAME})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}])(?<name>${NAME})(?:['’]s)?\\s(?:undersøgelse|rapport|analyse|måling|survey|study|report|poll|research|estimate|figures|tal)(?![\\p{L}])`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}])(?<name>${NAME})\\s${SAYS}(?![\\p{L}])`, 'gu'),
  new RegExp(`\\((?:[Kk]ilde:\\s|[Ss]ource:\\s)?(?<name>${NAME}),\\s(?:19|20)\\d\\d\\)`, 'gu'),
  new RegExp(`\\((?:[Kk]ilde:\\s|[Ss]ource:\\s)(?<name>${NAME})`, 'gu'),
];
/** Titles of books, articles and models: in italics, or after "published", "bogen". */
const TITLES = [
  /(?:published|wrote|book|bestseller|udgav|skrev|bogen|artiklen|the article|paper|titled|entitled)\s(?:in\s|the\s|called\s)?[*_]?(?<name>\p{Lu}[\p{L}\d'’:-]*(?:\s(?:\p{Lu}[\p{L}\d'’:-]*|of|the|and|for|to|in|a|is|with|og|i|af|til|at|en|som|på)){0,8}!?)(?=[*_]?(?:\s(?:\(|in|i|fra|from)|[.,;*_]))/gu,
  /(?<=\p{L}, )[*_]?(?<name>\p{Lu}[\p{L}\d'’:-]+(?:\s[\p{L}\d'’:-]+){1,9}?)[*_]?(?=\s\((?:1[4-9]|20)\d\d\))/gu,
];
/** First words of a sentence, days, months, peoples and countries: capitals that name no source. */
const COMMON = new Set(
  (
    'i the a an in on at it he she they we you this that these those and but or so if when while where who what why how as for from to of by with no not some many most all each both one two three ' +
    'there here later then today however since after before under over more less such only also often usually in en et den det de der og men at hvis når hvor hvem hvad hvorfor hvordan som for fra til af med ikke nogle mange alle hver begge senere så i dag dog siden efter før under over mere mindre kun også ofte her ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mandag tirsdag onsdag torsdag fredag lørdag søndag ' +
    'danish english german swedish norwegian french american british european dutch danmark denmark sverige sweden norge norway tyskland germany england britain storbritannien uk usa us eu europe europa japan china kina france frankrig italy italien spain spanien holland netherlands asia africa america amerika nordic scandinavia ' +
    'tilskrives tilskrevet ifølge attributed credited according often probably maybe måske citat quote kilde source forskeren psykologen professor professoren økonomen filosoffen forfatteren researcher psychologist author economist philosopher minister ' +
    'hr it ai ceo cfo hr-afdelingen kpi okr faq pdf apv mus tr ar gdpr step note tip emne subject hi hej dear kære research forskning forskningen studies undersøgelser experts eksperter tallet tallene the figure figures loven reglerne surveys results result resultatet data'
  ).split(/\s+/),
);

function trimmed(text: string, start: number, end: number): [number, number] | undefined {
  let from = start;
  let to = end;
  for (;;) {
    const first = /^[\p{L}\d'’.-]+/u.exec(text.slice(from, to))?.[0];
    if (!first || isLetters(first) || !COMMON.has(first.toLowerCase().replace(/[.’']s?$/, ''))) break;
    from += first.length;
    while (from < to && /\s/.test(text[from]!)) from++;
    if (from >= to) return undefined;
  }
  while (to > from && /[\s.,'’&-]/.test(text[to - 1]!)) to--;
  // A small joining word at the start or the end is not part of the name.
  const lead = /^(?:of|for|and|og|i|af|the|på|til)\s/.exec(text.slice(from, to));
  if (lead) from += lead[0].length;
  return to - from >= 2 && /\p{Lu}/u.test(text.slice(from, to)) ? [from, to] : undefined;
}

/** Capitals alone, two or more: an acronym. */
const isLetters = (word: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(word);
/** Acronyms that name no source. */
const ACRONYMS =
  /^(?:HR|IT|AI|UK|US|USA|EU|CEO|CFO|COO|CTO|CIO|CHRO|HRM|KPIs?|OKRs?|FAQ|PDF|APV|MUS|GRUS|TRIO|LUS|TR|AMR|SU|MED|OK|PS|NB|TV|PC|CV|VIP|R&D|ROI|SWOT|RACI|SMART|GROW|B2B|ESG|DEI|GDPR|CSR|NPS|MVP|Q[1-4]|URL|API|DPO|DPIA|PR|UX|FTE|TBD|ASAP|DIY|CPR|CVR|NDA|PIP|SLA|PM|AM|GMT|CET|II|III|IV|VI|VII|VIII|IX|XI|XII)$/u;
/** Two and more capitals in a row: the shape of a full name. First words that open places are left out. */
const FULL_NAME =
  /(?<![\p{L}\p{N}.'’-])(?!(?:New|San|Los|United|Great|South|North|West|East|Saint|Hong|Sri|Saudi|Costa|Store|Nord|Syd|Øst|Vest|Den|Det|De|The|St)\s)(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s(?:\p{Lu}\.\s?){0,2}(?:(?:van|von|de|der|den|la|le|af|di|da|bin|al)\s){0,2}\p{Lu}[\p{L}'’-]*\p{Ll}){1,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/gu;
const AT = new RegExp(`(?<![\\p{L}])(?:at|hos|ved|from|af|by)\\s(?:the\\s)?(?<name>${NAME})`, 'gu');

export interface Names {
  /** Named where something is attributed to them: claims in every sort of answer. */
  attributed: Candidate[];
  /** Persons, bodies and titles named in passing. */
  named: Candidate[];
}

/** Persons, organisations, publications and court cases. */
export function findNames(reading: Reading): Names {
  const { text } = reading;
  const attributed: Candidate[] = [];
  const named: Candidate[] = [];
  const tagged = tagNames(text);
  const within = (start: number, end: number, label: string) =>
    tagged.some((span) => span.label === label && span.start < end && start < span.end);

  for (const pattern of ATTRIBUTED) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups!.name!;
      const at = match.index + match[0].indexOf(name);
      const span = trimmed(text, at, at + name.length);
      if (!span) continue;
      const vouched = within(...span, 'ORG') || within(...span, 'PER') || isOrganisation(text.slice(...span));
      if (!vouched && startsSentence(reading, ...span)) continue;
      if (within(span[0], span[1], 'LOC')) continue;
      const person = within(span[0], span[1], 'PER');
      attributed.push(claimAt(text, person ? 'person' : 'source', ...span));
    }
  }
  for (const pattern of TITLES) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups!.name!;
      const at = match.index + match[0].lastIndexOf(name);
      if (within(at, at + name.length, 'PER')) continue;
      named.push(claimAt(text, 'source', at, at + name.length));
    }
  }
  for (const match of text.matchAll(ORGANISATION)) {
    const span = trimmed(text, match.index, match.index + match[0].length);
    if (span) named.push(claimAt(text, 'source', ...span));
  }
  for (const match of text.matchAll(/(?<![\p{L}\p{N}&/-])\p{Lu}[\p{Lu}&]{2,7}(?![\p{L}\p{N}&/-])/gu)) {
    if (!ACRONYMS.test(match[0]) && !isShouting(text, match.index)) {
      named.push(claimAt(text, 'source', match.index, match.index + match[0].length));
    }
  }
  for (const name of tagged) {
    if (name.label === 'LOC') continue;
    const span = trimmed(text, name.start, name.end);
    if (!span) continue;
    const words = text.slice(...span).split(/\s+/).length;
    if (name.label === 'PER' && words < 2) continue;
    if (name.label === 'ORG' && words < 2 && name.score < 0.6) continue;
    named.push(claimAt(text, name.label === 'PER' ? 'person' : 'source', ...span));
  }
  const headings = reading.blocks.filter((block) => block.kind === 'heading');
  for (const match of text.matchAll(FULL_NAME)) {
    const span = trimmed(text, match.index, match.index + match[0].length);
    if (!span || !/[\s.]/.test(text.slice(...span)) || within(...span, 'LOC')) continue;
    if (headings.some((block) => block.start < span[1] && span[0] < block.end)) continue;
    named.push(claimAt(text, 'person', ...span));
  }
  for (const match of text.matchAll(AT)) {
    const at = match.index + match[0].lastIndexOf(match.groups!.name!);
    const span = trimmed(text, at, at + match.groups!.name!.length);
    if (span && !within(...span, 'LOC') && !ACRONYMS.test(text.slice(...span)))
      named.push(claimAt(text, 'source', ...span));
  }
  return { attributed, named };
}

/** A single capitalised word that opens its sentence may be any word: "Resultatet viser". */
function startsSentence(reading: Reading, start: number, end: number): boolean {
  const name = reading.text.slice(start, end);
  if (/\s/.test(name) || /^[\p{Lu}\d]{2,}/u.test(name)) return false;
  return reading.sentences.some((sentence) => sentence.start >= start - 3 && sentence.start <= start);
}

/** A whole line in capitals is loud, not full of names. */
function isShouting(text: string, at: number): boolean {
  const line = text.slice(
    text.lastIndexOf('\n', at) + 1,
    (text.indexOf('\n', at) + text.length + 1) % (text.length + 1),
  );
  return !/\p{Ll}/u.test(line);
}
