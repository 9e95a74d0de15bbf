import { toBlocks, toRuns } from './blocks.ts';

/** Makes an element without innerHTML, for the pages that use no framework (some sites enforce Trusted Types). */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes?: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K];
export function element(tag: string, attributes?: Record<string, string>, ...children: (Node | string)[]): HTMLElement;
export function element(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The answer's blocks as elements; only the blocks that differ are replaced, so that a streaming answer grows at its end. */
export function renderMarkdown(place: Element, text: string) {
  const blocks = toBlocks(text);
  const shown = [...place.children];
  const before = toBlocks(shownText.get(place) ?? '');
  blocks.forEach((block, at) => {
    if (JSON.stringify(before[at]) === JSON.stringify(block)) return;
    const made =
      block.type === 'list'
        ? element(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => element('li', {}, ...runs(item))))
        : element(block.type === 'heading' ? 'h3' : 'p', {}, ...runs(block.text));
    const old = shown[at];
    if (old) old.replaceWith(made);
    else place.append(made);
  });
  for (const extra of shown.slice(blocks.length)) extra.remove();
  shownText.set(place, text);
}

const shownText = new WeakMap<Element, string>();

const runs = (text: string) => toRuns(text).map((run) => (run.strong ? element('strong', {}, run.text) : run.text));

/** An icon without words. */
export function icon(d: string) {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of [
    ['width', '20'],
    ['height', '20'],
    ['viewBox', '0 0 24 24'],
    ['fill', 'none'],
    ['stroke', 'currentColor'],
    ['stroke-width', '2'],
    ['aria-hidden', 'true'],
  ] as const)
    svg.setAttribute(name, value);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', d);
  svg.append(path);
  return svg;
}

/** Replaces what is in `place` when its state changes, and leaves it alone otherwise. */
export function setOnce(place: HTMLElement, state: string, ...children: Node[]) {
  if (place.dataset.state === state) return;
  place.dataset.state = state;
  place.replaceChildren(...children);
}
