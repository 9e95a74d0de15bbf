import { LABELS, SCALE } from '../../lib/detect/names/model.ts';

interface Row {
  weights: Float32Array;
  /** How often the feature was seen. */
  count: number;
}

const ROUNDS = 8;

/**
 * As few rows of weights as there is room for, so that every feature has one close to its own (k-means). Features seen
 * often count more. The beginning: the commonest rows when coarsely rounded, then the rest evenly.
 */
export function codeBook(features: readonly Row[], size: number): { numbers: Int32Array; rows: Float32Array[] } {
  const rows = begin(features, size);
  const numbers = new Int32Array(features.length).fill(-1);
  const flat = new Float32Array(rows.length * LABELS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [n, row] of rows.entries()) flat.set(row, n * LABELS);
    for (const [i, { weights }] of features.entries()) numbers[i] = closest(flat, weights);
    if (round === ROUNDS - 1) break;
    const sums = rows.map(() => new Float64Array(LABELS));
    const totals = new Float64Array(rows.length);
    for (const [i, { weights, count }] of features.entries()) {
      const n = numbers[i]!;
      const share = Math.sqrt(count);
      totals[n]! += share;
      for (let y = 0; y < LABELS; y++) sums[n]![y]! += weights[y]! * share;
    }
    for (const [n, sum] of sums.entries())
      if (totals[n]! > 0) rows[n] = Float32Array.from(sum, (value) => Math.round((value / totals[n]!) * SCALE) / SCALE);
  }
  return { numbers, rows };
}

function begin(features: readonly Row[], size: number): Float32Array[] {
  for (let step = 0.25; ; step *= 1.1) {
    const groups = new Map<string, { count: number; row: Float32Array }>();
    for (const { weights, count } of features) {
      const row = weights.map((weight) => Math.round(weight / step) * step);
      const key = row.join();
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { count, row });
      else group.count += count;
    }
    if (groups.size > size * 3 && step < 4) continue;
    return [...groups.values()]
      .sort((a, b) => b.count - a.count)
      .slice(0, size)
      .map(({ row }) => row);
  }
}

function closest(rows: Float32Array, weights: Float32Array): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0, at = 0; at < rows.length; n++, at += LABELS) {
    let distance = 0;
    for (let y = 0; y < LABELS && distance < least; y++) distance += (rows[at + y]! - weights[y]!) ** 2;
    if (distance >= least) continue;
    least = distance;
    best = n;
  }
  return best;
}
