/**
 * `npm run soak`: a working day of eight hours in a few minutes. The clock is not simulated but the day is: all that
 * happens in it happens, one thing after the other and without the pauses. Two chats stay open while a person types, is
 * asked, replaces, sends, reads and switches tabs; the service worker dies every 30 simulated seconds; from the sixth hour
 * on the extension is updated under the open pages. After every ten simulated minutes it is measured what is left.
 *
 *   npm run soak -- [--hours 8] [--out FILE]
 *
 * Ends with a line for each bar and a status of 1 when one is not met.
 */
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { BrowserContext, CDPSession, Page as Tab } from '@playwright/test';
import { copyBuild, EXTENSION_ID } from '../tests/e2e/support/builds.ts';
import { type Chat, openChat } from '../tests/e2e/support/chat.ts';
import { launch, loadUnpacked } from '../tests/e2e/support/chromium.ts';
import prepare from '../tests/e2e/support/prepare.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import type { PageId } from '../tests/pages/pages.ts';

const { values: options } = parseArgs({
  options: { hours: { type: 'string', default: '8' }, out: { type: 'string' } },
});
const HOURS = Number(options.hours);
const MINUTES_A_ROUND = 10;
const ROUNDS = (HOURS * 60) / MINUTES_A_ROUND;
/** Every 30 simulated seconds. */
const DEATHS_A_ROUND = MINUTES_A_ROUND * 2;
/** Before that the pages live on untouched, so that what leaks has time to show. */
const FIRST_UPDATE_HOUR = 6;
/** The bar of issue 9. */
const MAY_GROW = 0.1;

const CHATS: readonly PageId[] = ['claude', 'copilot'];
const SETTINGS = {
  tone: 'strict',
  kindEmail: 'confirm',
  customTerms: ['Projekt Havørn'],
  energy: false,
  lengthMail: 120,
};
const ANSWER =
  'Her er et udkast. Det er kort, og du kan rette det til, som du vil. Mødet er den 12. marts kl. 9. '.repeat(18);
const NAMES = ['Peter Jensen', 'Mette Holm', 'Lars Andersen', 'Kirsten Aagaard', 'Søren Friis'];
const CPRS = ['070761-4285', '120385-4001'];

interface Sample {
  minutes: number;
  /** Of both pages after a collection, the extension's world included. */
  heapMB: number;
  /** Of it what V8 has compiled: machine code, byte code and their tables. It grows until the code that is used is compiled. */
  codeMB: number;
  /** Of the same two pages in a browser without the extension, on the same day. */
  bareMB: number;
  listeners: number;
  nodes: number;
  documents: number;
  /** Elements of ours in the pages: one each. */
  hosts: number;
}

await prepare();
const server = await startServer();
server.answerWith(ANSWER);
server.pace(30, 5);
// A copy: what is built meanwhile is none of this day.
const build = await copyBuild({});
const context = await launch({ port: server.port, extension: build.path, overDevTools: true });
// A machine that is busy with other things may stand still for minutes.
context.setDefaultTimeout(300_000);
const faults: string[] = [];
const counted = { keys: 0, prompts: 0, dialogs: 0, deaths: 0, switches: 0, updates: 0 };

/** One question to the extension's storage, asked in a page of its own that is closed again. */
async function ask<T>(question: string): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
    return await page.evaluate<T>(question);
  } finally {
    await page.close();
  }
}

const expected: Record<string, unknown> = { ...SETTINGS };
await ask(`chrome.storage.local.set({ user: { version: 1, values: ${JSON.stringify(SETTINGS)} } })`);

interface Open {
  chat: Chat;
  session: CDPSession;
}
async function openAll(within: BrowserContext): Promise<Open[]> {
  const all: Open[] = [];
  for (const id of CHATS) {
    const chat = await openChat(within, id, { keep: '2' });
    const session = await within.newCDPSession(chat.tab);
    await session.send('Performance.enable');
    await session.send('ServiceWorker.enable');
    all.push({ chat, session });
  }
  return all;
}

async function kill({ session }: Open) {
  await session.send('ServiceWorker.stopAllWorkers');
  counted.deaths += 1;
}

