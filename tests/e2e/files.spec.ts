import { join } from 'node:path';
import type { Page as Tab } from '@playwright/test';
import { zipSync } from 'fflate';
import { page } from '../pages/pages.ts';
import { docxOf, pdfOf, textOf, xlsxOf } from '../unit/files/make.ts';
import { BUILD, buildWithKey } from './support/builds.ts';
import { guardIn, openChat } from './support/chat.ts';
import { launch } from './support/chromium.ts';
import { setPolicy } from './support/policy.ts';
import { expect, test } from './support/test.ts';

/**
 * Files on their way into a real page, by every way a page knows. What the site gets is written down by handlers of the
 * page's own, as a site's are: nothing of ours can be seen by them that a site could not see.
 */
const CPR = '070761-4285';
const SALARIES = `Navn\tCPR\tLøn\nKaren Toft\t${CPR}\t41200`;
const HARMLESS = 'Dagsorden for teammødet\n1. Nyt fra teamet\n2. Næste møde';

interface Seen {
  by: string;
  names: string[];
  texts: string[];
}

/** The site: an input, a drop zone on the whole page, a paste handler, and inputs made on the fly. */
async function site(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    const world = window as unknown as { seen: unknown[]; openPicker(): void; pickers: HTMLInputElement[] };
    world.seen = [];
    world.pickers = [];
    const see = async (by: string, list: FileList | undefined | null) => {
      const files = [...(list ?? [])];
      world.seen.push({
        by,
        names: files.map((file) => file.name),
        texts: await Promise.all(files.map((file) => file.text())),
      });
    };
    const form = document.createElement('form');
    form.innerHTML = '<input type="file" id="attach" multiple><input type="file" id="folder" webkitdirectory>';
    document.body.append(form);
    for (const input of form.querySelectorAll('input')) {
      input.addEventListener('change', () => void see(input.id, input.files));
    }
    const host = document.createElement('site-uploader');
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<input type="file" id="inner">';
    const inner = shadow.querySelector('input');
    inner?.addEventListener('change', () => inner.files?.length && void see('inner', inner.files));
    document.addEventListener('dragover', (event) => event.preventDefault());
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      void see('drop', event.dataTransfer?.files);
    });
    document.addEventListener('paste', (event) => {
      if (!event.clipboardData?.files.length) return;
      event.preventDefault();
      void see('paste', event.clipboardData.files);
    });
    world.openPicker = () => {
      const picker = document.createElement('input');
      picker.type = 'file';
      picker.addEventListener('change', () => void see('picker', picker.files));
      world.pickers.push(picker);
      picker.click();
    };
  });
}

const seen = (tab: Tab) => tab.evaluate(() => (window as unknown as { seen: Seen[] }).seen);

interface Given {
  name: string;
  mimeType: string;
  buffer: Buffer;
}
const file = (name: string, bytes: Uint8Array, mimeType = ''): Given => ({
  name,
  mimeType,
  buffer: Buffer.from(bytes),
});

/** A drop or paste as the browser makes it, with real files. */
async function bring(tab: Tab, type: 'drop' | 'paste', files: Given[], text = ''): Promise<void> {
  const data = files.map(({ name, mimeType, buffer }) => ({ name, mimeType, base64: buffer.toString('base64') }));
  await tab.evaluate(
    ({ type, data, text }) => {
      const transfer = new DataTransfer();
      if (text) transfer.setData('text/plain', text);
      for (const { name, mimeType, base64 } of data) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        transfer.items.add(new File([bytes], name, { type: mimeType }));
      }
      const init = { bubbles: true, cancelable: true, composed: true };
      const target = document.querySelector('textarea') ?? document.body;
      target.dispatchEvent(
        type === 'drop'
          ? new DragEvent('drop', { ...init, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...init, clipboardData: transfer }),
      );
    },
    { type, data, text },
  );
}

