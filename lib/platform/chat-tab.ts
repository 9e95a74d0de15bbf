/** The chat that the side panel stands beside. */
import { browser } from 'wxt/browser';
import { activeTab, sendToTab } from './messages.ts';

export interface Chat {
  tab: number;
  /** Id of the site. */
  site: string;
  /** What stands in the composer. */
  text: string;
}

/** Tabs that are asked when the panel is itself a tab. */
const ASKED = 8;

/**
 * The tab to look at: the active one of this window. When the panel has been opened as a tab of its own, the chat that was
 * used last in the window.
 */
async function candidates(): Promise<number[]> {
  const own = await browser.tabs.getCurrent();
  if (own?.id === undefined) {
    const tab = await activeTab();
    return tab === undefined ? [] : [tab];
  }
  const tabs = await browser.tabs.query({ windowId: own.windowId });
  return tabs
    .filter((tab) => tab.id !== undefined && tab.id !== own.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .slice(0, ASKED)
    .map((tab) => tab.id!);
}

/** `undefined` when there is no chat of ours to write into. */
export async function findChat(): Promise<Chat | undefined> {
  for (const tab of await candidates()) {
    const found = await sendToTab(tab, 'composer.read', {});
    if (found) return { tab, site: found.site, text: found.text };
  }
  return undefined;
}

/** Calls back when another tab may be beside the panel now, until the signal aborts. */
export function watchChat(callback: () => void, signal: AbortSignal): void {
  const updated = (_: number, change: { status?: string }): void => {
    if (change.status === 'complete') callback();
  };
  if (signal.aborted) return;
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(callback);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}
