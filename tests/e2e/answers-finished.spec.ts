import { PAGES, type PageId, page } from '../pages/pages.ts';
import { watchAnswers } from './support/answer-watch.ts';
import { ANSWERS } from './support/answers.ts';
import type { Chat } from './support/chat.ts';
import { expect, test } from './support/test.ts';

const PROMPT = 'Skriv en kort mail til teamet om, at vi holder fælles morgenmad på fredag kl. 8.30.';
const SHORTER = 'Gør den kortere. Højst 80 ord.';
/** Pages that put an answer up when all of it has come. */
const AT_ONCE: PageId[] = ['lib-deep-chat'];
const IN_TIME = { timeout: 20_000 };

// A closed shadow tree shows the driver no answer, and the plain form's answer is a document with nothing to write in.
// `wires` has one place for all answers, and a test of its own.
const IDS = (Object.keys(PAGES) as PageId[]).filter(
  (id) => page(id).answer !== '' && page(id).kind !== 'input' && id !== 'wires',
);

async function send(chat: Chat, text: string) {
  await chat.put(text);
  await chat.clickSend();
}

for (const id of IDS) {
  test(`${id}: each answer gets one line when it is finished, and none while it is written`, async ({
    chat: open,
    server,
  }) => {
    server.answerWith(ANSWERS.da.long);
    server.pace(24, 50);
    const chat = await open(id);
    const lines = chat.guard.answerChecks;
    const watch = await watchAnswers(chat, id);
    await send(chat, PROMPT);
    await expect(lines).toHaveCount(1, IN_TIME);
    await chat.answered();
    const first = await watch.seen();
    if (!AT_ONCE.includes(id)) expect(first.changes).toBeGreaterThan(5);
    expect(first.early).toBe(0);
    await watch.begin();
    await send(chat, SHORTER);
    await expect(lines).toHaveCount(2, IN_TIME);
    await chat.answered();
    const second = await watch.seen();
    expect(second.early).toBe(0);
    // One more for the first answer would have shown by now.
    expect([first.most, second.most]).toEqual([1, 1]);
  });
}

/** The ways an answer comes to be written a second time, on the pages that have them. */
const ANEW: readonly { what: string; ids: PageId[]; ask(chat: Chat, id: PageId): Promise<void> }[] = [
  {
    what: 'an answer that is asked for again keeps one line, for what stands there now',
    ids: IDS.filter((id) => page(id).regenerate),
    ask: (chat, id) => chat.tab.locator(page(id).regenerate!).last().click(),
  },
  {
    what: "an edited message's new answer has a line of its own, and the old one's is gone with it",
    ids: IDS.filter((id) => page(id).edit),
    async ask(chat, id) {
      const { open: pencil, box, confirm } = page(id).edit!;
      await chat.tab.locator(pencil).first().click();
      await chat.tab.locator(box).focus();
      await chat.tab.keyboard.press('ControlOrMeta+A');
      await chat.tab.keyboard.insertText(SHORTER);
      await chat.tab.locator(confirm).click();
    },
  },
];

for (const { what, ids, ask } of ANEW) {
  for (const id of ids) {
    test(`${id}: ${what}`, async ({ chat: open, server }) => {
      server.answerWith(ANSWERS.da.long);
      const chat = await open(id);
      const lines = chat.guard.answerChecks;
      await send(chat, PROMPT);
      await expect(lines).toHaveCount(1, IN_TIME);
      await chat.answered();
      server.answerWith(ANSWERS.da.short);
      await ask(chat, id);
      await expect(lines.last()).toHaveAttribute('data-words', '56', IN_TIME);
      // A page that leaves the old one standing has two.
      await expect(lines).toHaveCount(await chat.answers.count());
    });
  }
}

test('where each answer takes the place of the last one, its line goes by what was asked last', async ({
  chat: open,
  server,
}) => {
  server.answerWith(ANSWERS.da.long);
  const chat = await open('wires');
  const line = chat.guard.answerChecks;
  await send(chat, PROMPT);
  await expect(line).toHaveAttribute('data-words', '646', IN_TIME);
  await expect(line).toContainText('110');
  // The very same words, too long for another reason.
  await send(chat, SHORTER);
  await expect(line).toContainText('80', IN_TIME);
  server.answerWith(ANSWERS.da.short);
  await send(chat, SHORTER);
  await expect(line).toHaveAttribute('data-words', '56', IN_TIME);
  await expect(line).toHaveCount(1);
});
