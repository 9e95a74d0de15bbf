/**
 * The one text model: a field's text together with the way back from every offset to its place in the page.
 * Findings, marks, placeholders and the read-back after writing all use it, so that they cannot disagree.
 *
 * Block elements and `<br>` give line breaks ("\n"); the `<br>` that editors put at the end of a block to keep it open
 * gives none. Offsets are UTF-16 code units. Nothing here reads layout.
 */
import type { Field } from './types.ts';

interface Piece {
  node: Text;
  /** Offset of the node's first code unit in the whole text. */
  start: number;
}

export interface Snapshot {
  field: Field;
  text: string;
  /** Text nodes in order; empty for textareas and inputs. */
  pieces: readonly Piece[];
}

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.tagName) || element.getAttribute('data-slate-node') === 'element';

export function isValueField(field: Element): field is HTMLTextAreaElement | HTMLInputElement {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
}

/** True when nothing that shows follows the `<br>` in its block: it only keeps the line open. */
function closesBlock(br: Node, root: Node): boolean {
  let node: Node = br;
  for (;;) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next instanceof Text) {
        if (next.data.length > 0) return false;
      } else if (next instanceof Element) {
        if (isBlock(next)) return true;
        if (next.tagName === 'BR' || next.textContent) return false;
      }
    }
    const parent = node.parentNode;
    if (!parent || parent === root || (parent instanceof Element && isBlock(parent))) return true;
    node = parent;
  }
}

export function snapshot(field: Field): Snapshot {
  if (isValueField(field)) return { field, text: field.value, pieces: [] };
  const pieces: Piece[] = [];
  const parts: string[] = [];
  let length = 0;
  /** A line stands open: something (even an empty line) has been put on it. */
  let lineOpen = false;
  /** The open line has ended; the next content begins a new one. */
  let breakDue = false;

  const add = (part: string) => {
    parts.push(part);
    length += part.length;
  };
  const openLine = () => {
    if (breakDue) add('\n');
    breakDue = false;
    lineOpen = true;
  };
  const closeLine = () => {
    if (lineOpen) breakDue = true;
    lineOpen = false;
  };
  const readText = (node: Text) => {
    if (node.data.length === 0) return;
    // Indentation between the blocks of hand-written markup is not text.
    if (node.data.includes('\n') && /^[ \t\r\n]*$/.test(node.data) && betweenBlocks(node)) return;
    openLine();
    pieces.push({ node, start: length });
    add(node.data);
  };
  const readElement = (element: Element) => {
    if (SKIPPED.has(element.tagName)) return;
    if (element.tagName === 'BR') {
      openLine();
      if (!closesBlock(element, field)) add('\n');
      return;
    }
    const block = isBlock(element);
    if (block) closeLine();
    readChildren(element);
    if (block) closeLine();
  };
  const readChildren = (parent: Node) => {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child instanceof Text) readText(child);
      else if (child instanceof Element) readElement(child);
    }
  };
  readChildren(field);
  return { field, text: parts.join(''), pieces };
}

function betweenBlocks(node: Text): boolean {
  const { previousElementSibling, nextElementSibling } = node;
  return Boolean(
    (previousElementSibling && isBlock(previousElementSibling)) || (nextElementSibling && isBlock(nextElementSibling)),
  );
}

/** Index of the last piece that starts at or before `offset`; -1 when there is none. */
function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.start <= offset) {
      found = middle;
      low = middle + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Where `[start, end)` of the text stands in the page: text nodes and offsets in them; undefined where none carries it. */
export function spotOf(
  shot: Snapshot,
  start: number,
  end: number,
): { from: Text; start: number; to: Text; end: number } | undefined {
  const { pieces } = shot;
  let first = pieceAt(pieces, start);
  if (first < 0) first = 0;
  let from = pieces[first];
  if (!from) return undefined;
  // An offset on a line break, or at a node's very end, belongs to the next node.
  if (start >= from.start + from.node.length && pieces[first + 1] && pieces[first + 1]!.start < end) {
    first += 1;
    from = pieces[first]!;
  }
  const to = pieces[pieceAt(pieces, Math.max(start, end - 1))] ?? from;
  return {
    from: from.node,
    start: clamp(start - from.start, from.node.length),
    to: to.node,
    end: clamp(end - to.start, to.node.length),
  };
}

/** The page's own range for `[start, end)` of the text. */
export function rangeOf(shot: Snapshot, start: number, end: number): Range | undefined {
  const spot = spotOf(shot, start, end);
  if (!spot) return undefined;
  const range = document.createRange();
  range.setStart(spot.from, spot.start);
  range.setEnd(spot.to, spot.end);
  return range;
}

const clamp = (value: number, limit: number): number => Math.max(0, Math.min(value, limit));

/** How texts are compared after writing: editors turn spaces into no-break spaces and may keep one open line at the end. */
export function sameText(a: string, b: string): boolean {
  return canonical(a) === canonical(b);
}

function canonical(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll('\u00A0', ' ')
    .replaceAll('\uFEFF', '')
    .replace(/(?<!\n)\n+$/, '');
}
