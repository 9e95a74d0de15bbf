/** Own settings as a file, and back. A file that is not ours changes nothing and says where it went wrong. */
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

/** JSON.parse names the place as an offset, or as line and column, depending on the engine and the error. */
function placeOf(message: string, text: string): Pick<ImportFault, 'line' | 'column'> {
  const named = /line (\d+) column (\d+)/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const at = /position (\d+)/.exec(message);
  const before = text.slice(0, at ? Number(at[1]) : text.trimEnd().length);
  const lines = before.split('\n');
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}

export function readImport(text: string): Import {
  if (text.trim() === '') return { ok: false, fault: { why: 'empty' } };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, fault: { why: 'json', ...placeOf(String(error), text) } };
  }
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