async function typeIn({ chat }: Open, text: string) {
  await chat.type(text);
  counted.keys += text.length;
}

/**
 * The same ten minutes where nobody guards: the same keys and prompts. What grows here is the pages' own (an editor's way
 * back, a framework's nodes).
 */
async function bareRound(all: readonly Open[], number: number) {
  const turn = number >> 1;
  const [one, other] = (number % 2 === 0 ? all : [all[1], all[0]]) as [Open, Open];
  const send = async ({ chat }: Open, text: string) => {
    await chat.tab.bringToFront();
    const before = server.prompts().length;
    await chat.type(text);
    await chat.press('Enter');
    await until(() => server.prompts().length > before, 'a prompt arrives');
    await chat.answered();
  };
  await send(one, `Giv mig tre ideer til teammøde nummer ${number}.`);
  if (WAYS[turn % WAYS.length] === 'edit') await other.chat.type(heldPrompt(turn));
  else await send(other, heldPrompt(turn));
  for (let death = 0; death < DEATHS_A_ROUND; death += 4) {
    const { chat } = all[death % all.length]!;
    await chat.tab.bringToFront();
    await chat.type('x');
  }
  for (const { chat } of all) await empty(chat);
}

const heldPrompt = (turn: number) =>
  `Skriv til ${NAMES[turn % NAMES.length]}, CPR ${CPRS[turn % 2]}, at mødet er flyttet. Nr. ${turn}.`;

/** What happens to a held prompt, one way after the other. */
const WAYS = ['replace-and-send', 'send-anyway', 'edit', 'replace'] as const;

async function holdAndSend(open: Open, turn: number) {
  const { chat } = open;
  const way = WAYS[turn % WAYS.length]!;
  const before = server.prompts().length;
  await typeIn(open, heldPrompt(turn));
  await kill(open);
  await chat.press('Enter');
  await chat.guard.dialog.waitFor();
  counted.dialogs += 1;
  const shown = await chat.guard.dialog.count();
  if (shown !== 1) faults.push(`${shown} dialogs for one Enter`);
  await kill(open);
  await chat.guard.action(way).last().click();
  await chat.guard.dialog.waitFor({ state: 'detached' });
  if (way === 'edit') return empty(chat);
  if (way === 'replace') {
    await kill(open);
    await chat.press('Enter');
  }
  await answered(chat, before);
}

/** By keyboard, again when the focus was still on its way back. */
async function empty(chat: Chat) {
  await until(async () => {
    await chat.clear();
    return (await chat.text()) === '';
  }, 'an empty composer');
}

/** One prompt arrived, once, and its answer is there with its line. */
async function answered(chat: Chat, before: number) {
  await until(() => server.prompts().length > before, 'a prompt arrives');
  counted.prompts += 1;
  await until(async () => (await chat.text()) === '', 'the composer is empty');
  // To its end: the site takes no prompt while it answers.
  const whole = ANSWER.trim().length;
  await until(async () => (await chat.answers.last().innerText()).trim().length >= whole, 'the whole answer');
  await until(async () => (await chat.guard.answerChecks.count()) > 0, 'the line under the answer');
  if (server.prompts().length !== before + 1) faults.push(`${server.prompts().length - before} prompts for one send`);
}

async function harmless(open: Open, turn: number) {
  const before = server.prompts().length;
  await typeIn(open, `Giv mig tre ideer til teammøde nummer ${turn}.`);
  await open.chat.press('Enter');
  await answered(open.chat, before);
}

async function lookAtAnswer({ chat }: Open) {
  const more = chat.guard.answerChecks.last().locator('[data-action="more"]');
  await more.click();
  await chat.tab.keyboard.press('Escape');
}

async function until(check: () => boolean | Promise<boolean>, what: string) {
  // Counted, not timed: a machine that stands still for a while has not failed.
  for (let look = 0; look < 3_000; look++) {
    if (await check()) return;
    await new Promise((go) => setTimeout(go, 20));
  }
  throw new Error(`Never came: ${what}`);
}

