import type { Span } from '../types.ts';
import { HAS_HE, HAS_NAME, HAS_ROLE, type Reading, spanOf } from './reading.ts';

/** From this sum on, a text about somebody is taken for a staff case. */
const CASE = 4;

/**
 * A leader asking what to do about somebody has a staff case even when no phrase of the lists is used: trouble said of
 * the person, he or she, and a request for advice add up; cards, speeches and lists of addresses take away.
 */
export function staffCase(reading: Reading): Span[] {
  const { tokens, sentences } = reading;
  let trouble = 0;
  let whatNow = 0;
  let advice = 0;
  let benign = 0;
  const seen = new Set<string>();
  let first: { from: number; to: number; length: number } | undefined;
  for (const hit of reading.hits.case) {
    const key = hit.tag.cue + tokens.word.slice(hit.from, hit.to).join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    if (hit.tag.cue === 'what-now') whatNow += 1;
    else if (hit.tag.cue === 'advice') advice += 1;
    else if (hit.tag.cue === 'benign') benign += 1;
    else {
      const sentence = tokens.sentence[hit.from] as number;
      const near = (sentences[sentence] as number) | (sentences[sentence - 1] ?? 0);
      if ((near & (HAS_NAME | HAS_HE | HAS_ROLE)) === 0) continue;
      trouble += 1;
      const length = (tokens.end[hit.to - 1] as number) - (tokens.start[hit.from] as number);
      if (!first || length > first.length) first = { from: hit.from, to: hit.to, length };
    }
  }
  if (!first) return [];
  const told = sentences.reduce((sum, bits) => sum + (bits & (HAS_HE | HAS_NAME) ? 1 : 0), 0);
  const he = sentences.some((bits) => bits & HAS_HE) ? 1 : 0;
  const score =
    Math.min(trouble, 4) +
    (whatNow > 0 ? 2 : 0) +
    Math.min(advice, whatNow > 0 ? 1 : 2) +
    he +
    (told > 1 ? 1 : 0) -
    2 * Math.min(benign, 3);
  if (score < CASE) return [];
  return [spanOf(reading, 'hr-matter', first.from, first.to, Math.min(0.5 + score * 0.03, 0.75), 'hr-matter-case')];
}
