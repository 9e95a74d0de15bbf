import type { Kind, Passage, Span } from '../types.ts';
import { businessMatters } from './business.ts';
import { staffCase } from './case.ts';
import { personMatters } from './people.ts';
import { type MattersMemory, read } from './reading.ts';
import { withoutSamples } from './samples.ts';

/**
 * Matters: health and the other special categories, criminal and staff matters, pay, confidential business, contracts.
 * A topic word alone is nothing; a topic about somebody identifiable in the same passage is a finding.
 * `found` are the findings of the other detectors over the whole text (names, identifiers). What comes back is the final
 * list: those that stand, and the matters. Names in an invented story or case belong to nobody and are dropped;
 * identifiers stay, because a real number may stand in a story; those whose figures show that they are made up go.
 * `memory`: of a text that is being written; the result is the same without it.
 */
export function assessMatters(passage: Passage, found: readonly Span[], memory?: MattersMemory): Span[] {
  const spans = withoutSamples(passage, found);
  const reading = read(passage, spans, memory);
  if (reading.invented)
    return spans.filter((span) => span.kind !== 'person-name' && !isMadeUpNumber(passage.text, span));
  if (reading.tokens.count === 0) return [...spans];
  const about = personMatters(reading);
  if (about.length === 0 && reading.identifiable) about.push(...staffCase(reading));
  // A name that only its context gives away counts as one only with the matter it was found by.
  const named = about.length > 0 ? reading.found : [];
  return [...spans, ...named, ...tidy([...about, ...businessMatters(reading)])];
}

const NUMBERED: ReadonlySet<Kind> = new Set([
  'national-id',
  'document-id',
  'phone',
  'payment-card',
  'bank-account',
  'vehicle-plate',
]);
/** Four figures in a row that nobody is given: 0000, 1234, 9876. */
const MADE_UP = /(\d)\1{3}|0123|1234|2345|3456|4567|5678|6789|9876|8765|7654|6543|5432|4321|3210/;

/** Numbers that only one person has: that four figures somewhere in them stand in a row is no sign, how they end is. */
const SOMEBODYS_ALONE: ReadonlySet<Kind> = new Set(['national-id', 'payment-card', 'bank-account']);

function isMadeUpNumber(text: string, { kind, start, end }: Span): boolean {
  if (!NUMBERED.has(kind)) return false;
  const digits = text.slice(start, end).replace(/[^\d]/g, '');
  return MADE_UP.test(SOMEBODYS_ALONE.has(kind) ? digits.slice(-4) : digits);
}

/** No two findings of one kind overlap: the union stays, with the better score. */
function tidy(spans: Span[]): Span[] {
  const byKind = new Map<Kind, Span[]>();
  for (const span of spans) {
    const list = byKind.get(span.kind);
    if (list) list.push(span);
    else byKind.set(span.kind, [span]);
  }
  const kept: Span[] = [];
  for (const list of byKind.values()) {
    list.sort((a, b) => a.start - b.start || b.end - a.end);
    let last: Span | undefined;
    for (const span of list) {
      if (last && span.start < last.end) {
        if (span.end > last.end) last.end = span.end;
        if (span.score > last.score) last.score = span.score;
        continue;
      }
      last = { ...span };
      kept.push(last);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
