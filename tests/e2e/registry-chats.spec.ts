import { expect, test } from './support/test.ts';

/** Chat components that nobody here wrote, as they come from the registry, before a local fake model. */
const CHATS = ['lib-deep-chat', 'lib-assistant-ui', 'lib-chatscope'] as const;
const HELD = 'Skriv en advarsel til Peter Jensen, CPR 070761-4285, som er sygemeldt med stress';
const FREE = 'Giv mig tre ideer til en dagsorden for et teammøde';

for (const id of CHATS) {
  test(`${id}: Enter and click are held, and what is sent after replacing holds no name and no number`, async ({
    chat,
    server,
  }) => {
    server.answerWith('Kort svar.');
    const { tab, guard, put, press, clickSend, answers } = await chat(id);
    await put(HELD);
    await press('Enter');
    await expect(guard.dialog).toBeVisible();
    await guard.action('edit').click();
    await expect(guard.dialog).toBeHidden();
    await clickSend();
    await expect(guard.dialog).toBeVisible();
    expect(server.prompts()).toEqual([]);
    expect(server.holding('070761-4285')).toEqual([]);
    await guard.action('replace-and-send').click();
    await expect(answers.last()).toHaveText('Kort svar.');
    expect(server.prompts()).toHaveLength(1);
    expect(server.prompts()[0]).toContain('[');
    expect(server.holding('070761-4285')).toEqual([]);
    expect(server.holding('Peter Jensen')).toEqual([]);
    await expect(guard.dialog).toBeHidden();
    await tab.close();
  });

  test(`${id}: a prompt with nothing in it goes out byte for byte as without the extension`, async ({
    chat,
    server,
  }) => {
    const bodies: string[] = [];
    for (const kind of ['bare', 'unknown'] as const) {
      server.forget();
      server.answerWith('Kort svar.');
      const { tab, put, press, answers } = await chat(id, kind);
      await put(FREE);
      await press('Enter');
      await expect(answers.last()).toHaveText('Kort svar.');
      bodies.push(
        server
          .fromPages()
          .filter(({ method }) => method === 'POST')
          .map(({ body }) => body)
          .join('\n'),
      );
      await tab.close();
    }
    expect(bodies[0]).toContain(FREE);
    expect(bodies[1]).toBe(bodies[0]);
  });
}
