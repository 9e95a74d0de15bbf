import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The storage and the locks of a browser, as plain as they can be. */
const memory = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => {
  const copy = <T>(value: T): T => (value === undefined ? value : structuredClone(value));
  const local = {
    get: async (keys: string | string[] | null) =>
      copy(
        keys === null
          ? memory.items
          : Object.fromEntries([keys].flat().flatMap((key) => (key in memory.items ? [[key, memory.items[key]]] : []))),
      ),
    set: async (items: object) => void Object.assign(memory.items, copy(items)),
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) delete memory.items[key];
    },
  };
  const session = { get: async () => ({}), set: async () => undefined, remove: async () => undefined };
  return { browser: { storage: { local, session, onChanged: { addListener() {}, removeListener() {} } } } };
});
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });

import { addCounts, readCounts } from '../../../lib/platform/counts.ts';
import { addIgnored, readIgnored } from '../../../lib/platform/ignored.ts';
import { ownSnippets } from '../../../lib/platform/own-snippets.ts';
import { panelMemory } from '../../../lib/platform/panel-memory.ts';
import { pilotLog } from '../../../lib/platform/pilot-log.ts';
import { applySettings, changeUser, migrateStored, readState } from '../../../lib/platform/settings.ts';
import { readEffective } from '../../../lib/platform/settings-store.ts';
import { DEFAULTS, SETTING_KEYS } from '../../../lib/policy/fields.ts';
import { MIGRATIONS, migrate, USER_VERSION } from '../../../lib/policy/migrate.ts';
import { validateValue } from '../../../lib/policy/validate.ts';

/** What lies in the storage after a crash of the disk, a newer version, or somebody's tool. The seeds are kept. */
const SEEDED = { seed: 20261124, numRuns: 80 };

const anything = fc.jsonValue({ maxDepth: 3 });
/** Our own shapes with something else in one place. */
const near = fc.oneof(
  fc.record({ version: anything, values: anything }),
  fc.record({
    version: fc.constantFrom(1, 2, 99, 0, -1, 1.5),
    values: fc.dictionary(fc.constantFrom(...SETTING_KEYS, '__proto__', 'constructor', 'later'), anything),
  }),
  fc.record({ settings: fc.dictionary(fc.constantFrom(...SETTING_KEYS), anything), locked: anything }),
  fc.record({ salt: anything, entries: anything }),
  fc.record({ salt: fc.string(), entries: fc.array(fc.record({ hash: anything, kind: anything, site: anything })) }),
  fc.dictionary(fc.constantFrom('2026-11-24', 'x', '__proto__'), anything),
  fc.record({ favourites: anything, values: anything, lessons: anything, assessment: anything, areas: anything }),
  fc.array(
    fc.record({ id: anything, day: anything, saved: anything, fields: anything, roles: anything, da: anything }),
  ),
  fc.record({ snippets: anything }),
);
const damaged = fc.oneof(anything, near);
const KEYS = ['user', 'managed', 'effective', 'userDamaged', 'ignored', 'counts', 'panel', 'pilotLog', 'ownSnippets'];
const storage = fc.dictionary(fc.constantFrom(...KEYS), damaged);

/** Runs `check` over a storage that holds `items`. */
const over = (check: (items: Record<string, unknown>) => Promise<void>) =>
  fc.assert(
    fc.asyncProperty(storage, async (items) => {
      memory.items = structuredClone(items);
      await check(items);
    }),
    SEEDED,
  );

beforeEach(() => {
  memory.items = {};
});

describe('a storage that holds whatever it holds', () => {
  it('gives settings in force of which every one is valid, and puts them back', () =>
    over(async () => {
      const { settings } = await readState();
      for (const key of SETTING_KEYS) expect(validateValue(key, settings[key], 'managed').faults, key).toEqual([]);
      await applySettings();
      expect((await readEffective()).settings).toEqual(settings);
    }));

  it('gives a page that reads before that was done values of the right kind', () =>
    over(async () => {
      const { settings, locked } = await readEffective();
      for (const key of SETTING_KEYS) {
        expect(typeof settings[key], key).toBe(typeof DEFAULTS[key]);
        expect(Array.isArray(settings[key]), key).toBe(Array.isArray(DEFAULTS[key]));
      }
      expect(locked.every((key) => typeof key === 'string')).toBe(true);
    }));

  it('loses nothing of the own settings when one is changed: it is kept among them or aside', () =>
    over(async (items) => {
      await migrateStored();
      await changeUser({ tone: 'strict' });
      const { user, userDamaged } = memory.items as { user: { values: Record<string, unknown> }; userDamaged: unknown };
      expect(user.values.tone).toBe('strict');
      if (items.user === undefined) return;
      const { stored, trouble } = migrate(items.user);
      for (const [key, value] of Object.entries(stored.values))
        if (key !== 'tone') expect(user.values[key]).toEqual(value);
      if (trouble === 'damaged') expect(userDamaged).toEqual(items.user);
    }));

  it('is damaged while we run: what cannot be read is put aside before it is written over', () =>
    over(async (items) => {
      if (items.user === undefined || migrate(items.user).trouble !== 'damaged') return;
      await changeUser({ tone: 'strict' });
      expect(memory.items.userDamaged).toEqual(items.user);
    }));

  it('gives every other store something it can be used as, and takes new entries', () =>
    over(async () => {
      await addIgnored({ hash: 'h', kind: 'email', site: 'chatgpt', day: '2026-11-24' });
      expect((await readIgnored()).entries.at(-1)?.hash).toBe('h');
      await addCounts({ held: 1 }, new Date('2026-11-24T12:00:00Z'));
      expect((await readCounts())['2026-11-24']?.held).toBeGreaterThanOrEqual(-Number.MAX_VALUE);
      for (const snippet of await ownSnippets.read()) expect(snippet.fields).toBeInstanceOf(Array);
      for (const entry of await pilotLog.read()) expect(Number.isFinite(entry.saved)).toBe(true);
      await panelMemory.change((now) => ({ ...now, favourites: [...now.favourites, 'short-mail'].slice(-3) }));
      expect((await panelMemory.read()).favourites).toContain('short-mail');
    }));
});

describe('migrations', () => {
  it('keep every value they do not speak of, from every released version, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: USER_VERSION }),
        fc.dictionary(fc.string(), anything),
        (version, values) => {
          const { stored, trouble } = migrate({ version, values }, MIGRATIONS);
          expect(trouble).toBeUndefined();
          expect(stored.version).toBe(USER_VERSION);
          const spokenOf = Object.values(MIGRATIONS).map(String).join();
          for (const [key, value] of Object.entries(values)) {
            if (!spokenOf.includes(key)) expect(stored.values[key]).toEqual(value);
          }
        },
      ),
      SEEDED,
    );
  });

  it('whose last good step is kept when one of them throws', () => {
    const steps = {
      1: (values: object) => ({ ...values, two: true }),
      2: (): never => {
        throw new Error('no');
      },
    };
    expect(migrate({ version: 1, values: { one: true } }, steps, 3)).toEqual({
      stored: { version: 2, values: { one: true, two: true } },
      trouble: 'damaged',
    });
  });
});
