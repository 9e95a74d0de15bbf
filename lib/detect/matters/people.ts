import type { Span } from '../types.ts';
import type { PersonTag } from './lexicon.ts';
import { type Hit, MONEY, NAME } from './pattern.ts';
import {
  ANYBODY_IN,
  CONTACT_LINE,
  fieldLabel,
  HAS_HE,
  HAS_I,
  HAS_ID,
  HAS_NAME,
  HAS_ROLE,
  HAS_YOU,
  type Reading,
  spanOf,
} from './reading.ts';
import type { Tokens } from './tokens.ts';
import { COUNTED, KRONER, OTHER_MONEY } from './words/money.ts';

/** In a text longer than this many words, a name somewhere else is not enough. */
const FAR = 120;
/** Words of the longest name behind which an amount is looked for. */
const LONGEST_NAME = 8;

/** How sure it is that the words of a sentence are said of somebody identifiable. 3: in the same sentence. 0: not at all. */
function link(reading: Reading, sentence: number): 0 | 1 | 2 | 3 {
  const { tokens, sentences } = reading;
  if (!reading.identifiable) return 0;
  const here = sentences[sentence] as number;
  if (here & (HAS_NAME | HAS_ID | HAS_ROLE)) return here & CONTACT_LINE ? 2 : 3;
  const paragraph = tokens.paragraph[tokens.sentenceFrom[sentence] as number] as number;
  if (here & HAS_HE) return 3;
  if (here & HAS_YOU && reading.addressed) return 3;
  const before = sentences[sentence - 1] ?? 0;
  if (reading.form && fieldLabel(reading.passage, tokens, sentence) >= 0 && reading.namedParagraphs.has(paragraph))
    return 3;
  if (before & (HAS_NAME | HAS_ID)) return 2;
  if (tokens.sentenceEnd[sentence] === ':' && (sentences[sentence + 1] ?? 0) & (HAS_NAME | HAS_ID)) return 2;
  if (reading.namedParagraphs.has(paragraph)) return 2;
  if (here & (HAS_YOU | HAS_I)) return 2;
  return 1;
}

export function personMatters(reading: Reading): Span[] {
  const { tokens, sentences } = reading;
  if (!reading.identifiable) return [];
  const found: Span[] = [];
  const hints = new Map<string, Hit<PersonTag>[]>();
  const payHits: Hit<PersonTag>[] = [];
  const subjects = subjectPlaces(reading);
  const hasAmount = amountFinder(reading);
  for (const hit of reading.hits.person) {
    const { kind, strength } = hit.tag;
    const sentence = tokens.sentence[hit.from] as number;
    const near = link(reading, sentence);
    const here = sentences[sentence] as number;
    const anybody = (here & ANYBODY_IN) !== 0 && (here & (HAS_NAME | HAS_HE)) === 0;
    if (kind === 'salary') payHits.push(hit);
    if (strength === 'told') {
      if (anybody ? near < 3 : near < (tokens.count > FAR ? 2 : 1)) continue;
      found.push(spanOf(reading, kind, hit.from, hit.to, 0.7 + near * 0.08, `${kind}-told`));
    } else if (strength === 'topic') {
      if (anybody || near < 3 || subjects[hit.from]) continue;
      if (kind === 'salary' && !hasAmount(sentence)) continue;
      found.push(spanOf(reading, kind, hit.from, hit.to, 0.6, `${kind}-topic`));
    } else if (near === 3 && !anybody) {
      const key = `${kind}:${sentence}`;
      const list = hints.get(key);
      if (list) list.push(hit);
      else hints.set(key, [hit]);
    }
  }
  found.push(...amounts(reading, payHits));
  return oncePerSentence(found, reading);
}

/** How many words behind "oplæg om" a subject may stand. */
const REACH = 6;

/** Per token: it stands right behind words such as "oplæg om", in their sentence. */
function subjectPlaces({ tokens, about }: Reading): Uint8Array {
  const places = new Uint8Array(tokens.count);
  for (const { from, to } of about) {
    const end = Math.min(to + REACH, (tokens.sentenceTo[tokens.sentence[from] as number] as number) - 1);
    places.fill(1, from + 1, end + 1);
  }
  return places;
}

/** Per sentence that was asked about: it has an amount. */
function amountFinder(reading: Reading): (sentence: number) => boolean {
  const { tokens } = reading;
  const known = new Map<number, boolean>();
  return (sentence) => {
    let has = known.get(sentence);
    if (has === undefined) {
      has = false;
      for (let i = tokens.sentenceFrom[sentence] as number; !has && i < (tokens.sentenceTo[sentence] as number); i++)
        has = isAmount(reading, i);
      known.set(sentence, has);
    }
    return has;
  };
}

