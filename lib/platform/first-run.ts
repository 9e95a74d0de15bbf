/** The first-run page opens once, right after the installation, and never again by itself. */
import { browser } from 'wxt/browser';

/** Key in `storage.local`. */
const SHOWN_KEY = 'welcome';

/** Must be called while the worker starts: the browser tells of the installation at once or never. */
export function openAfterInstall(today: () => string): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOnce(today());
  });
}

/** A browser that repairs an extension installs it anew and keeps what it stored. */
async function openOnce(day: string): Promise<void> {
  const shown = (await browser.storage.local.get(SHOWN_KEY))[SHOWN_KEY];
  if (shown !== undefined) return;
  await browser.storage.local.set({ [SHOWN_KEY]: { day } });
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}
