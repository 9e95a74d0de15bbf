/**
 * `npm run gallery`: every component in every state, language and theme, on a local address.
 * `npm run gallery -- --out DIR` takes the pictures instead and says where they are.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../tests/e2e/support/chromium.ts';
import { serveGallery } from './gallery-server.ts';

const { values } = parseArgs({ options: { out: { type: 'string' }, browser: { type: 'string' } } });
const { address, close } = await serveGallery();

if (values.out === undefined) {
  console.log(`The gallery is at ${address} (Ctrl+C ends it)`);
} else {
  const { chromium } = await import('playwright-core');
  const out = resolve(values.out);
  mkdirSync(out, { recursive: true });
  const browser = await chromium.launch({
    executablePath: values.browser ?? findChromium(),
    args: ['--no-sandbox'],
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, viewport: { width: 640, height: 640 } });
    await page.goto(address);
    const states = await page.locator('a[data-state]').allTextContents();
    for (const state of states) {
      for (const language of ['da', 'en']) {
        await page.goto(`${address}?state=${state}&language=${language}`);
        await page.screenshot({ path: join(out, `${state}-${language}-${colorScheme}.png`) });
      }
    }
    await page.close();
  }
  await browser.close();
  await close();
  console.log(`Pictures are in ${out}`);
}
