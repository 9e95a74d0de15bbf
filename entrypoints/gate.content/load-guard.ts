import { browser } from 'wxt/browser';

/**
 * Brings the guard into this frame: a file of its own, imported into the world of our scripts. Chromium gives it an address
 * that changes with every start of the browser (`use_dynamic_url`), so that no page can find out by it who has us; where
 * that address is not served, the plain one is tried. False when neither works, as after an update of the extension.
 */
export async function loadGuard(): Promise<boolean> {
  for (const address of addresses()) {
    try {
      await import(/* @vite-ignore */ address);
      return true;
    } catch {
      // The next address, or none.
    }
  }
  return false;
}

function addresses(): string[] {
  if (!browser.runtime?.id) return [];
  return [...new Set([browser.runtime.getURL('/guard.js'), `chrome-extension://${browser.runtime.id}/guard.js`])];
}
