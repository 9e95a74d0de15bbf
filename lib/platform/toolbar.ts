/** Whether the icon stands on the toolbar; only the person (or a policy) can put it there. */
import { browser } from 'wxt/browser';

/** `undefined` where the browser does not tell. */
export async function isPinned(): Promise<boolean | undefined> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar;
  } catch {
    return undefined;
  }
}

/** Calls back when that may have changed: browsers before 130 have no event for it, but the person comes back to the page. */
export function watchPinned(callback: () => void, signal: AbortSignal): void {
  document.addEventListener('visibilitychange', callback, { signal });
  addEventListener('focus', callback, { signal });
}
