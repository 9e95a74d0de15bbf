/** Where Chrome and Edge read policy on each system. */
export interface Browser {
  id: 'chrome' | 'edge';
  name: string;
  /** Below HKLM. */
  registry: string;
  /** Preference domain on macOS. */
  macDomain: string;
  linuxFolder: string;
  /** Update address of the browser's own store. */
  storeUrl: string;
  /** What pins the icon to the toolbar in `ExtensionSettings`. */
  pin: Record<string, string>;
}

export const BROWSERS: readonly Browser[] = [
  {
    id: 'chrome',
    name: 'Google Chrome',
    registry: 'SOFTWARE\\Policies\\Google\\Chrome',
    macDomain: 'com.google.Chrome',
    linuxFolder: '/etc/opt/chrome/policies/managed',
    storeUrl: 'https://clients2.google.com/service/update2/crx',
    pin: { toolbar_pin: 'force_pinned' },
  },
  {
    id: 'edge',
    name: 'Microsoft Edge',
    registry: 'SOFTWARE\\Policies\\Microsoft\\Edge',
    macDomain: 'com.microsoft.Edge',
    linuxFolder: '/etc/opt/edge/policies/managed',
    storeUrl: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    pin: { toolbar_state: 'force_shown' },
  },
];

/** One browser of one organisation. */
export interface Target {
  browser: Browser;
  /** 32 letters a-p; each store gives the extension an id of its own. */
  extensionId: string;
  /** Where the browser looks for the package: the store, or the organisation's own updates.xml. */
  updateUrl: string;
  /** Install it for everybody and keep it installed. */
  install: boolean;
}

/**
 * The settings of `ExtensionSettings` that install the extension and pin its icon. Without `override_update_url` the address is for the
 * first installation only, and updates are looked for where the package's manifest says.
 */
export function installSettings({ browser, updateUrl }: Target): Record<string, string | true> {
  const own = updateUrl !== browser.storeUrl;
  return {
    installation_mode: 'force_installed',
    update_url: updateUrl,
    ...(own && { override_update_url: true as const }),
    ...browser.pin,
  };
}

/** Registry key, below HKLM, that the browser reads the extension's policy from. */
export function policyKey({ browser, extensionId }: Target): string {
  return `${browser.registry}\\3rdparty\\extensions\\${extensionId}\\policy`;
}

/** A file of the pack. Windows tools want their marks: UTF-16 for .reg, a byte order mark for PowerShell 5.1 and ADML. */
export interface PackFile {
  path: string;
  text: string;
  encoding: 'utf8' | 'utf8-bom' | 'utf16le-bom';
}

export function bytesOf({ text, encoding }: PackFile): Uint8Array {
  if (encoding === 'utf8') return new TextEncoder().encode(text);
  if (encoding === 'utf8-bom') return new TextEncoder().encode(`\uFEFF${text}`);
  const bytes = new Uint8Array(2 * (text.length + 1));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at++) view.setUint16(2 * (at + 1), text.charCodeAt(at), true);
  return bytes;
}
