/**
 * The shape of a snippet in a file, for imports, for organisation packs and for the test of the built-in library.
 * Built with zod's small build; loaded only when a file is read.
 */
import * as z from 'zod/mini';
import { AREAS, FIELD_TYPES, GAINS, LEVELS, type OwnSnippet, ROLES } from './types.ts';

const line = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
const ID = /^[A-Za-z0-9][\w-]*$/;
const id = z.string().check(z.maxLength(80), z.regex(ID));

const both = (max: number) =>
  z
    .strictObject({ da: z.optional(line(max)), en: z.optional(line(max)) })
    .check(z.refine((text) => text.da !== undefined || text.en !== undefined, 'needs "da" or "en"'));

export const fieldSchema = z.strictObject({
  id,
  type: z.enum(FIELD_TYPES),
  label: both(120),
  hint: z.optional(both(300)),
  options: z.optional(z.array(both(120)).check(z.minLength(1), z.maxLength(30))),
  start: z.optional(z.int().check(z.gte(1), z.lte(20_000))),
  optional: z.optional(z.literal(true)),
});

const textSchema = z.strictObject({
  title: line(120),
  when: z.optional(z.string().check(z.maxLength(500))),
  whenNot: z.optional(z.string().check(z.maxLength(500))),
  template: line(20_000),
  example: z.optional(z.record(z.string(), z.string().check(z.maxLength(5_000)))),
  check: z.optional(z.array(line(300)).check(z.maxLength(12))),
  keywords: z.optional(z.string().check(z.maxLength(500))),
});

export const snippetSchema = z
  .strictObject({
    id,
    area: z._default(z.enum(AREAS), 'write'),
    roles: z._default(z.array(z.enum(ROLES)), []),
    level: z._default(z.enum(LEVELS), 'personal'),
    gain: z._default(z.enum(GAINS), 'efficiency'),
    minutes: z._default(z.int().check(z.gte(1), z.lte(600)), 5),
    fields: z._default(z.array(fieldSchema).check(z.maxLength(30)), []),
    humanFirst: z.optional(z.literal(true)),
    da: z.optional(textSchema),
    en: z.optional(textSchema),
  })
  .check(z.refine((snippet) => snippet.da !== undefined || snippet.en !== undefined, 'needs a text in "da" or "en"'));

export const FILE_FORMAT = 'leadership-guardrails-snippets';
export const FILE_VERSION = 1;

/** Most entries in one file. */
export const FILE_ENTRIES = 5_000;

/** Why an entry is none. */
export type Reason =
  | 'missing'
  | 'kind'
  | 'unknown-value'
  | 'too-long'
  | 'too-short'
  | 'unknown-key'
  | 'format'
  | 'no-language';

export interface EntryFault {
  /** Where in the entry: `fields.0.label`; empty for the entry as a whole. */
  path: string;
  reason: Reason;
}

const REASONS: Partial<Record<string, Reason>> = {
  invalid_type: 'kind',
  invalid_value: 'unknown-value',
  too_big: 'too-long',
  too_small: 'too-short',
  invalid_format: 'format',
  unrecognized_keys: 'unknown-key',
  custom: 'no-language',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** One entry, or where and why it is none. */
export function readSnippet(value: unknown): { snippet: OwnSnippet } | { fault: EntryFault } {
  const read = z.safeParse(snippetSchema, value);
  if (read.success) return { snippet: read.data as OwnSnippet };
  const issue = read.error.issues[0];
  const path = issue?.path ?? [];
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const missing = issue?.code !== 'unrecognized_keys' && issue?.code !== 'custom' && valueAt(value, path) === undefined;
  return {
    fault: {
      path: [...path, ...keys].join('.'),
      reason: missing ? 'missing' : (REASONS[issue?.code ?? ''] ?? 'kind'),
    },
  };
}

/** JSON Schema (2020-12) of the file, for docs/snippets.schema.json. */
export function jsonSchema(): unknown {
  const file = z.object({
    format: z.literal(FILE_FORMAT),
    version: z.literal(FILE_VERSION),
    snippets: z.array(snippetSchema).check(z.maxLength(FILE_ENTRIES)),
  });
  return {
    $id: 'leadership-guardrails-snippets',
    title: 'Snippets for Leadership Guardrails',
    ...z.toJSONSchema(file, { io: 'input' }),
  };
}
