import { LEX } from '../names/features.ts';
import { knownAs } from '../names/tagger.ts';
import { rx } from '../rx.ts';
import type { Kind, Passage, Span } from '../types.ts';

/**
 * Numbers and addresses that the text itself calls something else: a test card, an example of a format, an article
 * number, the switchboard. The detectors look at the words right beside a number; here the whole sentence counts.
 */

/** Code units read before and after a finding: about a sentence. */
const BEFORE = 150;
const AFTER = 110;
const BESIDE = 40;

/** Kinds whose values stand in manuals, tests and questions about how they are built. */
const SAMPLED: ReadonlySet<Kind> = new Set([
  'national-id',
  'payment-card',
  'bank-account',
  'document-id',
  'phone',
  'ip-address',
  'vehicle-plate',
  'secret',
]);

/** The value itself is said to be made for tests. */
const SAMPLE = rx()`test[ -]?(?:kort|card|data|number|nummer|numre|cpr|bruger|user|konto|account|person)|dummy|placeholder|pladsholder|reserved for (?:drama|fiction|tests?|examples?|documentation)|training video|undervisningsfilm|sample (?:card|data|host|number|value|account|id)|(?:opdigte[dt]e?|fiktiv[te]?|fiktive|invented|fictional|made[- ]up)\s(?:\p{L}+\s){0,1}(?:cpr|card|kort|konto|account|number|nummer|numre|ssn|iban|id)`;
/** ... and is used by or for somebody real. */
const FOR_SOMEBODY =
  /(?:virker|works?|working|fejler|fails?|oprette?t?|created?|set up|bestilt|ordered)\s(?:\S+\s){0,2}(?:for|til|hos|to|with)\s/;
/** It stands in a manual or a place for tests, where the data of real people turn up as well. */
const SAMPLE_PLACE =
  /test[ -]?(?:miljø|environment)|sandbox|(?:the |et |som |an |et )example (?:in|on|from|number)|eksemplet i|(?:guide|docs?|documentation|manual|vejledning(?:en)?|dokumentation(?:en)?|readme)\b[^.!?\n]{0,40}(?:uses?|bruger|viser|shows?|says?|siger|has|har)\b/;
/** Said of data that are no sample, whatever else the sentence says. */
const REAL = rx()`(?:ikke|not|never|aldrig|no longer|instead of|i stedet for)\s(?:\p{L}+\s){0,2}(?:test|dummy|sample|opdigte|fiktiv|invented|made[- ]up)|\b(?:rigtige?|ægte|virkelige?|faktiske?|real|actual|genuine|live)\b|produktion|\bprod(?:uction)?\b|(?:kundens|kunders|borgeren?s|borgeres|patientens|patienters|medarbejderens|medarbejderes|customers?['’]|patients?['’]|employees?['’]|member['’]s)`;
/**
 * Who asks how such a number is built, or gives one as an instance, has one of somebody at hand: only what is said to be
 * made for tests is a sample.
 */
const SOMEBODYS_OWN: ReadonlySet<Kind> = new Set(['national-id', 'payment-card', 'bank-account']);
/** How a number is built, checked or found. */
const FORMAT =
  /regex|regul(?:ære|ar) (?:udtryk|expression)|validerings?|validering|valideringsregel|validat(?:e|es|ion)|kontrolciffer|kontrolcifre|modulus|check ?digit|checksum|luhn|formatet|the format|format of|opbygget|opbygningen|hvordan (?:er|ser) (?:et|en)|struktur(?:en)? (?:i|af|på)|kan (?:et|en)\s\S{2,20}\s(?:være|se ud)|\bfange\b|\bmatch(?:e|er|es)?\b|test ?case/;
