/** The guard's end of the second layer (wire-guard.ts): tells it what is held, and hears what it stopped. */
import { WIRE } from './wire-guard.ts';
import { tracesOf } from './wire-text.ts';

export interface WireLink {
  /** These spans of this text are held. */
  hold(text: string, spans: readonly { start: number; end: number }[]): void;
  /** Nothing is held any more, at once: the person has decided, or the text is another. */
  free(): void;
  /** The field was emptied without a decision: what is on its way is still held for a few seconds. */
  freeSoon(): void;
}

/** A site may take its time between emptying its composer and calling its server, in milliseconds. */
const ON_ITS_WAY = 5_000;

export function linkWire(onStopped: (way: string) => void, signal: AbortSignal): WireLink {
  let told = '[]';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (traces: readonly string[]) => {
    clearTimeout(timer);
    timer = undefined;
    const detail = JSON.stringify(traces);
    if (detail === told) return;
    told = detail;
    window.dispatchEvent(new CustomEvent(WIRE.held, { detail }));
  };
  window.addEventListener(WIRE.stopped, (event) => onStopped(String((event as CustomEvent<unknown>).detail)), {
    signal,
  });
  signal.addEventListener('abort', () => tell([]));
  return {
    hold: (text, spans) => tell(tracesOf(text, spans)),
    free: () => tell([]),
    freeSoon() {
      if (told !== '[]' && !timer) timer = setTimeout(() => tell([]), ON_ITS_WAY);
    },
  };
}
