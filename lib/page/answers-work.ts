/**
 * Finished answers are looked at one at a time, the newest first, in moments that the page leaves over: a long conversation
 * opened anew must not hold up its page, nor one long answer the person who writes already.
 */
import type { Slices } from '../detect/slices.ts';

/** An answer waits for an idle moment, or a part of one for the next, no longer than this; milliseconds. */
const SOON = 80;
/** The answers after the first may wait longer. */
const LATER = 500;
/** Work in one go, in milliseconds; a piece may run over by its own length. */
const AT_ONCE = 12;

export interface AnswerWork<Answer> {
  add(answer: Answer): void;
  /** Forgets what is waited for or half done. */
  drop(isGone: (answer: Answer) => boolean): void;
}

export function workOff<Answer, Made>(
  begin: (answer: Answer) => Slices<Made> | undefined,
  done: (answer: Answer, made: Made) => void,
  signal: AbortSignal,
): AnswerWork<Answer> {
  let waiting: Answer[] = [];
  let current: { answer: Answer; steps: Slices<Made> } | undefined;
  let asked = false;
  signal.addEventListener('abort', () => {
    waiting = [];
    current = undefined;
  });

  function ask(timeout: number): void {
    if (asked || signal.aborted) return;
    asked = true;
    requestIdleCallback(work, { timeout });
  }

  function work(): void {
    asked = false;
    if (signal.aborted) return;
    if (!current) {
      const answer = waiting.pop();
      const steps = answer && begin(answer);
      if (steps) current = { answer, steps };
    }
    const end = performance.now() + AT_ONCE;
    while (current && performance.now() < end) {
      const step = current.steps.next();
      if (!step.done) continue;
      const { answer } = current;
      current = undefined;
      done(answer, step.value);
    }
    if (current) ask(SOON);
    else if (waiting.length > 0) ask(LATER);
  }

  return {
    add(answer) {
      waiting.push(answer);
      ask(SOON);
    },
    drop(isGone) {
      waiting = waiting.filter((answer) => !isGone(answer));
      if (current && isGone(current.answer)) current = undefined;
    },
  };
}
