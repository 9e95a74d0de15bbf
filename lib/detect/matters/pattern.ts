import { fold, type Tokens } from './tokens.ts';

/**
 * Small language for phrases, so that vocabularies stay readable data. Elements are separated by spaces:
 *
 *   sygemeldt        exactly this word            sygemeld*   a word that begins so
 *   *sygemeld*       a word that contains it      *kræft      a word that ends so
 *   a/b*             one of these                 (a/b)       one of these, or nothing; never first or last
 *   ..  ...          up to 2, up to 6 words between, in the same sentence
 *   <n> <money> <%>  a number, an amount, a percentage
 *   <who> <name>     a person (a name, he, she); a name
 *   $be              a macro: see MACROS
 *   !a/b             the word here is none of these (first or last element only)
 *
 * Each phrase is found through its rarest word (the anchor) and only then compared, so the cost of a text grows with
 * its length and not with the size of the vocabularies. Phrases are parsed when their anchor is first met: at start only
 * the anchors are indexed.
 */
type Mode = 'begins' | 'ends' | 'contains';
interface Literal {
  mode: Mode;
  text: string;
}
type Element =
  | { type: 'words'; exact: ReadonlySet<string>; open: readonly Literal[]; bits: number; optional: boolean }
  | { type: 'gap'; max: number }
  | { type: 'not'; exact: ReadonlySet<string>; open: readonly Literal[] };

/** What a token is besides a word; set by `flagTokens` and by the caller for persons. */
export const NUMBER = 1;
export const MONEY = 2;
export const PERCENT = 4;
export const NAME = 8;
export const WHO = 16;
export const WE = 32;

const CLASSES: Record<string, number> = { n: NUMBER, money: MONEY, '%': PERCENT, name: NAME, who: WHO, we: WE };

const MACROS: Record<string, string> = {
  be: 'is/s/was/are/re/were/been/be/am/m/being/er/var/bliver/blev/vaeret/blevet/vaere/blive',
  have: 'has/have/had/s/ve/d/har/havde/have/haft/fik/faar/faaet/faa/got/gets/getting',
  he: 'he/she/they/han/hun/hende/ham/him/her',
  his: 'his/her/their/hans/hendes/sin/sit/sine/my/min/mit/mine/its',
  not: 'not/never/ikke/aldrig/isnt/wasnt/doesnt/didnt/dont/cant/wont/hasnt/hardly/no/ingen/naeppe',
  we: 'we/vi/our/vores/us/os/vort',
  month:
    'jan*/feb*/mar/marts/march/apr*/maj/may/jun*/jul*/aug*/sep*/okt*/oct*/nov*/dec*/q1/q2/q3/q4/foraaret/efteraaret/sommeren/spring/autumn/summer/week/uge/monday/mandag/tuesday/tirsdag/wednesday/onsdag/thursday/torsdag/friday/fredag/nytaar/year/aaret/kvartal/quarter/month/maaned*',
};

interface Words {
  exact: Set<string>;
  open: Literal[];
  bits: number;
}
const macros = new Map<string, Words>();

/** The alternatives of one element, `a/b*` or `<n>/x` or `$be/x`; already folded. */
function alternatives(source: string): Words {
  const words: Words = { exact: new Set(), open: [], bits: 0 };
  for (const part of source.split('/')) {
    const first = part.charCodeAt(0);
    if (first === 36 && part.length > 1) {
      const name = part.slice(1);
      let macro = macros.get(name);
      if (!macro) {
        const body = MACROS[name];
        if (body === undefined) throw new Error(`no such macro: ${part}`);
        macro = alternatives(body);
        macros.set(name, macro);
      }
      for (const word of macro.exact) words.exact.add(word);
      words.open.push(...macro.open);
      words.bits |= macro.bits;
    } else if (first === 60) {
      const bit = CLASSES[part.slice(1, -1)];
      if (bit === undefined) throw new Error(`no such class: ${part}`);
      words.bits |= bit;
    } else {
      const ends = first === 42;
      const begins = part.charCodeAt(part.length - 1) === 42;
      if (!ends && !begins) words.exact.add(part);
      else {
        const text = part.slice(ends ? 1 : 0, begins ? -1 : undefined);
        words.open.push({ mode: begins ? (ends ? 'contains' : 'begins') : 'ends', text });
      }
    }
  }
  return words;
}

function element(source: string): Element {
  if (source === '..') return { type: 'gap', max: 2 };
  if (source === '...') return { type: 'gap', max: 6 };
  const first = source.charCodeAt(0);
  if (first === 33) return { type: 'not', ...alternatives(source.slice(1)) };
  const optional = first === 40;
  return { type: 'words', ...alternatives(optional ? source.slice(1, -1) : source), optional };
}

