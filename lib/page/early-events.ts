/**
 * The page's events, heard on `window` from document_start. Whoever registers first hears first, and a page can keep an
 * event from all later ones; so one listener a type is put up before the page's first script, and the parts that come
 * later hear through it.
 */
const TYPES = [
  'focusin',
  'input',
  'keydown',
  'keyup',
  'pointerdown',
  'click',
  'submit',
  'change',
  'copy',
  'dragover',
  'drop',
  'paste',
] as const;

export type EarlyType = (typeof TYPES)[number];

export interface EarlyEvents {
  /** Calls back for each event of the type until the signal aborts. The event may be taken from the page. */
  hear<T extends EarlyType>(type: T, handle: (event: WindowEventMap[T]) => void, signal: AbortSignal): void;
}

export function hearEarly(signal: AbortSignal): EarlyEvents {
  const handlers = new Map<string, Set<(event: Event) => void>>();
  for (const type of TYPES) {
    const heard = new Set<(event: Event) => void>();
    handlers.set(type, heard);
    window.addEventListener(
      type,
      (event) => {
        for (const handle of heard) handle(event);
      },
      { capture: true, passive: false, signal },
    );
  }
  return {
    hear(type, handle, until) {
      const heard = handlers.get(type);
      if (!heard || until.aborted) return;
      heard.add(handle as (event: Event) => void);
      until.addEventListener('abort', () => heard.delete(handle as (event: Event) => void), { once: true });
    },
  };
}
