/** What the person sent last, for pages whose own messages cannot be told from the rest. Held in memory, one text at a time. */
import { snapshot } from './snapshot.ts';
import type { Field } from './types.ts';

/**
 * Takes note of the composer's text whenever a key or a click may send it. Returns what was sent last: a text that has
 * since left the composer.
 */
export function rememberSent(composer: () => Field | undefined, signal: AbortSignal): () => string {
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
  const options = { capture: true, passive: true, signal } as const;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) note();
    },
    options,
  );
  for (const type of ['pointerdown', 'click', 'submit'] as const) window.addEventListener(type, note, options);
  return () => {
    if (noted !== '' && noted !== sent && textNow() !== noted) sent = noted;
    return sent;
  };
}
