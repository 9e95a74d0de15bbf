/** The zod schema of the settings table. For the background, the options page and the command line; never for content scripts. */
import { RE2JS } from 're2js';
import { z } from 'zod';
import { SITE_PARTS } from '../sites/parts.ts';
import { SITES } from '../sites/table.ts';
import {
  type Field,
  fieldOf,
  isSettingKey,
  type LineFormat,
  type PropertyFormat,
  SETTING_KEYS,
  type SettingKey,
  type TextFormat,
} from './fields.ts';
import { isUsableSelector } from './selector.ts';

export { DEFAULTS, KIND_ACTIONS, type KindAction, type SettingKey, type Settings } from './fields.ts';
export { kindKey } from './kind-key.ts';

/** Labels of letters, digits and hyphens (RFC 1123, with the non-ASCII letters of IDN), `*.` in front for subdomains, a port behind. */
const HOST =
  /^(\*\.)?[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?(\.[\p{L}\p{N}]([\p{L}\p{N}-]*[\p{L}\p{N}])?)*(:\d{1,5})?$/u;

/** People paste addresses: `https://chat.firma.dk/new?x=1` means the host `chat.firma.dk`. */
function hostOf(line: string): string {
  return line
    .replace(/^[a-z*]+:\/\//i, '')
    .replace(/[/?#].*$/s, '')
    .toLowerCase();
}

/** A pattern is run on a linear-time engine (RE2 syntax); one that matches the empty text would match everywhere. */
function isUsablePattern(pattern: string): boolean {
  try {
    return !RE2JS.compile(pattern).matcher('').find();
  } catch {
    return false;
  }
}

function lineSchema(format: LineFormat, maxLength: number): z.ZodType<string> {
  const line = z.string().trim().min(1).max(maxLength);
  switch (format) {
    case 'text':
      return line;
    case 'pattern':
      return line.refine(isUsablePattern, { params: { why: 'pattern' } });
    case 'host':
    case 'site':
      return line.transform(hostOf).refine((host) => HOST.test(host), { params: { why: 'host' } });
    case 'key':
      return line.refine(isSettingKey, { params: { why: 'unknown-key' } });
  }
}

/** A known site's id, or the host of a site that was added. A slip of the pen in an id is no host: it has no dot. */
function isSiteOrHost(text: string): boolean {
  return (
    SITES.some((site) => site.id === text) || (HOST.test(text) && (text.includes('.') || /^localhost(:|$)/.test(text)))
  );
}

function propertySchema(max: number, format: PropertyFormat | undefined): z.ZodType<string> {
  const text = z.string().trim().min(1).max(max);
  switch (format) {
    case undefined:
      return text;
    case 'site':
      return text.transform(hostOf).refine(isSiteOrHost, { params: { why: 'site' } });
    case 'part':
      return z.enum(SITE_PARTS, { error: 'part' });
    case 'selector':
      return text.refine(isUsableSelector, { params: { why: 'selector' } });
  }
}

/** Reports go over TLS, but for a collector on the very machine; no password in the address, nothing behind `?` or `#`. */
function isCollector(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  const safe = protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost');
  return safe && username === '' && password === '' && search === '' && hash === '';
}

const TEXT_FORMATS: Record<TextFormat, (text: string) => boolean> = {
  version: (text) => /^\d{1,5}(\.\d{1,5}){0,3}$/.test(text),
  collector: isCollector,
};

function textSchema(max: number, format: TextFormat | undefined): z.ZodType<string> {
  const text = z.string().trim().max(max);
  if (format === undefined) return text;
  // The empty text is the default: none.
  return text.refine((value) => value === '' || TEXT_FORMATS[format](value), { params: { why: format } });
}

/** For one line or record of a list. */
export function itemSchema(field: Field): z.ZodType | undefined {
  if (field.type === 'lines') return lineSchema(field.format, field.maxLength);
  if (field.type !== 'records') return undefined;
  const properties = Object.entries(field.properties);
  return z.strictObject(
    Object.fromEntries(properties.map(([name, max]) => [name, propertySchema(max, field.formats?.[name])])),
  );
}

export function schemaOf(field: Field): z.ZodType {
  switch (field.type) {
    case 'toggle':
      return z.boolean();
    case 'choice':
      return z.enum(field.values);
    case 'count':
      return z.number().int().min(field.min).max(field.max);
    case 'text':
      return textSchema(field.maxLength, field.format);
    case 'lines':
    case 'records':
      return z.array(itemSchema(field)!).max(field.maxLines);
  }
}

/** A whole set of settings; a missing one gets its default. One bad value fails the whole: see validate.ts for one by one. */
export const settingsSchema = z.object(
  Object.fromEntries(
    SETTING_KEYS.map((key: SettingKey) => [key, schemaOf(fieldOf(key)).default(fieldOf(key).default)]),
  ),
);
