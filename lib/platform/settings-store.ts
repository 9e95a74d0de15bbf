/**
 * The settings in force, as plain values, for content scripts and pages. The background merges user settings and policy
 * and writes the result here; nobody else does. No zod in this file: it is part of the content script.
 */
import { browser } from 'wxt/browser';
import { DEFAULTS, type SettingKey, type Settings } from '../policy/fields.ts';
import { isRecord } from './record.ts';
import { watchLocal } from './watch.ts';

export { DEFAULTS } from '../policy/fields.ts';

/** Key in `storage.local`. */
export const EFFECTIVE_KEY = 'effective';

export interface Effective {
  settings: Settings;
  /** Keys that managed policy decides. */
  locked: SettingKey[];
}

/** Of the same kind as the default: a damaged value must not stop a page before the background has put it right. */
function isLike(value: unknown, standard: unknown): boolean {
  return typeof value === typeof standard && Array.isArray(value) === Array.isArray(standard) && value !== null;
}

function readStored(stored: unknown): Effective {
  const { settings, locked } = isRecord(stored) ? stored : {};
  const known: Record<string, unknown> = { ...DEFAULTS };
  // Over the defaults, so that a value written by an older version still gives every key.
  for (const [key, standard] of Object.entries(DEFAULTS)) {
    if (isRecord(settings) && isLike(settings[key], standard)) known[key] = settings[key];
  }
  return {
    settings: known as Settings,
    locked: Array.isArray(locked) ? locked.filter((key): key is SettingKey => typeof key === 'string') : [],
  };
}

/** The settings in force; the defaults while nothing has been written yet or when the storage cannot be read. */
export async function readEffective(): Promise<Effective> {
  try {
    return readStored((await browser.storage.local.get(EFFECTIVE_KEY))[EFFECTIVE_KEY]);
  } catch {
    return readStored(undefined);
  }
}

/** Calls back with each change until the signal aborts; never for the first value (see `readEffective`). */
export function watchEffective(callback: (effective: Effective) => void, signal: AbortSignal): void {
  watchLocal(EFFECTIVE_KEY, (value) => callback(readStored(value)), signal);
}
