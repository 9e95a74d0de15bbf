import { setTimeout as wait } from 'node:timers/promises';
import { chatIn } from '../../tests/e2e/support/chat.ts';
import { page } from '../../tests/pages/pages.ts';
import { type Bench, metrics, ms, quantile, taskTime } from './measure.ts';

/** What is measured of each start. */
const ROWS = {
  interactive: { what: 'until its first deferred script may run', bar: '' },
  paint: { what: 'until first paint', bar: 'added <= 50 ms' },
  load: { what: 'until loaded', bar: 'added <= 50 ms' },
  work: { what: 'work in the first second', bar: '' },
  longest: { what: 'longest task', bar: '' },
} as const;
type Name = keyof typeof ROWS;

/**
 * A page's start: until it is parsed and its first paint, and until it has loaded, by its own clock; then the main thread's
 * work until a second after the composer came, and the longest piece of it. What runs before the page's first script delays
 * the end of parsing by as much. The engine comes when the page has been built.
 */
export async function start(bench: Bench) {
  const names = Object.keys(ROWS) as Name[];
  const times = Object.fromEntries(
    names.map((name) => [name, { with: [] as number[], without: [] as number[] }]),
  ) as Record<Name, { with: number[]; without: number[] }>;
  for (let run = 0; run < (bench.quick ? 10 : 40); run += 1) {
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
          interactive: navigation?.domInteractive ?? 0,
          paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
          load: navigation?.loadEventEnd ?? 0,
          longest: (globalThis as unknown as { longest: number }).longest,
        };
      });
      for (const key of ['interactive', 'paint', 'load', 'longest'] as const) times[key][name].push(seen[key]);
      await tab.close();
    }
  }
  for (const name of names) {
    const { with: mine, without } = times[name];
    const added = mine.map((time, run) => time - without[run]!);
    bench.row(
      `page start: ${ROWS[name].what}, added`,
      `p50 ${ms(quantile(added, 0.5))} (${surely(added)})`,
      ROWS[name].bar,
    );
    bench.row('  quartiles without / with', `${quartiles(without)} / ${quartiles(mine)}`);
  }
}

const quartiles = (values: readonly number[]) =>
  [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(0)).join(', ');

/** Between which values the median lies with 95 % confidence, whatever the times are distributed like: by their ranks. */
function surely(values: readonly number[]) {
  const sorted = [...values].sort((a, b) => a - b);
  const reach = 0.98 * Math.sqrt(sorted.length);
  const low = sorted[Math.max(0, Math.floor(sorted.length / 2 - reach))] ?? 0;
  const high = sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length / 2 + reach))] ?? 0;
  return `95 % between ${ms(low)} and ${ms(high)}`;
}
