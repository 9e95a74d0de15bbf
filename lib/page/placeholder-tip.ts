/**
 * What a placeholder in an answer stands for, shown where the pointer rests on it. The page's own text is read and never
 * changed; words that run over several nodes (half in bold, streamed in pieces) are read as one.
 */
import { fieldAt } from './field.ts';

export interface TipPorts {
  /** Placeholders in a text, as UTF-16 offsets, and what they stand for. */
  find(text: string): readonly { start: number; end: number; original: string; unseen: boolean }[];
  /** False while nothing has a placeholder: nothing is looked at then. */
  isOn(): boolean;
  isOwn(node: EventTarget): boolean;
  /** `unseen`: the page has never had this value. `box` is the placeholder's place in the window. */
  show(tip: { placeholder: string; original: string; unseen: boolean; box: DOMRect } | undefined): void;
}

/** How long the pointer rests before anything is read, in milliseconds. */
const RESTS = 140;
/** A longer block is read around the pointer only, in UTF-16 code units. */
const AROUND = 400;
const BLOCK = 'p, li, td, th, pre, blockquote, h1, h2, h3, h4, h5, h6, dd, dt, figcaption, div, section, article';

export function watchPlaceholders(ports: TipPorts, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = false;
  const hide = () => {
    clearTimeout(timer);
    if (shown) ports.show(undefined);
    shown = false;
  };
  const options = { capture: true, passive: true, signal };
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!ports.isOn()) return;
      clearTimeout(timer);
      const { clientX, clientY } = event;
      const [target] = event.composedPath();
      timer = setTimeout(() => look(clientX, clientY, target), RESTS);
    },
    options,
  );
  for (const type of ['scroll', 'keydown', 'pointerdown'] as const) window.addEventListener(type, hide, options);
  signal.addEventListener('abort', hide);

  function look(x: number, y: number, target: EventTarget | undefined): void {
    const element = target instanceof Element ? target : null;
    const spot = element && !ports.isOwn(element) && !fieldAt(element) ? caretAt(x, y, element) : undefined;
    const found = spot && placeholderAt(spot.node, spot.offset);
    const box =
      found &&
      [...found.range.getClientRects()].find(
        (rect) => x >= rect.left - 2 && x <= rect.right + 2 && y >= rect.top - 2 && y <= rect.bottom + 2,
      );
    if (!box) {
      hide();
      return;
    }
    shown = true;
    ports.show({ placeholder: found.placeholder, original: found.original, unseen: found.unseen, box });
  }

  function placeholderAt(node: Text, offset: number) {
    const pieces = piecesAround(node);
    const own = pieces.find((piece) => piece.node === node);
    if (!own) return undefined;
    const text = pieces.map((piece) => piece.node.data).join('');
    const at = own.start + offset;
    const match = ports.find(text).find(({ start, end }) => at >= start && at <= end);
    if (!match) return undefined;
    const range = new Range();
    const place = (position: number, isEnd: boolean) => {
      const piece = pieces.findLast(({ start }) => (isEnd ? start < position : start <= position)) ?? own;
      return [piece.node, Math.min(piece.node.length, position - piece.start)] as const;
    };
    range.setStart(...place(match.start, false));
    range.setEnd(...place(match.end, true));
    return { ...match, range, placeholder: text.slice(match.start, match.end).replace(/\s+/g, ' ') };
  }
}

/** The text under the point; the page's shadow trees are entered. */
function caretAt(x: number, y: number, element: Element): { node: Text; offset: number } | undefined {
  const root = element.getRootNode();
  const shadowRoots = root instanceof ShadowRoot ? [root] : [];
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    const node = position?.offsetNode;
    return position && node instanceof Text ? { node, offset: position.offset } : undefined;
  }
  const range = document.caretRangeFromPoint(x, y);
  return range?.startContainer instanceof Text ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The text nodes of the block around a node, as far as they are near; a line break parts them. */
function piecesAround(node: Text): { node: Text; start: number }[] {
  const block = node.parentElement?.closest(BLOCK) ?? node.parentElement;
  if (!block) return [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const nodes = [node];
  walker.currentNode = node;
  for (let length = 0, at = walker.previousNode(); at && length < AROUND; at = walker.previousNode()) {
    nodes.unshift(at as Text);
    length += (at as Text).length;
  }
  walker.currentNode = node;
  for (let length = 0, at = walker.nextNode(); at && length < AROUND; at = walker.nextNode()) {
    nodes.push(at as Text);
    length += (at as Text).length;
  }
  let start = 0;
  return nodes.map((one) => {
    const piece = { node: one, start };
    start += one.length;
    return piece;
  });
}
