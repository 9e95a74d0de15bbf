import type { Plugin } from 'vite';

const MODULE = /node_modules\/re2js\/build\/index\.js$/;
const EXPORTS = /export \{[^}]*\};?\s*$/;

/**
 * Evaluates re2js when it is first asked for something. It builds 150 kB of tables and classes at its start, which every
 * page and frame would wait for, and only an organisation with patterns of its own needs them. Import statements cannot
 * say "later" without a promise, and a send is decided at once: so its module is put into a function.
 */
export function lazyPatterns(): Plugin {
  return {
    name: 'lazy-patterns',
    transform(code, id) {
      if (!MODULE.test(id)) return null;
      if (!EXPORTS.test(code) || /^import /m.test(code)) throw new Error('re2js is built otherwise than it was');
      return {
        code: `const make = () => {\n${code.replace(EXPORTS, 'return RE2JS;')}\n};
let made;
export const RE2JS = new Proxy({}, { get: (_, name) => (made ??= make())[name] });`,
        map: null,
      };
    },
  };
}
