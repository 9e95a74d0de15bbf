/** The person's own calendar day, `2026-11-24`. */
export function dayOf(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const DAY_MS = 86_400_000;
const midnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const written = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The calendar day so many days earlier. */
export const daysBefore = (day: string, count: number): string => written(midnight(day) - count * DAY_MS);

/** The Monday of a calendar day's week. */
export function mondayOf(day: string): string {
  const weekday = (new Date(midnight(day)).getUTCDay() + 6) % 7;
  return daysBefore(day, weekday);
}
