/** Danish or English, by letters and small words. Danish and English share few of them. */
import type { Language } from './types.ts';

const DANISH =
  /(?<!\p{L})(og|jeg|ikke|det|den|der|til|med|som|på|af|er|en|et|at|vi|du|skal|kan|vil|hvordan|hvad|hvorfor|mig|min|mit|mine|vores|skriv|lav|giv|hjælp|om)(?!\p{L})/giu;
const ENGLISH =
  /(?<!\p{L})(and|i|not|the|to|with|that|on|of|is|a|an|we|you|should|can|will|how|what|why|me|my|our|write|make|give|help|about|for|this|it|are)(?!\p{L})/giu;
const DANISH_LETTERS = /[æøå]/giu;

export function languageOf(text: string): Language {
  const start = text.slice(0, 4_000);
  const count = (pattern: RegExp): number => start.match(pattern)?.length ?? 0;
  return count(DANISH) + count(DANISH_LETTERS) >= count(ENGLISH) ? 'da' : 'en';
}
