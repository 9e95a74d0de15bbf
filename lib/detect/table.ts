import { type CustomTerms, customTermsOf } from './detectors/custom-term.ts';
import { nationalId } from './detectors/national-id.ts';
import type { Detector, ScanOptions } from './types.ts';

/** Every detector, in the order in which they run. Order decides nothing: overlaps are settled by score and length. */
export const DETECTORS: readonly Detector[] = [nationalId];

/** The organisation's and the user's own terms and patterns, or nothing when there are none. */
export function ownTerms(options: ScanOptions): CustomTerms | undefined {
  if (!options.customTerms?.length && !options.customPatterns?.length) return undefined;
  return customTermsOf(options.customTerms ?? [], options.customPatterns ?? []);
}
