import { GUARD_STYLES } from '../../components/guard/styles.ts';
import { fileWords } from '../../lib/i18n/files.ts';
import { type Language, sayIn } from '../../lib/i18n/words.ts';
import type { TipPorts } from '../../lib/page/placeholder-tip.ts';

interface TipOptions {
  language(): Language;
  /** A place in our shadow tree. */
  slot(name: string): HTMLElement;
}

/**
 * The line that says what a placeholder stands for. A value the page has never had, because it was taken out of a file, is
 * shown in a closed tree: what records a page for its makers reads open ones too.
 */
export function nameTip({ language, slot }: TipOptions): TipPorts['show'] {
  let closed: { host: HTMLElement; root: ShadowRoot } | undefined;
  const line = document.createElement('div');
  line.className = 'lg lg-name-tip';
  line.setAttribute('role', 'tooltip');
  line.dataset.part = 'name-tip';

  const unseenPlace = (): ShadowRoot => {
    if (!closed) {
      const host = document.createElement('leadership-guardrails-names');
      host.style.cssText = 'all: initial !important;';
      const root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(GUARD_STYLES);
      root.adoptedStyleSheets = [sheet];
      closed = { host, root };
    }
    if (!closed.host.isConnected) document.documentElement.append(closed.host);
    return closed.root;
  };

  return (tip) => {
    if (!tip) {
      line.remove();
      closed?.host.remove();
      return;
    }
    const { placeholder, original, unseen, box } = tip;
    line.textContent = sayIn(language())(fileWords.standsFor, { placeholder, name: original });
    const below = box.bottom + 4;
    const room = window.innerHeight - below > 40;
    Object.assign(line.style, {
      left: `${Math.max(8, Math.min(box.left, window.innerWidth - 200))}px`,
      top: room ? `${below}px` : 'auto',
      bottom: room ? 'auto' : `${window.innerHeight - box.top + 4}px`,
    });
    (unseen ? unseenPlace() : slot('name-tip')).append(line);
  };
}
