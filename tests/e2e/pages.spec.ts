import { PAGES, type PageId, page } from '../pages/pages.ts';
import { expect, test } from './support/test.ts';

/** The test bed itself: every page sends what was typed, by Enter and by button, and shows the answer. */
const ids = (Object.keys(PAGES) as PageId[]).filter((id) => page(id).kind !== 'closed');
for (const id of ids.filter((id) => page(id).kind !== 'input')) {
  test(`${id} sends by Enter and by button`, async ({ chat, server }) => {
    server.answerWith('Kort svar.');
    const { answered, press, put, clickSend, text, answers } = await chat(id, 'bare');
    await put('Første linje\n\nTredje linje');
    expect(await text()).toBe('Første linje\n\nTredje linje');
    await press('Enter');
    await expect(answers.last()).toHaveText('Kort svar.');
    await expect.poll(text).toBe('');
    await answered();
    await put('Anden besked');
    await clickSend();
    await expect.poll(() => server.prompts().length).toBe(2);
    expect(server.prompts()[0]?.replace(/\n+/g, '\n')).toBe('Første linje\nTredje linje');
    expect(server.prompts()[1]).toBe('Anden besked');
    expect(server.holding('Anden besked')).toHaveLength(1);
    await expect(answers.last()).toHaveText('Kort svar.');
  });
}

test('a plain form is sent by the browser itself', async ({ chat, server }) => {
  server.answerWith('Kort svar.');
  const { press, put, answers } = await chat('form', 'bare');
  await put('Et spørgsmål');
  await press('Enter');
  await expect(answers).toHaveText('Kort svar.');
  expect(server.prompts()).toEqual(['Et spørgsmål']);
});

test('a chat in a closed shadow root sends by Enter and by a click where its button is', async ({ chat, server }) => {
  const { tab, editor, press, put, text } = await chat('closed', 'bare');
  await put('Første besked');
  expect(await text()).toBe('Første besked');
  await press('Enter');
  await expect.poll(() => server.prompts()).toEqual(['Første besked']);
  const answers = () => editor.evaluate((element: HTMLElement & { answers: string[] }) => element.answers.length);
  await expect.poll(answers).toBe(1);
  await put('Anden besked');
  const at = await editor.evaluate((element: HTMLElement & { sendAt: { x: number; y: number } }) => element.sendAt);
  await tab.mouse.click(at.x, at.y);
  await expect.poll(() => server.prompts()).toEqual(['Første besked', 'Anden besked']);
});

for (const id of ids) {
  const edit = page(id).edit;
  if (!edit) continue;
  test(`${id} sends an edited message again`, async ({ chat, server }) => {
    server.answerWith('Kort svar.');
    const { answered, tab, press, put, answers } = await chat(id, 'bare');
    await put('Før');
    await press('Enter');
    await expect(answers.last()).toHaveText('Kort svar.');
    await answered();
    await tab.locator(edit.open).click();
    await tab.locator(edit.box).focus();
    await tab.keyboard.press('ControlOrMeta+End');
    await tab.keyboard.insertText(' og efter');
    await tab.locator(edit.confirm).click();
    await expect.poll(() => server.prompts()).toEqual(['Før', 'Før og efter']);
  });
}

for (const wire of ['fetch', 'request', 'form', 'blob', 'xhr', 'websocket', 'beacon', 'worker', 'get', 'image']) {
  test(`the record holds what went by ${wire}`, async ({ chat, server }) => {
    const { press, put } = await chat('wires', 'bare', { wire });
    await put('Æblegrød & fløde');
    await press('Enter');
    await expect.poll(() => server.holding('Æblegrød & fløde').length).toBe(1);
  });
}
