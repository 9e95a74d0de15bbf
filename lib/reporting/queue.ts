/**
 * The queue of daily counts on their way to the organisation's collector, as plain data: what is counted today, what waits,
 * what was sent. Every step is a pure function from queue to queue.
 *
 * Nothing can be counted twice, because a day is never sent as "so many more" but as "so many in all since the day began": a
 * cumulative sum with a start time and a name of its own (OTLP: AGGREGATION_TEMPORALITY_CUMULATIVE). An answer that is lost,
 * late or never written down leads to the same point again, and a collector that has it already learns nothing new.
 * The name is random and lives one day: no two days of one person can be tied together.
 */

/** Counts of one UTC day. Days are UTC so that a journey makes none of them longer, shorter or double. */
export interface DayReport {
  /** `2026-11-24`. */
  day: string;
  /** UUID, version 4. */
  series: string;
  /** `<site id>/<name>` (no site: `/<name>`) -> how many so far. */
  counts: Record<string, number>;
  /** Goes up when a day that was offered before is counted on (a clock that was set back). */
  revision: number;
  /** Not to be sent earlier, ms since 1970: spreads the seats of an organisation over two hours. */
  notBefore: number;
  /** Frozen at the first attempt: part of what names the series. */
  sentAs?: Labels;
  accepted?: { revision: number; at: number; rejected?: string };
  /** The collector's last refusal, an HTTP status. */
  refused?: number;
}

export interface Labels {
  version: string;
  /** Empty unless policy names one. */
  group: string;
}

export interface Queue {
  /** Oldest first. */
  days: DayReport[];
  /** After a failure: no attempt earlier, ms since 1970. */
  notBefore: number;
  /** Failures in a row. */
  failures: number;
  /** Days that were let go unsent because the queue was full. */
  lost: number;
}

export const EMPTY: Queue = { days: [], notBefore: 0, failures: 0, lost: 0 };

/** As long as somebody may be on leave. */
export const KEEP_DAYS = 35;
/** Our own names on all sites stay far below; a mistake does not fill the storage. */
const COUNTS_A_DAY = 400;
const DAY_MS = 86_400_000;
const SPREAD_MS = 2 * 3_600_000;
const FIRST_PAUSE_MS = 60_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

const utcDay = (now: number): string => new Date(now).toISOString().slice(0, 10);
export const dayStart = ({ day }: Pick<DayReport, 'day'>): number => Date.parse(`${day}T00:00:00Z`);
export const dayEnd = (report: Pick<DayReport, 'day'>): number => dayStart(report) + DAY_MS;
export const isPending = ({ accepted, revision }: DayReport): boolean => accepted?.revision !== revision;

function isDay(value: unknown): value is DayReport {
  const report = value as Partial<DayReport> | null;
  return (
    typeof report === 'object' &&
    report !== null &&
    /^\d{4}-\d{2}-\d{2}$/.test(String(report.day)) &&
    typeof report.series === 'string' &&
    typeof report.counts === 'object' &&
    report.counts !== null &&
    Object.values(report.counts).every((count) => Number.isSafeInteger(count) && count > 0) &&
    Number.isSafeInteger(report.revision) &&
    Number.isFinite(report.notBefore)
  );
}

/** What is stored, as far as it can be understood. */
export function readQueue(stored: unknown): Queue {
  const { days, notBefore, failures, lost } = (stored ?? {}) as Partial<Queue>;
  const count = (value: unknown): number => (Number.isFinite(value) ? Number(value) : 0);
  return {
    days: Array.isArray(days) ? days.filter(isDay) : [],
    notBefore: count(notBefore),
    failures: count(failures),
    lost: count(lost),
  };
}

const replace = (queue: Queue, report: DayReport): Queue => ({
  ...queue,
  days: queue.days.map((each) => (each.day === report.day ? report : each)),
});

