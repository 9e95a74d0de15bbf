import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';

const memory = vi.hoisted(() => ({ items: {} as Record<string, unknown> }));
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().map((key) => [key, structuredClone(memory.items[key])])),
        set: async (items: object) => void Object.assign(memory.items, structuredClone(items)),
      },
    },
  },
}));
vi.stubGlobal('navigator', { locks: { request: (_name: string, work: () => unknown) => work() } });

import { readCounts } from '../../../lib/platform/counts.ts';
import { readIgnored } from '../../../lib/platform/ignored.ts';
import { readCache } from '../../../lib/platform/managed.ts';
import { ownSnippets } from '../../../lib/platform/own-snippets.ts';
import { panelMemory } from '../../../lib/platform/panel-memory.ts';
import { pilotLog } from '../../../lib/platform/pilot-log.ts';
import { migrateStored, readState } from '../../../lib/platform/settings.ts';

/** The whole storage as a released version left it, one frozen file each: never edited, one more at each release. */
const FOLDER = new URL('./released/', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
const released = readdirSync(FOLDER);

it('has a frozen storage of this version', () => {
  expect(released, 'write down what this version stores').toContain(`${version}.json`);
});

describe.each(released)('what %s stored', (file) => {
  it('is read without losing anything', async () => {
    const frozen = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
    memory.items = structuredClone(frozen);
    await migrateStored();
    const { user, managed, trouble, dropped } = await readState();
    expect([trouble, dropped]).toEqual([[], []]);
    expect(user).toEqual(frozen.user.values);
    expect(managed).toEqual(frozen.managed.values);
    expect(readCache(memory.items.managed)).toEqual(frozen.managed);
    expect(await readIgnored()).toEqual(frozen.ignored);
    expect(await readCounts()).toEqual(frozen.counts);
    expect(await panelMemory.read()).toEqual(frozen.panel);
    expect(await pilotLog.read()).toEqual(frozen.pilotLog);
    expect(await ownSnippets.read()).toEqual(frozen.ownSnippets);
  });
});
