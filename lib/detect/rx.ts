/**
 * Expressions over letters without the `u` flag. `\p{L}` makes V8 build a class of 130,000 letters for every expression
 * that says it, at its first use: about half a millisecond each, five with `i`. These classes are the letters of Latin,
 * Greek and Cyrillic writing, as ranges; an expression costs a tenth of that. Case is the caller's: run on `lower`.
 */

import type { Slices } from './slices.ts';

const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0370-\\u03ff\\u0400-\\u052f\\u1e00-\\u1fff',
  Lu: 'A-Z\\u00c0-\\u00d6\\u00d8-\\u00de\\u0100-\\u017f\\u0386-\\u03ab\\u0400-\\u042f\\u1e00-\\u1eff',
  Ll: 'a-z\\u00df-\\u00f6\\u00f8-\\u00ff\\u0100-\\u017f\\u03ac-\\u03ce\\u0430-\\u045f\\u1e00-\\u1eff',
  N: '0-9',
};

const LETTERS = /\\p\{(L|Lu|Ll|N)\}/g;
/** Letters outside of classes, and whole classes; an escaped bracket or backslash opens none. */
const TOLD = /\\p\{(L|Lu|Ll|N)\}|\\[[\\]|\[(?:\\[\s\S]|[^\]\\]){1,300}\]/g;

/** `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` in the source of an expression as ranges, inside and outside of classes. */
export function expand(source: string): string {
  if (!source.includes('\\p{')) return source;
  return source.replace(TOLD, (told, name: string | undefined) => {
    if (name !== undefined) return `[${CLASSES[name]}]`;
    return told.includes('\\p{') ? told.replace(LETTERS, (_, inside: string) => CLASSES[inside] as string) : told;
  });
}

/** A group of alternatives this long, in code units, is not worth writing twice; a shorter expression has none. */
const LONG_GROUP = 40;
const SHORT = 200;
/** Where groups open and close, and what only looks so: classes and escaped brackets. */
const BRACKETS = /\\[()[\\]|\[(?:\\[\s\S]|[^\]\\]){1,300}\]|\((?:\?(?:[:=!]|<[=!]|<\w{1,30}>))?|\)/g;
const REPEATS = /[*+?{]/;

interface Group {
  at: number;
  /** Where what is in it begins. */
  inside: number;
  looks: boolean;
  /** Something of the text has been taken before it; of what comes first V8 makes a quick look ahead, which must stay. */
  behind: boolean;
}

/**
 * The same expression with an empty look-ahead around each long group of alternatives that does not come first. It matches
 * nothing and changes no match. V8 writes the machine code for what follows a choice once for each way that leads there, up
 * to ten times over (`kMaxCopiesCodeGenerated` in its regexp compiler); a look-ahead makes the ways one.
 */
export function once(source: string): string {
  if (source.length < SHORT) return source;
  const opened: Group[] = [];
  const places: number[] = [];
  let closed: Group | undefined;
  for (const { 0: bracket, index } of source.matchAll(BRACKETS)) {
    if (bracket.charCodeAt(0) === 40) {
      const inside = index + bracket.length;
      const looks = bracket.length > 2 && /[=!]$/.test(bracket);
      opened.push({ at: index, inside, looks, behind: isBehind(source, index, opened.at(-1), closed) });
    } else if (bracket === ')') {
      closed = opened.pop() as Group;
      const { at, inside, looks, behind } = closed;
      if (looks || index - at <= LONG_GROUP || !source.slice(inside, index).includes('|')) continue;
      if (behind) places.push(at);
      if (!REPEATS.test(source.charAt(index + 1))) places.push(index + 1);
    }
  }
  if (places.length === 0) return source;
  let written = '';
  let from = 0;
  for (const place of places.sort((a, b) => a - b)) {
    written += `${source.slice(from, place)}(?=)`;
    from = place;
  }
  return written + source.slice(from);
}

/** Whether something of the text has been taken before the group that opens at `at`. `closed` is the last one closed. */
function isBehind(source: string, at: number, parent: Group | undefined, closed: Group | undefined): boolean {
  const before = parent?.behind ?? false;
  if (at === (parent?.inside ?? 0)) return before;
  switch (source.charAt(at - 1)) {
    case '|':
    case '^':
      return before;
    case ')':
      return source.charAt(at - 2) === '\\' || !closed?.looks || closed.behind;
    default:
      return true;
  }
}

/** rx('g')`(?<![\p{L}])kode` */
export function rx(flags = ''): (parts: TemplateStringsArray, ...values: string[]) => RegExp {
  return (parts, ...values) => new RegExp(expand(once(String.raw(parts, ...values))), flags);
}

/** The same for a source that is put together elsewhere. */
export const rxOf = (source: string, flags = ''): RegExp => new RegExp(expand(once(source)), flags);

/** From this length of a text on, in UTF-16 code units, V8 builds machine code at an expression's first use. */
const LONG = 1_000;
/** Nothing is found in these: V8 builds once for texts of Latin letters alone and once for all others. */
const NOTHING = ['~'.repeat(LONG), '\u2047'.repeat(LONG)];

/**
 * Has V8 build the expression now, in the form it keeps. At a first use on a short text it would build one that is slower to
 * run and takes twice as long to make, and throw it away at the second. In two pieces.
 */
export function* building(expression: RegExp): Slices {
  for (const text of NOTHING) {
    yield;
    expression.lastIndex = 0;
    expression.test(text);
    expression.lastIndex = 0;
  }
}
