import { detached } from '../detached.ts';
import { drain, type Slices } from '../slices.ts';
import { foldWords, type Tokens } from './tokens.ts';
import type { Unchanged } from './tokens-kept.ts';

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
interface Choice {
  exact: ReadonlySet<string>;
  open: readonly Literal[];
  /** What is known of words that were compared with many open literals. */
  known: Map<string, boolean>;
}
type Element =
  | (Choice & { type: 'words'; bits: number; optional: boolean })
  | { type: 'gap'; max: number }
  | (Choice & { type: 'not' });

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
  if (first === 33) return { type: 'not', known: new Map(), ...alternatives(source.slice(1)) };
  const optional = first === 40;
  return { type: 'words', known: new Map(), ...alternatives(optional ? source.slice(1, -1) : source), optional };
}

export interface Hit<Tag> {
  tag: Tag;
  /** Token indices: first, and one past the last. */
  from: number;
  to: number;
}

export interface Matcher<Tag> {
  /** `before`: what was found in the text before its last change, in the sentences that stand as they stood. */
  find(tokens: Tokens, flags: Uint8Array, before?: Before<Tag>): Hit<Tag>[];
}

/** What is known of a text, to be taken over where the next one is the same. */
export interface Before<Tag> {
  hits: readonly Hit<Tag>[];
  flags: Uint8Array;
  unchanged: Unchanged;
}

const NONE: readonly number[] = [];
/** Words whose rules are kept; a vocabulary of this size covers any text, and the bound keeps memory small. */
const KEPT_WORDS = 8000;
/** No word is looked into further than this: the cost of a word is bounded. */
const LONGEST = 48;

/** Rules by the text of their anchor; most anchors have one rule only. */
type Anchors = Map<string, number | number[]>;

function enter(anchors: Anchors, text: string, id: number): void {
  const known = anchors.get(text);
  if (known === undefined) anchors.set(text, id);
  else if (typeof known === 'number') anchors.set(text, [known, id]);
  else known.push(id);
}

const SPACE = 32;
const HASH = 35;
const DOLLAR = 36;
const OPEN = 40;
const STAR = 42;
const COMMA = 44;
const DOT = 46;
const SLASH = 47;
const LESS = 60;
const NOT = 33;
const NEWLINE = 10;

/**
 * `phrases`: for each tag, phrases separated by commas or line breaks; a line that begins with # is a comment.
 * Start-up reads every vocabulary letter by letter and makes no objects but the anchors: it is on the way of the first
 * key typed.
 */
export function compile<Tag>(vocabulary: readonly { tag: Tag; phrases: string }[]): Matcher<Tag> {
  return drain(compileInSlices(vocabulary));
}

