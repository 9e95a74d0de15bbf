import { fieldsIn, namedComposer } from './field.ts';
import type { Field, Surroundings } from './types.ts';

/** The composer that text from the side panel goes into: where the person was, else the site's own, else the largest. */
export function createActiveComposer(page: Surroundings, last: () => Field | undefined): () => Field | undefined {
  return () => {
    const used = last();
    if (used?.isConnected && used.checkVisibility()) return used;
    const named = namedComposer(page);
    if (named) return named;
    const size = (field: Field) => field.offsetWidth * Math.max(field.offsetHeight, 1);
    return fieldsIn(document, page).sort((a, b) => size(b) - size(a))[0];
  };
}
