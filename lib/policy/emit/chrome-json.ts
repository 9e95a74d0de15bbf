/** Policy as JSON: Linux policy files, and the Google Admin console's form. */
import type { Layer } from '../fields.ts';
import { installSettings, type PackFile, type Target } from './target.ts';

/** For `/etc/opt/.../policies/managed`; the browser watches the folder. */
export function linuxFile(policy: Layer, target: Target): PackFile {
  const { browser, extensionId, install } = target;
  const content = {
    ...(install && { ExtensionSettings: { [extensionId]: installSettings(target) } }),
    '3rdparty': { extensions: { [extensionId]: policy } },
  };
  return {
    path: `linux/${browser.id}/leadership-guardrails.json`,
    text: `${JSON.stringify(content, null, 2)}\n`,
    encoding: 'utf8',
  };
}

/** For "Policy for extensions" of the app in the Google Admin console: each key with its `Value`. */
export function googleAdminFile(policy: Layer): PackFile {
  const content = Object.fromEntries(Object.entries(policy).map(([key, Value]) => [key, { Value }]));
  return {
    path: 'google-admin/leadership-guardrails.json',
    text: `${JSON.stringify(content, null, 2)}\n`,
    encoding: 'utf8',
  };
}
