import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { type Chat, openChat } from '../../tests/e2e/support/chat.ts';
import { type Bench, fill, HELD, spread, textOf } from './measure.ts';

/**
 * From the Enter key to the decision, by the page's own clock: how long the key's handlers run. `typed`: the text has
 * stood there for a while, as when somebody types; `pasted`: the key follows in the same task, so the whole text is read.
 */
export async function decision(bench: Bench) {
  for (const [length, bar] of [
    [10_000, '<= 16 ms p95'],
    [100_000, '<= 100 ms p95'],
  ] as const) {
    const times = { typed: [] as number[], pasted: [] as number[], drawn: [] as number[] };
    const chat = await openChat(bench.sides[1].context, 'copilot');
    for (let send = 0; send < (bench.quick ? 5 : 20); send += 1) {
      await fill(chat, `${send} ${HELD}${textOf(length)}`.slice(0, length));
      // The guard has read it when it shows how much it found.
      await expect(chat.guard.badge).toBeVisible();
      await wait(1_500);
      const typed = await enter(chat);
      times.typed.push(typed.decided);
      times.drawn.push(typed.drawn);
      await chat.guard.action('edit').click();
      times.pasted.push((await enter(chat, `${send} nu ${HELD}${textOf(length)}`.slice(0, length))).decided);
      await chat.guard.action('edit').click();
    }
    await chat.tab.close();
    const of = `${length.toLocaleString('en')} characters`;
    bench.row(`decision at send, ${of}`, spread(times.typed), bar);
    bench.row(`the same, pasted and sent at once, ${of}`, spread(times.pasted), bar);
    bench.row(`Enter until the dialog is on screen, ${of}`, spread(times.drawn));
  }
}

/** Presses Enter from within the page, where its clock is; milliseconds until decided, and until the dialog was painted. */
function enter({ editor }: Chat, pasted?: string): Promise<{ decided: number; drawn: number }> {
  return editor.evaluate(async (element, text) => {
    if (text !== null) {
      const area = element as HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }
    const key = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
    const start = performance.now();
    element.dispatchEvent(new KeyboardEvent('keydown', key));
    const decided = performance.now() - start;
    // No function of its own in here: the compiler would give it a name that the page does not know.
    while (!document.querySelector('leadership-guardrails')?.shadowRoot?.querySelector('[data-part="dialog"]'))
      await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return { decided, drawn: performance.now() - start };
  }, pasted ?? null);
}
