import type { Detector } from './types.ts';

/** Every detector, in the order in which they run. */
export const DETECTORS: readonly Detector[] = [];
