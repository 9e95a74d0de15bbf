/** The guard's end of the second layer (wire-guard.ts): tells it what is held, and hears what it stopped. */
import { type Holding, WIRE } from './wire-guard.ts';
import { holdsTrace, tracesOf } from './wire-text.ts';

export interface WireLink {
  /** These spans of this text are held. */
  hold(text: string, spans: readonly { start: number; end: number }[]): void;
  /** Nothing is held any more, at once: the text is another. What was replaced stays where it is. */
  free(): void;
  /**
   * These spans of this text were replaced in the field: what reads so there may not be so in what the page sends, when an
   * editor keeps a text of its own. Held until they stand in the field again, all is freed, or the field was emptied for
   * a few seconds. What the page shows anyway was sent earlier and goes out again with the conversation: not held.
   */
  keep(text: string, spans: readonly { start: number; end: number }[]): void;
  /** The person has decided: everything may go, what was replaced too. */
  freeAll(): void;
  /** What the field reads now. */
  read(text: string): void;
  /** The field was emptied without a decision: what is on its way is still held for a few seconds. */
  freeSoon(): void;
}

/** A site may take its time between emptying its composer and calling its server, in milliseconds. */
const ON_ITS_WAY = 5_000;

/**
 * This frame and those around it, as far as they are of the same origin: a page that builds its chat into an empty frame
 * may send from outside it.
 */
function framesOut(): Window[] {
  const frames: Window[] = [window];
  try {
    for (let frame: Window = window; frame !== frame.parent; ) {
      frame = frame.parent;
      // Throws where the frame is another's.
      void frame.document;
      frames.push(frame);
    }
  } catch {
    // Further out nothing can be told, and nobody there can have the text from this frame.
  }
  return frames;
}

export function linkWire(onStopped: (way: string) => void, signal: AbortSignal): WireLink {
  // `randomUUID` is missing where a chat is served without encryption.
  const guard = crypto.getRandomValues(new Uint32Array(4)).join('-');
  const frames = framesOut();
  let told = '';
  let kept: readonly string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (holding: readonly string[]) => {
    clearTimeout(timer);
    timer = undefined;
    const traces = [...new Set([...holding, ...kept])];
    const now = traces.join('\n');
    if (now === told) return;
    told = now;
    const detail = JSON.stringify({ guard, traces } satisfies Holding);
    for (const frame of frames) frame.dispatchEvent(new CustomEvent(WIRE.held, { detail }));
  };
  const freeAll = () => {
    kept = [];
    tell([]);
  };
  const hear = (event: Event) => {
    // What another frame stopped is another guard's, unless something of ours was held.
    if (event.currentTarget === window || told !== '') onStopped(String((event as CustomEvent<unknown>).detail));
  };
  for (const frame of frames) frame.addEventListener(WIRE.stopped, hear, { signal });
  signal.addEventListener('abort', freeAll);
  // A frame that goes must not leave the ones around it holding for it; one that comes back tells what it holds anew.
  window.addEventListener('pagehide', freeAll, { signal });
  return {
    hold: (text, spans) => tell(tracesOf(text, spans)),
    free: () => tell([]),
    keep(text, spans) {
      const shown = document.body?.textContent ?? '';
      kept = tracesOf(text, spans).filter((trace) => !holdsTrace(shown, [trace]));
      tell([]);
    },
    freeAll,
    read(text) {
      if (!holdsTrace(text, kept)) return;
      kept = [];
      tell([]);
    },
    freeSoon() {
      if (told !== '' && !timer) timer = setTimeout(freeAll, ON_ITS_WAY);
    },
  };
}
