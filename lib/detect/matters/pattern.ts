import { fold, type Tokens } from './tokens.ts';

/**
 * Small language for phrases, so that vocabularies stay readable data. Elements are separated by spaces:
 *
 *   sygemeldt        exactly this word            sygemeld*   a word that begins so
 *   *sygemeld*       a word that contains it      *kræft      a word that ends so
 *   a/b*             one of these                 (a/b)       one of these, or nothing
 *   ..  ...          up to 2, up to 6 words between, in the same sentence
 *   <n> <money> <%>  a number, an amount, a percentage
 *   <who>            a person: a name, he/she, or a role held by one person
 *   <name>           a name
 *   $be              a macro: see MACROS
 *   !a/b             last or first element only: the word before or after is none of these
 *
 * Each phrase is found through its rarest word (the anchor), so the cost of a text grows with its length and not
 * with the size of the vocabularies.
 */
export interface Rule<Tag> {
  tag: Tag;
  elements: Element[];
  anchor: number;
}

type Mode = 'is' | 'begins' | 'ends' | 'contains';
interface Literal {
  mode: Mode;
  text: string;
}
type Element =
  | { type: 'words'; literals: Literal[]; bits: number; optional: boolean }
  | { type: 'gap'; max: number }
  | { type: 'not'; literals: Literal[] };

/** What a token is besides a word; set by `flagTokens` and by the caller for persons. */
export const NUMBER = 1;
export const MONEY = 2;
export const PERCENT = 4;
export const NAME = 8;
export const WHO = 16;
export const WE = 32;

const CLASSES: Record<string, number> = {
  '<n>': NUMBER,
  '<money>': MONEY,
  '<%>': PERCENT,
  '<name>': NAME,
  '<who>': WHO,
  '<we>': WE,
};

const MACROS: Record<string, string> = {
  $be: 'is/s/was/are/re/were/been/be/am/m/being/er/var/bliver/blev/været/blevet/være/blive',
  $have: 'has/have/had/s/ve/d/har/havde/have/haft/fik/får/fået/få/got/gets/getting',
  $he: 'he/she/they/han/hun/hende/ham/him/her',
  $his: 'his/her/their/hans/hendes/sin/sit/sine/my/min/mit/mine/its',
  $not: 'not/never/ikke/aldrig/isnt/wasnt/doesnt/didnt/dont/cant/wont/hasnt/hardly/no/ingen/næppe',
  $we: 'we/vi/our/vores/us/os/vort',
  $will: 'will/ll/going/shall/want/wants/skal/vil/agter/planlægger/overvejer/considering/planning/plan/plans/to',
  $month:
    'jan*/feb*/mar/marts/march/apr*/maj/may/jun*/jul*/aug*/sep*/okt*/oct*/nov*/dec*/q1/q2/q3/q4/foråret/efteråret/sommeren/spring/autumn/summer/week/uge/monday/mandag/tuesday/tirsdag/wednesday/onsdag/thursday/torsdag/friday/fredag/nytår/year/året/kvartal/quarter/month/måned*',
};

function literal(source: string): Literal {
  const begins = source.endsWith('*');
  const ends = source.startsWith('*');
  const text = fold(source.replace(/\*/g, '').toLowerCase());
  return { mode: begins ? (ends ? 'contains' : 'begins') : ends ? 'ends' : 'is', text };
}

const macroCache = new Map<string, Literal[]>();
function literals(source: string): Literal[] {
  if (source.length > 1 && source.startsWith('$') && !source.includes('/')) {
    let found = macroCache.get(source);
    if (!found) {
      const body = MACROS[source];
      if (body === undefined) throw new Error(`no such macro: ${source}`);
      found = body.split('/').map(literal);
      macroCache.set(source, found);
    }
    return found;
  }
  return source
    .split('/')
    .flatMap((part) => (part.length > 1 && part.startsWith('$') ? literals(part) : [literal(part)]));
}

function element(source: string): Element {
  if (source === '..') return { type: 'gap', max: 2 };
  if (source === '...') return { type: 'gap', max: 6 };
  if (source.startsWith('!')) return { type: 'not', literals: literals(source.slice(1)) };
  const optional = source.startsWith('(');
  const inner = optional ? source.slice(1, -1) : source;
  let bits = 0;
  const plain = inner.split('/').filter((part) => {
    const bit = CLASSES[part];
    if (bit !== undefined) bits |= bit;
    return bit === undefined;
  });
  return { type: 'words', literals: plain.length > 0 ? literals(plain.join('/')) : [], bits, optional };
}

