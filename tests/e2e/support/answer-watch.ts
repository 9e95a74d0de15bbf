import type { PageId } from '../../pages/pages.ts';
import { page as pageOf } from '../../pages/pages.ts';
import type { Chat } from './chat.ts';

/** What a page has seen of its answers and of our lines under them since it was last asked to begin. */
export interface AnswersSeen {
  /** Milliseconds from the page's last change (text, sign of writing, buttons under the answer) to the line. */
  after: number;
  /** How often the newest answer's text was seen to change while it had a line already. */
  early: number;
  /** Most lines at one time that were not there at the beginning. */
  most: number;
  /** Times the text was seen to change: less than a few says that nothing was streamed. */
  changes: number;
}

export interface AnswerWatch {
  /** From now on: the lines that stand there belong to older answers. */
  begin(): Promise<void>;
  seen(): Promise<AnswersSeen>;
}

interface Watching extends AnswersSeen {
  begin(): void;
}

/** Looks every few milliseconds, in the page itself, at the newest answer and at the lines in our part of the page. */
export async function watchAnswers(chat: Chat, id: PageId): Promise<AnswerWatch> {
  // Runners that compile name functions by a helper of their own that pages do not have.
  await chat.editor.evaluate('void (globalThis.__name ??= (named) => named)');
  await chat.editor.evaluate(
    (_, answer) => {
      const find = (root: Document | ShadowRoot, selector: string): Element[] => [
        ...root.querySelectorAll(selector),
        ...[...root.querySelectorAll('*')].flatMap((element) =>
          element.shadowRoot && element.localName !== 'leadership-guardrails' ? find(element.shadowRoot, selector) : [],
        ),
      ];
      const textNow = () => find(document, answer).at(-1)?.textContent ?? '';
      const linesNow = () =>
        document.querySelector('leadership-guardrails')?.shadowRoot?.querySelectorAll('[data-part="answer-check"]')
          .length ?? 0;
      let text = '';
      let changed = 0;
      let line = 0;
      let before = 0;
      const watching: Watching = {
        after: 0,
        early: 0,
        most: 0,
        changes: 0,
        begin() {
          text = textNow();
          before = linesNow();
          changed = 0;
          line = 0;
          Object.assign(watching, { after: 0, early: 0, most: 0, changes: 0 });
        },
      };
      watching.begin();
      Object.assign(window, { watching });
      new MutationObserver((records) => {
        const ours = records.every(
          ({ target }) => target instanceof Element && target.matches('leadership-guardrails'),
        );
        if (!ours && line === 0) changed = performance.now();
      }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      setInterval(() => {
        const now = textNow();
        const lines = linesNow() - before;
        watching.most = Math.max(watching.most, lines);
        if (now !== text) {
          text = now;
          changed = performance.now();
          watching.changes++;
          if (lines > 0) watching.early++;
          line = 0;
        }
        if (lines > 0 && line === 0) {
          line = performance.now();
          watching.after = line - changed;
        }
      }, 10);
      // The driver looks through shadow trees, the page's own selectors do not: what stands inside is named from there.
    },
    pageOf(id).answer.replace(/^[a-z]+-[a-z]+ /, ''),
  );
  return {
    begin: () => chat.editor.evaluate(() => (window as unknown as { watching: Watching }).watching.begin()),
    seen: () =>
      chat.editor.evaluate(() => {
        const { after, early, most, changes } = (window as unknown as { watching: Watching }).watching;
        return { after, early, most, changes };
      }),
  };
}
