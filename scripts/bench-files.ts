/**
 * `npx tsx scripts/bench-files.ts`: what reading attached files costs. A workbook of 20 MB with 200,000 cells and a PDF of 300
 * pages go into a chat page with and without the extension: the longest task on the page's main thread, how long it
 * takes, and the memory that is left afterwards. Then bad files: how long until they are told. Prints figures, asserts nothing.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page as Tab } from '@playwright/test';
import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { BUILD } from '../tests/e2e/support/builds.ts';
import { guardIn, openChat } from '../tests/e2e/support/chat.ts';
import { launch } from '../tests/e2e/support/chromium.ts';
import prepare from '../tests/e2e/support/prepare.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { pdfOf } from '../tests/unit/files/make.ts';

const say = (what: string, figure: string, bar = '') =>
  console.log(`${what.padEnd(58)} ${figure}${bar && `   (bar: ${bar})`}`);

/** 20,000 rows of ten cells; a picture of random bytes fills it up to 20 MB, as pasted screenshots do. */
async function workbook(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Løn');
  for (let row = 0; row < 20_000; row++) {
    const cells = Array.from({ length: 10 }, (_, column) =>
      column === 0 ? `Medarbejder ${row}` : column === 1 ? `Afdeling ${row % 40}` : row * 10 + column,
    );
    sheet.addRow(cells);
  }
  sheet.getCell('C19000').value = 'CPR 070761-4285, Karen Toft';
  const small = Buffer.from(await book.xlsx.writeBuffer());
  const noise = new Uint8Array(Math.max(0, 20 * 1024 * 1024 - small.length));
  for (let at = 0; at < noise.length; at += 65_536) crypto.getRandomValues(noise.subarray(at, at + 65_536));
  const image = book.addImage({ buffer: Buffer.from(noise) as unknown as ExcelJS.Buffer, extension: 'png' });
  sheet.addImage(image, 'L1:M2');
  return Buffer.from(await book.xlsx.writeBuffer());
}

const PARAGRAPH =
  'Vi holdt afdelingsmøde i tirsdags og talte om, hvordan opgaverne skal fordeles i efteråret. Der var spørgsmål til\nbudgettet, til ferieplanen og til den nye måde at registrere tid på. Jeg lovede at skrive ud til alle med svar.\n';
const pdf = async () =>
  Buffer.from(
    await pdfOf(
      ...Array.from(
        { length: 300 },
        (_, page) => `Side ${page + 1}\n${PARAGRAPH.repeat(18)}${page === 290 ? 'Karen Toft, CPR 070761-4285' : ''}`,
      ),
    ),
  );

async function site(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const world = window as unknown as { got: number; longest: number };
    world.got = 0;
    world.longest = 0;
    const input = document.createElement('input');
    input.type = 'file';
    input.id = 'attach';
    input.addEventListener('change', () => {
      world.got = input.files?.length ?? 0;
    });
    document.body.append(input);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) world.longest = Math.max(world.longest, duration);
    }).observe({ type: 'longtask' });
  });
}

const longest = (tab: Tab) => tab.evaluate(() => Math.round((window as unknown as { longest: number }).longest));

/** Resident memory of all processes of one browser, in MB. */
async function memory(context: BrowserContext): Promise<number> {
  const { readdir, readFile } = await import('node:fs/promises');
  const profile = profiles.get(context) ?? '';
  let sum = 0;
  const parents = new Map<string, string>();
  const mine = new Set<string>();
  for (const id of await readdir('/proc')) {
    if (!/^\d+$/.test(id)) continue;
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    parents.set(id, /\) \S (\d+)/.exec(stat)?.[1] ?? '');
    if ((await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '')).includes(profile)) mine.add(id);
  }
  for (const id of parents.keys()) {
    for (let at: string | undefined = id; at; at = parents.get(at)) {
      if (!mine.has(at)) continue;
      sum += Number(/Rss:\s+(\d+)/.exec(await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => ''))?.[1] ?? 0);
      break;
    }
  }
  return Math.round(sum / 1024);
}

