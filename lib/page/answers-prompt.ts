/** What the person sent last, for pages whose own messages cannot be told from the rest. Held in memory, one text at a time. */
import type { EarlyEvents } from './early-events.ts';
import { snapshot } from './snapshot.ts';
import type { Field } from './types.ts';

/**
 * Takes note of the composer's text whenever a key or a click may send it. Returns what was sent last: a text that has
 * since left the composer.
 */
export function rememberSent(
  events: EarlyEvents,
  composer: () => Field | undefined,
  signal: AbortSignal,
): () => string {
  let noted = '';
  let sent = '';
  const textNow = () => {
    const field = composer();
    return field ? snapshot(field).text.trim() : '';
  };
  const note = () => {
    const text = textNow();
    if (text !== '') noted = text;
  };
  events.hear(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) note();
    },
    signal,
  );
  for (const type of ['pointerdown', 'click', 'submit'] as const) events.hear(type, note, signal);
  return () => {
    if (noted !== '' && noted !== sent && textNow() !== noted) sent = noted;
    return sent;
  };
}
