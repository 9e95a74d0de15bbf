import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/core';
import { after, before, columnHeading, isInRowOfNumbers, isOtherNumber, standsAlone } from '../context.ts';
import { LEX } from '../names/features.ts';
import { knownAs } from '../names/tagger.ts';
import { rx } from '../rx.ts';
import type { Detector, Passage, Span } from '../types.ts';
import { cvrCheck } from '../validators/checksums.ts';
import { cprYear } from '../validators/cpr.ts';
import { PHONE_METADATA } from '../validators/phone-metadata.ts';

/**
 * Digits in groups, 7 to 15 of them (ITU-T E.164), perhaps with + or 00 and an area in brackets. A line break may split
 * only a number that begins with +.
 */
const CANDIDATE = rx(
  'g',
)`(?<![\p{L}\p{N}_=#$€£§]|[\p{N}][.,:/-]|[\p{L}]/)(?:(?:\(\+|\+)[ ]?\(?\d(?:[ \t\n().\-/–·]{0,3}\d){6,14}|(?:00[ ]?)?\(?\d(?:[ \t().\-/–·]{0,3}\d){5,14})(?![\p{L}\p{N}_]|[.,:/-]\d|[ ]?%)`;

const WORDS =
  /tlf|telefon|\btel\b|\btel[.:]|mobil|\bmob\b|phone|\bfon\b|\bcell|\bring\b|ringe|\bring(?:er|es)? til|\bsms|opkald|\bcall|\bdial|answering|text (?:me|him|her|them)|reach (?:me|him|her|us)|whats ?app|signal|hotline|direkte|lokalnr|lokal(?:nummer)?\b|kontakt|contact|privat(?:e)?[ -]?(?:nr|nummer|telefon)|handy|rufnummer|puhelin|teléfono|téléphone|portable|message on|registered|fax|(?:\bhis|\bher|\bmy|mit|hendes|hans|min|us|uk|international one|personal|new|nyt)\s+(?:\w+\s)?(?:number|nummer|nr)/;
const NUMBER_IS = /(?:number|nummer|nr\.?)\s*(?:is|er|:)\s*$/;
const OTHER_THING = /card|kort|konto|account|iban|\bcpr\b|passport|\bpas(?:nr|nummer)?\b|licen[cs]e/;
const MONEY_BEFORE =
  /(?:kr\.?|dkk|eur|usd|gbp|sek|nok|€|\$|£|beløb|pris|løn|omsætning|total|i alt|sum|budget|areal)\s*[:=]?\s*(?:på\s)?$/;
const MONEY_AFTER =
  /^\s*(?:kr\b|kr\.|,-|dkk|eur\b|euro|usd|gbp|sek|nok|€|\$|£|%|mio|mia|tkr|million|stk|m2|m²|kvm|km\b|kg\b|indbygger|timer|dage|år\b)/;

interface Read {
  digits: string;
  /** Lengths of the groups, as "2-2-2-2". */
  groups: string;
  separators: string;
}

function read(written: string): Read {
  const groups = written.match(/\d+/g) ?? [];
  return {
    digits: groups.join(''),
    groups: groups.map((group) => group.length).join('-'),
    separators: [...new Set(written.replace(/[\d+]/g, ''))].sort().join(''),
  };
}

let parsed: MetadataJson | undefined;

function metadata(): MetadataJson {
  parsed ??= JSON.parse(PHONE_METADATA) as MetadataJson;
  return parsed;
}

function valid(written: string, country?: 'GB' | 'US' | 'DE' | 'FR' | 'SE'): boolean {
  const options = country ? { defaultCountry: country, extract: false } : { extract: false };
  return parsePhoneNumberFromString(written, options, metadata())?.isValid() ?? false;
}

/** A known country code and a length its numbers have: numbers set aside for examples are no valid ones, yet look real. */
function possible(written: string): boolean {
  return parsePhoneNumberFromString(written, { extract: false }, metadata())?.isPossible() ?? false;
}

