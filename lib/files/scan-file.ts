import { scan } from '../detect/scan.ts';
import type { Finding, ScanOptions, ScanResult } from '../detect/types.ts';
import { type FileText, type Place, placeAt } from './types.ts';

export interface FileFinding extends Finding {
  place: Place;
}

export interface FileScan extends Omit<ScanResult, 'findings'> {
  findings: FileFinding[];
}

/** UTF-16 code units read in one go; larger files are read part by part, cut at a line. */
const STEP = 400_000;
const LEVELS = ['none', 'notice', 'warn'] as const;

/** The same engine as for typed text, over a whole file. `onProgress` gets the share that is done, 0..1. */
export async function scanFile(
  file: FileText,
  options: ScanOptions,
  onProgress: (share: number) => void | Promise<void> = () => {},
): Promise<FileScan> {
  const findings: FileFinding[] = [];
  const kinds = new Set<Finding['kind']>();
  let level: ScanResult['level'] = 'none';
  // The file's own properties are read by themselves: they are no part of the story that the text tells.
  const story = file.places.find(({ place }) => place.part === 'properties')?.start ?? file.text.length;
  for (let from = 0; from < file.text.length; ) {
    const end = from < story ? story : file.text.length;
    let to = Math.min(end, from + STEP);
    if (to < end) {
      const cut = file.text.lastIndexOf('\n', to);
      if (cut > from) to = cut + 1;
    }
    const result = scan(file.text.slice(from, to), options);
    for (const finding of result.findings) {
      const start = finding.start + from;
      findings.push({ ...finding, start, end: finding.end + from, place: placeAt(file, start) });
    }
    for (const kind of result.kinds) kinds.add(kind);
    if (LEVELS.indexOf(result.level) > LEVELS.indexOf(level)) level = result.level;
    from = to;
    await onProgress(from / file.text.length);
  }
  return { level, kinds: [...kinds], findings };
}
