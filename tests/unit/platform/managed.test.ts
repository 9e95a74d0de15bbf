import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A browser's storage as far as managed.ts uses it. */
const world = vi.hoisted(() => ({
  managed: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  /** IndexedDB. */
  copy: {} as Record<string, unknown>,
  unreadable: false,
}));
vi.mock('idb-keyval', () => ({
  get: async (key: string) => world.copy[key],
  set: async (key: string, value: unknown) => void Object.assign(world.copy, { [key]: structuredClone(value) }),
  del: async (key: string) => void delete world.copy[key],
}));
vi.mock('wxt/browser', () => {
  const area = (name: 'local' | 'session') => ({
    get: async (key: string) => (key in world[name] ? { [key]: world[name][key] } : {}),
    set: async (items: object) => void Object.assign(world[name], structuredClone(items)),
    remove: async (key: string) => void delete world[name][key],
  });
  return {
    browser: {
      storage: {
        local: area('local'),
        session: area('session'),
        managed: {
          get: async () => {
            if (world.unreadable) throw new Error('not set up');
            return structuredClone(world.managed);
          },
        },
      },
    },
  };
});

import { MANAGED_KEY, readCache, refreshManaged, settleManaged } from '../../../lib/platform/managed.ts';

const cached = () => readCache(world.local[MANAGED_KEY])?.values;
const remember = (values: Record<string, unknown>) => {
  world.local[MANAGED_KEY] = { values, since: 1 };
};

describe('the organisation’s policy at a start', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    Object.assign(world, { managed: {}, local: {}, session: {}, copy: {}, unreadable: false });
  });
  afterEach(() => vi.useRealTimers());

  it('is kept while the browser answers that there is none, and let go when that stays so', async () => {
    remember({ tone: 'strict' });
    const done = settleManaged(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(cached()).toEqual({ tone: 'strict' });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await done).toBe('none');
    expect(cached()).toBeUndefined();
  });

  it('is taken when it comes late', async () => {
    const done = settleManaged(new AbortController().signal);
    await vi.advanceTimersByTimeAsync(2_000);
    world.managed = { tone: 'strict' };
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await done).toBe('in-force');
    expect(cached()).toEqual({ tone: 'strict' });
  });

  it('keeps the moment it was first seen, whatever the order of its keys', async () => {
    remember({ tone: 'strict', coach: true });
    world.managed = { coach: true, tone: 'strict' };
    await refreshManaged(false);
    expect(readCache(world.local[MANAGED_KEY])?.since).toBe(1);
    world.managed = { tone: 'balanced' };
    await refreshManaged(false);
    expect(readCache(world.local[MANAGED_KEY])?.since).toBeGreaterThan(1);
  });

  it('is believed gone at once when the browser has settled or says so', async () => {
    remember({ tone: 'strict' });
    expect(await refreshManaged(true)).toBe('none');
    expect(cached()).toBeUndefined();
    world.managed = { tone: 'strict' };
    await refreshManaged(false);
    world.managed = {};
    expect(await refreshManaged(false)).toBe('none');
  });

  it('stays in force when it cannot be read, even where the browser had settled', async () => {
    remember({ tone: 'strict' });
    world.unreadable = true;
    expect(await refreshManaged(true)).toBe('waiting');
    expect(cached()).toEqual({ tone: 'strict' });
  });

  it('stops asking when the signal aborts, and believes nothing then', async () => {
    remember({ tone: 'strict' });
    const stop = new AbortController();
    const done = settleManaged(stop.signal);
    stop.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await done).toBe('waiting');
    expect(cached()).toEqual({ tone: 'strict' });
  });

  it('is taken from the second copy when the storage was emptied or damaged, with the moment it was first seen', async () => {
    world.managed = { tone: 'strict' };
    await refreshManaged(false);
    const first = world.local[MANAGED_KEY];
    for (const damaged of [undefined, 7, { values: 1 }]) {
      // A new start of the browser: nothing can be read yet.
      Object.assign(world, {
        managed: {},
        session: {},
        local: damaged === undefined ? {} : { [MANAGED_KEY]: damaged },
      });
      expect(await refreshManaged(false)).toBe('waiting');
      expect(world.local[MANAGED_KEY]).toEqual(first);
    }
    expect(await refreshManaged(true)).toBe('none');
    expect(world.copy).toEqual({});
    world.session = {};
    expect(await refreshManaged(false)).toBe('none');
    expect(world.local).toEqual({});
  });

  it('is read anew when the cache is damaged', async () => {
    for (const damaged of [7, null, [], { values: 1 }, { values: {}, since: 'x' }]) {
      expect(readCache(damaged)).toBeUndefined();
      world.local[MANAGED_KEY] = damaged;
      world.managed = { tone: 'strict' };
      await refreshManaged(false);
      expect(cached()).toEqual({ tone: 'strict' });
    }
  });
});
