/**
 * Numbers of few bits as text: 13 bits in two of 91 printable characters, so that a source file holds them as they are.
 * Gaps between sorted keys go in Golomb-Rice codes, everything skewed in Huffman codes. Made to be read fast: the tagger
 * must be ready some milliseconds after the page asks for it.
 */

/** 91 characters that need no escaping in a string of a source file. */
const ALPHABET = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((char) => !'"\'\\`'.includes(char))
  .join('');
const BASE = 91;

/** Longest Huffman code, in bits: a table of this many bits decodes one in one step. */
const LONGEST = 13;

/** Entry for every LONGEST-bit prefix: symbol * 16 + length. */
export type HuffmanTable = Int32Array;

export interface BitReader {
  bits(count: number): number;
  /** A number of 0 or more: quotient in unary, remainder in `k` bits. */
  rice(k: number): number;
  /** Reads a Huffman table, stored as the code length of every symbol. */
  table(symbols: number): HuffmanTable;
  symbol(table: HuffmanTable): number;
}

function toBytes(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < BASE; i++) values[ALPHABET.charCodeAt(i)] = i;
  const bytes = new Uint8Array(((text.length * 13) >> 4) + 8);
  let held = 0;
  let have = 0;
  let n = 0;
  for (let i = 0; i + 1 < text.length; i += 2) {
    held = (held << 13) | (values[text.charCodeAt(i)]! * BASE + values[text.charCodeAt(i + 1)]!);
    have += 13;
    while (have >= 8) {
      have -= 8;
      bytes[n++] = held >>> have;
    }
    held &= (1 << have) - 1;
  }
  if (have > 0) bytes[n] = held << (8 - have);
  return bytes;
}

export function readBits(text: string): BitReader {
  const bytes = toBytes(text);
  let at = 0;
  /** The next 16 bits. */
  const peek = (): number => {
    const byte = at >> 3;
    const word = (bytes[byte]! << 16) | (bytes[byte + 1]! << 8) | bytes[byte + 2]!;
    return (word >>> (8 - (at & 7))) & 0xffff;
  };
  const bits = (count: number): number => {
    if (count > 16) {
      const high = bits(count - 16);
      return (high << 16) | bits(16);
    }
    const value = peek() >>> (16 - count);
    at += count;
    return value;
  };
  const rice = (k: number): number => {
    let quotient = 0;
    for (;;) {
      const ones = Math.clz32(~(peek() << 16));
      if (ones < 16) {
        quotient += ones;
        at += ones + 1;
        break;
      }
      quotient += 16;
      at += 16;
    }
    return k === 0 ? quotient : (quotient << k) | bits(k);
  };
  return {
    bits,
    rice,
    table: (symbols) => {
      const lengths = Array.from({ length: symbols }, () => bits(4));
      const table = new Int32Array(1 << LONGEST);
      for (const { symbol, code, length } of codes(lengths)) {
        const from = code << (LONGEST - length);
        table.fill(symbol * 16 + length, from, from + (1 << (LONGEST - length)));
      }
      return table;
    },
    symbol: (table) => {
      const entry = table[peek() >>> (16 - LONGEST)]!;
      at += entry & 15;
      return entry >> 4;
    },
  };
}

interface Code {
  symbol: number;
  code: number;
  length: number;
}

/** Canonical codes for the lengths: shorter first, then by symbol. */
function codes(lengths: readonly number[]): Code[] {
  const sorted = lengths
    .map((length, symbol) => ({ symbol, length }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || a.symbol - b.symbol);
  let code = 0;
  let length = 0;
  return sorted.map((entry) => {
    code <<= entry.length - length;
    length = entry.length;
    return { symbol: entry.symbol, length, code: code++ };
  });
}

export interface BitWriter {
  bits(value: number, count: number): void;
  rice(value: number, k: number): void;
  /** Writes a Huffman table for symbols seen that often. */
  table(counts: readonly number[]): Map<number, Code>;
  symbol(value: number, table: Map<number, Code>): void;
  text(): string;
}

export function writeBits(): BitWriter {
  const out: string[] = [];
  let held = 0;
  let have = 0;
  const bits = (value: number, count: number): void => {
    for (let b = count - 1; b >= 0; b--) {
      held = (held << 1) | ((value >>> b) & 1);
      if (++have < 13) continue;
      out.push(ALPHABET[Math.floor(held / BASE)]!, ALPHABET[held % BASE]!);
      held = 0;
      have = 0;
    }
  };
  return {
    bits,
    rice: (value, k) => {
      for (let q = value >>> k; q > 0; q--) bits(1, 1);
      bits(0, 1);
      if (k > 0) bits(value & ((1 << k) - 1), k);
    },
    table: (counts) => {
      const lengths = huffman(counts);
      for (const length of lengths) bits(length, 4);
      return new Map(codes(lengths).map((code) => [code.symbol, code]));
    },
    symbol: (value, table) => {
      const code = table.get(value);
      if (code === undefined) throw new Error(`no code for ${value}`);
      bits(code.code, code.length);
    },
    text: () => {
      if (have > 0) bits(0, 13 - have);
      return out.join('');
    },
  };
}

/** Code lengths by Huffman; where a code would be too long, rare symbols are taken as less rare and it tries again. */
function huffman(counts: readonly number[]): number[] {
  let weights = [...counts];
  for (;;) {
    const lengths = weights.map(() => 0);
    let heap = weights
      .map((count, symbol) => ({ count, symbols: [symbol] }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => a.count - b.count);
    if (heap.length === 1) lengths[heap[0]!.symbols[0]!] = 1;
    while (heap.length > 1) {
      const [a, b, ...rest] = heap as [(typeof heap)[0], (typeof heap)[0], ...typeof heap];
      const both = { count: a.count + b.count, symbols: [...a.symbols, ...b.symbols] };
      for (const symbol of both.symbols) lengths[symbol]!++;
      const place = rest.findIndex(({ count }) => count >= both.count);
      heap = place < 0 ? [...rest, both] : [...rest.slice(0, place), both, ...rest.slice(place)];
    }
    if (Math.max(0, ...lengths) <= LONGEST) return lengths;
    weights = weights.map((count) => (count > 0 ? (count >> 1) + 1 : 0));
  }
}