/** Ten simulated minutes. */
async function round(all: readonly Open[], number: number) {
  const diedBefore = counted.deaths;
  // One after the other in both chats, and the other way round ten minutes later.
  const [one, other] = number % 2 === 0 ? all : [all[1], all[0]];
  await show(one!.chat.tab);
  await harmless(one!, number);
  await lookAtAnswer(one!);
  await show(other!.chat.tab);
  await holdAndSend(other!, number >> 1);
  while (counted.deaths - diedBefore < DEATHS_A_ROUND) {
    const open = all[counted.deaths % all.length]!;
    // Every fourth time it is the person who wakes it.
    if (counted.deaths % 4 === 0) {
      await show(open.chat.tab);
      await typeIn(open, 'x');
    } else await open.session.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${EXTENSION_ID}/` });
    await kill(open);
  }
  for (const { chat } of all) await empty(chat);
}

async function show(tab: Tab) {
  await tab.bringToFront();
  counted.switches += 1;
}

/** A new version comes while the pages are open: they say so, and are loaded anew. */
async function update(all: readonly Open[]) {
  const [{ chat }] = all as [Open];
  await loadUnpacked(context, build.path);
  await until(async () => {
    try {
      return (await ask<string>('chrome.runtime.getManifest().version')) !== '';
    } catch {
      return false;
    }
  }, 'the extension is back');
  await show(chat.tab);
  await chat.put(`Skriv til ${NAMES[0]}, CPR ${CPRS[0]}`);
  await chat.press('Enter');
  await chat.guard.dialog.waitFor();
  await chat.guard.action('edit').click();
  await until(
    async () => (await chat.guard.health.getAttribute('data-why')) === 'reload',
    'the page asks to be loaded anew',
  );
  for (const open of [...all, ...bare]) {
    await open.chat.tab.reload();
    await open.chat.editor.waitFor();
  }
  counted.updates += 1;
}

/** A choice of the person's own, made while the worker is dead. */
async function changeSetting(open: Open, number: number) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${EXTENSION_ID}/options.html`);
  await kill(open);
  const wanted = 100 + number;
  await page.locator('[name="lengthReport"]').fill(String(wanted));
  expected.lengthReport = wanted;
  await until(
    async () =>
      (await page.evaluate('chrome.storage.local.get("user").then((all) => all.user.values.lengthReport)')) === wanted,
    'the setting is kept',
  );
  await page.close();
}

async function checkSettings(minutes: number) {
  const stored = await ask<{ user?: { values?: object }; effective?: { settings?: Record<string, unknown> } }>(
    'chrome.storage.local.get()',
  );
  const own = JSON.stringify(Object.entries(stored.user?.values ?? {}).sort());
  if (own !== JSON.stringify(Object.entries(expected).sort())) faults.push(`${minutes} min: own settings are ${own}`);
  for (const [key, value] of Object.entries(expected)) {
    const inForce = JSON.stringify(stored.effective?.settings?.[key]);
    if (inForce !== JSON.stringify(value)) faults.push(`${minutes} min: ${key} in force is ${inForce}`);
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  // Twice: what the first collection finalises goes with the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20;
}

/** Megabytes of compiled code in the heap, by a snapshot: V8 counts them nowhere else. */
async function codeOf(session: CDPSession): Promise<number> {
  const parts: string[] = [];
  const collect = ({ chunk }: { chunk: string }) => parts.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', collect);
  await session.send('HeapProfiler.takeHeapSnapshot', {});
  session.off('HeapProfiler.addHeapSnapshotChunk', collect);
  const { snapshot, nodes }: Snapshot = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  const code = types[type]!.indexOf('code');
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += fields.length)
    if (nodes[node + type] === code) bytes += nodes[node + size]!;
  return bytes / 2 ** 20;
}

/** The part of V8's heap snapshot that is read here. */
interface Snapshot {
  snapshot: { meta: { node_fields: string[]; node_types: string[][] } };
  nodes: number[];
}

async function measure(all: readonly Open[], minutes: number): Promise<Sample> {
  const sample: Sample = { minutes, heapMB: 0, codeMB: 0, bareMB: 0, listeners: 0, nodes: 0, documents: 0, hosts: 0 };
  for (const { chat, session } of all) {
    sample.heapMB += await heapOf(session);
    sample.codeMB += await codeOf(session);
    const counters = await session.send('Memory.getDOMCounters');
    sample.listeners += counters.jsEventListeners;
    sample.nodes += counters.nodes;
    sample.documents += counters.documents;
    sample.hosts += await chat.guard.host.count();
  }
  for (const { session } of bare) sample.bareMB += await heapOf(session);
  return sample;
}