/** Index of the rarest-looking element: long words are rare; gaps, options, classes and macros do not count. */
function anchorOf(sources: readonly string[]): number {
  let best = -1;
  let bestWeight = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < sources.length; index++) {
    const source = sources[index] as string;
    const first = source.charCodeAt(0);
    if (
      first === 40 ||
      first === 46 ||
      first === 33 ||
      source.includes('<') ||
      (source.length > 1 && source.includes('$'))
    )
      continue;
    let shortest = 99;
    let count = 0;
    let length = 0;
    for (let i = 0; i <= source.length; i++) {
      const code = i < source.length ? source.charCodeAt(i) : 47;
      if (code === 47) {
        if (length < shortest) shortest = length;
        length = 0;
        count += 1;
      } else if (code !== 42) length += 1;
    }
    const weight = shortest * 10 - count;
    if (weight > bestWeight) {
      best = index;
      bestWeight = weight;
    }
  }
  if (best < 0) throw new Error(`a phrase needs a word of its own: ${sources.join(' ')}`);
  return best;
}

/** Trie with siblings in linked lists: small to build, and walked once per place. */
class Trie {
  private readonly first: number[] = [0];
  private readonly next: number[] = [0];
  private readonly letter: number[] = [0];
  readonly values: (number[] | undefined)[] = [undefined];
  private readonly roots = new Int32Array(128);

  add(text: string, value: number): void {
    let node = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      let child = this.child(node, code);
      if (child === 0) {
        child = this.letter.length;
        this.letter.push(code);
        this.first.push(0);
        this.next.push(this.first[node] as number);
        this.values.push(undefined);
        this.first[node] = child;
        if (node === 0 && code < 128) this.roots[code] = child;
      }
      node = child;
    }
    const values = this.values[node];
    if (values) values.push(value);
    else this.values[node] = [value];
  }

  child(node: number, code: number): number {
    if (node === 0 && code < 128) return this.roots[code] as number;
    let child = this.first[node] as number;
    while (child !== 0 && this.letter[child] !== code) child = this.next[child] as number;
    return child;
  }
}

export interface Hit<Tag> {
  tag: Tag;
  /** Token indices: first, and one past the last. */
  from: number;
  to: number;
}

export interface Matcher<Tag> {
  find(tokens: Tokens, flags: Uint8Array): Hit<Tag>[];
}

const NONE: readonly number[] = [];
/** Words whose rules are kept; a vocabulary of this size covers any text, and the bound keeps memory small. */
const KEPT_WORDS = 8000;

/** `phrases`: for each tag, phrases separated by commas or line breaks; a line that begins with # is a comment. */
export function compile<Tag>(vocabulary: readonly { tag: Tag; phrases: string }[]): Matcher<Tag> {
  const sourceOf: (readonly string[])[] = [];
  const anchorAt: number[] = [];
  const tagOf: Tag[] = [];
  const parsed: (Element[] | undefined)[] = [];
  const exact = new Map<string, number[]>();
  const begins = new Trie();
  const inside = new Trie();

  for (const { tag, phrases } of vocabulary) {
    for (const row of fold(phrases.toLowerCase()).split('\n')) {
      if (row.charCodeAt(0) === 35) continue;
      for (const phrase of row.split(',')) {
        // A hyphen separates words in a text, so it does in a phrase.
        const plain = (phrase.includes('-') ? phrase.replaceAll('-', ' ') : phrase).trim();
        if (plain === '') continue;
        const sources = plain.split(' ');
        const anchor = anchorOf(sources);
        const id = sourceOf.push(sources) - 1;
        anchorAt.push(anchor);
        tagOf.push(tag);
        parsed.push(undefined);
        for (const part of (sources[anchor] as string).split('/')) {
          const ends = part.charCodeAt(0) === 42;
          const open = part.charCodeAt(part.length - 1) === 42;
          if (!ends && !open) {
            const list = exact.get(part);
            if (list) list.push(id);
            else exact.set(part, [id]);
          } else if (!ends) begins.add(part.slice(0, -1), id);
          else if (open) inside.add(part.slice(1, -1), id);
          // Below zero: only where the word ends.
          else inside.add(part.slice(1), ~id);
        }
      }
    }
  }

  const seen = new Map<string, readonly number[]>();
  const lookUp = (word: string): readonly number[] => {
    let found: number[] | undefined = exact.get(word)?.slice();
    const add = (id: number) => {
      if (!found) found = [id];
      else if (!found.includes(id)) found.push(id);
    };
    const length = Math.min(word.length, 60);
    let node = 0;
    for (let i = 0; i < length; i++) {
      node = begins.child(node, word.charCodeAt(i));
      if (node === 0) break;
      const values = begins.values[node];
      if (values) values.forEach(add);
    }
    for (let from = 0; from < length; from++) {
      node = 0;
      for (let i = from; i < length; i++) {
        node = inside.child(node, word.charCodeAt(i));
        if (node === 0) break;
        const values = inside.values[node];
        if (!values) continue;
        for (const value of values) {
          if (value >= 0) add(value);
          else if (i === word.length - 1) add(~value);
        }
      }
    }
    const ids = found ?? NONE;
    if (seen.size > KEPT_WORDS) seen.clear();
    seen.set(word, ids);
    return ids;
  };

  return {
    find(tokens, flags) {
      const hits: Hit<Tag>[] = [];
      for (let at = 0; at < tokens.count; at++) {
        const word = tokens.word[at] as string;
        const ids = seen.get(word) ?? lookUp(word);
        for (const id of ids) {
          let elements = parsed[id];
          if (!elements) {
            elements = (sourceOf[id] as readonly string[]).map(element);
            parsed[id] = elements;
          }
          const anchor = anchorAt[id] as number;
          const sentence = tokens.sentence[at] as number;
          const to = forwards(tokens, flags, elements, anchor + 1, at + 1, sentence);
          if (to < 0) continue;
          const from = backwards(tokens, flags, elements, anchor - 1, at - 1, sentence);
          if (from >= 0) hits.push({ tag: tagOf[id] as Tag, from, to });
        }
      }
      return hits;
    },
  };
}

