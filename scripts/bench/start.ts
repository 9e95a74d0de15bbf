import { setTimeout as wait } from 'node:timers/promises';
import { chatIn } from '../../tests/e2e/support/chat.ts';
import { page } from '../../tests/pages/pages.ts';
import { type Bench, metrics, ms, quantile, taskTime } from './measure.ts';

/**
 * A page's start: until its first paint and until it has loaded, by its own clock; then the main thread's work until a
 * second after the composer came, and the longest piece of it. The engine comes when the page has been built.
 */
export async function start(bench: Bench) {
  const names = ['paint', 'load', 'work', 'longest'] as const;
  const times = Object.fromEntries(
    names.map((name) => [name, { with: [] as number[], without: [] as number[] }]),
  ) as Record<(typeof names)[number], { with: number[]; without: number[] }>;
  for (let run = 0; run < (bench.quick ? 5 : 15); run += 1) {
    for (const { name, context } of bench.sides) {
      const tab = await context.newPage();
      const session = await metrics(tab);
      await tab.addInitScript(() => {
        const longest = { longest: 0 };
        Object.assign(globalThis, longest);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(globalThis, {
              longest: Math.max((globalThis as unknown as typeof longest).longest, entry.duration),
            });
        }).observe({ type: 'longtask', buffered: true });
      });
      await tab.goto(page('chatgpt-2').url, { waitUntil: 'load' });
      await chatIn(tab, 'chatgpt-2').editor.waitFor();
      await wait(1_000);
      times.work[name].push(await taskTime(session));
      const seen = await tab.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        return {
          paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
          load: navigation?.loadEventEnd ?? 0,
          longest: (globalThis as unknown as { longest: number }).longest,
        };
      });
      for (const key of ['paint', 'load', 'longest'] as const) times[key][name].push(seen[key]);
      await tab.close();
    }
  }
  const added = (name: (typeof names)[number]) =>
    `p50 ${ms(quantile(times[name].with, 0.5) - quantile(times[name].without, 0.5))}`;
  bench.row('page start: added to first paint', added('paint'), '<= 50 ms');
  bench.row('page start: added until loaded', added('load'), '<= 50 ms');
  bench.row('page start: added work in the first second', added('work'));
  bench.row(
    'page start: longest task, without / with',
    `p50 ${ms(quantile(times.longest.without, 0.5))} / ${ms(quantile(times.longest.with, 0.5))}`,
  );
}
