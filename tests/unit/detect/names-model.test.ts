import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, readFuse } from '../../../lib/detect/names/fuse.ts';
import {
  allowed,
  featureRow,
  LABELS,
  labelOf,
  lexiconBits,
  TRANSITIONS,
  unpack,
} from '../../../lib/detect/names/model.ts';
import { WEIGHTS } from '../../../lib/detect/names/model.weights.ts';
import { wordHash } from '../../../lib/detect/names/tokens.ts';
import { buildFuse } from '../../../scripts/train-names/fuse.ts';
import { pack } from '../../../scripts/train-names/pack.ts';

describe('fuse table', () => {
  it('gives back what was put in', () => {
    const widths = { fingerprint: 10, value: 7 };
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { maxLength: 300 }), (keys) => {
        const entries = new Map(keys.map((key, i) => [key, i % 128]));
        const table = readFuse(buildFuse(entries, widths), 0, widths);
        for (const [key, value] of entries) expect(entryOf(table, key)).toBe(value);
      }),
    );
  });

  it('knows few keys that were never put in', () => {
    const widths = { fingerprint: 8, value: 3 };
    const table = readFuse(buildFuse(new Map(Array.from({ length: 5000 }, (_, i) => [i, i & 7])), widths), 0, widths);
    let known = 0;
    for (let key = 5000; key < 55_000; key++) if (entryOf(table, key) >= 0) known++;
    expect(known).toBeLessThan(50_000 / 128);
  });
});

describe('model', () => {
  it('survives packing, up to the precision of the file', () => {
    const transitions = new Float32Array(TRANSITIONS).map((_, i) => (i % 5) - 2);
    const features = Array.from({ length: 50 }, (_, i) => ({
      hash: Math.imul(i + 1, 0x9e3779b1),
      weights: new Float32Array(LABELS).map((_, y) => (y === i % LABELS ? 1.5 : 0)),
      count: 1,
    }));
    const lexicon = [
      { hash: wordHash('anna'), bits: 1 },
      { hash: wordHash('storm'), bits: 1 | 16 },
      { hash: wordHash('bord'), bits: 16 },
    ];
    const model = unpack(pack({ transitions, features, lexicon }));
    for (let i = 0; i < transitions.length; i++) expect(model.transitions[i]).toBeCloseTo(transitions[i]!, 1);
    for (const [i, { hash }] of features.entries()) {
      const row = featureRow(model, hash);
      expect(model.weights[row * LABELS + (i % LABELS)]! * model.scale).toBeCloseTo(1.5, 1);
    }
    for (const { hash, bits } of lexicon) expect(lexiconBits(model.lexicon, hash)).toBe(bits);
    const unknown = Array.from({ length: 300 }, (_, i) =>
      wordHash(`qwrtz${String.fromCharCode(97 + (i % 26), 97 + i / 26)}`),
    );
    expect(unknown.filter((hash) => lexiconBits(model.lexicon, hash) !== 0).length).toBeLessThan(50);
  });

  it('lets a name go on only as what it began as', () => {
    expect(allowed(0, labelOf(0, true))).toBe(false);
    expect(allowed(-1, labelOf(1, true))).toBe(false);
    expect(allowed(labelOf(0, false), labelOf(0, true))).toBe(true);
    expect(allowed(labelOf(0, false), labelOf(1, true))).toBe(false);
    expect(allowed(labelOf(0, true), labelOf(1, false))).toBe(true);
  });

  it('ships weights of at most 400 kB', () => {
    expect(WEIGHTS.length).toBeLessThan(399_000);
    expect(WEIGHTS).toMatch(/^[\x20-\x7e]+$/);
  });
});
