import { drain, type Slices } from '../slices.ts';
import { FEATURES, features, LEX } from './features.ts';
import { givenNames } from './given.ts';
import { lookUp } from './lexicon.ts';
import {
  allowed,
  featureRow,
  isInside,
  LABELS,
  type Lexicon,
  lexiconBits,
  type Model,
  PARTS,
  TYPES,
  typeOf,
  unpack,
} from './model.ts';
import { WEIGHTS } from './model.weights.ts';
import { sequenceEnd } from './sequences.ts';
import { open, stretchEnd, stretchStart } from './stretches.ts';
import { lowerInPlace, SHAPE, type Tokens, tokenise, wordHash } from './tokens.ts';

export interface NameSpan {
  label: (typeof TYPES)[number];
  /** First UTF-16 code unit. */
  start: number;
  /** One past the last UTF-16 code unit. */
  end: number;
  /** 0..1: the least sure token's probability of being part of this label. */
  score: number;
  /** 0..1: the surest token's. */
  most: number;
}

const NEVER = -1e4;

/** Number of the person among TYPES. */
const PERSON = 0;
/** A token that is a person with this probability is looked at, whatever the best path says. */
const MAYBE = 0.5;
/** A token whose score as a person is further than this below that as nobody, in nats, is not. */
const NEARLY = -1.5;

/** Features whose row is remembered; a power of two. */
const LATELY = 8192;

/** Does the label open a name of that type? */
const begins = (label: number, type: number): boolean => label !== 0 && !isInside(label) && typeOf(label) === type;

/** Room for one sequence, used again and again. */
const LENGTH = 176;
const hashes = new Int32Array(FEATURES);
const sums = new Int32Array(LABELS);
const emissions = new Float32Array(LENGTH * LABELS);
const best = new Float32Array(LENGTH * LABELS);
const back = new Uint8Array(LENGTH * LABELS);
const forward = new Float32Array(LENGTH * LABELS);
const backward = new Float32Array(LENGTH * LABELS);
const likely = new Float32Array(LENGTH * LABELS);
const path = new Uint8Array(LENGTH);

/** The steps that the labelling allows, flattened: from, to, for each pair. */
const steps = (() => {
  const from: number[] = [];
  const to: number[] = [];
  for (let next = 0; next < LABELS; next++)
    for (let label = 0; label < LABELS; label++)
      if (allowed(label, next)) {
        from.push(label);
        to.push(next);
      }
  return { from: Uint8Array.from(from), to: Uint8Array.from(to), count: from.length };
})();

const startable = Array.from({ length: LABELS }, (_, label) => allowed(-1, label));
const endable = Array.from({ length: LABELS }, (_, label) => allowed(label, -1));

export type Tagger = (text: string, lower?: string) => NameSpan[];

