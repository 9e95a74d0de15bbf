/**
 * Letting a held prompt go: doing again what the person did. The way they took is tried first, because it is the one the
 * site was about to follow; the site's own send button is the second way, tried only when the first plainly did nothing.
 */
import { containsDeep } from './deep.ts';
import { findSend, isDisabled } from './send-button.ts';
import type { Way } from './send-guard.ts';
import { snapshot } from './snapshot.ts';
import type { Field, Surroundings } from './types.ts';
import { nextFrame, until } from './wait.ts';

/** How long a site may take to clear its composer, in milliseconds; some do it only when the server has answered. */
const CLEARED_WITHIN = 4_000;
/** How long before a way that the site did not take up counts as having done nothing, in milliseconds. */
const TAKEN_UP_WITHIN = 350;

const KEY_INIT = {
  key: 'Enter',
  keyCode: 13,
  which: 13,
  bubbles: true,
  cancelable: true,
  composed: true,
} as const;

/** A key press as the page would see it; true when the page took it up (prevented its default). */
function pressEnter(way: Extract<Way, { by: 'key' }>): boolean {
  const target = way.target.isConnected ? way.target : document.activeElement;
  if (!target) return false;
  const init = {
    ...KEY_INIT,
    code: way.code,
    ctrlKey: way.combination === 'ctrl',
    metaKey: way.combination === 'meta',
    altKey: way.combination === 'alt',
    shiftKey: way.combination === 'shift',
  };
  const down = !target.dispatchEvent(new KeyboardEvent('keydown', init));
  const pressed = down ? false : !target.dispatchEvent(new KeyboardEvent('keypress', init));
  (target.isConnected ? target : document.body).dispatchEvent(new KeyboardEvent('keyup', init));
  return down || pressed;
}

/** Untrusted clicks run the site's handlers and the browser's own action alike; some sites act on the press before it. */
export function pressButton(button: HTMLElement, how: 'click' | 'pointer'): void {
  if (how === 'pointer') {
    const box = button.getBoundingClientRect();
    const init = {
      bubbles: true,
      cancelable: true,
      composed: true,
      button: 0,
      clientX: box.left + box.width / 2,
      clientY: box.top + box.height / 2,
    };
    button.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerId: 1, isPrimary: true, buttons: 1 }));
    button.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
    button.dispatchEvent(new PointerEvent('pointerup', { ...init, pointerId: 1, isPrimary: true }));
    button.dispatchEvent(new MouseEvent('mouseup', init));
  }
  button.click();
}

/** An untrusted Enter has no default action: in a one-line input the form would have been submitted by it. */
function implicitForm(field: Field): HTMLFormElement | null {
  return field instanceof HTMLInputElement ? field.form : null;
}

/** The text has left the field: emptied, replaced, or the field is gone. */
export function hasLeft(field: Field, text: string): boolean {
  if (!field.isConnected) return true;
  return snapshot(field).text.trim() !== text.trim();
}

/**
 * Sends `text`, which stands in `field`, the way it was tried. True when the field was seen to let go of it.
 * The guard must already know the text as released: its own events pass through it like any other.
 */
export async function replay(way: Way, field: Field, text: string, page: Surroundings): Promise<boolean> {
  const left = () => hasLeft(field, text);
  let takenUp = false;
  if (way.by === 'key') {
    takenUp = pressEnter(way);
    const form = implicitForm(field);
    if (!takenUp && !left() && form && way.combination === 'plain') {
      form.requestSubmit();
      takenUp = true;
    }
  } else if (way.by === 'press') {
    const button = usable(way.button) ? way.button : await findEnabled(field, page);
    if (!button) return false;
    pressButton(button, page.site.resume ?? 'click');
    // A site that acts on the press itself ignores a bare click; one that acts on the click has cleared the field by now.
    if (page.site.resume !== 'pointer' && !(await until(left, TAKEN_UP_WITHIN)) && unchangedAround(button)) {
      pressPointerOnly(button);
    }
    takenUp = true;
  } else if (way.by === 'submit') {
    const submitter = way.submitter?.isConnected && containsDeep(way.form, way.submitter) ? way.submitter : null;
    way.form.requestSubmit(submitter);
    takenUp = true;
  }
  if (!takenUp && !(await until(left, way.by === 'wire' ? 0 : TAKEN_UP_WITHIN))) {
    const button = await findEnabled(field, page);
    if (button) pressButton(button, page.site.resume ?? 'click');
    else if (way.by === 'wire') pressEnter({ by: 'key', target: field, combination: 'plain', code: 'Enter' });
    else return false;
  }
  return until(left, CLEARED_WITHIN);
}

const usable = (button: HTMLElement): boolean => button.isConnected && !isDisabled(button);

/** The button still stands there, enabled: nothing has begun. A site that is sending has switched it off or swapped it. */
const unchangedAround = (button: HTMLElement): boolean => usable(button);

function pressPointerOnly(button: HTMLElement): void {
  const init = { bubbles: true, cancelable: true, composed: true, button: 0 };
  button.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerId: 1, isPrimary: true, buttons: 1 }));
  button.dispatchEvent(new MouseEvent('mousedown', { ...init, buttons: 1 }));
  button.dispatchEvent(new PointerEvent('pointerup', { ...init, pointerId: 1, isPrimary: true }));
  button.dispatchEvent(new MouseEvent('mouseup', init));
}

/** Sites show or enable their send button a little after the text has changed. */
async function findEnabled(field: Field, page: Surroundings): Promise<HTMLElement | undefined> {
  let button = findSend(field, page);
  for (let frame = 0; !button && frame < 30; frame++) {
    await nextFrame();
    button = findSend(field, page);
  }
  return button;
}
