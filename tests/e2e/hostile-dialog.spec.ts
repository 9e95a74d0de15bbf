import type { Page as Tab } from '@playwright/test';
import { CALLS } from '../pages/calls.ts';
import { guardIn } from './support/chat.ts';
import { expect, test } from './support/test.ts';

/**
 * A page that turns against our dialog itself: presses it, hides it, covers it, copies its look and reads
 * what it can. What it may never get is a text sent that the person has not let go.
 */
const ADDRESS = 'https://textarea.chat.test/';
const CPR = '070761-4285';
const HELD = `Skriv en indkaldelse til Peter Jensen, CPR ${CPR}, som er sygemeldt med stress.`;

const FIELD = '<textarea rows="3" cols="80" style="margin-top:200px"></textarea>';
const ENTER = `<script>addEventListener('keydown', (event) => {
  const field = document.querySelector('textarea');
  if (event.key !== 'Enter' || event.shiftKey || !field.value.trim()) return;
  event.preventDefault();
  fetch('${CALLS.generic.path}', { method: 'POST', body: field.value, keepalive: true });
  field.value = '';
}, true);</script>`;

async function open(tab: Tab, body: string) {
  const sent: string[] = [];
  await tab.route(`${ADDRESS}**`, async (route) => {
    const request = route.request();
    if (request.method() === 'POST') sent.push(request.postData() ?? '');
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>Chat</title>${ENTER}${body}`,
    });
  });
  await tab.goto(ADDRESS);
  await tab.locator('textarea').focus();
  await tab.keyboard.type(HELD.slice(0, 6));
  await tab.keyboard.insertText(HELD.slice(6));
  await tab.keyboard.press('Enter');
  const { dialog, action } = guardIn(tab);
  await expect(dialog).toBeVisible();
  return { sent, dialog, action, field: tab.locator('textarea') };
}

/** What the page had sent before this would have come before it. */
async function expectNothingSent(tab: Tab, sent: string[]) {
  await tab.evaluate((path) => fetch(path, { method: 'POST', body: 'end' }), CALLS.generic.path);
  expect(sent).toEqual(['end']);
  sent.length = 0;
}

test('the page presses everything in our dialog, closes it, empties it and throws it out: nothing is sent', async ({
  tab: given,
}) => {
  const tab = await given('unknown');
  const { sent, dialog, action, field } = await open(tab, FIELD);
  await tab.evaluate(() => {
    const host = document.querySelector('leadership-guardrails')!;
    const root = host.shadowRoot!;
    for (const element of root.querySelectorAll<HTMLElement>('button, input, dialog, h2')) {
      element.click();
      element.focus();
      for (const composed of [true, false])
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          element.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed }));
      for (const key of ['Enter', ' ', 'Escape'])
        element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
      element.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    }
  });
  await expect(dialog).toBeVisible();
  await expectNothingSent(tab, sent);
  await tab.evaluate(() => {
    const host = document.querySelector('leadership-guardrails')!;
    host.shadowRoot!.querySelector('dialog')?.close();
    for (const each of [...host.shadowRoot!.children]) each.remove();
    host.remove();
  });
  await expect(dialog).toHaveCount(0);
  expect(await field.inputValue()).toBe(HELD);
  await expectNothingSent(tab, sent);
  // The person asks again and is asked again.
  await field.focus();
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Enter');
  expect(await field.inputValue()).toBe(HELD);
  await expectNothingSent(tab, sent);
  expect(await action('send-anyway').count()).toBeLessThanOrEqual(1);
});

test('a look-alike over our dialog is the page’s own: what is pressed there lets nothing go', async ({
  tab: given,
}) => {
  const tab = await given('unknown');
  const { sent, dialog, action } = await open(tab, FIELD);
  const button = await action('send-anyway').boundingBox();
  await tab.evaluate(({ x, y, width, height }) => {
    const fake = document.createElement('dialog');
    fake.innerHTML = '<button style="position:fixed">OK</button>';
    Object.assign(fake.style, { position: 'fixed', inset: '0', width: '100vw', height: '100vh' });
    const ok = fake.querySelector('button')!;
    Object.assign(ok.style, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px` });
    document.body.append(fake);
    fake.showModal();
  }, button!);
  await tab.mouse.click(button!.x + button!.width / 2, button!.y + button!.height / 2);
  await expectNothingSent(tab, sent);
  await tab.evaluate(() => document.querySelector('dialog')!.remove());
  await expect(dialog).toBeVisible();
  await action('edit').click();
  await expect(dialog).toHaveCount(0);
  await expectNothingSent(tab, sent);
});

