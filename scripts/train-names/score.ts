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
  /** A missed person: what the tagger took it for. A false one: what it is in truth. */
  as: string;
  text: string;
  where: string;
}

export const nothing = (): Score => ({ truth: 0, found: 0, predicted: 0, right: 0, rowsHit: 0, rows: 0 });

/** Adds the rows to `total`, by what the detector reports with that tagger. */
export function score(rows: readonly Row[], tag: Tagger, total: Score, misses: Miss[]): Score {
  total.rows += rows.length;
  for (const row of rows) {
    const truth = row.spans.filter((span) => span.label === 'PERSON');
    const lower = lowerInPlace(row.text);
    const predicted = findPeople({ text: row.text, lower }, tag);
    total.truth += truth.length;
    total.predicted += predicted.length;
    if (predicted.some((span) => span.public !== true)) total.rowsHit++;
    const note = (kind: Miss['kind'], as: string, { start, end }: Range): void => {
      misses.push({ kind, as, text: row.text.slice(start, end), where: around(row.text, { start, end }) });
    };
    for (const span of truth) {
      if (predicted.some((other) => meet(other, span))) total.found++;
      else {
        const taken = tag(row.text, lower).find((other) => meet(other, span));
        note('missed', taken === undefined ? 'nothing' : taken.label === 'PER' ? 'unsure' : taken.label, span);
      }
    }
    for (const span of predicted) {
      if (truth.some((other) => meet(other, span))) total.right++;
      else note('false', row.spans.find((other) => meet(other, span))?.label ?? 'nothing', span);
    }
  }
  return total;
}

interface Range {
  start: number;
  end: number;
}

const meet = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** How many misses there are of each kind: "missed: nothing 12, LOC 5; false: ORGANISATION 9". */
export function confusion(misses: readonly Miss[]): string {
  return (['missed', 'false'] as const)
    .map((kind) => {
      const counts = new Map<string, number>();
      for (const miss of misses) if (miss.kind === kind) counts.set(miss.as, (counts.get(miss.as) ?? 0) + 1);
      const parts = [...counts].sort((a, b) => b[1] - a[1]).map(([as, count]) => `${as} ${count}`);
      return `${kind}: ${parts.join(', ') || 'none'}`;
    })
    .join('; ');
}

const around = (text: string, span: Range): string =>
  text.slice(Math.max(0, span.start - 40), span.end + 30).replaceAll('\n', '⏎');

export const precision = (s: Score): number => (s.predicted === 0 ? 1 : s.right / s.predicted);
export const recall = (s: Score): number => (s.truth === 0 ? 1 : s.found / s.truth);
export const f1 = (s: Score): number => {
  const p = precision(s);
  const r = recall(s);
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
};
