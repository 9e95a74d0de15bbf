import type { Block, Sentence } from '../text.ts';

/** What a checkable claim is. The names are a contract (`npm run -s assess`). */
export const CLAIM_TYPES = ['number', 'date', 'law', 'study', 'source', 'person', 'quote', 'url'] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

export interface Claim {
  type: ClaimType;
  /** UTF-16 offsets into the answer. */
  start: number;
  end: number;
  /** `answer.slice(start, end)`. */
  text: string;
}

/** A claim that counts only where the answer speaks of facts and not of what to do. */
export interface Candidate extends Claim {
  weak?: true;
}

/** What the finders get. */
export interface Reading {
  text: string;
  blocks: readonly Block[];
  sentences: readonly Sentence[];
}

export function claimAt(text: string, type: ClaimType, start: number, end: number): Candidate {
  return { type, start, end, text: text.slice(start, end) };
}

/** Index of the sentence that holds the offset, or the last one before it; 0 for a text without sentences. */
export function sentenceAt(sentences: readonly Sentence[], offset: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