/** The browser's own pickers, which no test can press, give a private folder of the page; a page's private files are its own. */
async function pickers(tab: Tab): Promise<void> {
  await tab.addInitScript(() => {
    const folder = async (text: string) => {
      const root = await navigator.storage.getDirectory();
      const inner = await root.getDirectoryHandle('sager', { create: true });
      const handle = await inner.getFileHandle('løn.txt', { create: true });
      const out = await handle.createWritable();
      await out.write(text);
      await out.close();
      return { root, handle };
    };
    const world = window as unknown as Record<string, unknown>;
    let text = '';
    world.prepare = (next: string) => {
      text = next;
    };
    world.showOpenFilePicker = async () => [(await folder(text)).handle];
    world.showDirectoryPicker = async () => (await folder(text)).root;
  });
  await tab.reload();
}

interface Folder {
  values(): AsyncIterable<Folder & { kind: string; getFile(): Promise<File> }>;
}
const PICKED: [string, (text: string) => Promise<string>][] = [
  [
    'the file picker',
    async (text) => {
      const world = window as unknown as {
        prepare(text: string): void;
        showOpenFilePicker(): Promise<{ getFile(): Promise<File> }[]>;
      };
      world.prepare(text);
      const [handle] = await world.showOpenFilePicker();
      return (await handle?.getFile())?.text() ?? '';
    },
  ],
  [
    'the folder picker',
    async (text) => {
      const world = window as unknown as { prepare(text: string): void; showDirectoryPicker(): Promise<Folder> };
      world.prepare(text);
      for await (const folder of (await world.showDirectoryPicker()).values())
        for await (const file of folder.values()) if (file.kind === 'file') return (await file.getFile()).text();
      return '';
    },
  ],
];
for (const [name, pick] of PICKED) {
  test(`${name}: what is picked is read before the page has it`, async ({ chat }) => {
    const { tab, guard } = await chat('copilot');
    await pickers(tab);
    const first = tab.evaluate(pick, SALARIES).catch(() => 'left out');
    await guard.action('leave-out').click();
    expect(await first).toBe('left out');
    await expect(guard.dialog).toHaveCount(0);
    const second = tab.evaluate(pick, SALARIES);
    await guard.action('send-anyway').click();
    expect(await second).toBe(SALARIES);
    expect(await tab.evaluate(pick, HARMLESS)).toBe(HARMLESS);
  });
}

