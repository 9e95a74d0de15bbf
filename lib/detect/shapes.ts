/**
 * Numbers and codes by their shape. Text around digits is cut into atoms (runs of letters and digits) joined by single
 * separators; every short sequence of atoms is looked up in one table of shapes. `010190-1234`, `01 01 90 1234` and
 * `01.01.90.1234` are the shapes `999999-9999`, `99-99-99-9999`, `99-99-99-9999`: 9 is a digit, A a letter, - any separator.
 *
 * One pass serves every detector that knows its numbers by shape; text without digits costs one search for a digit.
 */
import type { Passage } from './types.ts';

export interface Candidate {
  start: number;
  end: number;
  shape: string;
  /** Letters (upper case) and digits alone. */
  compact: string;
  /** The separators as written, one per joint of the shape, each shortened to its first visible character or a space. */
  joints: string;
}

interface Atom {
  start: number;
  end: number;
  shape: string;
  /** Separator before this atom, when it is joined to the one before. */
  joint: string;
}

/** Longest sequence tried, in atoms: a French social security number in its printed form has seven. */
const MOST_ATOMS = 9;
/** Letters-only atoms that may begin or continue an identifier ("AB 12 34 56 C", "GB82 WEST ..."). */
const LONGEST_WORD = 6;
const LONGEST_ATOM = 30;

enum Class {
  other = 0,
  digit = 1,
  letter = 2,
  foreign = 3,
}

function classOf(code: number): Class {
  if (code >= 48 && code <= 57) return Class.digit;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return Class.letter;
  // Letters beyond ASCII and halves of surrogate pairs: they end no identifier, so they must not look like an edge.
  if (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff)) return Class.foreign;
  return Class.other;
}

const JOINTS = ' -./–—·\t\n+_';

/** A separator of one to three characters, at most one of them visible, at most one line break. */
function jointAt(text: string, at: number): { end: number; joint: string } | undefined {
  let end = at;
  let joint = '';
  let lines = 0;
  while (end < text.length && end - at < 3) {
    const letter = text[end] as string;
    if (!JOINTS.includes(letter)) break;
    if (letter === '\n') {
      if (++lines > 1) return undefined;
    } else if (letter !== ' ' && letter !== '\t') {
      if (joint !== '') return undefined;
      joint = letter === '–' || letter === '—' ? '-' : letter;
    }
    end++;
  }
  return end > at ? { end, joint: joint === '' ? ' ' : joint } : undefined;
}

function shapeOf(text: string, start: number, end: number): string {
  let shape = '';
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    shape += kind === Class.digit ? '9' : kind === Class.letter ? 'A' : '?';
  }
  return shape;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && classOf(text.charCodeAt(end)) !== Class.other) end++;
  return end;
}

function wordStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && classOf(text.charCodeAt(start - 1)) !== Class.other) start--;
  return start;
}

/** Runs of joined atoms around digits. */
function chainsOf(text: string): Atom[][] {
  const chains: Atom[][] = [];
  const digit = /[0-9]/g;
  let floor = 0;
  while (true) {
    digit.lastIndex = floor;
    const hit = digit.exec(text);
    if (!hit) return chains;
    let start = wordStart(text, hit.index, floor);
    // Up to two short words to the left belong to it: "BX 71 302", "RSS MRA 80A01 H501U".
    for (let count = 0; count < 2; count++) {
      const edge = start - 1;
      if (edge <= floor || !' -'.includes(text[edge] as string)) break;
      const left = wordStart(text, edge, floor);
      if (left === edge || edge - left > LONGEST_WORD) break;
      start = left;
    }
    const atoms: Atom[] = [];
    let at = start;
    let joint = '';
    let words = 0;
    while (true) {
      const end = wordEnd(text, at);
      if (end === at) break;
      const shape = end - at > LONGEST_ATOM ? '' : shapeOf(text, at, end);
      if (shape === '' || shape.includes('9')) words = 0;
      else if (end - at > LONGEST_WORD || ++words > 2) break;
      atoms.push({ start: at, end, shape, joint });
      floor = end;
      const next = jointAt(text, end);
      if (!next) break;
      at = next.end;
      joint = next.joint;
    }
    if (floor <= hit.index) floor = wordEnd(text, hit.index);
    if (atoms.length > 0) chains.push(joinSpelled(atoms));
  }
}

