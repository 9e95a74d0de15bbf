/** What the person sent last, for pages whose own messages cannot be told from the rest. Held in memory, one text at a time. */
import type { Sent } from './answers-unknown.ts';
import type { EarlyEvents } from './early-events.ts';
import { snapshot } from './snapshot.ts';
import type { Field } from './types.ts';

/** Some pages clear their composer only when the answer is there; longer than this, in milliseconds, none is waited for. */
const PENDING_FOR = 60_000;

/**
 * Takes note of the composer's text whenever a key or a click may send it. Returns what was sent last: a text that has
 * since left the composer.
 */
export function rememberSent(events: EarlyEvents, composer: () => Field | undefined, signal: AbortSignal): () => Sent {
  let noted: { text: string; at: number; field: Field } | undefined;
  let sent: Sent = { text: '', at: 0, count: 0, pending: false };
  const textIn = (field: Field | undefined) => (field ? snapshot(field).text.trim() : '');
  const note = () => {
    const field = composer();
    const text = textIn(field);
    if (field && text !== '') noted = { text, at: performance.now(), field };
  };
  /** The field itself is asked while it is there: looking for the composer is dear on a large page. */
  const textNow = ({ field }: { field: Field }) => textIn(field.isConnected ? field : composer());
  events.hear(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) note();
    },
    signal,
  );
  for (const type of ['pointerdown', 'click', 'submit'] as const) events.hear(type, note, signal);
  return () => {
    if (noted && hasLeft(noted.text, textNow(noted))) {
      const { text, at } = noted;
      sent = { text, at, count: sent.count + 1, pending: false };
      noted = undefined;
    }
    const pending = noted !== undefined && performance.now() - noted.at < PENDING_FOR;
    if (pending !== sent.pending) sent = { ...sent, pending };
    return sent;
  };
}

/** Writing on, or replacing a name further in, is no sending. */
const hasLeft = (noted: string, now: string): boolean => now === '' || now.slice(0, 10) !== noted.slice(0, 10);