/** A tagger over one model. Not re-entrant: it works in shared buffers, synchronously. */
export function makeTagger(model: Model): Tagger {
  const stepWeight = Float32Array.from(
    { length: steps.count },
    (_, i) => model.transitions[steps.from[i]! * LABELS + steps.to[i]!]!,
  );
  const stepLikely = stepWeight.map(Math.exp);
  const startWeight = model.transitions.slice(LABELS * LABELS, LABELS * LABELS + LABELS);
  const endWeight = model.transitions.slice(LABELS * LABELS + LABELS);

  // The rows of features met lately, by the lower bits of their hash: a table look-up costs ten times as much.
  const lately = Int32Array.from({ length: LATELY }, (_, i) => i ^ 1);
  const latelyRow = new Int16Array(LATELY);
  const rowOf = (hash: number): number => {
    const i = hash & (LATELY - 1);
    if (lately[i] === hash) return latelyRow[i]!;
    const row = featureRow(model, hash);
    lately[i] = hash;
    latelyRow[i] = row;
    return row;
  };

  /**
   * When each label's score at each token stays further than this below that of nobody, the best path is nobody all
   * along: no step gains more over the step from nobody to nobody than half of it, and a name takes one step in, one
   * step out and one for each further token.
   */
  const hopeless = 2 * Math.max(0, ...stepWeight.map((weight) => weight - model.transitions[0]!), ...edgeGains());

  /** What it gains to begin or end with a label other than nobody. */
  function edgeGains(): number[] {
    const gains: number[] = [];
    for (let label = 1; label < LABELS; label++) {
      if (startable[label]) gains.push(startWeight[label]! - startWeight[0]!);
      if (endable[label]) gains.push(endWeight[label]! - endWeight[0]!);
    }
    return gains;
  }

  /**
   * Label scores of the tokens from `from` to `to` of the sequence from `lo` to `hi`. Returns how far the best
   * label is above nobody.
   */
  const emit = (tokens: Tokens, from: number, to: number, lo: number, hi: number): number => {
    const { weights, scale } = model;
    let lead = Number.NEGATIVE_INFINITY;
    for (let i = from; i < to; i++) {
      features(tokens, i, lo, hi, hashes, 0);
      sums.fill(0);
      for (let f = 0; f < FEATURES; f++) {
        const row = rowOf(hashes[f]!);
        if (row < 0) continue;
        const at = row * LABELS;
        for (let label = 0; label < LABELS; label++) sums[label]! += weights[at + label]!;
      }
      const base = (i - from) * LABELS;
      for (let label = 0; label < LABELS; label++) emissions[base + label] = sums[label]! * scale;
      for (let label = 1; label < LABELS; label++)
        if (emissions[base + label]! - emissions[base]! > lead) lead = emissions[base + label]! - emissions[base]!;
    }
    return lead;
  };

  /** The best path, into `path`. */
  const decode = (length: number): void => {
    for (let label = 0; label < LABELS; label++)
      best[label] = startable[label] ? emissions[label]! + startWeight[label]! : NEVER;
    for (let t = 1; t < length; t++) {
      const here = t * LABELS;
      const before = here - LABELS;
      best.fill(NEVER * 2, here, here + LABELS);
      for (let k = 0; k < steps.count; k++) {
        const from = steps.from[k]!;
        const to = here + steps.to[k]!;
        const score = best[before + from]! + stepWeight[k]!;
        if (score > best[to]!) {
          best[to] = score;
          back[to] = from;
        }
      }
      for (let label = 0; label < LABELS; label++) best[here + label]! += emissions[here + label]!;
    }
    const lastRow = (length - 1) * LABELS;
    let top = 0;
    let topScore = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < LABELS; label++) {
      if (!endable[label]) continue;
      const score = best[lastRow + label]! + endWeight[label]!;
      if (score > topScore) {
        topScore = score;
        top = label;
      }
    }
    for (let t = length - 1; t >= 0; t--) {
      path[t] = top;
      top = back[t * LABELS + top]!;
    }
  };

  /** Forward-backward, each row scaled to sum to 1: afterwards forward * backward is a token's label probability. */
  const weigh = (length: number): void => {
    for (let t = 0; t < length; t++) {
      const here = t * LABELS;
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label++) if (emissions[here + label]! > top) top = emissions[here + label]!;
      for (let label = 0; label < LABELS; label++) likely[here + label] = Math.exp(emissions[here + label]! - top);
    }
    forward.fill(0, 0, length * LABELS);
    backward.fill(0, 0, length * LABELS);
    for (let label = 0; label < LABELS; label++)
      if (startable[label]) forward[label] = likely[label]! * Math.exp(startWeight[label]!);
    normalise(forward, 0);
    for (let t = 1; t < length; t++) {
      const here = t * LABELS;
      const before = here - LABELS;
      for (let k = 0; k < steps.count; k++)
        forward[here + steps.to[k]!]! += forward[before + steps.from[k]!]! * stepLikely[k]!;
      for (let label = 0; label < LABELS; label++) forward[here + label]! *= likely[here + label]!;
      normalise(forward, here);
    }
    const lastRow = (length - 1) * LABELS;
    for (let label = 0; label < LABELS; label++)
      if (endable[label]) backward[lastRow + label] = Math.exp(endWeight[label]!);
    normalise(backward, lastRow);
    for (let t = length - 2; t >= 0; t--) {
      const here = t * LABELS;
      const next = here + LABELS;
      for (let k = 0; k < steps.count; k++) {
        const to = steps.to[k]!;
        backward[here + steps.from[k]!]! += backward[next + to]! * likely[next + to]! * stepLikely[k]!;
      }
      normalise(backward, here);
    }
    for (let t = 0; t < length; t++) {
      const here = t * LABELS;
      for (let label = 0; label < LABELS; label++) forward[here + label]! *= backward[here + label]!;
      normalise(forward, here);
    }
  };

  const typeProbability = (t: number, type: number): number => {
    const at = t * LABELS + 1 + type * PARTS;
    let sum = 0;
    for (let part = 0; part < PARTS; part++) sum += forward[at + part]!;
    return sum;
  };

  /** Tags one sequence; `known` holds words that are people elsewhere in the text. */
  const tagSequence = (tokens: Tokens, lo: number, hi: number, known?: Known): Tagged[] => {
    const spans: Tagged[] = [];
    open(tokens, lo, hi);
    if (known !== undefined) openKnown(tokens, lo, hi, known);
    for (let from = stretchStart(tokens, lo, hi); from < hi; ) {
      const to = stretchEnd(tokens, from, hi);
      const lead = emit(tokens, from, to, lo, hi);
      if (known !== undefined) lean(tokens, from, to, known);
      if (known !== undefined || lead >= -hopeless) {
        decode(to - from);
        collect(tokens, from, to, spans);
      }
      from = stretchStart(tokens, to, hi);
    }
    return spans.length > 0 && isForeign(tokens, lo, hi, SENTENCE_SHARE, SENTENCE_LEAST)
      ? spans.filter((tagged) => isSure(tokens, tagged))
      : spans;
  };

  /** Is anything but "nobody" on the path, or a person nearly as likely? Most stretches are passed over here. */
  const promising = (length: number): boolean => {
    for (let t = 0; t < length; t++) {
      if (path[t] !== 0) return true;
      const at = t * LABELS;
      for (let part = 1; part <= PARTS; part++) if (emissions[at + part]! - emissions[at]! > NEARLY) return true;
    }
    return false;
  };

  /** Type of token `t`, or -1: what the path says, and a person where the path's own label is hardly likelier. */
  const typeAt = (t: number): number => {
    const label = path[t]!;
    if (label !== 0 && typeOf(label) === PERSON) return PERSON;
    if (typeProbability(t, PERSON) >= MAYBE) return PERSON;
    return label === 0 ? -1 : typeOf(label);
  };

  /** The names of the stretch. */
  const collect = (tokens: Tokens, from: number, to: number, spans: Tagged[]): void => {
    const length = to - from;
    if (!promising(length)) return;
    weigh(length);
    for (let t = 0; t < length; t++) {
      const type = typeAt(t);
      if (type < 0) continue;
      let least = typeProbability(t, type);
      let most = least;
      let end = t;
      while (end + 1 < length && typeAt(end + 1) === type && !begins(path[end + 1]!, type)) {
        end++;
        least = Math.min(least, typeProbability(end, type));
        most = Math.max(most, typeProbability(end, type));
      }
      let first = from + t;
      let last = from + end;
      while (last > first && isEdge(tokens.shape[last]!)) last--;
      while (first < last && isEdge(tokens.shape[first]!)) first++;
      t = end;
      const span = { label: TYPES[type]!, start: tokens.start[first]!, end: tokens.end[last]!, score: least, most };
      spans.push({ span, first, last });
    }
  };

  return (text, lower) => {
    // `'İ'.toLowerCase()` is two code units: a lower case of another length cannot be read beside the text.
    const tokens = tokenise(text, lower?.length === text.length ? lower : lowerInPlace(text));
    lookUp(tokens, model.lexicon);
    const bounds: number[] = [];
    const tagged: Tagged[][] = [];
    const known: Known = new Map();
    for (let lo = 0; lo < tokens.length; ) {
      const hi = sequenceEnd(tokens, text, lo);
      const spans = tagSequence(tokens, lo, hi);
      for (const span of spans) remember(tokens, text, span, known);
      bounds.push(lo, hi);
      tagged.push(spans);
      lo = hi;
    }
    if (known.size > 0)
      for (let s = 0; s < tagged.length; s++) {
        const lo = bounds[2 * s]!;
        const hi = bounds[2 * s + 1]!;
        if (hasUntagged(tokens, lo, hi, tagged[s]!, known)) tagged[s] = tagSequence(tokens, lo, hi, known);
      }
    const found = tagged.flat();
    const foreign = found.length > 0 && isForeign(tokens, 0, tokens.length, TEXT_SHARE, TEXT_LEAST);
    const kept = foreign ? found.filter((one) => isSure(tokens, one) && isListed(tokens, one)) : found;
    return kept.map(({ span }) => span);
  };
}

