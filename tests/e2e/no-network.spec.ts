import type { Chat } from './support/chat.ts';
import { type BrowserKind, expect, test } from './support/test.ts';

/**
 * The promise "no network request of ours at all", in two ways: nothing comes from the extension's worker or pages, and
 * a session with the extension makes exactly the requests that the same session makes without it.
 */
const FREE = 'Giv mig tre ideer til en dagsorden for et teammøde';

async function session({ press, put, answers }: Chat) {
  await put(FREE);
  await press('Enter');
  await expect(answers.last()).toContainText('Kort svar.');
}

test.describe('a page', () => {
  // Browsers of their own: what an earlier test left in a cache would be asked for no more. Each site is an origin of its own.
  test.use({ launchWith: {} });

  test('asks for the same with and without the extension', async ({ chat, network, server }) => {
    // Two browsers and four sites.
    test.setTimeout(240_000);
    for (const id of ['chatgpt-2', 'claude', 'gemini', 'copilot'] as const) {
      const asked: Record<string, string[]> = {};
      for (const kind of ['bare', 'known'] as BrowserKind[]) {
        server.forget();
        server.answerWith('Kort svar.');
        const page = await chat(id, kind);
        await session(page);
        const record = await network(kind);
        asked[kind] = record.requests.filter((url) => !url.startsWith('chrome-extension:')).sort();
        asked[`${kind} server`] = server
          .fromPages()
          .map(({ host, path, body }) => `${host}${path} ${body}`)
          .sort();
        expect(record.ours(), id).toEqual([]);
        record.forget();
      }
      expect(asked.bare?.length, id).toBeGreaterThan(2);
      expect(asked.known, id).toEqual(asked.bare);
      expect(asked['known server'], id).toEqual(asked['bare server']);
    }
  });
});

test('held prompts, the panel and the options ask for nothing', async ({
  chat,
  network,
  server,
  sidePanel,
  extensionPage,
}) => {
  const page = await chat('claude');
  await page.put('Skriv til Peter Jensen, CPR 070761-4285, at han er afskediget');
  await page.press('Enter');
  await expect(page.guard.dialog).toBeVisible();
  server.forget();
  await page.guard.action('edit').click();
  const panel = await sidePanel(page);
  await expect(panel.locator('[data-snippet]').first()).toBeVisible();
  const options = await extensionPage('options.html');
  await expect(options.locator('[name="kindNationalId"]')).toBeVisible();
  expect(server.fromPages()).toEqual([]);
  expect((await network('known')).ours()).toEqual([]);
  expect(server.holding('070761-4285')).toEqual([]);
});
