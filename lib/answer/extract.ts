import type { Padding } from './padding.ts';
import { type Block, countWords, type Sentence, tokensOf } from './text.ts';

export interface Extract {
  /** The chosen sentences, in the order of the text. */
  sentences: Sentence[];
  /** Words of the chosen sentences. */
  words: number;
  /** Their share of the answer's words, 0..1. */
  share: number;
}

const WEIGHTY =
  /(?:\d|%|§|skal|senest|beslut|derfor|anbefal|vigtigst|ansvarlig|frist|pris|koster|must|by (?:monday|friday|the)|decid|therefore|recommend|most important|deadline|responsible|cost|because|fordi)/iu;

/**
 * The most informative sentences, in order: those whose words the text returns to (as in SumBasic, Nenkova and
 * Vanderwende 2005: a word said counts less the next time), with a little more for first sentences and for figures and decisions.
 * @param most words the extract may have
 */
export function extractOf(
  text: string,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  padding: readonly Padding[],
  most: number,
): Extract {
  const empty = new Set(padding.map((part) => part.start));
  const usable = sentences.filter((sentence) => {
    const kind = blocks[sentence.block]?.kind;
    return kind !== 'heading' && kind !== 'code' && !empty.has(sentence.start);
  });
  const words = usable.map((sentence) =>
    tokensOf(text.slice(sentence.start, sentence.end)).filter((word) => word.length > 3),
  );
  const weight = new Map<string, number>();
  const total = words.reduce((sum, list) => sum + list.length, 0) || 1;
  for (const list of words) for (const word of list) weight.set(word, (weight.get(word) ?? 0) + 1 / total);
  const sizes = usable.map((sentence) => countWords(text.slice(sentence.start, sentence.end)));

  const chosen = new Set<number>();
  let room = most;
  while (room > 0 && chosen.size < usable.length) {
    let best = -1;
    let bestScore = 0;
    for (let index = 0; index < usable.length; index++) {
      const size = sizes[index]!;
      if (chosen.has(index) || size > room || size < 4) continue;
      const list = words[index]!;
      if (list.length === 0) continue;
      let score = list.reduce((sum, word) => sum + weight.get(word)!, 0) / Math.max(6, list.length);
      const sentence = usable[index]!;
      if (sentence.start === blocks[sentence.block]!.start) score *= 1.25;
      if (WEIGHTY.test(text.slice(sentence.start, sentence.end))) score *= 1.3;
      if (score > bestScore) {
        bestScore = score;
        best = index;
      }
    }
    if (best < 0) break;
    chosen.add(best);
    room -= sizes[best]!;
    for (const word of words[best]!) weight.set(word, weight.get(word)! ** 2);
    if (chosen.size >= 40) break;
  }
  const picked = usable.filter((_, index) => chosen.has(index));
  const count = picked.reduce((sum, sentence) => sum + countWords(text.slice(sentence.start, sentence.end)), 0);
  return { sentences: picked, words: count, share: count / Math.max(1, countWords(text)) };
}