const row = (cells: readonly (string | number)[]) =>
  console.log(cells.map((cell) => String(cell).padStart(10)).join(''));

const samples: Sample[] = [];
const began = Date.now();
const all = await openAll(context);
const without = await launch({ port: server.port });
without.setDefaultTimeout(300_000);
const bare = await openAll(without);
try {
  row(['minutes', 'heap MB', 'code', 'without', 'listeners', 'nodes', 'documents', 'hosts']);
  for (const open of all) {
    await show(open.chat.tab);
    for (const turn of [0, 1]) await harmless(open, turn);
  }
  for (const number of [0, 1]) await bareRound(bare, number);
  for (let number = 1; number <= ROUNDS; number++) {
    const minutes = number * MINUTES_A_ROUND;
    if (minutes > FIRST_UPDATE_HOUR * 60 && (minutes - MINUTES_A_ROUND) % 60 === 0) await update(all);
    await round(all, number);
    await bareRound(bare, number);
    if (number % 6 === 3) await changeSetting(all[0]!, number);
    if (number % 3 === 0) await checkSettings(minutes);
    const sample = await measure(all, minutes);
    samples.push(sample);
    if (sample.hosts !== CHATS.length)
      faults.push(`${minutes} min: ${sample.hosts} elements of ours in ${CHATS.length} pages`);
    row([
      minutes,
      sample.heapMB.toFixed(2),
      sample.codeMB.toFixed(2),
      sample.bareMB.toFixed(2),
      sample.listeners,
      sample.nodes,
      sample.documents,
      sample.hosts,
    ]);
  }
} catch (error) {
  faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
} finally {
  await context.close();
  await without.close();
  await server.close();
  await rm(build.path, { recursive: true, force: true });
}

const [first] = samples;
const later = samples.slice(1);
const most = (key: 'heapMB' | 'listeners') => Math.max(...later.map((sample) => sample[key]));
const share = (key: 'heapMB' | 'listeners') => (first ? most(key) / first[key] - 1 : Number.NaN);
const percent = (value: number) => `${value >= 0 ? '+' : ''}${(value * 100).toFixed(1)} %`;
const bars: [string, boolean, string][] = [
  ['memory after the first 10 minutes', share('heapMB') <= MAY_GROW, `${percent(share('heapMB'))} at most (bar 10 %)`],
  ['event listeners', share('listeners') <= MAY_GROW, `${percent(share('listeners'))} at most`],
  ['faults (settings, listeners, prompts)', faults.length === 0, String(faults.length)],
];
console.log(
  `\n${HOURS} h in ${Math.round((Date.now() - began) / 1000)} s: ${counted.keys} keys, ${counted.prompts} prompts, ` +
    `${counted.dialogs} dialogs, ${counted.switches} tab switches, ${counted.deaths} deaths of the worker, ${counted.updates} updates`,
);
if (first) {
  const grown = (key: 'heapMB' | 'codeMB' | 'bareMB') => Math.max(...later.map((sample) => sample[key])) - first[key];
  console.log(
    `Grown since the first 10 minutes: ${grown('heapMB').toFixed(1)} MB; the same pages without the extension: ${grown('bareMB').toFixed(1)} MB.`,
  );
  const kept = (sample: Sample) => sample.heapMB - sample.codeMB;
  console.log(
    `Apart from compiled code: ${percent(Math.max(...later.map(kept)) / kept(first) - 1)} at most; compiled code: ${grown('codeMB').toFixed(1)} MB more.`,
  );
}
for (const fault of faults) console.log(`FAULT ${fault}`);
for (const [what, met, figure] of bars) console.log(`${met ? 'met ' : 'NOT '} ${what}: ${figure}`);
if (options.out) writeFileSync(options.out, JSON.stringify({ samples, counted, faults }, null, 2));
if (bars.some(([, met]) => !met)) process.exitCode = 1;
