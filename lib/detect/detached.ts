/** V8 makes a slice of this length or more a view of the string it was cut from (`SlicedString::kMinLength`). */
const VIEW = 13;
const AT_ONCE = 1_000;

/**
 * The same letters in a string of its own. A word that is remembered would else keep the whole text it was cut from in
 * memory, each word another version of it.
 */
export function detached(word: string): string {
  if (word.length < VIEW) return word;
  let own = '';
  for (let from = 0; from < word.length; from += AT_ONCE) {
    const units: number[] = [];
    for (let index = from; index < Math.min(word.length, from + AT_ONCE); index++) units.push(word.charCodeAt(index));
    own += String.fromCharCode(...units);
  }
  return own;
}
