import type { Page as Tab } from '@playwright/test';
import { CALLS } from '../pages/calls.ts';
import {
  BEHIND_THE_GATE,
  BEHIND_THE_GATE_IN_A_FRAME,
  FRONTS,
  type Front,
  type FrontId,
  frontPage,
} from './fronts/fronts.ts';
import { guardIn } from './support/chat.ts';
import { expect, test } from './support/test.ts';

const ADDRESS = 'https://textarea.chat.test/';
const HELD = 'Skriv en indkaldelse til Peter Jensen, CPR 070761-4285, som er sygemeldt med stress.';
const FREE = 'Giv mig tre ideer til en dagsorden for et teammøde på en time.';

async function openFront(tab: Tab, front: Front) {
  const sent: string[] = [];
  // The test bed's own host and wire, so that its network record knows them; the page itself is ours.
  await tab.route(`${ADDRESS}**`, async (route) => {
    const request = route.request();
    if (request.method() === 'POST') sent.push(request.postData() ?? '');
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: frontPage(front, CALLS.generic.path) });
  });
  await tab.goto(ADDRESS);
  const scope = front.frame ? tab.frameLocator(front.frame) : tab;
  const editor = scope.locator(front.editor);
  const guard = guardIn(front.frame ? tab.frameLocator(front.frame) : tab);
  return {
    tab,
    front,
    sent,
    editor,
    guard,
    async put(text: string) {
      await editor.focus();
      await tab.keyboard.insertText(text);
    },
    async use(way: Front['ways'][number]) {
      const [kind, rest = ''] = [way.slice(0, way.indexOf(':')), way.slice(way.indexOf(':') + 1)];
      if (kind === 'key') {
        await editor.focus();
        await tab.keyboard.press(rest);
      } else if (kind === 'click') await scope.locator(rest).click();
      else {
        const [selector = '', key = ''] = rest.split(' ');
        await scope.locator(selector).focus();
        await tab.keyboard.press(key);
      }
    },
    text: () =>
      editor.evaluate((element) => ('value' in element ? String(element.value) : (element.textContent ?? ''))),
  };
}

for (const id of Object.keys(FRONTS) as FrontId[]) {
  const front: Front = FRONTS[id];
  test.describe(id, () => {
    // In one worker, one after another: the site's process stays warm.
    test.describe.configure({ mode: 'default' });

    for (const way of front.ways) {
      test(`${way} is held, and sends once when the person says so`, async ({ tab }) => {
        const page = await openFront(await tab('unknown'), front);
        await page.put(HELD);
        await page.use(way);
        await expect(page.guard.dialog).toBeVisible();
        expect(page.sent).toEqual([]);
        expect(await page.text()).toBe(HELD);
        await page.guard.action('send-anyway').click();
        await expect.poll(() => page.sent).toEqual([HELD]);
        await expect(page.guard.dialog).toHaveCount(0);
        await expect.poll(page.text).toBe('');
        expect(page.sent).toEqual([HELD]);
      });
    }

    test('lets harmless prompts pass untouched', async ({ tab }) => {
      const page = await openFront(await tab('unknown'), front);
      for (const [index, way] of front.ways.entries()) {
        await page.put(FREE);
        await page.use(way);
        await expect.poll(() => page.sent.length).toBe(index + 1);
        expect(page.sent.at(-1)).toBe(FREE);
      }
      await expect(page.guard.dialog).toHaveCount(0);
    });

    if (front.others || front.newline)
      test('leaves other buttons and new lines alone', async ({ tab }) => {
        const page = await openFront(await tab('unknown'), front);
        await page.put(HELD);
        for (const other of front.others ?? []) {
          await page.tab.locator(other).click();
          await expect
            .poll(() => page.tab.evaluate(() => (window as unknown as { done: string[] }).done))
            .toContain(other.slice(1));
        }
        if (front.newline) {
          await page.editor.press(front.newline);
          await expect.poll(page.text).toBe(`${HELD}\n`);
        }
        await expect(page.guard.dialog).toHaveCount(0);
        expect(page.sent).toEqual([]);
      });
  });
}

