/**
 * Whether the guard can do its work here. It reads what stands in fields of the page; where a page keeps the text
 * elsewhere (drawn on a canvas, or only partly in the page) it says so. A miss counts only where the thing must exist:
 * a page without a composer is not unprotected, and neither is an empty one.
 */
import { upwards } from './deep.ts';
import type { EarlyEvents } from './early-events.ts';
import { fieldAt } from './field.ts';

/** An editor that shows only the part in view: what it holds cannot be read from the page alone. */
const PARTLY_SHOWN = '.cm-editor:has(.cm-gap), .monaco-editor, .CodeMirror';

/** The element takes text and we cannot see (all of) it. */
export function isUnreadable(element: Element): boolean {
  const field = fieldAt(element);
  if (!field) return element.matches('[role="textbox"]:not(input), canvas[tabindex], [role="application"] canvas');
  for (const around of upwards(field)) if (around.matches(PARTLY_SHOWN)) return true;
  return false;
}

/** How long what was found of an element holds, in milliseconds: asked on every key, and an editor may come to show less. */
const LOOK_AGAIN = 2_000;

/** `isUnreadable` for the keys of somebody who writes in one place. */
function unreadableNow(): (element: Element) => boolean {
  let known: { element: Element; at: number; unreadable: boolean } | undefined;
  return (element) => {
    if (known?.element !== element || performance.now() - known.at > LOOK_AGAIN)
      known = { element, at: performance.now(), unreadable: isUnreadable(element) };
    return known.unreadable;
  };
}

/** Calls back when a person writes in something unreadable, once for each such element. */
export function watchUnreadable(
  events: EarlyEvents,
  originOf: (event: Event) => Element | null,
  onFound: (element: Element) => void,
  signal: AbortSignal,
): void {
  const told = new WeakSet<Element>();
  const isHere = unreadableNow();
  events.hear(
    'keydown',
    (event) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey) return;
      const element = originOf(event);
      if (!element || told.has(element) || !isHere(element)) return;
      told.add(element);
      onFound(element);
    },
    signal,
  );
}

interface UnreadableHold {
  events: EarlyEvents;
  originOf(event: Event): Element | null;
  isOn(): boolean;
  /** Called when a press was held; the next one passes. */
  onHeld(): void;
}

/** How far up from an unreadable element its buttons are looked for. */
const LEVELS = 6;

/**
 * Where text cannot be read and policy wants to be asked: the first Enter or button press beside such an element is held
 * and told, the next one is the person's own decision. Writing on asks anew.
 */
export function holdUnreadable(hold: UnreadableHold, signal: AbortSignal): void {
  let last: Element | undefined;
  let decided = false;
  const held = (event: Event): void => {
    if (decided) return;
    decided = true;
    event.preventDefault();
    event.stopImmediatePropagation();
    hold.onHeld();
  };
  hold.events.hear(
    'keydown',
    (event) => {
      if (!hold.isOn() || event.isComposing) return;
      const element = hold.originOf(event);
      if (!element || !isUnreadable(element)) return;
      last = element;
      if (event.key.length === 1) decided = false;
      else if (event.key === 'Enter' && !event.shiftKey) held(event);
    },
    signal,
  );
  for (const type of ['pointerdown', 'click'] as const) {
    hold.events.hear(
      type,
      (event) => {
        if (!last?.isConnected || !hold.isOn()) return;
        const button = hold.originOf(event)?.closest('button, [role="button"], input[type="submit"]');
        let around: Element | null = last;
        for (let level = 0; around && level < LEVELS; level++) around = around.parentElement;
        if (button && around?.contains(button)) held(event);
      },
      signal,
    );
  }
}
