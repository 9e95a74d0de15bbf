import type { Page as Tab } from '@playwright/test';
import { CALLS } from '../pages/calls.ts';
import { guardIn } from './support/chat.ts';
import { expect, test } from './support/test.ts';

/** Pages that work against the guard, by ill will or by accident: the text is held all the same, and sent when the person says so. */
const ADDRESS = 'https://textarea.chat.test/';
const HELD = 'Skriv en indkaldelse til Peter Jensen, CPR 070761-4285, som er sygemeldt med stress.';

const SEND = `const send = (text) => fetch('${CALLS.generic.path}', { method: 'POST', body: text, keepalive: true });`;
const ENTER = `addEventListener('keydown', (event) => {
  const field = document.querySelector('textarea');
  if (event.key !== 'Enter' || event.shiftKey || !field.value.trim()) return;
  event.preventDefault(); send(field.value); field.value = '';
}, true);`;
const FIELD = '<textarea rows="3" cols="80" style="margin-top:200px"></textarea>';

const PAGES = {
  'hears every key first and lets nobody else hear it': `<script>${SEND}
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'click', 'pointerdown', 'submit'])
      addEventListener(type, (event) => event.stopPropagation(), true);
    ${ENTER}</script>${FIELD}`,
  'has a million nodes': `<script>${SEND}${ENTER}</script>${FIELD}<div id="many"></div>
    <script>const part = document.createDocumentFragment();
    for (let at = 0; at < 1000000; at++) part.append(document.createElement('i'));
    document.querySelector('#many').append(part);</script>`,
  'makes its composer anew with every key': `<script>${SEND}${ENTER}
    addEventListener('input', () => {
      const old = document.querySelector('textarea');
      const next = old.cloneNode();
      next.value = old.value;
      old.replaceWith(next);
      next.focus();
      next.setSelectionRange(next.value.length, next.value.length);
    });</script>${FIELD}`,
  'has changed what the language itself does': `<script>${SEND}${ENTER}
    Array.prototype.includes = Array.prototype.some = () => false;
    String.prototype.includes = () => false;
    RegExp.prototype.test = () => false;
    RegExp.prototype.exec = () => null;
    Element.prototype.closest = Element.prototype.matches = () => { throw new Error('no'); };
    Element.prototype.attachShadow = () => { throw new Error('no'); };
    Event.prototype.stopImmediatePropagation = Event.prototype.preventDefault = () => {};
    Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get: () => 'intet', set() {} });</script>${FIELD}`,
  'takes our element away whenever it comes': `<script>${SEND}${ENTER}
    let left = 50;
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes) if (node.localName === 'leadership-guardrails' && left-- > 0) node.remove();
    }).observe(document.documentElement, { childList: true, subtree: true });</script>${FIELD}`,
};

async function open(tab: Tab, body: string) {
  const sent: string[] = [];
  await tab.route(`${ADDRESS}**`, async (route) => {
    const request = route.request();
    if (request.method() === 'POST') sent.push(request.postData() ?? '');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><title>Chat</title>${body}` });
  });
  await tab.goto(ADDRESS);
  return sent;
}

const isAsked = () =>
  document.querySelector('leadership-guardrails')?.shadowRoot?.querySelector('[data-part="dialog"]')?.checkVisibility();

for (const [what, body] of Object.entries(PAGES)) {
  test(`a page that ${what} gets nothing that is held`, async ({ tab: given }) => {
    const large = what === 'has a million nodes';
    // A million nodes take a slow machine a minute to lay out.
    test.slow(large);
    const tab = await given('unknown');
    const sent = await open(tab, body);
    const guard = guardIn(tab);
    await tab.locator('textarea').focus();
    await tab.keyboard.type(HELD.slice(0, 6));
    await tab.keyboard.insertText(HELD.slice(6));
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('Enter');
    // A search of the test's own goes through all nodes for shadow trees, again and again, and holds up the page it waits for.
    if (large) await tab.waitForFunction(isAsked, undefined, { timeout: 120_000, polling: 500 });
    else if (!what.startsWith('takes our element')) await expect(guard.dialog).toBeVisible({ timeout: 60_000 });
    await expect(tab.locator('textarea')).toBeAttached({ timeout: 60_000 });
    // What the page had sent before this would have come before it.
    await tab.evaluate((path) => fetch(path, { method: 'POST', body: 'end' }), CALLS.generic.path);
    expect(sent).toEqual(['end']);
  });
}
