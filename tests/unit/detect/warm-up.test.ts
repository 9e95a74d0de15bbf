import { beforeAll, describe, expect, it, vi } from 'vitest';

const TEXT = 'Birthe Holm er sygemeldt med stress, ring til hende på 20 30 40 50 eller birthe.holm@firma.dk.';

/** The engine as a page has it at its start. */
async function fresh() {
  vi.resetModules();
  const [{ scan }, { warmUp }] = await Promise.all([
    import('../../../lib/detect/scan.ts'),
    import('../../../lib/detect/warm-up.ts'),
  ]);
  return { scan, warmUp };
}

describe('getting ready in pieces', () => {
  let cold: unknown;
  beforeAll(async () => {
    cold = (await fresh()).scan(TEXT);
  }, 60_000);

  it('changes nothing of what is found', async () => {
    const { scan, warmUp } = await fresh();
    let pauses = 0;
    for (const _ of warmUp()) pauses++;
    expect(pauses).toBeGreaterThan(20);
    expect(scan(TEXT)).toEqual(cold);
  });

  it.each([1, 5, 20])('a scan after %i pieces does the rest, and the pieces left over do no harm', async (pieces) => {
    const { scan, warmUp } = await fresh();
    const steps = warmUp();
    for (let done = 0; done < pieces; done++) steps.next();
    expect(scan(TEXT)).toEqual(cold);
    while (!steps.next().done);
    expect(scan(TEXT)).toEqual(cold);
  });
});