test('the page’s styles do not touch our dialog, and nothing of ours stands in its tree', async ({ tab: given }) => {
  const tab = await given('unknown');
  const tokens = [
    '--lg-text',
    '--lg-surface',
    '--lg-page',
    '--lg-size-text',
    '--lg-target',
    '--lg-border',
    '--lg-font',
  ];
  const { dialog, action } = await open(
    tab,
    `${FIELD}<style>
      html, html *, leadership-guardrails { ${tokens.map((name) => `${name}: transparent !important`).join(';')};
        opacity: 0.1; font-size: 1px !important; color: transparent !important; pointer-events: none !important; }
      leadership-guardrails { display: none !important; transform: scale(0) !important; opacity: 0 !important;
        visibility: hidden !important; clip-path: inset(50%) !important; filter: blur(9px) !important; }
      dialog, dialog * { display: none !important; }
    </style>`,
  );
  const look = await dialog.evaluate((element) => {
    const { backgroundColor, opacity, visibility, pointerEvents, width } = getComputedStyle(element);
    const text = getComputedStyle(element.querySelector('h2')!);
    const host = getComputedStyle((element.getRootNode() as ShadowRoot).host);
    return {
      seeThrough: [backgroundColor, text.color].filter((colour) => /, 0\)|transparent/.test(colour)),
      opacity: [opacity, host.opacity],
      visibility,
      pointerEvents,
      wide: Number.parseFloat(width) > 200,
      readable: Number.parseFloat(text.fontSize) >= 12,
    };
  });
  expect(look).toEqual({
    seeThrough: [],
    opacity: ['1', '1'],
    visibility: 'visible',
    pointerEvents: 'auto',
    wide: true,
    readable: true,
  });
  // The word for what we found, which stands in our dialog and not in the page. (A page that knows of our open tree can read
  // it there, and `window.find` looks into it: docs/threat-model.md.)
  const ours = 'Personnummer';
  await expect(dialog).toContainText(ours);
  const box = (await dialog.boundingBox())!;
  const read = await tab.evaluate(
    ({ x, y, word }) => {
      document.execCommand('selectAll');
      const registry = (CSS as unknown as { highlights: Map<string, unknown> }).highlights;
      return {
        at: document.elementFromPoint(x, y)?.localName,
        selected: String(getSelection()).includes(word),
        markup: document.documentElement.outerHTML.includes(word),
        text: document.documentElement.innerText.includes(word),
        // The names of our marks are always the same ones: no kind, no value, no site.
        marks: [...registry.keys()].filter((name) => !/^leadership-guardrails-(?:notice|warn)$/.test(name)),
        globals: Object.keys(window).filter((name) => /guard|leader/i.test(name)),
        elements: document.querySelectorAll('leadership-guardrails').length,
        attributes: [...document.querySelector('leadership-guardrails')!.attributes].map(({ name }) => name),
      };
    },
    { x: box.x + box.width / 2, y: box.y + 20, word: ours },
  );
  expect(read).toEqual({
    at: 'leadership-guardrails',
    selected: false,
    markup: false,
    text: false,
    marks: [],
    globals: [],
    elements: 1,
    attributes: ['style'],
  });
  await action('edit').click();
});
