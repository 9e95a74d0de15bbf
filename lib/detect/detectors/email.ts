import { LEX } from '../names/features.ts';
import { knownAs } from '../names/tagger.ts';
import { rx } from '../rx.ts';
import type { Detector, Span } from '../types.ts';

/** Local part and domain around an @; the text is walked from each @, so a long run without one costs nothing. */
const LOCAL = rx()`[\p{L}\p{N}!#$%&'*+/=?^_\`{|}~.-]`;
/** RFC 5321 allows 64 and 255; longer runs are not addresses. */
const MOST_LOCAL = 64;
const DOMAIN = rx(
  'y',
)`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,24})(?![\p{L}\p{N}-]*@)`;
/** "mette (at) firma (dot) dk", "mette snabel-a firma.dk" */
const SPELLED = rx(
  'g',
)`(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._-]{1,40}\s?(?:\((?:at|a|snabel-?a)\)|\[at\]|\{at\}|<at>|\ssnabel-?a\s)\s?[\p{L}\p{N}-]{2,40}(?:\s?(?:\.|\(dot\)|\[dot\]|\(punktum\)|\sdot\s|\spunktum\s)\s?[\p{L}\p{N}-]{2,24}){1,3}`;

/** Mailboxes of a function, not of a person: nobody's personal data. */
const ROLE =
  /^(?:info|kontakt|contact|mail|post|e?post|hello|hej|hallo|hi|office|kontor|reception|receptionen|support|help|helpdesk|servicedesk|service|kundeservice|customer|customerservice|care|sales|salg|marketing|press|presse|media|pr|hr|hrsupport|personale|people|job|jobs|career|careers|karriere|rekruttering|recruiting|recruitment|admin|administration|administrator|adm|webmaster|postmaster|hostmaster|abuse|noc|security|sikkerhed|privacy|gdpr|dpo|databeskyttelse|legal|jura|compliance|whistleblower|whistle|billing|invoice|invoices|faktura|fakturaer|regnskab|bogholderi|accounting|accounts|finance|økonomi|okonomi|oekonomi|løn|loen|payroll|order|orders|ordre|ordrer|bestilling|booking|bookings|reservation|reservations|team|staff|all|alle|everyone|news|newsletter|nyhedsbrev|noreply|no|reply|donotreply|notifications?|notifikation|alerts?|test|demo|it|itsupport|drift|teknik|tech|dev|ops|devops|lager|warehouse|logistik|indkøb|indkoeb|purchasing|procurement|kurser|kursus|events?|event|tilmelding|skole|sekretariat|sekretariatet|bestyrelse|bestyrelsen|board|direktion|ledelse|management|kommune|kommunen|borger|borgerservice|bibliotek|museum|klinik|vagt|vagten|facility|facilities|ejendom|udlejning|projekt|project|partner|partners|investor|ir|abonnement|subscriptions?|feedback|kvalitet|quality|miljø|hse|arbejdsmiljø|tillid|forening|klub|club|butik|shop|webshop|store|retur|returns|frivillige?|volunteers?|volunteering|medlem|medlemmer|members?|membership|redaktion|redaktionen|editor|editorial|newsroom|enquir(?:y|ies)|inquir(?:y|ies)|treasurer|kasserer|formand|formanden|fundraising|donations?|bogholder|parkering|parking|tickets?|billetter|kundeklub|hovedpostkasse|postkasse|ansøgning|applications?|admissions|kontaktos|spørgsmål|questions|parts|spareparts|reservedele|fees|rentals?|hire|returns|dispatch|deliveries|levering|leverancer|varemodtagelse|kantine|kantinen|køkken|kokken|køkkenet|catering|værksted|vaerksted|workshop|lab|laboratorium|studio|galleri|gallery|bager|bageri|bageriet|kiosk|kassen|pedel|pedellen|caretaker|facilitymanagement|tilsyn|inspector|inspection|safeguarding|welfare|pastoral|attendance|absence|fravær|sygemelding|sfo|fritidshjem|børnehave|menighedsråd|sogn|parish|rota|rotas|shifts|vagtplan|vagtplaner|offers|tilbud|bids|tender|tenders|udbud|grants?|puljer|bursar|registrar|committee|chair|secretary|president|captain|coach|træner|council|councillors?|mayor|borgmester|borgmesteren|direktør|ceo|cfo|cto|hello2|ask|ideas|ideer|forslag|klager|klage|complaints?|whistleblow|ombudsman|union|tillidsmand|tr|amr)$/;
/** Words that end the name of a function: "politisksekretariat", "hr-afdelingen", "teknikcenter". */
const ROLE_END =
  /(?:sekretariat(?:et)?|afdeling(?:en)?|forvaltning(?:en)?|kontor(?:et)?|center|centret|service|support|team(?:et)?|udvalg(?:et)?|bestyrelse(?:n)?|administration(?:en)?|ledelse(?:n)?|desk|office|department|group|gruppe(?:n)?|mail|post|info|reception(?:en)?|skole(?:n)?|vagt(?:en)?|klub(?:ben)?|vejledning(?:en)?|modtagelse(?:n)?|redaktion(?:en)?|linjen?|line|fest(?:en)?|fond(?:en)?|skranke(?:n)?|bookings?|udlejning(?:en)?|tilmelding(?:en)?)$/;

