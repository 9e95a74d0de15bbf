import {
  FUSE_HEADER,
  fingerprintOf,
  firstSlot,
  fuseSize,
  slotsOf,
  stir,
  stirAgain,
  type Widths,
} from '../../lib/detect/names/fuse.ts';

/**
 * Builds the table that `readFuse` reads. Keys are different from each other. Tries one seed after the other until the
 * keys can be peeled off one by one, each leaving a slot that only it uses.
 */
export function buildFuse(entries: ReadonlyMap<number, number>, widths: Widths): Uint8Array {
  const keys = [...entries.keys()];
  const count = Math.max(2, keys.length);
  const log = Math.max(2, Math.min(13, Math.floor(Math.log(count) / Math.log(3.33) + 2.25)));
  const segment = 1 << log;
  const factor = Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(count));
  for (let seed = 0; seed < 65536; seed++) {
    // A little more room when it will not go.
    const room = count * (factor + 0.002 * seed);
    const segments = Math.max(1, Math.ceil(room / segment) - 2);
    const slots = slotsOf(segment, segments);
    const order = peel(keys, seed, segment, segments, slots);
    if (order === undefined) continue;
    const values = new Uint32Array(slots);
    for (let i = order.length - 1; i >= 0; i--) {
      const { key, own } = order[i]!;
      const hash = stir(key, seed);
      const other = stirAgain(hash);
      const fingerprint = fingerprintOf(hash, other) & ((1 << widths.fingerprint) - 1);
      let entry = (fingerprint << widths.value) | entries.get(key)!;
      for (const place of places(key, seed, segment, segments)) if (place !== own) entry ^= values[place]!;
      values[own] = entry >>> 0;
    }
    return written(values, seed, log, segments, widths);
  }
  throw new Error('the table cannot be built');
}

function places(key: number, seed: number, segment: number, segments: number): [number, number, number] {
  const hash = stir(key, seed);
  const other = stirAgain(hash);
  const mask = segment - 1;
  const first = firstSlot(hash, segment, segments);
  return [first, (first + segment) ^ (other & mask), (first + 2 * segment) ^ ((other >>> 16) & mask)];
}

function peel(keys: readonly number[], seed: number, segment: number, segments: number, slots: number) {
  const counts = new Uint32Array(slots);
  const numbers = new Uint32Array(slots);
  for (const [n, key] of keys.entries())
    for (const place of places(key, seed, segment, segments)) {
      counts[place]!++;
      numbers[place]! ^= n;
    }
  const alone: number[] = [];
  for (let place = 0; place < slots; place++) if (counts[place] === 1) alone.push(place);
  const order: { key: number; own: number }[] = [];
  for (let own = alone.pop(); own !== undefined; own = alone.pop()) {
    if (counts[own] !== 1) continue;
    const n = numbers[own]!;
    const key = keys[n]!;
    order.push({ key, own });
    for (const place of places(key, seed, segment, segments)) {
      counts[place]!--;
      numbers[place]! ^= n;
      if (counts[place] === 1) alone.push(place);
    }
  }
  return order.length === keys.length ? order : undefined;
}

function written(values: Uint32Array, seed: number, log: number, segments: number, widths: Widths): Uint8Array {
  const bytes = new Uint8Array(fuseSize(1 << log, segments, widths));
  bytes.set([seed & 255, seed >> 8, log, segments & 255, (segments >> 8) & 255, segments >> 16]);
  const width = widths.fingerprint + widths.value;
  for (let i = 0; i < values.length; i++)
    for (let b = 0; b < width; b++)
      if (((values[i]! >>> b) & 1) === 1) {
        const bit = i * width + b;
        bytes[FUSE_HEADER + (bit >> 3)]! |= 1 << (bit & 7);
      }
  return bytes;
}