function among(exact: ReadonlySet<string>, open: readonly Literal[], word: string): boolean {
  if (exact.has(word)) return true;
  for (const { mode, text } of open) {
    if (mode === 'begins' ? word.startsWith(text) : mode === 'ends' ? word.endsWith(text) : word.includes(text))
      return true;
  }
  return false;
}

/** Matches `elements[index..]` from token `at` on; one past the last token, or -1. */
function forwards(
  tokens: Tokens,
  flags: Uint8Array,
  elements: Element[],
  index: number,
  at: number,
  sentence: number,
): number {
  const one = elements[index];
  if (!one) return at;
  const here = at < tokens.count && tokens.sentence[at] === sentence;
  if (one.type === 'gap') {
    for (let skipped = 0; skipped <= one.max; skipped++) {
      const place = at + skipped;
      if (place > tokens.count || (skipped > 0 && tokens.sentence[place - 1] !== sentence)) return -1;
      const end = forwards(tokens, flags, elements, index + 1, place, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (one.type === 'not') return here && among(one.exact, one.open, tokens.word[at] as string) ? -1 : at;
  if (here && (((flags[at] as number) & one.bits) !== 0 || among(one.exact, one.open, tokens.word[at] as string))) {
    const end = forwards(tokens, flags, elements, index + 1, at + 1, sentence);
    if (end >= 0) return end;
  }
  return one.optional ? forwards(tokens, flags, elements, index + 1, at, sentence) : -1;
}

/** The mirror of `forwards`: the first token of the match, or -1. */
function backwards(
  tokens: Tokens,
  flags: Uint8Array,
  elements: Element[],
  index: number,
  at: number,
  sentence: number,
): number {
  const one = elements[index];
  if (!one) return at + 1;
  const here = at >= 0 && tokens.sentence[at] === sentence;
  if (one.type === 'gap') {
    for (let skipped = 0; skipped <= one.max; skipped++) {
      const place = at - skipped;
      if (skipped > 0 && (place < -1 || tokens.sentence[place + 1] !== sentence)) return -1;
      const end = backwards(tokens, flags, elements, index - 1, place, sentence);
      if (end >= 0) return end;
    }
    return -1;
  }
  if (one.type === 'not') return here && among(one.exact, one.open, tokens.word[at] as string) ? -1 : at + 1;
  if (here && (((flags[at] as number) & one.bits) !== 0 || among(one.exact, one.open, tokens.word[at] as string))) {
    const end = backwards(tokens, flags, elements, index - 1, at - 1, sentence);
    if (end >= 0) return end;
  }
  return one.optional ? backwards(tokens, flags, elements, index - 1, at, sentence) : -1;
}

const CURRENCY = new Set(
  '£ $ € kr kroner dkk eur euro euros gbp usd sek nok pund pound pounds quid dollar dollars mio mia mill million millioner milliard milliarder m bn grand tkr tdkk tusind thousand'.split(
    ' ',
  ),
);
const AMOUNT_SUFFIX = /^\d[\d.,]*(?:k|m|mio|bn|kr|t|tkr|mia)$/;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/;
const OURS = new Set('we vi our vores us os vort'.split(' '));

/** Numbers, amounts, percentages and "we", per token. */
export function flagTokens(tokens: Tokens): Uint8Array {
  const flags = new Uint8Array(tokens.count);
  const { word } = tokens;
  for (let at = 0; at < tokens.count; at++) {
    const here = word[at] as string;
    const code = here.charCodeAt(0);
    if (code >= 48 && code <= 57) {
      let flag = NUMBER;
      const next = word[at + 1] ?? '';
      if (
        next === '%' ||
        next === 'procent' ||
        next === 'percent' ||
        next === 'pct' ||
        (next === 'per' && word[at + 2] === 'cent')
      )
        flag |= PERCENT;
      if (CURRENCY.has(next) || CURRENCY.has(word[at - 1] ?? '') || AMOUNT_SUFFIX.test(here) || THOUSANDS.test(here))
        flag |= MONEY;
      flags[at] = flag;
    } else if (here.length <= 5 && OURS.has(here)) flags[at] = WE;
  }
  return flags;
}
