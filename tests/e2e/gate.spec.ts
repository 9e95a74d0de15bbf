import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Locator } from '@playwright/test';
import { BUILD, copyBuild } from './support/builds.ts';
import { guardIn } from './support/chat.ts';
import { launch } from './support/chromium.ts';
import { expect, test } from './support/test.ts';

/** A chat by itself, so that nothing but the gate decides when the guard comes. */
const PAGE = `<!doctype html><title>Chat</title>
<form id="form"><textarea id="prompt"></textarea><button>Send</button></form><script src="/assets/composer.js"></script>`;
const COMPOSER = `const field = document.querySelector('#prompt');
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  fetch('/assets/send', { method: 'POST', body: field.value });
  field.value = '';
});
field.addEventListener('paste', (event) => {
  const text = event.clipboardData.getData('text/plain');
  if (text.length < 1000) return;
  event.preventDefault();
  fetch('/assets/send', { method: 'POST', body: text });
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  field.form.requestSubmit();
});`;

const CPR = '070761-4285';
const HELD = `Peter Jensen, CPR ${CPR}, er sygemeldt med stress.`;
const HARMLESS = 'Skriv tre idéer til en god mødekultur.';

/** A page that has just begun: nothing has been waited for but its composer. */
async function startingPage(context: BrowserContext, headers: Record<string, string> = {}) {
  const tab = await context.newPage();
  const sent: string[] = [];
  await tab.route('https://claude.ai/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/assets/send') {
      sent.push(route.request().postData() ?? '');
      return route.fulfill({ status: 204 });
    }
    if (pathname === '/assets/composer.js')
      return route.fulfill({ body: COMPOSER, contentType: 'text/javascript', headers });
    return route.fulfill({ body: PAGE, contentType: 'text/html; charset=utf-8', headers });
  });
  await tab.goto('https://claude.ai/new', { waitUntil: 'commit' });
  const field = tab.locator('#prompt');
  await expect(field).toBeVisible();
  return { tab, field, sent, guard: guardIn(tab) };
}

/** Written and sent in one task, as a script or a quick paste does: nobody has had time to come. */
const sendAtOnce = (field: Locator, text: string) =>
  field.evaluate((element, value) => {
    const area = element as HTMLTextAreaElement;
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true };
    area.dispatchEvent(new KeyboardEvent('keydown', key));
  }, text);

test('a send before the guard is there is held, and asked about when it is', async ({ context }) => {
  const { field, sent, guard } = await startingPage(context);
  await sendAtOnce(field, HELD);
  await expect(field).toHaveValue(HELD);
  await expect(guard.findings.filter({ hasText: CPR })).toHaveCount(1);
  expect(sent).toEqual([]);
});

test('a harmless prompt tried before the guard is there goes out once, as it was tried', async ({ context }) => {
  const { field, sent, guard } = await startingPage(context);
  await sendAtOnce(field, HARMLESS);
  await expect(field).toHaveValue('');
  expect(sent).toEqual([HARMLESS]);
  await expect(guard.dialog).toHaveCount(0);
});

test('what was written before the guard came is read without another key', async ({ context }) => {
  const { field, guard } = await startingPage(context);
  await field.fill(HELD);
  await expect(guard.badge).toBeVisible();
});

test('a page as strict as can be keeps the guard out no more than the gate', async ({ context }) => {
  const { field, sent, guard } = await startingPage(context, {
    'content-security-policy':
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-scripts allow-same-origin allow-forms",
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  await field.fill(HELD);
  await field.press('Enter');
  await expect(guard.findings.filter({ hasText: CPR })).toHaveCount(1);
  expect(sent).toEqual([]);
});

test('a guard that cannot be had says so, and the second try is the person’s own', async ({ server }) => {
  const build = await copyBuild({});
  await rm(join(build.path, 'guard.js'));
  const context = await launch({ port: server.port, extension: build.path });
  try {
    const { tab, field, sent } = await startingPage(context);
    await field.fill(HARMLESS);
    await field.press('Enter');
    await expect(tab.getByRole('status')).toContainText('kunne ikke starte');
    expect(sent).toEqual([]);
    await field.press('Enter');
    await expect.poll(() => sent).toEqual([HARMLESS]);
    // Nobody knows what is in a long paste: it must not become a file and leave.
    const long = `${HELD} `.repeat(30);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await tab.evaluate((text) => navigator.clipboard.writeText(text), long);
    await field.press('ControlOrMeta+V');
    await expect(field).toHaveValue(long);
    expect(sent).toEqual([HARMLESS]);
  } finally {
    await context.close();
    await rm(build.path, { recursive: true, force: true });
  }
});

test('carries no polyfill into the start of every page; the guard has it', async () => {
  const said = 'The message port closed before a response';
  expect(await readFile(join(BUILD, 'content-scripts/gate.js'), 'utf8')).not.toContain(said);
  expect(await readFile(join(BUILD, 'guard.js'), 'utf8')).toContain(said);
});
