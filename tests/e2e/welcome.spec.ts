import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { smallTargets, violations } from './support/accessible.ts';
import { buildWithKey, EXTENSION_ID } from './support/builds.ts';
import { firstRunPage, launch } from './support/chromium.ts';
import { setPolicy } from './support/policy.ts';
import { test as base, expect } from './support/test.ts';

const test = base.extend<{ welcome: Page }>({
  welcome: async ({ context }, use) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${EXTENSION_ID}/welcome.html`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Velkommen');
    await use(page);
  },
});

const parts = (page: Page) => ({
  text: page.locator('[data-part="try-text"]'),
  result: page.locator('[data-part="try-result"]'),
  dialog: page.locator('[data-part="dialog"]'),
  action: (name: string) => page.locator(`[data-action="${name}"]`),
});

test('opens once after the installation, names the organisation that installed it, and never opens again', async () => {
  const build = await buildWithKey();
  const policy = await setPolicy(build.id, {
    organisationName: 'Eksempel Kommune',
    organisationRules: ['Brug kun godkendte værktøjer.'],
    language: 'da',
  });
  const profile = `${build.path}-profile`;
  try {
    const first = await launch({ port: 9, extension: build.path, profile });
    const page = await firstRunPage(first);
    // The browser may tell of the policy seconds after the installation.
    await expect(page.locator('.we-lead')).toContainText('Eksempel Kommune', { timeout: 30_000 });
    await expect(page.locator('[data-part="organisation"]')).toContainText('Brug kun godkendte værktøjer.');
    await expect(page.locator('[data-part="you"]')).toHaveCount(0);
    await expect(page.locator('[name="language"]')).toHaveCount(0);
    await first.close();

    const second = await launch({ port: 9, extension: build.path, profile });
    const options = await second.newPage();
    await options.goto(`chrome-extension://${build.id}/options.html`);
    await expect(options.locator('[name="tone"]')).toBeVisible();
    const shown = second.pages().filter((each) => each.url().endsWith('/welcome.html'));
    expect(shown).toEqual([]);
    await second.close();
  } finally {
    await policy.remove();
    await rm(build.path, { recursive: true, force: true });
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

test('a harmless prompt passes without a question', async ({ welcome: page }) => {
  const { text, result, dialog, action } = parts(page);
  await text.fill('Giv mig tre ideer til et teammøde.');
  await action('try-send').click();
  await expect(result).toContainText('Her er intet at spørge om');
  await expect(dialog).toHaveCount(0);
});

test('language, role and tasks are kept on this device and put to use in the side panel', async ({
  welcome: page,
  extensionPage,
}) => {
  await page.locator('[name="role"]').selectOption('top');
  await page.locator('[name="area-strategy"]').check();
  await expect(page.locator('[data-part="first-prompt"] strong')).not.toBeEmpty();
  await page.locator('[name="language"][value="en"]').check();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welcome');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-part="try-text"]')).toHaveValue(/^Write an invitation/);
  const panel = await extensionPage('sidepanel.html');
  const areas = panel.locator('.lg-library details > summary');
  await expect(areas.first()).toBeVisible();
  await page.reload();
  await expect(page.locator('[name="role"]')).toHaveValue('top');
  await expect(page.locator('[name="area-strategy"]')).toBeChecked();
});

for (const language of ['da', 'en'] as const) {
  test(`stands in nobody’s way in ${language}, in light and dark, at 320 px and at 200 %`, async ({
    welcome: page,
  }) => {
    await page.locator(`[name="language"][value="${language}"]`).check();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await violations(page), colorScheme).toEqual([]);
      await page.locator('[data-action="try-send"]').click();
      await expect(page.locator('[data-part="dialog"]')).toBeVisible();
      expect(await violations(page), `dialog ${colorScheme}`).toEqual([]);
      await page.keyboard.press('Escape');
    }
    expect(await smallTargets(page)).toEqual([]);
    for (const width of [640, 320]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate('document.documentElement.scrollWidth'), `${width} px`).toBeLessThanOrEqual(width);
    }
  });
}
