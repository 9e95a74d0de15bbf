import { type Candidate, claimAt } from './types.ts';

const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"”»)\]]+[^\s<>"”».,;:!?)\]*_`]|(?<![\p{L}\p{N}@.-])(?:[a-z0-9-]+\.)+(?:dk|com|org|eu|net|gov|edu|int|io|ai|uk|se|no|de)(?:\/[^\s<>"”»)\]]*[^\s<>"”».,;:!?)\]*_`])?(?![\p{L}\p{N}@])|(?<![\p{L}])doi:\s?10\.\d{4,9}\/\S+[^\s.,;)]/giu;

export const DEAR: readonly RegExp[] = [LINK];

/** Web addresses and DOIs; never the host part of an e-mail address. */
export function findLinks(text: string): Candidate[] {
  return Array.from(text.matchAll(LINK), (match) => claimAt(text, 'url', match.index, match.index + match[0].length));
}
