/** Own settings as a file, and back. A file that is not ours changes nothing and says where it went wrong. */
import { type ParseError, parse } from 'jsonc-parser';
import type { Layer, SettingKey } from './fields.ts';
import { SETTING_KEYS } from './fields.ts';
import { migrate, USER_VERSION } from './migrate.ts';
import { type Dropped, validate } from './validate.ts';

/** First key of every exported file. */
const APP = 'leadership-guardrails';

export function exportText(values: Record<string, unknown>): string {
  return `${JSON.stringify({ app: APP, version: USER_VERSION, values }, null, 2)}\n`;
}

/** Where a file went wrong: `line` and `column` start at 1, `field` is a name in the file. */
export interface ImportFault {
  why: 'empty' | 'json' | 'not-ours' | 'newer' | 'values';
  line?: number;
  column?: number;
  field?: string;
}
export type Import = { ok: true; values: Layer; dropped: Dropped[] } | { ok: false; fault: ImportFault };

/** Line and column, from 1, of an offset in UTF-16 code units. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

/** Strict JSON (no comments, no trailing commas); the first fault with its place, the same in every engine. */
export function parseJson(source: string): { ok: true; value: unknown } | { ok: false; line: number; column: number } {
  const text = source.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first) return { ok: false, ...placeAt(text, first.offset) };
  return { ok: true, value };
}

export function readImport(text: string): Import {
  if (text.trim() === '') return { ok: false, fault: { why: 'empty' } };
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, fault: { why: 'json', line: parsed.line, column: parsed.column } };
  const raw = parsed.value;
  const file = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  if (file.app !== APP) return { ok: false, fault: { why: 'not-ours', field: 'app' } };
  const { stored, trouble } = migrate(file);
  if (trouble === 'newer') return { ok: false, fault: { why: 'newer', field: 'version' } };
  if (trouble) return { ok: false, fault: { why: 'values', field: 'values' in file ? 'version' : 'values' } };
  const { layer, dropped } = validate(stored.values, 'user');
  return { ok: true, values: layer, dropped };
}

export interface Change {
  key: SettingKey;
  /** `undefined`: the default. */
  before: unknown;
  after: unknown;
}

/** What putting `after` in the place of `before` would change, in the order of the table. */
export function changesBetween(before: Layer, after: Layer): Change[] {
  return SETTING_KEYS.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])).map((key) => ({
    key,
    before: before[key],
    after: after[key],
  }));
}
