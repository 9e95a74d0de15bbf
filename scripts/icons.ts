/** `npx tsx scripts/icons.ts`: draws scripts/icon.svg as the PNG sizes browsers want, in a real Chromium. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/e2e/support/chromium.ts';

const SIZES = [16, 32, 48, 128];
const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');

const browser = await chromium.launch({ executablePath: findChromium(), chromiumSandbox: false });
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  const path = fileURLToPath(new URL(`../public/icon/${size}.png`, import.meta.url));
  await page.screenshot({ path, omitBackground: true });
  await page.close();
}
await browser.close();
