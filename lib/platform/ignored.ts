/**
 * What the person marked as "not personal data". Only a salted hash is kept, on this device: the salt keeps two devices'
 * lists from being compared. It does not make a short number unguessable for somebody who has the device, which is why
 * policy's `block` never asks this list (see decide.ts). No zod: part of the content script.
 */
import { bytesToHex } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';
import type { IgnoredEntry, IgnoredList } from './finding-hash.ts';
import { isRecord } from './record.ts';
import { watchLocal } from './watch.ts';

export { hashFinding, type IgnoredEntry, type IgnoredList, ignoredTest } from './finding-hash.ts';

const IGNORED_KEY = 'ignored';
/** The oldest go when there are more. */
const LIMIT = 2_000;

function isEntry(value: unknown): value is IgnoredEntry {
  return isRecord(value) && ['hash', 'kind', 'site', 'day'].every((name) => typeof value[name] === 'string');
}

function readStored(stored: unknown): IgnoredList {
  const { salt, entries } = isRecord(stored) ? stored : {};
  return {
    salt: typeof salt === 'string' ? salt : '',
    entries: Array.isArray(entries) ? entries.filter(isEntry) : [],
  };
}

export async function readIgnored(): Promise<IgnoredList> {
  try {
    return readStored((await browser.storage.local.get(IGNORED_KEY))[IGNORED_KEY]);
  } catch {
    return readStored(undefined);
  }
}

export function watchIgnored(callback: (list: IgnoredList) => void, signal: AbortSignal): void {
  watchLocal(IGNORED_KEY, (value) => callback(readStored(value)), signal);
}

/** Background and pages only: changes the list under a lock, and makes the salt if there is none. */
function changeIgnored(change: (entries: IgnoredEntry[]) => IgnoredEntry[]): Promise<void> {
  return navigator.locks.request('ignored', async () => {
    const list = await readIgnored();
    const salt = list.salt || bytesToHex(crypto.getRandomValues(new Uint8Array(16)));
    await browser.storage.local.set({ [IGNORED_KEY]: { salt, entries: change(list.entries).slice(-LIMIT) } });
  }) as Promise<void>;
}

/** The salt must be there before a page can hash. */
export async function ensureSalt(): Promise<void> {
  if (!(await readIgnored()).salt) await changeIgnored((entries) => entries);
}

export function addIgnored(entry: IgnoredEntry): Promise<void> {
  return changeIgnored((entries) => [...entries.filter((old) => old.hash !== entry.hash), entry]);
}

export function removeIgnored(hashes: readonly string[]): Promise<void> {
  return changeIgnored((entries) => entries.filter((entry) => !hashes.includes(entry.hash)));
}
