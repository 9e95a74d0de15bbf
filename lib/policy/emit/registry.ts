/**
 * Windows registry as Chrome and Edge read it (components/policy/core/common/registry_dict.cc): booleans and numbers are
 * DWORDs, lists are values named 1, 2, ... in a key of their own, lists of records are JSON in a string.
 */
import type { Layer } from '../fields.ts';
import { installSettings, type PackFile, policyKey, type Target } from './target.ts';

export type RegistryValue = { name: string; dword: number } | { name: string; text: string };
/** Registry keys, below HKLM, with their values. */
export type RegistryKeys = Record<string, RegistryValue[]>;

export function registryKeys(policy: Layer, target: Target): RegistryKeys {
  const root = policyKey(target);
  const keys: RegistryKeys = { [root]: [] };
  for (const [name, value] of Object.entries(policy)) {
    if (typeof value === 'boolean') keys[root]!.push({ name, dword: value ? 1 : 0 });
    else if (typeof value === 'number') keys[root]!.push({ name, dword: value });
    else if (typeof value === 'string') keys[root]!.push({ name, text: value });
    else if (value.every((item) => typeof item === 'string')) {
      keys[`${root}\\${name}`] = value.map((text, index) => ({ name: String(index + 1), text: String(text) }));
    } else keys[root]!.push({ name, text: JSON.stringify(value) });
  }
  if (target.install) {
    const settings = Object.entries(installSettings(target));
    keys[`${target.browser.registry}\\ExtensionSettings\\${target.extensionId}`] = settings.map(([name, value]) =>
      value === true ? { name, dword: 1 } : { name, text: value },
    );
  }
  return keys;
}

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** A line break cannot stand in a quoted .reg string: such a value is written as the bytes of its UTF-16 text. */
function textValue(text: string): string {
  if (!/[\r\n]/.test(text)) return quoted(text);
  const bytes: string[] = [];
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    bytes.push((unit & 0xff).toString(16).padStart(2, '0'), (unit >> 8).toString(16).padStart(2, '0'));
  }
  return `hex(1):${bytes.join(',')}`;
}

function valueLine(value: RegistryValue): string {
  const set = 'dword' in value ? `dword:${value.dword.toString(16).padStart(8, '0')}` : textValue(value.text);
  return `${quoted(value.name)}=${set}`;
}

/** Old values go first, so that a setting taken out of the policy is really gone. */
export function registryFile(policy: Layer, target: Target): PackFile {
  const lines = ['Windows Registry Editor Version 5.00', '', `[-HKEY_LOCAL_MACHINE\\${policyKey(target)}]`, ''];
  for (const [key, values] of Object.entries(registryKeys(policy, target))) {
    lines.push(`[HKEY_LOCAL_MACHINE\\${key}]`, ...values.map(valueLine), '');
  }
  return {
    path: `windows/${target.browser.id}/leadership-guardrails.reg`,
    text: lines.join('\r\n'),
    encoding: 'utf16le-bom',
  };
}

export function registryRemovalFile(target: Target): PackFile {
  const keys = [policyKey(target), `${target.browser.registry}\\ExtensionSettings\\${target.extensionId}`];
  const lines = [
    'Windows Registry Editor Version 5.00',
    '',
    ...keys.flatMap((key) => [`[-HKEY_LOCAL_MACHINE\\${key}]`, '']),
  ];
  return {
    path: `windows/${target.browser.id}/remove-leadership-guardrails.reg`,
    text: lines.join('\r\n'),
    encoding: 'utf16le-bom',
  };
}
