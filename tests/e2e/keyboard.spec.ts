import type { Locator, Page as Tab } from '@playwright/test';
import { ANSWERS } from './support/answers.ts';
import { EXTENSION_ID } from './support/builds.ts';
import { expect, test } from './support/test.ts';

/**
 * The five main stories with nothing but a keyboard: no click, no `focus()`, no `fill()`. What has the focus is asked of
 * the page; it is brought anywhere by Tab alone, so a control that Tab does not reach fails here.
 */
const CPR = '120385-4001';
const NAME = 'Mette Holm';
const PROMPT = `Min kollega ${NAME}, CPR ${CPR}, er sygemeldt med stress, skriv en indkaldelse til en sygefraværssamtale`;

/** More stops than any page of ours has between two places. */
const STOPS = 120;

/** Presses Tab until the element has the focus. */
async function tabTo(page: Tab, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
  for (let stop = 0; stop < STOPS; stop++) {
    if (await hasFocus(target)) return;
    await page.keyboard.press(key);
  }
  await expect(target, `${key} reaches it`).toBeFocused();
}

const hasFocus = (target: Locator) =>
  target.evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element);

test('a prompt is guarded: dialog, back to the text, replaced, sent', async ({ chat, server }) => {
  const { tab, editor, guard, text } = await chat('chatgpt-2');
  const { keyboard } = tab;
  await tabTo(tab, editor);
  await keyboard.type(PROMPT);
  await keyboard.press('Enter');
  await expect(guard.dialog).toBeVisible();
  await expect(guard.dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await keyboard.press('Escape');
  await expect(guard.dialog).toHaveCount(0);
  await expect(editor).toBeFocused();
  expect(await text()).toBe(PROMPT);

  // What Tab came to before the dialog is behind it now.
  await keyboard.press('Enter');
  const box = guard.dialog.getByRole('checkbox').first();
  await tabTo(tab, box);
  await keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await keyboard.press('Space');
  await expect(box).toBeChecked();
  await tabTo(tab, guard.action('replace-and-send'));
  await keyboard.press('Enter');
  await expect(guard.dialog).toHaveCount(0);
  await expect.poll(() => server.prompts().length).toBe(1);
  expect(server.holding(CPR)).toEqual([]);
  expect(server.holding(NAME)).toEqual([]);
  await expect(editor).toBeFocused();
});

test('the notes beside the composer open, and give the focus back', async ({ chat }) => {
  const { tab, editor, guard, text } = await chat('claude');
  const { keyboard } = tab;
  await tabTo(tab, editor);
  await keyboard.type(`Hvem er ${NAME}?`);
  await expect(guard.badge).toBeVisible();
  await tabTo(tab, guard.badge);
  const notes = guard.host.locator('[data-part="notes"]');
  await keyboard.press('Enter');
  await expect(notes).toBeVisible();
  await tabTo(tab, notes.locator('[data-action="close"]'));
  await keyboard.press('Escape');
  await expect(notes).toHaveCount(0);
  await expect(guard.badge).toBeFocused();
  await keyboard.press('Enter');
  await tabTo(tab, notes.locator('[data-action="replace"]'));
  await keyboard.press('Enter');
  await expect.poll(text).not.toContain(NAME);
  await expect(editor).toBeFocused();
});

test('an answer that is too long is asked for again, shorter', async ({ chat, server }) => {
  server.answerWith(ANSWERS.da.long);
  const { tab, editor, guard, text } = await chat('chatgpt-2');
  const { keyboard } = tab;
  await tabTo(tab, editor);
  await keyboard.type('Skriv en kort mail med en indkaldelse til en samtale om trivsel');
  await keyboard.press('Enter');
  const line = guard.answerChecks.last();
  await expect(line).toHaveAttribute('data-overlong', 'true');
  const more = line.locator('[data-action="more"]');
  await tabTo(tab, more);
  await keyboard.press('Enter');
  await expect(more).toHaveAttribute('aria-expanded', 'true');
  await expect(more).not.toBeFocused();
  await keyboard.press('Escape');
  await expect(more).toHaveAttribute('aria-expanded', 'false');
  await expect(more).toBeFocused();
  await tabTo(tab, line.locator('[data-action="shorten"]'), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(editor).toBeFocused();
  await expect.poll(text).not.toBe('');
  const followUp = await text();
  await keyboard.press('Enter');
  await expect.poll(() => server.prompts().at(-1)).toBe(followUp);
});

test('the side panel: search, fill in, insert, and back to the list', async ({ chat, sidePanel }) => {
  const page = await chat('claude');
  // The shortcut itself is the browser's; what it opens is this panel (tests/e2e/install.spec.ts).
  const panel = await sidePanel(page);
  const { keyboard } = panel;
  await expect(panel.locator('input[type="search"]')).toBeFocused();
  await keyboard.type('sygefravær');
  await expect(panel.locator('button[data-snippet="absence-talk"]')).toBeVisible();
  await keyboard.press('ArrowDown');
  const item = panel.locator('button[data-snippet]:focus');
  const opened = await item.getAttribute('data-snippet');
  await keyboard.press('Enter');
  await expect(panel.locator(`article[data-snippet="${opened}"] h2`)).toBeFocused();
  const fields = panel.locator('.lg-form :is(textarea, select, input:not([type="checkbox"]))');
  await expect(fields).not.toHaveCount(0);
  for (const field of await fields.all()) {
    await tabTo(panel, field);
    if (await field.evaluate((element) => element.matches('select'))) await keyboard.press('ArrowDown');
    else await keyboard.type('Vi kan flytte to opgaver');
  }
  const insert = panel.locator('[data-action="insert"]');
  await tabTo(panel, insert);
  const wanted = await panel.locator('[data-part="preview"]').innerText();
  await keyboard.press('Enter');
  await expect.poll(page.text).toBe(wanted);
  await expect(panel.locator('[data-part="chat"]')).toContainText('Indsat');
  await expect(insert).toBeFocused();
  // There is text now: it asks first, and the question can be left.
  await keyboard.press('Enter');
  await expect(panel.locator('[data-action="append"]')).toBeFocused();
  await tabTo(panel, panel.locator('[data-part="replace-question"] [data-action="cancel"]'));
  await keyboard.press('Enter');
  await expect(insert).toBeFocused();
  await tabTo(panel, panel.locator('[data-action="back"]'), 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(panel.locator(`button[data-snippet="${opened}"]`).first()).toBeFocused();
  await panel.close();
});

test('the options: a setting found by search, a warning switched off and on again, what is stored deleted', async ({
  extensionPage,
}) => {
  const page = await extensionPage('options.html');
  const { keyboard } = page;
  const inForce = (key: string) =>
    page.evaluate(`chrome.storage.local.get('effective').then(({ effective }) => effective.settings.${key})`);
  const search = page.getByRole('searchbox');
  await tabTo(page, search);
  await keyboard.type('e-mail');
  const email = page.locator('[name="kindEmail"]');
  await tabTo(page, email);
  await keyboard.press('Home');
  await expect.poll(() => inForce('kindEmail')).toBe('off');
  // Back to the default: the button goes away, and the focus is on what it was about.
  await tabTo(page, page.locator('[data-setting="kindEmail"] .lg-link'));
  await keyboard.press('Enter');
  await expect.poll(() => inForce('kindEmail')).toBe('notice');
  await expect(email).toBeFocused();
  await tabTo(page, search, 'Shift+Tab');
  await keyboard.press('ControlOrMeta+A');
  await keyboard.type('strøm');
  const energy = page.locator('[name="energy"]');
  await tabTo(page, energy);
  await keyboard.press('Space');
  await expect.poll(() => inForce('energy')).toBe(false);

  await tabTo(page, page.locator('a[href="#privacy"]'), 'Shift+Tab');
  await keyboard.press('Enter');
  const own = page.locator('[data-stored="user"]');
  await tabTo(page, own.getByRole('button'));
  await keyboard.press('Enter');
  await expect(own).toHaveCount(0);
  await expect(page.locator('#privacy-title')).toBeFocused();
  const all = page.locator('[data-action="delete-all"]');
  await tabTo(page, all);
  await keyboard.press('Enter');
  // The question takes the focus, on the answer that keeps everything.
  await expect(page.locator('[data-action="delete-all-no"]')).toBeFocused();
  await keyboard.press('Enter');
  await expect(all).toBeFocused();
});

test('the first run: a made-up prompt guarded, role and task chosen, on to the settings', async ({ context }) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/welcome.html`);
  const { keyboard } = page;
  const text = page.locator('[data-part="try-text"]');
  const dialog = page.locator('[data-part="dialog"]');
  const result = page.locator('[data-part="try-result"]');
  await tabTo(page, text);
  await keyboard.press('Enter');
  await expect(dialog.locator('[data-finding][data-kind="national-id"]')).toContainText(CPR);
  await keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(text).toBeFocused();
  await keyboard.press('Enter');
  await expect(dialog).toBeVisible();
  await tabTo(page, dialog.locator('[data-action="replace-and-send"]'));
  await keyboard.press('Enter');
  await expect(result).toContainText('[PERSONNUMMER 1]');
  await expect(result).not.toContainText(CPR);
  await expect(text).toBeFocused();
  await tabTo(page, page.locator('[name="role"]'));
  await keyboard.press('ArrowDown');
  await expect(page.locator('[name="role"]')).not.toHaveValue('');
  const area = page.locator('[name="area-strategy"]');
  await tabTo(page, area);
  await keyboard.press('Space');
  await expect(area).toBeChecked();
  const opened = context.waitForEvent('page', (each) => each.url().includes('options.html'));
  await tabTo(page, page.locator('[data-action="options"]'));
  await keyboard.press('Enter');
  await opened;
});
