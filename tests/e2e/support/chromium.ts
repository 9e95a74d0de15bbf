import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

// Side panels are targets of type "other" when they start; without this Playwright does not see them.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';

/** An installed Chromium; Edge will do. Branded Chrome will not: it ignores `--load-extension`. CHROMIUM overrules. */
export function findChromium() {
  const places = [
    process.env.CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ];
  const found = places.find((place) => place && existsSync(place));
  if (!found) throw new Error('No Chromium found. Install chromium (or Edge), or set CHROMIUM to its path.');
  return found;
}

export interface LaunchOptions {
  /** Port of the recording server; every host name in the world leads there. */
  port: number;
  /** Folder of the unpacked extension; without it the browser is bare. */
  extension?: string | undefined;
  /** Loads the extension over DevTools, the only way branded Chrome knows. */
  overDevTools?: boolean | undefined;
  /** Leaves the first-run page open, which a new profile shows once. */
  firstRun?: boolean | undefined;
  /** Keeps the profile here (and does not remove it), for tests that restart the browser; the first-run page stays open. */
  profile?: string | undefined;
  args?: readonly string[] | undefined;
  locale?: string | undefined;
  colorScheme?: 'light' | 'dark' | undefined;
  viewport?: { width: number; height: number } | undefined;
}

/** Starts Chromium with its own profile. Closing the context removes the profile. */
export async function launch(options: LaunchOptions): Promise<BrowserContext> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'guardrails-profile-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: process.env.HEADED !== '1',
    chromiumSandbox: false,
    ignoreHTTPSErrors: true,
    locale: options.locale ?? 'da-DK',
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.viewport ?? { width: 1280, height: 800 },
    // Playwright's own switch against extensions would also stop one that comes over DevTools.
    ignoreDefaultArgs: options.overDevTools ? ['--disable-extensions'] : [],
    args: [
      ...(options.extension && !options.overDevTools
        ? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
        : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${options.port}`,
      '--ignore-certificate-errors',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Lets tests press the toolbar icon (side-panel.ts).
      '--enable-unsafe-extension-debugging',
      `--lang=${options.locale ?? 'da-DK'}`,
      ...(options.args ?? []),
    ],
  });
  if (options.extension && options.overDevTools) await loadUnpacked(context, options.extension);
  if (options.extension && !options.firstRun && !options.profile) await (await firstRunPage(context)).close();
  if (!options.profile) context.on('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}

/** The page that the extension opens by itself after its installation. */
export async function firstRunPage(context: BrowserContext): Promise<Page> {
  const isFirstRun = (page: Page) => page.url().endsWith('/welcome.html');
  // A tab has no address yet when it is told of, also one that is here already.
  const later = async (page: Page) => {
    await page.waitForURL(/\/welcome\.html$/);
    return page;
  };
  const opened = async (page: Page) => {
    await page.waitForURL(/./);
    return isFirstRun(page);
  };
  const page =
    context.pages().find(isFirstRun) ??
    (await Promise.any([...context.pages().map(later), context.waitForEvent('page', opened)]));
  await page.waitForLoadState();
  return page;
}

/** Loads the unpacked extension over DevTools; one that is there already is loaded anew. */
export async function loadUnpacked(context: BrowserContext, path: string) {
  const browser = context.browser();
  if (!browser) throw new Error('this context has no browser to ask');
  const session = await browser.newBrowserCDPSession();
  // Not in Playwright's types yet.
  const send = session.send.bind(session) as (method: string, parameters: object) => Promise<unknown>;
  await send('Extensions.loadUnpacked', { path });
  await session.detach();
}