/** The rarest-looking literal element: long words are rare, macros and short words are not. */
function anchorOf(sources: string[], elements: Element[]): number {
  let best = -1;
  let bestWeight = 0;
  elements.forEach((one, index) => {
    if (one.type !== 'words' || one.optional || one.bits !== 0 || sources[index]?.includes('$')) return;
    const shortest = Math.min(...one.literals.map((each) => each.text.length));
    const weight = shortest * 10 - one.literals.length;
    if (best < 0 || weight > bestWeight) {
      best = index;
      bestWeight = weight;
    }
  });
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
        this.next.push(this.first[node] ?? 0);
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
    if (node === 0 && code < 128) return this.roots[code] ?? 0;
    let child = this.first[node] ?? 0;
    while (child !== 0 && this.letter[child] !== code) child = this.next[child] ?? 0;
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

/** `phrases`: for each tag, phrases separated by commas or line breaks; a line that begins with # is a comment. */
export function compile<Tag>(vocabulary: readonly { tag: Tag; phrases: string }[]): Matcher<Tag> {
  const rules: Rule<Tag>[] = [];
  const exact = new Map<string, number[]>();
  const begins = new Trie();
  const inside = new Trie();
  const atEnd = new Set<number>();
  let slot = 0;
  const ruleOf: number[] = [];
  for (const { tag, phrases } of vocabulary) {
    for (const row of phrases.split('\n')) {
      if (row.trimStart().startsWith('#')) continue;
      for (const phrase of row.split(',')) {
        const sources = phrase
          .replace(/(\p{L})-(?=\p{L})/gu, '$1 ')
          .trim()
          .split(/\s+/)
          .filter(Boolean);
        if (sources.length === 0) continue;
        const elements = sources.map(element);
        const anchor = anchorOf(sources, elements);
        const id = rules.push({ tag, elements, anchor }) - 1;
        const one = elements[anchor];
        if (one?.type !== 'words') continue;
        for (const { mode, text } of one.literals) {
          if (mode === 'is') {
            const list = exact.get(text);
            if (list) list.push(id);
            else exact.set(text, [id]);
          } else {
            ruleOf[slot] = id;
            if (mode === 'begins') begins.add(text, slot);
            else {
              inside.add(text, slot);
              if (mode === 'ends') atEnd.add(slot);
            }
            slot += 1;
          }
        }
      }
    }
  }

  const seen = new Map<string, readonly number[]>();
  /** Which rules have this word as their anchor. Words recur, so the answer is kept (bounded). */
  const candidates = (word: string): readonly number[] => {
    const known = seen.get(word);
    if (known) return known;
    const found: number[] = [...(exact.get(word) ?? [])];
    const length = Math.min(word.length, 60);
    let node = 0;
    for (let i = 0; i < length; i++) {
      node = begins.child(node, word.charCodeAt(i));
      if (node === 0) break;
      for (const value of begins.values[node] ?? []) found.push(ruleOf[value] as number);
    }
    for (let from = 0; from < length; from++) {
      node = 0;
      for (let i = from; i < length; i++) {
        node = inside.child(node, word.charCodeAt(i));
        if (node === 0) break;
        for (const value of inside.values[node] ?? []) {
          if (!atEnd.has(value) || i === word.length - 1) found.push(ruleOf[value] as number);
        }
      }
    }
    const unique = found.length > 1 ? [...new Set(found)] : found;
    if (seen.size > 8000) seen.clear();
    seen.set(word, unique);
    return unique;
  };

  return {
    find(tokens, flags) {
      const hits: Hit<Tag>[] = [];
      for (let at = 0; at < tokens.count; at++) {
        for (const id of candidates(tokens.word[at] as string)) {
          const rule = rules[id] as Rule<Tag>;
          const to = forwards(tokens, flags, rule.elements, rule.anchor + 1, at + 1, tokens.sentence[at] as number);
          if (to < 0) continue;
          const from = backwards(tokens, flags, rule.elements, rule.anchor - 1, at - 1, tokens.sentence[at] as number);
          if (from < 0) continue;
          hits.push({ tag: rule.tag, from, to });
        }
      }
      return hits;
    },
  };
}

function fits(one: Element, word: string, flag: number): boolean {
  if (one.type === 'gap') return true;
  if (one.type === 'words' && (flag & one.bits) !== 0) return true;
  for (const { mode, text } of one.literals) {
    if (
      mode === 'is'
        ? word === text
        : mode === 'begins'
          ? word.startsWith(text)
          : mode === 'ends'
            ? word.endsWith(text)
            : word.includes(text)
    ) {
      return true;
    }
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
  if (one.type === 'not') return here && fits(one, tokens.word[at] as string, 0) ? -1 : at;
  if (here && fits(one, tokens.word[at] as string, flags[at] as number)) {
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
  if (one.type === 'not') return here && fits(one, tokens.word[at] as string, 0) ? -1 : at + 1;
  if (here && fits(one, tokens.word[at] as string, flags[at] as number)) {
    const end = backwards(tokens, flags, elements, index - 1, at - 1, sentence);
    if (end >= 0) return end;
  }
  return one.optional ? backwards(tokens, flags, elements, index - 1, at, sentence) : -1;
}

const CURRENCY =
  /^(?:£|\$|€|kr|kroner|dkk|eur|euro|euros|gbp|usd|sek|nok|pund|pounds?|quid|dollars?|mio|mia|mill|million|millioner|milliard|milliarder|m|bn|grand|tkr|tdkk)$/;
const AMOUNT_SUFFIX = /^\d[\d.,]*(?:k|m|mio|bn|kr|t|tkr|mia)$/;

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
      const digits = here.replace(/\D/g, '');
      if (
        CURRENCY.test(next) ||
        CURRENCY.test(word[at - 1] ?? '') ||
        AMOUNT_SUFFIX.test(here) ||
        (/^\d{1,3}(?:[.,]\d{3})+$/.test(here) && digits.length >= 4) ||
        next === 'tusind' ||
        next === 'thousand'
      ) {
        flag |= MONEY;
      }
      flags[at] = flag;
    } else if (
      here === 'we' ||
      here === 'vi' ||
      here === 'our' ||
      here === 'vores' ||
      here === 'us' ||
      here === 'os' ||
      here === 'vort'
    ) {
      flags[at] = WE;
    }
  }
  return flags;
}
