import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { managedSchema, type SchemaNode } from '../../../../lib/policy/emit/managed-schema.ts';
import { DEFAULTS, SETTING_KEYS } from '../../../../lib/policy/fields.ts';
import { DROPPED, SAMPLE } from './sample.ts';

/** What Chromium's parser knows (components/policy/core/common/schema.cc, kKnown attributes and SchemaNode parsing). */
const ATTRIBUTES = new Set(['type', 'title', 'description', 'items', 'properties', '$schema']);
const TYPES = new Set(['object', 'array', 'string', 'integer', 'boolean', 'number']);

function faults(node: SchemaNode, path: string): string[] {
  const found: string[] = [];
  for (const name of Object.keys(node))
    if (!ATTRIBUTES.has(name)) found.push(`${path}: ${name} is not known or refused`);
  if (typeof node.type !== 'string' || !TYPES.has(node.type)) found.push(`${path}: type must be one known name`);
  if (node.type === 'array' && (!node.items || Array.isArray(node.items))) found.push(`${path}: one items schema`);
  if (node.items) found.push(...faults(node.items, `${path}[]`));
  for (const [name, child] of Object.entries(node.properties ?? {})) found.push(...faults(child, `${path}.${name}`));
  return found;
}

describe('managed_schema.json', () => {
  it("keeps to the rules of Chromium's parser", () => {
    const schema = managedSchema();
    expect(schema.type).toBe('object');
    expect(faults(schema, 'root')).toEqual([]);
  });

  it('knows every setting, flat', () => {
    expect(Object.keys(managedSchema().properties!)).toEqual(SETTING_KEYS);
  });

  it('is read by a JSON schema validator, which takes the defaults and a policy of every type', () => {
    const { $schema, ...schema } = managedSchema();
    expect($schema).toContain('json-schema.org');
    const takes = new Ajv({ strict: true }).compile(schema);
    expect(takes(DEFAULTS), JSON.stringify(takes.errors)).toBe(true);
    expect(DROPPED).toEqual([]);
    expect(takes(SAMPLE), JSON.stringify(takes.errors)).toBe(true);
    // Not refused by the browser, so that we can name it.
    expect(takes({ kindEmail: 'blok' })).toBe(true);
    expect(takes({ energy: 'true' })).toBe(false);
  });
});
