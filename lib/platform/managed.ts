/**
 * The organisation's policy. At a cold start `storage.managed` answers `{}` for seconds before the browser has read the
 * policy, and no event need follow (w3c/webextensions#547), so `{}` is not "unmanaged": the last good policy is kept in
 * `storage.local` and let go only after a settled read. Model: uBO Lite `js/admin.js`.
 */
import { del, get, set } from 'idb-keyval';
import { browser } from 'wxt/browser';
import { isRecord } from './record.ts';
import { sameValue } from './same-value.ts';

/** Keys in `storage.local` and `storage.session`. */
export const MANAGED_KEY = 'managed';
const SETTLED_KEY = 'managedSettled';

/**
 * A second copy lies in the extension's IndexedDB, a store of its own: a browser that finds `storage.local` damaged empties
 * it, and the policy must hold also in the seconds until it can be read anew.
 */
const COPY_KEY = 'managed';

/** As it was read, not yet validated. */
export interface ManagedCache {
  values: Record<string, unknown>;
  /** When these very values were first seen, ms since 1970. */
  since: number;
}

export type ManagedState = 'none' | 'waiting' | 'in-force';

/** Measured: `{}` for 1-1.5 s after a forced install; others saw 3-8 s on a cold start. Ten seconds in all. */
const DELAYS_MS = [500, 1_000, 1_500, 2_000, 2_500, 2_500];

/** The last policy that was seen in force; `undefined` when there is none or the cache is damaged. */
export function readCache(stored: unknown): ManagedCache | undefined {
  if (!isRecord(stored) || !isRecord(stored.values) || typeof stored.since !== 'number') return undefined;
  return { values: stored.values, since: stored.since };
}

/** The remembered policy; taken from the second copy, and put back, when the first is missing or damaged. */
export async function recallManaged(): Promise<ManagedCache | undefined> {
  const cache = readCache((await browser.storage.local.get(MANAGED_KEY))[MANAGED_KEY]);
  if (cache) return cache;
  const copy = readCache(await get(COPY_KEY).catch(() => undefined));
  if (copy) await browser.storage.local.set({ [MANAGED_KEY]: copy });
  return copy;
}

async function remember(cache: ManagedCache): Promise<void> {
  await browser.storage.local.set({ [MANAGED_KEY]: cache });
  await set(COPY_KEY, cache).catch(() => undefined);
}

/** The copy first: the other way round somebody who hears of the change could bring it back. */
async function forget(): Promise<void> {
  await del(COPY_KEY).catch(() => undefined);
  await browser.storage.local.remove(MANAGED_KEY);
}

async function isSettled(): Promise<boolean> {
  return (await browser.storage.session.get(SETTLED_KEY))[SETTLED_KEY] === true;
}

/**
 * One read. `settled`: an empty answer is believed, because the browser has told that the policy changed or because it
 * has had its time. Writes the cache only when something differs.
 */
export function refreshManaged(settled: boolean): Promise<ManagedState> {
  const after = running.then(() => refresh(settled));
  running = after.catch(() => undefined);
  return after;
}

/** Reads come one after the other, so that an old answer never overwrites a new one. Only the background reads. */
let running: Promise<unknown> = Promise.resolve();

async function refresh(settled: boolean): Promise<ManagedState> {
  let values: Record<string, unknown>;
  try {
    values = await browser.storage.managed.get(null);
  } catch {
    // No managed storage in this browser, or it cannot be read now: what was in force stays in force.
    values = {};
    settled = false;
  }
  const cache = await recallManaged();
  if (Object.keys(values).length > 0) {
    if (!cache || !sameValue(cache.values, values)) await remember({ values, since: Date.now() });
    await browser.storage.session.set({ [SETTLED_KEY]: true });
    return 'in-force';
  }
  if (settled || (await isSettled())) {
    await forget();
    await browser.storage.session.set({ [SETTLED_KEY]: true });
    return 'none';
  }
  return cache ? 'waiting' : 'none';
}

/**
 * Reads until the answer can be believed: at once when there is a policy or the browser session has settled, else after
 * up to ten seconds. Timers, not alarms: a read keeps the worker alive, and if it dies the next start begins anew.
 */
export async function settleManaged(signal: AbortSignal): Promise<ManagedState> {
  for (const delay of DELAYS_MS) {
    const state = await refreshManaged(false);
    if (signal.aborted || state === 'in-force' || (await isSettled())) return state;
    await new Promise((resolve) => setTimeout(resolve, delay));
  }
  return signal.aborted ? 'waiting' : refreshManaged(true);
}

/** Calls back when the browser says that the policy changed: also when it is gone. */
export function watchManaged(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'managed') callback();
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
