/** What lies in the browser's storage, for the privacy page. */
import { browser } from 'wxt/browser';
import { COUNTS_KEY, clearCounts } from './counts.ts';

/** Bytes of the value as UTF-8 JSON, with its key: near what the browser counts. */
function bytesOf(key: string, value: unknown): number {
  return new TextEncoder().encode(key + JSON.stringify(value)).length;
}

export async function readStored(): Promise<{ key: string; bytes: number }[]> {
  try {
    const all = await browser.storage.local.get(null);
    return Object.entries(all)
      .map(([key, value]) => ({ key, bytes: bytesOf(key, value) }))
      .sort((a, b) => a.key.localeCompare(b.key));
  } catch {
    return [];
  }
}

export async function deleteStored(keys: readonly string[]): Promise<void> {
  await browser.storage.local.remove([...keys]);
  // With those that wait for room.
  if (keys.includes(COUNTS_KEY)) await clearCounts();
}

/** Calls back when anything in the storage changes. */
export function watchStored(callback: () => void, signal: AbortSignal): void {
  const listener = (_changes: unknown, area: string): void => {
    if (area === 'local') callback();
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
