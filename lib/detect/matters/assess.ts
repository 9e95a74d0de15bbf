import type { Kind, Passage, Span } from '../types.ts';
import { businessMatters } from './business.ts';
import { personMatters } from './people.ts';
import { type Reading, read } from './reading.ts';

/**
 * Matters: health and the other special categories, criminal and staff matters, pay, confidential business, contracts.
 * A topic word alone is nothing; a topic about somebody identifiable in the same passage is a finding.
 * `spans` are the findings of the other detectors in the same passage (names, identifiers); they are not changed.
 */
export function assessMatters(passage: Passage, spans: readonly Span[]): Span[] {
  const reading = read(passage, spans);
  if (reading.tokens.count === 0 || reading.invented) return [];
  return tidy([...personMatters(reading), ...businessMatters(reading)], reading);
}

/**
 * The spans that stay when the persons of a text are made up: a name in a story or an invented case belongs to nobody.
 * Identifiers with a checksum stay: a real number may stand in a story.
 */
export function withoutInvented(passage: Passage, spans: readonly Span[]): readonly Span[] {
  const names = spans.some((span) => span.kind === 'person-name');
  if (!names || !read(passage, spans).invented) return spans;
  return spans.filter((span) => span.kind !== 'person-name');
}

/** No two findings of one kind overlap: the union stays, with the better score. */
function tidy(spans: Span[], _reading: Reading): Span[] {
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
