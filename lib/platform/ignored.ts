/**
 * What the person marked as "not personal data". Only a salted hash is kept, on this device: the salt keeps two devices'
 * lists from being compared. It does not make a short number unguessable for somebody who has the device, which is why
 * policy's `block` never asks this list (see decide.ts). No zod: part of the content script.
 */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { browser } from 'wxt/browser';
import { isRecord } from './record.ts';
import { watchLocal } from './watch.ts';

const IGNORED_KEY = 'ignored';
/** The oldest go when there are more. */
const LIMIT = 2_000;

export interface IgnoredEntry {
  /** 32 hexadecimal digits: HMAC-SHA-256 of kind and text, cut to 128 bits. */
  hash: string;
  kind: string;
  site: string;
  /** Day it was marked, `2026-11-24`. */
  day: string;
}

export interface IgnoredList {
  /** 32 hexadecimal digits, made once on this device. */
  salt: string;
  entries: IgnoredEntry[];
}

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

/** The same text in another case, with other spaces or dashes, is the same finding. */
export function hashFinding(salt: string, kind: string, text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}]+/gu, '');
  return bytesToHex(hmac(sha256, new TextEncoder().encode(salt), new TextEncoder().encode(`${kind}\n${plain}`))).slice(
    0,
    32,
  );
}

/** A test for findings, fast enough to run on each of them at send. */
export function ignoredTest(list: IgnoredList): (finding: { kind: string; text: string }) => boolean {
  if (list.entries.length === 0) return () => false;
  const hashes = new Set(list.entries.map((entry) => entry.hash));
  return (finding) => hashes.has(hashFinding(list.salt, finding.kind, finding.text));
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
