/** Reading and writing numbers of few bits, for the weights file. */

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export interface BitReader {
  bits(count: number): number;
  /** A Golomb-Rice coded number of 0 or more: quotient in unary, remainder in `k` bits. */
  rice(k: number): number;
}

/** Reads the bits of a base 64 string, most significant first. */
export function readBits(base64: string): BitReader {
  const values = new Uint8Array(128);
  for (let i = 0; i < ALPHABET.length; i++) values[ALPHABET.charCodeAt(i)] = i;
  let at = 0;
  let held = 0;
  let have = 0;
  const bits = (count: number): number => {
    while (have < count) {
      held = ((held << 6) | values[base64.charCodeAt(at++)]!) & 0x3fffffff;
      have += 6;
    }
    have -= count;
    return (held >>> have) & ((1 << count) - 1);
  };
  const rice = (k: number): number => {
    let quotient = 0;
    while (bits(1) === 1) quotient++;
    return (quotient << k) | (k === 0 ? 0 : bits(k));
  };
  return { bits, rice };
}

export interface BitWriter {
  bits(value: number, count: number): void;
  rice(value: number, k: number): void;
  text(): string;
}

export function writeBits(): BitWriter {
  const out: string[] = [];
  let held = 0;
  let have = 0;
  const bits = (value: number, count: number): void => {
    for (let b = count - 1; b >= 0; b--) {
      held = (held << 1) | ((value >>> b) & 1);
      if (++have === 6) {
        out.push(ALPHABET[held]!);
        held = 0;
        have = 0;
      }
    }
  };
  return {
    bits,
    rice: (value, k) => {
      for (let q = value >>> k; q > 0; q--) bits(1, 1);
      bits(0, 1);
      if (k > 0) bits(value & ((1 << k) - 1), k);
    },
    text: () => {
      const rest = have;
      if (rest > 0) bits(0, 6 - rest);
      return out.join('');
    },
  };
}
