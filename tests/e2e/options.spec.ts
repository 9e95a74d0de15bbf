import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { DEFAULTS, SETTING_KEYS } from '../../lib/policy/fields.ts';
import { colourViolations, smallTargets, violations } from './support/accessible.ts';
import { test as base, expect } from './support/test.ts';

interface Stored {
  user?: { version: number; values: Record<string, unknown> };
  effective?: { settings: Record<string, unknown>; locked: string[] };
}
/** The part of the browser's interface that a test calls inside the page. */
interface Local {
  QUOTA_BYTES: number;
  set(items: object): Promise<void>;
  getBytesInUse(key: null): Promise<number>;
}
const stored = (page: Page): Promise<Stored> => page.evaluate('chrome.storage.local.get()');
const own = async (page: Page) => (await stored(page)).user?.values ?? {};
const inForce = async (page: Page) => (await stored(page)).effective?.settings ?? {};
const control = (page: Page, key: string) => page.locator(`[name="${key}"]`);

const test = base.extend<{ options: Page }>({
  options: async ({ extensionPage }, use) => {
    const page = await extensionPage('options.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indstillinger');
    await use(page);
  },
});
test('has one control for every setting, named by its key', async ({ options: page }) => {
  await expect(control(page, SETTING_KEYS[0]!)).toBeAttached();
  const names = await page.locator('[name]').evaluateAll((all) => all.map((each) => each.getAttribute('name')));
  for (const key of SETTING_KEYS)
    expect(
      names.filter((name) => name === key),
      key,
    ).toHaveLength(1);
});

test('keeps each kind of setting and puts it in force at once', async ({ options: page }) => {
  await control(page, 'kindEmail').selectOption('confirm');
  await control(page, 'requireReason').check();
  await control(page, 'lengthMail').fill('120');
  await control(page, 'customTerms').fill('Projekt Havørn\n\nProjekt Lærke');
  await expect
    .poll(() => inForce(page))
    .toMatchObject({
      kindEmail: 'confirm',
      requireReason: true,
      lengthMail: 120,
      customTerms: ['Projekt Havørn', 'Projekt Lærke'],
    });
  await page.reload();
  await expect(control(page, 'kindEmail')).toHaveValue('confirm');
  await expect(control(page, 'requireReason')).toBeChecked();
  await expect(control(page, 'customTerms')).toHaveValue('Projekt Havørn\nProjekt Lærke');
});

test('offers to block to nobody but policy', async ({ options: page }) => {
  await expect(control(page, 'kindNationalId').locator('option')).toHaveCount(3);
  await expect(control(page, 'kindNationalId').locator('option[value="block"]')).toHaveCount(0);
});

test('names a line or number that cannot be kept, keeps the rest', async ({ options: page }) => {
  await control(page, 'customPatterns').fill('SAG-\\d{4}\n(unclosed');
  await expect(page.locator('#customPatterns-faults')).toContainText('Linje 2');
  await expect(control(page, 'customPatterns')).toHaveAttribute('aria-invalid', 'true');
  await expect.poll(() => own(page)).toMatchObject({ customPatterns: ['SAG-\\d{4}'] });
  await control(page, 'lengthMail').fill('5');
  await expect(page.locator('#lengthMail-faults')).toContainText('10-20000');
  expect(await own(page)).not.toHaveProperty('lengthMail');
});

