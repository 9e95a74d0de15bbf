import type { Passage, Span } from '../types.ts';

/**
 * Matters: health and the other special categories, criminal and staff matters, pay, confidential business, contracts.
 * A topic word alone is nothing; a topic about somebody identifiable in the same passage is a finding.
 * `spans` are the findings of the other detectors in the same passage (names, identifiers); they are not changed.
 */
export function assessMatters(_passage: Passage, _spans: readonly Span[]): Span[] {
  return [];
}
