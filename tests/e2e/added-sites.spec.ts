import { rm } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { buildWithHosts } from './support/builds.ts';
import { launch } from './support/chromium.ts';

test('guards a site that was added and granted, waits for one that was not, and lets go of one taken out', async () => {
  const build = await buildWithHosts('https://chat.firma.test/*');
  const context = await launch({ port: 9, extension: build.path });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${build.id}/options.html`);
    const registered = () =>
      page.evaluate(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[]; runAt?: string }[]> } };
        };
        const scripts = await chrome.scripting.getRegisteredContentScripts();
        return scripts.map(({ matches, runAt }) => `${matches?.join()} ${runAt}`);
      });
    const sites = page.locator('[name="sitesAdded"]');
    await sites.fill('https://chat.firma.test/new\nai.andet.test');
    // The gate, and the second layer.
    const both = Array.from({ length: 2 }, () => 'https://chat.firma.test/* document_start');
    await expect.poll(registered).toEqual(both);
    await expect(page.locator('[data-host="chat.firma.test"]')).toHaveAttribute('data-granted', 'true');
    await expect(page.locator('[data-host="ai.andet.test"]')).toHaveAttribute('data-granted', 'false');
    await expect(page.locator('[data-action="allow-sites"]')).toBeVisible();
    await sites.fill('');
    await expect.poll(registered).toEqual([]);
  } finally {
    await context.close();
    await rm(build.path, { recursive: true, force: true });
  }
});
