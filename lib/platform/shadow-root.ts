/** The browser's way for extensions to see into closed shadow trees; the polyfill does not carry it. */
interface ExtensionDom {
  openOrClosedShadowRoot?(element: Element): ShadowRoot | null;
}

const dom = (globalThis as { chrome?: { dom?: ExtensionDom } }).chrome?.dom;

/** An element's shadow root, open or closed; null where there is none. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // Only HTML elements are taken, and nothing after the extension was updated.
    return null;
  }
}
