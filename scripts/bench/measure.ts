/** What every part of the bench measures with: two browsers side by side, the main thread's work, and the table. */
import type { BrowserContext, CDPSession, Page as Tab } from '@playwright/test';
import { type Chat, openChat } from '../../tests/e2e/support/chat.ts';
import type { RecordingServer } from '../../tests/e2e/support/server.ts';
import type { PageId } from '../../tests/pages/pages.ts';

export interface Side {
  name: 'with' | 'without';
  context: BrowserContext;
}

export interface Bench {
  server: RecordingServer;
  /** The browser without the extension, then the one with it. Runs alternate between them. */
  sides: readonly [Side, Side];
  /** Fewer repetitions, for a first look. */
  quick: boolean;
  /** One line of the table. */
  row(what: string, figure: string, bar?: string): void;
}

/** A Danish working text with a person, an address and a date in it now and then, as long prompts have. */
const PARAGRAPH =
  'Vi holdt afdelingsmøde i tirsdags og talte om, hvordan opgaverne skal fordeles i efteråret. Peter Jensen fortalte om ' +
  'projektet i Aarhus, og vi blev enige om at samle op den 12. marts. Der var spørgsmål til budgettet, til ferieplanen og ' +
  'til den nye måde at registrere tid på. Jeg lovede at skrive ud til alle med svar og at lave en kort oversigt.\n';
export const textOf = (length: number) => PARAGRAPH.repeat(Math.ceil(length / PARAGRAPH.length)).slice(0, length);
export const HELD = 'Peter Jensen, CPR 070761-4285, er sygemeldt med stress. ';

/** The same page in both browsers at once. */
export async function onBoth(
  { sides }: Bench,
  id: PageId,
  run: (pages: { side: Side['name']; chat: Chat; session: CDPSession }[]) => Promise<void>,
) {
  const pages = [];
  for (const { name, context } of sides) {
    const chat = await openChat(context, id);
    pages.push({ side: name, chat, session: await metrics(chat.tab) });
  }
  await run(pages);
  for (const { chat } of pages) await chat.tab.close();
}

export async function metrics(tab: Tab) {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return session;
}

async function metric(session: CDPSession, name: string) {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return all.find((each) => each.name === name)?.value ?? 0;
}

/** Milliseconds of tasks on the page's main thread so far, in processor time. */
export async function taskTime(session: CDPSession) {
  return (await metric(session, 'TaskDuration')) * 1000;
}

/** Bytes of JavaScript heap after a collection, the extension's world included. */
export async function heap(session: CDPSession) {
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
}

/** Puts a long text in at once, as a paste does. */
export async function fill(chat: Chat, text: string) {
  await chat.clear();
  await chat.tab.keyboard.insertText(text.replaceAll('\n', ' '));
}

export function quantile(values: readonly number[], share: number) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const ms = (value: number) => `${value.toFixed(1)} ms`;

export const spread = (values: readonly number[]) =>
  `p50 ${ms(quantile(values, 0.5))}, p95 ${ms(quantile(values, 0.95))}`;
