/** The zod schema of the settings table. For the background, the options page and the command line; never for content scripts. */
import { RE2JS } from 're2js';
import { z } from 'zod';
import { type Field, fieldOf, isSettingKey, type LineFormat, SETTING_KEYS, type SettingKey } from './fields.ts';

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

/** For one line or record of a list. */
export function itemSchema(field: Field): z.ZodType | undefined {
  if (field.type === 'lines') return lineSchema(field.format, field.maxLength);
  if (field.type !== 'records') return undefined;
  const properties = Object.entries(field.properties);
  return z.strictObject(Object.fromEntries(properties.map(([name, max]) => [name, z.string().trim().min(1).max(max)])));
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
      return z.string().trim().max(field.maxLength);
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
