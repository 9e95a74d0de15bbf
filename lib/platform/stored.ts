/**
 * One value under one key of `storage.local`, changed under a lock so that several windows do not write over each other.
 * For pages and the background.
 */
import { browser } from 'wxt/browser';
import type { Saved } from './settings.ts';
import { watchLocal } from './watch.ts';

export interface Stored<T> {
  /** What is stored, as far as it can be understood. Never throws. */
  read(): Promise<T>;
  /** Nothing changes when the storage is full. */
  change(change: (value: T) => T): Promise<Saved>;
  /** Calls back with each change until the signal aborts. */
  watch(callback: (value: T) => void, signal: AbortSignal): void;
}

/** `understand` makes a value of whatever is found: nothing yet, an older shape, something damaged. */
export function stored<T>(key: string, understand: (raw: unknown) => T): Stored<T> {
  const raw = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];
  return {
    read: () =>
      raw().then(understand, () => {
        return understand(undefined);
      }),
    change: (change) =>
      navigator.locks.request(key, async (): Promise<Saved> => {
        try {
          await browser.storage.local.set({ [key]: change(understand(await raw())) });
          return { ok: true };
        } catch (error) {
          return { ok: false, why: /quota|full|space/i.test(String(error)) ? 'full' : 'failed' };
        }
      }) as Promise<Saved>,
    watch: (callback, signal) => watchLocal(key, (value) => callback(understand(value)), signal),
  };
}
