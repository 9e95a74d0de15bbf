/**
 * Reads both layers, validates, merges, and writes the values in force. For the background and the extension's pages
 * (zod comes with it); content scripts use settings-store.ts. Web Locks keep the worker and the pages from writing over
 * each other.
 */
import { browser } from 'wxt/browser';
import type { Layer, SettingKey } from '../policy/fields.ts';
import { type Merged, merge } from '../policy/merge.ts';
import { migrate, USER_VERSION } from '../policy/migrate.ts';
import { type Dropped, validate } from '../policy/validate.ts';
import { MANAGED_KEY, type ManagedCache, readCache } from './managed.ts';
import { sameValue } from './same-value.ts';
import { EFFECTIVE_KEY, type Effective } from './settings-store.ts';
import { watchLocal } from './watch.ts';

/** Keys in `storage.local`. */
export const USER_KEY = 'user';
/** What was found in place of settings, kept so that nothing is lost that somebody could still read. */
const DAMAGED_KEY = 'userDamaged';

/** Told in the options page. */
export type Trouble = 'damaged' | 'newer' | 'unreadable' | 'full';

export interface SettingsState extends Merged {
  user: Layer;
  managed: Layer;
  /** Raw own values, also those that cannot be read now. */
  userValues: Record<string, unknown>;
  policy: ManagedCache | undefined;
  dropped: Dropped[];
  trouble: Trouble[];
}

export type Saved = { ok: true } | { ok: false; why: 'full' | 'failed' };

function underLock<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('settings', work) as Promise<T>;
}

/** Everything there is to know about the settings. Never throws: what cannot be read is named in `trouble`. */
export async function readState(): Promise<SettingsState> {
  let stored: Record<string, unknown> = {};
  const trouble: Trouble[] = [];
  try {
    stored = await browser.storage.local.get([USER_KEY, MANAGED_KEY, DAMAGED_KEY]);
  } catch {
    trouble.push('unreadable');
  }
  const migrated = migrate(stored[USER_KEY]);
  if (migrated.trouble) trouble.push(migrated.trouble);
  else if (stored[DAMAGED_KEY] !== undefined) trouble.push('damaged');
  const policy = readCache(stored[MANAGED_KEY]);
  const user = validate(migrated.stored.values, 'user');
  const managed = validate(policy?.values ?? {}, 'managed');
  return {
    ...merge(user.layer, managed.layer),
    user: user.layer,
    managed: managed.layer,
    userValues: migrated.stored.values,
    policy,
    dropped: [...managed.dropped, ...user.dropped],
    trouble,
  };
}

async function write(items: Record<string, unknown>): Promise<Saved> {
  try {
    await browser.storage.local.set(items);
    return { ok: true };
  } catch (error) {
    return { ok: false, why: /quota|full|space/i.test(String(error)) ? 'full' : 'failed' };
  }
}

async function applyUnlocked(): Promise<Saved> {
  const { settings, locked } = await readState();
  const effective: Effective = { settings, locked };
  const now = await browser.storage.local.get(EFFECTIVE_KEY).catch(() => undefined);
  return sameValue(now?.[EFFECTIVE_KEY], effective) ? { ok: true } : write({ [EFFECTIVE_KEY]: effective });
}

/** Brings the values in force up to date with both layers; writes only when something differs. */
export function applySettings(): Promise<Saved> {
  return underLock(applyUnlocked);
}

/** On a start or an update: brings the stored own settings to this version; damaged ones are put aside. */
export function migrateStored(): Promise<Saved> {
  return underLock(async () => {
    const raw = (await browser.storage.local.get(USER_KEY))[USER_KEY];
    const { stored, trouble } = migrate(raw);
    if (raw === undefined || trouble === 'newer' || sameValue(raw, stored)) return { ok: true };
    const items: Record<string, unknown> = { [USER_KEY]: stored };
    if (trouble === 'damaged') items[DAMAGED_KEY] = raw;
    return write(items);
  });
}

/**
 * Changes the person's own layer: a value of `undefined` lets go of the own choice. Values are taken as they are and
 * validated when read; the caller offers valid ones. Nothing changes when the storage is full.
 */
export function changeUser(patch: { [K in SettingKey]?: unknown }): Promise<Saved> {
  return underLock(async () => {
    const raw = (await browser.storage.local.get(USER_KEY))[USER_KEY];
    const { stored, trouble } = migrate(raw);
    const values = { ...stored.values };
    for (const [key, value] of Object.entries(patch)) {
      if (value === undefined) delete values[key];
      else values[key] = value;
    }
    const saved = await write({
      [USER_KEY]: { version: Math.max(stored.version, USER_VERSION), values },
      // Damaged since the start: put aside before it is written over.
      ...(trouble === 'damaged' && { [DAMAGED_KEY]: raw }),
    });
    return saved.ok ? applyUnlocked() : saved;
  });
}

/** Puts a whole own layer in place: reset (`{}`), undo, import. */
export function replaceUser(values: Record<string, unknown>): Promise<Saved> {
  return underLock(async () => {
    const saved = await write({ [USER_KEY]: { version: USER_VERSION, values } });
    if (!saved.ok) return saved;
    await browser.storage.local.remove(DAMAGED_KEY);
    return applyUnlocked();
  });
}

/** Calls back when either layer or the values in force changed: also when somebody else wrote over them. */
export function watchLayers(callback: (key: string) => void, signal: AbortSignal): void {
  for (const key of [USER_KEY, MANAGED_KEY, EFFECTIVE_KEY]) watchLocal(key, () => callback(key), signal);
}
