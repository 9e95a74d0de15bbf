import { type BrowserContext, expect, type Page as Tab, type Worker } from '@playwright/test';
import type { Build } from './builds.ts';
import { type LaunchOptions, launch } from './chromium.ts';
import { type NetworkRecord, recordNetwork } from './network.ts';

/**
 * A browser that serves one test after another. A start costs seconds, a new renderer process for a page we guard half a
 * second more: so the browser stays, and one tab of it. What makes tests independent is given back between them instead:
 * tabs, cookies, what pages stored, what the extension stored, hosts it was granted.
 */
export interface KeptBrowser {
  context: BrowserContext;
  network: NetworkRecord;
  /** The tab that stays, when nobody has it yet, else a new one. */
  tab(): Promise<Tab>;
  /** Brings everything back to how it was after the start; throws when it cannot. */
  giveBack(): Promise<void>;
}

export async function startKept(options: LaunchOptions & { build?: Build | undefined }): Promise<KeptBrowser> {
  const { build } = options;
  const context = await launch({ ...options, extension: build?.path });
  const memory = build ? await extensionMemory(context, build) : undefined;
  const network = recordNetwork(context);
  const [first] = context.pages();
  let stays = first ?? (await context.newPage());
  const visited = new Set<string>();
  context.on('request', (request) => {
    if (request.isNavigationRequest() && /^https?:/.test(request.url())) visited.add(new URL(request.url()).origin);
  });
  let taken = false;
  return {
    context,
    network,
    async tab() {
      if (taken) return context.newPage();
      taken = true;
      await stays.bringToFront();
      return stays;
    },
    async giveBack() {
      taken = false;
      // A test may have closed it.
      if (stays.isClosed()) stays = await context.newPage();
      for (const tab of context.pages()) if (tab !== stays) await tab.close();
      await stays.unrouteAll({ behavior: 'ignoreErrors' });
      await forget(context, stays, visited);
      // A style file of the same origin, shown as text: the next visit to this site finds its process warm and nothing else.
      const { origin } = new URL(stays.url());
      await stays.goto(/^https?:/.test(origin) ? `${origin}/assets/page.css` : 'about:blank');
      await memory?.restore();
      network.forget();
    },
  };
}

/** Cookies, caches and everything else that pages of these origins have stored. */
async function forget(context: BrowserContext, tab: Tab, origins: Set<string>) {
  await context.clearCookies();
  const session = await context.newCDPSession(tab);
  for (const origin of origins) await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  origins.clear();
  await session.detach();
}

/** The part of the browser's interface that is called inside the extension's worker. */
declare const chrome: {
  runtime: { getManifest(): { host_permissions?: string[] } };
  storage: {
    local: {
      get(): Promise<Record<string, unknown>>;
      set(items: object): Promise<void>;
      clear(): Promise<void>;
    };
  };
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
};

/** Keys that the background writes by itself on its first start. */
const FIRST_KEYS = ['effective', 'ignored'];

/** What the extension keeps, as its first start left it. Asked in its own worker, which is alive or these calls fail. */
async function extensionMemory(context: BrowserContext, { id }: Build) {
  const stored = async () => (await workerOf(context, id)).evaluate(() => chrome.storage.local.get());
  await expect
    .poll(async () => Object.keys(await stored()), 'the background has started')
    .toEqual(expect.arrayContaining(FIRST_KEYS));
  const first = await stored();
  return {
    async restore() {
      const worker = await workerOf(context, id);
      const granted = await worker.evaluate(async () => {
        const { origins = [] } = await chrome.permissions.getAll();
        const own = chrome.runtime.getManifest().host_permissions ?? [];
        const extra = origins.filter((origin) => !own.includes(origin));
        // What the manifest's own scripts match is listed too and cannot be given back.
        for (const origin of extra) await chrome.permissions.remove({ origins: [origin] }).catch(() => false);
        return (await chrome.scripting.getRegisteredContentScripts()).map((script) => script.id);
      });
      if (same(await stored(), first) && granted.length === 0) return;
      await worker.evaluate(() => chrome.storage.local.clear());
      // The background hears of it and puts the settings in force back: it lives, and it has read what is there now.
      await expect.poll(async () => (await stored()).effective, 'the defaults in force').toEqual(first.effective);
      await worker.evaluate((items) => chrome.storage.local.set(items), first);
      await expect.poll(stored, 'the first memory of the extension').toEqual(first);
      const scripts = () => worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
      await expect.poll(scripts, 'added sites let go').toBe(0);
    },
  };
}

const same = (one: object, other: object) => JSON.stringify(one) === JSON.stringify(other);

async function workerOf(context: BrowserContext, id: string): Promise<Worker> {
  const isOurs = (worker: Worker) => worker.url().startsWith(`chrome-extension://${id}/`);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
}