interface Tagged {
  span: NameSpan;
  /** First and last token. */
  first: number;
  last: number;
}

/** Words that are surely a person's name somewhere in the text, and whether they stood there in lower case. */
type Known = Map<number, 'capital' | 'lower'>;

/** How sure a name must be to vouch for its other mentions. */
const SURE = 0.8;
/** What a known name adds to a token's score as a person, in nats: much, and little where the word is an ordinary one. */
const LEAN = 3;
const LEAN_ORDINARY = 2;

function remember(tokens: Tokens, text: string, { span, first, last }: Tagged, known: Known): void {
  if (span.label !== 'PER' || span.score < SURE) return;
  let capitals = 0;
  for (let i = first; i <= last; i++) if (isCapitalised(tokens.shape[i]!)) capitals++;
  for (let i = first; i <= last; i++) {
    const capital = isCapitalised(tokens.shape[i]!);
    // The small words inside a name ("van", "de la", "og") are no names.
    if (tokens.end[i]! - tokens.start[i]! < 3 && !capital) continue;
    if (!capital && (capitals > 0 || tokens.shape[i] !== SHAPE.lower)) continue;
    if ((tokens.lexicon[i]! & LEX.role) !== 0) continue;
    const how = capital ? 'capital' : 'lower';
    if (known.get(tokens.word[i]!) !== 'lower') known.set(tokens.word[i]!, how);
    const bare = withoutAccents(text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase());
    if (bare !== undefined && !known.has(bare)) known.set(bare, how);
    if (tokens.stem[i] !== 0 && i === last && known.get(tokens.stem[i]!) !== 'lower') known.set(tokens.stem[i]!, how);
  }
}

