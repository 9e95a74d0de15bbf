/**
 * `npm run bench`: what the extension costs, measured with and without it side by side in one run. Prints figures beside
 * their bars and asserts nothing: numbers depend on the machine. Runs alternate between the two browsers, so that a
 * machine that slows down or speeds up meanwhile does it to both. Work is counted in processor time of the page's main
 * thread, so that a busy machine does not count as ours; only the time to first paint is by the clock.
 */
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession, Page as Tab } from '@playwright/test';
import { build } from 'vite';
import { BUILD } from '../tests/e2e/support/builds.ts';
import { type Chat, chatIn, openChat } from '../tests/e2e/support/chat.ts';
import { launch } from '../tests/e2e/support/chromium.ts';
import prepare from '../tests/e2e/support/prepare.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { type PageId, page } from '../tests/pages/pages.ts';

/** Fewer repetitions for a first look: `npm run bench -- --quick`. */
const QUICK = process.argv.includes('--quick');
const KEYS = QUICK ? 20 : 60;
const STARTS = QUICK ? 5 : 15;
const SENDS = QUICK ? 5 : 15;
const TURNS = QUICK ? 40 : 200;

const EDITORS: [string, PageId][] = [
  ['textarea', 'copilot'],
  ['tiptap', 'chatgpt-2'],
  ['Quill', 'gemini'],
  ['Lexical', 'meta'],
];

/** A Danish working text with a person, an address and a date in it now and then, as long prompts have. */
const PARAGRAPH =
  'Vi holdt afdelingsmøde i tirsdags og talte om, hvordan opgaverne skal fordeles i efteråret. Peter Jensen fortalte om ' +
  'projektet i Aarhus, og vi blev enige om at samle op den 12. marts. Der var spørgsmål til budgettet, til ferieplanen og ' +
  'til den nye måde at registrere tid på. Jeg lovede at skrive ud til alle med svar og at lave en kort oversigt.\n';
const textOf = (length: number) => PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length)).slice(0, length);
const HELD = 'Peter Jensen, CPR 070761-4285, er sygemeldt med stress. ';

interface Side {
  name: 'with' | 'without';
  context: Awaited<ReturnType<typeof launch>>;
}

await prepare();
const server = await startServer();
const sides: Side[] = [
  { name: 'without', context: await launch({ port: server.port }) },
  { name: 'with', context: await launch({ port: server.port, extension: BUILD }) },
];
const rows: { what: string; figure: string; bar: string }[] = [];
const row = (what: string, figure: string, bar = '') => {
  rows.push({ what, figure, bar });
  console.error(`  ${what}: ${figure}`);
};

try {
  for (const [name, id] of EDITORS) await keystrokes(name, id);
  await decisions(10_000, '<= 16 ms p95');
  await decisions(100_000, '<= 100 ms p95');
  await pageStart();
  await streaming();
  await memory();
  await engine();
} finally {
  for (const { context } of sides) await context.close();
  await server.close();
}
print();

/** Main-thread work caused by one key in a prompt of 10,000 characters, deferred work included. */
async function keystrokes(name: string, id: PageId) {
  const times = { with: [] as number[], without: [] as number[] };
  await onBoth(id, async (pages) => {
    for (const { chat } of pages) await fill(chat, textOf(10_000));
    await wait(2_000);
    for (let key = 0; key < KEYS; key += 1) {
      for (const { side, chat, session } of pages) {
        const before = await taskTime(session);
        await chat.tab.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
        await wait(250);
        times[side].push((await taskTime(session)) - before);
      }
    }
  });
  const added = (share: number) => quantile(times.with, share) - quantile(times.without, share);
  row(`added per key, ${name}, 10,000 characters`, `p50 ${ms(added(0.5))}, p95 ${ms(added(0.95))}`, '<= 4 ms p95');
}

/** The Enter key until it is held: the scan of the whole text and the first drawing of the dialog. */
async function decisions(length: number, bar: string) {
  const times: number[] = [];
  const [, side] = sides;
  if (!side) return;
  const chat = await openChat(side.context, 'copilot');
  const session = await metrics(chat.tab);
  for (let send = 0; send < SENDS; send += 1) {
    await fill(chat, `${send} ${HELD}${textOf(length)}`.slice(0, length));
    await wait(600);
    const before = await taskTime(session);
    await chat.editor.evaluate((editor) => {
      const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true };
      editor.dispatchEvent(new KeyboardEvent('keydown', enter));
    });
    times.push((await taskTime(session)) - before);
    await chat.guard.action('edit').click();
  }
  await chat.tab.close();
  const label = `decision at send, ${length.toLocaleString('en')} characters`;
  row(label, `p50 ${ms(quantile(times, 0.5))}, p95 ${ms(quantile(times, 0.95))}`, bar);
}

