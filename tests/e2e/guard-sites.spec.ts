import { PAGES, type PageId } from '../pages/pages.ts';
import { sendBy } from './support/chat.ts';
import { expect, test } from './support/test.ts';

const NAME = 'Peter Jensen';
const CPR = '070761-4285';
const HELD = `Skriv en indkaldelse til ${NAME}, CPR ${CPR}, som er sygemeldt med stress.`;
const FREE = 'Giv mig tre ideer til en dagsorden for et teammøde på en time.';

/** Ways that the page itself takes as "send"; the others are pressed too and must send nothing. */
const KEYS = ['Enter', 'NumpadEnter', 'Control+Enter', 'Meta+Enter', 'Alt+Enter'] as const;

// The driver cannot look into a closed shadow tree, and a one-line form leaves its page: they have tests of their own below.
for (const id of (Object.keys(PAGES) as PageId[]).filter((one) => !['closed', 'input'].includes(PAGES[one].kind))) {
  test.describe(id, () => {
    // In one worker, one after another: the site's process stays warm.
    test.describe.configure({ mode: 'default' });

    test('nothing leaves by any key or button while the text is held, and Shift+Enter makes a new line', async ({
      chat: open,
      server,
    }) => {
      const chat = await open(id);
      await chat.put(HELD);
      for (const way of [...KEYS, 'click', 'button by keyboard']) {
        await sendBy(chat, way);
        await expect(chat.guard.dialog, way).toBeVisible();
        await chat.guard.action('edit').click();
        await expect(chat.guard.dialog).toHaveCount(0);
        expect(await chat.text(), way).toBe(HELD);
      }
      await chat.press('Shift+Enter');
      await chat.tab.keyboard.type('mere');
      await expect(chat.guard.dialog).toHaveCount(0);
      expect(await chat.text()).toBe(`${HELD}\nmere`);
      expect(server.holding(CPR)).toEqual([]);
      expect(server.prompts()).toEqual([]);
    });

    test('a harmless prompt reaches the server with the same bytes as without the extension', async ({
      chat: open,
      server,
    }) => {
      const bodies = async (kind?: 'bare') => {
        server.answerWith('Kort svar.');
        const chat = await open(id, kind);
        server.forget();
        for (const [index, way] of ['Enter', 'click'].entries()) {
          await chat.put(FREE);
          await sendBy(chat, way);
          await expect.poll(() => server.prompts().length).toBe(index + 1);
          await expect.poll(chat.text).toBe('');
          // A page may take no second prompt while it answers the first.
          await expect(chat.answers.last()).toHaveText('Kort svar.');
        }
        await expect(chat.guard.dialog).toHaveCount(0);
        return server.prompts();
      };
      const bare = await bodies('bare');
      expect(await bodies()).toEqual(bare);
    });

    test('replaces and sends the very text, once, and again in one press', async ({ chat: open, server }) => {
      server.answerWith('Kort svar.');
      const chat = await open(id);
      await chat.put(`Hej\n\n${HELD}\nHilsen lederen`);
      await chat.press('Enter');
      await expect(chat.guard.dialog).toBeVisible();
      await chat.guard.action('replace').click();
      await expect(chat.guard.dialog).toHaveCount(0);
      const replaced = await chat.text();
      expect(replaced).not.toContain(CPR);
      expect(replaced.split('\n')).toHaveLength(4);
      expect(replaced).toMatch(/^Hej\n\nSkriv en indkaldelse til .*\[PERSONNUMMER 1\].*\nHilsen lederen$/);
      expect(server.prompts()).toEqual([]);
      // The person may go on writing, and take the change back.
      await chat.tab.keyboard.type(' !');
      expect(await chat.text()).toBe(`${replaced} !`);
      await chat.press('Enter');
      await expect.poll(() => server.prompts().length).toBe(1);
      expect(server.prompts()[0]).toBe(`${replaced} !`);
      await expect.poll(chat.text).toBe('');
      await expect(chat.answers.last()).toHaveText('Kort svar.');
      await chat.answered();
      await chat.put(HELD);
      await chat.clickSend();
      await chat.guard.action('replace-and-send').click();
      await expect.poll(() => server.prompts().length).toBe(2);
      await expect.poll(chat.text).toBe('');
      expect(server.prompts()).toHaveLength(2);
      expect(server.prompts()[1]).toContain('[PERSONNUMMER 1]');
      expect(server.holding(CPR)).toEqual([]);
    });

    test('sends as it is when the person says so, once, and does not ask again', async ({ chat: open, server }) => {
      server.answerWith('Kort svar.');
      const chat = await open(id);
      for (const [index, way] of ['Enter', 'click'].entries()) {
        await chat.put(HELD);
        await sendBy(chat, way);
        if (index === 0) {
          await expect(chat.guard.dialog).toBeVisible();
          await chat.guard.action('send-anyway').click();
        }
        await expect.poll(() => server.prompts().length).toBe(index + 1);
        await expect.poll(chat.text).toBe('');
        // The same text again comes from a person who has read the answer.
        await expect(chat.answers.last()).toHaveText('Kort svar.');
        await chat.answered();
      }
      await expect(chat.guard.dialog).toHaveCount(0);
      expect(server.prompts()).toEqual([HELD, HELD]);
    });
  });
}

test('closed: a held text leaves a closed shadow tree neither by Enter nor by its button', async ({ chat, server }) => {
  const { tab, editor, guard, press, put, text } = await chat('closed');
  await put(HELD);
  await press('Enter');
  await expect(guard.dialog).toBeVisible();
  await guard.action('edit').click();
  await expect(guard.dialog).toHaveCount(0);
  const at = await editor.evaluate((element: HTMLElement & { sendAt: { x: number; y: number } }) => element.sendAt);
  await tab.mouse.click(at.x, at.y);
  await expect(guard.dialog).toBeVisible();
  expect(await text()).toBe(HELD);
  expect(server.prompts()).toEqual([]);
});

test('form: a held text leaves a plain form of the browser neither by Enter nor by its button', async ({
  chat,
  server,
}) => {
  const { guard, press, put, clickSend, text } = await chat('form');
  await put(HELD);
  await press('Enter');
  await expect(guard.dialog).toBeVisible();
  await guard.action('edit').click();
  await expect(guard.dialog).toHaveCount(0);
  await clickSend();
  await expect(guard.dialog).toBeVisible();
  expect(await text()).toBe(HELD);
  expect(server.prompts()).toEqual([]);
});
