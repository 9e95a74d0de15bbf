/** Knows when a person copies an answer: by the keyboard or the menu, or with the chat's own copy button. */

import type { FinishedAnswer } from './answers-watch.ts';
import { parentOf } from './deep.ts';
import type { EarlyEvents } from './early-events.ts';

export interface CopyWatch {
  events: EarlyEvents;
  isOwn(node: EventTarget): boolean;
  answers(): readonly FinishedAnswer[];
  onCopied(item: HTMLElement): void;
}

const COPY_WORDS = /(?<![\p{L}])(?:copy|copied|kopi[eé]r|kopieret|copy-turn|copy-response)(?![\p{Ll}])/iu;
/** Buttons that copy something else: a code box, a link, an own message. */
const OTHER = /(?:code|kode|link|url|share|prompt|message link|table)/iu;

export function watchCopying(watch: CopyWatch, signal: AbortSignal): void {
  watch.events.hear(
    'copy',
    () => {
      const selection = document.getSelection();
      if (!selection || selection.isCollapsed) return;
      const answer = watch.answers().find(({ item }) => selection.containsNode(item, true));
      if (answer) watch.onCopied(answer.item);
    },
    signal,
  );
  watch.events.hear(
    'click',
    (event) => {
      if (event.composedPath().some(watch.isOwn)) return;
      const [target] = event.composedPath();
      const button = target instanceof Element ? target.closest('button, [role="button"]') : null;
      if (!button || !isCopyButton(button)) return;
      const answer = answerOf(button, watch.answers());
      if (answer) watch.onCopied(answer.item);
    },
    signal,
  );
}

function isCopyButton(button: Element): boolean {
  const words = ['aria-label', 'title', 'data-testid', 'mattooltip']
    .map((name) => button.getAttribute(name) ?? '')
    .concat(button.textContent ?? '')
    .join(' ');
  return COPY_WORDS.test(words) && !OTHER.test(words) && button.closest('pre, code') === null;
}

/** The answer the button belongs to: the one that shares its nearest ancestor, if it is the only one there. */
function answerOf(button: Element, answers: readonly FinishedAnswer[]): FinishedAnswer | undefined {
  for (let element: Element | null = button; element; element = parentOf(element)) {
    const inside = answers.filter(({ item }) => element.contains(item) || item.contains(element));
    if (inside.length === 1) return inside[0];
    if (inside.length > 1) return undefined;
  }
  return undefined;
}
