/**
 * Expressions over letters without the `u` flag. `\p{L}` makes V8 build a class of 130,000 letters for every expression
 * that says it, at its first use: about half a millisecond each, five with `i`. These classes are the letters of Latin,
 * Greek and Cyrillic writing, as ranges; an expression costs a tenth of that. Case is the caller's: run on `lower`.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u052f\\u1e00-\\u1fff',
  Lu: 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f\\u0386-\\u03ab\\u0400-\\u042f\\u1e00-\\u1eff',
  Ll: 'a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u0100-\\u017f\\u03ac-\\u03ce\\u0430-\\u045f\\u1e00-\\u1eff',
  N: '0-9',
};

/** `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in the source of an expression as ranges, inside and outside of classes. */
export function expand(source: string): string {
  let out = '';
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] as string;
    if (letter === '\\') {
      const name = /^\\p\{(\w+)\}/.exec(source.slice(at, at + 8));
      const ranges = name ? CLASSES[name[1] as string] : undefined;
      if (name && ranges) {
        out += inClass ? ranges : `[${ranges}]`;
        at += name[0].length - 1;
      } else {
        out += source.slice(at, at + 2);
        at++;
      }
      continue;
    }
    if (letter === '[') inClass = true;
    else if (letter === ']') inClass = false;
    out += letter;
  }
  return out;
}

/** rx('g')`(?<![\p{L}])kode` */
export function rx(flags = ''): (parts: TemplateStringsArray, ...values: string[]) => RegExp {
  return (parts, ...values) => new RegExp(expand(String.raw(parts, ...values)), flags);
}
