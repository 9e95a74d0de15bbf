import { expect, test } from './support/test.ts';

const CPR = '070761-4285';
const HELD = `Skriv en indkaldelse til Peter Jensen, CPR ${CPR}, som er sygemeldt med stress.`;

test('a second Enter from an impatient hand does nothing', async ({ chat, server }) => {
  const { put, press, tab, guard, text } = await chat('chatgpt-2');
  await put(HELD);
  await press('Enter');
  for (let times = 0; times < 3; times++) await tab.keyboard.press('Enter');
  await expect(guard.dialog).toBeVisible();
  expect(server.prompts()).toEqual([]);
  expect(await text()).toBe(HELD);
});

test('Escape goes back to the text, with the focus in it', async ({ chat, server }) => {
  const { put, press, tab, guard, editor } = await chat('copilot');
  await put(HELD);
  await press('Enter');
  await expect(guard.dialog).toBeVisible();
  await tab.keyboard.press('Escape');
  await expect(guard.dialog).toHaveCount(0);
  await expect(editor).toBeFocused();
  expect(server.prompts()).toEqual([]);
});

test('a text that changes under the dialog is read again and shown', async ({ chat, server }) => {
  const { put, press, guard, editor } = await chat('copilot');
  await put(HELD);
  await press('Enter');
  await expect(guard.findings.filter({ hasText: CPR })).toHaveCount(1);
  const other = 'Og kortet er 4111 1111 1111 1111.';
  await editor.evaluate((element, value) => {
    const area = element as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, `${HELD} ${other}`);
  await expect(guard.findings.filter({ hasText: '4111' })).toHaveCount(1);
  await expect(guard.dialog).toContainText('ændret');
  expect(server.prompts()).toEqual([]);
});

test('the page can reach into the dialog and press nothing there', async ({ chat, server }) => {
  const { put, press, tab, guard } = await chat('copilot');
  await put(HELD);
  await press('Enter');
  await expect(guard.dialog).toBeVisible();
  await tab.evaluate(() => {
    const button = document
      .querySelector('leadership-guardrails')
      ?.shadowRoot?.querySelector<HTMLElement>('[data-action="send-anyway"]');
    if (!button) throw new Error('no button');
    button.click();
    for (const composed of [true, false]) {
      const how = { bubbles: true, cancelable: true, composed };
      button.dispatchEvent(new MouseEvent('click', how));
      button.dispatchEvent(new PointerEvent('pointerdown', how));
      button.dispatchEvent(new KeyboardEvent('keydown', { ...how, key: 'Enter', code: 'Enter', keyCode: 13 }));
    }
  });
  await expect(guard.dialog).toBeVisible();
  expect(server.prompts()).toEqual([]);
  await guard.action('edit').click();
  await expect(guard.dialog).toHaveCount(0);
});

test('the page can press its send button under the dialog, and nothing leaves', async ({ chat, server }) => {
  const { put, press, guard, sendButton } = await chat('chatgpt-2');
  await put(HELD);
  await press('Enter');
  await expect(guard.dialog).toBeVisible();
  await sendButton.evaluate((button) => {
    (button as HTMLElement).click();
    (button as HTMLButtonElement).form?.requestSubmit();
  });
  await expect(guard.dialog).toBeVisible();
  expect(server.prompts()).toEqual([]);
});

test('"not sensitive" is asked once: the prompt goes, and the same finding is let pass from then on', async ({
  chat,
  server,
}) => {
  server.answerWith('Kort svar.');
  const { answered, put, press, guard, text, answers } = await chat('claude');
  const prompt = `Er ${CPR} et gyldigt nummer i vores testdata?`;
  await put(prompt);
  await press('Enter');
  await guard.action('ignore').click();
  await expect.poll(() => server.prompts()).toEqual([prompt]);
  await expect.poll(text).toBe('');
  await expect(answers.last()).toHaveText('Kort svar.');
  await answered();
  const again = `Og hvad med ${CPR} i den anden liste?`;
  await put(again);
  await press('Enter');
  await expect.poll(() => server.prompts()).toEqual([prompt, again]);
});

test('the page hears nothing of what is pressed in the dialog', async ({ chat, server }) => {
  const { put, press, tab, guard } = await chat('textarea');
  await put(HELD);
  await press('Enter');
  await expect(guard.dialog).toBeVisible();
  const heard = await tab.evaluateHandle(() => {
    const list: string[] = [];
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'pointerdown', 'input', 'focusin'])
      window.addEventListener(type, (event) => list.push(event.type), true);
    return list;
  });
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await guard.dialog.locator('h2').click();
  expect(await heard.jsonValue()).toEqual([]);
  expect(server.holding(CPR)).toEqual([]);
});

test('the badge counts while writing, and goes when there is nothing to say', async ({ chat }) => {
  const { put, clear, guard } = await chat('claude');
  await put('Peter Jensen holder oplæg på torsdag.');
  await expect(guard.badge).toHaveAttribute('data-level', 'notice');
  await put(` Hendes CPR er ${CPR}.`);
  await expect(guard.badge).toHaveAttribute('data-level', 'warn');
  await clear();
  await expect(guard.badge).toHaveCount(0);
});

test('in a long prompt the marks are where the eyes are', async ({ chat }) => {
  const { put, clear, tab, editor } = await chat('gemini');
  const names = Array.from(
    { length: 40 },
    (_, at) => `Nr. ${at}: skriv til Peter Jensen, CPR ${CPR}, om planen i marts.`,
  );
  await put(names.join(' '));
  await editor.evaluate((element) => {
    const box = element as HTMLElement;
    Object.assign(box.style, { height: '90px', overflowY: 'auto', whiteSpace: 'pre-wrap' });
    box.scrollTop = 0;
  });
  /** How many marks there are, and whether those in view are among them. */
  const marks = () =>
    editor.evaluate((element) => {
      const registry = (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights;
      const all = [...registry.values()].flatMap((highlight) => [...highlight]);
      const box = element.getBoundingClientRect();
      const seen = all.filter((range) => {
        const { top, bottom } = range.getBoundingClientRect();
        return bottom > box.top && top < box.bottom;
      });
      return { few: all.length > 0 && all.length < 60, seen: seen.length > 4 };
    });
  await tab.keyboard.type(' og');
  await editor.evaluate((element) => {
    element.scrollTop = 0;
  });
  await expect.poll(marks).toEqual({ few: true, seen: true });
  for (const share of [0.5, 1]) {
    await editor.evaluate((element, at) => {
      element.scrollTop = element.scrollHeight * at;
    }, share);
    await expect.poll(marks).toEqual({ few: true, seen: true });
  }
  await clear();
  await put('Tak for i dag.');
  await expect
    .poll(() => tab.evaluate(() => (CSS as unknown as { highlights: Map<string, unknown> }).highlights.size))
    .toBe(0);
});
