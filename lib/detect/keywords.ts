import type { Passage } from './types.ts';

/**
 * Words that stand in a text, for all detectors in one pass (Aho and Corasick, "Efficient string matching", 1975): most
 * expressions are dear and most texts hold none of the words that their matches must hold. A pass costs about two
 * nanoseconds a code unit, however many words there are; an expression with forty alternatives costs ten times that.
 *
 *     const CODES = keywords('kode', 'code', 'pin');
 *     if (CODES.in(passage)) ...
 *
 * Words are literal and in lower case, and stand anywhere, inside other words too; a space stands for any white space.
 */
export interface Keywords {
  in(passage: Passage): boolean;
  /** Where they begin, in the order of the text; two of them may overlap. */
  places(passage: Passage): readonly number[];
}

export function keywords(...words: readonly string[]): Keywords {
  const group = groups.push(words) - 1;
  automaton = undefined;
  return {
    in: (passage) => placesIn(passage)[group] !== undefined,
    places: (passage) => placesIn(passage)[group] ?? NONE,
  };
}

const NONE: readonly number[] = [];
const groups: (readonly string[])[] = [];

/** Places by group; undefined for those that are not there. */
type Places = (number[] | undefined)[];

const known = new WeakMap<Passage, Places>();

function placesIn(passage: Passage): Places {
  let places = known.get(passage);
  if (!places) {
    automaton ??= build();
    places = run(automaton, passage.lower);
    known.set(passage, places);
  }
  return places;
}

interface Automaton {
  /** Class of a code unit; 0 for those in no word. */
  classes: Uint8Array;
  /** States times classes: the next state. */
  next: Uint16Array;
  width: number;
  /** What ends in a state: pairs of group and length of the word. */
  ends: (readonly number[] | undefined)[];
}

let automaton: Automaton | undefined;

/** Latin letters with all their marks; anything above is in no word. */
const CODES = 0x250;

function build(): Automaton {
  const classes = new Uint8Array(CODES);
  let width = 1;
  let most = 1;
  for (const words of groups)
    for (const word of words) {
      most += word.length;
      for (let i = 0; i < word.length; i++) {
        const code = word.charCodeAt(i);
        if (code < CODES && classes[code] === 0) classes[code] = width++;
      }
    }
  for (const space of '\n\t\r') classes[space.charCodeAt(0)] = classes[32] as number;
  const next = new Uint16Array(most * width);
  const ends: (number[] | undefined)[] = [];
  let states = 1;
  groups.forEach((words, group) => {
    for (const word of words) {
      let state = 0;
      for (let i = 0; i < word.length; i++) {
        const at = state * width + (classes[word.charCodeAt(i)] as number);
        if (next[at] === 0) next[at] = states++;
        state = next[at] as number;
      }
      const here = ends[state];
      if (here) here.push(group, word.length);
      else ends[state] = [group, word.length];
    }
  });
  // Breadth first: where a state has no step of its own it goes where its longest proper suffix goes.
  const fall = new Uint16Array(states);
  const queue = new Uint16Array(states);
  let last = 0;
  for (let c = 1; c < width; c++) if (next[c] !== 0) queue[last++] = next[c] as number;
  for (let first = 0; first < last; first++) {
    const state = queue[first] as number;
    const suffix = fall[state] as number;
    const inherited = ends[suffix];
    if (inherited) ends[state] = [...(ends[state] ?? []), ...inherited];
    for (let c = 1; c < width; c++) {
      const at = state * width + c;
      const target = next[at] as number;
      const otherwise = next[suffix * width + c] as number;
      if (target === 0) next[at] = otherwise;
      else {
        fall[target] = otherwise;
        queue[last++] = target;
      }
    }
  }
  return { classes, next: next.slice(0, states * width), width, ends };
}

function run({ classes, next, width, ends }: Automaton, lower: string): Places {
  const places: Places = [];
  let state = 0;
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    state = code < CODES ? (next[state * width + (classes[code] as number)] as number) : 0;
    const found = ends[state];
    if (found === undefined) continue;
    for (let k = 0; k < found.length; k += 2) {
      const group = found[k] as number;
      const place = i + 1 - (found[k + 1] as number);
      const here = places[group];
      if (!here) places[group] = [place];
      // A word inside another ends first and begins later.
      else if ((here.at(-1) as number) > place) here.splice(here.findLastIndex((other) => other < place) + 1, 0, place);
      else here.push(place);
    }
  }
  return places;
}

/** White space from which on a window may begin or end is looked for so far, in code units. */
const EDGE = 60;

/**
 * Matches of `pattern` (with `g`) in `text`, looked for only within `reach` code units of the places of what each match
 * must hold. Windows end at white space, so that no word is seen cut; what lies outside of one is hidden from it.
 */
export function* matchesNear(
  text: string,
  places: readonly number[],
  reach: number,
  pattern: RegExp,
): Generator<RegExpExecArray> {
  for (let i = 0; i < places.length; ) {
    const from = atSpace(text, Math.max(0, (places[i] as number) - reach), -1);
    let to = (places[i] as number) + reach;
    while (++i < places.length && (places[i] as number) - reach <= to) to = Math.max(to, (places[i] as number) + reach);
    for (const match of text.slice(from, atSpace(text, Math.min(text.length, to), 1)).matchAll(pattern)) {
      match.index += from;
      yield match;
    }
  }
}

/** The nearest white space from `at` on in the direction of `step`. */
function atSpace(text: string, at: number, step: 1 | -1): number {
  let place = at;
  for (let i = 0; i < EDGE && place > 0 && place < text.length && text.charCodeAt(place) > 32; i++) place += step;
  return place;
}
