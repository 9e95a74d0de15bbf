import { blocksOf } from './blocks.ts';
import { levelOf } from './level.ts';
import { assessMatters } from './matters/assess.ts';
import type { MattersMemory } from './matters/reading.ts';
import { otherMentions } from './names/mentions.ts';
import { normalise } from './normalise.ts';
import { resolveOverlaps } from './overlaps.ts';
import { DETECTORS, ownTerms } from './table.ts';
import { type Finding, KINDS, type Passage, type ScanOptions, type ScanResult, type Span } from './types.ts';

/** Longest text read, in UTF-16 code units. What lies behind it is told in `unread`. */
export const LIMIT = 1_000_000;

/** What is known of a text that is being written. */
export interface Memory {
  /** What the detectors of table.ts found in a block, by the block's text. */
  blocks: Map<string, Span[]>;
  matters: MattersMemory;
}

/**
 * Reads a text once, from nothing. The way of a text:
 * normalise -> blocks -> every detector of table.ts on each block -> names met before -> matters (whole text) -> overlaps -> kinds asked for
 * -> level -> offsets of the original.
 *
 * Detectors see one block at a time (about 900 to 8,000 code units, cut at paragraphs and lines): they may look as far
 * as they like inside it and know nothing of the rest. What has to see the whole text belongs in matters/assess.ts.
 */
export function scan(text: string, options: ScanOptions = {}): ScanResult {
  return scanWith(text, options, undefined).result;
}

/** `scan` that takes what is known of unchanged parts from `known`, which is used up, and returns what it knows now. */
export function scanWith(
  text: string,
  options: ScanOptions,
  known: Memory | undefined,
): { result: ScanResult; memory: Memory } {
  const read = text.length > LIMIT ? text.slice(0, LIMIT) : text;
  const whole = normalise(read);
  const blocks: Memory['blocks'] = new Map();
  const matters = known?.matters;
  const spans: Span[] = [];
  for (const block of blocksOf(whole.text, whole.lower)) {
    let found = blocks.get(block.text) ?? known?.blocks.get(block.text);
    if (!found) {
      const passage: Passage = { text: block.text, lower: block.lower };
      found = DETECTORS.flatMap((detector) => detector.find(passage));
    }
    blocks.set(block.text, found);
    if (block.start === 0) spans.push(...found);
    else
      for (const span of found) spans.push({ ...span, start: span.start + block.start, end: span.end + block.start });
  }
  spans.push(...otherMentions(whole.text, spans));
  const own = ownTerms(options);
  if (own) spans.push(...own.find(whole));

  const wanted = options.kinds;
  const kept = resolveOverlaps(assessMatters(whole, resolveOverlaps(spans), matters)).filter(
    (span) => !wanted || wanted.has(span.kind),
  );
  const findings: Finding[] = kept.map((span) => {
    const start = whole.startOf(span.start);
    const end = Math.max(start, whole.endOf(span.end));
    return { ...span, start, end, text: text.slice(start, end) };
  });
  const present = new Set(findings.filter((finding) => !finding.public).map((finding) => finding.kind));
  const result: ScanResult = {
    level: levelOf(kept),
    kinds: KINDS.filter((kind) => present.has(kind)),
    findings,
  };
  if (read.length < text.length) result.unread = { scanned: read.length, total: text.length };
  if (own && own.unusable.length > 0) result.unusablePatterns = own.unusable;
  return { result, memory: { blocks, matters: matters ?? {} } };
}
