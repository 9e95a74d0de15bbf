/** What the bench builds to time the engine without the rest. */
export { scan } from '../../lib/detect/scan.ts';
export { warmUp } from '../../lib/detect/warm-up.ts';
