/**
 * When a frame needs the guard: somebody has a field to write in. A page that is starting is left alone until it has shown
 * itself; a person who writes, pastes or drops is not made to wait for that.
 */
import type { EarlyEvents } from './early-events.ts';
import { FIELDS } from './field.ts';

export interface Need {
  events: EarlyEvents;
  /** A field that a prompt may be written in has been focused or written in. */
  isField(): boolean;
  /** There is one, shadow trees looked into: dear, so asked in idle moments. */
  hasField(): boolean;
  /** Brings the guard; harmless when it is there or on its way. */
  load(): void;
}

/** How long an idle moment is waited for, in milliseconds. */
const PATIENCE = 300;
/** A composer that comes late and takes no focus is looked for after so many milliseconds, then after twice as many, ... */
const FIRST_LOOK = 100;
const LOOKS = 10;

export function whenNeeded({ events, isField, hasField, load }: Need, signal: AbortSignal): void {
  const soon = () => requestIdleCallback(load, { timeout: PATIENCE });
  let shown = false;

  events.hear('focusin', () => shown && isField() && soon(), signal);
  events.hear('input', () => isField() && load(), signal);
  for (const type of ['paste', 'drop', 'dragover', 'change'] as const) events.hear(type, load, signal);

  const look = (after: number, left: number) => {
    if (signal.aborted) return;
    if (isField() || document.querySelector(FIELDS)) return void soon();
    // A chat in a shadow tree: text from the side panel may come before anybody has been in it.
    requestIdleCallback(() => !signal.aborted && hasField() && load());
    if (left > 0) setTimeout(look, after, after * 2, left - 1);
  };
  whenShown(() => {
    shown = true;
    look(FIRST_LOOK, LOOKS);
  }, signal);
}

/** After the page's first paint, or, where nothing is painted (a tab in the background), when it has loaded. */
function whenShown(then: () => void, signal: AbortSignal): void {
  let done = false;
  const once = () => {
    if (done || signal.aborted) return;
    done = true;
    painted.disconnect();
    then();
  };
  const painted = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) once();
  });
  painted.observe({ type: 'paint', buffered: true });
  signal.addEventListener('abort', () => painted.disconnect(), { once: true });
  if (document.readyState === 'complete') once();
  else window.addEventListener('load', () => setTimeout(once), { once: true, signal });
}
