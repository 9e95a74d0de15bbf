import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, USER_VERSION } from '../../../lib/policy/migrate.ts';
import { validate } from '../../../lib/policy/validate.ts';

const exampleFile = (version: number) => new URL(`./examples/v${version}.json`, import.meta.url);

describe('migrations of own settings', () => {
  for (let version = 1; version <= USER_VERSION; version++) {
    it(`reads the frozen settings of version ${version} without losing a value`, () => {
      expect(existsSync(exampleFile(version)), `examples/v${version}.json is missing: freeze one at each release`).toBe(
        true,
      );
      const example = JSON.parse(readFileSync(exampleFile(version), 'utf8'));
      expect(example.version).toBe(version);
      const { stored, trouble } = migrate(example);
      expect(trouble).toBeUndefined();
      expect(stored.version).toBe(USER_VERSION);
      expect(validate(stored.values, 'user').dropped).toEqual([]);
    });
  }

  it('has one migration for every step between versions', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(Array.from({ length: USER_VERSION - 1 }, (_, i) => i + 1));
  });

  it('runs every step in turn', () => {
    const steps = { 1: (v: object) => ({ ...v, two: true }), 2: (v: object) => ({ ...v, three: true }) };
    expect(migrate({ version: 1, values: { one: true } }, steps, 3).stored).toEqual({
      version: 3,
      values: { one: true, two: true, three: true },
    });
  });

  it('starts empty the first time, and says when what it finds is no settings', () => {
    expect(migrate(undefined)).toEqual({ stored: { version: USER_VERSION, values: {} } });
    for (const damaged of [null, 7, 'x', [], {}, { version: 1 }, { version: 1, values: [] }]) {
      expect(migrate(damaged)).toEqual({ stored: { version: USER_VERSION, values: {} }, trouble: 'damaged' });
    }
  });

  it('keeps the values when only the version is damaged, or newer than ours', () => {
    expect(migrate({ version: 'x', values: { tone: 'strict' } })).toMatchObject({
      stored: { values: { tone: 'strict' } },
      trouble: 'damaged',
    });
    expect(migrate({ version: 99, values: { tone: 'strict', later: 1 } })).toEqual({
      stored: { version: 99, values: { tone: 'strict', later: 1 } },
      trouble: 'newer',
    });
  });

  it('never throws, whatever the storage holds', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void validate(migrate(raw).stored.values, 'user')));
  });
});
