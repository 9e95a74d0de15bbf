import type { NameSpan, Tagger } from '../../lib/detect/names/tagger.ts';
import type { Row } from './corpora.ts';

export const TYPE_OF: Record<string, NameSpan['label'] | undefined> = {
  PERSON: 'PER',
  ORGANISATION: 'ORG',
  LOCATION: 'LOC',
};

/** Counts by overlap: a predicted span is right when it shares a code unit with a true span of the same label. */
export interface Score {
  truth: number;
  found: number;
  predicted: number;
  right: number;
  /** Rows with at least one prediction. */
  rowsHit: number;
  rows: number;
}

export interface Miss {
  kind: 'missed' | 'false';
  text: string;
  where: string;
}

export function score(rows: readonly Row[], tag: Tagger, label: NameSpan['label'] = 'PER', misses?: Miss[]): Score {
  const total: Score = { truth: 0, found: 0, predicted: 0, right: 0, rowsHit: 0, rows: rows.length };
  for (const row of rows) {
    const truth = row.spans.filter((span) => TYPE_OF[span.label] === label);
    const predicted = tag(row.text).filter((span) => span.label === label);
    total.truth += truth.length;
    total.predicted += predicted.length;
    if (predicted.length > 0) total.rowsHit++;
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
