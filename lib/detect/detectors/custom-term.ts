import { RE2JS } from 're2js';
import { lowerSameLength, normalise } from '../normalise.ts';
import { rx } from '../rx.ts';
import type { Passage, Span } from '../types.ts';

/**
 * The organisation's own terms and patterns. Terms lie in one tree of letters that is walked from each beginning of a
 * word, so thousands cost no more than a few. Patterns run on RE2's algorithm (re2js): no pattern can take more than
 * linear time. Both are prepared once per list.
 */
export interface CustomTerms {
  find(passage: Passage): Span[];
  /** Patterns that do not compile, as they were written. */
  unusable: readonly string[];
}

interface Node {
  next: Map<number, Node>;
  /** The term that ends here, as it was written. */
  term?: string;
}

/** æ, ø, å and ä, ö, ü the way they are written where the keyboard has none. */
const SPELT: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const CAPITALS = rx()`^[\p{Lu}\d]+$`;
const WORD = rx()`[\p{L}\p{N}]`;
/** Danish and English endings: genitive, definite, plural. */
const ENDING = rx(
  'y',
)`(?:['’´]?s|en|ens|et|ets|e|er|ers|erne|ernes|n|ns|t|ts|ne|nes|r|rs|rne|rnes|es)?(?![\p{L}\p{N}])`;
const SHORT_ENDING = rx('y')`(?:['’´]?s)?(?![\p{L}\p{N}])`;

function unit(letter: string): string {
  return SPELT[letter] ?? (/[\s\-–_]/.test(letter) ? ' ' : letter);
}

function tree(terms: readonly string[]): Node {
  const root: Node = { next: new Map() };
  for (const raw of terms) {
    const term = normalise(raw).text.trim();
    if (term === '') continue;
    let node = root;
    let space = false;
    for (const letter of lowerSameLength(term)) {
      for (const one of unit(letter)) {
        // Any run of spaces and dashes is one.
        if (one === ' ' && space) continue;
        space = one === ' ';
        const code = one.charCodeAt(0);
        let child = node.next.get(code);
        if (!child) {
          child = { next: new Map() };
          node.next.set(code, child);
        }
        node = child;
      }
    }
    node.term ??= term;
  }
  return root;
}

function findTerms(root: Node, { text, lower }: Passage, spans: Span[]): void {
  let wordBefore = false;
  for (let start = 0; start < lower.length; start++) {
    const isWord = WORD.test(lower[start] as string);
    const begins = !wordBefore || !isWord;
    wordBefore = isWord;
    if (!begins) continue;
    let node: Node | undefined = root;
    let found: { end: number; term: string } | undefined;
    for (let at = start; node && at < lower.length; at++) {
      const written = unit(lower[at] as string);
      if (written === ' ') {
        if (at === start) break;
        if (unit(lower[at - 1] as string) === ' ') continue;
      }
      for (let index = 0; node && index < written.length; index++) node = node.next.get(written.charCodeAt(index));
      if (node?.term !== undefined) {
        const end = endOfWord(text, at + 1, node.term, text.slice(start, at + 1));
        if (end !== undefined) found = { end, term: node.term };
      }
    }
    if (found) {
      spans.push({ kind: 'custom-term', start, end: found.end, score: 1, rule: 'term' });
      start = found.end - 1;
      wordBefore = true;
    }
  }
}

/** Where the word with its ending stops, or undefined when another word goes on here. */
function endOfWord(text: string, at: number, term: string, written: string): number | undefined {
  // Short names in capitals are words in small letters: "IT", "ESG", "NOVA".
  if (term.length <= 4 && CAPITALS.test(term) && written !== term) return undefined;
  if (!WORD.test(term.at(-1) ?? '')) return at;
  const ending = term.length <= 3 ? SHORT_ENDING : ENDING;
  ending.lastIndex = at;
  const match = ending.exec(text);
  return match ? at + match[0].length : undefined;
}

/** More than this many hits of one pattern in one text are not told apart any more. */
const MOST_HITS = 1_000;

function findPatterns(patterns: readonly RE2JS[], { text }: Passage, spans: Span[]): void {
  for (const pattern of patterns) {
    const matcher = pattern.matcher(text);
    for (let hits = 0; hits < MOST_HITS && matcher.find(); hits++) {
      if (matcher.end() > matcher.start())
        spans.push({ kind: 'custom-term', start: matcher.start(), end: matcher.end(), score: 1, rule: 'pattern' });
    }
  }
}

function compile(patterns: readonly string[]): { usable: RE2JS[]; unusable: string[] } {
  const usable: RE2JS[] = [];
  const unusable: string[] = [];
  for (const pattern of patterns) {
    try {
      usable.push(RE2JS.compile(RE2JS.translateRegExp(pattern), RE2JS.CASE_INSENSITIVE));
    } catch {
      unusable.push(pattern);
    }
  }
  return { usable, unusable };
}

const trees = new WeakMap<readonly string[], Node>();
const compiled = new WeakMap<readonly string[], ReturnType<typeof compile>>();

/** Prepared once per list object: hand in the same arrays again and nothing is built twice. */
export function customTermsOf(terms: readonly string[], patterns: readonly string[]): CustomTerms {
  let root = trees.get(terms);
  if (!root) {
    root = tree(terms);
    trees.set(terms, root);
  }
  let ready = compiled.get(patterns);
  if (!ready) {
    ready = compile(patterns);
    compiled.set(patterns, ready);
  }
  const letters = root;
  const { usable, unusable } = ready;
  return {
    unusable,
    find(passage) {
      const spans: Span[] = [];
      if (letters.next.size > 0) findTerms(letters, passage, spans);
      findPatterns(usable, passage, spans);
      return spans;
    },
  };
}
