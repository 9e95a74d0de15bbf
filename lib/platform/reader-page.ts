/** The page that reads files: see entrypoints/reader. */
import { browser } from 'wxt/browser';

/**
 * The address changes with every start of the browser (`use_dynamic_url`), so that no page can ask for it to learn whether we
 * are here; the document's origin is the extension's own all the same. After an update there is no address any more.
 */
export function readerAddress(): { url: string; origin: string } | undefined {
  try {
    return { url: browser.runtime.getURL('/reader.html'), origin: `chrome-extension://${browser.runtime.id}` };
  } catch {
    return undefined;
  }
}
