import { setTimeout as wait } from 'node:timers/promises';
import { openChat } from '../../tests/e2e/support/chat.ts';
import { type Bench, metrics, quantile, taskTime, textOf } from './measure.ts';

/** The extension's share of the main thread while an answer of 3,000 words comes in. */
export async function streaming(bench: Bench) {
  bench.server.answerWith(textOf(40_000).split(' ').slice(0, 3_000).join(' '));
  bench.server.pace(8, 20);
  const spent = { with: [] as number[], without: [] as number[] };
  let wall = 0;
  for (let run = 0; run < (bench.quick ? 1 : 3); run += 1) {
    for (const { name, context } of bench.sides) {
      const chat = await openChat(context, 'chatgpt-2');
      const session = await metrics(chat.tab);
      await chat.put('Skriv en lang tekst');
      // The guard's own start is another figure (start.ts), and has ended when somebody has written a prompt.
      await wait(3_000);
      const before = await taskTime(session);
      const start = Date.now();
      await chat.press('Enter');
      await chat.tab.locator('[data-talvt-turn-state="complete"]').waitFor({ timeout: 120_000 });
      wall = Date.now() - start;
      spent[name].push((await taskTime(session)) - before);
      await chat.tab.close();
    }
  }
  const share = ((quantile(spent.with, 0.5) - quantile(spent.without, 0.5)) / wall) * 100;
  bench.row(`share of main thread, 3,000 words in ${(wall / 1000).toFixed(1)} s`, `${share.toFixed(2)} %`, '<= 2 %');
}