/** A telephone number, an address: of an example. */
const EXAMPLE_BEFORE =
  /(?:\bfx|f\.eks\.?|for eksempel|for example|e\.g\.|such as|som eksempel|as an example|eksempelvis)\s?[:(]?\s?["“'(]?$/;

/** What a bare number may be when a sentence says so; in the singular or plural, with what belongs to it. */
const THINGS =
  /(?:vare|ordre|model|serie|artikel|produkt|bestillings|katalog|reservedels|faktura|sags?|bilags?|lager|kunde|leverandør|projekt|parti|måler|kasse|palle|container|følge|billet|rabat|bon|aftale|leverings|tegnings|journal|løbe|stregkode|maskin|pakke|forsendelses|track(?:ing)?)(?:-|\s)?(?:nummer(?:et)?|numre(?:ne)?|nr\b|koder?|id)|(?:vand|el|gas|varme)?måler(?:en)?\b|\bean\b|\beans\b|\bgtin\b|\bisbns?\b|\bskus?\b|\blots?\b|\bbatch|\bgln\b|p-nummer|p-numre|tallene på (?:pallen|kassen|æsken|pakken|posen)|(?:order|model|serial|article|part|product|item|ticket|invoice|case|job|batch|stock|catalogue|catalog|customer|policy|booking|tracking|consignment|parcel|asset|meter|room|container|drawing|barcode|reference|incident|purchase order|po)(?:\s|-)?(?:numbers?|nos?\b|ids?\b|codes?|refs?\b)|\btickets?\b|\bbarcodes?|stregkode/;
/** Numbers of goods, which nobody keeps under the number of a person. */
const GOODS =
  /(?:vare|model|serie|artikel|produkt|bestillings|katalog|reservedels|ordre|palle|lager|tegnings)(?:-|\s)?(?:nummer(?:et)?|numre(?:ne)?|nr\b)|\beans?\b|\bgtin\b|\bisbns?\b|\bskus?\b|\blots?\b|\bbatch|på (?:pallen|kassen|æsken|emballagen)|(?:paller?|kasser?|varer?|pakker?|dele|ruller|sække|pallets?|boxes|crates|parts|rolls)\s(?:med|with)\s(?:nummer|numrene|nr|numbers?)|(?:model|article|part|product|item|stock|catalogue|catalog|order)(?:\s|-)?(?:numbers?|nos?\b|codes?)/;
const ANYBODYS =
  /kunden\b|kundens|elev|medlem|ansat|medarbejder|deltager|borger|patient|\bham\b|\bhende|\bhans\b|customer\b|client\b|member|employee|tenant|pupil|student/;
/** The sentence speaks of somebody's number after all. */
const SOMEBODYS =
  /cpr|person(?:nummer|numre|nr)|fødselsnummer|social security|\bssn\b|national insurance|\bnino\b|\bnhs\b|passport|\bpasnr|patient|\bborger|beboer|medarbejder(?:en|s)\b|(?:hans|hendes|mit|min|my|his|her) (?:nummer|number|nr|id|mobil|telefon|phone|tlf)|\btlf|telefon|mobil|phone|\bring\b|\bcall\b/;

/** The number belongs to an institution, not to somebody: the switchboard, the shop. */
const DESK =
  /hovednummer|omstilling|reception(?:en)?\b|vagttelefon|kundeservice|kundecenter|borgerservice|(?:vores|til) (?:butik|kontor|klinik|værksted|hovedkontor|forretning|bibliotek|skole|museum)(?:ken|et|ken|en)?\b|telefontid|åbningstid|switchboard|front desk|reception\b|helpdesk|help ?line|hotline|customer service|press office|box office|booking line|main (?:number|line|office)|(?:our|the) (?:shop|office|clinic|surgery|store|library|school|museum|showroom|branch|depot|front desk)\b|opening hours|pressevagten|billetkontor|sekretariatet|kontoret\b|butikken\b|klinikken\b|hos vagten|vagten på|(?:queries|enquiries|questions|bookings|forespørgsler|spørgsmål|henvendelser?|bestillinger)\s(?:to|til|on|på|rettes)|press \d|tast \d|phone tree|telefonmenu|er flyttet til|ha(?:s|ve) moved to|kontaktboks|contact (?:box|page|section)|hverdage|weekdays|mon(?:day)?[ -–]+fri|man(?:dag)?[ -–]+fre|find (?:os|us) (?:på|at)|visit us|besøg os/;
const ORGANISATION_KINDS: ReadonlySet<Kind> = new Set(['phone', 'postal-address']);

/** The findings without samples; those of an institution marked public. */
export function withoutSamples({ lower }: Passage, spans: readonly Span[]): readonly Span[] {
  const named = spans.filter((span) => span.kind === 'person-name' && !span.public);
  let changed = false;
  const kept: Span[] = [];
  for (const span of spans) {
    const sampled = SAMPLED.has(span.kind);
    if (span.kind === 'email' && !span.public && isSharedMailbox(lower, span, named)) {
      kept.push({ ...span, public: true });
      changed = true;
      continue;
    }
    if (span.public || !(sampled || ORGANISATION_KINDS.has(span.kind))) {
      kept.push(span);
      continue;
    }
    const before = lower.slice(Math.max(0, span.start - BEFORE), span.start);
    const after = lower.slice(span.end, span.end + AFTER);
    const near = named.some(({ start, end }) => end > span.start - BEFORE && start < span.end + AFTER);
    if (sampled && isSample(span, lower.slice(span.start, span.end), before, after, near)) changed = true;
    else if (ORGANISATION_KINDS.has(span.kind) && !near && DESK.test(sentenceOf(before, after.slice(0, 40)))) {
      kept.push({ ...span, public: true });
      changed = true;
    } else kept.push(span);
  }
  return changed ? kept : spans;
}

/** Mail goes there from anybody: a shared box, where questions, orders and applications are sent. */
const MAILBOX =
  /(?:spørgsmål|henvendelser?|ansøgninger|ansøgning|tilmelding|afbud|bestillinger?|ris og ros|ris eller ros|klager|forslag|bilag|fakturaer)\b[^.!?\n]{0,40}$|(?:fælles|delt|vores|afdelingens|teamets|holdets|ny)\s(?:\S{2,20}\s){0,3}?(?:mailboks|mailbox|postkasse|indbakke|mail|mailadresse|e-mail)\b[^.!?\n]{0,20}$|(?:questions|queries|enquiries|applications?|bookings?|orders|complaints|feedback|comments|suggestions|invoices|cvs|rsvp|tickets|sign up|apply|register|lost property)\b[^.!?\n]{0,40}$|(?:shared|team|department|generic|our|new|general)\s(?:\S{2,20}\s){0,3}?(?:mailbox|inbox|e-?mail|address)\b[^.!?\n]{0,20}$/;
const NAMED = LEX.first | LEX.last | LEX.name;

/** The local part is one word that is nobody's name, nobody is near, and the sentence says that anybody may write there. */
function isSharedMailbox(lower: string, { start, end }: Span, named: readonly Span[]): boolean {
  const local = lower.slice(start, lower.indexOf('@', start));
  if (local.length < 5 || !/^[a-zæøå]+$/.test(local)) return false;
  if (named.some((other) => other.end > start - BEFORE && other.start < end + AFTER)) return false;
  if (knownAs(local) & NAMED || knownAs(local.slice(1)) & NAMED || knownAs(local.slice(0, -1)) & NAMED) return false;
  return MAILBOX.test(lower.slice(Math.max(0, start - BEFORE), start));
}

/** What stands in the sentence of the finding, and what ends the sentence before it when it is a question or a heading. */
function isSample({ kind, rule }: Span, found: string, before: string, after: string, near: boolean): boolean {
  const here = sentenceOf(before, after);
  if (kind === 'secret' || REAL.test(here)) return false;
  // Between the words and the number stands somebody: "testbruger virker ikke for Anne Holm, tlf ..." is her number.
  const said = SOMEBODYS_OWN.has(kind) ? beside(before, after) : here;
  if (SAMPLE.test(said) && !(near && FOR_SOMEBODY.test(here))) return true;
  if (near) return false;
  if (SAMPLE_PLACE.test(here)) return true;
  if (!SOMEBODYS_OWN.has(kind)) {
    if (FORMAT.test(here)) return true;
    if (EXAMPLE_BEFORE.test(before) && kind !== 'phone') return true;
  }
  if (kind !== 'national-id' && kind !== 'phone') return false;
  // A number with a country code in front is a telephone number whatever stands around it.
  if (rule === 'international' || SOMEBODYS.test(here)) return false;
  // Cases and files are often kept under the number of the person; six digits, a dash and four are hers. Goods are not.
  if (kind === 'national-id' && CPR_SHAPE.test(found)) return GOODS.test(here) && !ANYBODYS.test(here);
  return THINGS.test(here);
}

/** The words right before the number, or in brackets behind it: of one that is somebody's own they must say it of this number. */
const beside = (before: string, after: string): string =>
  `${sentenceOf(before, '').slice(-BESIDE)} ${/^\s?\([^)]*/.exec(after)?.[0] ?? ''}`;

const CPR_SHAPE = /\d{6}\s?[-–]\s?\d{4}/;

/** The end of a sentence, not the point of an abbreviation. */
const END =
  /[!?]\s|(?<!(?<![a-z])(?:tlf|tel|nr|no|kl|fx|eks|ca|st|tv|th|dr|mr|mrs|ext|f|e\.g|mob|pr))\.\s|\n\s{0,9}\n/g;

/** From the last end of a sentence before the finding to the next one behind it. */
function sentenceOf(before: string, after: string): string {
  let from = 0;
  for (const end of before.matchAll(END)) {
    // "Hvilke af numrene er EAN? 5701...": the question goes with what is listed behind it.
    if (end[0].startsWith('?')) continue;
    from = end.index + end[0].length;
  }
  const to = after.search(END);
  return `${before.slice(from)} ${to < 0 ? after : after.slice(0, to)}`;
}