for (const [where, front] of [
  ['', BEHIND_THE_GATE],
  [' from outside its frame', BEHIND_THE_GATE_IN_A_FRAME],
] as const) {
  test(`what a page sends past the gate${where} is stopped on the wire, put back and asked about`, async ({ tab }) => {
    const page = await openFront(await tab('unknown'), front);
    await page.put(FREE);
    await page.tab.locator('#s').hover();
    await expect.poll(() => page.sent).toEqual([FREE]);
    await page.put(HELD);
    await expect(page.guard.badge).toHaveAttribute('data-level', 'warn');
    await page.tab.mouse.move(0, 0);
    await page.tab.locator('#s').hover();
    await expect(page.guard.dialog).toBeVisible();
    expect(await page.text()).toBe(HELD);
    expect(page.sent).toEqual([FREE]);
    await page.guard.action('replace').click();
    await expect(page.guard.dialog).toHaveCount(0);
    await page.use('key:Enter');
    await expect.poll(() => page.sent.length).toBe(2);
    expect(page.sent[1]).toContain('[PERSONNUMMER 1]');
  });
}

for (const id of ['textarea-enter', 'document-bubble'] as const) {
  test(`${id}: what is typed when the dialog has closed goes on in the field`, async ({ tab }) => {
    const page = await openFront(await tab('unknown'), FRONTS[id]);
    await page.put(HELD);
    await page.use('key:Enter');
    await page.guard.action('edit').click();
    await expect(page.guard.dialog).toHaveCount(0);
    // No click and no focus of the test's own: the person just writes on.
    await page.tab.keyboard.type(' Tak');
    expect(await page.text()).toBe(`${HELD} Tak`);
    await page.tab.keyboard.press('Enter');
    await page.guard.action('send-anyway').click();
    await expect.poll(() => page.sent).toEqual([`${HELD} Tak`]);
    await expect.poll(page.text).toBe('');
    await page.tab.keyboard.type('Videre');
    expect(await page.text()).toBe('Videre');
  });
}

/** An editor with a text of its own: it hears typing by `beforeinput` and never reads the page. */
const ownText = (heard: string): Front => ({
  html: `<div style="width:600px;margin-top:300px"><div id="t" contenteditable="true" style="min-height:30px"></div><button id="s">Send</button></div>
    <script>let own='';const node=()=>t.firstChild??t.appendChild(new Text(''));
    t.addEventListener('beforeinput',e=>{if(!(${heard})||!e.inputType.startsWith('insertText'))return;e.preventDefault();const [r]=e.getTargetRanges();
      own=own.slice(0,r.startOffset)+e.data+own.slice(r.endOffset);node().data=own;const at=r.startOffset+e.data.length;
      getSelection().collapse(node(),at)});
    const go=()=>{if(own){send(own);own='';t.textContent=''}};
    t.addEventListener('keydown',e=>{if(e.key==='Enter'){e.preventDefault();go()}});s.onclick=go</script>`,
  editor: '#t',
  ways: ['key:Enter'],
});

test('an editor that keeps its own text sends what was replaced, not what stood there', async ({ tab }) => {
  const page = await openFront(await tab('unknown'), ownText('true'));
  await page.put(HELD);
  await page.use('key:Enter');
  await page.guard.action('replace-and-send').click();
  await expect.poll(() => page.sent.length).toBe(1);
  expect(page.sent[0]).toContain('[PERSONNUMMER 1]');
  expect(page.sent[0]).not.toContain('Peter');
});

test('where an editor shows the replaced text and sends the old one, the wire stops it', async ({ tab }) => {
  const page = await openFront(await tab('unknown'), ownText('e.isTrusted'));
  await page.put(HELD);
  await page.use('key:Enter');
  await page.guard.action('replace-and-send').click();
  // It is asked about anew: nothing was lost, and nothing left.
  await expect(page.guard.dialog).toContainText('070761-4285');
  expect(page.sent).toEqual([]);
  await page.guard.action('send-anyway').click();
  await expect(page.guard.dialog).toHaveCount(0);
});
