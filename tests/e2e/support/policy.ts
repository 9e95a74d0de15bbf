import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where Chromium on Linux reads machine policy. Writing there needs root. */
const MANAGED = '/etc/chromium/policies/managed';

export interface Policy {
  /** Writes new values; the browser picks them up after some seconds, so wait for what should change. */
  set(values: Record<string, unknown>): Promise<void>;
  remove(): Promise<void>;
}

/** Puts managed values for one extension on this machine until `remove`. Use an id of its own: see `buildWithKey`. */
export async function setPolicy(extensionId: string, values: Record<string, unknown>): Promise<Policy> {
  const file = join(MANAGED, `leadership-guardrails-${extensionId}.json`);
  const set = async (next: Record<string, unknown>) => {
    try {
      await mkdir(MANAGED, { recursive: true });
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
