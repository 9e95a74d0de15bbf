import { readFileSync } from 'node:fs';
import type { Page as Tab } from '@playwright/test';
import { PAGES, type PageId, page } from '../pages/pages.ts';
import { colourViolations, smallTargets, violations } from './support/accessible.ts';
import { EXTENSION_ID } from './support/builds.ts';
import { expect, test } from './support/test.ts';

const SITES: PageId[] = ['chatgpt-2', 'chatgpt-1', 'claude', 'gemini', 'copilot'];
// Whole stories, several of them with a scan of every part: more than the usual time on a busy machine.
test.describe.configure({ timeout: 120_000 });

const TABS = ['library', 'coach', 'organisation', 'learn', 'log'] as const;

const parts = (panel: Tab) => ({
  search: panel.locator('input[type="search"]'),
  snippet: (id: string) => panel.locator(`button[data-snippet="${id}"]`),
  action: (name: string) => panel.locator(`[data-action="${name}"]:visible`),
  tab: (name: string) => panel.locator(`[data-section="${name}"]`),
  preview: panel.locator('[data-part="preview"]:visible'),
});

test.describe('a snippet', () => {
  for (const id of SITES) {
    test(`lands in the composer of ${id} exactly as shown`, async ({ chat, extensionPage }) => {
      const { text, put } = await chat(id);
      const panel = await extensionPage('sidepanel.html');
      const { search, snippet, action, preview } = parts(panel);
      await search.fill('kort mail');
      await snippet('short-mail').click();
      await action('favourite').waitFor();
      for (const field of await panel.locator('.lg-form textarea').all()) await field.fill('Vi mødes kl. 9 i kantinen');
      const wanted = await preview.textContent();
      await action('insert').click();
      await expect(panel.locator('[data-part="chat"]')).toContainText('Indsat');
      expect(await text()).toBe(wanted);
      // A second time there is text in the way: it asks, and adds below.
      await action('insert').click();
      await action('append').click();
      await expect.poll(text).toBe(`${wanted}\n\n${wanted}`);
      await put('');
    });
  }
});

/** Blank lines, lists, indents, quotes, marks that an editor may take as its own, and letters of two and more code units. */
const LINES = [
  'Skriv til teamet 🙂👩🏽‍💼 om "den nye ordning" – æ, ø og å.',
  '',
  '- første punkt',
  '  - indrykket punkt',
  '* stjerne og **fed**',
  '1. nummer',
  '',
  '> et citat: ’enkelt’ og »dobbelt«',
  '# overskrift, `kode` og <b>mærke</b>',
  '    fire mellemrum, og  to',
  '[ ] @navn /kommando :smil:',
].join('\n');

for (const id of Object.keys(PAGES) as PageId[]) {
  test(`what the panel inserts stands in the editor and reaches the server as it was written: ${id}`, async ({
    open,
    chat,
    server,
  }) => {
    server.answerWith('Kort svar.');
    const { kind: editor, send, url } = page(id);
    const { tab, editor: field, text, clickSend, press } = await chat(id);
    const browser = await open(url.includes('.chat.test') ? 'unknown' : 'known');
    const panel = await browser.newPage();
    await panel.goto(`chrome-extension://${EXTENSION_ID}/sidepanel.html`);
    const wanted = editor === 'input' ? LINES.split('\n')[0]! : LINES;
    const { snippet, action, preview } = parts(panel);
    await panel.evaluate(
      (template) =>
        (globalThis as unknown as { chrome: typeof browserApi }).chrome.storage.local.set({
          ownSnippets: [
            {
              id: 'lines',
              area: 'write',
              roles: [],
              level: 'personal',
              gain: 'efficiency',
              minutes: 5,
              fields: [],
              da: { title: 'Linjer', template },
            },
          ],
        }),
      wanted,
    );
    await snippet('lines').click();
    expect(await preview.textContent()).toBe(wanted);
    // Of two chats in a page the one that the person was in.
    if (id === 'two') await field.click();
    await action('insert').click();
    await expect(panel.locator('[data-part="chat"]')).toContainText('Indsat');
    await expect.poll(text).toBe(wanted);
    let whole: string = wanted;
    if (editor !== 'input') {
      await action('insert').click();
      await action('append').click();
      whole = `${wanted}\n\n${wanted}`;
      await expect.poll(text).toBe(whole);
    }
    await tab.bringToFront();
    // Enter is the only way in where the driver sees no button.
    if (send === '') await press('Enter');
    else await clickSend();
    // A field that folds spaces keeps several in a row by no-break ones, also when a person types them.
    await expect.poll(() => server.prompts().map((sent) => sent.replaceAll('\u00a0', ' '))).toEqual([whole]);
  });
}

