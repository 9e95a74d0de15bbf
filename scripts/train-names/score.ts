import { findPeople } from '../../lib/detect/names/detector.ts';
import type { Tagger } from '../../lib/detect/names/tagger.ts';
import { lowerInPlace } from '../../lib/detect/names/tokens.ts';
import type { Row } from './corpora.ts';

/** Counts by overlap: a reported person is right when the span shares a code unit with a true one. */
export interface Score {
  truth: number;
  found: number;
  predicted: number;
  right: number;
  /** Rows with at least one person reported who is not marked public. */
  rowsHit: number;
  rows: number;
}

export interface Miss {
  kind: 'missed' | 'false';
  text: string;
  where: string;
}

export const nothing = (): Score => ({ truth: 0, found: 0, predicted: 0, right: 0, rowsHit: 0, rows: 0 });

/** Adds the rows to `total`, by what the detector reports with that tagger. */
export function score(rows: readonly Row[], tag: Tagger, total: Score, misses?: Miss[]): Score {
  total.rows += rows.length;
  for (const row of rows) {
    const truth = row.spans.filter((span) => span.label === 'PERSON');
    const predicted = findPeople(row.text, lowerInPlace(row.text), tag);
    total.truth += truth.length;
    total.predicted += predicted.length;
    if (predicted.some((span) => span.public !== true)) total.rowsHit++;
    for (const span of truth) {
      if (predicted.some((other) => other.start < span.end && span.start < other.end)) total.found++;
      else misses?.push({ kind: 'missed', text: row.text.slice(span.start, span.end), where: around(row.text, span) });
    }
    for (const span of predicted) {
      if (truth.some((other) => other.start < span.end && span.start < other.end)) total.right++;
      else misses?.push({ kind: 'false', text: row.text.slice(span.start, span.end), where: around(row.text, span) });
    }
  }
  return total;
}

const around = (text: string, span: { start: number; end: number }): string =>
  text.slice(Math.max(0, span.start - 40), span.end + 30).replaceAll('\n', '⏎');

export const precision = (s: Score): number => (s.predicted === 0 ? 1 : s.right / s.predicted);
export const recall = (s: Score): number => (s.truth === 0 ? 1 : s.found / s.truth);
export const f1 = (s: Score): number => {
  const p = precision(s);
  const r = recall(s);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
