/** Opens the extension's own pages. */
import { browser } from 'wxt/browser';

/** `sidePanel.open` wants the person's gesture: call it at once, with nothing awaited before. */
export async function openPanel(tab: number | undefined): Promise<{ opened: boolean }> {
  if (tab === undefined) return { opened: false };
  try {
    await browser.sidePanel.open({ tabId: tab });
    return { opened: true };
  } catch {
    return { opened: false };
  }
}

/** The toolbar button opens the side panel. */
export function openPanelOnClick(): void {
  void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }).catch(() => undefined);
}

/** A section is the part behind `#` in the options page's address, such as `policy`. */
export async function openOptions(section?: string): Promise<{ opened: boolean }> {
  if (!section || !/^[\w-]+$/.test(section)) {
    await browser.runtime.openOptionsPage();
  } else {
    await browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section}`) });
  }
  return { opened: true };
}

/** Opens the side panel beside one of the extension's own pages. Gives what is to be called straight from a click. */
export async function panelOpenerHere(): Promise<() => void> {
  const { id } = await browser.windows.getCurrent();
  return () => {
    if (id !== undefined) void browser.sidePanel.open({ windowId: id }).catch(() => undefined);
  };
}
