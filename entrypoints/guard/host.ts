import { GUARD_STYLES } from '../../components/guard/styles.ts';

export const HOST = 'leadership-guardrails';

export interface Host {
  /** A place in our shadow tree to draw into; the host element comes with the first one and is put back if the page drops it. */
  slot(name: string): HTMLElement;
}

/** The one element of ours in the frame. It comes only when there is something to show. */
export function createHost(onMade: (element: Element, root: ShadowRoot) => void): Host {
  let element: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  const slots = new Map<string, HTMLElement>();

  const shadow = (): ShadowRoot => {
    if (!element || !root) {
      for (const old of document.querySelectorAll(HOST)) old.remove();
      element = document.createElement(HOST);
      root = element.attachShadow({ mode: 'open' });
      onMade(element, root);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(GUARD_STYLES);
      root.adoptedStyleSheets = [sheet];
      // The page's own rules for unknown elements must not move or hide it.
      element.style.cssText =
        'all: initial !important; position: fixed !important; top: 0; left: 0; width: 0; height: 0;';
    }
    if (!element.isConnected) document.documentElement.append(element);
    return root;
  };

  return {
    slot(name) {
      const tree = shadow();
      const known = slots.get(name);
      if (known) return known;
      const made = document.createElement('div');
      made.dataset.slot = name;
      tree.append(made);
      slots.set(name, made);
      return made;
    },
  };
}
