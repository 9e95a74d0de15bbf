/**
 * macOS configuration profile: one payload with the extension's policy in the domain `<browser>.extensions.<id>`
 * (policy_loader_mac.mm), one that installs it. For Jamf, Kandji, Intune, or by hand.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Layer } from '../fields.ts';
import { installSettings, type PackFile, type Target } from './target.ts';
import { escapeXml } from './xml.ts';

type Plist = string | number | boolean | readonly Plist[] | { readonly [key: string]: Plist };

function plist(value: Plist, indent: string): string {
  const deeper = `${indent}  `;
  if (typeof value === 'boolean') return `${indent}<${value}/>`;
  if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
  if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
  if (Array.isArray(value)) {
    if (value.length === 0) return `${indent}<array/>`;
    return `${indent}<array>\n${value.map((item) => plist(item, deeper)).join('\n')}\n${indent}</array>`;
  }
  const entries = Object.entries(value).map(
    ([key, item]) => `${deeper}<key>${escapeXml(key)}</key>\n${plist(item, deeper)}`,
  );
  return entries.length === 0 ? `${indent}<dict/>` : `${indent}<dict>\n${entries.join('\n')}\n${indent}</dict>`;
}

/** The same name gives the same UUID, so that a new profile takes the place of the old one. Version 8 of RFC 9562. */
function uuidOf(name: string): string {
  const hex = bytesToHex(sha256(new TextEncoder().encode(name)));
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-').toUpperCase();
}

export function mobileconfigFile(policy: Layer, target: Target): PackFile {
  const { browser, extensionId, install } = target;
  const identifier = `leadership-guardrails.${browser.id}`;
  const payload = (type: string, name: string, content: Record<string, Plist>): Plist => ({
    ...content,
    PayloadDisplayName: name,
    PayloadIdentifier: `${identifier}.${type}`,
    PayloadType: type,
    PayloadUUID: uuidOf(`${identifier}.${type}`),
    PayloadVersion: 1,
    PayloadEnabled: true,
  });
  const payloads = [
    payload(
      `${browser.macDomain}.extensions.${extensionId}`,
      'Leadership Guardrails: policy',
      policy as Record<string, Plist>,
    ),
  ];
  if (install) {
    payloads.push(
      payload(browser.macDomain, 'Leadership Guardrails: installation', {
        ExtensionSettings: { [extensionId]: installSettings(target) },
      }),
    );
  }
  const profile: Plist = {
    PayloadContent: payloads,
    PayloadDescription: `Installs Leadership Guardrails in ${browser.name} and sets its policy.`,
    PayloadDisplayName: `Leadership Guardrails (${browser.name})`,
    PayloadIdentifier: identifier,
    PayloadOrganization: policy.organisationName || 'Leadership Guardrails',
    PayloadRemovalDisallowed: true,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
  };
  return {
    path: `macos/leadership-guardrails-${browser.id}.mobileconfig`,
    text: [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
      '<plist version="1.0">',
      plist(profile, ''),
      '</plist>',
      '',
    ].join('\n'),
    encoding: 'utf8',
  };
}
