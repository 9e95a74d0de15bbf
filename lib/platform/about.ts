/** What the browser and the manifest say about this installation. */
import { browser } from 'wxt/browser';

export interface About {
  version: string;
  extensionId: string;
  /** Host patterns the guard runs on without being asked. */
  hosts: string[];
  permissions: string[];
  /** The browser's own language, such as `da` or `en-GB`. */
  browserLanguage: string;
}

export function about(): About {
  const manifest = browser.runtime.getManifest();
  return {
    version: manifest.version,
    extensionId: browser.runtime.id,
    hosts: [...new Set((manifest.content_scripts ?? []).flatMap((script) => script.matches ?? []))],
    permissions: [...(manifest.permissions ?? [])],
    browserLanguage: browser.i18n.getUILanguage(),
  };
}

/** True when the dotted number `wanted` is higher than `version`; a part that is missing or no number counts as 0. */
export function isOlder(version: string, wanted: string): boolean {
  const parts = (text: string): number[] => text.split('.').map((part) => Number.parseInt(part, 10) || 0);
  const [have, need] = [parts(version), parts(wanted)];
  for (let at = 0; at < Math.max(have.length, need.length); at++) {
    const difference = (have[at] ?? 0) - (need[at] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return false;
}

/** Older than the organisation asks for; `wanted` is empty when it asks for nothing. */
export function isOutdated(wanted: string): boolean {
  return wanted !== '' && isOlder(browser.runtime.getManifest().version, wanted);
}
