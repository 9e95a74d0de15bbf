import { LEX } from './features.ts';

/**
 * An ordinary word, a form of one ("køkkenet" of "køkken") or a compound of two: the lists hold few forms. `knows` are the
 * bits of LEX for a word in lower case.
 */
export function isFormOf(word: string, knows: (word: string) => number): boolean {
  if ((knows(word) & (LEX.word | LEX.common | LEX.role)) !== 0 && (knows(word) & LEX.first) === 0) return true;
  for (const ending of ['s', 'es', 'er', 'r', 'erne', 'ne', 'en', 'n', 'et', 't', 'e', 'ed', 'ing'])
    if (word.endsWith(ending) && (knows(word.slice(0, -ending.length)) & (LEX.word | LEX.common | LEX.role)) !== 0)
      return true;
  for (let at = 4; at <= word.length - 4; at++)
    if ((knows(word.slice(0, at)) & LEX.word) !== 0 && (knows(word.slice(at)) & LEX.word) !== 0) return true;
  return false;
}
