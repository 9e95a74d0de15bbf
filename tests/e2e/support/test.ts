import { rm } from 'node:fs/promises';
import { type BrowserContext, test as base, type Page as Tab } from '@playwright/test';
import { type PageId, page } from '../../pages/pages.ts';
import { BUILD, type Build, buildWithMatches, EXTENSION_ID, UNKNOWN_HOSTS } from './builds.ts';
import { type Chat, openChat } from './chat.ts';
import { type LaunchOptions, launch } from './chromium.ts';
import { type NetworkRecord, recordNetwork } from './network.ts';
import { type RecordingServer, startServer } from './server.ts';
import { openSidePanel } from './side-panel.ts';

export { expect } from '@playwright/test';

/**
 * `known`: the shipped build, for the sites its manifest names. `unknown`: the same plus a match pattern for the hosts
 * of chats nobody knows. `bare`: no extension, to compare with.
 */
export type BrowserKind = 'known' | 'unknown' | 'bare';

interface PerTest {
  /** More for the launch of every browser of the test: `test.use({ launchWith: { locale: 'en-GB' } })`. */
  launchWith: Partial<LaunchOptions>;
  /**
   * Keeps the browsers for the worker's next tests that say the same: for matrices, where a start per case costs too
   * much. What the extension remembers stays; pages are closed.
   */
  reuse: boolean;
  /** The test's browser of this kind, started when first asked for and closed at the end. */
  open(kind: BrowserKind): Promise<BrowserContext>;
  /** The browser with the shipped build. */
  context: BrowserContext;
  /** Opens a test page in the browser it needs, or in the one named; `query` is the page's own (see its file). */
  chat(id: PageId, kind?: BrowserKind, query?: Record<string, string>): Promise<Chat>;
  /** Opens one of the extension's own pages in a tab of the browser with the shipped build. */
  extensionPage(name: 'options.html' | 'sidepanel.html'): Promise<Tab>;
  /** Presses the toolbar icon over this chat and gives back the side panel that opens. */
  sidePanel(beside: Chat): Promise<Tab>;
  /** Every request of the test's browsers. A test fails when one of them is ours, whether it asks for this or not. */
  network(kind: BrowserKind): Promise<NetworkRecord>;
}

interface PerWorker {
  server: RecordingServer;
  unknownBuild: Build;
  kept: Map<string, Promise<Started>>;
}

interface Started {
  context: BrowserContext;
  network: NetworkRecord;
}

export const test = base.extend<PerTest & { started: (kind: BrowserKind) => Promise<Started> }, PerWorker>({
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
      const kept = new Map<string, Promise<Started>>();
      await use(kept);
      for (const browser of kept.values()) await (await browser).context.close();
    },
    { scope: 'worker' },
  ],
  launchWith: [{}, { option: true }],
  reuse: [false, { option: true }],
  started: async ({ server, unknownBuild, launchWith, reuse, kept }, use) => {
    server.forget();
    server.answerWith(undefined);
    server.pace(40, 15);
    const folders = { known: BUILD, unknown: unknownBuild.path, bare: undefined };
    const mine = new Map<BrowserKind, Promise<Started>>();
    const start = async (kind: BrowserKind) => {
      const context = await launch({ port: server.port, extension: folders[kind], ...launchWith });
      return { context, network: recordNetwork(context) };
    };
    const startOrKeep = (kind: BrowserKind) => {
      if (!reuse) return start(kind);
      const name = JSON.stringify([kind, launchWith]);
      const browser = kept.get(name) ?? start(kind);
      kept.set(name, browser);
      return browser;
    };
    await use((kind) => {
      const browser = mine.get(kind) ?? startOrKeep(kind);
      mine.set(kind, browser);
      return browser;
    });
    for (const [kind, browser] of mine) {
      const { context, network } = await browser;
      await (reuse ? closeTabs(context) : context.close());
      const ours = kind === 'bare' ? [] : network.ours();
      if (ours.length > 0) throw new Error(`The extension asked the network for:\n${ours.join('\n')}`);
    }
  },
  open: ({ started }, use) => use(async (kind) => (await started(kind)).context),
  network: ({ started }, use) => use(async (kind) => (await started(kind)).network),
  context: async ({ open }, use) => use(await open('known')),
  chat: ({ open }, use) =>
    use(async (id, kind, query) => {
      const unknown = new URL(page(id).url).hostname.endsWith('.chat.test');
      return openChat(await open(kind ?? (unknown ? 'unknown' : 'known')), id, query);
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

/** Closes all tabs but one: Chromium ends with its last. */
async function closeTabs(context: BrowserContext) {
  for (const tab of context.pages().slice(1)) await tab.close();
}