/** Hash of the name as it is written in haste, "Sinead" for "Sinéad"; å, æ and ø are letters of their own. */
function withoutAccents(lower: string): number | undefined {
  if (!/[à-äç-ïñ-öù-ýÿ]/.test(lower)) return undefined;
  return wordHash(
    lower
      .normalize('NFD')
      .replace(/[\u0300-\u0304\u0308\u0327]/g, '')
      .normalize('NFC'),
  );
}

/** How much a known name speaks for token `i` being a person. */
function leaning(tokens: Tokens, i: number, known: Known): number {
  const capital = isCapitalised(tokens.shape[i]!);
  if (!capital && tokens.shape[i] !== SHAPE.lower) return 0;
  const how = known.get(tokens.word[i]!) ?? (tokens.stem[i] === 0 ? undefined : known.get(tokens.stem[i]!));
  if (how === undefined) return 0;
  const ordinary = (tokens.lexicon[i]! & (LEX.word | LEX.inflected)) !== 0;
  if (capital) return ordinary ? LEAN_ORDINARY : LEAN;
  if (how === 'lower') return ordinary ? LEAN_ORDINARY : LEAN;
  return ordinary ? 0 : LEAN;
}

function hasUntagged(tokens: Tokens, lo: number, hi: number, spans: readonly Tagged[], known: Known): boolean {
  for (let i = lo; i < hi; i++)
    if (
      leaning(tokens, i, known) > 0 &&
      !spans.some(({ span, first, last }) => span.label === 'PER' && first <= i && i <= last)
    )
      return true;
  return false;
}

