import { ANSWERS } from './support/answers.ts';
import { expect, test } from './support/test.ts';

/** The whole purpose in one go, as a leader meets it: from a prompt she should not send to a talk well prepared. */
const NAME = 'Mette Holm';
const CPR = '120385-4001';
const PROMPT = `Min kollega ${NAME}, CPR ${CPR}, er sygemeldt med stress, skriv en indkaldelse til en sygefraværssamtale`;

test.setTimeout(120_000);

test('a leader is warned, replaces, sends, shortens, takes a snippet and switches a warning off', async ({
  chat,
  server,
  sidePanel,
  extensionPage,
}) => {
  const page = await chat('chatgpt-2');
  const { tab, guard, type, put, press, text, answers } = page;

  await test.step('she types and presses Enter: nothing leaves, and she sees what was found', async () => {
    await type(PROMPT);
    await expect(guard.badge).toHaveAttribute('data-level', 'warn');
    await press('Enter');
    await expect(guard.dialog).toBeVisible();
    await expect(guard.dialog).toHaveAttribute('role', 'alertdialog');
    for (const kind of ['person-name', 'national-id', 'special-category', 'hr-matter']) {
      await expect(guard.findings.and(tab.locator(`[data-kind="${kind}"]`))).not.toHaveCount(0);
    }
    expect(server.prompts()).toEqual([]);
    expect(server.holding(CPR)).toEqual([]);
  });

  await test.step('one click replaces, and what she then sends names nobody', async () => {
    await guard.action('replace').click();
    await expect(guard.dialog).toBeHidden();
    const replaced = await text();
    expect(replaced).not.toContain(NAME);
    expect(replaced).not.toContain(CPR);
    await press('Enter');
    await expect.poll(() => server.prompts()).toEqual([replaced]);
    expect(server.holding(CPR)).toEqual([]);
    expect(server.holding(NAME)).toEqual([]);
  });

  await test.step('the answer has 640 words for a short mail; one click asks for a shorter one', async () => {
    const check = guard.answerChecks.last();
    await expect(check).toHaveAttribute('data-words', '640');
    await expect(check).toHaveAttribute('data-overlong', 'true');
    await guard.action('shorten').last().click();
    await expect.poll(text).not.toBe('');
    const followUp = await text();
    await press('Enter');
    await expect.poll(() => server.prompts().at(-1)).toBe(followUp);
    await expect(answers.last()).toContainText(ANSWERS.da.short.split('\n').at(-1) ?? '');
  });

  await test.step('a snippet from the side panel, filled in, lands in the composer with its line breaks', async () => {
    const panel = await sidePanel(page);
    await panel.locator('input[type="search"]').fill('sygefravær');
    const entry = panel.locator('[data-snippet]').first();
    await entry.locator('button').first().or(entry).first().click();
    const fields = panel.locator('.lg-form :is(textarea, input, select)');
    await expect(fields).not.toHaveCount(0);
    for (const field of await fields.all()) {
      const isChoice = await field.evaluate((element) => element.matches('select'));
      if (isChoice) await field.selectOption({ index: 1 });
      else await field.fill('Vi kan flytte to opgaver');
    }
    const wanted = await panel.locator('[data-part="preview"]').innerText();
    await panel.locator('[data-action="insert"]').click();
    await expect.poll(text).toBe(wanted);
    expect(wanted).toContain('\n');
    await panel.close();
  });

  await test.step('in the options she switches a warning off, and the open chat follows', async () => {
    const options = await extensionPage('options.html');
    await options.locator('[name="kindEmail"]').selectOption('off');
    await tab.bringToFront();
    await page.clear();
    await put('Svar på mailen fra signe.aabo@example.com');
    await expect(guard.badge).toBeHidden();
    await press('Enter');
    await expect.poll(() => server.prompts().at(-1)).toBe('Svar på mailen fra signe.aabo@example.com');
  });
});
