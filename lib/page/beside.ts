/** Keeps our small parts beside the composer while the page scrolls, grows and is laid out anew. */
import type { Field } from './types.ts';

const GAP = 6;

/**
 * `parts`: the badge's and the notes' places in our shadow tree. Returns a function to call when the field was read:
 * it places them when the field stands elsewhere than they know. Layout is read once per frame at most, and only while
 * there is a field to stay beside.
 */
export function follow(
  field: () => Field | undefined,
  parts: () => readonly [badge: HTMLElement, notes: HTMLElement],
  also: () => void,
  signal: AbortSignal,
): () => void {
  let frame = 0;
  const resized = new ResizeObserver(() => place());
  let watched: Field | undefined;
  let known = '';

  const now = () => {
    frame = 0;
    const current = field();
    const other = current !== watched;
    if (other) {
      resized.disconnect();
      watched = current;
      if (current) resized.observe(current);
    }
    if (!current) return;
    const box = current.getBoundingClientRect();
    const where = whereOf(box);
    // An answer that comes in scrolls with every word; the composer stays where it is.
    if (!other && where === known) return;
    known = where;
    const [badge, notes] = parts();
    const end = Math.min(box.right, window.innerWidth) - GAP;
    Object.assign(badge.style, {
      position: 'fixed',
      right: `${Math.max(GAP, window.innerWidth - end)}px`,
      bottom: `${Math.max(GAP, window.innerHeight - Math.max(box.top, 32) - 2)}px`,
      zIndex: '2147483647',
    });
    const roomAbove = box.top > 260;
    Object.assign(notes.style, {
      position: 'fixed',
      right: `${Math.max(GAP, window.innerWidth - end)}px`,
      bottom: roomAbove ? `${window.innerHeight - box.top + 34}px` : 'auto',
      top: roomAbove ? 'auto' : `${Math.min(box.bottom + GAP, window.innerHeight - 200)}px`,
      zIndex: '2147483647',
    });
    also();
  };
  const place = () => {
    if (frame === 0 && field()) frame = requestAnimationFrame(now);
  };
  for (const type of ['scroll', 'resize'] as const) {
    window.addEventListener(type, place, { capture: true, passive: true, signal });
  }
  signal.addEventListener('abort', () => {
    resized.disconnect();
    cancelAnimationFrame(frame);
  });
  return () => {
    const current = field();
    // A frame of the page costs more than asking where the field stands while nothing has moved.
    if (current && (current !== watched || whereOf(current.getBoundingClientRect()) !== known)) place();
  };
}

const whereOf = ({ top, right, bottom, left }: DOMRect): string =>
  [top, right, bottom, left, window.innerWidth, window.innerHeight].join();
