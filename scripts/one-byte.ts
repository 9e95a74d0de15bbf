import type { Plugin } from 'vite';

/**
 * Writes what lies beyond Latin-1 (a dash, a quotation mark) as an escape. One such letter makes the browser keep the whole
 * file in two bytes a letter, for as long as a page holds the guard: 1.3 MB more in each of them, and slower to compile.
 * Escapes mean the same in strings, in templates and in expressions, and nowhere else do such letters stand in our bundles
 * (`tests/unit/scripts/one-byte.test.ts`).
 */
export function oneByte(): Plugin {
  return {
    name: 'one-byte',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) if (part.type === 'chunk') part.code = inOneByte(part.code);
    },
  };
}

export const inOneByte = (code: string): string =>
  code.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
