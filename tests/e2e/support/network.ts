import type { BrowserContext, Request } from '@playwright/test';
import { CALLS } from '../../pages/calls.ts';
import { PAGES } from '../../pages/pages.ts';

const HOSTS = new Set(Object.values(PAGES).map((page) => new URL(page.url).host));
const PATHS = new Set<string>(Object.values(CALLS).map((call) => call.path));

/**
 * Whether a test page itself asks for this: its own document, its assets, or its site's wire. Anything else is ours or
 * unknown, and a test that sees it fails. The extension's own packed files are no network requests.
 */
export function isThePages(url: string) {
  const { protocol, host, pathname } = new URL(url);
  if (['chrome-extension:', 'data:', 'blob:', 'about:', 'devtools:'].includes(protocol)) return true;
  if (!HOSTS.has(host)) return false;
  return (
    PATHS.has(pathname) ||
    pathname.startsWith('/assets/') ||
    [...HOSTS].some((known) => isDocument(known, host, pathname))
  );
}

const isDocument = (known: string, host: string, pathname: string) =>
  known === host &&
  Object.values(PAGES).some((page) => new URL(page.url).host === host && new URL(page.url).pathname === pathname);

export interface NetworkRecord {
  /** Every request of every page, frame and service worker. */
  requests: readonly string[];
  /** The requests that no test page makes by itself, or that come from the extension's own worker or pages. */
  ours(): string[];
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
