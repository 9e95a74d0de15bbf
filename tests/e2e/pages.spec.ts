import { PAGES, type PageId } from '../pages/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ reuse: true });

/** The test bed itself: every page sends what was typed, by Enter and by button, and shows the answer. */
for (const id of Object.keys(PAGES) as PageId[]) {
  test(`${id} sends by Enter and by button`, async ({ chat, server }) => {
    server.answerWith('Kort svar.');
    const { editor, press, put, clickSend, text, answers } = await chat(id, 'bare');
    await put('Første linje\n\nTredje linje');
    expect(await text()).toBe('Første linje\n\nTredje linje');
    await press('Enter');
    await expect(answers.last()).toHaveText('Kort svar.');
    await expect.poll(text).toBe('');
    await editor.focus();
    await put('Anden besked');
    await clickSend();
    await expect(answers.nth(1)).toHaveText('Kort svar.');
    expect(server.prompts()).toHaveLength(2);
    expect(server.prompts()[0]?.replace(/\n+/g, '\n')).toBe('Første linje\nTredje linje');
    expect(server.prompts()[1]).toBe('Anden besked');
    expect(server.holding('Anden besked')).toHaveLength(1);
  });
}
