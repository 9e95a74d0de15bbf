/** What the person sent last, for pages whose own messages cannot be told from the rest. Held in memory, one text at a time. */
import type { Sent } from './answers-unknown.ts';
import { originOf } from './deep.ts';
import type { EarlyEvents } from './early-events.ts';
import { fieldAt, isWayOut } from './field.ts';
import { snapshot } from './snapshot.ts';
import type { Field, Surroundings } from './types.ts';

/** Some pages clear their composer only when the answer is there; longer than this, in milliseconds, none is waited for. */
const PENDING_FOR = 60_000;
/** What is pressed to leave a message as it was. */
const GIVES_UP = /^(?:cancel|discard|close|back|annull[eé]r|fortryd|luk|tilbage|kassér|afbryd|[×✕✖])$/i;

/**
 * Takes note of what stands in the field last written in, else in the composer, whenever a key or a click may send it: a
 * message that is edited in its own place has a field of its own. Returns what was sent last: a text that has since left its field.
 */
export function rememberSent(
  events: EarlyEvents,
  page: Surroundings,
  composer: () => Field | undefined,
  signal: AbortSignal,
): () => Sent {
  let written: Element | undefined;
  let noted: { text: string; at: number; field: Field } | undefined;
  let sent: Sent = { text: '', at: 0, count: 0, pending: false, inPlace: false };
  const textIn = (field: Field | undefined) => (field ? snapshot(field).text.trim() : '');
  const writtenIn = () => {
    const field = written?.isConnected ? fieldAt(written) : null;
    return field && isWayOut(field, page) ? field : undefined;
  };
  const note = () => {
    for (const look of [writtenIn, composer]) {
      const field = look();
      const text = textIn(field);
      if (!field || text === '') continue;
      noted = { text, at: performance.now(), field };
      return;
    }
  };
  /** The field itself is asked while it is there: looking for the composer is dear on a large page. */
  const textNow = ({ field }: { field: Field }) => textIn(isThere(field) ? field : composer());
  events.hear(
    'input',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof Element && !page.isOwn(target)) written = target;
    },
    signal,
  );
  events.hear(
    'keydown',
    (event) => {
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) note();
      else if (event.key === 'Escape') noted = undefined;
    },
    signal,
  );
  for (const type of ['pointerdown', 'click', 'submit'] as const)
    events.hear(
      type,
      (event) => {
        if (type !== 'submit' && givesUp(originOf(event, page.shadowOf))) noted = undefined;
        else note();
      },
      signal,
    );
  return () => {
    if (noted && hasLeft(noted.text, textNow(noted))) {
      const { text, at, field } = noted;
      sent = { text, at, count: sent.count + 1, pending: false, inPlace: !isThere(field) };
      noted = undefined;
    }
    const pending = noted !== undefined && performance.now() - noted.at < PENDING_FOR;
    if (pending !== sent.pending) sent = { ...sent, pending };
    return sent;
  };
}

const isThere = (field: Field): boolean => field.isConnected && field.checkVisibility();

function givesUp(pressed: Element | null): boolean {
  const button = pressed?.closest('button, [role="button"], a');
  if (!button) return false;
  const name = button.getAttribute('aria-label') ?? button.getAttribute('title') ?? button.textContent ?? '';
  return GIVES_UP.test(name.trim());
}

/** Writing on, or replacing a name further in, is no sending. */
const hasLeft = (noted: string, now: string): boolean => now === '' || now.slice(0, 10) !== noted.slice(0, 10);