test('found by a misspelt word, by arrow keys and Enter', async ({ extensionPage }) => {
  const panel = await extensionPage('sidepanel.html');
  const { search, snippet } = parts(panel);
  await expect(search).toBeFocused();
  await panel.keyboard.type('sygefravers');
  await expect(snippet('absence-talk')).toBeVisible();
  await panel.keyboard.press('ArrowDown');
  await panel.keyboard.press('ArrowUp');
  await expect(search).toBeFocused();
  await panel.keyboard.press('Enter');
  await expect(panel.locator('article[data-snippet="absence-talk"] h2')).toBeFocused();
});

test('personal data in a field is shown, replaced and never remembered', async ({ chat, extensionPage }) => {
  await chat('claude');
  const panel = await extensionPage('sidepanel.html');
  const { snippet, action, preview } = parts(panel);
  await snippet('difficult-talk').first().click();
  await panel.locator('.lg-remember input').check();
  const facts = panel.locator('textarea[name="facts"]');
  await facts.fill('Karin Toftegaard, cpr 010180-1239, er sygemeldt med stress.');
  await expect(panel.locator('[data-finding][data-kind="national-id"]')).toBeVisible();
  await action('replace').click();
  await expect(preview).not.toContainText('1239');
  await expect(preview).not.toContainText('Toftegaard');
  await action('insert').click();
  await expect(panel.locator('[data-part="chat"]')).toContainText('Indsat');
  const stored = await panel.evaluate(() =>
    (globalThis as unknown as { chrome: typeof browserApi }).chrome.storage.local.get(null).then(JSON.stringify),
  );
  expect(stored).not.toMatch(/Toftegaard|1239/);
});

/** The part of the browser's interface that the tests call inside the page. */
declare const browserApi: {
  storage: { local: { get(key: null): Promise<unknown>; set(items: object): Promise<void> } };
};

test('says plainly when there is no chat', async ({ extensionPage }) => {
  const panel = await extensionPage('sidepanel.html');
  const { snippet, action } = parts(panel);
  await snippet('translate').first().click();
  await expect(panel.locator('[data-part="chat"]')).toHaveAttribute('data-chat', 'none');
  await action('insert').click();
  await expect(panel.locator('[data-part="chat"]')).toContainText('ingen AI-chat');
});

test('the coach reads the prompt and adds to it', async ({ chat, extensionPage }) => {
  const { put, text } = await chat('chatgpt-2');
  await put('Skriv en mail til teamet om den nye kaffeordning');
  const panel = await extensionPage('sidepanel.html');
  const { tab, action } = parts(panel);
  await tab('coach').click();
  await action('coach-read').click();
  await expect(panel.locator('[data-advice]')).toHaveCount(4);
  await panel.locator('[data-advice="length"] button').click();
  await expect(panel.locator('[data-advice]')).toHaveCount(3);
  expect(await text()).toBe('Skriv en mail til teamet om den nye kaffeordning\n\nHøjst 150 ord.');
});

test('the coach reads along when the person wants it', async ({ chat, extensionPage }) => {
  const { put } = await chat('copilot');
  const panel = await extensionPage('sidepanel.html');
  const { tab } = parts(panel);
  await tab('coach').click();
  await panel.locator('input[name="coachAsYouType"]').check();
  await put('Plan a workshop');
  await panel.bringToFront();
  await expect(panel.locator('[data-advice="goal"]')).toContainText('come away with');
});

test('an own snippet is made from the prompt, kept, changed, deleted and brought back', async ({
  chat,
  extensionPage,
}) => {
  const { put } = await chat('gemini');
  await put('Skriv en velkomst til Karin Toftegaard. Højst 80 ord.');
  const panel = await extensionPage('sidepanel.html');
  const { action } = parts(panel);
  await panel.locator('.lg-chip').nth(2).click();
  await action('own-from-prompt').click();
  const template = panel.locator('[name="template"]');
  // The engine is loaded by the first text that is looked at.
  await expect(template).toHaveValue('Skriv en velkomst til {{person-1}}. Højst 80 ord.', { timeout: 20_000 });
  await action('save').click();
  await expect(panel.locator('.lg-fault')).toBeVisible();
  await panel.locator('[name="title"]').fill('Velkomst');
  await action('save').click();
  const mine = panel.locator('.lg-rows button[data-snippet]');
  await expect(mine).toHaveText('Velkomst');
  await mine.click();
  await action('edit').click();
  await panel.locator('[name="title"]').fill('Varm velkomst');
  await action('save').click();
  await expect(mine).toHaveText('Varm velkomst');
  await mine.click();
  await action('delete').click();
  await expect(mine).toHaveCount(0);
  await action('undo').click();
  await expect(mine).toHaveText('Varm velkomst');
});

