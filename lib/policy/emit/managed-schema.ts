/**
 * The schema Chrome and Edge read managed policy by (`storage.managed_schema`). Their parser is stricter than JSON schema
 * (components/policy/core/common/schema.cc): a root of type object, one string per `type`, no `additionalProperties` or
 * `patternProperties` at the root, one `items` schema; an invalid schema keeps the extension from loading. Bounds and choices are
 * left out on purpose: a value the browser drops cannot be named to anybody, so our own validation does that. The description
 * says the choices.
 */
import { settingWords } from '../../i18n/settings.ts';
import { say } from '../../i18n/words.ts';
import { type Field, fieldOf, SETTING_KEYS, type SettingKey } from '../fields.ts';

export interface SchemaNode {
  type: 'object' | 'array' | 'string' | 'integer' | 'boolean';
  title?: string;
  description?: string;
  items?: SchemaNode;
  properties?: Record<string, SchemaNode>;
}

function nodeOf(field: Field): SchemaNode {
  switch (field.type) {
    case 'toggle':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'string' };
    case 'count':
      return { type: 'integer' };
    case 'text':
      return { type: 'string' };
    case 'lines':
      return { type: 'array', items: { type: 'string' } };
    case 'records': {
      const names = Object.keys(field.properties);
      const properties = Object.fromEntries(names.map((name): [string, SchemaNode] => [name, { type: 'string' }]));
      return { type: 'array', items: { type: 'object', properties } };
    }
  }
}

function described(key: SettingKey): SchemaNode {
  const { label, help } = settingWords[key];
  const field = fieldOf(key);
  const choices = field.type === 'choice' ? ` (${field.values.join(', ')})` : '';
  return {
    ...nodeOf(field),
    title: `${say(label, 'en')} / ${say(label, 'da')}`,
    description: `${say(help, 'en')} / ${say(help, 'da')}${choices}`,
  };
}

export function managedSchema(): SchemaNode & { $schema: string } {
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    properties: Object.fromEntries(SETTING_KEYS.map((key) => [key, described(key)])),
  };
}