test.describe('ways in', () => {
  const ways: [string, (tab: Tab, given: Given) => Promise<unknown>, string][] = [
    ['the attach input', (tab, given) => tab.setInputFiles('#attach', given), 'attach'],
    ['an input in a shadow tree', (tab, given) => tab.setInputFiles('#inner', given), 'inner'],
    ['a drop', (tab, given) => bring(tab, 'drop', [given]), 'drop'],
    ['a paste', (tab, given) => bring(tab, 'paste', [given]), 'paste'],
    [
      'an input made on the fly',
      async (tab, given) => {
        const [chooser] = await Promise.all([
          tab.waitForEvent('filechooser'),
          tab.evaluate(() => (window as unknown as { openPicker(): void }).openPicker()),
        ]);
        await chooser.setFiles(given);
      },
      'picker',
    ],
  ];

  for (const [name, attach, by] of ways) {
    test(`${name}: a file with findings waits, and the site gets nothing before the answer`, async ({ chat }) => {
      const { tab, guard } = await chat('copilot');
      await site(tab);
      await attach(tab, file('løn.xlsx', await xlsxOf(SALARIES)));
      await expect(guard.dialog).toBeVisible();
      await expect(guard.dialog).toContainText('løn.xlsx');
      const id = guard.findings.and(tab.locator('[data-kind="national-id"]'));
      await expect(id.locator('[data-place]')).toHaveText('Ark1, celle B2');
      await expect(guard.dialog).not.toContainText(CPR);
      expect(await seen(tab)).toEqual([]);
      await guard.action('leave-out').click();
      await expect(guard.dialog).toHaveCount(0);
      expect(await seen(tab)).toEqual([]);
      // The same again, and this time it is to go.
      await attach(tab, file('løn.txt', textOf(SALARIES)));
      await guard.action('send-anyway').click();
      await expect.poll(() => seen(tab)).toEqual([{ by, names: ['løn.txt'], texts: [SALARIES] }]);
      await expect(tab.locator('leadership-guardrails-reader')).toHaveCount(0);
    });

    test(`${name}: a file with nothing in it goes on as it is`, async ({ chat }) => {
      const { tab, guard } = await chat('copilot');
      await site(tab);
      await attach(tab, file('dagsorden.txt', textOf(HARMLESS), 'text/plain'));
      await expect.poll(() => seen(tab)).toEqual([{ by, names: ['dagsorden.txt'], texts: [HARMLESS] }]);
      await expect(guard.dialog).toHaveCount(0);
    });
  }

  test('several files are one dialog: one is left out, the others go', async ({ chat }) => {
    const { tab, guard } = await chat('copilot');
    await site(tab);
    await tab.setInputFiles('#attach', [
      file('dagsorden.txt', textOf(HARMLESS)),
      file('løn.txt', textOf(SALARIES)),
      file('referat.docx', await docxOf(`Karen Toft, CPR ${CPR}, er sygemeldt med stress.`)),
    ]);
    await expect(guard.dialog.locator('[data-file]')).toHaveCount(3);
    await guard.dialog.locator('[data-file="referat.docx"] input').uncheck();
    await guard.action('send-anyway').click();
    await expect
      .poll(() => seen(tab))
      .toEqual([{ by: 'attach', names: ['dagsorden.txt', 'løn.txt'], texts: [HARMLESS, SALARIES] }]);
  });

  test('Escape leaves everything out', async ({ chat }) => {
    const { tab, guard } = await chat('copilot');
    await site(tab);
    await tab.setInputFiles('#attach', [file('dagsorden.txt', textOf(HARMLESS)), file('løn.txt', textOf(SALARIES))]);
    await expect(guard.dialog).toBeVisible();
    await tab.keyboard.press('Escape');
    await expect(guard.dialog).toHaveCount(0);
    expect(await seen(tab)).toEqual([]);
  });

  test('a PDF is told by its page', async ({ chat }) => {
    const { tab, guard } = await chat('copilot');
    await site(tab);
    await bring(tab, 'drop', [file('sag.pdf', await pdfOf('Forside', `Karen Toft, CPR ${CPR}`))]);
    await expect(
      guard.findings.filter({ has: tab.locator('[data-place]', { hasText: 'side 2' }) }).first(),
    ).toBeVisible();
  });

  test('what cannot be read goes on with a note', async ({ chat }) => {
    const { tab, guard } = await chat('copilot');
    await site(tab);
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    const note = guard.host.locator('[data-part="file-note"]');
    for (const [given, why] of [
      [file('billede.png', png, 'image/png'), 'Billeder bliver ikke læst'],
      [file('pakke.zip', zipSync({ 'x.txt': textOf('x') })), 'Pakkede filer'],
      [file('tom.docx', new Uint8Array()), 'tom'],
      [file('løn.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])), 'adgangskode'],
      [file('halv.docx', (await docxOf('x')).slice(0, 300)), 'beskadiget'],
    ] as const) {
      const before = (await seen(tab)).length;
      await tab.setInputFiles('#attach', given);
      await expect(note).toContainText(why);
      await expect.poll(async () => (await seen(tab)).length).toBe(before + 1);
    }
    await expect(guard.dialog).toHaveCount(0);
  });

  test('a copy goes in place of the file, and the answer gets its names back', async ({ chat, server }) => {
    const { tab, guard, put, press, answers } = await chat('copilot');
    await site(tab);
    await tab.setInputFiles('#attach', [
      file('dagsorden.txt', textOf(HARMLESS)),
      file('løn.txt', textOf(SALARIES)),
      file('sag.docx', await docxOf(`Karen Toft, CPR ${CPR}, er sygemeldt med stress.`)),
    ]);
    await guard.action('replace-and-send').click();
    await expect.poll(async () => (await seen(tab))[0]?.names).toEqual(['dagsorden.txt', 'løn.txt', 'sag.docx']);
    const [given] = await seen(tab);
    expect(given?.texts[0]).toBe(HARMLESS);
    expect(given?.texts[1]).toBe('Navn\tCPR\tLøn\n[NAVN 1]\t[PERSONNUMMER 1]\t41200');
    server.answerWith('**[NAVN 1]**s løn er 41.200 kr. om måneden, og det er pænt over midten for gruppen i år.');
    await put('Hvad står der om løn i filen?');
    await press('Enter');
    await expect(answers.last()).toContainText('pænt');
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await guard.action('copy-restored').click();
    await expect.poll(() => tab.evaluate(() => navigator.clipboard.readText())).toContain('Karen Tofts');
  });

  test('a folder goes on with its paths', async ({ chat }, info) => {
    const { tab } = await chat('copilot');
    await site(tab);
    const { mkdir, writeFile } = await import('node:fs/promises');
    const folder = info.outputPath('mappe');
    await mkdir(folder, { recursive: true });
    await writeFile(`${folder}/a.txt`, HARMLESS);
    await tab.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('#folder');
      input?.addEventListener('change', () => {
        document.title = [...(input.files ?? [])].map((one) => one.webkitRelativePath).join();
      });
    });
    await tab.setInputFiles('#folder', folder);
    await expect.poll(() => tab.title()).toBe('mappe/a.txt');
  });

  test('a picture of the text beside the text passes, and the text is put in', async ({ chat }) => {
    const { tab } = await chat('copilot');
    await site(tab);
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
    await bring(tab, 'paste', [file('image.png', png, 'image/png')], 'celler');
    await expect
      .poll(async () => (await seen(tab)).map(({ by, names }) => [by, names]))
      .toEqual([['paste', ['image.png']]]);
  });
});