const profiles = new Map<BrowserContext, string>();
const folder = await mkdtemp(join(tmpdir(), 'guardrails-files-'));
await prepare();
const server = await startServer();
try {
  const files = { 'løn.xlsx': await workbook(), 'rapport.pdf': await pdf() };
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(join(folder, name), bytes);
    say(name, `${(bytes.length / 1024 / 1024).toFixed(1)} MB`);
  }
  for (const extension of [undefined, BUILD]) {
    const profile = join(folder, extension ? 'with' : 'without');
    const context = await launch({ port: server.port, extension, profile });
    profiles.set(context, profile);
    const side = extension ? 'with' : 'without';
    for (const name of Object.keys(files)) {
      const { tab } = await openChat(context, 'copilot');
      const guard = guardIn(tab);
      await tab.locator('textarea').first().focus();
      await site(tab);
      await wait(3_000);
      await tab.evaluate(() => {
        (window as unknown as { longest: number }).longest = 0;
      });
      const before = await memory(context);
      const start = performance.now();
      await tab.setInputFiles('#attach', join(folder, name));
      if (!extension) {
        await tab.waitForFunction(() => (window as unknown as { got: number }).got === 1);
        await wait(1_000);
        say(`${side}: ${name}, longest task`, `${await longest(tab)} ms`);
        await tab.close();
        continue;
      }
      const progress = guard.host.locator('[data-part="files-progress"]');
      await progress.waitFor({ timeout: 60_000 });
      const shown = performance.now() - start;
      let most = 0;
      while (!(await guard.dialog.isVisible())) {
        most = Math.max(most, await memory(context));
        await wait(300);
      }
      say(`${side}: ${name}, progress shown after`, `${Math.round(shown)} ms`, 'about 500 ms');
      say(`${side}: ${name}, until the dialog`, `${Math.round(performance.now() - start)} ms`);
      say(`${side}: ${name}, longest task while reading`, `${await longest(tab)} ms`, '<= 50 ms from us');
      await guard.action('leave-out').click();
      await guard.dialog.waitFor({ state: 'detached' });
      await wait(8_000);
      say(
        `${side}: ${name}, memory before, most, 8 s after`,
        `${before}, ${most}, ${await memory(context)} MB`,
        'given back',
      );
      // Cancel.
      await tab.setInputFiles('#attach', join(folder, name));
      await progress.waitFor({ timeout: 60_000 });
      const cancelled = performance.now();
      await guard.action('cancel-files').click();
      await tab.locator('leadership-guardrails-reader').waitFor({ state: 'detached' });
      say(`${side}: ${name}, cancel until the reader is gone`, `${Math.round(performance.now() - cancelled)} ms`);
      await tab.close();
    }
    if (extension) await badFiles(context);
    await context.close();
  }
} finally {
  await server.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

async function badFiles(context: BrowserContext): Promise<void> {
  const { tab } = await openChat(context, 'copilot');
  const guard = guardIn(tab);
  await tab.locator('textarea').first().focus();
  await site(tab);
  await wait(2_000);
  const zeros = new Uint8Array(500 * 1024 * 1024);
  const bad: [string, Uint8Array | 'sparse'][] = [
    ['tom.docx', new Uint8Array()],
    ['bombe.docx', zipSync({ 'word/document.xml': zeros }, { level: 9 })],
    ['kasse.zip', zipSync({ 'b.zip': zipSync({ 'c.txt': new Uint8Array(9) }) })],
    ['kode.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['halv.pdf', (await pdfOf('x')).slice(0, 60)],
    ['stor.bin', 'sparse'],
  ];
  for (const [name, content] of bad) {
    const path = join(folder, name);
    await writeFile(path, content === 'sparse' ? '' : content);
    if (content === 'sparse') await (await import('node:fs/promises')).truncate(path, 2 * 1024 ** 3);
    const note = guard.host.locator('[data-part="file-note"]');
    const start = performance.now();
    await tab.setInputFiles('#attach', path);
    await note.filter({ hasText: name }).waitFor({ timeout: 30_000 });
    say(`bad: ${name}, told after`, `${Math.round(performance.now() - start)} ms`, '<= 2,000 ms');
  }
  await tab.close();
}
