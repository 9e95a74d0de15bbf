import type { Page as Tab } from '@playwright/test';
import { zipSync } from 'fflate';
import { docxOf, pdfOf, textOf, xlsxOf } from '../unit/files/make.ts';
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
