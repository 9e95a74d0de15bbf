import type { Page as Tab } from '@playwright/test';
import { ANSWERS } from './support/answers.ts';
import { expect, test } from './support/test.ts';

/**
 * What a screen reader is told in passing. A live region speaks when its text changes after it was there; one that comes
 * with its text already in it is not heard in most readers. So each text is to be heard once, and none to come silently.
 */
interface Recorder {
  heard: string[];
  silent: string[];
}

async function listen(tab: Tab) {
  await tab.evaluate(() => {
    const recorder: Recorder = { heard: [], silent: [] };
    (globalThis as unknown as { recorder: Recorder }).recorder = recorder;
    const known = new WeakMap<Element, string>();
    const look = (root: ShadowRoot) => {
      for (const region of root.querySelectorAll(
        '[role="status"], [role="alert"], [aria-live]:not([aria-live="off"])',
      )) {
        const text = (region.textContent ?? '').trim();
        const before = known.get(region);
        known.set(region, text);
        if (text === '' || text === before) continue;
        if (before !== undefined || region.matches('[role="alert"]')) recorder.heard.push(text);
        else recorder.silent.push(text);
      }
    };
    const seen = new WeakSet<ShadowRoot>();
    const find = () => {
      const root = document.querySelector('leadership-guardrails')?.shadowRoot;
      if (!root || seen.has(root)) return;
      seen.add(root);
      new MutationObserver(() => look(root)).observe(root, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      look(root);
    };
    new MutationObserver(find).observe(document.documentElement, { childList: true });
    find();
  });
}

const told = (tab: Tab) =>
  tab.evaluate(() => (globalThis as unknown as { recorder: Recorder }).recorder) as Promise<Recorder>;

test('what happens to a held prompt and its answer is heard once', async ({ chat, server }) => {
  server.answerWith(ANSWERS.da.long);
  const { tab, put, press, guard, text } = await chat('chatgpt-2');
  await listen(tab);
  await put('Skriv en kort mail til Mette Holm, CPR 120385-4001, om at mødet er flyttet');
  await press('Enter');
  await guard.action('replace').click();
  await expect(guard.dialog).toHaveCount(0);
  const replaced = 'Teksten er rettet. Intet er sendt.';
  await expect.poll(async () => (await told(tab)).heard).toEqual([replaced]);
  await press('Enter');
  const line = guard.answerChecks.last();
  await expect(line).toHaveAttribute('data-overlong', 'true');
  await guard.action('shorten').last().click();
  await expect.poll(text).not.toBe('');
  await expect.poll(async () => (await told(tab)).heard.length).toBe(2);
  const [, written = ''] = (await told(tab)).heard;
  expect(written).not.toBe(replaced);
  // The same with the panel open, which shows it too.
  await line.locator('[data-action="more"]').click();
  await expect(line.getByRole('status')).toHaveText('');
  const panel = guard.host.locator('[data-part="answer-panel"]');
  await panel.locator('[data-action^="shorten-to-"]').first().click();
  await expect.poll(async () => (await told(tab)).heard).toEqual([replaced, written, written]);
  expect((await told(tab)).silent).toEqual([]);
});
