/**
 * Counts per day, nothing else: no text, no address, no time of day. Kept on this device: by day for 400 days, after that by
 * week (under its Monday), and let go after five years.
 */
import { browser } from 'wxt/browser';
import { dayOf, daysBefore, mondayOf } from './day.ts';
import { isRecord } from './record.ts';
import { watchLocal } from './watch.ts';

export const COUNTS_KEY = 'counts';
/** Kept for the time of one browser session when the storage is full, and added as soon as there is room. */
const WAITING_KEY = 'countsWaiting';
const BY_DAY = 400;
const BY_WEEK = 5 * 366;
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

function added(to: DayCounts, more: DayCounts): DayCounts {
  const sum = { ...to };
  for (const [name, value] of Object.entries(more)) {
    if (!NAME.test(name) || !Number.isFinite(value)) continue;
    if (!(name in sum) && Object.keys(sum).length >= NAMES_A_DAY) continue;
    sum[name] = (sum[name] ?? 0) + value;
  }
  return sum;
}

/** `more` added to the counts of `day`; old days become weeks, and weeks older than five years are let go. Pure. */
export function addToDay(counts: Counts, day: string, more: DayCounts): Counts {
  if (day in counts) return { ...counts, [day]: added(counts[day]!, more) };
  const [firstDay, firstWeek] = [daysBefore(day, BY_DAY), daysBefore(day, BY_WEEK)];
  const kept: Counts = {};
  for (const each of Object.keys({ ...counts, [day]: more }).sort()) {
    const names = each === day ? added({}, more) : counts[each]!;
    const under = each < firstDay ? mondayOf(each) : each;
    if (under >= firstWeek) kept[under] = under in kept ? added(kept[under]!, names) : names;
  }
  return kept;
}

export async function readCounts(): Promise<Counts> {
  try {
    return readStored((await browser.storage.local.get(COUNTS_KEY))[COUNTS_KEY]);
  } catch {
    return {};
  }
}

/** Background and pages only. Nothing is lost while the storage is full, as long as the browser runs. */
export async function addCounts(more: DayCounts, now = new Date()): Promise<void> {
  const day = dayOf(now);
  await navigator.locks.request('counts', async () => {
    const waiting = readStored((await browser.storage.session.get(WAITING_KEY))[WAITING_KEY]);
    const due = addToDay(waiting, day, more);
    let counts = await readCounts();
    for (const [each, names] of Object.entries(due)) counts = addToDay(counts, each, names);
    try {
      await browser.storage.local.set({ [COUNTS_KEY]: counts });
    } catch {
      await browser.storage.session.set({ [WAITING_KEY]: due });
      return;
    }
    if (Object.keys(waiting).length > 0) await browser.storage.session.remove(WAITING_KEY);
  });
}

export async function clearCounts(): Promise<void> {
  await browser.storage.session.remove(WAITING_KEY);
  await browser.storage.local.remove(COUNTS_KEY);
}

export function watchCounts(callback: (counts: Counts) => void, signal: AbortSignal): void {
  watchLocal(COUNTS_KEY, (value) => callback(readStored(value)), signal);
}
