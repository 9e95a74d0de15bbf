import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBits, writeBits } from '../../../lib/detect/names/bits.ts';
import { allowed, featureRow, LABELS, labelOf, lexiconBits, pack, unpack } from '../../../lib/detect/names/model.ts';
import { WEIGHTS } from '../../../lib/detect/names/model.weights.ts';
import { wordHash } from '../../../lib/detect/names/tokens.ts';

describe('bits', () => {
  it('reads what was written', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(100_000)), fc.integer({ min: 0, max: 12 }), (numbers, k) => {
        const out = writeBits();
        for (const number of numbers) {
          out.rice(number, k);
          out.bits(number, 17);
        }
        const input = readBits(out.text());
        for (const number of numbers) {
          expect(input.rice(k)).toBe(number);
          expect(input.bits(17)).toBe(number);
        }
      }),
    );
  });

  it('reads Huffman codes, however skewed', () => {
    const counts = Array.from({ length: 40 }, (_, i) => (i % 7 === 3 ? 0 : 2 ** Math.min(i, 30)));
    const symbols = counts.flatMap((count, symbol) => (count > 0 ? [symbol, symbol] : []));
    const out = writeBits();
    const codes = out.table(counts);
    for (const symbol of symbols) out.symbol(symbol, codes);
    const input = readBits(out.text());
    const table = input.table(counts.length);
    expect(symbols.map(() => input.symbol(table))).toEqual(symbols);
  });
});

describe('model', () => {
  it('survives packing, up to the precision of the file', () => {
    const transitions = new Float32Array(LABELS * LABELS + 2 * LABELS).map((_, i) => (i % 5) - 2);
    const features = Array.from({ length: 50 }, (_, i) => ({
      hash: Math.imul(i + 1, 0x9e3779b1),
      weights: new Float32Array(LABELS).map((_, y) => (y === i % LABELS ? 1.5 : 0)),
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
    expect(lexiconBits(model.lexicon, wordHash('qwrtz'))).toBe(0);
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
  });
});