/** Navigation to first contentful paint, and the main thread's work until the page has settled. */
async function pageStart() {
  const paint = { with: [] as number[], without: [] as number[] };
  const work = { with: [] as number[], without: [] as number[] };
  for (let start = 0; start < STARTS; start += 1) {
    for (const { name, context } of sides) {
      const tab = await context.newPage();
      const session = await metrics(tab);
      await tab.goto(page('chatgpt-2').url);
      const chat = chatIn(tab, 'chatgpt-2');
      await chat.editor.waitFor();
      await wait(700);
      work[name].push(await taskTime(session));
      paint[name].push(
        await chat.tab.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
      );
      await chat.tab.close();
    }
  }
  row('added to first paint', `p50 ${ms(quantile(paint.with, 0.5) - quantile(paint.without, 0.5))}`, '<= 50 ms');
  row(
    'added main-thread work at page start',
    `p50 ${ms(quantile(work.with, 0.5) - quantile(work.without, 0.5))}`,
    '<= 50 ms',
  );
}

/** The extension's share of the main thread while an answer of 3,000 words comes in. */
async function streaming() {
  server.answerWith(textOf(40_000).split(' ').slice(0, 3_000).join(' '));
  server.pace(8, 20);
  const spent = { with: [] as number[], without: [] as number[] };
  let wall = 0;
  for (let run = 0; run < (QUICK ? 1 : 3); run += 1) {
    for (const { name, context } of sides) {
      const chat = await openChat(context, 'chatgpt-2');
      const session = await metrics(chat.tab);
      await chat.put('Skriv en lang tekst');
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
  row(`share of main thread, 3,000 words in ${(wall / 1000).toFixed(1)} s`, `${share.toFixed(2)} %`, '<= 2 %');
}

/** Heap after many turns in one page, against the same page without the extension. */
async function memory() {
  server.answerWith('Her er et kort svar på fyrre ord eller så. '.repeat(5));
  server.pace(60, 1);
  const grown = { with: 0, without: 0 };
  await onBoth('copilot', async (pages) => {
    for (const { side, chat, session } of pages) {
      const before = await heap(session);
      for (let turn = 0; turn < TURNS; turn += 1) {
        await fill(chat, `Spørgsmål nummer ${turn} om mødet i næste uge`);
        await chat.press('Enter');
        await chat.tab.locator('[data-testid="message-item-reactions"]').nth(turn).waitFor();
      }
      await wait(2_000);
      grown[side] = (await heap(session)) - before;
    }
  });
  row(`memory added after ${TURNS} turns`, `${((grown.with - grown.without) / 2 ** 20).toFixed(1)} MB`, '<= 10 MB');
}

/** The engine alone in Chromium: time to evaluate it, and speed on a Danish prompt of 10 kB. */
async function engine() {
  const root = resolve(import.meta.dirname, '..');
  const output = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(root, 'lib/detect/scan.ts'), formats: ['iife'], name: 'engine', fileName: 'engine' },
    },
  });
  const [bundle] = [output].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  const context = sides[0]?.context;
  if (!chunk || !context) return;
  const tab = await context.newPage();
  const session = await metrics(tab);
  const spent = async (run: () => Promise<unknown>) => {
    const before = await taskTime(session);
    await run();
    return (await taskTime(session)) - before;
  };
  const runs = 40;
  const scanTimes = (count: number) =>
    tab.evaluate(
      ({ text, count }) => {
        const { scan } = (globalThis as unknown as { engine: { scan(text: string): unknown } }).engine;
        for (let at = 0; at < count; at += 1) scan(`${at} ${text}`);
      },
      { text: HELD + textOf(10_000), count },
    );
  const evaluated = await spent(() => tab.addScriptTag({ content: `${chunk.code};globalThis.engine = engine;` }));
  const firstScan = await spent(() => scanTimes(1));
  const each = (await spent(() => scanTimes(runs))) / runs;
  await tab.close();
  row('engine: evaluate the bundle', `${ms(evaluated)} (${(chunk.code.length / 1024).toFixed(0)} kB)`);
  row('engine: first scan of 10 kB', ms(firstScan));
  row('engine: each scan of 10 kB', `${ms(each)}, ${(0.01 / (each / 1000)).toFixed(2)} MB/s`);
}

/** The same page in both browsers at once. */
async function onBoth(
  id: PageId,
  run: (pages: { side: Side['name']; chat: Chat; session: CDPSession }[]) => Promise<void>,
) {
  const pages = [];
  for (const { name, context } of sides) {
    const chat = await openChat(context, id);
    pages.push({ side: name, chat, session: await metrics(chat.tab) });
  }
  await run(pages);
  for (const { chat } of pages) await chat.tab.close();
}

async function metrics(tab: Tab) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

async function metric(session: CDPSession, name: string) {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return all.find((each) => each.name === name)?.value ?? 0;
}

/** Milliseconds of tasks on the page's main thread so far. */
async function taskTime(session: CDPSession) {
  return (await metric(session, 'TaskDuration')) * 1000;
}

/** Bytes of JavaScript heap after a collection, the extension's world included. */
async function heap(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

/** Puts a long text in at once, as a paste does. */
async function fill(chat: Chat, text: string) {
  await chat.clear();
  await chat.tab.keyboard.insertText(text.replaceAll('\n', ' '));
}

function quantile(values: readonly number[], share: number) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function ms(value: number) {
  return `${value.toFixed(1)} ms`;
}

function print() {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const figures = Math.max(...rows.map(({ figure }) => figure.length));
  console.log(`\n${'measured'.padEnd(width)}  ${'figure'.padEnd(figures)}  bar`);
  for (const { what, figure, bar } of rows) console.log(`${what.padEnd(width)}  ${figure.padEnd(figures)}  ${bar}`);
}