test('switches the language at once, whatever the browser speaks', async ({ options: page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indstillinger');
  await control(page, 'language').selectOption('en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await control(page, 'language').selectOption('auto');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Indstillinger');
});

test('site by site: the guard is off, or always asks', async ({ options: page }) => {
  await control(page, 'sitesStrict:claude').check();
  await control(page, 'sitesOff:chatgpt').uncheck();
  await expect.poll(() => inForce(page)).toMatchObject({ sitesOff: ['chatgpt'], sitesStrict: ['claude'] });
  await expect(control(page, 'sitesStrict:chatgpt')).toBeDisabled();
  await control(page, 'sitesOff:chatgpt').check();
  await expect.poll(() => inForce(page)).toMatchObject({ sitesOff: [] });
});

test('two changes in one breath both hold, and are seen at once', async ({ options: page }) => {
  await control(page, 'sitesStrict:claude').waitFor();
  const seen = await page.evaluate(() => {
    const boxes = ['sitesStrict:claude', 'sitesStrict:gemini', 'sitesOff:chatgpt'].map(
      (name) => document.querySelector<HTMLInputElement>(`[name="${name}"]`)!,
    );
    for (const box of boxes) box.click();
    return boxes.map((box) => box.checked);
  });
  expect(seen).toEqual([true, true, false]);
  await expect.poll(() => inForce(page)).toMatchObject({ sitesStrict: ['claude', 'gemini'], sitesOff: ['chatgpt'] });
});

test('finds a setting by a word of either language', async ({ options: page }) => {
  await page.getByRole('searchbox').fill('løn');
  await expect(control(page, 'kindSalary')).toBeVisible();
  await page.getByRole('searchbox').fill('energy');
  await expect(control(page, 'energy')).toBeVisible();
  await expect(control(page, 'kindEmail')).toHaveCount(0);
  await page.getByRole('searchbox').fill('zebra');
  await expect(page.locator('[data-setting]')).toHaveCount(0);
});

test('resets everything, and takes it back', async ({ options: page }) => {
  await control(page, 'kindEmail').selectOption('off');
  await control(page, 'customTerms').fill('Projekt Havørn');
  await expect.poll(() => own(page)).toEqual({ kindEmail: 'off', customTerms: ['Projekt Havørn'] });
  await page.locator('[data-action="reset"]').click();
  await expect.poll(() => inForce(page)).toEqual(DEFAULTS);
  await expect(control(page, 'customTerms')).toHaveValue('');
  await page.locator('[data-action="undo"]').click();
  await expect.poll(() => own(page)).toEqual({ kindEmail: 'off', customTerms: ['Projekt Havørn'] });
});

test('shows what a file changes before it does, and takes it back', async ({ options: page }) => {
  await control(page, 'tone').selectOption('strict');
  await expect.poll(() => own(page)).toEqual({ tone: 'strict' });
  const downloading = page.waitForEvent('download');
  await page.locator('[data-action="export"]').click();
  const file = await (await downloading).path();
  expect(JSON.parse(await readFile(file, 'utf8'))).toEqual({
    app: 'leadership-guardrails',
    version: 1,
    values: { tone: 'strict' },
  });
  await control(page, 'tone').selectOption('explore');
  await control(page, 'coach').uncheck();
  await expect.poll(() => own(page)).toEqual({ tone: 'explore', coach: false });
  await page.setInputFiles('input[type="file"]', file);
  const preview = page.locator('[data-part="import-preview"]');
  await expect(preview.locator('tr[data-key]')).toHaveCount(2);
  await expect(preview.locator('tr[data-key="coach"]')).toContainText('Til');
  expect(await own(page)).toEqual({ tone: 'explore', coach: false });
  await page.locator('[data-action="import-apply"]').click();
  await expect.poll(() => own(page)).toEqual({ tone: 'strict' });
  await page.locator('[data-action="undo"]').click();
  await expect.poll(() => own(page)).toEqual({ tone: 'explore', coach: false });
});

test('says where a file that is not ours went wrong, and changes nothing', async ({ options: page }) => {
  const give = (text: string) =>
    page.setInputFiles('input[type="file"]', {
      name: 'x.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  const fault = page.locator('[data-part="import-fault"]');
  await give('{\n  "app": "leadership-guardrails",\n  oops\n}');
  await expect(fault).toContainText('Linje 3');
  await give('{"theme":"dark"}');
  await expect(fault).toContainText('"app"');
  await give('{"app":"leadership-guardrails","version":1,"values":{"kindEmail":"block","tone":"strict"}}');
  await expect(page.locator('[data-part="import-preview"]')).toContainText('kindEmail');
  expect(await own(page)).toEqual({});
});

test('keeps the defaults and says so when what is stored is damaged, and keeps that aside', async ({
  extensionPage,
}) => {
  const page = await extensionPage('options.html');
  await page.evaluate('chrome.storage.local.set({ user: "@@@" })');
  await page.reload();
  await expect(page.locator('[data-trouble="damaged"]')).toBeVisible();
  await expect.poll(() => inForce(page)).toEqual(DEFAULTS);
  await page.evaluate(
    'chrome.storage.local.set({ user: { version: 1, values: { tone: "loud", coach: false, later: 1 } } })',
  );
  await page.reload();
  await expect(page.locator('[data-trouble="dropped"]')).toBeVisible();
  await expect.poll(() => inForce(page)).toMatchObject({ coach: false, tone: 'balanced' });
  await control(page, 'energy').uncheck();
  await expect.poll(() => own(page)).toEqual({ tone: 'loud', coach: false, later: 1, energy: false });
});

test('says when the storage is full and keeps what was chosen before', async ({ options: page }) => {
  await control(page, 'tone').selectOption('strict');
  await expect.poll(() => own(page)).toEqual({ tone: 'strict' });
  await page.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ filler: 'x'.repeat(free - 60) });
  });
  await control(page, 'customTerms').fill('Projekt Havørn '.repeat(10));
  await expect(page.locator('[data-trouble="full"]')).toBeVisible();
  expect(await own(page)).toEqual({ tone: 'strict' });
});

