/**
 * `npm run gallery`: every in-page component in every state, language and theme, on a local address.
 * `npm run gallery -- --out DIR` takes the pictures instead and says where they are.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'vite';

const { values } = parseArgs({ options: { out: { type: 'string' }, browser: { type: 'string' } } });

const server = await createServer({
  configFile: false,
  root: resolve(import.meta.dirname, '../components/gallery'),
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, fs: { allow: [resolve(import.meta.dirname, '..')] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
await server.listen();
const address = server.resolvedUrls!.local[0]!;

if (values.out === undefined) {
  console.log(`The gallery is at ${address} (Ctrl+C ends it)`);
} else {
  const { chromium } = await import('playwright-core');
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({
    executablePath: values.browser ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 640, height: 640 } });
    await page.goto(address);
    const states = await page.locator('a').allTextContents();
    for (const state of states) {
      for (const language of ['da', 'en']) {
        await page.goto(`${address}?state=${state}&language=${language}`);
        await page.screenshot({ path: join(out, `${state}-${language}-${colorScheme}.png`) });
      }
    }
    await page.close();
  }
  await browser.close();
  await server.close();
  console.log(`Pictures are in ${out}`);
}
