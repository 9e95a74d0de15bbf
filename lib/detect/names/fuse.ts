/**
 * A table from 32-bit keys to small numbers that is read as it is packed: a binary fuse filter whose slots hold a
 * fingerprint and a value (Graf and Lemire, "Binary Fuse Filters", 2022). A key's entry is the exclusive or of three
 * slots. A key that was never put in looks like one that was as rarely as two fingerprints are alike.
 */
export interface FuseTable {
  view: DataView;
  /** Byte where the slots begin. */
  at: number;
  seed: number;
  /** A power of two. A key's three slots lie in three neighbouring segments. */
  segment: number;
  segments: number;
  /** Bits of a slot, of its fingerprint and of its value. */
  width: number;
  fingerprint: number;
  value: number;
}

/** Bits of a slot, 25 at most. */
export interface Widths {
  fingerprint: number;
  value: number;
}

/** Seed, logarithm of the segment's length, number of segments: what `readFuse` reads before the slots. */
export const FUSE_HEADER = 6;

export const slotsOf = (segment: number, segments: number): number => (segments + 2) * segment;

/** Bytes of a table, header and all. Readers look three bytes ahead. */
export const fuseSize = (segment: number, segments: number, { fingerprint, value }: Widths): number =>
  FUSE_HEADER + Math.ceil((slotsOf(segment, segments) * (fingerprint + value)) / 8) + 3;

/** The table that begins at byte `at`. Nothing is copied. */
export function readFuse(bytes: Uint8Array, at: number, widths: Widths): FuseTable {
  const seed = bytes[at]! | (bytes[at + 1]! << 8);
  const segments = bytes[at + 3]! | (bytes[at + 4]! << 8) | (bytes[at + 5]! << 16);
  const { fingerprint, value } = widths;
  const width = fingerprint + value;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { view, at: at + FUSE_HEADER, seed, segment: 1 << bytes[at + 2]!, segments, width, fingerprint, value };
}

/** Stirs a key: FNV hashes leave the upper bits of short words poor, and each table stirs its own way. */
export function stir(key: number, seed: number): number {
  let hash = Math.imul(key ^ (key >>> 16) ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** A second, independent stirring of what `stir` returned. */
export const stirAgain = (hash: number): number => {
  const other = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(other ^ (other >>> 12), 0x297a2d39) ^ (other >>> 15);
};

/** The first slot of a stirred key. The others: a segment further, with bits of the second stirring flipped. */
export const firstSlot = (hash: number, segment: number, segments: number): number =>
  Math.floor(((hash >>> 0) * segments * segment) / 4294967296);

/** The key's value, or -1. */
export function entryOf(table: FuseTable, key: number): number {
  const { view, at, segment, width } = table;
  const hash = stir(key, table.seed);
  const other = stirAgain(hash);
  const mask = segment - 1;
  const first = firstSlot(hash, segment, table.segments);
  const entry =
    slot(view, at, first * width) ^
    slot(view, at, ((first + segment) ^ (other & mask)) * width) ^
    slot(view, at, ((first + 2 * segment) ^ ((other >>> 16) & mask)) * width);
  const { value } = table;
  const differing = (entry >>> value) ^ fingerprintOf(hash, other);
  if ((differing & ((1 << table.fingerprint) - 1)) !== 0) return -1;
  return entry & ((1 << value) - 1);
}

/** The lower bits are the fingerprint. */
export const fingerprintOf = (hash: number, other: number): number =>
  Math.imul(hash ^ (other >>> 7), 0x9e3779b1) >>> 16;

/** The slot that begins at a bit; above it stand others' bits. */
const slot = (view: DataView, at: number, bit: number): number => view.getInt32(at + (bit >> 3), true) >>> (bit & 7);
