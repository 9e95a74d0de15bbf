import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyBuild } from '../../tests/e2e/support/builds.ts';
import prepare from '../../tests/e2e/support/prepare.ts';
import { startServer } from '../../tests/e2e/support/server.ts';
import { playStory } from './story.ts';
import { openWindow } from './window.ts';

export interface Browser {
  brand: 'chromium' | 'edge' | 'chrome';
  path: string;
}

const ROOT = resolve(import.meta.dirname, '../..');
const COPY = join(ROOT, '.output/demo');
const PICTURES = join(ROOT, 'demo-output');

/**
 * Builds everything, starts the practice chat and opens it with the extension: in a window for a person, or without a
 * display as a story that plays itself.
 */
export async function runDemo(browser: Browser, { headless = false } = {}) {
  console.log('Building the extension and the practice chat ...');
  await prepare();
  // The shipped build runs on the sites it names; the practice chat is on this machine, so the copy names it too.
  // Its own key gives it its own id, so that a policy for the story touches no installed extension.
  const build = await copyBuild({ patterns: ['http://127.0.0.1/*'], ownKey: true, to: COPY });
  const server = await startServer();
  server.pace(4, 30);
  const address = `http://127.0.0.1:${server.port}/`;
  console.log(
    `The practice chat runs at ${address}. The extension is the shipped build plus that one address (${COPY}).`,
  );
  try {
    if (headless || !hasDisplay()) {
      console.log('There is no display, so the story plays by itself.\n');
      await playStory({ browser, build, server, address, pictures: PICTURES });
    } else {
      await openWindow(browser, build.path, address);
    }
  } finally {
    await server.close();
    await rm(COPY, { recursive: true, force: true });
  }
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
