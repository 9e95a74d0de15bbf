import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { DEFAULTS } from '../../lib/policy/fields.ts';
import { type Build, buildWithKey } from './support/builds.ts';
import { guardIn } from './support/chat.ts';
import { launch } from './support/chromium.ts';
import { type Policy, reloadPolicy, setPolicy } from './support/policy.ts';

/** Policy is read from this machine's folder, by the id of a build of its own. */
const test = base.extend<{ build: Build; profile: string; start(): Promise<BrowserContext> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are needed.
  build: async ({}, use) => {
    const build = await buildWithKey();
    await use(build);
    await rm(build.path, { recursive: true, force: true });
  },
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'guardrails-managed-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  start: async ({ build, profile }, use) => {
    const open: BrowserContext[] = [];
    await use(async () => {
      const context = await launch({ port: 9, extension: build.path, profile });
      open.push(context);
      return context;
    });
    for (const context of open) await context.close();
  },
});
test.describe.configure({ timeout: 360_000 });
// The browser answers seconds after its start, on a busy machine much later; changes are asked for (reloadPolicy).
const SEEN = { timeout: 120_000 };

const stored = (page: Page): Promise<Record<string, unknown>> => page.evaluate('chrome.storage.local.get()');
async function inForce(page: Page): Promise<Record<string, unknown>> {
  const { effective } = (await stored(page)) as { effective?: { settings: Record<string, unknown> } };
  return effective?.settings ?? {};
}
const control = (page: Page, key: string) => page.locator(`[name="${key}"]`);

async function openOptions(context: BrowserContext, { id }: Build, tab = 'settings'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#${tab}`);
  return page;
}

test('managed values win, are shown locked, and cannot be changed by page, import or storage', async ({
  build,
  start,
}) => {
  const policy: Policy = await setPolicy(build.id, {
    kindNationalId: 'block',
    kindEmail: 'notice',
    requireReason: true,
    customTerms: ['Havørn'],
    organisationName: 'Eksempel Kommune',
  });
  try {
    const context = await start();
    const page = await openOptions(context, build);
    const locked = page.locator('[data-setting="kindNationalId"]');
    await expect(locked).toContainText('Sat af Eksempel Kommune', SEEN);
    await expect(control(page, 'kindNationalId')).toBeDisabled();
    await expect(control(page, 'kindNationalId')).toHaveValue('block');
    await expect(control(page, 'requireReason')).toBeDisabled();
    await expect(control(page, 'sitesOff')).toBeDisabled();

    // By the page: a control that somebody enables by hand.
    await page.evaluate(() => {
      for (const each of document.querySelectorAll<HTMLSelectElement>('[disabled]')) each.disabled = false;
    });
    await control(page, 'kindNationalId').selectOption('off');
    await expect.poll(() => inForce(page)).toMatchObject({ kindNationalId: 'block' });

    // By import.
    await page.setInputFiles('input[type="file"]', {
      name: 'settings.json',
      mimeType: 'application/json',
      buffer: Buffer.from(
        JSON.stringify({
          app: 'leadership-guardrails',
          version: 1,
          values: { kindNationalId: 'notice', requireReason: false, sitesOff: ['chatgpt'], coach: false },
        }),
      ),
    });
    await page.locator('[data-action="import-apply"]').click();
    await expect
      .poll(() => inForce(page))
      .toMatchObject({ coach: false, kindNationalId: 'block', requireReason: true, sitesOff: [] });

    // By storage: the values in force and the remembered policy are written over.
    await page.evaluate(
      `chrome.storage.local.set({ managed: { values: {}, since: 1 }, effective: { settings: { kindNationalId: 'off' }, locked: [] } })`,
    );
    await expect.poll(() => inForce(page)).toMatchObject({ kindNationalId: 'block', requireReason: true });

    // Stricter is always allowed, and own terms come on top.
    await control(page, 'own-kindEmail').selectOption('confirm');
    await control(page, 'own-customTerms').fill('Lærke');
    await expect.poll(() => inForce(page)).toMatchObject({ kindEmail: 'confirm', customTerms: ['Havørn', 'Lærke'] });
  } finally {
    await policy.remove();
  }
});

test('a bad value is left out alone and named; an unknown key too', async ({ build, start }) => {
  const policy = await setPolicy(build.id, {
    kindPhone: 'confirm',
    kindEmail: 'blok',
    lengthMail: 5,
    customPatterns: ['SAG-\\d{4}', '(unclosed'],
    kindEmial: 'off',
  });
  try {
    const page = await openOptions(await start(), build, 'policy');
    const dropped = page.locator('[data-part="dropped"] li');
    await expect(dropped.filter({ hasText: 'lengthMail' })).toBeVisible(SEEN);
    await expect(dropped.filter({ hasText: 'customPatterns, linje 2' })).toBeVisible();
    await expect(dropped.filter({ hasText: 'kindEmail' })).toBeVisible();
    await expect
      .poll(() => inForce(page))
      .toMatchObject({
        kindPhone: 'confirm',
        kindEmail: DEFAULTS.kindEmail,
        lengthMail: DEFAULTS.lengthMail,
        customPatterns: ['SAG-\\d{4}'],
      });
    await expect(page.locator('[data-part="support-report"]')).toContainText('lengthMail: range');
  } finally {
    await policy.remove();
  }
});