test.describe('the page and the reader', () => {
  test('the page sees no frame, hears nothing and cannot answer for the reader', async ({ chat }) => {
    const { tab, guard } = await chat('copilot');
    await site(tab);
    await tab.evaluate(() => {
      const world = window as unknown as { heard: string[]; frames_: number };
      world.heard = [];
      addEventListener('message', (event) => world.heard.push(JSON.stringify(event.data)), true);
      // A page that wants to answer: it looks for the reader wherever it could be, and talks to whatever it finds.
      new MutationObserver(() => {
        const host = document.querySelector('leadership-guardrails-reader');
        if (!host) return;
        world.heard.push(`root ${String(host.shadowRoot)}`, `frames ${window.length}`);
        const report = { type: 'read', id: 0, report: { action: 'allow', rows: [], problems: [], total: 0 } };
        window.postMessage(report, '*');
        host.dispatchEvent(new MessageEvent('message', { data: report }));
      }).observe(document.documentElement, { childList: true });
    });
    await tab.setInputFiles('#attach', file('løn.txt', textOf(SALARIES)));
    await expect(guard.dialog).toBeVisible();
    expect(await seen(tab)).toEqual([]);
    const heard = await tab.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.slice(0, 2)).toEqual(['root null', 'frames 0']);
    expect(heard.filter((line) => line.includes(CPR) || line.includes('Karen'))).toEqual([]);
    expect(
      await tab.evaluate(
        () => performance.getEntriesByType('resource').filter((entry) => entry.name.includes('extension')).length,
      ),
    ).toBe(0);
  });

  test('a page that throws the reader out gets a file that counts as not read', async ({ chat }) => {
    const { tab, guard } = await chat('copilot');
    await site(tab);
    await tab.evaluate(() => {
      new MutationObserver(() => document.querySelector('leadership-guardrails-reader')?.remove()).observe(
        document.documentElement,
        { childList: true },
      );
    });
    await tab.setInputFiles('#attach', file('løn.txt', textOf(SALARIES)));
    await expect(guard.host.locator('[data-part="file-note"]')).toContainText('kunne ikke læses her');
    await expect.poll(async () => (await seen(tab)).length).toBe(1);
  });

  for (const [name, headers] of Object.entries({
    'no frames at all': {
      'content-security-policy':
        "default-src 'self'; frame-src 'none'; child-src 'none'; worker-src 'none'; script-src 'unsafe-inline'",
    },
    'isolation from other origins': {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
    },
  })) {
    test(`a page that asks for ${name} still has its files read`, async ({ context }) => {
      const tab = await context.newPage();
      await tab.route(page('copilot').url, (route) =>
        route.fulfill({
          contentType: 'text/html',
          headers,
          body: '<!doctype html><textarea></textarea><input type="file" id="attach">',
        }),
      );
      await tab.goto(page('copilot').url);
      await tab.locator('textarea').focus();
      await tab.setInputFiles('#attach', file('løn.txt', textOf(SALARIES)));
      await expect(tab.locator('leadership-guardrails [data-part="dialog"]')).toContainText('løn.txt');
      await tab.close();
    });
  }

  test('reading that takes its time is shown, and can be ended', async ({ chat }) => {
    const { tab, guard } = await chat('copilot');
    await site(tab);
    const slow = Buffer.from(`${SALARIES}\n`.repeat(120_000));
    await tab.setInputFiles('#attach', file('stor.txt', slow));
    const progress = guard.host.locator('[data-part="files-progress"]');
    await expect(progress).toContainText('stor.txt');
    await guard.action('cancel-files').click();
    await expect(progress).toHaveCount(0);
    await expect(tab.locator('leadership-guardrails-reader')).toHaveCount(0);
    expect(await seen(tab)).toEqual([]);
  });
});