/** Where the number that begins with + or 00 ends: groups behind it may belong to the next one. */
function internationalEnd(written: string): number | undefined {
  const plain = written.replace(/^\(?\s*(?:\+|00)\s?/, '+').replace(/\n/g, ' ');
  const shift = written.length - plain.length;
  const ends = [...plain.matchAll(/\d+/g)].map((match) => match.index + match[0].length).reverse();
  for (const end of ends) {
    if (end < 7) break;
    if (possible(plain.slice(0, end).replace(/\(0\)/, ''))) return end + shift;
  }
  return undefined;
}

/** Day, month and year, or years side by side, or thousands: digits in groups that are no telephone number. */
function looksLikeSomethingElse({ digits, groups, separators }: Read): boolean {
  if (/^(?:2-2-4|1-2-4|2-1-4|1-1-4|4-2-2|4-1-1)$/.test(groups) && /^[ ./-]*$/.test(separators)) return true;
  if (/^(?:19|20)\d{6}$/.test(digits) && /^(?:8|4-4)$/.test(groups)) return true;
  // A Danish personal number: six digits, a dash, four.
  if (groups === '6-4' && /^\s?-\s?$|^-$/.test(separators) && cprYear(digits) !== undefined) return true;
  if (/^(?:4-)+4$/.test(groups) && /^(?:(?:19|20)\d\d)+$/.test(digits)) return true;
  return false;
}

/** "19.00–20.40", "9:30 - 11:00", "0800-1630 on Monday": from one hour to another. */
const HOURS = /^(?:[01]?\d|2[0-4])[.:][0-5]\d\s{0,2}[-–]\s{0,2}(?:[01]?\d|2[0-4])[.:][0-5]\d$/;

/**
 * Numbers that reach an institution and no person: freephone, shared cost, premium, company and UK-wide ones, with and
 * without the country code (Ofcom 03, 080, 084, 087, 09; NANPA 8xx; PTS 020, 077; Bundesnetzagentur 0800, 0180;
 * Styrelsen for Dataforsyning og Infrastruktur 70, 80, 90; Nkom 8).
 */
const OF_INSTITUTIONS =
  /^(?:\+44(?:3\d{9}|8(?:00|08|4[2-5]|7[0-3])\d{6,7}|9\d{9})|0(?:3\d{9}|8(?:00|08|4[2-5]|7[0-3])\d{6,7}|9\d{9}|20\d{6,7}|77[0-9]\d{6}|180\d{6,8})|(?:\+?1)?8(?:00|88|77|66|55|44|33)\d{7}|\+45[789]0\d{6}|\+46(?:20|77)\d{5,7}|\+478[0-3]\d{4,6}|\+49(?:800|180)\d{6,8}|\+338\d{8})$/;

function reachesNobody(written: string): boolean {
  return OF_INSTITUTIONS.test(
    written
      .replace(/^\(?00/, '+')
      .replace(/\(0\)/, '')
      .replace(/[^\d+]/g, ''),
  );
}

/** 0..1 for a number with nothing but its own form: what country writes it so. */
function formScore(written: string, { digits, groups, separators }: Read): { score: number; rule: string } {
  const grouped = groups.includes('-');
  // Denmark: eight digits, a closed plan; it shares its length with CVR numbers, dates and amounts.
  if (/^[2-9]\d{7}$/.test(digits)) {
    if (groups === '2-2-2-2') return { score: 0.62, rule: 'dk' };
    if (groups === '4-4' || groups === '2-3-3' || groups === '3-2-3' || groups === '2-6')
      return { score: 0.38, rule: 'dk' };
    return { score: cvrCheck(digits) ? 0.15 : 0.25, rule: 'dk' };
  }
  // North America: 3-3-4, never one run; area and exchange do not begin with 0 or 1.
  if (/^1?[2-9]\d\d[2-9]\d{6}$/.test(digits)) {
    if (/^(?:1-)?3-3-4$/.test(groups)) return { score: valid(digits.slice(-10), 'US') ? 0.68 : 0.5, rule: 'us' };
    return { score: 0.2, rule: 'us' };
  }
  if (/^0/.test(digits) && digits.length >= 9 && digits.length <= 12) {
    if (!grouped && !/^07\d{9}$/.test(digits)) return { score: 0.25, rule: 'national' };
    const bracketed = separators.includes('(');
    if (
      /^0[1-9]/.test(digits) &&
      (valid(digits, 'GB') || valid(digits, 'FR') || valid(digits, 'SE') || valid(digits, 'DE'))
    )
      return {
        score: bracketed || /^07\d{9}$/.test(digits) || groups.split('-').length > 2 ? 0.62 : 0.52,
        rule: 'national',
      };
    return { score: 0.4, rule: 'national' };
  }
  return { score: written.includes('(') ? 0.3 : 0.22, rule: 'unknown' };
}

function isNamed(passage: Passage, start: number, end: number): boolean {
  const words = before(passage, start, 48);
  if (WORDS.test(words) && !(OTHER_THING.test(words) && !/tlf|telefon|phone|mobil|ring|call/.test(words))) return true;
  if ((NUMBER_IS.test(words) && !OTHER_THING.test(words)) || WORDS.test(columnHeading(passage, start))) return true;
  if (/^\s*[(,]?\s*(?:tlf|mobil|telefon|direkte|phone|cell|work|home|mobile)/.test(after(passage, end, 16)))
    return true;
  // A list of people: the mail address stands on the same line.
  const line = passage.lower.slice(passage.lower.lastIndexOf('\n', start) + 1, start).slice(-80);
  return /@[\w-]+\.\w/.test(line) || /@[\w-]+\.\w/.test(after(passage, end, 60));
}

const WHO = rx()`(?:^|[\s(>*•-])((?:[\p{Lu}][\p{L}'’-]{1,24}[ ]){0,3}[\p{Lu}][\p{L}'’-]{1,24})(?:[ ][\p{Lu}]\.)?[ ]?[:,(–-]?[ ]{0,2}\(?$`;
const NAMED = LEX.first | LEX.last | LEX.name;
const ORDINARY = LEX.word | LEX.inflected | LEX.common | LEX.role | LEX.org | LEX.time;

/** The words before a number are somebody's name: a given name that is no other word, or two words of which one is a name. */
function isOfSomebody({ text }: Passage, start: number): boolean {
  const who = WHO.exec(text.slice(Math.max(0, start - 60), start))?.[1];
  if (!who) return false;
  const words = who.split(' ').map((word) => knownAs(word.toLowerCase()));
  const first = words[0] as number;
  if (words.length === 1) return (first & (LEX.first | LEX.name)) !== 0 && (first & ORDINARY) === 0;
  return words.some((bits) => (bits & NAMED) !== 0) && ((words.at(-1) as number) & (LEX.org | LEX.role)) === 0;
}

export const phone: Detector = {
  id: 'phone',
  kinds: ['phone'],
  find(passage) {
    const spans: Span[] = [];
    if (!/\d{2}/.test(passage.text)) return spans;
    for (const match of passage.text.matchAll(CANDIDATE)) {
      const start = match.index;
      let written = match[0];
      if (/^(?:\(?\+|00)/.test(written)) {
        const length = internationalEnd(written);
        if (length !== undefined) {
          spans.push({
            kind: 'phone',
            start,
            end: start + length,
            score: written.startsWith('00') ? 0.75 : 0.92,
            rule: 'international',
            ...(reachesNobody(written.slice(0, length)) ? { public: true } : {}),
          });
          continue;
        }
      }
      for (const part of partsOf(written)) {
        written = part.written;
        const from = start + part.offset;
        const end = from + written.length;
        const form = read(written);
        if (form.digits.length < 7) continue;
        // "Erling 2067 4413": whose number it is stands right before it. Ten digits in a run are somebody's other number.
        const named =
          isNamed(passage, from, end) ||
          (form.digits.length === 8 && !form.digits.startsWith('0') && isOfSomebody(passage, from)) ||
          (/-.*-/.test(form.groups) && form.digits.startsWith('0') && isOfSomebody(passage, from));
        if (HOURS.test(written.trim())) continue;
        if (looksLikeSomethingElse(form) && !(named && form.groups === '4-4')) continue;
        let { score, rule } = formScore(written, form);
        if (named) score += 0.35;
        else if (isOtherNumber(passage, from) || isInRowOfNumbers(passage, from)) score -= 0.5;
        else if (standsAlone(passage)) score += 0.15;
        if (MONEY_BEFORE.test(before(passage, from, 24)) || MONEY_AFTER.test(after(passage, end, 12))) score -= 0.5;
        // Groups of three are how thousands are written.
        if (/^\d{1,3}(?:[ .]\d{3})+$/.test(written) && !named) score -= 0.2;
        if (score < 0.5) continue;
        const span: Span = { kind: 'phone', start: from, end, score: Math.min(score, 0.93), rule };
        // 70, 80 and 90 are company, free and premium numbers in the Danish plan: they reach no person.
        if ((rule === 'dk' && /^[789]0/.test(form.digits)) || reachesNobody(written)) span.public = true;
        spans.push(span);
      }
    }
    return spans;
  },
};

/** Two Danish numbers on one line are one run of groups: cut into eights. Otherwise the whole. */
function partsOf(written: string): { written: string; offset: number }[] {
  const groups = [...written.matchAll(/\d+/g)];
  const lengths = groups.map((group) => group[0].length).join('-');
  if (/^(?:2-2-2-2-){1,2}2-2-2-2$/.test(lengths)) {
    const parts: { written: string; offset: number }[] = [];
    for (let index = 0; index < groups.length; index += 4) {
      const first = groups[index] as RegExpExecArray;
      const last = groups[index + 3] as RegExpExecArray;
      parts.push({ written: written.slice(first.index, last.index + 2), offset: first.index });
    }
    return parts;
  }
  return [{ written, offset: 0 }];
}
