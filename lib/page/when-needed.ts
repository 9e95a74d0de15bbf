/**
 * When a frame needs the guard: somebody has a field to write in. A page that is starting is left alone until it has loaded;
 * a person who writes, pastes or drops is not made to wait for that.
 */
import type { EarlyEvents } from './early-events.ts';
import { FIELDS } from './field.ts';

export interface Need {
  events: EarlyEvents;
  /** A field that a prompt may be written in has been focused or written in. */
  isField(): boolean;
  /** Brings the guard; harmless when it is there or on its way. */
  load(): void;
}

/** How long an idle moment is waited for, in milliseconds. */
const PATIENCE = 1_000;
/** A composer that comes late and takes no focus: looked for every so many milliseconds, so many times. */
const LOOK_EVERY = 2_000;
const LOOKS = 15;

export function whenNeeded({ events, isField, load }: Need, signal: AbortSignal): void {
  const soon = () => requestIdleCallback(load, { timeout: PATIENCE });

  events.hear('focusin', () => isField() && loaded() && soon(), signal);
  events.hear('input', () => isField() && soon(), signal);
  for (const type of ['paste', 'drop', 'dragover', 'change'] as const) events.hear(type, load, signal);

  let looks = 0;
  const look = () => {
    if (signal.aborted) return;
    if (isField() || document.querySelector(FIELDS)) return void soon();
    looks += 1;
    if (looks < LOOKS) setTimeout(look, LOOK_EVERY);
  };
  if (loaded()) look();
  else window.addEventListener('load', () => setTimeout(look), { once: true, signal });
}

const loaded = (): boolean => document.readyState === 'complete';
