/** A policy as IT writes it down: a flat object, a browser policy file (`3rdparty`), or the Google Admin form (`Value`). */
import { findNodeAtLocation, type JSONPath, type Node, parseTree } from 'jsonc-parser';
import { reasonWords } from '../i18n/options.ts';
import { say } from '../i18n/words.ts';
import { SITE_PARTS } from '../sites/parts.ts';
import { type Field, fieldOf, isSettingKey, type Layer } from './fields.ts';
import { parseJson, placeAt } from './transfer.ts';
import { type Dropped, type Reason, validate } from './validate.ts';

export type PolicyFile =
  | {
      ok: true;
      layer: Layer;
      dropped: Dropped[];
      /** Line, from 1, of a key or of one entry (from 1) of its list. */
      lineOf(key: string, entry?: number): number | undefined;
    }
  | { ok: false; line: number; column: number; message: string };

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where in the file the settings stand, and whether each is wrapped as `{"Value": ...}`. */
function locate(raw: unknown): { path: JSONPath; values: unknown } {
  if (isObject(raw) && isObject(raw['3rdparty']) && isObject(raw['3rdparty'].extensions)) {
    const [id] = Object.keys(raw['3rdparty'].extensions);
    if (id !== undefined) return { path: ['3rdparty', 'extensions', id], values: raw['3rdparty'].extensions[id] };
  }
  return { path: [], values: raw };
}

function unwrap(values: unknown): { values: unknown; wrapped: boolean } {
  if (!isObject(values)) return { values, wrapped: false };
  const entries = Object.entries(values);
  const wrapped = entries.length > 0 && entries.every(([, value]) => isObject(value) && 'Value' in value);
  if (!wrapped) return { values, wrapped };
  return { values: Object.fromEntries(entries.map(([key, value]) => [key, (value as Json).Value])), wrapped };
}

export function readPolicyFile(source: string): PolicyFile {
  const text = source.replace(/^\uFEFF/, '');
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, line: parsed.line, column: parsed.column, message: 'is not valid JSON here.' };
  const { path, values: found } = locate(parsed.value);
  const { values, wrapped } = unwrap(found);
  const { layer, dropped } = validate(values, 'managed');
  const tree = parseTree(text);
  return {
    ok: true,
    layer,
    dropped,
    lineOf(key, entry) {
      const inside: JSONPath = [
        ...path,
        key,
        ...(wrapped ? ['Value'] : []),
        ...(entry === undefined ? [] : [entry - 1]),
      ];
      const node: Node | undefined = tree && findNodeAtLocation(tree, inside);
      return node && placeAt(text, node.offset).line;
    },
  };
}

/** Reasons whose own words say what would be right. */
const SAYS_ALL: ReadonlySet<Reason> = new Set(['pattern', 'host', 'site', 'selector', 'collector']);

function expected(field: Field, why: Reason): string {
  if (why === 'part') return SITE_PARTS.join(', ');
  if (why === 'version') return 'such as 1.2.0';
  switch (field.type) {
    case 'toggle':
      return 'true or false';
    case 'choice':
      return field.values.join(', ');
    case 'count':
      return `a whole number from ${field.min} to ${field.max}`;
    case 'text':
      return `a text of at most ${field.maxLength} characters`;
    case 'lines':
      return `a list of at most ${field.maxLines} texts`;
    case 'records':
      return `a list of records with ${Object.keys(field.properties).join(' and ')}`;
  }
}

/** One line for IT, in English, with what would be right. */
export function describeDropped({ key, why, line, meant }: Dropped): string {
  const where = line === undefined ? key || 'the file' : `${key}, entry ${line}`;
  const right = isSettingKey(key) && !SAYS_ALL.has(why) ? ` (expected: ${expected(fieldOf(key), why)})` : '';
  return `${where}: ${say(reasonWords[why], 'en')}${right}.${meant ? ` Perhaps ${meant} is meant.` : ''}`;
}
