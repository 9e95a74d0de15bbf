/** Field by field: a bad value is dropped alone and named with the reason, the rest holds. */
import type { z } from 'zod';
import { type Field, fieldOf, isSettingKey, type Layer, SETTING_KEYS, type SettingKey } from './fields.ts';
import { itemSchema, schemaOf } from './schema.ts';

/** Who set a value: the person, or the organisation's managed policy. */
export type Source = 'user' | 'managed';

export const REASONS = [
  'not-settings',
  'unknown-key',
  'type',
  'choice',
  'range',
  'length',
  'empty',
  'too-many',
  'pattern',
  'host',
  'properties',
  'site',
  'part',
  'selector',
  'version',
  'collector',
  'policy-only',
] as const;
export type Reason = (typeof REASONS)[number];

/** What was left out and why. Carries no value: it may be a secret project's name. */
export interface Dropped {
  source: Source;
  /** The key as it was written; empty when the whole was unreadable. */
  key: string;
  why: Reason;
  /** First is 1; only for an item of a list. */
  line?: number;
  /** For an unknown key: the known one it is closest to. */
  meant?: SettingKey;
}

export interface Validated {
  layer: Layer;
  dropped: Dropped[];
}

function reasonOf(error: z.ZodError): Reason {
  const issue = error.issues[0];
  switch (issue?.code) {
    case 'invalid_type':
      return issue.path.length > 0 ? 'properties' : issue.expected === 'int' ? 'range' : 'type';
    case 'invalid_value':
      return issue.path.length > 0 ? 'part' : 'choice';
    case 'too_small':
      return issue.origin === 'string' ? 'empty' : 'range';
    case 'too_big':
      return issue.origin === 'string' ? 'length' : 'range';
    case 'unrecognized_keys':
      return 'properties';
    case 'custom':
      return (issue.params?.why as Reason | undefined) ?? 'type';
    default:
      return 'type';
  }
}

type Fault = Pick<Dropped, 'why' | 'line'>;

function validateItems(field: Field & { maxLines: number }, value: unknown): { value?: unknown; faults: Fault[] } {
  if (!Array.isArray(value)) return { faults: [{ why: 'type' }] };
  const schema = itemSchema(field)!;
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const kept: unknown[] = [];
  value.forEach((item, index) => {
    const parsed = schema.safeParse(item);
    if (!parsed.success) {
      faults.push({ why: reasonOf(parsed.error), line: index + 1 });
      return;
    }
    const identity = JSON.stringify(parsed.data);
    if (seen.has(identity)) return;
    seen.add(identity);
    if (kept.length < field.maxLines) kept.push(parsed.data);
    else faults.push({ why: 'too-many', line: index + 1 });
  });
  // An empty list is a choice ("no sites"), a list with nothing but faults is not.
  return kept.length > 0 || value.length === 0 ? { value: kept, faults } : { faults };
}

/** One value. `value` is left out when nothing of it can be kept. */
export function validateValue(key: SettingKey, value: unknown, source: Source): { value?: unknown; faults: Fault[] } {
  const field = fieldOf(key);
  if (source === 'user' && field.managedOnly) return { faults: [{ why: 'policy-only' }] };
  if (field.type === 'lines' || field.type === 'records') return validateItems(field, value);
  const parsed = schemaOf(field).safeParse(value);
  if (!parsed.success) return { faults: [{ why: reasonOf(parsed.error) }] };
  if (source === 'user' && field.type === 'choice' && field.own && !field.own.includes(parsed.data as string)) {
    return { faults: [{ why: 'policy-only' }] };
  }
  return { value: parsed.data, faults: [] };
}

/** Levenshtein distance, stopped at 4: enough to tell a slip of the pen from another word. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 3) return 4;
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, previous[j]! + 1, row[j - 1]! + 1));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** `kindEmial` -> `kindEmail`; nothing when no key is within three letters. */
export function nearestKey(key: string): SettingKey | undefined {
  let best: { key: SettingKey; far: number } | undefined;
  for (const known of SETTING_KEYS) {
    const far = distance(key.toLowerCase(), known.toLowerCase());
    if (far < (best?.far ?? 4)) best = { key: known, far };
  }
  return best?.key;
}

/** A layer as it was stored, imported or read from policy. Never throws. */
export function validate(raw: unknown, source: Source): Validated {
  const layer: Record<string, unknown> = {};
  const dropped: Dropped[] = [];
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    return { layer: {}, dropped: [{ source, key: '', why: 'not-settings' }] };
  }
  for (const [key, value] of Object.entries(raw)) {
    if (!isSettingKey(key)) {
      const meant = nearestKey(key);
      dropped.push({ source, key, why: 'unknown-key', ...(meant && { meant }) });
      continue;
    }
    const checked = validateValue(key, value, source);
    if (checked.value !== undefined) layer[key] = checked.value;
    for (const fault of checked.faults) dropped.push({ source, key, ...fault });
  }
  return { layer: layer as Layer, dropped };
}
