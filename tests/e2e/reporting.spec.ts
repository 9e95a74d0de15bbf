import { readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { createStore } from '../unit/reporting/collector.ts';
import { BUILD, type Build, buildReporting, copyBuild } from './support/builds.ts';
import { openChat } from './support/chat.ts';
import { launch } from './support/chromium.ts';
import { reloadPolicy, setPolicy } from './support/policy.ts';
import { startServer } from './support/server.ts';

// One build for all, one after the other.
test.describe.configure({ mode: 'serial', timeout: 360_000 });
const SEEN = { timeout: 120_000 };
const HELD = 'Skriv til Peter Jensen, CPR 070761-4285, at han er afskediget';

/** A collector that does what it is told, over real HTTP. */
async function startCollector() {
  const store = createStore();
  const bodies: string[] = [];
  const faults: string[] = [];
  let mode: 'ok' | 'down' | 'busy' | 'taken, never answers' = 'ok';
  const open = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString();
      if (request.method !== 'POST' || request.url !== '/v1/metrics') faults.push(`${request.method} ${request.url}`);
      if (request.headers.cookie || request.headers.referer) faults.push('cookie or referer');
      bodies.push(body);
      if (mode === 'down') return void request.socket.destroy();
      if (mode === 'busy') return void response.writeHead(503, { 'retry-after': '1' }).end();
      try {
        store.take(body);
      } catch (error) {
        faults.push(String(error));
      }
      if (mode === 'taken, never answers') return void open.add(response);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  return {
    endpoint: `http://localhost:${(server.address() as AddressInfo).port}`,
    store,
    bodies,
    faults,
    be(next: typeof mode) {
      mode = next;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function openOptions(context: BrowserContext, { id }: Build): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html#policy`);
  return page;
}

interface StoredDay {
  day: string;
  notBefore: number;
  counts: Record<string, number>;
}
interface StoredQueue {
  days: StoredDay[];
  notBefore: number;
  failures: number;
}
const queueOf = async (page: Page): Promise<StoredQueue | undefined> =>
  ((await page.evaluate('chrome.storage.local.get("report")')) as { report?: StoredQueue }).report;

/** What is stored, as it would be when the time had come: days move to yesterday, pauses are over. */
async function letTimePass(page: Page): Promise<void> {
  const queue = (await queueOf(page))!;
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const days = queue.days.map((day) => ({ ...day, day: yesterday, notBefore: 0 }));
  const report = JSON.stringify({ ...queue, days, notBefore: 0 });
  await page.evaluate(`chrome.storage.local.set({ report: ${report} })`);
}

/** Ends the worker, as the browser does, and wakes a new one. */
async function restartWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.evaluate('chrome.runtime.sendMessage({ name: "settings.refresh", payload: {} })');
}

test.describe('the package that reports', () => {
  let built: string;
  test.beforeAll(() => {
    built = buildReporting();
  });

  test('counts and sends nothing until the person agrees, and cannot reach another place than it was built for', async () => {
    const collector = await startCollector();
    const server = await startServer();
    const build = await copyBuild({ from: built, ownKey: true });
    const policy = await setPolicy(build.id, { reportEndpoint: collector.endpoint });
    const context = await launch({
      port: server.port,
      extension: build.path,
      args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE localhost`],
    });
    try {
      const page = await openOptions(context, build);
      const section = page.locator('[data-part="reporting"]');
      await expect(section).toHaveAttribute('data-state', 'asked', SEEN);
      await expect(section.locator('[data-action="reporting-agree"]')).toBeVisible();
      const chat = await openChat(context, 'claude');
      await chat.put(HELD);
      await chat.press('Enter');
      await expect(chat.guard.dialog).toBeVisible();
      await expect
        .poll(async () => (await page.evaluate('chrome.storage.local.get("counts")')) as object)
        .toHaveProperty('counts');
      expect(await queueOf(page)).toBeUndefined();
      await policy.set({ reportEndpoint: 'https://otel.example.com' });
      await reloadPolicy(context);
      await expect(section).toHaveAttribute('data-state', 'elsewhere', SEEN);
      // Not by our own care alone: the browser refuses. A page, where people write, may not even reach the collector.
      for (const address of ['https://otel.example.com/v1/metrics', `${collector.endpoint}/v1/metrics`]) {
        const refused = await page.evaluate(
          `fetch('${address}', { method: 'POST' }).then(() => 'went', () => 'refused')`,
        );
        expect(refused).toBe('refused');
      }
      expect(server.received.filter(({ host }) => host === 'otel.example.com')).toEqual([]);
      expect(collector.bodies).toEqual([]);
    } finally {
      await context.close();
      await policy.remove();
      collector.close();
      await server.close();
      await rm(build.path, { recursive: true, force: true });
    }
  });

  test('sends what it shows, through a collector that is down, busy and late and a worker that dies, once', async () => {
    const collector = await startCollector();
    const server = await startServer();
    // Granted as by the person's click, which no test can make in a browser without a display.
    const build = await copyBuild({ from: built, ownKey: true, hosts: ['http://localhost/*'] });
    const policy = await setPolicy(build.id, { reportEndpoint: collector.endpoint, reportGroup: 'Skoleledere' });
    const context = await launch({
      port: server.port,
      extension: build.path,
      args: [`--host-resolver-rules=MAP * 127.0.0.1:${server.port}, EXCLUDE localhost`],
    });
    try {
      const page = await openOptions(context, build);
      const section = page.locator('[data-part="reporting"]');
      await expect(section).toHaveAttribute('data-state', 'on', SEEN);
      const chat = await openChat(context, 'claude');
      await chat.put(HELD);
      await chat.press('Enter');
      await expect(chat.guard.dialog).toBeVisible();
      await chat.guard.action('edit').click();
      await expect
        .poll(async () => (await queueOf(page))?.days[0]?.counts)
        .toEqual({ 'claude/held': 1, 'claude/edited': 1 });
      // The day is not over.
      await restartWorker(page);
      expect(collector.bodies).toEqual([]);
      const shown = section.locator('[data-part="report-body"]');
      await section.locator('summary').click();
      await expect(shown).toContainText('leadership_guardrails.prompts.held');

      for (const mode of ['down', 'busy', 'taken, never answers'] as const) {
        collector.be(mode);
        const before = collector.bodies.length;
        await letTimePass(page);
        await restartWorker(page);
        await expect.poll(() => collector.bodies.length).toBe(before + 1);
        // A pause was written down before the request went.
        await expect.poll(async () => (await queueOf(page))?.notBefore).toBeGreaterThan(Date.now());
      }
      const before = await shown.textContent();
      collector.be('ok');
      await letTimePass(page);
      await restartWorker(page);
      await expect(section.locator('tbody tr')).toContainText('Sendt');
      expect(await shown.textContent()).toBe(before);
      for (const body of collector.bodies) expect(JSON.parse(body)).toEqual(JSON.parse(before!));
      expect(new Set(collector.bodies).size).toBe(1);
      expect(collector.bodies[0]).not.toMatch(/Peter|070761|https?:/);
      await restartWorker(page);

      expect(collector.faults).toEqual([]);
      expect(collector.bodies).toHaveLength(4);
      expect(collector.store.totals()).toEqual({
        'leadership_guardrails.prompts.held site=claude': 1,
        'leadership_guardrails.prompts.edited site=claude': 1,
      });
    } finally {
      await context.close();
      await policy.remove();
      collector.close();
      await server.close();
      await rm(build.path, { recursive: true, force: true });
    }
  });

  test('differs in what it may do, and the shipped build holds none of it', async () => {
    const textOf = async (folder: string) => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile() && /\.(js|json|html)$/.test(entry.name));
      return (await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), 'utf8')))).join('\n');
    };
    const [shipped, reporting] = await Promise.all([textOf(BUILD), textOf(built)]);
    for (const mark of ['/v1/metrics', 'resourceMetrics', 'startTimeUnixNano', 'reporting-agree']) {
      expect(reporting).toContain(mark);
      expect(shipped).not.toContain(mark);
    }
    const manifest = async (folder: string) => JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const [a, b] = await Promise.all([manifest(BUILD), manifest(built)]);
    expect(a.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(b.content_security_policy.extension_pages).toContain('connect-src http://localhost:*;');
    expect(b.permissions).toEqual([...a.permissions, 'alarms']);
    expect(b.optional_host_permissions).toEqual(a.optional_host_permissions);
  });
});