/** Whether an address is that of a function. `local` is the part before the @, lower case. */
export function isRoleMailbox(local: string): boolean {
  const parts = local.split(/[._+-]/).filter((part) => part !== '');
  if (ROLE.test(parts.join(''))) return true;
  // Two or more words are a function when one of them names it and none looks like a person's ("info.dk", "hr-support").
  return (
    parts.some((part) => ROLE_END.test(part) && part.length > 3) ||
    (parts.length > 0 && ROLE.test(parts[0] as string)) ||
    (parts.length > 0 && parts.length < 4 && parts.every(isOfWords))
  );
}

const NAMES = LEX.first | LEX.last | LEX.name | LEX.proper;
const ORDINARY = LEX.word | LEX.inflected | LEX.common | LEX.role | LEX.org;
/** Shorter locals are initials ("mat@", "jok@") as often as words, and so are shorter parts of a compound. */
const LEAST_WORD = 4;
const LEAST_PART = 3;
const MOST_WORD = 24;

/**
 * Made of ordinary words, none of which is a name: "safety", "bookings", "trygklub", "lostandfound". The lists take one
 * unknown word in sixteen for an ordinary one, so a compound that could be cut at a name is a person's.
 */
function isOfWords(part: string): boolean {
  if (part.length < LEAST_WORD || part.length > MOST_WORD || !/^[a-zæøå]+$/.test(part)) return false;
  const bits = knownAs(part);
  if (bits & NAMES) return false;
  if (bits & ORDINARY || isPlural(part)) return true;
  // "jhansen", "kbholm", "annek": initials and a name, a name and an initial.
  for (const at of [1, 2]) {
    if (part.length - at < LEAST_WORD) continue;
    if (knownAs(part.slice(at)) & NAMES || knownAs(part.slice(0, -at)) & NAMES) return false;
  }
  for (let at = LEAST_PART; at <= part.length - LEAST_PART; at++)
    if (knownAs(part.slice(0, at)) & NAMES && knownAs(part.slice(at)) & NAMES) return false;
  for (let at = LEAST_PART; at <= part.length - LEAST_PART; at++)
    if (isOrdinary(part.slice(0, at)) && isOrdinary(part.slice(at))) return true;
  return false;
}

const isOrdinary = (word: string): boolean => {
  const bits = knownAs(word);
  return ((bits & ORDINARY) !== 0 && (bits & NAMES) === 0) || (word.length > LEAST_WORD && isPlural(word));
};

/** "bookings", "driften": a listed word with an ending of the plural or the definite. */
function isPlural(word: string): boolean {
  const ending = /(?:s|e|en|et|er|erne|ne)$/.exec(word)?.[0];
  if (!ending || word.length - ending.length < LEAST_WORD) return false;
  const bits = knownAs(word.slice(0, -ending.length));
  return (bits & ORDINARY) !== 0 && (bits & NAMES) === 0;
}

/** The key of a setting right before an address: `smtp_user=`, `MAIL_FROM: `, `"reply_to": "`. */
const SETTING =
  /(?:smtp|imap|pop3?|mail|email|from|sender|reply|notify|alert|admin|service|svc|bounce|default)[a-z0-9]{0,12}(?:[_.-][a-z0-9]{1,16}){0,3}["']?\s{0,2}[=:]\s{0,2}["'<]{0,2}$/;
/** A programme's mailbox has the name of a thing: "bon", "web1"; not somebody's initials with a year. */
const THING = /^[a-zæøå]{3,24}\d{0,2}$/;

/** An address in a setting whose local part is a word: the mailbox of a programme. */
function isOfProgramme(lower: string, start: number, local: string): boolean {
  const before = lower.slice(Math.max(0, start - 48), start);
  if (!/[_.=]/.test(before) || !SETTING.test(before) || !THING.test(local)) return false;
  const word = knownAs(local.replace(/\d{1,2}$/, ''));
  return (word & ORDINARY) !== 0 && (word & (LEX.last | LEX.name)) === 0;
}

export const email: Detector = {
  id: 'email',
  kinds: ['email'],
  find({ text, lower }) {
    const spans: Span[] = [];
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      let start = at;
      while (start > 0 && at - start < MOST_LOCAL && LOCAL.test(text[start - 1] as string)) start--;
      while (start < at && /[.'`/=?&|{}*#!$%^~-]/.test(text[start] as string)) start++;
      // "mailto:", "<a=x@y.dk>" and URLs with a user: the address begins after them.
      const inside = text.slice(start, at);
      const cut = Math.max(inside.lastIndexOf('='), inside.lastIndexOf('/'), inside.lastIndexOf('|'));
      if (cut >= 0) start += cut + 1;
      if (start === at || text[at - 1] === '.') continue;
      DOMAIN.lastIndex = at + 1;
      const domain = DOMAIN.exec(text);
      if (!domain) continue;
      const local = lower.slice(start, at);
      spans.push({
        kind: 'email',
        start,
        end: at + 1 + domain[0].length,
        score: 0.97,
        rule: 'email',
        ...(isRoleMailbox(local) || isOfProgramme(lower, start, local) ? { public: true } : {}),
      });
    }
    if (/\((?:at|a|snabel)|[[{<]at[\]}>]|snabel/.test(lower)) {
      for (const match of lower.matchAll(SPELLED))
        spans.push({
          kind: 'email',
          start: match.index,
          end: match.index + match[0].length,
          score: 0.8,
          rule: 'email-spelled',
        });
    }
    return spans;
  },
};
