import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page as Tab } from '@playwright/test';
import { ANSWERS } from './support/answers.ts';
import { expect, test } from './support/test.ts';

const PROMPT = 'Skriv en kort mail til teamet om, at vi holder fælles morgenmad på fredag kl. 8.30.';
const ITEM = '[data-testid="assistant-message"]';
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in our part of the page. */
async function violations(tab: Tab): Promise<string[]> {
  await tab.evaluate(axeSource);
  return tab.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(where: string): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const found = await axe.run('leadership-guardrails');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`);
  });
}

const selectAnswer = (tab: Tab) =>
  tab.locator(ITEM).evaluate((item) => document.getSelection()?.selectAllChildren(item));

test.describe('in one browser', () => {
  test('an answer that a long list takes out and puts back is as it was left', async ({ chat, server }) => {
    server.answerWith(ANSWERS.da.long);
    const { put, press, guard, tab } = await chat('claude');
    await put(PROMPT);
    await press('Enter');
    await guard.action('verify').click({ timeout: 15_000 });
    await guard.host.locator('[data-claim]').first().getByRole('checkbox').check();
    await guard.action('close').click();
    await expect(guard.action('verify')).toContainText('2 påstande at tjekke');
    // Lists that keep only what is in sight make a new node when the message is scrolled back.
    await tab.locator(ITEM).evaluate((item) => {
      const gap = document.createElement('div');
      gap.id = 'gap';
      Object.assign(window, { back: item.cloneNode(true) });
      item.replaceWith(gap);
    });
    await expect(guard.answerChecks).toHaveCount(0);
    await tab.evaluate(() => document.querySelector('#gap')?.replaceWith((window as unknown as { back: Node }).back));
    await expect(guard.answerChecks).toHaveCount(1);
    await expect(guard.action('verify')).toContainText('2 påstande at tjekke');
  });

  test('a node that is given to another message, or edited, is judged by what stands in it', async ({
    chat,
    server,
  }) => {
    server.answerWith(ANSWERS.da.long);
    const { put, press, guard, tab } = await chat('claude');
    await put(PROMPT);
    await press('Enter');
    await expect(guard.answerChecks).toHaveAttribute('data-words', '640', { timeout: 15_000 });
    const body = tab.locator(`${ITEM} .standard-markdown`);
    const html = await body.innerHTML();
    await body.evaluate((element) => {
      element.innerHTML = '<p>Vi spiser morgenmad på fredag. Kom og vær med, hvis du har tid og lyst.</p>';
    });
    await expect(guard.answerChecks).toHaveAttribute('data-words', '15');
    await expect(guard.answerChecks).toHaveAttribute('data-overlong', 'false');
    await body.evaluate((element, before) => {
      element.innerHTML = before;
    }, html);
    await expect(guard.answerChecks).toHaveAttribute('data-words', '640');
    await expect(guard.answerChecks).toHaveCount(1);
  });

  test('copying an answer nobody has checked says so once, in one line', async ({ chat, server }) => {
    server.answerWith(ANSWERS.da.long);
    const { put, press, guard, tab } = await chat('claude');
    await put(PROMPT);
    await press('Enter');
    await expect(guard.answerChecks).toHaveCount(1, { timeout: 15_000 });
    await selectAnswer(tab);
    await tab.keyboard.press('ControlOrMeta+C');
    await expect(guard.answerChecks).toContainText('3 påstande er ikke tjekket endnu');
    await expect(guard.dialog).toHaveCount(0);
    await expect(guard.answerChecks).toContainText('640 ord', { timeout: 10_000 });
    // Told of every copy that the page hears; the line must stay as it is.
    await tab.evaluate(() => {
      const told: string[] = [];
      Object.assign(window, { told });
      const root = document.querySelector('leadership-guardrails')?.shadowRoot;
      if (root)
        new MutationObserver(() =>
          told.push(root.querySelector('[data-part="answer-check"]')?.textContent ?? ''),
        ).observe(root, { subtree: true, childList: true, characterData: true });
    });
    await selectAnswer(tab);
    await tab.keyboard.press('ControlOrMeta+C');
    await guard.action('more').click();
    await expect(guard.host.locator('[data-part="answer-panel"]')).toBeVisible();
    const told = await tab.evaluate(() => (window as unknown as { told: string[] }).told);
    expect(told.filter((line) => line.includes('ikke tjekket'))).toEqual([]);
  });

  test('the names come back on copying, and only there', async ({ chat, server }) => {
    const { put, press, guard, tab } = await chat('claude');
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://claude.ai' });
    server.answerWith((prompt) => `Kære ${/\[[^\]]+\]/.exec(prompt)?.[0]}\n\nTak for snakken. Vi ses på mandag kl. 9.`);
    await put('Skriv en kort mail til Peter Jensen, CPR 070761-4285, som er sygemeldt med stress.');
    await press('Enter');
    await guard.action('replace-and-send').click();
    await guard.action('copy-restored').click({ timeout: 15_000 });
    await expect(guard.answerChecks).toContainText('Kopieret');
    expect(await tab.evaluate(() => navigator.clipboard.readText())).toContain('Kære Peter Jensen');
    await expect(tab.locator(ITEM)).not.toContainText('Peter Jensen');
  });

  test('where nothing is marked, a greeting is no answer, and every answer to what was sent is one', async ({
    chat,
    server,
  }) => {
    server.answerWith(ANSWERS.da.short);
    const { tab, put, press, guard, answered } = await chat('demo', 'unknown');
    await tab.locator('[role="log"]').evaluate((log) => {
      const greeting = document.createElement('p');
      greeting.textContent = 'Goddag. Hvad kan jeg hjælpe med i dag?';
      log.prepend(greeting);
    });
    await put('Skriv en kort mail om fredagens morgenmad');
    await press('Enter');
    await expect(guard.answerChecks).toHaveCount(1, { timeout: 15_000 });
    await answered();
    await put('Skriv den en gang til, kortere');
    await press('Enter');
    await expect(guard.answerChecks).toHaveCount(2, { timeout: 15_000 });
  });

  test('before a hard talk there is a note, which goes with its prompt and stays away once closed', async ({
    chat,
    server,
  }) => {
    server.answerWith(ANSWERS.da.short);
    const { put, press, guard, clear } = await chat('claude');
    const note = guard.host.locator('[data-part="first-note"]');
    const talk = 'Hjælp mig med at forberede en samtale med en medarbejder, der skal have en advarsel.';
    await put(talk);
    await expect(note).toHaveAttribute('data-kind', 'human-first');
    await expect(note).toContainText('Det svære skal siges af dig');
    await press('Enter');
    await expect(guard.answerChecks).toHaveCount(1, { timeout: 15_000 });
    await expect(note).toHaveCount(0);
    await put(talk);
    await expect(note).toHaveCount(1);
    await guard.action('close-note').click();
    await expect(note).toHaveCount(0);
    await clear();
    await put(`${talk} Giv tre råd.`);
    await expect(guard.badge.or(guard.health).first()).toBeAttached();
    await press('Enter');
    await expect(guard.answerChecks).toHaveCount(2, { timeout: 15_000 });
    await expect(note).toHaveCount(0);
  });
});

for (const [locale, language] of [
  ['da-DK', 'da'],
  ['en-GB', 'en'],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`in ${language}, ${colorScheme}`, () => {
      test.use({ launchWith: { locale, colorScheme } });

      test('the line and its panel are usable by keyboard alone, and axe finds nothing', async ({ chat, server }) => {
        server.answerWith(ANSWERS[language].long);
        const { put, press, guard, tab } = await chat('claude');
        await put(language === 'da' ? PROMPT : 'Write a short email to the team about breakfast on Friday at 8.30.');
        await press('Enter');
        await expect(guard.answerChecks).toHaveCount(1, { timeout: 15_000 });
        expect(await violations(tab), 'the line').toEqual([]);
        const more = guard.action('more');
        for (let step = 0; step < 60 && !(await more.evaluate((button) => button.matches(':focus'))); step++) {
          await tab.keyboard.press('Tab');
        }
        await expect(more).toBeFocused();
        await tab.keyboard.press('Enter');
        const panel = guard.host.locator('[data-part="answer-panel"]');
        await expect(panel.locator('h2')).toBeFocused();
        for (const details of await panel.locator('details').all())
          await details.evaluate((element) => element.setAttribute('open', ''));
        expect(await violations(tab), 'the panel').toEqual([]);
        await tab.keyboard.press('Escape');
        await expect(panel).toHaveCount(0);
        await expect(more).toBeFocused();
      });
    });
  }
}
