import { beforeEach, describe, expect, it, vi } from 'vitest';

const { areas, disk } = vi.hoisted(() => ({
  areas: { local: new Map<string, unknown>(), session: new Map<string, unknown>() },
  disk: { full: false },
}));

vi.mock('wxt/browser', () => {
  const area = (values: Map<string, unknown>, isFull: () => boolean) => ({
    get: async (key: string) => (values.has(key) ? { [key]: structuredClone(values.get(key)) } : {}),
    set: async (items: object) => {
      if (isFull()) throw new Error('Resource::kQuotaBytes quota exceeded');
      for (const [key, value] of Object.entries(items)) values.set(key, structuredClone(value));
    },
    remove: async (key: string) => void values.delete(key),
  });
  return {
    browser: { storage: { local: area(areas.local, () => disk.full), session: area(areas.session, () => false) } },
  };
});
vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });

import { addCounts, clearCounts, readCounts } from '../../../lib/platform/counts.ts';

const MONDAY = new Date('2026-11-23T12:00:00');
const TUESDAY = new Date('2026-11-24T12:00:00');

describe('counts in a full storage', () => {
  beforeEach(() => {
    areas.local.clear();
    areas.session.clear();
    disk.full = false;
  });

  it('wait for room, each under its day, and are added once', async () => {
    await addCounts({ held: 1 }, MONDAY);
    disk.full = true;
    await addCounts({ held: 2 }, MONDAY);
    await addCounts({ held: 4, answers: 1 }, TUESDAY);
    expect(await readCounts()).toEqual({ '2026-11-23': { held: 1 } });
    disk.full = false;
    await addCounts({ held: 8 }, TUESDAY);
    const all = { '2026-11-23': { held: 3 }, '2026-11-24': { held: 12, answers: 1 } };
    expect(await readCounts()).toEqual(all);
    await addCounts({ held: 1 }, TUESDAY);
    expect(await readCounts()).toEqual({ ...all, '2026-11-24': { held: 13, answers: 1 } });
  });

  it('are forgotten with the rest when the person deletes them', async () => {
    disk.full = true;
    await addCounts({ held: 2 }, MONDAY);
    await clearCounts();
    disk.full = false;
    await addCounts({ held: 1 }, TUESDAY);
    expect(await readCounts()).toEqual({ '2026-11-24': { held: 1 } });
  });
});