/** `compile` that pauses after each vocabulary: about a millisecond. */
export function* compileInSlices<Tag>(vocabulary: readonly { tag: Tag; phrases: string }[]): Slices<Matcher<Tag>> {
  const blocks: string[] = [];
  /** Per rule: block, first and last code unit of its phrase, index of its anchor. */
  const blockOf: number[] = [];
  const fromOf: number[] = [];
  const toOf: number[] = [];
  const anchorOf: number[] = [];
  const parsed: (Element[] | undefined)[] = [];
  const exact: Anchors = new Map();
  const begins: Anchors = new Map();
  const ends: Anchors = new Map();
  const inside: Anchors = new Map();

  /** Enters the alternatives of the anchor that stands at `from` up to `to`. */
  const anchor = (block: string, from: number, to: number, id: number) => {
    let start = from;
    for (let i = from; i <= to; i++) {
      if (i < to && block.charCodeAt(i) !== SLASH) continue;
      const open = block.charCodeAt(start) === STAR;
      const goesOn = block.charCodeAt(i - 1) === STAR;
      if (!open) enter(goesOn ? begins : exact, block.slice(start, goesOn ? i - 1 : i), id);
      else enter(goesOn ? inside : ends, block.slice(start + 1, goesOn ? i - 1 : i), id);
      start = i + 1;
    }
  };

  const index = (block: string) => {
    const at = blocks.push(block) - 1;
    const { length } = block;
    let i = 0;
    while (i < length) {
      // One phrase: up to the next comma or line break.
      if (block.charCodeAt(i) === HASH) {
        const next = block.indexOf('\n', i);
        i = next < 0 ? length : next + 1;
        continue;
      }
      const phraseFrom = i;
      let elements = 0;
      let best = -1;
      let bestWeight = -1e9;
      let bestFrom = 0;
      let bestTo = 0;
      let code = 0;
      for (; i < length; i++) {
        code = block.charCodeAt(i);
        if (code === COMMA || code === NEWLINE) break;
        if (code === SPACE) continue;
        // One element. The rarest-looking is the anchor: long words are rare; gaps, options, classes, macros are not.
        const from = i;
        let usable = code !== OPEN && code !== DOT && code !== NOT;
        let shortest = 99;
        let count = 1;
        let letters = 0;
        for (; i < length; i++) {
          code = block.charCodeAt(i);
          if (code === SPACE || code === COMMA || code === NEWLINE) break;
          if (code === SLASH) {
            if (letters < shortest) shortest = letters;
            letters = 0;
            count += 1;
          } else if (code === LESS || (code === DOLLAR && i + 1 < length && block.charCodeAt(i + 1) > 96))
            usable = false;
          else if (code !== STAR) letters += 1;
        }
        if (letters < shortest) shortest = letters;
        const weight = shortest * 10 - count;
        if (usable && weight > bestWeight) {
          best = elements;
          bestWeight = weight;
          bestFrom = from;
          bestTo = i;
        }
        elements += 1;
        i -= 1;
      }
      if (best >= 0) {
        const id = blockOf.push(at) - 1;
        fromOf.push(phraseFrom);
        toOf.push(i);
        anchorOf.push(best);
        anchor(block, bestFrom, bestTo, id);
      } else if (elements > 0) throw new Error(`a phrase needs a word of its own: ${block.slice(phraseFrom, i)}`);
      i += 1;
    }
  };
  for (const { phrases } of vocabulary) {
    index(foldWords(phrases));
    yield;
  }

  const parse = (id: number): Element[] => {
    const phrase = (blocks[blockOf[id] as number] as string).slice(fromOf[id], toOf[id]);
    const elements = phrase.split(' ').filter(Boolean).map(element);
    parsed[id] = elements;
    return elements;
  };

  const seen = new Map<string, readonly number[]>();
  const lookUp = (word: string): readonly number[] => {
    let found: number[] | undefined;
    const add = (ids: number | number[] | undefined) => {
      if (ids === undefined) return;
      found ??= [];
      if (typeof ids === 'number') {
        if (!found.includes(ids)) found.push(ids);
      } else for (const id of ids) if (!found.includes(id)) found.push(id);
    };
    add(exact.get(word));
    const length = Math.min(word.length, LONGEST);
    for (let to = 2; to <= length; to++) add(begins.get(word.slice(0, to)));
    for (let from = 0; from < length - 2; from++) add(ends.get(word.slice(from)));
    for (const [text, ids] of inside) if (word.includes(text)) add(ids);
    const ids = found ?? NONE;
    if (seen.size > KEPT_WORDS) seen.clear();
    seen.set(detached(word), ids);
    return ids;
  };

  return {
    find(tokens, flags, before) {
      const known = before && takenOver(tokens, flags, before);
      const hits: Hit<Tag>[] = known ? [...known.first] : [];
      const end = known ? known.to : tokens.count;
      for (let at = known ? known.from : 0; at < end; at++) {
        const word = tokens.word[at] as string;
        const ids = seen.get(word) ?? lookUp(word);
        for (const id of ids) {
          const elements = parsed[id] ?? parse(id);
          const anchor = anchorOf[id] as number;
          const sentence = tokens.sentence[at] as number;
          const to = forwards(tokens, flags, elements, anchor + 1, at + 1, sentence);
          if (to < 0) continue;
          const from = backwards(tokens, flags, elements, anchor - 1, at - 1, sentence);
          if (from >= 0) hits.push({ tag: (vocabulary[blockOf[id] as number] as { tag: Tag }).tag, from, to });
        }
      }
      if (known) hits.push(...known.last);
      return hits;
    },
  };
}

/** What need not be looked for: phrases stay inside a sentence, so those of a sentence with the same words and flags stand. */
function takenOver<Tag>(tokens: Tokens, flags: Uint8Array, { hits, flags: were, unchanged }: Before<Tag>) {
  const moved = tokens.count - were.length;
  let from = 0;
  while (from < unchanged.first && flags[from] === were[from]) from += 1;
  // Back to the beginning of the sentence in which something is another.
  if (from < unchanged.first) from = tokens.sentenceFrom[tokens.sentence[from] as number] as number;
  let to = tokens.count;
  const last = Math.max(from, tokens.count - unchanged.last);
  while (to > last && flags[to - 1] === were[to - 1 - moved]) to -= 1;
  if (to > last) to = tokens.sentenceTo[tokens.sentence[to - 1] as number] as number;
  return {
    from,
    to,
    first: hits.filter((hit) => hit.from < from),
    last: hits
      .filter((hit) => hit.from >= to - moved)
      .map((hit) => (moved === 0 ? hit : { ...hit, from: hit.from + moved, to: hit.to + moved })),
  };
}