test.describe('text on its way to become a file', () => {
  test('a long paste with findings lands in the box, and the send is held', async ({ chat, server }) => {
    const { tab, guard, editor, press, text } = await chat('chatgpt-2');
    await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    // The site makes a file of what is pasted long, and uploads it at once.
    await editor.evaluate((element) => {
      element.addEventListener(
        'paste',
        (event) => {
          const pasted = (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '';
          if (pasted.length < 1_000) return;
          event.preventDefault();
          event.stopImmediatePropagation();
          void fetch('/upload', { method: 'POST', body: pasted });
        },
        true,
      );
    });
    const long = `Referat fra MUS med Karen Toft, CPR ${CPR}.\n${'Vi talte om opgaverne i teamet og om næste år. '.repeat(40)}`;
    await tab.evaluate((value) => navigator.clipboard.writeText(value), long);
    await editor.focus();
    await tab.keyboard.press('ControlOrMeta+V');
    await expect.poll(text).toContain(CPR);
    expect(server.holding(CPR)).toEqual([]);
    await press('Enter');
    await expect(guard.findings.filter({ hasText: CPR })).toHaveCount(1);
    expect(server.holding(CPR)).toEqual([]);
  });

  test('hovering a placeholder shows the name, split and inflected; the page stays as it is', async ({
    chat,
    server,
  }) => {
    const { tab, guard, put, press, answers } = await chat('copilot');
    await put(`Skriv til Karen Toft, CPR ${CPR}, at hun er afskediget.`);
    await press('Enter');
    server.answerWith('Kære [NAVN 1]. Vi har talt om [NAVN 1]s stilling.');
    await guard.action('replace-and-send').click();
    const answer = answers.last();
    await expect(answer).toContainText('stilling');
    // The site's own last change to it: from here on it must stay as it is.
    await expect(answer.getByTestId('message-item-reactions')).toBeVisible();
    const before = await answer.innerHTML();
    const box = await answer.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf('[NAVN 1]');
        if (at < 0) continue;
        const range = new Range();
        range.setStart(node, at + 2);
        range.setEnd(node, at + 4);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error('no placeholder');
    });
    await tab.mouse.move(box.x, box.y);
    await expect(guard.host.locator('[data-part="name-tip"]')).toHaveText('[NAVN 1] er Karen Toft');
    await tab.mouse.move(2, 2);
    await expect(guard.host.locator('[data-part="name-tip"]')).toHaveCount(0);
    expect(await answer.innerHTML()).toBe(before);
  });

  test('a file the AI offers is left alone, said once', async ({ chat, server }) => {
    const { tab, guard, put, press, answers } = await chat('copilot');
    await put(`Skriv til Karen Toft, CPR ${CPR}, at hun er afskediget.`);
    await press('Enter');
    server.answerWith('Kære [NAVN 1].');
    await guard.action('replace-and-send').click();
    await expect(answers.last()).toContainText('Kære');
    await tab.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['Kære [NAVN 1]']));
      link.download = 'brev.txt';
      link.textContent = 'brev.txt';
      link.id = 'offered';
      document.body.prepend(link);
    });
    const download = tab.waitForEvent('download');
    await tab.locator('#offered').click();
    await download;
    await expect(guard.host.locator('[data-part="file-note"]')).toContainText('Filen fra AI er ikke rørt');
  });
});

