/** Counts per day, nothing else: no text, no address, no time of day. Kept for 400 days on this device. */
import { browser } from 'wxt/browser';
import { dayOf } from './day.ts';
import { isRecord } from './record.ts';
import { watchLocal } from './watch.ts';

const COUNTS_KEY = 'counts';
const KEEP_DAYS = 400;
/** Names are ours; the bounds keep a mistake from filling the storage. */
const NAME = /^[a-z][a-z0-9.:-]{0,59}$/i;
const NAMES_A_DAY = 200;

/** Name of what was counted -> how many. */
export type DayCounts = Record<string, number>;
/** `2026-11-24` -> its counts. */
export type Counts = Record<string, DayCounts>;

function readStored(stored: unknown): Counts {
  const counts: Counts = {};
  if (!isRecord(stored)) return counts;
  for (const [day, names] of Object.entries(stored)) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !isRecord(names)) continue;
    const kept = Object.entries(names).filter(
      (pair): pair is [string, number] => NAME.test(pair[0]) && typeof pair[1] === 'number' && Number.isFinite(pair[1]),
    );
    counts[day] = Object.fromEntries(kept);
  }
  return counts;
}

/** `more` added to the counts of `day`; days older than 400 days are let go. Pure. */
export function addToDay(counts: Counts, day: string, more: DayCounts): Counts {
  const today: DayCounts = { ...counts[day] };
  for (const [name, value] of Object.entries(more)) {
    if (!NAME.test(name) || !Number.isFinite(value)) continue;
    if (!(name in today) && Object.keys(today).length >= NAMES_A_DAY) continue;
    today[name] = (today[name] ?? 0) + value;
  }
  const days = Object.keys({ ...counts, [day]: today }).sort();
  return Object.fromEntries(days.slice(-KEEP_DAYS).map((each) => [each, each === day ? today : counts[each]!]));
}

export async function readCounts(): Promise<Counts> {
  try {
    return readStored((await browser.storage.local.get(COUNTS_KEY))[COUNTS_KEY]);
  } catch {
    return {};
  }
}

/** Background and pages only. */
export async function addCounts(more: DayCounts, now = new Date()): Promise<void> {
  await navigator.locks.request('counts', async () => {
    const counts = addToDay(await readCounts(), dayOf(now), more);
    await browser.storage.local.set({ [COUNTS_KEY]: counts });
  });
}

export async function clearCounts(): Promise<void> {
  await browser.storage.local.remove(COUNTS_KEY);
}

export function watchCounts(callback: (counts: Counts) => void, signal: AbortSignal): void {
  watchLocal(COUNTS_KEY, (value) => callback(readStored(value)), signal);
}
