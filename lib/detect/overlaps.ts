import type { Kind, Span } from './types.ts';

/** Kinds that describe a passage rather than name a thing: they may lie over identifiers. */
const MATTERS: ReadonlySet<Kind> = new Set([
  'special-category',
  'criminal-matter',
  'hr-matter',
  'salary',
  'business-confidential',
  'contract-or-legal',
  'confidentiality-marking',
  'custom-term',
]);

/**
 * Of identifiers that overlap, one stays: the surer one, then the longer one, then the earlier one. Matters lie in
 * layers of their own and give way only to their own kind. Sorted by start.
 */
export function resolveOverlaps(spans: readonly Span[]): Span[] {
  const ranked = [...spans].sort(
    (a, b) =>
      weight(b) - weight(a) || b.end - b.start - (a.end - a.start) || a.start - b.start || (a.kind < b.kind ? -1 : 1),
  );
  const layers = new Map<string, Span[]>();
  for (const span of ranked) {
    if (span.end <= span.start) continue;
    const layer = MATTERS.has(span.kind) ? span.kind : 'identifiers';
    const kept = layers.get(layer);
    if (!kept) {
      layers.set(layer, [span]);
      continue;
    }
    const at = placeOf(kept, span.start);
    const before = kept[at - 1];
    const after = kept[at];
    if ((before && before.end > span.start) || (after && after.start < span.end)) continue;
    kept.splice(at, 0, span);
  }
  return [...layers.values()].flat().sort((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
}

/** A name inside an address, a mail address or a password is a part of that: it gives way. */
function weight(span: Span): number {
  return span.kind === 'person-name' ? span.score - 0.5 : span.score;
}

/** Index of the first kept span that starts at or after `start`. */
function placeOf(kept: readonly Span[], start: number): number {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle] as Span).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
