import { setTimeout as wait } from 'node:timers/promises';
import { type Bench, fill, heap, onBoth } from './measure.ts';

/** Heap after many turns in one page, against the same page without the extension. */
export async function memory(bench: Bench) {
  const turns = bench.quick ? 40 : 200;
  bench.server.answerWith('Her er et kort svar på fyrre ord eller så. '.repeat(5));
  bench.server.pace(60, 1);
  const grown = { with: 0, without: 0 };
  await onBoth(bench, 'copilot', async (pages) => {
    for (const { side, chat, session } of pages) {
      const before = await heap(session);
      for (let turn = 0; turn < turns; turn += 1) {
        await fill(chat, `Spørgsmål nummer ${turn} om mødet i næste uge`);
        await chat.press('Enter');
        await chat.tab.locator('[data-testid="message-item-reactions"]').nth(turn).waitFor();
      }
      await wait(2_000);
      grown[side] = (await heap(session)) - before;
    }
  });
  bench.row(
    `memory added after ${turns} turns`,
    `${((grown.with - grown.without) / 2 ** 20).toFixed(1)} MB`,
    '<= 10 MB',
  );
}
