import type { Page as Tab } from '@playwright/test';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 120_000 });

/** The part of the browser's interface that the tests call inside the page. */
interface Local {
  QUOTA_BYTES: number;
  set(items: object): Promise<void>;
  get(key: string): Promise<Record<string, unknown>>;
  getBytesInUse(key: null): Promise<number>;
}

const own = (panel: Tab) => panel.locator('.lg-rows button[data-snippet]');

async function write(panel: Tab, title: string) {
  await panel.locator('.lg-chip').nth(2).click();
  await panel.locator('[data-action="own-new"]').click();
  await panel.locator('[name="title"]').fill(title);
  await panel.locator('[name="template"]').fill('Skriv et ugebrev om planerne. Højst 100 ord.');
  await panel.locator('[data-action="save"]').click();
}

const ownStored = (panel: Tab) =>
  panel.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    return JSON.stringify((await local.get('ownSnippets')).ownSnippets);
  });

test('a full storage is said in plain words, and nothing is lost', async ({ extensionPage }) => {
  const panel = await extensionPage('sidepanel.html');
  await write(panel, 'Ugebrev');
  await expect(own(panel)).toHaveText(['Ugebrev']);
  const before = await ownStored(panel);
  await panel.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    const free = local.QUOTA_BYTES - (await local.getBytesInUse(null));
    await local.set({ filler: 'x'.repeat(free - 60) });
  });
  await write(panel, 'Et til');
  await expect(panel.getByText('Browserens plads er fuld. Intet er ændret.')).toBeVisible();
  // What was being written is still there to be kept or copied.
  await expect(panel.locator('[name="title"]')).toHaveValue('Et til');
  expect(await ownStored(panel)).toBe(before);
  await panel.evaluate(async () => {
    const { local } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome.storage;
    await local.set({ filler: '' });
  });
  await panel.locator('[data-action="save"]').click();
  await expect(own(panel)).toHaveText(['Ugebrev', 'Et til']);
});

test('two windows add at the same time, and both see both', async ({ extensionPage }) => {
  const first = await extensionPage('sidepanel.html');
  const second = await extensionPage('sidepanel.html');
  await Promise.all([write(first, 'Fra det ene vindue'), write(second, 'Fra det andet vindue')]);
  for (const panel of [first, second]) {
    await expect(own(panel)).toHaveCount(2);
    expect((await own(panel).allTextContents()).sort()).toEqual(['Fra det andet vindue', 'Fra det ene vindue']);
  }
});

test('inserts while the service worker sleeps', async ({ chat, extensionPage }) => {
  const { text } = await chat('claude');
  const panel = await extensionPage('sidepanel.html');
  await panel.locator('input[type="search"]').fill('kort mail');
  await panel.locator('button[data-snippet="short-mail"]').click();
  await panel.locator('[data-action="favourite"]:visible').waitFor();
  const session = await panel.context().newCDPSession(panel);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  const wanted = await panel.locator('[data-part="preview"]:visible').textContent();
  await panel.locator('[data-action="insert"]:visible').click();
  await expect(panel.locator('[data-part="chat"]')).toContainText('Indsat');
  expect(await text()).toBe(wanted);
});
