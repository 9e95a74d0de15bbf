import { test as base, expect, type Page } from '@playwright/test';
import { serveBuiltGallery } from '../../scripts/gallery-server.ts';
import { colourViolations, smallTargets, violations } from './support/accessible.ts';
import { findChromium } from './support/chromium.ts';

/**
 * Every in-page component in every state, language and theme: nothing in anybody's way, nothing cut off at 320 px, at
 * everything large enough to press, in light and dark. `npm run gallery -- --out DIR` takes the pictures for people.
 */
const test = base.extend<{ gallery: Page }, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from this pattern which fixtures are needed.
    async ({}, use) => {
      const { address, close } = await serveBuiltGallery();
      await use(address);
      await close();
    },
    { scope: 'worker' },
  ],
  gallery: async ({ browser, address }, use) => {
    const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 640, height: 640 } });
    await page.goto(address);
    await use(page);
    await page.close();
  },
});

// A plain browser without the extension.
test.use({ launchOptions: { executablePath: findChromium(), chromiumSandbox: false } });

/** States by the first word of their name; the rest is the look of everything. */
const FAMILIES = [
  /^dialog/,
  /^files/,
  /^(?:badges|notes|health)/,
  /^(?:answer|note-)/,
  /^(?:controls|colours|type|voices|icon)/,
];

for (const language of ['da', 'en'] as const) {
  for (const family of FAMILIES) {
    test(`every state ${family} in ${language} can be seen, read out, pressed, and fits`, async ({
      gallery: page,
      address,
    }) => {
      const all = await page.locator('a[data-state]').allTextContents();
      expect(
        all.filter((state) => FAMILIES.every((each) => !each.test(state))),
        'states of no family',
      ).toEqual([]);
      for (const state of all.filter((each) => family.test(each))) {
        await test.step(state, async () => {
          await page.goto(`${address}?state=${state}&language=${language}`);
          await expect(page.locator('main > *').first()).toBeAttached();
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
            // The same elements in other colours; and the colours are the same in both languages.
            const look = colorScheme === 'light' ? violations : colourViolations;
            if (colorScheme === 'dark' && language === 'en') continue;
            // Parts of a page have no page around them: landmarks and a first heading are the pages' own tests.
            const found = (await look(page)).filter((line) => !/^(?:region|page-has-heading-one)/.test(line));
            expect(found, `${state} ${colorScheme}`).toEqual([]);
          }
          expect(await smallTargets(page), state).toEqual([]);
          await page.setViewportSize({ width: 320, height: 640 });
          expect(await page.evaluate('document.documentElement.scrollWidth'), state).toBeLessThanOrEqual(320);
          const over = await page
            .locator('dialog[open]')
            .evaluateAll((dialogs) => dialogs.map((dialog) => dialog.scrollWidth - dialog.clientWidth));
          expect(
            over.filter((pixels) => pixels > 0),
            `${state}: cut off`,
          ).toEqual([]);
          await page.setViewportSize({ width: 640, height: 640 });
        });
      }
    });
  }
}

/** State -> what in it speaks. */
const VOICES = { dialog: '.lg-dialog-head', notes: '.lg-notes', 'answer-long': '.lg-answer' };

test('the three voices look different, in colours and without them', async ({ gallery: page, address }) => {
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors, reducedMotion: 'reduce' });
    const looks = new Set<string>();
    for (const [state, selector] of Object.entries(VOICES)) {
      await page.goto(`${address}?state=${state}&language=da`);
      const look = await page.locator(selector).evaluate((voice) => {
        const { backgroundColor, borderTopWidth, borderBottomWidth } = getComputedStyle(voice);
        const plain = matchMedia('(forced-colors: active)').matches;
        return [
          plain ? '' : backgroundColor,
          borderTopWidth,
          borderBottomWidth,
          voice.querySelectorAll('svg').length,
        ].join(' ');
      });
      looks.add(look);
    }
    expect(looks.size, [...looks].join(' | ')).toBe(3);
  }
});
