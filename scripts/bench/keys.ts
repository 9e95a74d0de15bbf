import { setTimeout as wait } from 'node:timers/promises';
import type { PageId } from '../../tests/pages/pages.ts';
import { type Bench, fill, ms, onBoth, quantile, taskTime, textOf } from './measure.ts';

const EDITORS: [string, PageId][] = [
  ['textarea', 'copilot'],
  ['tiptap', 'chatgpt-2'],
  ['Quill', 'gemini'],
  ['Lexical', 'meta'],
];

/** Main-thread work caused by one key in a prompt of 10,000 characters, everything it leads to included. */
export async function keys(bench: Bench) {
  for (const [name, id] of EDITORS) {
    const times = { with: [] as number[], without: [] as number[] };
    await onBoth(bench, id, async (pages) => {
      for (const { chat } of pages) await fill(chat, textOf(10_000));
      await wait(2_000);
      for (let key = 0; key < (bench.quick ? 20 : 120); key += 1) {
        for (const { side, chat, session } of pages) {
          const before = await taskTime(session);
          await chat.tab.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
          // Long enough for the pause after which the text is read: that is part of the key's cost.
          await wait(450);
          times[side].push((await taskTime(session)) - before);
        }
      }
    });
    const added = (share: number) => quantile(times.with, share) - quantile(times.without, share);
    bench.row(
      `added per key, ${name}, 10,000 characters`,
      `p50 ${ms(added(0.5))}, p95 ${ms(added(0.95))}`,
      '<= 4 ms p95',
    );
  }
}