/** A word that is a name elsewhere in the text is looked at wherever it stands. */
function openKnown(tokens: Tokens, lo: number, hi: number, known: Known): void {
  for (let i = lo; i < hi; i++) if (leaning(tokens, i, known) > 0) tokens.open[i] = 1;
}

/** Adds the leaning to the emissions of the person labels. */
function lean(tokens: Tokens, from: number, to: number, known: Known): void {
  for (let i = from; i < to; i++) {
    const more = leaning(tokens, i, known);
    if (more === 0) continue;
    for (let part = 0; part < PARTS; part++) emissions[(i - from) * LABELS + 1 + part]! += more;
  }
}

/** In a language we were not trained on a name must be this sure, and stand with a capital. */
const SURE_FOREIGN = 0.8;
const isSure = (tokens: Tokens, { span, first }: Tagged): boolean =>
  span.score >= SURE_FOREIGN && isCapitalised(tokens.shape[first]!);

/** A word kind: no list knows it, nor as a form of an ordinary word. */
const UNKNOWN_WORD = 0;

/** Of a sentence in another language this share of the words in lower case is unknown to the Danish and English lists. */
const SENTENCE_SHARE = 0.5;
/** Of a long text this share: most Danish and English ones stay below a quarter, Turkish, Spanish and German ones above. */
const TEXT_SHARE = 0.28;
/** So many words must be unknown to tell. */
const SENTENCE_LEAST = 3;
const TEXT_LEAST = 10;

function isForeign(tokens: Tokens, lo: number, hi: number, share: number, least: number): boolean {
  let words = 0;
  let unknown = 0;
  for (let i = lo; i < hi; i++) {
    if (tokens.shape[i] !== SHAPE.lower) continue;
    words++;
    if (tokens.kind[i] === UNKNOWN_WORD) unknown++;
  }
  return unknown >= least && unknown > share * words;
}

/**
 * In a text in another language headings and nouns have capitals as well: a name has two words or more there, and the
 * lists know the first and the last.
 */
function isListed({ lexicon }: Tokens, { first, last }: Tagged): boolean {
  const named = LEX.first | LEX.last | LEX.name;
  return last > first && (lexicon[first]! & named) !== 0 && (lexicon[last]! & named) !== 0;
}

function isCapitalised(shape: number): boolean {
  return (
    shape === SHAPE.title ||
    shape === SHAPE.upper ||
    shape === SHAPE.mixed ||
    shape === SHAPE.doubleTitle ||
    shape === SHAPE.halfTitle
  );
}

const isEdge = (shape: number): boolean =>
  shape === SHAPE.clitic || shape === SHAPE.newline || shape === SHAPE.punctuation;

function normalise(values: Float32Array, at: number): void {
  let sum = 0;
  for (let label = 0; label < LABELS; label++) sum += values[at + label]!;
  const factor = sum > 0 ? 1 / sum : 0;
  for (let label = 0; label < LABELS; label++) values[at + label]! *= factor;
}

let shipped: Tagger | undefined;
let lists: Lexicon | undefined;

/** Makes the shipped tagger: a millisecond or two, for the weights are used as they are packed. */
export function* makeReady(): Slices<Tagger> {
  if (!shipped) {
    const model = unpack(WEIGHTS);
    lists = { ...model.lexicon, more: givenNames() };
    model.lexicon = lists;
    shipped = makeTagger(model);
  }
  yield;
  return shipped;
}

/** People, organisations and places in a Danish or English text. `lower` is the text in lower case, same length. */
export function tagNames(text: string, lower?: string): NameSpan[] {
  return (shipped ?? drain(makeReady()))(text, lower);
}

/** What the lists know of a word in lower case: bits of LEX, 0 for an unknown one. A list may take a word for one of its own. */
export function knownAs(word: string): number {
  if (!lists) drain(makeReady());
  return lexiconBits(lists as Lexicon, wordHash(word));
}
