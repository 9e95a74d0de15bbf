import { type NameSpan, tagNames } from '../../detect/names/tagger.ts';
import { rx, rxOf } from '../../detect/rx.ts';
import { isOrganisation, ORGANISATION } from './organisations.ts';
import { type Candidate, claimAt, type Reading, sentenceAt } from './types.ts';

/** "According to X", "ifølge X", "X's study": what stands there is named as a source, whatever it is called. */
const NAME = "\\p{Lu}[\\p{L}\\d&.'’-]*(?:\\s(?:(?:of|for|the|and|og|i|af|&)\\s){0,2}\\p{Lu}[\\p{L}\\d&'’-]*){0,5}";
const SAYS =
  '(?:(?:har|have|has|had)\\s(?:[a-zæøå]+\\s){0,2}(?:anslået|opgjort|beregnet|vurderet|skønnet|fundet|vist|målt|kortlagt|advaret|anbefalet|oplyst|meldt|nævnt|estimated|found|shown|reported|calculated|warned|recommended|put|argued|suggested)|spurgte|interviewede|asked|anslår|har anslået|anslog|vurderer|vurderede|skønner|skønnede|oplyser|oplyste|rapporterer|rapporterede|meldte|melder|peger på|pegede på|fandt|finder|viser|viste|påviste|fastslog|fastslår|konkluderer|konkluderede|beregnede|har beregnet|opgør|opgjorde|har opgjort|har vist|advarer|advarede|anbefaler|anbefalede|kortlagde|målte|har målt|estimates?|estimated|reports?|reported|found|finds|says|has said|puts|put|counted|concludes?|concluded|warns|warned|recommends|recommended|advises|advised|showed|shows|measured|tracked|noted|argues|argued|published|states|calculated|has estimated|surveyed)';
const ATTRIBUTED = [
  rxOf(
    `(?:[Ii]følge|[Aa]ccording to|[Kk]ilder?:|[Ss]ources?:|[Ss]e også)\\s(?:the\\s|en\\s(?:undersøgelse|rapport|analyse|måling)\\sfra\\s|a\\s(?:survey|study|report)\\s(?:by|from)\\s)?(?<name>${NAME})`,
    'g',
  ),
  rxOf(
    `(?:undersøgelse|rapport|analyse|måling|opgørelse|tal|studie|artikel|vejledning|guide|survey|study|report|poll|analysis|paper|figures|data|research|estimate|review|article)\\s(?:fra|af|by|from|of|published by)\\s(?:the\\s)?(?<name>${NAME})`,
    'g',
  ),
  rxOf(
    `(?<![\\p{L}])(?<name>${NAME})(?:['’]s)?\\s(?:undersøgelse|rapport|analyse|måling|survey|study|report|poll|research|estimate|figures|tal)(?![\\p{L}])`,
    'g',
  ),
  rxOf(`(?<![\\p{L}])(?<name>${NAME})\\s${SAYS}(?![\\p{L}])`, 'g'),
  rxOf(`\\((?:[Kk]ilde:\\s|[Ss]ource:\\s)?(?<name>${NAME}),\\s(?:19|20)\\d\\d\\)`, 'g'),
  rxOf(`\\((?:[Kk]ilde:\\s|[Ss]ource:\\s)(?<name>${NAME})`, 'g'),
];
/** Titles of books, articles and models: in italics, or after "published", "bogen". */
const TITLES = [
  rx(
    'g',
  )`(?:published|wrote|book|bestseller|udgav|skrev|bogen|artiklen|the article|paper|titled|entitled)\s(?:in\s|the\s|called\s)?[*_]?(?<name>\p{Lu}[\p{L}\d'’:-]*(?:\s(?:\p{Lu}[\p{L}\d'’:-]*|of|the|and|for|to|in|a|is|with|og|i|af|til|at|en|som|på)){0,8}!?)(?=[*_]?(?:\s(?:\(|in|i|fra|from)|[.,;*_]))`,
  rx(
    'g',
  )`(?<![\p{L}])(?:[Ii]|[Ii]n) [*_]?(?<name>\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]+|of|the|and|for|og|i|af|om)){1,6})[*_]?(?= (?:fra|from|published|\(|offentliggjort|udgivet))`,
  rx('g')`(?<=\p{L}, )[*_]?(?<name>\p{Lu}[\p{L}\d'’:-]+(?:\s[\p{L}\d'’:-]+){1,9}?)[*_]?(?=\s\((?:1[4-9]|20)\d\d\))`,
];
/** First words of a sentence, days, months, peoples and countries: capitals that name no source. */
const COMMON = new Set(
  (
    'i the a an in on at it he she they we you this that these those and but or so if when while where who what why how as for from to of by with no not some many most all each both one two three ' +
    'there here later then today however since after before under over more less such only also often usually in en et den det de der og men at hvis når hvor hvem hvad hvorfor hvordan som for fra til af med ikke nogle mange alle hver begge senere så i dag dog siden efter før under over mere mindre kun også ofte her ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mandag tirsdag onsdag torsdag fredag lørdag søndag ' +
    '' +
    'tilskrives tilskrevet ifølge attributed credited according often probably maybe måske citat quote kilde source forskeren psykologen professor professoren økonomen filosoffen forfatteren researcher psychologist author economist philosopher minister ' +
    'hr it ai ceo cfo hr-afdelingen kpi okr faq pdf apv mus tr ar gdpr step note tip emne subject hi hej dear kære research forskning forskningen studies undersøgelser experts eksperter tallet tallene the figure figures loven reglerne surveys results result resultatet data'
  ).split(/\s+/),
);

