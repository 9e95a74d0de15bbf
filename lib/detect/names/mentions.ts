import { rx } from '../rx.ts';
import type { Span } from '../types.ts';
import { LEX } from './features.ts';
import { knownAs } from './tagger.ts';
import { isThing } from './things.ts';

/**
 * Further mentions of people by a part of their name. The tagger reads a block at a time; minutes that name "Dafydd Prys"
 * among those present say "Dafydd" pages later. What was surely somebody's name once is one wherever it stands with a
 * capital in the same text.
 */

/** A name must be this sure to vouch for its parts, and so many letters long. */
const SURE = 0.8;
const LEAST = 3;
/** More distinct parts than this are a directory: its lines speak for themselves. */
const MOST = 400;

const NAMED = LEX.first | LEX.last | LEX.name;
const ORDINARY = LEX.word | LEX.inflected | LEX.common | LEX.role | LEX.org | LEX.time | LEX.place;

const CAPITALISED = rx(
  'g',
)`(?<![\p{L}\p{N}@._/\\&-])[\p{Lu}][\p{L}]{2,24}(?:-[\p{Lu}][\p{L}]{1,24})*(?![\p{L}\p{N}@_/\\]|\.[\p{L}\p{N}]|-[\p{L}])`;
const WORDS = rx('g')`[\p{Lu}][\p{L}]{2,24}(?:-[\p{Lu}][\p{L}]{1,24})*`;
/** Begins a sentence, a line, a cell or a quotation: any word has a capital there. */
const OPENING = /(?:^|[.!?:;|\n\t•*>"“”»«(]\s{0,3}|\n\s{0,8}[-–*]\s{0,3}|\d[.)]\s{1,3})$/;
const ANOTHER = rx()`^(?:['’]s)?[ ](?!Og[ ]|And[ ])[\p{Lu}][\p{L}]`;

const isOrdinary = (word: string): boolean => (knownAs(word) & ORDINARY) !== 0;
const isGivenName = (word: string): boolean => (knownAs(word) & LEX.first) !== 0;

/** Mentions that `spans` leave out; `spans` are the findings over the whole text. */
export function otherMentions(text: string, spans: readonly Span[]): Span[] {
  const parts = new Map<string, number>();
  for (const { kind, start, end, score, public: known } of spans) {
    if (kind !== 'person-name') continue;
    const words = [...text.slice(start, end).matchAll(WORDS)];
    // Two words that are no others vouch too, be the tagger as unsure as it may: "Dafydd Prys".
    const sure = score >= SURE || (words.length > 1 && words.every(([word]) => !isOrdinary(word.toLowerCase())));
    for (const [word] of words) {
      if (known) parts.set(word, 0);
      else if (sure && parts.get(word) !== 0 && parts.size < MOST)
        parts.set(word, Math.max(parts.get(word) ?? 0, score));
    }
  }
  if (parts.size === 0) return [];
  const taken = [...spans].sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  let next = 0;
  let reached = 0;
  for (const match of text.matchAll(CAPITALISED)) {
    const written = match[0];
    const stem = parts.has(written) ? written : written.endsWith('s') ? written.slice(0, -1) : written;
    const score = parts.get(stem);
    if (!score || stem.length < LEAST) continue;
    const start = match.index;
    const end = start + written.length;
    while (next < taken.length && (taken[next] as Span).start < end) {
      const { kind, end: last } = taken[next] as Span;
      if (IDENTIFYING.has(kind)) reached = Math.max(reached, last);
      next++;
    }
    if (reached > start) continue;
    const bits = knownAs(stem.toLowerCase());
    // "Line", "Will", "Rose" open a sentence as words do; in the middle of one a capital makes them the person.
    if ((bits & ORDINARY) !== 0 && (bits & NAMED) === 0) continue;
    if ((bits & ORDINARY) !== 0 && OPENING.test(text.slice(Math.max(0, start - 12), start))) continue;
    // "Duncan Street", "Holm Byg": another name, of a place or a firm.
    if (ANOTHER.test(text.slice(end, end + 6)) && !isGivenName(stem.toLowerCase())) continue;
    if (isThing(text, { start, end }, isGivenName)) continue;
    found.push({ kind: 'person-name', start, end, score: Math.min(score, 0.85), rule: 'name-again' });
  }
  return found;
}

/** Findings a name is a part of, when it stands in one. */
const IDENTIFYING: ReadonlySet<string> = new Set([
  'person-name',
  'email',
  'postal-address',
  'online-handle',
  'secret',
  'document-id',
  'national-id',
  'ip-address',
]);
