/**
 * What happens in our own host is no business of the page: its key handlers would take an Enter in our dialog for theirs.
 * Events on the way to the host are stopped at the window, and a copy that cannot leave the shadow tree is given to the
 * element they were meant for. The browser's own actions (activating a button, typing, moving focus) need no propagation.
 */
const COPIED = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'input',
  'beforeinput',
  'change',
] as const;
const STOPPED = [
  'focusin',
  'focusout',
  'paste',
  'copy',
  'cut',
  'touchstart',
  'touchend',
  'compositionstart',
  'compositionend',
];

function copyOf(event: Event): Event {
  const shared = { bubbles: event.bubbles, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) {
    const { key, code, keyCode, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
    return new KeyboardEvent(event.type, {
      ...shared,
      key,
      code,
      keyCode,
      location,
      repeat,
      isComposing,
      ctrlKey,
      shiftKey,
      altKey,
      metaKey,
    });
  }
  if (event instanceof MouseEvent) {
    const { detail, button, buttons, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey } = event;
    const init = { ...shared, detail, button, buttons, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey };
    return event instanceof PointerEvent ? new PointerEvent(event.type, init) : new MouseEvent(event.type, init);
  }
  if (event instanceof InputEvent) {
    const { data, inputType, isComposing } = event;
    return new InputEvent(event.type, { ...shared, data, inputType, isComposing });
  }
  return new Event(event.type, shared);
}

/**
 * Gives the copy to its target; false when a handler cancelled it. A copied click must not do what the real one is about to
 * do (a checkbox would turn twice, a form be sent twice): it is cancelled at the top of the tree, after every handler.
 */
function runCopy(copy: Event, target: EventTarget): boolean {
  const root = target instanceof Node ? target.getRootNode() : undefined;
  if (copy.type !== 'click' || !root) return target.dispatchEvent(copy);
  let cancelled = false;
  const last = (event: Event) => {
    if (event !== copy) return;
    cancelled = event.defaultPrevented;
    event.preventDefault();
  };
  root.addEventListener('click', last);
  target.dispatchEvent(copy);
  root.removeEventListener('click', last);
  return !cancelled;
}

/**
 * `isGenuine`: the event comes from the person, or is our copy of one that does. A page can reach into our open shadow tree
 * and send events of its own: those press nothing.
 */
export interface OwnEvents {
  isGenuine(event: Event): boolean;
}

export function keepOwnEvents(hostNow: () => Element | undefined, signal: AbortSignal): OwnEvents {
  const copies = new WeakSet<Event>();
  // Asked for every key: from the window an event in our tree has our host for its target, unless the page has moved the
  // host into a shadow tree of its own. Only then is the whole path worth its price.
  const onItsWay = (event: Event) => {
    const host = hostNow();
    if (!host || !event.composed) return false;
    return event.target === host || (host.getRootNode() !== document && event.composedPath().includes(host));
  };
  for (const type of COPIED) {
    window.addEventListener(
      type,
      (event) => {
        if (!onItsWay(event)) return;
        event.stopImmediatePropagation();
        const target = event.composedPath()[0];
        if (!event.isTrusted) return event.preventDefault();
        const copy = copyOf(event);
        copies.add(copy);
        if (target && !runCopy(copy, target)) event.preventDefault();
      },
      { capture: true, signal },
    );
  }
  for (const type of STOPPED) {
    window.addEventListener(
      type,
      (event) => {
        if (onItsWay(event)) event.stopImmediatePropagation();
      },
      { capture: true, passive: true, signal },
    );
  }
  return { isGenuine: (event) => event.isTrusted || copies.has(event) };
}

/** Keeps events that are not the person's from everything in our tree. */
export function refuseForeign(root: ShadowRoot, { isGenuine }: OwnEvents, signal: AbortSignal): void {
  for (const type of [...COPIED, 'submit'] as const) {
    root.addEventListener(
      type,
      (event) => {
        if (isGenuine(event)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      },
      { capture: true, signal },
    );
  }
}