/** From so many open literals on it pays to remember a word, and so many words are remembered. */
const MANY = 4;
const KEPT_ANSWERS = 2000;

function among({ exact, open, known }: Choice, word: string): boolean {
  if (exact.has(word)) return true;
  if (open.length < MANY) return isOpen(open, word);
  let answer = known.get(word);
  if (answer === undefined) {
    answer = isOpen(open, word);
    if (known.size >= KEPT_ANSWERS) known.clear();
    known.set(detached(word), answer);
  }
  return answer;
}

function isOpen(open: readonly Literal[], word: string): boolean {
  for (const { mode, text } of open) {
    if (mode === 'begins' ? word.startsWith(text) : mode === 'ends' ? word.endsWith(text) : word.includes(text))
      return true;
  }
  return false;
}

/** Words of the longest name that one element stands for. */
const LONGEST_NAME = 5;

/** The element asks for a person, and the token is a name. */
function isWholeName({ bits, optional }: Choice & { bits: number; optional: boolean }, flags: Uint8Array, at: number) {
  return !optional && (bits & (NAME | WHO)) !== 0 && ((flags[at] as number) & NAME) !== 0;
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
  if (one.type === 'not') return here && among(one, tokens.word[at] as string) ? -1 : at;
  if (here && (((flags[at] as number) & one.bits) !== 0 || among(one, tokens.word[at] as string))) {
    const end = forwards(tokens, flags, elements, index + 1, at + 1, sentence);
    if (end >= 0) return end;
    // "to £540": the sign and its number are one amount.
    if (one.bits & MONEY && SIGNS.has(tokens.word[at] as string) && (flags[at + 1] as number) & MONEY)
      return forwards(tokens, flags, elements, index + 1, at + 2, sentence);
    // "let Barry Tunnicliffe go": a person may have several names.
    if (isWholeName(one, flags, at)) {
      let to = at + 1;
      while (
        to - at < LONGEST_NAME &&
        to < tokens.count &&
        (flags[to] as number) & NAME &&
        tokens.sentence[to] === sentence
      )
        to += 1;
      return to > at + 1 ? forwards(tokens, flags, elements, index + 1, to, sentence) : -1;
    }
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
  if (one.type === 'not') return here && among(one, tokens.word[at] as string) ? -1 : at + 1;
  if (here && (((flags[at] as number) & one.bits) !== 0 || among(one, tokens.word[at] as string))) {
    const end = backwards(tokens, flags, elements, index - 1, at - 1, sentence);
    if (end >= 0) return end;
    if (one.bits & MONEY && at > 0 && SIGNS.has(tokens.word[at - 1] as string))
      return backwards(tokens, flags, elements, index - 1, at - 2, sentence);
    if (isWholeName(one, flags, at)) {
      let from = at - 1;
      while (
        at - from < LONGEST_NAME &&
        from >= 0 &&
        (flags[from] as number) & NAME &&
        tokens.sentence[from] === sentence
      )
        from -= 1;
      return from < at - 1 ? backwards(tokens, flags, elements, index - 1, from, sentence) : -1;
    }
  }
  return one.optional ? backwards(tokens, flags, elements, index - 1, at, sentence) : -1;
}

const CURRENCY = new Set(
  '£ $ € kr kroner dkk eur euro euros gbp usd sek nok pund pound pounds quid dollar dollars mio mia mill million millioner milliard milliarder m bn grand tkr tdkk tusind thousand'.split(
    ' ',
  ),
);
const SIGNS = new Set('£ $ €'.split(' '));
const isDigit = (word: string | undefined): boolean =>
  word !== undefined && word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
const AMOUNT_SUFFIX = /^\d[\d.,]*(?:k|m|mio|bn|kr|t|tkr|mia)$/;
const THOUSANDS = /^\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?$/;
/** Numbers in words that mean nothing else in either language ("fire" and "to" do). */
const NUMERALS = new Set(
  'three four five seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty tre fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive fyrre'.split(
    ' ',
  ),
);
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
    } else if (SIGNS.has(here)) flags[at] = isDigit(word[at + 1]) ? MONEY : 0;
    else if (here.length <= 5 && OURS.has(here)) flags[at] = WE;
    else if (here.length <= 9 && NUMERALS.has(here)) flags[at] = NUMBER;
  }
  return flags;
}
