import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldOf, type Layer, SETTING_KEYS, type SettingKey } from '../../../lib/policy/fields.ts';
import { describeDropped, readPolicyFile } from '../../../lib/policy/policy-file.ts';
import { changesBetween, exportText, readImport } from '../../../lib/policy/transfer.ts';
import { validate } from '../../../lib/policy/validate.ts';
import { compareSnippets, readSnippetFile, snippetFile, takeSnippets } from '../../../lib/snippets/exchange.ts';
import { LIBRARY } from '../../../lib/snippets/library.ts';
import { FIELD_TYPES, type OwnSnippet } from '../../../lib/snippets/types.ts';

/** Files that people bring: made by hand, by a newer version, cut off, or by something else. The seeds are kept. */
const SEEDED = { seed: 20261124, numRuns: 200 };

/** Values of every kind a setting may carry, right and wrong ones. */
const value = (key: SettingKey): fc.Arbitrary<unknown> => {
  const field = fieldOf(key);
  const right =
    field.type === 'toggle'
      ? fc.boolean()
      : field.type === 'choice'
        ? fc.constantFrom<unknown>(...field.values)
        : field.type === 'count'
          ? fc.integer({ min: field.min - 5, max: field.max + 5 })
          : field.type === 'text'
            ? fc.string({ maxLength: 40 })
            : fc.array(fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('SAG-\\d{4}', 'a.example', '(', '*')), {
                maxLength: 6,
              });
  return fc.oneof({ weight: 4, arbitrary: right }, { weight: 1, arbitrary: fc.jsonValue() });
};
const values = fc
  .uniqueArray(fc.constantFrom(...SETTING_KEYS), { maxLength: 20 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, value(key)]))));

/** A file with one piece of it cut out, doubled or changed. */
const damaged = (file: fc.Arbitrary<string>) =>
  fc
    .tuple(file, fc.nat(), fc.nat({ max: 40 }), fc.constantFrom('', '"', '{', ']', ',', '\\', '\u0000', '\ufeff'))
    .map(([text, at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    });

describe('a file with settings, whatever is in it', () => {
  it('gives what it can and names the rest; what was taken is taken whole a second time', () => {
    fc.assert(
      fc.property(values, (given) => {
        const first = readImport(exportText(given));
        if (!first.ok) throw new Error(JSON.stringify(first.fault));
        const named = new Set(first.dropped.map(({ key }) => key));
        for (const key of Object.keys(given)) expect(key in first.values || named.has(key), key).toBe(true);
        const second = readImport(exportText(first.values));
        expect(second).toEqual({ ok: true, values: first.values, dropped: [] });
        expect(changesBetween(first.values, (second as { values: Layer }).values)).toEqual([]);
      }),
      SEEDED,
    );
  });

  it('never throws, says where it went wrong, and takes nothing that does not hold', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged(values.map(exportText))), (text) => {
        const read = readImport(text);
        if (read.ok) expect(validate(read.values, 'user')).toEqual({ layer: read.values, dropped: [] });
        else if (read.fault.why === 'json') {
          expect(read.fault.line).toBeGreaterThan(0);
          expect(read.fault.column).toBeGreaterThan(0);
        }
      }),
      SEEDED,
    );
  });
});

describe('a policy that IT writes, whatever is in it', () => {
  it('is read as far as it holds, with a line for everything that does not', () => {
    const bare = values.map((given) => JSON.stringify(given, null, 2));
    const wrapped = values.map((given) =>
      JSON.stringify(Object.fromEntries(Object.entries(given).map(([key, each]) => [key, { Value: each }]))),
    );
    fc.assert(
      fc.property(fc.oneof(fc.json(), bare, wrapped, damaged(bare)), (text) => {
        const read = readPolicyFile(text);
        if (!read.ok) return;
        expect(validate(read.layer, 'managed').dropped).toEqual([]);
        for (const each of read.dropped) {
          expect(describeDropped(each)).toMatch(/\S/);
          const line = read.lineOf(each.key, each.line);
          if (line !== undefined) expect(line).toBeLessThanOrEqual(text.split('\n').length);
        }
      }),
      SEEDED,
    );
  });
});

const name = fc.stringMatching(/^[A-Za-z0-9][\w-]{0,12}$/);
const line = fc.string({ minLength: 1, maxLength: 40 });
const template = fc
  .array(
    fc.oneof(
      line,
      name.map((id) => `{{${id}}}`),
      name.map((id) => `{{#${id}}}x{{/${id}}}`),
      fc.constant('{{'),
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(' '));
const snippet = fc.record(
  {
    id: name,
    area: fc.constantFrom('write', 'meet'),
    roles: fc.constant([]),
    level: fc.constant('personal'),
    gain: fc.constant('efficiency'),
    minutes: fc.integer({ min: 1, max: 600 }),
    fields: fc.uniqueArray(
      fc.record({ id: name, type: fc.constantFrom(...FIELD_TYPES), label: fc.record({ da: line }) }),
      { maxLength: 4, selector: (field) => field.id },
    ),
    da: fc.record({ title: line, template }),
  },
  { requiredKeys: ['id', 'fields', 'da'] },
);
const snippets = fc.uniqueArray(snippet, { maxLength: 6, selector: (each) => each.id });
const file = snippets.map((list) => snippetFile(list as unknown as OwnSnippet[]));

describe('a file with snippets, whatever is in it', () => {
  it('comes out as it went in, and a second time there is nothing new in it', () => {
    fc.assert(
      fc.property(file, (text) => {
        const read = readSnippetFile(text);
        if ('fault' in read) throw new Error(JSON.stringify(read.fault));
        expect(readSnippetFile(snippetFile(read.snippets))).toEqual(read);
        const builtIn = new Set(LIBRARY.map(({ id }) => id));
        const taken = takeSnippets([], compareSnippets([], read.snippets, builtIn));
        const again = compareSnippets(taken, read.snippets, builtIn);
        expect([again.added, again.changed]).toEqual([[], []]);
        expect(new Set(taken.map(({ id }) => id)).size).toBe(taken.length);
      }),
      SEEDED,
    );
  });

  it('never throws, and of a bad one nothing is taken', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), damaged(file)), (text) => {
        const read = readSnippetFile(text);
        if ('snippets' in read) expect(readSnippetFile(snippetFile(read.snippets))).toEqual(read);
        else expect(read.fault.why).toMatch(/\w/);
      }),
      SEEDED,
    );
  });
});
