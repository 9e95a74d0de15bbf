import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from '@playwright/test';
import { buildWithMatches, UNKNOWN_HOSTS } from '../../tests/e2e/support/builds.ts';
import { openChat } from '../../tests/e2e/support/chat.ts';
import { launch } from '../../tests/e2e/support/chromium.ts';
import type { PageId } from '../../tests/pages/pages.ts';
import { type Bench, metrics, quantile, type Side, taskTime, textOf } from './measure.ts';

type Sides = readonly { name: Side['name']; context: BrowserContext }[];

/** The extension's share of the main thread while an answer of 3,000 words comes in: on a known site, and in a chat nobody knows. */
export async function streaming(bench: Bench) {
  bench.server.answerWith(textOf(40_000).split(' ').slice(0, 3_000).join(' '));
  bench.server.pace(8, 20);
  await share(bench, bench.sides, 'chatgpt-2', 'a known site');
  const build = await buildWithMatches(UNKNOWN_HOSTS);
  const granted = await launch({ port: bench.server.port, extension: build.path });
  await share(bench, [bench.sides[0], { name: 'with', context: granted }], 'textarea', 'an unknown chat');
  await granted.close();
  await rm(build.path, { recursive: true, force: true });
}

async function share(bench: Bench, sides: Sides, id: PageId, where: string) {
  const spent = { with: [] as number[], without: [] as number[] };
  let wall = 0;
  for (let run = 0; run < (bench.quick ? 1 : 3); run += 1) {
    for (const { name, context } of sides) {
      const chat = await openChat(context, id);
      const session = await metrics(chat.tab);
      await chat.put('Skriv en lang tekst');
      // The guard's own start is another figure (start.ts), and has ended when somebody has written a prompt.
      await wait(3_000);
      const before = await taskTime(session);
      const start = Date.now();
      await chat.press('Enter');
      await chat.tab.waitForFunction(
        () =>
          (globalThis as { isAnswering?(): boolean }).isAnswering?.() === false &&
          document.body.innerText.length > 10_000,
        undefined,
        { polling: 500, timeout: 120_000 },
      );
      wall = Date.now() - start;
      // What is done when it has ended is part of it.
      await wait(2_000);
      spent[name].push((await taskTime(session)) - before);
      await chat.tab.close();
    }
  }
  const added = ((quantile(spent.with, 0.5) - quantile(spent.without, 0.5)) / wall) * 100;
  bench.row(
    `share of main thread, 3,000 words in ${(wall / 1000).toFixed(1)} s, ${where}`,
    `${added.toFixed(2)} %`,
    '<= 2 %',
  );
}
