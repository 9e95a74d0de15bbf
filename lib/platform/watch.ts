import { browser } from 'wxt/browser';

/** Calls back with the new value of one key of `storage.local` (`undefined` when it was removed) until the signal aborts. */
export function watchLocal(key: string, callback: (value: unknown) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = area === 'local' ? changes[key] : undefined;
    if (change) callback(change.newValue);
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