test('after the tab is closed nothing of names, files or placeholders is left in any storage', async ({
  chat,
  server,
  context,
  extensionPage,
}) => {
  const { tab, guard, put, press, answers } = await chat('copilot');
  await site(tab);
  await tab.setInputFiles('#attach', file('løn.txt', textOf(SALARIES)));
  await guard.action('replace-and-send').click();
  await expect.poll(async () => (await seen(tab)).length).toBe(1);
  await put('Skriv til Bodil Krag, CPR 010190-1234, at hun er afskediget.');
  await press('Enter');
  server.answerWith('Kære [NAVN 2], og hils [NAVN 1].');
  await guard.action('replace-and-send').click();
  await expect(answers.last()).toContainText('Kære');
  const pages = () =>
    tab.evaluate(async () => ({
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      cookies: document.cookie,
    }));
  const inPage = JSON.stringify(await pages());
  await tab.close();
  const own = await extensionPage('options.html');
  const stored = await own.evaluate<string>(
    `Promise.all(['local', 'session', 'sync', 'managed'].map((area) => chrome.storage[area].get().catch(() => ({})))).then(JSON.stringify)`,
  );
  const databases = await own.evaluate(async () => {
    const rows: unknown[] = [await caches.keys()];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const asking = database.transaction(store).objectStore(store).getAll();
        rows.push(
          await new Promise((resolve) => {
            asking.onsuccess = () => resolve(asking.result);
          }),
        );
      }
      database.close();
    }
    return JSON.stringify(rows);
  });
  expect(stored).toContain('counts');
  for (const value of ['Karen', 'Toft', CPR, 'Bodil', 'Krag', '010190', 'NAVN 1', 'løn.txt']) {
    expect(stored, value).not.toContain(value);
    expect(databases, value).not.toContain(value);
    expect(inPage, value).not.toContain(value);
  }
  expect(context.pages().some((one) => one.url().includes('reader'))).toBe(false);
});