/** Peoples and countries: no source by themselves, but part of many a name. */
const PEOPLES = new Set(
  'danish english german swedish norwegian finnish french american british european dutch danmark danmarks denmark sverige sweden norge norway finland island iceland tyskland germany england scotland wales ireland irland britain storbritannien europe europa japan china kina india indien france frankrig italy italien spain spanien portugal belgium belgien holland netherlands poland polen asia asien africa afrika america amerika nordic norden scandinavia københavn copenhagen aarhus odense aalborg london berlin paris'.split(
    ' ',
  ),
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
  const name = text.slice(from, to);
  if (PEOPLES.has(name.toLowerCase().replace(/['’]?s$/, '')) || PEOPLES.has(name.toLowerCase())) return undefined;
  return to - from >= 2 && /\p{Lu}/u.test(name) ? [from, to] : undefined;
}

/** Capitals alone, two or more: an acronym. */
const isLetters = (word: string) => /^\p{Lu}[\p{Lu}\d]+$/u.test(word);
/** Acronyms that name no source. */
const ACRONYMS =
  /^(?:HR|IT|AI|UK|US|USA|EU|CEO|CFO|COO|CTO|CIO|CHRO|HRM|KPIs?|OKRs?|FAQ|PDF|APV|MUS|GRUS|TRIO|LUS|TR|AMR|SU|MED|OK|PS|NB|TV|PC|CV|VIP|R&D|ROI|SWOT|RACI|SMART|GROW|B2B|ESG|DEI|GDPR|CSR|NPS|MVP|Q[1-4]|URL|API|DPO|DPIA|PR|UX|FTE|TBD|ASAP|DIY|CPR|CVR|NDA|PIP|SLA|PM|AM|GMT|CET|II|III|IV|VI|VII|VIII|IX|XI|XII)$/u;
/** Two and more capitals in a row: the shape of a full name. First words that open places are left out. */
const FULL_NAME = rx(
  'g',
)`(?<![\p{L}\p{N}.'’-])(?!(?:New|San|Los|United|Great|South|North|West|East|Saint|Hong|Sri|Saudi|Costa|Store|Nord|Syd|Øst|Vest|Den|Det|De|The|St)\s)(?:\p{Lu}\.\s?){0,3}\p{Lu}[\p{L}'’-]*\p{Ll}(?:\s(?:\p{Lu}\.\s?){0,2}(?:(?:van|von|de|der|den|la|le|af|di|da|bin|al)\s){0,2}(?:\p{Lu}[\p{L}'’-]*\p{Ll}|\p{Lu}\.(?=\s))){1,2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.])(?:\p{Lu}\.\s?){1,3}\p{Lu}\p{Ll}+(?![\p{L}\p{N}])`;
/** Letters of a body: "RAND", "UCLA". */
const CAPITALS = rx('g')`(?<![\p{L}\p{N}&/-])\p{Lu}[\p{Lu}&]{2,7}(?![\p{L}\p{N}&/-])`;
const AT = rxOf(
  `(?<![\\p{L}])(?:at|hos|ved|from|af|by|(?:together |sammen )med|together with|along with)\\s(?:the\\s)?(?<name>${NAME})`,
  'g',
);

/** "in The Observer": a capital article within a sentence belongs to a name. */
const IN_THE = rx(
  'g',
)`(?<=(?:in|i|by|af|from|fra|called|titled|essay,|book,|article,|paper,|bogen|bogen,)\s[*_"“]?)The\s\p{Lu}[\p{L}-]+(?:(?:\s(?:of|and|as|the|in|for|to|a)){0,2}\s\p{Lu}[\p{L}-]+){0,4}`;

export const DEAR: readonly RegExp[] = [...ATTRIBUTED, ...TITLES, FULL_NAME, CAPITALS, AT, IN_THE];

/** The tagger's findings, sentence by sentence and only where somebody looks: tagging is the dearest step. */
export interface Tags {
  /** Persons, organisations and places of one sentence, offsets into the whole text. */
  of(sentence: number): readonly NameSpan[];
  within(start: number, end: number, label: NameSpan['label']): boolean;
}

/** A longer sentence is a table or a list without stops, and no prose the tagger could read; UTF-16 code units. */
const LONGEST = 1_500;

export function tagsOf(reading: Reading): Tags {
  const { text, sentences } = reading;
  const known = new Map<number, readonly NameSpan[]>();
  const of = (index: number): readonly NameSpan[] => {
    let spans = known.get(index);
    if (spans) return spans;
    const sentence = sentences[index];
    const words = sentence ? text.slice(sentence.start, sentence.end) : '';
    // A capital after the first word, or two in a row: without one there is no name the tagger could tell us of.
    spans =
      sentence && words.length <= LONGEST && /\s["“»(*_]*\p{Lu}/u.test(words)
        ? tagNames(words).map((span) => ({
            ...span,
            start: span.start + sentence.start,
            end: span.end + sentence.start,
          }))
        : [];
    known.set(index, spans);
    return spans;
  };
  const within = (start: number, end: number, label: NameSpan['label']) =>
    of(sentenceAt(sentences, start)).some((span) => span.label === label && span.start < end && start < span.end);
  return { of, within };
}

/** Bodies and persons to whom something is attributed: "according to X", "X anslår", "(X, 2023)". */
export function findAttributed(reading: Reading, tags: Tags): Candidate[] {
  const { text } = reading;
  const found: Candidate[] = [];
  for (const pattern of ATTRIBUTED) {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups!.name!;
      const at = match.index + match[0].indexOf(name);
      const span = trimmed(text, at, at + name.length);
      if (!span || tags.within(...span, 'LOC')) continue;
      const body = isOrganisation(text.slice(...span));
      const person = !body && tags.within(...span, 'PER');
      const vouched = body || person || tags.within(...span, 'ORG');
      if (!vouched && startsSentence(reading, ...span) && !isProper(reading, ...span)) continue;
      found.push(claimAt(text, person ? 'person' : 'source', ...span));
    }
  }
  return found;
}

/** Known and typical bodies and publications, wherever they stand. */
export function findBodies(reading: Reading): Candidate[] {
  const { text } = reading;
  return Array.from(text.matchAll(ORGANISATION)).flatMap((match) => {
    const span = trimmed(text, match.index, match.index + match[0].length);
    return span ? [claimAt(text, 'source', ...span)] : [];
  });
}

/**
 * Persons, bodies, publications and court cases named in passing.
 * @param open whether names in that sentence (by index) matter
 */
export function findNamed(reading: Reading, tags: Tags, open: (sentence: number) => boolean): Candidate[] {
  const { text, blocks, sentences } = reading;
  const found: Candidate[] = [];
  const each = (pattern: RegExp, take: (start: number, end: number, sentence: number) => void) => {
    for (const match of text.matchAll(pattern)) {
      const name = match.groups?.name ?? match[0];
      const start = match.index + match[0].lastIndexOf(name);
      const line = name.indexOf('\n');
      const sentence = sentenceAt(sentences, start);
      if (open(sentence)) take(start, start + (line < 0 ? name.length : line), sentence);
    }
  };
  const keep = (type: 'source' | 'person', start: number, end: number) => {
    const span = trimmed(text, start, end);
    if (span) found.push(claimAt(text, type, ...span));
  };
  for (const pattern of TITLES)
    each(pattern, (start, end) => {
      // "wrote Psycho-Cybernetics in 1960": nobody writes a person.
      const written = /(?:wrote|published|skrev|udgav)\s[*_]?$/.test(text.slice(Math.max(0, start - 12), start));
      if (written || !tags.within(start, end, 'PER')) found.push(claimAt(text, 'source', start, end));
    });
  each(ORGANISATION, (start, end) => keep('source', start, end));
  each(IN_THE, (start, end) => found.push(claimAt(text, 'source', start, end)));
  each(CAPITALS, (start, end, index) => {
    const sentence = sentences[index];
    // A whole line in capitals is loud, not full of names.
    if (!sentence || !/\p{Ll}/u.test(text.slice(sentence.start, sentence.end))) return;
    if (!ACRONYMS.test(text.slice(start, end))) found.push(claimAt(text, 'source', start, end));
  });
  each(FULL_NAME, (start, end, index) => {
    if (blocks[sentences[index]?.block ?? -1]?.kind === 'heading') return;
    const span = trimmed(text, start, end);
    if (span && /[\s.]/.test(text.slice(...span)) && !tags.within(...span, 'LOC'))
      found.push(claimAt(text, 'person', ...span));
  });
  each(AT, (start, end) => {
    const span = trimmed(text, start, end);
    const several = span && /\s/.test(text.slice(...span));
    if (span && (several || !tags.within(...span, 'LOC')) && !ACRONYMS.test(text.slice(...span)))
      found.push(claimAt(text, 'source', ...span));
  });
  sentences.forEach((_, index) => {
    if (!open(index)) return;
    for (const span of tags.of(index)) {
      const several = /\s/.test(text.slice(span.start, span.end).trim());
      if (span.label === 'PER' && several) keep('person', span.start, span.end);
      else if (span.label === 'ORG' && (several || span.score >= 0.6)) keep('source', span.start, span.end);
    }
  });
  return found;
}

/**
 * A word that opens its sentence and is no plain word: nobody writes it small, it has no plural or Danish definite ending,
 * and figures follow: "Doodle put the cost at 399 billion".
 */
function isProper({ text, sentences }: Reading, start: number, end: number): boolean {
  const name = text.slice(start, end);
  const sentence = sentences[sentenceAt(sentences, start)];
  return (
    sentence !== undefined &&
    name.length >= 4 &&
    !/(?:s|e[nrt]|ne|re|te|ing|ion|ch|ata|nce|ment|ff|ple|ity)$/u.test(name) &&
    /\d/.test(text.slice(end, sentence.end)) &&
    !rxOf(`(?<![\\p{L}])${name.toLowerCase()}(?![\\p{L}])`).test(text)
  );
}

/** A single capitalised word that opens its sentence may be any word: "Resultatet viser". */
function startsSentence(reading: Reading, start: number, end: number): boolean {
  const name = reading.text.slice(start, end);
  if (/\s/.test(name) || /^[\p{Lu}\d]{2,}/u.test(name)) return false;
  return reading.sentences.some(
    (sentence) =>
      sentence.start >= start - 3 &&
      sentence.start <= start &&
      !/\p{L}/u.test(reading.text.slice(sentence.start, start)),
  );
}