test('a file is looked at before anything is taken, and a bad one changes nothing', async ({ extensionPage }) => {
  const panel = await extensionPage('sidepanel.html');
  const { action } = parts(panel);
  await panel.locator('.lg-chip').nth(2).click();
  const choose = (snippets: object[]) =>
    panel.locator('input[type="file"]').setInputFiles({
      name: 'snippets.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ format: 'leadership-guardrails-snippets', version: 1, snippets })),
    });
  const good = { id: 'a', da: { title: 'Ugebrev', template: 'Skriv et ugebrev om {{emne}}. Højst 100 ord.' } };
  await choose([good, { id: 'b', da: { title: 'Uden prompt' } }]);
  await expect(panel.locator('[data-part="import-fault"]')).toContainText('nummer 2 ("Uden prompt"): "da.template"');
  await choose([good]);
  await expect(panel.locator('[data-part="import-preview"]')).toContainText('Nye (1)');
  await expect(panel.locator('.lg-rows button[data-snippet]')).toHaveCount(0);
  await action('import-take').click();
  await expect(panel.locator('.lg-rows button[data-snippet]')).toHaveText('Ugebrev');
  await choose([{ ...good, minutes: 9 }]);
  await expect(panel.locator('[data-part="import-preview"]')).toContainText('Ændrede (1)');
  const download = panel.waitForEvent('download');
  await action('export-json').click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as { snippets: { id: string }[] };
  expect(saved.snippets.map((snippet) => snippet.id)).toEqual(['a']);
});

test('the pilot log is kept and handed out, the lessons remember what is done', async ({ extensionPage }) => {
  const panel = await extensionPage('sidepanel.html');
  const { tab, action } = parts(panel);
  await tab('log').click();
  await action('log-add').click();
  await panel.locator('[name="tried"]').fill('Referat ud fra stikord');
  await panel.locator('[name="saved"]').fill('15');
  await action('log-save').click();
  await expect(panel.locator('[data-entry]')).toContainText('15 minutter sparet');
  const download = panel.waitForEvent('download');
  await action('log-csv').click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Referat ud fra stikord');
  await tab('learn').click();
  await panel.locator('[data-lesson="prompt"]').click();
  await action('lesson-done').click();
  await expect(action('lesson-done')).toHaveAttribute('aria-pressed', 'true');
  await panel.reload();
  await tab('learn').click();
  await expect(panel.locator('[data-lesson="prompt"]')).toContainText('Gennemført');
});

for (const language of ['da', 'en']) {
  test(`in ${language}, light and dark, 320 px wide: nothing stands in the way of anybody, and nothing is cut off`, async ({
    extensionPage,
  }) => {
    const options = await extensionPage('options.html');
    await options.locator('[name="language"]').selectOption(language);
    await expect(options.locator('html')).toHaveAttribute('lang', language);
    const panel = await extensionPage('sidepanel.html');
    await panel.setViewportSize({ width: 320, height: 640 });
    await expect(panel.locator('html')).toHaveAttribute('lang', language);
    const { tab, snippet, action } = parts(panel);
    const check = async (name: string) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await panel.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const look = colorScheme === 'light' ? violations : colourViolations;
        expect(await look(panel), `${name}, ${colorScheme}`).toEqual([]);
      }
      expect(await smallTargets(panel), name).toEqual([]);
      expect(await panel.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(320);
    };
    for (const name of TABS) {
      await tab(name).click();
      await expect(panel.locator('[role="tabpanel"]:visible h2').first()).toBeVisible();
      await check(name);
    }
    await tab('library').click();
    await snippet('difficult-talk').first().click();
    await expect(action('insert')).toBeVisible();
    await check('a snippet');
    await action('duplicate').click();
    await expect(action('save')).toBeVisible();
    await check('the editor');
  });
}

test('holds in forced colours and at 200 % zoom', async ({ extensionPage }) => {
  const panel = await extensionPage('sidepanel.html');
  const { tab } = parts(panel);
  await panel.emulateMedia({ forcedColors: 'active' });
  // 200 % zoom of a 320 px panel is a 160 px wide page with everything in it.
  await panel.setViewportSize({ width: 160, height: 400 });
  for (const name of TABS) {
    await tab(name).click();
    await expect(panel.locator('[role="tabpanel"]:visible h2').first()).toBeVisible();
    expect(await panel.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(160);
  }
});
