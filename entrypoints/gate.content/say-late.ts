import { gateWords } from '../../lib/i18n/gate.ts';
import { resolveLanguage, sayIn } from '../../lib/i18n/words.ts';
import type { Late } from '../../lib/page/gate.ts';

let line: HTMLElement | undefined;

/** One line for the rare page that is never done building, so that a send that is held does not look lost. No views, no styles: these come with the guard. */
export function sayLate(state: Late | undefined): void {
  line?.remove();
  line = undefined;
  if (!state) return;
  line = document.createElement('div');
  line.setAttribute('role', 'status');
  line.textContent = sayIn(resolveLanguage('auto', navigator.language))(gateWords[state]);
  line.style.cssText =
    'all: initial; position: fixed; z-index: 2147483647; inset: auto 1rem 1rem auto; max-width: 24rem; padding: .75rem 1rem; border: 1px solid; border-radius: .5rem; background: Canvas; color: CanvasText; font: 1rem/1.4 system-ui, sans-serif; color-scheme: light dark;';
  document.documentElement.append(line);
}
