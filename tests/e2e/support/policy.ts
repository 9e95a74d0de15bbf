import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where browsers on Linux read machine policy. Writing there needs root. */
const MANAGED = {
  chromium: '/etc/chromium/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  chrome: '/etc/opt/chrome/policies/managed',
};

export interface Policy {
  /** Writes new values; the browser picks them up after some seconds, so wait for what should change. */
  set(values: Record<string, unknown>): Promise<void>;
  remove(): Promise<void>;
}

/** Puts managed values for one extension on this machine until `remove`. Use an id of its own: see `buildWithKey`. */
export async function setPolicy(
  extensionId: string,
  values: Record<string, unknown>,
  brand: keyof typeof MANAGED = 'chromium',
): Promise<Policy> {
  const file = join(MANAGED[brand], `leadership-guardrails-${extensionId}.json`);
  const set = async (next: Record<string, unknown>) => {
    try {
      await mkdir(MANAGED[brand], { recursive: true });
      await writeFile(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: next } } }));
    } catch (error) {
      throw new Error(`Tests of managed policy write ${file}; run them as root or make that folder writable.`, {
        cause: error,
      });
    }
  };
  await set(values);
  return { set, remove: () => rm(file, { force: true }) };
}
