/**
 * `npm run bench:policy`: how soon policy is in force in real Chromium, counted from the moment at which the browser lets it be
 * read (bar: 5 s), and how long the browser itself takes to see a changed file. Prints figures and asserts nothing. Writes
 * to the browser's policy folder, so it needs the rights for that.
 */
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { buildWithKey } from '../tests/e2e/support/builds.ts';
import { launch } from '../tests/e2e/support/chromium.ts';
import { reloadPolicy, setPolicy } from '../tests/e2e/support/policy.ts';
import prepare from '../tests/e2e/support/prepare.ts';

const ROUNDS = 5;

interface Moments {
  readable: number;
  inForce: number;
}

await prepare();
const build = await buildWithKey();
const policy = await setPolicy(build.id, { kindSalary: 'block' });
const context = await launch({ port: 9, extension: build.path });
try {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${build.id}/options.html`);
  tell('policy at the first start', [await moments(page, 'block')]);

  const live: Moments[] = [];
  const asked: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const wanted = round % 2 === 0 ? 'confirm' : 'block';
    const seen = moments(page, wanted);
    await policy.set({ kindSalary: wanted });
    const before = Date.now();
    await reloadPolicy(context);
    live.push(await seen);
    asked.push(Date.now() - before);
  }
  tell('changed policy, without restart', live);
  console.log(`from a press on "Reload policies" until it is in force: ${list(asked)} s`);

  const unasked = moments(page, 'notice');
  await policy.set({ kindSalary: 'notice' });
  const before = Date.now();
  tell('changed policy, seen by the browser itself', [await unasked]);
  console.log(`from the change of the file until it is in force, nothing pressed: ${list([Date.now() - before])} s`);

  const gone = moments(page, undefined);
  await policy.remove();
  await reloadPolicy(context);
  tell('removed policy, own settings back', [await gone]);
} finally {
  await policy.remove();
  await context.close();
  await rm(build.path, { recursive: true, force: true });
}

/** When the browser answers with this value, and when the extension holds it; `undefined`: no policy and no trace of one. */
function moments(page: Page, wanted: string | undefined): Promise<Moments> {
  return page.evaluate(`(async () => {
    const wanted = ${JSON.stringify(wanted)};
    const { managed, local } = chrome.storage;
    let readable, inForce;
    while (readable === undefined || inForce === undefined) {
      const [policy, stored] = await Promise.all([managed.get(), local.get(['effective', 'managed'])]);
      if (policy.kindSalary === wanted) readable ??= performance.now();
      const value = stored.effective?.settings.kindSalary;
      if (wanted === undefined ? stored.managed === undefined && value !== 'notice' : value === wanted) inForce ??= performance.now();
      await new Promise((soon) => setTimeout(soon, 5));
    }
    return { readable, inForce };
  })()`);
}

function list(times: number[]): string {
  return times.map((time) => (time / 1_000).toFixed(2)).join(', ');
}

function tell(what: string, each: Moments[]): void {
  console.log(
    `${what}: in force ${list(each.map(({ readable, inForce }) => Math.max(0, inForce - readable)))} s after it could be read (bar 5 s)`,
  );
}
