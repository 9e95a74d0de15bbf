/** Counts by day, put together by week. */
import type { Counts, DayCounts } from '../../../lib/platform/counts.ts';
import { daysBefore, mondayOf } from '../../../lib/platform/day.ts';

export interface Week {
  /** The Monday, `2026-11-23`. */
  monday: string;
  /** Week number by ISO 8601. */
  number: number;
  counts: DayCounts;
}

const DAY = 86_400_000;

/** ISO 8601: the week belongs to the year its Thursday lies in. */
function weekNumber(monday: string): number {
  const thursday = new Date(daysBefore(monday, -3));
  return Math.floor((thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / (7 * DAY)) + 1;
}

/** The last `count` weeks up to `today`, oldest first; a week without counts is there too. */
export function weeksOf(counts: Counts, today: string, count: number): Week[] {
  const last = mondayOf(today);
  const weeks = Array.from({ length: count }, (_, at): Week => {
    const monday = daysBefore(last, (count - 1 - at) * 7);
    return { monday, number: weekNumber(monday), counts: {} };
  });
  const byMonday = new Map(weeks.map((week) => [week.monday, week]));
  for (const [day, names] of Object.entries(counts)) {
    const week = byMonday.get(mondayOf(day));
    if (week === undefined) continue;
    for (const [name, value] of Object.entries(names)) week.counts[name] = (week.counts[name] ?? 0) + value;
  }
  return weeks;
}
