/**
 * Looks at what is being written, after the person has paused: never on the key itself. Nothing happens in a frame where
 * nobody writes.
 */
import { originOf } from './deep.ts';
import type { EarlyEvents } from './early-events.ts';
import { fieldAt, isWayOut } from './field.ts';
import { isValueField, type Snapshot, snapshot } from './snapshot.ts';
import type { Field, Judgement, Surroundings } from './types.ts';

export interface Reading {
  field: Field;
  shot: Snapshot;
  judgement: Judgement;
}

export interface TypingPorts {
  page: Surroundings;
  events: EarlyEvents;
  judge(text: string, field: Field): Judgement;
  /** First sign of a composer in this frame: focus or text. Called once. */
  onFirst(field: Field): void;
  /** A field was read; undefined when it is empty or gone. */
  onReading(reading: Reading | undefined): void;
}

export interface TypingWatch {
  /** Reads the field again soon: a setting or a decision changed. */
  refresh(): void;
  /** Reads the field at once: we have written in it, and what stands beside it must not speak of the text of before. */
  readNow(): void;
  /** Takes up a field that was written in before anybody watched. */
  takeUp(field: Field): void;
  /** The field that was last written in, while it is in the page. */
  field(): Field | undefined;
}

/** A pause in writing, in milliseconds; long texts wait longer, so that reading them never meets the next key. */
const pauseFor = (length: number): number => (length < 20_000 ? 250 : length < 100_000 ? 600 : 1_200);

export function watchTyping(ports: TypingPorts, signal: AbortSignal): TypingWatch {
  const { page, events } = ports;
  let field: Field | undefined;
  let met = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let length = 0;

  const read = () => {
    timer = undefined;
    if (!field?.isConnected) {
      field = undefined;
      return ports.onReading(undefined);
    }
    const shot = snapshot(field);
    length = shot.text.length;
    if (shot.text.trim() === '') return ports.onReading(undefined);
    ports.onReading({ field, shot, judgement: ports.judge(shot.text, field) });
  };

  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(read, { timeout: 500 }), pauseFor(length));
  };

  // Rich editors show every change in the page's tree, also those that scripts and input methods make.
  const changes = new MutationObserver(() => schedule());
  const watchContent = (next: Field) => {
    changes.disconnect();
    if (!isValueField(next)) changes.observe(next, { childList: true, characterData: true, subtree: true });
  };

  const notice = (event: Event) => {
    if (field && event.target === field) return takeUp(field);
    const origin = originOf(event, page.shadowOf);
    if (!origin || page.isOwn(origin)) return;
    const found = fieldAt(origin);
    if (!found || (found !== field && !isWayOut(found, page))) return;
    takeUp(found);
  };

  const takeUp = (found: Field) => {
    if (found !== field) watchContent(found);
    field = found;
    if (!met) {
      met = true;
      ports.onFirst(found);
    }
    schedule();
  };

  for (const type of ['focusin', 'input'] as const) events.hear(type, notice, signal);
  // Editors that handle a key themselves change without an input event, a sent prompt empties its field by script: what
  // stands there after any key, click or paste is looked at too.
  for (const type of ['keyup', 'click', 'paste', 'drop'] as const) {
    events.hear(
      type,
      () => {
        if (field) schedule();
      },
      signal,
    );
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
  });

  return {
    takeUp,
    refresh() {
      if (field) schedule();
    },
    readNow() {
      clearTimeout(timer);
      if (field) read();
    },
    field: () => (field?.isConnected ? field : undefined),
  };
}
