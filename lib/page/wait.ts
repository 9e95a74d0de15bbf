/** Waiting for conditions in the page, by frames, with an end. */

export const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    // A tab in the background draws no frames: a timer stands in.
    const timer = setTimeout(done, 50);
    const frame = requestAnimationFrame(done);
    function done() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      resolve();
    }
  });

export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Resolves true as soon as `condition` holds, checked at once and then every frame; false after `limit` milliseconds. */
export async function until(condition: () => boolean, limit: number): Promise<boolean> {
  const end = performance.now() + limit;
  for (;;) {
    if (condition()) return true;
    if (performance.now() >= end) return false;
    await nextFrame();
  }
}
