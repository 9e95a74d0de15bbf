import type { BrowserContext } from '@playwright/test';
import { guardIn } from './support/chat.ts';
import { expect, test } from './support/test.ts';

/**
 * A page that is still being built: its composer stands there and sends, while a script further down is on its way. The
 * engine comes when the page is done; until then the gate holds.
 */
const PAGE = `<!doctype html><title>Chat</title>
<form id="form"><textarea id="prompt" autofocus></textarea><button>Send</button></form>
<script src="/assets/composer.js"></script><script src="/assets/late.js"></script>`;
const COMPOSER = `const field = document.querySelector('#prompt');
field.form.addEventListener('submit', (event) => {
  event.preventDefault();
  fetch('/assets/send', { method: 'POST', body: field.value });
  field.value = '';
});
field.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  event.preventDefault();
  field.form.requestSubmit();
});`;

const CPR = '070761-4285';
const HELD = `Peter Jensen, CPR ${CPR}, er sygemeldt med stress.`;
const HARMLESS = 'Skriv tre idéer til en god mødekultur.';

async function unfinishedPage(context: BrowserContext) {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const tab = await context.newPage();
  const sent: string[] = [];
  await tab.route('https://claude.ai/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/assets/send') {
      sent.push(route.request().postData() ?? '');
      return route.fulfill({ status: 204 });
    }
    if (pathname === '/assets/late.js') await finished;
    const body = { '/assets/composer.js': COMPOSER, '/assets/late.js': '' }[pathname] ?? PAGE;
    const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    return route.fulfill({ body, contentType });
  });
  await tab.goto('https://claude.ai/new', { waitUntil: 'commit' });
  const field = tab.locator('#prompt');
  await expect(field).toBeVisible();
  return { tab, field, sent, finish, guard: guardIn(tab) };
}

test('a send before the engine is there is held, and asked about when it is', async ({ context }) => {
  const { tab, field, sent, finish, guard } = await unfinishedPage(context);
  await field.fill(HELD);
  await field.press('Enter');
  await tab.locator('button').click();
  await expect(field).toHaveValue(HELD);
  finish();
  await expect(guard.findings.filter({ hasText: CPR })).toHaveCount(1);
  await expect(field).toHaveValue(HELD);
  expect(sent).toEqual([]);
});

test('a harmless prompt tried before the engine is there goes out once, as it was tried', async ({ context }) => {
  const { field, sent, finish, guard } = await unfinishedPage(context);
  await field.fill(HARMLESS);
  await field.press('Enter');
  await expect(field).toHaveValue(HARMLESS);
  finish();
  await expect.poll(() => sent).toEqual([HARMLESS]);
  await expect(field).toHaveValue('');
  await expect(guard.dialog).toHaveCount(0);
});

test('a page that is never done says so, and the second try is the person’s own', async ({ context }) => {
  const { tab, field, sent } = await unfinishedPage(context);
  await field.fill(HARMLESS);
  await field.press('Enter');
  await expect(tab.getByRole('status')).toContainText('ikke klar');
  expect(sent).toEqual([]);
  await field.press('Enter');
  await expect.poll(() => sent).toEqual([HARMLESS]);
});

test('what was written before the engine came is read without another key', async ({ context }) => {
  const { field, finish, guard } = await unfinishedPage(context);
  await field.fill(HELD);
  finish();
  await expect(guard.badge).toBeVisible();
});
