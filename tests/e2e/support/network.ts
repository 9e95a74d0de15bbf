import type { BrowserContext, Request } from '@playwright/test';
import { CALLS } from '../../pages/calls.ts';
import { PAGES, type Page } from '../../pages/pages.ts';

const ALL: readonly Page[] = Object.values(PAGES);
const HOSTS = new Set(ALL.flatMap((page) => [new URL(page.url).host, ...(page.call.host ? [page.call.host] : [])]));
const TOO = new Set(ALL.flatMap((page) => page.asksToo ?? []));
const PATHS = new Set(Object.values(CALLS).map((call) => new URL(call.path, 'https://x').pathname));
const DOCUMENTS = new Set(ALL.map((page) => addressOf(page.url)));

/**
 * Whether a test page itself asks for this: its own document, its assets, or its site's wire. Anything else is ours or
 * unknown, and a test that sees it fails. The extension's own packed files are no network requests.
 */
export function isThePages(url: string) {
  const { protocol, host, pathname } = new URL(url);
  if (['chrome-extension:', 'data:', 'blob:', 'about:', 'devtools:'].includes(protocol)) return true;
  if (TOO.has(host)) return true;
  if (!HOSTS.has(host)) return false;
  return PATHS.has(pathname) || pathname.startsWith('/assets/') || DOCUMENTS.has(addressOf(url));
}

export interface NetworkRecord {
  /** Every request of every page, frame and service worker. */
  requests: readonly string[];
  /** The requests that no test page makes by itself, or that come from the extension's own worker or pages. */
  ours(): string[];
  /** Begins anew, for the next test of a browser that is kept. */
  forget(): void;
}

/** Records every request of a context, the extension's service worker included (needs the flag in playwright.config.ts). */
export function recordNetwork(context: BrowserContext): NetworkRecord {
  const requests: { url: string; extension: boolean }[] = [];
  context.on('request', (request) => {
    requests.push({ url: request.url(), extension: isFromExtension(request) });
  });
  return {
    get requests() {
      return requests.map(({ url }) => url);
    },
    ours: () =>
      requests
        .filter(({ url, extension }) => (extension && !url.startsWith('chrome-extension:')) || !isThePages(url))
        .map(({ url }) => url),
    forget: () => {
      requests.length = 0;
    },
  };
}

function isFromExtension(request: Request) {
  if (request.serviceWorker()?.url().startsWith('chrome-extension:')) return true;
  try {
    return request.frame().url().startsWith('chrome-extension:');
  } catch {
    return false;
  }
}

/** Host and path, without the query. */
function addressOf(url: string) {
  const { host, pathname } = new URL(url);
  return host + pathname;
}
