import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { FileProblem, LIMITS } from './types.ts';

/** Bit 0 of the general purpose flag: the entry needs a password (APPNOTE.TXT 4.4.4). */
const ENCRYPTED = 1;

/**
 * Unpacks the wanted parts of a packed file, piece by piece and within bounds.
 * `wanted` says which parts; `onPart` gets each one whole. Throws FileProblem: encrypted, broken, unpacks-too-large.
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  onPart: (name: string, content: Uint8Array) => void,
): string[] {
  if ((bytes[6] ?? 0) & ENCRYPTED) throw new FileProblem('encrypted');
  const bound = Math.min(LIMITS.unpacked, Math.max(bytes.length * LIMITS.ratio, 16 * 1024 * 1024));
  if (declaredSize(bytes, wanted) > bound) throw new FileProblem('unpacks-too-large');
  const names: string[] = [];
  let unpacked = 0;
  const unzip = new Unzip((entry) => {
    names.push(entry.name);
    if (names.length > LIMITS.entries) throw new FileProblem('unpacks-too-large');
    if (!wanted(entry.name)) return;
    const pieces: Uint8Array[] = [];
    let size = 0;
    entry.ondata = (error, piece, final) => {
      if (error) throw error;
      unpacked += piece.length;
      if (unpacked > bound) throw new FileProblem('unpacks-too-large');
      pieces.push(piece);
      size += piece.length;
      if (!final) return;
      const whole = new Uint8Array(size);
      let at = 0;
      for (const one of pieces) {
        whole.set(one, at);
        at += one.length;
      }
      onPart(entry.name, whole);
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    // Small steps: deflate grows a byte to 1,032 at most, so a bomb is noticed within 8 MB.
    const STEP = 8 * 1024;
    for (let at = 0; at < bytes.length; at += STEP)
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('broken');
  }
  if (names.length === 0) throw new FileProblem('broken');
  return names;
}

/** What the table of contents says the wanted parts unpack to: an honest bomb is known without unpacking it. 0 without a table. */
function declaredSize(bytes: Uint8Array, wanted: (name: string) => boolean): number {
  let size = 0;
  try {
    unzipSync(bytes, {
      filter(entry) {
        if (wanted(entry.name)) size += entry.originalSize;
        return false;
      },
    });
  } catch {
    // A broken table: the parts themselves are counted while they are unpacked.
  }
  return size;
}
