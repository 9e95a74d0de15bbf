/** Time left to a page in which a piece of a millisecond or two still fits, in milliseconds. */
const ROOM = 3;

/** Takes `steps` to their end, a few at a time, when the page has nothing else to do. */
export function whenIdle(steps: Iterator<unknown>, signal: AbortSignal): void {
  const work = (deadline: IdleDeadline) => {
    do {
      if (signal.aborted || steps.next().done) return;
    } while (!deadline.didTimeout && deadline.timeRemaining() > ROOM);
    requestIdleCallback(work, { timeout: 500 });
  };
  requestIdleCallback(work, { timeout: 2_000 });
}
