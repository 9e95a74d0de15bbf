/** Walking the composed tree: across open shadow roots, and closed ones where `shadowOf` can see into them. */
import type { ShadowOf } from './types.ts';

export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : null;
}

/** The element and its ancestors up to the document element, hosts of shadow roots included. */
export function* upwards(start: Element): Generator<Element> {
  for (let element: Element | null = start; element; element = parentOf(element)) yield element;
}

export function closestDeep(start: Element, selector: string): Element | null {
  for (const element of upwards(start)) if (element.matches(selector)) return element;
  return null;
}

export function containsDeep(outer: Node, inner: Node): boolean {
  for (let node: Node | null = inner; node; node = parentOf(node)) if (node === outer) return true;
  return false;
}

/**
 * The innermost element an event happened on. `composedPath()` stops at closed shadow roots, so those are entered here:
 * by focus for key and input events, by the point for pointer events.
 */
export function originOf(event: Event, shadowOf: ShadowOf): Element | null {
  const [first] = event.composedPath();
  let element = first instanceof Element ? first : first instanceof Node ? parentOf(first) : null;
  if (first instanceof Document) element = first.activeElement ?? first.body;
  if (first === window) element = document.activeElement;
  // Asked several times for every key: what somebody writes in hides nothing.
  if (element instanceof HTMLElement && (element.isContentEditable || element.localName === 'textarea')) return element;
  while (element) {
    const root = shadowOf(element);
    if (!root) break;
    const inner: Element | null =
      event instanceof MouseEvent && event.type !== 'click'
        ? root.elementFromPoint(event.clientX, event.clientY)
        : event instanceof MouseEvent && event.detail > 0
          ? root.elementFromPoint(event.clientX, event.clientY)
          : root.activeElement;
    if (!inner || inner === element || inner.getRootNode() !== root) break;
    element = inner;
  }
  return element;
}

/** More matches than this have no order worth its price. */
const PLENTY = 100;

/** Every element under `root` that matches, in tree order, shadow roots entered. */
export function queryDeep(root: ParentNode, selector: string, shadowOf: ShadowOf): HTMLElement[] {
  // The browser looks for matches; what costs is to look for shadow roots, since each element is touched for it.
  const found = [...root.querySelectorAll(selector)].filter((element) => element instanceof HTMLElement);
  const inner = shadowsUnder(root, shadowOf)
    .map(([host, tree]) => ({ host, found: queryDeep(tree, selector, shadowOf) }))
    .filter((shadow) => shadow.found.length > 0);
  const own = root instanceof Element ? shadowOf(root) : null;
  const behind = own ? queryDeep(own, selector, shadowOf) : [];
  const placed = [...found.map((element) => ({ host: element, found: [element] })), ...inner];
  // A host that matches stands before what is in it: sorting keeps the order of equals. To ask which of two siblings is
  // first takes as long as there are siblings between them: not asked where there is plenty.
  if (inner.length > 0 && placed.length <= PLENTY)
    placed.sort((a, b) => (a.host === b.host ? 0 : precedes(a.host, b.host) ? -1 : 1));
  return [...placed.flatMap((place) => place.found), ...behind];
}

const precedes = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * How many elements of one part of a page are asked for a shadow root, from its beginning and from its end: more than a long chat
 * has, and few enough that a page of a million does not hold up a key. What lies between is still met by its events.
 */
const MOST = 20_000;

type Shadow = readonly [host: Element, tree: ShadowRoot];

/** Shadow roots by the part of the page they were looked for in, known until the running task has ended: one decision asks many times. */
let known = new WeakMap<Node, readonly Shadow[]>();

function shadowsUnder(scope: Node, shadowOf: ShadowOf): readonly Shadow[] {
  let shadows = known.get(scope);
  if (!shadows) {
    shadows = shadowsOf(scope, shadowOf);
    known.set(scope, shadows);
    queueMicrotask(() => {
      known = new WeakMap();
    });
  }
  return shadows;
}

function shadowsOf(scope: Node, shadowOf: ShadowOf): Shadow[] {
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_ELEMENT);
  const shadows: Shadow[] = [];
  const look = (element: Element) => {
    // Only custom elements and a short list of plain ones can host a shadow root (DOM standard, attachShadow).
    if (!element.shadowRoot && !element.localName.includes('-') && element.localName !== 'div') return;
    const inner = shadowOf(element);
    if (inner) shadows.push([element, inner]);
  };
  let left = MOST;
  let last: Node | undefined;
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode(), left--) {
    last = node;
    look(node as Element);
  }
  if (left > 0 || !last) return shadows;
  const ahead = shadows.length;
  walker.currentNode = deepest(scope);
  for (let node: Node | null = walker.currentNode; node && left < MOST; node = walker.previousNode(), left++) {
    if (node === last) break;
    if (node instanceof Element) look(node);
  }
  return [...shadows.slice(0, ahead), ...shadows.slice(ahead).reverse()];
}

/** The shadow roots right under a part of the page, from its beginning and its end where it is very large. */
export const shadowRootsUnder = (scope: Node, shadowOf: ShadowOf): ShadowRoot[] =>
  shadowsUnder(scope, shadowOf).map(([, tree]) => tree);

function deepest(scope: Node): Node {
  let node = scope;
  while (node.lastChild) node = node.lastChild;
  return node;
}

/** The focused element, shadow roots entered. */
export function focusedDeep(shadowOf: ShadowOf): Element | null {
  let element = document.activeElement;
  while (element) {
    const inner = shadowOf(element)?.activeElement;
    if (!inner) break;
    element = inner;
  }
  return element;
}

/** Laid out and not hidden. Forces layout: not for the typing path. */
export function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
}