test('lists what is remembered and stored, and deletes it', async ({ options: page }) => {
  await page.evaluate(
    `chrome.storage.local.set({
       ignored: { salt: 'ab', entries: [{ hash: '1', kind: 'email', site: 'chatgpt', day: '2026-11-24' }] },
       counts: { '2026-11-24': { held: 3 } },
     })`,
  );
  await expect(page.getByText('E-mailadresse, 24. nov. 2026, chatgpt')).toBeVisible();
  await page.getByRole('button', { name: /^Glem: E-mailadresse/ }).click();
  await expect(page.getByText('Intet er husket endnu.')).toBeVisible();
  await page.locator('a[href="#privacy"]').click();
  await page.locator('[data-stored="counts"] button').click();
  await expect(page.locator('[data-stored="counts"]')).toHaveCount(0);
  await page.locator('[data-action="delete-all"]').click();
  await page.locator('[data-action="delete-all-yes"]').click();
  await expect(page.locator('[data-stored="user"]')).toHaveCount(0);
});

test('shows what the guard would do with a made-up text', async ({ options: page }) => {
  await page.locator('[data-part="preview-text"]').fill('CPR 070761-4285');
  await expect(page.locator('[data-part="preview-result"]')).toHaveAttribute('data-action-taken', 'confirm');
  await control(page, 'kindNationalId').selectOption('off');
  await control(page, 'kindDateOfBirth').selectOption('off');
  await expect(page.locator('[data-part="preview-result"]')).toHaveAttribute('data-action-taken', 'allow');
});

test('makes a pack for IT from a form and from a pasted policy', async ({ options: page }) => {
  await page.locator('a[href="#it"]').click();
  await page.locator('[data-action="it-add"]').click();
  await control(page, 'policy-kindNationalId').selectOption('block');
  await page.locator('[data-part="preview-text"]').fill('CPR 070761-4285');
  await expect(page.locator('[data-part="preview-result"]')).toHaveAttribute('data-action-taken', 'block');
  await page.locator('summary').click();
  await page.locator('#it-paste').fill('{ "lengthMail": 120, "kindEmial": "off" }');
  await page.locator('[data-action="it-read"]').click();
  await expect(page.locator('[data-part="it-dropped"]')).toContainText('kindEmail');
  await expect(page.locator('[data-part="it-json"]')).toHaveText('{ "lengthMail": 120 }', { useInnerText: true });
  const downloading = page.waitForEvent('download');
  await page.locator('[data-action="it-download"]').click();
  const files = unzipSync(await readFile(await (await downloading).path()));
  expect(JSON.parse(strFromU8(files['policy.json']!))).toEqual({ lengthMail: 120 });
  expect(Object.keys(files)).toContain('windows/PolicyDefinitions/da-DK/leadership-guardrails-edge.adml');
  expect(await own(page)).toEqual({});
});

const TABS = ['settings', 'policy', 'privacy', 'it', 'about'];

async function show(page: Page, tab: string): Promise<void> {
  await page.locator(`a[href="#${tab}"]`).first().click();
  await expect(page.locator(`a[href="#${tab}"][aria-current="page"]`)).toBeVisible();
}

test('has no accessibility violation on any page, in light and dark', async ({ options: page }) => {
  for (const tab of TABS) {
    await show(page, tab);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const look = colorScheme === 'light' ? violations : colourViolations;
      expect(await look(page), `${tab} ${colorScheme}`).toEqual([]);
    }
    expect(await smallTargets(page), tab).toEqual([]);
  }
});

test('fits 320 px without scrolling sideways', async ({ options: page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const tab of TABS) {
    await show(page, tab);
    expect(await page.evaluate('document.documentElement.scrollWidth'), tab).toBeLessThanOrEqual(320);
  }
});
