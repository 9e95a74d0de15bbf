import { join, resolve } from 'node:path';
import { build } from 'vite';
import { lazyPatterns } from '../lazy-patterns.ts';
import { oneByte } from '../one-byte.ts';
import { type Bench, HELD, ms, quantile, textOf } from './measure.ts';

const RUNS = 60;
/** Warm runs go on for so long, in milliseconds: as the peers of `bench/` are measured. */
const WARM = 3_000;

interface Engine {
  scan(text: string): unknown;
  warmUp(): Iterator<unknown>;
}

/** The engine alone in Chromium: what it costs to start, and its speed on a Danish prompt of 10 kB, by the page's clock. */
export async function engine(bench: Bench) {
  const root = resolve(import.meta.dirname, '../..');
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    // As the product is built.
    plugins: [lazyPatterns(), oneByte()],
    build: {
      write: false,
      lib: {
        entry: join(root, 'scripts/bench/engine-alone.ts'),
        formats: ['iife'],
        name: 'engine',
        fileName: 'engine',
      },
    },
  });
  const [bundle] = [output].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) return;
  const starts = { evaluate: [] as number[], warm: [] as number[], longest: [] as number[], first: [] as number[] };
  const each: number[] = [];
  const warmed: number[] = [];
  for (let run = 0; run < (bench.quick ? 3 : 9); run += 1) {
    const tab = await bench.sides[0].context.newPage();
    // The source differs each time, so that nothing is taken from a cache.
    const source = `/* ${run} ${Date.now()} */ ${chunk.code};globalThis.engine = engine;`;
    const figures = await tab.evaluate(
      ({ source: code, text, runs, until }) => {
        const script = document.createElement('script');
        script.textContent = code;
        const start = performance.now();
        document.head.append(script);
        const evaluate = performance.now() - start;
        const { scan, warmUp } = (globalThis as unknown as { engine: Engine }).engine;
        let longest = 0;
        let warm = 0;
        const steps = warmUp();
        for (let done = false; !done; ) {
          const from = performance.now();
          done = steps.next().done ?? false;
          const took = performance.now() - from;
          warm += took;
          longest = Math.max(longest, took);
        }
        const from = performance.now();
        scan(`0 ${text}`);
        const first = performance.now() - from;
        const times: number[] = [];
        for (let at = 1; at < runs; at += 1) {
          const begun = performance.now();
          scan(`${at} ${text}`);
          times.push(performance.now() - begun);
        }
        const later: number[] = [];
        for (let at = runs, end = performance.now() + until; performance.now() < end; at += 1) {
          const begun = performance.now();
          scan(`${at} ${text}`);
          later.push(performance.now() - begun);
        }
        return { evaluate, warm, longest, first, times, later };
      },
      { source, text: HELD + textOf(10_000), runs: RUNS, until: run === 0 ? WARM : 0 },
    );
    starts.evaluate.push(figures.evaluate);
    starts.warm.push(figures.warm);
    starts.longest.push(figures.longest);
    starts.first.push(figures.first);
    each.push(quantile(figures.times, 0.5));
    warmed.push(...figures.later);
    await tab.close();
  }
  const median = (values: number[]) => ms(quantile(values, 0.5));
  const scanTime = quantile(each, 0.5);
  bench.row(
    'engine: compile and evaluate',
    `${median(starts.evaluate)} (${(chunk.code.length / 1024).toFixed(0)} kB)`,
    '<= 30 ms',
  );
  bench.row('engine: made ready in idle pieces', `${median(starts.warm)}, longest piece ${median(starts.longest)}`);
  bench.row('engine: first scan of 10 kB after it', median(starts.first));
  const speed = (time: number) => `${ms(time)}, ${(0.01 / (time / 1000)).toFixed(2)} MB/s`;
  bench.row(`engine: each scan of 10 kB, the first ${RUNS} of a page`, speed(scanTime));
  bench.row('engine: each scan of 10 kB, warm', speed(quantile(warmed, 0.5)), '>= 2 MB/s');
}
