/**
 * Sites that the person or the organisation added. The browser grants a host only on the person's own click (no policy can
 * do that silently), so a site is `waiting` until then; the guard is registered for those that are granted.
 */
import { type Browser, browser } from 'wxt/browser';

export interface AddedSite {
  /** As it stands in the settings: `chat.firma.dk`, `*.firma.dk`, `localhost:3000`. */
  host: string;
  granted: boolean;
}

/** `localhost` is the one place where a chat is served without encryption and yet safely. */
export function matchPattern(host: string): string {
  const name = host.replace(/:\d+$/, '');
  return `${name === 'localhost' ? 'http' : 'https'}://${host}/*`;
}

/** Permissions know no ports: the grant is for the whole host. */
function originPattern(host: string): string {
  return matchPattern(host.replace(/:\d+$/, ''));
}

export async function addedSites(hosts: readonly string[]): Promise<AddedSite[]> {
  return Promise.all(
    hosts.map(async (host) => ({
      host,
      granted: await browser.permissions.contains({ origins: [originPattern(host)] }).catch(() => false),
    })),
  );
}

/** Must be called straight from a click. False when the person says no. */
export async function requestSites(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(originPattern) }).catch(() => false);
}

/** Gives back what was granted for a site that is no longer wanted. */
export async function releaseSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [originPattern(host)] }).catch(() => false);
}

const ID = 'added:';

/** The very scripts the manifest registers for the known sites, the one in the page's own world included. */
function guardScripts(host: string): Browser.scripting.RegisteredContentScript[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap((script, index) => {
    if (!script.js) return [];
    const { world, run_at: runAt } = script as {
      world?: 'MAIN' | 'ISOLATED';
      run_at?: 'document_start' | 'document_idle';
    };
    return {
      id: `${ID}${index}:${host}`,
      js: script.js,
      ...(script.css && { css: script.css }),
      ...(world && { world }),
      matches: [matchPattern(host)],
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: runAt ?? 'document_idle',
      persistAcrossSessions: true,
    };
  });
}

/** Registers the guard for each granted site and takes it away from all others. */
export async function registerAddedSites(hosts: readonly string[]): Promise<void> {
  const granted = (await addedSites(hosts)).filter((site) => site.granted).map((site) => site.host);
  const wanted = granted.flatMap(guardScripts);
  const present = (await browser.scripting.getRegisteredContentScripts()).filter((script) => script.id.startsWith(ID));
  const gone = present.filter((script) => !wanted.some(({ id }) => id === script.id)).map((script) => script.id);
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const script of wanted) {
    const known = present.some((other) => other.id === script.id);
    try {
      if (known) await browser.scripting.updateContentScripts([script]);
      else await browser.scripting.registerContentScripts([script]);
    } catch {
      // A host that is no valid match pattern must not keep the others from being guarded.
    }
  }
}

/** Calls back when the person grants or takes back a host, also in the browser's own pages. */
export function watchGrants(callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const listener = (): void => callback();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      browser.permissions.onAdded.removeListener(listener);
      browser.permissions.onRemoved.removeListener(listener);
    },
    { once: true },
  );
}
