/**
 * One guard per frame. Chrome leaves the old script running when the extension is updated or reloaded: it keeps guarding
 * until a newer one takes over, which it hears of by an event, because the two share nothing but the page.
 */
const TAKE_OVER = 'leadership-guardrails:take-over';
const FLAG = 'leadershipGuardrails';

/** Undefined when this very script already runs here (a page that has it injected twice). The signal aborts on a take-over. */
export function becomeTheGuard(isAlive: () => boolean): AbortSignal | undefined {
  const world = globalThis as typeof globalThis & { [FLAG]?: true };
  if (world[FLAG]) return undefined;
  world[FLAG] = true;
  window.dispatchEvent(new CustomEvent(TAKE_OVER));
  const controller = new AbortController();
  window.addEventListener(
    TAKE_OVER,
    () => {
      // Only a script that was cut off steps down: the event alone, which a page could send too, moves nobody.
      if (isAlive()) return;
      controller.abort();
      delete world[FLAG];
    },
    { signal: controller.signal },
  );
  return controller.signal;
}