/** "0 1 0 1 9 0 - 1 2 3 4": four or more single digits with one separator between them are one atom. */
function joinSpelled(atoms: Atom[]): Atom[] {
  if (atoms.length < 4) return atoms;
  const joined: Atom[] = [];
  for (let index = 0; index < atoms.length; ) {
    const first = atoms[index] as Atom;
    let last = index;
    if (first.shape === '9') {
      const between = atoms[index + 1]?.joint;
      while (last + 1 < atoms.length && atoms[last + 1]?.shape === '9' && atoms[last + 1]?.joint === between) last++;
    }
    if (last - index >= 3) {
      const end = (atoms[last] as Atom).end;
      joined.push({ start: first.start, end, shape: '9'.repeat(last - index + 1), joint: first.joint });
      index = last + 1;
    } else {
      joined.push(first);
      index++;
    }
  }
  return joined;
}

/** A table of shapes: which rules know each, and every beginning of one, so that a search can stop early. */
export class ShapeTable<Rule extends { shapes: readonly string[] }> {
  readonly #rules = new Map<string, Rule[]>();
  readonly #beginnings = new Set<string>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const shape of rule.shapes) {
        const known = this.#rules.get(shape);
        if (known) known.push(rule);
        else this.#rules.set(shape, [rule]);
        for (let at = shape.indexOf('-'); at >= 0; at = shape.indexOf('-', at + 1))
          this.#beginnings.add(shape.slice(0, at));
      }
    }
  }

  /** Calls `visit` for each candidate and each rule that knows its shape. */
  each(passage: Passage, visit: (candidate: Candidate, rule: Rule) => void): void {
    for (const chain of chains(passage)) {
      for (let from = 0; from < chain.length; from++) {
        const first = chain[from] as Atom;
        if (first.shape === '') continue;
        let shape = first.shape;
        let joints = '';
        for (let to = from; ; ) {
          const rules = this.#rules.get(shape);
          if (rules && isWhole(chain, from, to)) {
            const candidate = candidateOf(passage.text, first.start, (chain[to] as Atom).end, shape, joints);
            for (const rule of rules) visit(candidate, rule);
          }
          if (!this.#beginnings.has(shape)) break;
          to++;
          const next = chain[to];
          if (!next || next.shape === '' || to - from >= MOST_ATOMS) break;
          shape += `-${next.shape}`;
          joints += next.joint;
        }
      }
    }
  }
}

const known = new WeakMap<Passage, Atom[][]>();

function chains(passage: Passage): Atom[][] {
  let found = known.get(passage);
  if (!found) {
    found = chainsOf(passage.text);
    known.set(passage, found);
  }
  return found;
}

/** Not a part of something longer: a digit joined tightly (by - . /) outside would make it one. */
function isWhole(chain: readonly Atom[], from: number, to: number): boolean {
  const first = chain[from] as Atom;
  const left = chain[from - 1];
  if (left && first.joint !== ' ' && /[9]/.test(left.shape) && left.shape !== '') return false;
  const right = chain[to + 1];
  return !(right && right.joint !== ' ' && right.shape.startsWith('9') && (chain[to] as Atom).shape.endsWith('9'));
}

function candidateOf(text: string, start: number, end: number, shape: string, joints: string): Candidate {
  const compact = text
    .slice(start, end)
    .replace(/[^0-9A-Za-z]+/g, '')
    .toUpperCase();
  return { start, end, shape, compact, joints };
}
