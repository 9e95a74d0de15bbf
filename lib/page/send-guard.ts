/**
 * Stands between the person and Send. Listens on `window` in the capture phase from document_start, so that it hears every
 * event before the page does, and decides on the spot: what may go passes untouched, what is held never reaches the page.
 *
 * `isTrusted` plays no part: other extensions and the page's own scripts send events too, and those texts leave as well.
 */
import { closestDeep, containsDeep, originOf, parentOf } from './deep.ts';
import { type Combination, combinationOf, EnterHabits, enterMaySend, isComposing, isEnter } from './enter-key.ts';
import { FIELDS, fieldAt, isWayOut } from './field.ts';
import { boundaryOf, buttonAt, isInteractive, maySend } from './send-button.ts';
import { snapshot } from './snapshot.ts';
import { type Field, holds, type Judgement, type Surroundings } from './types.ts';

/** How the person (or a script) tried to send, as far as it is needed to do it again. */
export type Way =
  | { by: 'key'; target: Element; combination: Combination; code: string }
  | { by: 'press'; button: HTMLElement }
  | { by: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null }
  /** Seen on the wire only: nobody knows what was done. */
  | { by: 'wire' };

export interface Held {
  field: Field;
  /** The field's text at the moment of the attempt. */
  text: string;
  judgement: Judgement;
  way: Way;
}

export interface SendGuardPorts {
  page: Surroundings;
  /** Decides about a field's text, now. Texts already released by the person come back as `allow`. */
  judge(text: string, field: Field): Judgement;
  /** A send was stopped. Called after the event has been taken from the page. */
  onHold(held: Held): void;
  /** A held text stands in a field while something was pressed that, as far as can be told, does not send it. */
  onPassed(held: Held): void;
  /** False while the guard is paused or our own writing is under way. */
  isOn(): boolean;
}

export interface SendGuard {
  /** Fields that were focused or written in and are still in the page. */
  fields(): Field[];
  habits: EnterHabits;
}

const stop = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