/** The queue within its bounds: the day farthest from now goes first. */
function bounded(queue: Queue, now: number): Queue {
  if (queue.days.length <= KEEP_DAYS) return queue;
  const far = (report: DayReport): number => Math.abs(dayStart(report) - now);
  const [gone, ...kept] = [...queue.days].sort((a, b) => far(b) - far(a));
  const days = kept.sort((a, b) => (a.day < b.day ? -1 : 1));
  return bounded({ ...queue, days, lost: queue.lost + (gone && isPending(gone) ? 1 : 0) }, now);
}

export interface Chance {
  /** From 0 to 1. */
  random(): number;
  uuid(): string;
}

/** Adds to today. Whole numbers above 0 only: a sum that falls would be read as a new start. */
export function add(
  queue: Queue,
  now: number,
  site: string,
  counts: Readonly<Record<string, number>>,
  { random, uuid }: Chance,
): Queue {
  const entries = Object.entries(counts).filter(([, count]) => Number.isSafeInteger(count) && count > 0);
  if (entries.length === 0) return queue;
  const day = utcDay(now);
  const known = queue.days.find((each) => each.day === day);
  const report: DayReport = known ?? {
    day,
    series: uuid(),
    counts: {},
    revision: 0,
    notBefore: dayEnd({ day }) + Math.floor(random() * SPREAD_MS),
  };
  const sums = { ...report.counts };
  for (const [name, count] of entries) {
    const key = `${site}/${name}`;
    if (!(key in sums) && Object.keys(sums).length >= COUNTS_A_DAY) continue;
    sums[key] = Math.min((sums[key] ?? 0) + count, Number.MAX_SAFE_INTEGER);
  }
  const next = { ...report, counts: sums, revision: report.revision + (report.sentAs ? 1 : 0) };
  if (known) return replace(queue, next);
  const days = [...queue.days, next].sort((a, b) => (a.day < b.day ? -1 : 1));
  return bounded({ ...queue, days }, now);
}

/** The oldest day that is over, has not been accepted as it is, and may be sent now. */
export function due(queue: Queue, now: number): DayReport | undefined {
  if (now < queue.notBefore) return undefined;
  return queue.days.find((each) => isPending(each) && dayEnd(each) <= now && each.notBefore <= now);
}

/** When to try again after so many failures: doubled each time, at a random point of its second half. */
export function pause(failures: number, random: () => number): number {
  const whole = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures, 20));
  return Math.floor(whole * (0.5 + random() / 2));
}

/** To be stored before the request leaves: if we end in the middle, the pause holds and the next attempt says the same. */
export function offer(queue: Queue, report: DayReport, now: number, random: () => number): Queue {
  return {
    ...replace(queue, report),
    failures: queue.failures + 1,
    notBefore: now + pause(queue.failures, random),
  };
}

/** The collector has taken the very revision that was sent; what came in meanwhile stays pending. */
export function accept(queue: Queue, report: DayReport, now: number, rejected?: string): Queue {
  const current = queue.days.find((each) => each.day === report.day && each.series === report.series);
  const calm = { ...queue, failures: 0, notBefore: 0 };
  if (!current) return calm;
  const { refused: _, ...rest } = current;
  return replace(calm, {
    ...rest,
    accepted: { revision: report.revision, at: now, ...(rejected !== undefined && { rejected }) },
  });
}

/**
 * It was not taken. `lasting`: the collector will not take this day for now (such as status 400), so the other days go on and
 * this one is offered again after hours; else it is down or busy, and everything waits. Kept either way.
 */
export function refuse(
  queue: Queue,
  report: DayReport,
  now: number,
  { status, lasting, waitMs = 0 }: { status?: number; lasting: boolean; waitMs?: number },
  random: () => number,
): Queue {
  const current = queue.days.find((each) => each.day === report.day && each.series === report.series);
  const told = current && { ...current, ...(status !== undefined && { refused: status }) };
  if (!lasting) {
    const waiting = { ...queue, notBefore: Math.max(queue.notBefore, now + waitMs) };
    return told ? replace(waiting, told) : waiting;
  }
  const calm = { ...queue, failures: 0, notBefore: 0 };
  return told ? replace(calm, { ...told, notBefore: now + pause(20, random) }) : calm;
}
