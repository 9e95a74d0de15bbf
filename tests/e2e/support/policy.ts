import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type BrowserContext, expect } from '@playwright/test';

/** Where browsers on Linux read machine policy. Writing there needs root. */
const MANAGED = {
  chromium: '/etc/chromium/policies/managed',
  edge: '/etc/opt/edge/policies/managed',
  chrome: '/etc/opt/chrome/policies/managed',
};

export interface Policy {
  /** Writes new values; the browser sees them in its own time, or when `reloadPolicy` asks it to look. */
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
      await writePolicyFile(file, { '3rdparty': { extensions: { [extensionId]: next } } });
    } catch (error) {
      throw new Error(`Tests of managed policy write ${file}; run them as root or make that folder writable.`, {
        cause: error,
      });
    }
  };
  await set(values);
  return { set, remove: () => rm(file, { force: true }) };
}

/** Whole or not at all: the browser reads every file in the folder, and must never read half of one. */
export async function writePolicyFile(file: string, content: object): Promise<void> {
  const beside = join(dirname(dirname(file)), basename(file));
  await writeFile(beside, JSON.stringify(content));
  await rename(beside, file);
}

/**
 * Presses "Reload policies" on chrome://policy, as an administrator does who will not wait. By itself the browser looks at the
 * folder once nothing in it has changed for five seconds (kSettleIntervalSeconds in async_policy_loader.cc), on a thread that
 * gives way to all others, and if a notice is lost, after a quarter of an hour: no test can wait for that with certainty.
 */
export async function reloadPolicy(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://policy');
  const button = page.locator('#reload-policies');
  await button.click();
  // Not to be pressed again until the browser has read them.
  await expect(button).toBeEnabled({ timeout: 120_000 });
  await page.close();
}
