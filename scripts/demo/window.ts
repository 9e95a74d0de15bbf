import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import type { Browser } from './run.ts';

/**
 * Opens a browser window with the extension and waits until the person closes it or presses Ctrl+C. The extension goes
 * in over the DevTools pipe (`Extensions.loadUnpacked`), since branded Chrome ignores `--load-extension`.
 */
export async function openWindow(browser: Browser, extension: string, address: string) {
  const profile = await mkdtemp(join(tmpdir(), 'guardrails-demo-'));
  const child = spawn(
    browser.path,
    [
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium refuses to run as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1400,900',
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const ended = once(child, 'exit').catch((error: unknown) => {
    throw new Error(`${browser.path} does not start: ${error}`);
  });
  const devtools = connect(child);
  let stopped = false;
  const stop = () => {
    stopped = true;
    console.log('\nClosing the browser.');
    devtools.send('Browser.close').catch(() => {});
    setTimeout(() => child.kill('SIGKILL'), 3_000).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
  try {
    await Promise.race([
      (async () => {
        await devtools.send('Extensions.loadUnpacked', { path: extension });
        const before = await devtools.send<{ targetInfos: { targetId: string; type: string; url: string }[] }>(
          'Target.getTargets',
        );
        await devtools.send('Target.createTarget', { url: address });
        for (const { targetId, type, url } of before.targetInfos) {
          if (type === 'page' && url === 'about:blank') await devtools.send('Target.closeTarget', { targetId });
        }
        console.log(`\nThe chat is open in ${browser.path}. Its left side says what to try.`);
        console.log('Close the window or press Ctrl+C here to end.');
      })(),
      ended.then(() => {
        if (stopped) return;
        throw new Error('The browser ended before the chat was open.');
      }),
    ]);
    await ended;
  } finally {
    if (child.exitCode === null && child.signalCode === null) child.kill();
    process.removeListener('SIGINT', stop);
    process.removeListener('SIGTERM', stop);
    // The browser's last processes may still be writing.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 });
  }
}

interface Answer {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

/** The DevTools pipe: JSON messages ended by a zero byte, in on descriptor 3 and out on 4. */
function connect(child: ChildProcess) {
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  let rest = '';
  input.on('error', () => {});
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (rest + chunk).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer;
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
    }
  });
  return {
    send<T = unknown>(method: string, parameters: object = {}) {
      last += 1;
      const id = last;
      return new Promise<T>((resolve, reject) => {
        waiting.set(id, ({ result, error }) => {
          waiting.delete(id);
          if (error) reject(new Error(`${method}: ${error.message}`));
          else resolve(result as T);
        });
        input.write(`${JSON.stringify({ id, method, params: parameters })}\0`);
      });
    },
  };
}