/** An amount, or a bare number of four to seven digits that is neither a year nor part of an identifier. */
function isAmount({ tokens, flags, taken, passage }: Reading, place: number): boolean {
  if (taken[place]) return false;
  const word = tokens.word[place] as string;
  if (/^\d{4,7}$/.test(word)) return !/^(?:19|20)\d\d$/.test(word);
  if (((flags[place] as number) & MONEY) === 0) return false;
  // "67,100" in a row of comma-separated cells is two cells.
  return !(/^\d+,\d{3}$/.test(word) && passage.text[(tokens.start[place] as number) - 1] === ',');
}

/** Amounts beside names where the text is about pay: lists, tables and "Eva 41.200, Ole 39.850". */
function amounts(reading: Reading, payHits: Hit<PersonTag>[]): Span[] {
  const table = payHits.length === 0 && isPayTable(reading);
  if (payHits.length === 0 && !table && !mayBePay(reading)) return [];
  const { tokens, flags } = reading;
  const found: Span[] = [];
  for (const name of reading.names) {
    let at = name;
    while (at < tokens.count && at - name < LONGEST_NAME && (flags[at] as number) & NAME) at += 1;
    for (let step = 0; step < 6 && at + step < tokens.count; step++) {
      const place = at + step;
      if (tokens.line[place] !== tokens.line[name] || (flags[place] as number) & NAME) break;
      if (payHits.length > 0 || table ? isAmount(reading, place) : isPay(reading, place)) {
        found.push(spanOf(reading, 'salary', place, place + 1, 0.85, 'salary-amount'));
        if (!table) break;
      }
    }
  }
  return payHits.length > 0 || found.length > 1 ? found : [];
}

/** Monthly or yearly pay, in kroner, pounds, euros or dollars; below and above are other things. */
const LEAST_PAY = 18_000;
const MOST_PAY = 250_000;

/** An amount of money, with its currency, in the range of pay. */
function isPay(reading: Reading, place: number): boolean {
  const { tokens } = reading;
  const money = (word: string | undefined) => word !== undefined && KRONER.has(word);
  if (!isAmount(reading, place) || !(money(tokens.word[place + 1]) || money(tokens.word[place - 1]))) return false;
  const amount = Number((tokens.word[place] as string).replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
  return amount >= LEAST_PAY && amount <= MOST_PAY;
}

/** Rows of a list of people from which on bare amounts are taken for pay. */
const ROWS = 3;
/** 36.200, 34,500: the pay of a month or a year with its thousands set apart. */
const PAY_FIGURE = /^\d{2,3}[.,]\d{3}$/;

/**
 * A list of people, each with two such amounts: what they earn and what they will. One amount each may be votes or
 * steps; two, of which none is far from the other, are a raise.
 */
function isPayTable({ tokens, names, hits, taken }: Reading): boolean {
  if (names.length < ROWS || tokens.count > FAR || hits.business.length > 0) return false;
  if (tokens.word.some((word) => OTHER_MONEY.has(word) || COUNTED.has(word))) return false;
  let rows = 0;
  for (const name of names) {
    const amounts: number[] = [];
    for (let at = name; at < tokens.count && tokens.line[at] === tokens.line[name]; at++) {
      const word = tokens.word[at] as string;
      if (!taken[at] && PAY_FIGURE.test(word)) amounts.push(Number(word.replace(/[.,]/, '')));
    }
    if (amounts.length !== 2) return false;
    const [from, to] = amounts as [number, number];
    if (from < LEAST_PAY || to > MOST_PAY || to < from || to > from * 1.5) return false;
    rows += 1;
  }
  return rows >= ROWS;
}

/** A short list of people with money beside them and no word of what it is for is taken for pay. */
function mayBePay({ tokens, names, hits }: Reading): boolean {
  return (
    names.length > 1 &&
    tokens.count <= FAR &&
    hits.business.length === 0 &&
    !tokens.word.some((word) => OTHER_MONEY.has(word))
  );
}

/** The sentence of the token that begins at `start`. */
function sentenceAt({ start: starts, sentence }: Tokens, start: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return sentence[low] as number;
}

/** One finding of a kind in a sentence is enough to see; the best stays. Amounts in a list all stay. */
function oncePerSentence(found: Span[], reading: Reading): Span[] {
  const best = new Map<string, Span>();
  const kept: Span[] = [];
  for (const span of found) {
    if (span.rule === 'salary-amount') {
      kept.push(span);
      continue;
    }
    const key = `${span.kind}:${sentenceAt(reading.tokens, span.start)}`;
    const other = best.get(key);
    if (
      !other ||
      span.score > other.score ||
      (span.score === other.score && span.end - span.start > other.end - other.start)
    )
      best.set(key, span);
  }
  return [...kept, ...best.values()];
}
