import type { Detector, Span } from '../types.ts';
import { tagNames } from './tagger.ts';

/** Below this a person's name is not reported. */
const SURE_ENOUGH = 0.5;

/** Names of people. */
export const personName: Detector = {
  id: 'personName',
  kinds: ['person-name'],
  find(passage) {
    const spans: Span[] = [];
    for (const { label, start, end, score } of tagNames(passage.text, passage.lower)) {
      if (label === 'PER' && score >= SURE_ENOUGH) spans.push({ kind: 'person-name', start, end, score, rule: 'name' });
    }
    return spans;
  },
};
