import { rm } from 'node:fs/promises';
import { type BrowserContext, test as base, type Page as Tab } from '@playwright/test';
import { type PageId, page } from '../../pages/pages.ts';
import { BUILD, type Build, buildWithMatches, EXTENSION_ID, UNKNOWN_HOSTS } from './builds.ts';
import { type Chat, openChatIn } from './chat.ts';
import type { LaunchOptions } from './chromium.ts';
import { type KeptBrowser, startKept } from './kept.ts';
import type { NetworkRecord } from './network.ts';
import { type RecordingServer, startServer } from './server.ts';
import { openSidePanel } from './side-panel.ts';

export { expect } from '@playwright/test';

/**
 * `known`: the shipped build, for the sites its manifest names. `unknown`: the same plus a match pattern for the hosts
 * of chats nobody knows. `bare`: no extension, to compare with.
 */
export type BrowserKind = 'known' | 'unknown' | 'bare';

interface PerTest {
  /**
   * More for the launch of every browser of the test, which then are its own: `test.use({ launchWith: { locale: 'en-GB' } })`.
   * Without it a test gets the worker's browsers, given back as new by the test before (see kept.ts).
   */
  launchWith: Partial<LaunchOptions> | undefined;
  /** The browser of this kind, started when first asked for. */
  open(kind: BrowserKind): Promise<BrowserContext>;
  /** A tab of that browser. */
  tab(kind: BrowserKind): Promise<Tab>;
  /** The browser with the shipped build. */
  context: BrowserContext;
  /** Opens a test page in the browser it needs, or in the one named; `query` is the page's own (see its file). */
  chat(id: PageId, kind?: BrowserKind, query?: Record<string, string>): Promise<Chat>;
  /** Opens one of the extension's own pages in a tab of the browser with the shipped build. */
  extensionPage(name: ExtensionPage): Promise<Tab>;
  /** Presses the toolbar icon over this chat and gives back the side panel that opens. */
  sidePanel(beside: Chat): Promise<Tab>;
  /** Every request of the test's browsers. A test fails when one of them is ours, whether it asks for this or not. */
  network(kind: BrowserKind): Promise<NetworkRecord>;
}

type ExtensionPage = 'options.html' | 'sidepanel.html';

interface PerWorker {
  server: RecordingServer;
  unknownBuild: Build;
  kept: Map<BrowserKind, KeptBrowser>;
}

export const test = base.extend<PerTest & { started: (kind: BrowserKind) => Promise<KeptBrowser> }, PerWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are needed.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  unknownBuild: [
    // biome-ignore lint/correctness/noEmptyPattern: see above.
    async ({}, use) => {
      const build = await buildWithMatches(UNKNOWN_HOSTS);
      await use(build);
      await rm(build.path, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  kept: [
    // biome-ignore lint/correctness/noEmptyPattern: see above.
    async ({}, use) => {
      const kept = new Map<BrowserKind, KeptBrowser>();
      await use(kept);
      for (const browser of kept.values()) await browser.context.close();
    },
    { scope: 'worker' },
  ],
  launchWith: [undefined, { option: true }],
  started: async ({ server, unknownBuild, launchWith, kept }, use) => {
    server.forget();
    server.answerWith(undefined);
    server.pace(40, 15);
    const builds = { known: { path: BUILD, id: EXTENSION_ID }, unknown: unknownBuild, bare: undefined };
    const mine = new Map<BrowserKind, Promise<KeptBrowser>>();
    const start = (kind: BrowserKind) => startKept({ port: server.port, build: builds[kind], ...launchWith });
    await use((kind) => {
      const there = launchWith ? undefined : kept.get(kind);
      const browser = mine.get(kind) ?? (there ? Promise.resolve(there) : start(kind));
      mine.set(kind, browser);
      return browser;
    });
    for (const [kind, starting] of mine) {
      const browser = await starting;
      const ours = kind === 'bare' ? [] : browser.network.ours();
      // Kept only when it is as new: whatever fails here, the next test starts a browser of its own.
      kept.delete(kind);
      try {
        if (launchWith) await browser.context.close();
        else {
          await browser.giveBack();
          kept.set(kind, browser);
        }
      } catch (error) {
        await browser.context.close();
        throw error;
      }
      if (ours.length > 0) throw new Error(`The extension asked the network for:\n${ours.join('\n')}`);
    }
  },
  open: ({ started }, use) => use(async (kind) => (await started(kind)).context),
  tab: ({ started }, use) => use(async (kind) => (await started(kind)).tab()),
  network: ({ started }, use) => use(async (kind) => (await started(kind)).network),
  context: async ({ open }, use) => use(await open('known')),
  chat: ({ tab }, use) =>
    use(async (id, kind, query) => {
      const unknown = new URL(page(id).url).hostname.endsWith('.chat.test');
      return openChatIn(await tab(kind ?? (unknown ? 'unknown' : 'known')), id, query);
    }),
  // biome-ignore lint/correctness/noEmptyPattern: see above.
  sidePanel: ({}, use) => use((beside) => openSidePanel(beside.tab.context(), beside.tab)),
  extensionPage: ({ context }, use) =>
    use(async (name) => {
      const tab = await context.newPage();
      await tab.goto(`chrome-extension://${EXTENSION_ID}/${name}`);
      return tab;
    }),
});
