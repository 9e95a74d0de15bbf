import { DETECTORS } from './table.ts';
import { type Finding, KINDS, type Passage, type ScanOptions, type ScanResult } from './types.ts';

/** Longest text read, in UTF-16 code units. */
export const LIMIT = 1_000_000;

export function scan(text: string, _options: ScanOptions = {}): ScanResult {
  const read = text.slice(0, LIMIT);
  const passage: Passage = { text: read, lower: read.toLowerCase() };
  const findings: Finding[] = DETECTORS.flatMap((detector) => detector.find(passage)).map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
  }));
  const present = new Set(findings.filter((finding) => !finding.public).map((finding) => finding.kind));
  const kinds = KINDS.filter((kind) => present.has(kind));
  return { level: kinds.length > 0 ? 'notice' : 'none', kinds, findings };
}
