/**
 * `npm run dev`: the extension in a browser beside the practice chats, built anew and loaded anew whenever a source
 * changes. Every address is answered by the test pages on this machine (tests/pages), so that `https://claude.ai/` is the
 * page made like it. `npm run dev -- --page claude` opens another page first; `--headless` needs no display.
 */
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext } from '@playwright/test';
import { BUILD, EXTENSION_ID } from '../tests/e2e/support/builds.ts';
import { launch, loadUnpacked } from '../tests/e2e/support/chromium.ts';
import prepare from '../tests/e2e/support/prepare.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { buildPages } from '../tests/pages/build.ts';
import { PAGES, type PageId } from '../tests/pages/pages.ts';

const ROOT = resolve(import.meta.dirname, '..');
/** An editor saves several files at once, and some of them twice. */
const QUIET_MS = 150;

/** Folder -> what it is part of. */
const WATCHED = {
  lib: 'extension',
  components: 'extension',
  entrypoints: 'extension',
  public: 'extension',
  'tests/pages': 'pages',
} as const;
type Part = (typeof WATCHED)[keyof typeof WATCHED];

export interface Dev {
  context: BrowserContext;
  /** Ends when the browser does. */
  ended: Promise<void>;
  close(): Promise<void>;
}

/** `say` hears a line for everything that happens; the last one after a change is "Loaded anew.". */
export async function startDev({
  headless = false,
  page = 'chatgpt-2' as PageId,
  say = console.log,
} = {}): Promise<Dev> {
  await prepare();
  const server = await startServer();
  if (!headless) process.env.HEADED = '1';
  const context = await launch({ port: server.port, extension: BUILD, overDevTools: true });
  const [tab = await context.newPage()] = context.pages();
  await tab.goto(PAGES[page].url);

  const changed = new Set<Part>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working = false;
  async function work() {
    if (working || changed.size === 0) return;
    working = true;
    const parts = new Set(changed);
    changed.clear();
    try {
      if (parts.has('pages')) await buildPages();
      if (parts.has('extension')) {
        await buildExtension();
        await reloadExtension(context);
      }
      for (const each of context.pages()) if (/^https?:/.test(each.url())) await each.reload();
      say('Loaded anew.');
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    } finally {
      working = false;
      void work();
    }
  }
  const ends = new AbortController();
  for (const [folder, part] of Object.entries(WATCHED)) {
    watch(join(ROOT, folder), { recursive: true, signal: ends.signal }, (_, file) => {
      // What the build of the pages writes is no change.
      if (file === null || /(?:^|[\\/])dist(?:[\\/]|$)|~$|\.sw[px]$/.test(file)) return;
      say(`${folder}/${file}`);
      changed.add(part);
      clearTimeout(timer);
      timer = setTimeout(() => void work(), QUIET_MS);
    });
  }
  say(`${PAGES[page].url} is open. Save a file, and it is loaded anew. Close the browser or press Ctrl+C to end.`);

  const ended = new Promise<void>((done) => context.on('close', () => done())).then(async () => {
    ends.abort();
    clearTimeout(timer);
    await server.close();
  });
  return { context, ended, close: () => context.close().then(() => ended) };
}

/** Throws with what the build said when it fails; the last good one goes on running then. */
function buildExtension(): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], { cwd: ROOT });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.on('error', fail);
    child.on('close', (status) => (status === 0 ? done() : fail(new Error(output))));
  });
}

async function reloadExtension(context: BrowserContext): Promise<void> {
  const own = `chrome-extension://${EXTENSION_ID}/`;
  // The extension's own pages go with it: those that were open come back.
  const open = context.pages().flatMap((each) => (each.url().startsWith(own) ? [each.url()] : []));
  await loadUnpacked(context, BUILD);
  for (const address of open) await (await context.newPage()).goto(address);
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { headless: { type: 'boolean' }, page: { type: 'string' } } });
  if (values.page !== undefined && !(values.page in PAGES)) {
    console.error(`"${values.page}" is none of: ${Object.keys(PAGES).join(', ')}`);
    process.exitCode = 1;
  } else {
    const dev = await startDev({
      headless: values.headless ?? false,
      ...(values.page !== undefined && { page: values.page as PageId }),
    });
    process.once('SIGINT', () => void dev.close());
    await dev.ended;
  }
}