export function installSendGuard(ports: SendGuardPorts, signal: AbortSignal): SendGuard {
  const { page, judge } = ports;
  const known = new Set<Field>();
  const habits = new EnterHabits();
  /** Keys taken from the page, until they are let up: their keypress and keyup are taken too. */
  const heldKeys = new Set<string>();
  /** Keys the page has seen go down. */
  const passedKeys = new Set<string>();
  /** A press taken from the page: the rest of its gesture is taken too, and the dialog waits for its end. */
  let heldPress: HTMLElement | undefined;
  /** On-screen keyboards: Enter comes as an unidentified key followed by `beforeinput`. */
  let unidentifiedKey = false;

  const listen = <K extends keyof WindowEventMap>(
    type: K,
    handle: (event: WindowEventMap[K]) => void,
    passive = false,
  ) =>
    window.addEventListener(
      type,
      (event) => {
        if (ports.isOn()) handle(event);
      },
      { capture: true, passive, signal },
    );

  const remember = (event: Event) => {
    if (known.has(event.target as Field)) return;
    const origin = originOf(event, page.shadowOf);
    const field = origin && !page.isOwn(origin) ? fieldAt(origin) : null;
    if (field && !known.has(field) && isWayOut(field, page)) known.add(field);
  };

  const connected = (): Field[] => {
    for (const field of known) if (!field.isConnected) known.delete(field);
    return [...known];
  };

  const heldTextOf = (field: Field, way: Way): Held | undefined => {
    const { text } = snapshot(field);
    if (text.trim() === '') return undefined;
    const judgement = judge(text, field);
    return holds(judgement) ? { field, text, judgement, way } : undefined;
  };

  /** Every field that may be meant: those known, those in the document, and those beside `near` in its shadow trees. */
  const candidates = (near: Element | null): Field[] => {
    const found = new Set<Field>(connected());
    const collect = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>(FIELDS)) {
        const field = fieldAt(element);
        if (field) found.add(field);
      }
    };
    collect(document);
    for (let root = near?.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) collect(root);
    return [...found].filter((field) => isWayOut(field, page));
  };

  /** Steps from the button up to the first ancestor that also holds the field. */
  const distance = (button: Element, field: Field): number => {
    let steps = 0;
    for (let element: Element | null = button; element; element = parentOf(element), steps++) {
      if (containsDeep(element, field)) return steps;
    }
    return Number.POSITIVE_INFINITY;
  };

  const heldByPress = (button: HTMLElement): Held | undefined => {
    const fields = candidates(button);
    const held = fields
      .map((field) => heldTextOf(field, { by: 'press', button }))
      .filter((found) => found !== undefined);
    if (held.length === 0) return undefined;
    const nearest = Math.min(
      ...fields.filter((field) => field.checkVisibility()).map((field) => distance(button, field)),
    );
    const meant = held.find(
      ({ field }) => (distance(button, field) <= nearest || !field.checkVisibility()) && maySend(button, field, page),
    );
    if (!meant) held.forEach(ports.onPassed);
    return meant;
  };

  const heldBySubmit = (form: HTMLFormElement, submitter: HTMLElement | null): Held | undefined => {
    const fields = candidates(form);
    const own = fields.filter((field) => containsDeep(form, field) || ('form' in field && field.form === form));
    for (const field of own.length > 0 ? own : fields) {
      const held = heldTextOf(field, { by: 'submit', form, submitter });
      if (held) return held;
    }
    return undefined;
  };

  const heldByEnter = (event: KeyboardEvent): Held | undefined => {
    const origin = originOf(event, page.shadowOf);
    if (!origin) return undefined;
    const combination = combinationOf(event);
    const way: Way = { by: 'key', target: origin, combination, code: event.code || 'Enter' };
    const field = fieldAt(origin);
    if (field) {
      const siblings = isWayOut(field, page) ? [field, ...formFields(field)] : [];
      for (const sibling of siblings) {
        const held = heldTextOf(sibling, way);
        if (!held) continue;
        if (enterMaySend(field, combination, () => boundaryOf(field, page), habits, page)) return held;
        ports.onPassed(held);
      }
      return undefined;
    }
    const button = buttonAt(origin, page);
    if (button) return heldByPress(button);
    // Pages that listen for Enter on the whole document send what stands in the composer wherever the focus is.
    if (isInteractive(origin) || combination === 'shift') return undefined;
    for (const other of connected()) {
      const held = heldTextOf(other, way);
      if (held) return held;
    }
    return undefined;
  };

  const formFields = (field: Field): Field[] => {
    const form = closestDeep(field, 'form');
    if (!form) return [];
    return candidates(field).filter((other) => other !== field && containsDeep(form, other));
  };

  /** Watches what an allowed Enter did, to know next time. */
  const observe = (event: KeyboardEvent) => {
    const origin = originOf(event, page.shadowOf);
    const field = origin ? fieldAt(origin) : null;
    if (!field || !isWayOut(field, page)) return;
    const before = snapshot(field).text;
    if (before.trim() === '') return;
    const combination = combinationOf(event);
    const lines = before.split('\n').length;
    setTimeout(() => {
      if (!field.isConnected) return;
      const { text } = snapshot(field);
      if (text.trim() === '') habits.learn(field, combination, 'send');
      else if (text.length >= before.length && text.split('\n').length > lines)
        habits.learn(field, combination, 'newline');
    }, 60);
  };

  listen('focusin', remember);
  listen('input', remember);

  listen('keydown', (event) => {
    unidentifiedKey = event.key === 'Unidentified';
    if (isComposing(event)) {
      passedKeys.add(event.code);
      return;
    }
    if (event.repeat && heldKeys.has(event.code)) return stop(event);
    heldKeys.delete(event.code);
    passedKeys.delete(event.code);
    const enter = isEnter(event);
    if (!enter && event.key !== ' ') return;
    const held = enter ? heldByEnter(event) : heldBySpace(event);
    if (held) {
      heldKeys.add(event.code);
      stop(event);
      ports.onHold(held);
      return;
    }
    passedKeys.add(event.code);
    if (enter) observe(event);
  });

  const heldBySpace = (event: KeyboardEvent): Held | undefined => {
    const origin = originOf(event, page.shadowOf);
    if (!origin || fieldAt(origin)) return undefined;
    const button = buttonAt(origin, page);
    return button ? heldByPress(button) : undefined;
  };

  const afterKeydown = (event: KeyboardEvent) => {
    const { code } = event;
    if (heldKeys.has(code)) {
      if (event.type === 'keyup') heldKeys.delete(code);
      stop(event);
      return;
    }
    if (!isEnter(event) || isComposing(event)) return;
    if (passedKeys.has(code)) {
      if (event.type === 'keyup') passedKeys.delete(code);
      return;
    }
    // A key the page never saw go down: let up after our dialog closed, or sent by a script.
    const held = heldByEnter(event);
    if (!held) return;
    stop(event);
    if (!event.isTrusted) ports.onHold(held);
  };
  listen('keypress', afterKeydown);
  listen('keyup', afterKeydown);

  listen('beforeinput', (event) => {
    if (!unidentifiedKey || (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak')) return;
    const origin = originOf(event, page.shadowOf);
    const field = origin ? fieldAt(origin) : null;
    if (!field || !origin || !isWayOut(field, page)) return;
    const held = heldTextOf(field, { by: 'key', target: origin, combination: 'plain', code: 'Enter' });
    if (!held || !enterMaySend(field, 'plain', () => boundaryOf(field, page), habits, page)) return;
    stop(event);
    ports.onHold(held);
  });

  const pressedButton = (event: Event): HTMLElement | null => {
    const origin = originOf(event, page.shadowOf);
    if (!origin || page.isOwn(origin)) return null;
    return buttonAt(origin, page);
  };

  const onPressStart = (event: MouseEvent | TouchEvent) => {
    if (event instanceof MouseEvent && event.button > 0) return;
    const button = pressedButton(event);
    if (!button) {
      heldPress = undefined;
      return;
    }
    const held = heldByPress(button);
    if (!held) {
      heldPress = undefined;
      return;
    }
    stop(event);
    // A script's own mousedown is followed by nothing: there is no end of the gesture to wait for.
    if (event.isTrusted) heldPress = button;
    else ports.onHold(held);
  };
  listen('pointerdown', onPressStart);
  listen('mousedown', onPressStart);
  listen('touchstart', onPressStart, true);

  const onPressEnd = (event: MouseEvent | TouchEvent) => {
    if (!heldPress) return;
    const button = pressedButton(event);
    if (button === heldPress) stop(event);
  };
  listen('pointerup', onPressEnd);
  listen('mouseup', onPressEnd);
  listen('touchend', onPressEnd, true);

  const onClick = (event: MouseEvent) => {
    const button = pressedButton(event);
    heldPress = undefined;
    const held = button ? heldByPress(button) : undefined;
    if (!held) return;
    stop(event);
    ports.onHold(held);
  };
  listen('click', onClick);
  listen('dblclick', onClick);

  listen('submit', (event) => {
    const form = event.composedPath()[0];
    if (!(form instanceof HTMLFormElement)) return;
    const held = heldBySubmit(form, event.submitter);
    if (!held) return;
    stop(event);
    ports.onHold(held);
  });

  window.addEventListener(
    'blur',
    () => {
      heldKeys.clear();
      passedKeys.clear();
    },
    { signal },
  );

  return { fields: connected, habits };
}
