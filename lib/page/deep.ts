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

/** Every element under `root` that matches, in tree order, shadow roots entered. */
export function queryDeep(root: ParentNode, selector: string, shadowOf: ShadowOf): HTMLElement[] {
  const found: HTMLElement[] = [];
  const visit = (scope: ParentNode) => {
    const walker = document.createTreeWalker(scope as Node, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node as Element;
      if (element instanceof HTMLElement && element.matches(selector)) found.push(element);
      // Only custom elements and a short list of plain ones can host a shadow root (DOM standard, attachShadow).
      if (element.shadowRoot || element.localName.includes('-') || element.localName === 'div') {
        const inner = shadowOf(element);
        if (inner) visit(inner);
      }
    }
  };
  visit(root);
  const own = root instanceof Element ? shadowOf(root) : null;
  if (own) visit(own);
  return found;
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
