/** Work in pieces: a generator that yields where it may pause, and returns what it made. */
export type Slices<Made = void> = Generator<void, Made>;

/** Does all that is left, at once. */
export function drain<Made>(slices: Slices<Made>): Made {
  for (;;) {
    const step = slices.next();
    if (step.done) return step.value;
  }
}
