import type { PageId } from '../pages/pages.ts';
import { ANSWERS } from './support/answers.ts';
import { expect, test } from './support/test.ts';

const PROMPT = 'Skriv en kort mail til teamet om, at vi holder fælles morgenmad på fredag kl. 8.30.';

/** One of each kind of page: rich editors and text boxes, marked and unmarked answers, long lists that recycle their nodes. */
const IDS: PageId[] = [
  'chatgpt-2',
  'chatgpt-1',
  'claude',
  'gemini',
  'copilot',
  'copilot-365',
  'perplexity',
  'mistral',
  'deepseek',
  'grok',
  'editable',
  'textarea',
];
for (const id of IDS) {
  test(`${id}: one line under a finished answer; shortening writes into the composer`, async ({ chat, server }) => {
    server.answerWith(ANSWERS.da.long);
    const { put, press, guard, text } = await chat(id);
    await put(PROMPT);
    await press('Enter');
    await expect(guard.answerChecks).toHaveCount(1, { timeout: 15_000 });
    await expect(guard.answerChecks).toHaveAttribute('data-words', '640');
    await expect(guard.answerChecks).toHaveAttribute('data-overlong', 'true');
    await expect(guard.answerChecks).toHaveAttribute('data-claims', '3');
    await expect(guard.answerChecks).toContainText('640 ord til en kort mail. Omkring 110 er nok');
    await guard.action('shorten').click();
    await expect.poll(text).toContain('en kort mail på højst 110 ord');
  });
}

test('nothing is said while the answer is being written', async ({ chat, server }) => {
  server.answerWith(ANSWERS.da.long);
  server.pace(20, 60);
  const { put, press, guard, tab } = await chat('claude');
  // Counts in the page itself, at every change of either: a line beside a sign of writing would be seen.
  await tab.evaluate(() => {
    const seen = { together: 0, writing: 0 };
    Object.assign(window, { seen });
    setInterval(() => {
      const writing = document.querySelector('[data-is-streaming="true"]') !== null;
      const line = document
        .querySelector('leadership-guardrails')
        ?.shadowRoot?.querySelector('[data-part="answer-check"]');
      if (writing) seen.writing++;
      if (writing && line) seen.together++;
    }, 20);
  });
  await put(PROMPT);
  await press('Enter');
  await expect(guard.answerChecks).toHaveCount(1, { timeout: 20_000 });
  const seen = await tab.evaluate(() => (window as unknown as { seen: { together: number; writing: number } }).seen);
  expect(seen.together).toBe(0);
  expect(seen.writing).toBeGreaterThan(10);
});

test('a second answer gets its own line, and the first keeps one', async ({ chat, server }) => {
  server.answerWith(ANSWERS.da.long);
  const { put, press, guard } = await chat('claude');
  await put(PROMPT);
  await press('Enter');
  await expect(guard.answerChecks).toHaveCount(1, { timeout: 15_000 });
  server.answerWith(ANSWERS.da.short);
  await put('Gør den kortere. Højst 80 ord.');
  await press('Enter');
  await expect(guard.answerChecks).toHaveCount(2, { timeout: 15_000 });
  await expect(guard.answerChecks.last()).toHaveAttribute('data-words', '56');
  await expect(guard.answerChecks.last()).toHaveAttribute('data-overlong', 'false');
});

test('an answer that is asked for again gets one line, for what stands there now', async ({ chat, server }) => {
  server.answerWith(ANSWERS.da.long);
  const { put, press, guard, tab } = await chat('claude');
  await put(PROMPT);
  await press('Enter');
  await expect(guard.answerChecks).toHaveAttribute('data-words', '640', { timeout: 15_000 });
  server.answerWith(ANSWERS.da.short);
  await tab.locator('[data-testid="action-bar-retry"]').click();
  await expect(guard.answerChecks).toHaveAttribute('data-words', '56', { timeout: 15_000 });
  await expect(guard.answerChecks).toHaveCount(1);
});

test('the page has the very nodes and attributes that it has without us', async ({ chat, server }) => {
  const bodies: string[] = [];
  for (const kind of ['bare', 'known'] as const) {
    server.answerWith(ANSWERS.da.long);
    const { put, press, guard, answers, tab } = await chat('claude', kind);
    await put(PROMPT);
    await press('Enter');
    if (kind === 'known') {
      await expect(guard.answerChecks).toHaveCount(1, { timeout: 15_000 });
      await guard.action('verify').click();
      await guard.action('close').click();
    } else {
      await expect(answers.last()).toContainText('hjælp til selve samtalen', { timeout: 15_000 });
      await expect(tab.locator('[data-is-streaming="true"]')).toHaveCount(0);
    }
    bodies.push(await tab.locator('.thread').evaluate((thread) => thread.outerHTML));
  }
  expect(bodies[1]).toBe(bodies[0]);
});

test('claims are ticked off one by one, from the keyboard, and asked about', async ({ chat, server }) => {
  server.answerWith(ANSWERS.da.long);
  const { put, press, guard, tab, text } = await chat('claude');
  await put(PROMPT);
  await press('Enter');
  await guard.action('verify').click({ timeout: 15_000 });
  const claims = guard.host.locator('[data-claim]');
  await expect(claims).toHaveCount(3);
  await expect(claims.first().getByRole('checkbox')).toBeFocused();
  await tab.keyboard.press('Space');
  await expect(guard.action('verify')).toContainText('2 påstande at tjekke');
  await claims.nth(2).locator('[data-action="ask"]').click();
  await expect.poll(text).toContain('Hvor har du det her fra: »67 %«?');
  await tab.keyboard.press('Escape');
});