test('by policy: what cannot be read and what must not go is kept out, and a reason is asked for', async ({
  server,
}) => {
  const build = await buildWithKey();
  const policy = await setPolicy(build.id, { filesUnread: 'block', kindNationalId: 'block', requireReason: true });
  const context = await launch({ port: server.port, extension: build.path });
  try {
    const options = await context.newPage();
    await options.goto(`chrome-extension://${build.id}/options.html`);
    await expect(options.locator('[name="filesUnread"]')).toHaveValue('block', { timeout: 30_000 });
    const { tab, guard } = await openChat(context, 'copilot');
    await site(tab);
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    await tab.setInputFiles('#attach', [file('billede.png', png), file('dagsorden.txt', textOf(HARMLESS))]);
    await expect(guard.dialog).toContainText('Billeder bliver ikke læst');
    await expect(guard.action('send-anyway')).toHaveCount(0);
    await guard.action('leave-out').click();
    await expect.poll(async () => (await seen(tab)).map(({ names }) => names)).toEqual([['dagsorden.txt']]);
    await tab.setInputFiles('#attach', file('sag.txt', textOf(`Karen Toft, CPR ${CPR}`)));
    await expect(guard.dialog).toContainText('Skal væk');
    await expect(guard.action('send-anyway')).toHaveCount(0);
    await guard.action('replace-and-send').click();
    await expect.poll(async () => (await seen(tab))[1]?.texts).toEqual(['[NAVN 1], CPR [PERSONNUMMER 1]']);
    await tab.setInputFiles('#attach', file('sag.txt', textOf('Karen Toft er sygemeldt med stress.')));
    await guard.action('send-anyway').click();
    await expect(guard.host.locator('[data-part="reason"]')).toBeVisible();
    await guard.host.locator('input[value="permitted"]').check();
    await guard.action('confirm-reason').click();
    await expect.poll(async () => (await seen(tab)).length).toBe(3);
  } finally {
    await context.close();
    await policy.remove();
  }
});

test('a file that comes before the guard does waits for it', async ({ context }) => {
  const tab = await context.newPage();
  await tab.route(page('copilot').url, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><textarea></textarea><input type="file" id="attach"><script>
        window.seen = [];
        document.addEventListener('drop', (event) => { event.preventDefault(); seen.push({ names: [...event.dataTransfer.files].map((file) => file.name) }); });
        const bring = (name, text) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], name));
          document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer: transfer }));
        };
        const pick = (name, text) => {
          const transfer = new DataTransfer();
          transfer.items.add(new File([text], name));
          const picker = document.createElement('input');
          picker.type = 'file';
          picker.addEventListener('change', () => seen.push({ names: [...picker.files].map((file) => file.name) }));
          picker.click();
          picker.files = transfer.files;
          picker.dispatchEvent(new Event('change'));
        };
        pick('løn.txt', ${JSON.stringify(SALARIES)});
        bring('dagsorden.txt', ${JSON.stringify(HARMLESS)});
      </script>`,
    }),
  );
  await tab.goto(page('copilot').url);
  const guard = guardIn(tab);
  await expect(guard.dialog).toContainText('løn.txt');
  expect(await seen(tab)).toEqual([]);
  await guard.action('leave-out').click();
  await expect.poll(() => seen(tab)).toEqual([{ names: ['dagsorden.txt'] }]);
});

test('the readers are in no script of a page where no file is attached', async () => {
  const { readdir, readFile } = await import('node:fs/promises');
  const scripts = [
    join(BUILD, 'guard.js'),
    ...(await readdir(join(BUILD, 'content-scripts'))).map((name) => join(BUILD, 'content-scripts', name)),
  ].filter((name) => name.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(2);
  // A word of each: PDF.js, fflate, saxes, postal-mime, and our own readers and copies.
  const words = ['getTextContent', 'unexpected EOF', 'unclosed tag', 'multipart', 'word/document.xml', 'sharedStrings'];
  const worker = (await readdir(join(BUILD, 'assets'))).filter((name) => name.endsWith('.js'));
  const reader = (await Promise.all(worker.map((name) => readFile(join(BUILD, 'assets', name), 'utf8')))).join('\n');
  for (const word of words) {
    expect(reader.includes(word), word).toBe(true);
    for (const script of scripts)
      expect((await readFile(script, 'utf8')).includes(word), `${script}: ${word}`).toBe(false);
  }
});
