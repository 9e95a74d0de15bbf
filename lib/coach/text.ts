/** Reading a prompt apart from its language: words, sentences, and whether a text has been put in. */

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Sentences and lines, without bullets in front. */
export function sentences(text: string): string[] {
  return text
    .split(/\n+|(?<=[.?!:])\s+/u)
    .map((sentence) => sentence.replace(/^\s*(?:[-*•·]|\d+[.)])\s*/u, '').trim())
    .filter((sentence) => sentence !== '');
}

/** Shortest text that counts as put in. */
const MATERIAL = 8;

/** A text of its own is part of the prompt: behind a colon, in paragraphs below the request, or in quotation marks. */
export function hasMaterial(text: string): boolean {
  const quoted = text.match(/["“„»'‘][^"”“«»]{30,}["”“«]/u);
  if (quoted && countWords(quoted[0]) >= MATERIAL) return true;
  const colon = text.match(/:\s*([\s\S]+)$/u)?.[1];
  if (colon !== undefined && countWords(colon) >= MATERIAL) return true;
  const [, ...below] = text.split(/\n\s*\n/u);
  return countWords(below.join(' ')) >= MATERIAL * 2;
}

/** A pattern of whole words; letters beyond a-z count as letters. */
export const whole = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'iu');

/** All matches, each once, as written. */
export function matches(text: string, pattern: RegExp): string[] {
  const all = text.matchAll(new RegExp(pattern.source, 'giu'));
  return [...new Set([...all].map((match) => match[0].trim()))];
}
