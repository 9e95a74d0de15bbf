/** Which mentions are the same person, and what hangs on the name: "Agnes", "Agnes Pemberton" and "Agnes's" are one. */

export interface PersonMention {
  /** Name words in lower case, without a genitive. */
  words: string[];
  /** What is to be put back after the placeholder: "s", "'s" or nothing. */
  genitive: string;
  /** The name as written, without the genitive. */
  name: string;
}

const wordsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s,.]+/u)
    .filter((word) => word.length > 0);

/**
 * Takes the genitive off a name. "Sarah's" is one by its apostrophe; "Mettes" only when `isKnown("mette")`, because Jens,
 * Mads and Lars end in s as they are.
 */
export function mentionOf(text: string, isKnown: (word: string) => boolean): PersonMention {
  const apostrophe = /^(.*?)(['’]s?)$/su.exec(text);
  if (apostrophe && apostrophe[1] !== '') {
    return { words: wordsOf(apostrophe[1]!), genitive: apostrophe[2]!, name: apostrophe[1]! };
  }
  const words = wordsOf(text);
  const last = words.at(-1);
  if (last?.endsWith('s') && last.length > 2 && isKnown(last.slice(0, -1))) {
    words[words.length - 1] = last.slice(0, -1);
    return { words, genitive: 's', name: text.slice(0, -1) };
  }
  return { words, genitive: '', name: text };
}

/** One mention is the other, or a part of it. */
export function samePerson(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.length > 0 && small.every((word) => large.includes(word));
}
