/**
 * What the Enter key does in a field: send, or begin a new line. Sites differ, and some leave it to the person.
 * Told by the site's own setting, by hints in the page ("Ctrl + Enter to send"), and by what was seen to happen.
 */
import { inSideDialog } from './field.ts';
import type { Field, Surroundings } from './types.ts';

export type Combination = 'plain' | 'shift' | 'ctrl' | 'meta' | 'alt';

export const isEnter = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' || event.code === 'Enter' || event.code === 'NumpadEnter' || event.keyCode === 13;

/**
 * The key belongs to an input method (WebKit 165004 and UI Events: keyCode 229, or key `Process`). In Chromium the Enter
 * that ends a composition always carries one of these, so an Enter without them is the person's own, however soon it comes.
 */
export const isComposing = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === 229 || event.key === 'Process';

export function combinationOf(event: KeyboardEvent): Combination {
  if (event.ctrlKey) return 'ctrl';
  if (event.metaKey) return 'meta';
  if (event.altKey) return 'alt';
  return event.shiftKey ? 'shift' : 'plain';
}

type Use = 'send' | 'newline';

const MODIFIED = String.raw`(?:ctrl|control|strg|cmd|command|⌘|⌃|meta|alt|option|⌥)\s*[+\-–]?\s*(?:enter|return|retur|↵|⏎|⮐)`;
const SENDS = String.raw`(?:to\s+)?(?:send|submit|run|ask|post|for at sende|sende|sender|afsende|kør)`;
const MODIFIED_SENDS = new RegExp(
  `${MODIFIED}\\s*(?:=|:|-|–)?\\s*${SENDS}|${SENDS}\\s*(?:with|med|:|\\()?\\s*${MODIFIED}`,
  'i',
);
const SHIFT = String.raw`(?:shift|⇧)\s*[+\-–]?\s*(?:enter|return|retur|↵|⏎)`;
const SHIFT_SENDS = new RegExp(`${SHIFT}\\s*(?:=|:|-|–)?\\s*${SENDS}|${SENDS}\\s*(?:with|med|:|\\()?\\s*${SHIFT}`, 'i');

/** "Enter to send": said of the bare key, not of one with a modifier before it. */
const PLAIN_SENDS = new RegExp(
  String.raw`(?<!(?:ctrl|control|strg|cmd|command|⌘|⌃|meta|alt|option|⌥|shift|⇧)\s*[+\-–]?\s*)(?:\benter\b|\breturn\b|↵|⏎)\s*(?:=|:|-|–|key)?\s*${SENDS}`,
  'i',
);

/** What was seen to happen after an allowed key, for each field. */
export class EnterHabits {
  readonly #seen = new WeakMap<Field, Map<Combination, Use>>();

  learn(field: Field, combination: Combination, use: Use): void {
    const uses = this.#seen.get(field) ?? new Map<Combination, Use>();
    // Having sent once outweighs every new line since: some editors break lines inside lists and code.
    if (uses.get(combination) !== 'send') uses.set(combination, use);
    this.#seen.set(field, uses);
  }

  seen(field: Field, combination: Combination): Use | undefined {
    return this.#seen.get(field)?.get(combination);
  }
}

/** Text near the field that may speak of keys: its placeholder and the short texts of its boundary. */
function hintsOf(field: Field, boundary: Element): string {
  const own = ['placeholder', 'aria-label', 'aria-description', 'title', 'data-placeholder', 'aria-keyshortcuts'].map(
    (attribute) => field.getAttribute(attribute) ?? '',
  );
  const around =
    boundary === document.body
      ? ''
      : (boundary.textContent ?? '').replace(field.textContent ?? '', ' ').slice(0, 2_000);
  const buttons = [...boundary.querySelectorAll('[title], [aria-label], [aria-keyshortcuts]')]
    .slice(0, 40)
    .map((element) => `${element.getAttribute('title') ?? ''} ${element.getAttribute('aria-label') ?? ''}`);
  return [...own, around, ...buttons].join(' | ');
}

/** Whether this Enter may send what stands in the field. */
export function enterMaySend(
  field: Field,
  combination: Combination,
  boundary: () => Element,
  habits: EnterHabits,
  page: Surroundings,
): boolean {
  const seen = habits.seen(field, combination);
  if (combination === 'shift') return seen === 'send' || SHIFT_SENDS.test(hintsOf(field, boundary()));
  if (seen === 'send') return true;
  if (combination !== 'plain' || field instanceof HTMLInputElement) return true;
  if (page.site.enter && page.site.enter.preference((key) => localStorage.getItem(key)) === 'newline') return false;
  if (inSideDialog(field, page)) return false;
  if (field.getAttribute('enterkeyhint') === 'send') return true;
  if (seen === 'newline') return false;
  const hints = hintsOf(field, boundary());
  return PLAIN_SENDS.test(hints) || !MODIFIED_SENDS.test(hints);
}
