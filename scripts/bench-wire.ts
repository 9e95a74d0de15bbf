/**
 * `npm run bench:wire`: what the second layer is worth. On every test page the first layer is made powerless (in the
 * extension's own world an event can no longer be stopped), and a held text is sent by every key and button the page takes.
 * Without the extension that way either sends or does nothing; where it sends, the second layer alone has to stop it.
 * Names of pages choose them: `npm run bench:wire -- chatgpt-2 wires`.
 */
import { type BrowserContext, type CDPSession, expect, type Page as Tab } from '@playwright/test';
import { BUILD, buildWithMatches, EXTENSION_ID, UNKNOWN_HOSTS } from '../tests/e2e/support/builds.ts';
import { openChat, sendBy } from '../tests/e2e/support/chat.ts';
import { launch } from '../tests/e2e/support/chromium.ts';
import prepare from '../tests/e2e/support/prepare.ts';
import { startServer } from '../tests/e2e/support/server.ts';
import { PAGES, type PageId } from '../tests/pages/pages.ts';

const CPR = '070761-4285';
const HELD = `Skriv en indkaldelse til Peter Jensen, CPR ${CPR}, som er sygemeldt med stress.`;
const KEYS = ['Enter', 'NumpadEnter', 'Control+Enter', 'Meta+Enter', 'Alt+Enter'];
const WAYS = [...KEYS, 'click', 'button by keyboard'];
/** How long a page may take to put a prompt on the wire, in milliseconds. */
const LONGEST = 3_000;

/** Takes from the gate what it stops events with, in each of the tab's frames. */
async function disarm(tab: Tab): Promise<void> {
  for (const frame of tab.frames()) {
    let session: CDPSession;
    try {
      session = await tab.context().newCDPSession(frame);
    } catch {
      // A frame that shares the process of its page is met in the page's own session.
      continue;
    }
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith(`chrome-extension://${EXTENSION_ID}`) || context.auxData?.type === 'isolated')
        worlds.push(context.id);
    });
    await session.send('Runtime.enable');
    for (const contextId of worlds)
      await session.send('Runtime.evaluate', {
        contextId,
        expression: 'Event.prototype.preventDefault = Event.prototype.stopImmediatePropagation = () => {}',
      });
    await session.detach();
  }
}

async function sent(holding: () => unknown[]): Promise<boolean> {
  return expect
    .poll(() => holding().length, { timeout: LONGEST })
    .toBeGreaterThan(0)
    .then(
      () => true,
      () => false,
    );
}

await prepare();
const server = await startServer();
const unknown = await buildWithMatches(UNKNOWN_HOSTS);
const bare = await launch({ port: server.port });
const guarded: Record<string, BrowserContext> = {
  known: await launch({ port: server.port, extension: BUILD }),
  unknown: await launch({ port: server.port, extension: unknown.path }),
};
const asked = process.argv.slice(2);
const ids = (Object.keys(PAGES) as PageId[]).filter(
  (id) => !['closed', 'input'].includes(PAGES[id].kind) && (asked.length === 0 || asked.includes(id)),
);
let leaks = 0;
let caught = 0;
const missed: string[] = [];
for (const id of ids) {
  const kind = new URL(PAGES[id].url).hostname.endsWith('.chat.test') ? 'unknown' : 'known';
  for (const way of WAYS) {
    server.forget();
    const alone = await openChat(bare, id);
    await alone.put(HELD);
    await sendBy(alone, way);
    const leaves = await sent(() => server.holding(CPR));
    await alone.tab.close();
    if (!leaves) continue;
    leaks++;
    server.forget();
    const chat = await openChat(guarded[kind] as BrowserContext, id);
    await chat.put(HELD);
    await expect(chat.guard.badge).toHaveAttribute('data-level', 'warn', { timeout: 30_000 });
    await disarm(chat.tab);
    await sendBy(chat, way);
    const left = await sent(() => server.holding(CPR));
    if (left) missed.push(`${id} by ${way}`);
    else caught++;
    await chat.tab.close();
  }
  console.error(`  ${id}: ${caught} of ${leaks} so far`);
}
for (const context of [bare, ...Object.values(guarded)]) await context.close();
await server.close();
console.log(`${leaks} ways send a held text without the first layer; the second alone stops ${caught}.`);
if (missed.length > 0) console.log(`Not stopped by it:\n${missed.map((line) => `  ${line}`).join('\n')}`);
