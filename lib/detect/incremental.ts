import { type Memory, scanWith } from './scan.ts';
import type { ScanOptions, ScanResult } from './types.ts';

/**
 * A scanner for the typing path: blocks that have not changed since its last call are not read again. The result is the
 * same as that of `scan`. It holds the last text in memory and nothing else; drop it to forget.
 */
export function createIncrementalScan(): (text: string, options?: ScanOptions) => ScanResult {
  let memory: Memory = { blocks: new Map(), matters: {} };
  return (text, options = {}) => {
    const scanned = scanWith(text, options, memory);
    memory = scanned.memory;
    return scanned.result;
  };
}
