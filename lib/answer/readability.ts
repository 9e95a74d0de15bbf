import { rx } from '../detect/rx.ts';
import { countWords, type Sentence } from './text.ts';

/**
 * Silent and aloud reading speed in words a minute: Brysbaert 2019, "How many words do we read per minute?" (English
 * non-fiction, 190 studies). No figure for Danish is known to us; the interface says so.
 */
export const READING_WPM = 238;
export const ALOUD_WPM = 183;

/** Minutes of silent reading, not rounded. */
export function readingMinutes(words: number): number {
  return words / READING_WPM;
}

export type LixBand = 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard';

export interface Lix {
  /** Rounded to a whole number. */
  value: number;
  band: LixBand;
}

const LONG_WORD = rx('g')`[\p{L}]{7,}`;

/** LIX (Björnsson 1968): words per sentence + 100 x words of 7 letters or more per word. */
export function lixOf(text: string, sentences: readonly Sentence[]): Lix {
  const words = countWords(text);
  if (words === 0) return { value: 0, band: 'very-easy' };
  const long = text.match(LONG_WORD)?.length ?? 0;
  const value = Math.round(words / Math.max(1, sentences.length) + (100 * long) / words);
  return { value, band: bandOf(value) };
}

function bandOf(value: number): LixBand {
  if (value <= 24) return 'very-easy';
  if (value <= 34) return 'easy';
  if (value <= 44) return 'medium';
  if (value <= 54) return 'hard';
  return 'very-hard';
}
