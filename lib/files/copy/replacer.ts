/** Finding known values again in any text of a file, many at once, and putting placeholders in their place. */

export interface Pair {
  value: string;
  to: string;
}

export interface Replaced {
  /** UTF-16 offsets. */
  start: number;
  end: number;
  to: string;
}

export interface Replacer {
  /** Where values stand; the longest first, none overlapping. */
  spans(text: string): Replaced[];
  replace(text: string): string;
  /** What a text that is nothing but a single word of a known name becomes: a cell with a first name. */
  alone(text: string): string | undefined;
}

interface Node {
  next: Map<number, Node>;
  to?: string;
}

const SPACE = 32;
const isSpace = (unit: number): boolean => unit === SPACE || unit === 0xa0 || (unit >= 9 && unit <= 13);
const WORD = /[\p{L}\p{N}]/u;
const isWord = (text: string, at: number): boolean => at >= 0 && at < text.length && WORD.test(text.charAt(at));

/** A part of a value that stands in a cell or line of its own: too short a part would be met everywhere. */
const standsAlone = (part: string): boolean => (/^\P{L}+$/u.test(part) ? part.length >= 4 : part.length >= 3);

/**
 * `names` says which values are names of persons. White space of any kind and length counts as one space; a value counts only
 * as whole words, a genitive s may follow.
 */
export function createReplacer(pairs: readonly Pair[], isName: (pair: Pair) => boolean = () => false): Replacer {
  const root: Node = { next: new Map() };
  const words = new Map<string, string>();
  const add = (value: string, to: string) => {
    let node = root;
    const plain = value.trim().replace(/[\s\u00a0]+/g, ' ');
    if (plain === '') return;
    for (let at = 0; at < plain.length; at++) {
      const unit = plain.charCodeAt(at);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.to ??= to;
  };
  for (const pair of pairs) {
    add(pair.value, pair.to);
    // A value that runs over cells or lines is met there in parts.
    const parts = pair.value.split(/[\t\n\r]+/).map((part) => part.trim());
    if (parts.length > 1) for (const part of parts) if (standsAlone(part)) add(part, pair.to);
    if (!isName(pair)) continue;
    const bare = pair.to.replace(/\](?:'?s|['’])$/u, ']');
    for (const word of pair.value.split(/[\s,]+/)) {
      if (word.length >= 3 && /^\p{Lu}/u.test(word) && !words.has(word)) words.set(word, bare);
    }
  }

  function spans(text: string): Replaced[] {
    const found: Replaced[] = [];
    for (let start = 0; start < text.length; start++) {
      const first = text.charCodeAt(start);
      if (!root.next.has(first)) continue;
      if (isWord(text, start) && isWord(text, start - 1)) continue;
      let node: Node | undefined = root;
      let best: Replaced | undefined;
      let at = start;
      while (node && at < text.length) {
        const unit = text.charCodeAt(at);
        if (isSpace(unit)) {
          node = node.next.get(SPACE);
          while (at < text.length && isSpace(text.charCodeAt(at))) at++;
        } else {
          node = node.next.get(unit);
          at++;
        }
        if (node?.to !== undefined && endsWell(text, at)) best = { start, end: at, to: node.to };
      }
      if (!best) continue;
      found.push(best);
      start = best.end - 1;
    }
    return found;
  }

  return {
    spans,
    replace: (text) => applySpans(text, spans(text)),
    alone: (text) => words.get(text.trim()),
  };
}

/** The value ends where a word ends, or where a genitive s does. */
function endsWell(text: string, end: number): boolean {
  if (!isWord(text, end) || !isWord(text, end - 1)) return true;
  return text.charAt(end) === 's' && !isWord(text, end + 1);
}

export function applySpans(text: string, spans: readonly Replaced[]): string {
  let out = '';
  let from = 0;
  for (const { start, end, to } of spans) {
    out += text.slice(from, start) + to;
    from = end;
  }
  return out + text.slice(from);
}
