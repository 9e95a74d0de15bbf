import { type BrowserContext, expect, type Locator, type Page as Tab } from '@playwright/test';
import { type PageId, page as pageOf } from '../../pages/pages.ts';

/** One open chat page, driven as a person would. */
export interface Chat {
  tab: Tab;
  editor: Locator;
  sendButton: Locator;
  /** All answers on the page. */
  answers: Locator;
  /** The product's parts in this page (contracts.md). */
  guard: Guard;
  /** Puts text in at the caret in one go, as paste or an input method does; line breaks by Shift+Enter. */
  put(text: string): Promise<void>;
  /** Key by key. */
  type(text: string): Promise<void>;
  /** What is in the editor now, line breaks as `\n`. */
  text(): Promise<string>;
  /** Empties the editor by keyboard. */
  clear(): Promise<void>;
  press(key: string): Promise<void>;
  clickSend(): Promise<void>;
  /** Waits until the site has ended its answer: before that, it drops what is sent. */
  answered(): Promise<void>;
}

/** The product's parts in a page; names from contracts.md. Playwright looks through open shadow roots. */
export function guardIn(tab: Tab | ReturnType<Tab['frameLocator']>) {
  const host = tab.locator('leadership-guardrails');
  const dialog = host.locator('[data-part="dialog"]');
  return {
    host,
    dialog,
    badge: host.locator('[data-part="badge"]'),
    health: host.locator('[data-part="health"]'),
    findings: dialog.locator('[data-finding]'),
    answerChecks: host.locator('[data-part="answer-check"]'),
    /** A button by its action: `edit`, `replace`, `replace-and-send`, `send-anyway`, `shorten`, `verify`, `copy-restored`. */
    action: (name: string) => host.locator(`[data-action="${name}"]`),
  };
}
export type Guard = ReturnType<typeof guardIn>;

/** Opens a test page and waits until its editor is there. `query` sets what the page can vary (see its file). */
export async function openChat(context: BrowserContext, id: PageId, query?: Record<string, string>): Promise<Chat> {
  return openChatIn(await context.newPage(), id, query);
}

/** The same in a tab that is there. */
export async function openChatIn(tab: Tab, id: PageId, query?: Record<string, string>): Promise<Chat> {
  const page = pageOf(id);
  await tab.goto(addressOf(page.url, query), { waitUntil: 'load' });
  const chat = chatIn(tab, id);
  await expect(chat.editor).toBeVisible();
  return chat;
}

function addressOf(address: string, query: Record<string, string> = {}) {
  const url = new URL(address);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  return url.href;
}

export function chatIn(tab: Tab, id: PageId): Chat {
  const page = pageOf(id);
  const place = page.frame ? tab.frameLocator(page.frame) : tab;
  const editor = place.locator(page.editor);
  const sendButton = place.locator(page.send || 'nothing');
  const focus = () => editor.focus();
  return {
    tab,
    editor,
    sendButton,
    answers: place.locator(page.answer || 'nothing'),
    guard: guardIn(place),
    async put(text) {
      await focus();
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) await tab.keyboard.press('Shift+Enter');
        if (line !== '') await tab.keyboard.insertText(line);
      }
    },
    async type(text) {
      await focus();
      await tab.keyboard.type(text);
    },
    text: () =>
      editor.evaluate((element) => {
        // Not `instanceof`: the element may belong to another frame's world.
        if ('value' in element) return String(element.value);
        // innerText of an editor with paragraphs doubles the breaks between them.
        // A plain editable element may have its first line outside of any block.
        const isLoose = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
        const blocks = isLoose ? [] : [...element.children].filter((child) => child.matches('p, div'));
        const lines =
          blocks.length > 0
            ? blocks.map((block) => (block as HTMLElement).innerText.replace(/\n$/, ''))
            : [(element as HTMLElement).innerText];
        return lines.join('\n').replaceAll('\u00a0', ' ').replace(/\n$/, '');
      }),
    async clear() {
      await focus();
      await tab.keyboard.press('ControlOrMeta+A');
      await tab.keyboard.press('Delete');
    },
    async press(key) {
      await focus();
      await tab.keyboard.press(key);
    },
    clickSend: () => sendButton.click(),
    async answered() {
      const answering = () =>
        editor.evaluate(({ ownerDocument: { defaultView } }) => {
          const page = defaultView as { isAnswering?(): boolean } | null;
          return page?.isAnswering?.() ?? false;
        });
      await expect.poll(answering).toBe(false);
    },
  };
}

/** Sends what stands in the editor: `click`, `button by keyboard`, or a key. */
export async function sendBy(chat: Chat, way: string) {
  if (way === 'click') await chat.clickSend();
  else if (way === 'button by keyboard') {
    await chat.sendButton.focus();
    await chat.tab.keyboard.press('Enter');
  } else await chat.press(way);
}