test('holds from the first moment of the next start, changes live, and is gone when it is removed', async ({
  build,
  start,
}) => {
  const policy = await setPolicy(build.id, { kindSalary: 'block' });
  try {
    const first = await start();
    const page = await openOptions(first, build);
    await control(page, 'tone').selectOption('explore');
    await expect.poll(() => inForce(page), SEEN).toMatchObject({ kindSalary: 'block', tone: 'explore' });
    await first.close();

    // The browser answers `{}` at first; never may a value be seen in force that the policy forbids.
    const second = await start();
    const again = await openOptions(second, build);
    expect(await inForce(again)).toMatchObject({ kindSalary: 'block' });
    await expect(control(again, 'kindSalary')).toBeDisabled();

    await policy.set({ kindSalary: 'block', kindEmail: 'confirm' });
    await reloadPolicy(second);
    await expect.poll(() => inForce(again), SEEN).toMatchObject({ kindSalary: 'block', kindEmail: 'confirm' });

    await policy.remove();
    await reloadPolicy(second);
    await expect.poll(() => inForce(again), SEEN).toEqual({ ...DEFAULTS, tone: 'explore' });
    await expect(control(again, 'kindSalary')).toBeEnabled();
    expect(await stored(again)).not.toHaveProperty('managed');
  } finally {
    await policy.remove();
  }
});

test('is gone after a restart when it was removed while the browser was closed', async ({ build, start }) => {
  const policy = await setPolicy(build.id, { kindSalary: 'block' });
  try {
    const first = await start();
    const page = await openOptions(first, build);
    await expect.poll(() => inForce(page), SEEN).toMatchObject({ kindSalary: 'block' });
    await first.close();
    await policy.remove();
    const again = await openOptions(await start(), build);
    await expect.poll(() => inForce(again), SEEN).toEqual(DEFAULTS);
  } finally {
    await policy.remove();
  }
});

/**
 * A chat that was made over: the text box counts as a search box, what sends is a wide tile with no name, far away, and the
 * text goes out in a code. Nothing of it can be found by rules.
 */
const MADE_OVER = `<!doctype html><meta charset="utf-8"><title>Le Chat</title>
<style>.tile { width: 600px; padding: 20px; background: #eee } .gap { height: 300px } textarea { width: 600px; height: 80px }</style>
<div class="tile x-7f3">Videre</div><div class="gap"></div>
<div role="search"><textarea class="y-22"></textarea></div>
<script>
  const field = document.querySelector('textarea');
  document.querySelector('.tile').addEventListener('click', () => {
    void fetch('/wire', { method: 'POST', body: btoa(encodeURIComponent(field.value)) });
    field.value = '';
  });
</script>`;

test('a page that was made over is guarded again by policy alone, on the page that is open', async ({
  build,
  start,
}) => {
  const policy = await setPolicy(build.id, { kindNationalId: 'confirm' });
  try {
    const context = await start();
    const options = await openOptions(context, build);
    await expect.poll(async () => (await stored(options)).managed, SEEN).toBeTruthy();
    const sent: string[] = [];
    await context.route('https://chat.mistral.ai/**', async (route) => {
      if (route.request().method() === 'POST') {
        sent.push(decodeURIComponent(Buffer.from(route.request().postData() ?? '', 'base64').toString()));
        return route.fulfill({ status: 204 });
      }
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: MADE_OVER });
    });
    const chat = await context.newPage();
    await chat.goto('https://chat.mistral.ai/chat');
    const field = chat.locator('textarea');
    const prompt = 'Skriv til Peter Jensen, CPR 070761-4285, at han er afskediget';
    const send = async () => {
      await field.fill(prompt);
      await chat.locator('.tile').click();
    };
    // What makes the correction needed.
    await send();
    await expect.poll(() => sent).toEqual([prompt]);

    await policy.set({
      kindNationalId: 'confirm',
      siteSelectors: [
        { site: 'mistral', part: 'composer', selector: 'textarea.y-22' },
        { site: 'mistral', part: 'send', selector: '.tile.x-7f3' },
        { site: 'mistral', part: 'send', selector: '.tile:no-such-thing(.x)' },
      ],
    });
    await reloadPolicy(context);
    await expect.poll(async () => (await inForce(options)).siteSelectors, SEEN).toHaveLength(3);
    await send();
    const { dialog } = guardIn(chat);
    await expect(dialog).toBeVisible();
    await expect(guardIn(chat).health).toHaveAttribute('data-state', 'protected');
    expect(sent).toHaveLength(1);
    await expect(field).toHaveValue(prompt);
    await guardIn(chat).action('send-anyway').click();
    await expect.poll(() => sent).toEqual([prompt, prompt]);
  } finally {
    await policy.remove();
  }
});
