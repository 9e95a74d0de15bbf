import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One labelled text of a corpus. Offsets are UTF-16 code units. */
export interface Row {
  id: string;
  lang?: string;
  text: string;
  spans: { start: number; end: number; label: string }[];
  template_id?: number;
}

export function readCorpus(folder: string, name: string): Row[] {
  const lines = gunzipSync(readFileSync(join(folder, `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}

/** A steady 0..99 from a row's id, to hold out the same rows in every run. */
export function percentile(id: string): number {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  hash ^= hash >>> 15;
  return (Math.imul(hash, 0x85ebca6b) >>> 8) % 100;
}
