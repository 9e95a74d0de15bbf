import type { CDPSession } from '@playwright/test';
import { expect, test } from './support/test.ts';

const CPR = '070761-4285';
const held = (text: string) => `Peter Jensen, CPR ${text}, er sygemeldt.`;

test('input methods are left alone', async ({ chat, server }) => {
  const { put, tab, guard, editor, text, press } = await chat('copilot');
  await put(held(CPR));
  await editor.focus();
  const session: CDPSession = await tab.context().newCDPSession(tab);
  await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  const enter = { key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.insertText', { text: '日本' });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, key: 'Enter', windowsVirtualKeyCode: 13 });
  await expect(guard.dialog).toHaveCount(0);
  expect(await text()).toBe(`${held(CPR)}日本`);
  expect(server.prompts()).toEqual([]);
  await press('Enter');
  await expect(guard.dialog).toBeVisible();
});

for (const [what, number] of [
  ['zero-width characters', '0707\u200b61-42\u200d85'],
  ['full-width digits', '０７０７６１-４２８５'],
  ['a no-break hyphen', '070761\u20114285'],
] as const) {
  test(`a CPR number with ${what} in it is held`, async ({ chat, server }) => {
    const { put, press, guard } = await chat('claude');
    await put(held(number));
    await press('Enter');
    await expect(guard.dialog).toBeVisible();
    await guard.action('replace-and-send').click();
    await expect.poll(() => server.prompts().length).toBe(1);
    expect(server.prompts()[0]).toBe(held('[PERSONNUMMER 1]').replace('Peter Jensen', '[NAVN 1]'));
  });
}

test('lone surrogates and right-to-left text pass unchanged', async ({ chat, server }) => {
  const { answered, editor, press, put, text } = await chat('copilot');
  const prompt = 'שלום, תכתוב לי תודה \u202eabc\u202c 👩🏽‍💻';
  await put(prompt);
  await press('Enter');
  await expect.poll(() => server.prompts()).toEqual([prompt]);
  await expect.poll(text).toBe('');
  await answered();
  await editor.evaluate((element) => {
    const area = element as HTMLTextAreaElement;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, 'a\ud800b \udc00');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Enter');
  await expect.poll(() => server.prompts().length).toBe(2);
});

test('empty and blank prompts are nobody’s business', async ({ chat, server }) => {
  const { press, put, guard } = await chat('copilot');
  await press('Enter');
  await put('   ');
  await press('Enter');
  await expect(guard.dialog).toHaveCount(0);
  expect(server.prompts().filter((prompt) => prompt.trim() !== '')).toEqual([]);
});

test('500 kB with one number at the end is held, and sent with that number replaced', async ({ chat, server }) => {
  const { editor, press, guard } = await chat('copilot');
  const filler = 'Referat fra mødet om næste års budget og de tre indsatser. '.repeat(8_500);
  await editor.evaluate(
    (element, value) => {
      const area = element as HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, value);
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    `${filler}${held(CPR)}`,
  );
  await press('Enter');
  await expect(guard.dialog).toBeVisible({ timeout: 20_000 });
  expect(server.prompts()).toEqual([]);
  await guard.action('replace-and-send').click();
  await expect.poll(() => server.prompts().length, { timeout: 20_000 }).toBe(1);
  expect(server.prompts()[0]?.startsWith(filler)).toBe(true);
  expect(server.holding(CPR)).toEqual([]);
});

test('pasted and sent within one frame is held', async ({ chat, server }) => {
  const { editor, guard } = await chat('chatgpt-2');
  await editor.focus();
  await editor.evaluate((element, value) => {
    document.execCommand('insertText', false, value);
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }),
    );
  }, held(CPR));
  await expect(guard.dialog).toBeVisible();
  expect(server.prompts()).toEqual([]);
});
