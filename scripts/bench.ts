/**
 * `npm run bench`: what the extension costs, measured with and without it side by side in one run. Prints figures beside
 * their bars and asserts nothing: numbers depend on the machine. Runs alternate between the two browsers, so that a
 * machine that slows down or speeds up meanwhile does it to both.
 *
 * `npm run bench -- --quick` repeats less; names of parts choose them: `npm run bench -- keys decision`.
 */
import { BUILD } from '../tests/e2e/support/builds.ts';
import { launch } from '../tests/e2e/support/chromium.ts';
import prepare from '../tests/e2e/support/prepare.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { decision } from './bench/decision.ts';
import { engine } from './bench/engine.ts';
import { keys } from './bench/keys.ts';
import type { Bench } from './bench/measure.ts';
import { memory } from './bench/memory.ts';
import { start } from './bench/start.ts';
import { streaming } from './bench/streaming.ts';

/** A part takes the bench and adds rows. */
const PARTS: Record<string, (bench: Bench) => Promise<void>> = { keys, decision, start, streaming, memory, engine };

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const unknown = asked.filter((name) => !PARTS[name]);
if (unknown.length > 0) {
  console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

await prepare();
const server = await startServer();
const rows: { what: string; figure: string; bar: string }[] = [];
const bench: Bench = {
  server,
  sides: [
    { name: 'without', context: await launch({ port: server.port }) },
    { name: 'with', context: await launch({ port: server.port, extension: BUILD }) },
  ],
  quick: process.argv.includes('--quick'),
  row(what, figure, bar = '') {
    rows.push({ what, figure, bar });
    console.error(`  ${what}: ${figure}`);
  },
};

try {
  for (const [name, part] of Object.entries(PARTS)) if (asked.length === 0 || asked.includes(name)) await part(bench);
} finally {
  for (const { context } of bench.sides) await context.close();
  await server.close();
}

const width = Math.max(...rows.map(({ what }) => what.length));
const figures = Math.max(...rows.map(({ figure }) => figure.length));
console.log(`\n${'measured'.padEnd(width)}  ${'figure'.padEnd(figures)}  bar`);
for (const { what, figure, bar } of rows) console.log(`${what.padEnd(width)}  ${figure.padEnd(figures)}  ${bar}`);
