/** Knowing a finding again by a salted hash, without the browser's own interfaces: workers ask this too. */
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

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
