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

/** Sentences of Danish working texts, with a person, an address, a date or a sum in them now and then. */
const SENTENCES = [
  'Vi holdt afdelingsmøde i tirsdags og talte om, hvordan opgaverne skal fordeles i efteråret.',
  'Peter Jensen fortalte om projektet i Aarhus, og vi blev enige om at samle op den 12. marts.',
  'Der var spørgsmål til budgettet, til ferieplanen og til den nye måde at registrere tid på.',
  'Jeg lovede at skrive ud til alle med svar og at lave en kort oversigt.',
  'Kunderne venter for længe på svar, og det skyldes mest, at sagerne skifter hænder for mange gange.',
  'Driften bad om at få en fast kontakt, som de kan ringe til, når noget går i stå.',
  'Mette spurgte, om vi kan flytte kurset til uge 41, fordi halvdelen af teamet er på messe.',
  'Vi har brugt 214.000 kr. af de 380.000 kr., der er sat af til ombygningen af lageret.',
  'Planen er at begynde småt, lære af det og først derefter tage resten af afdelingerne med.',
  'Den nye aftale gælder fra 1. januar og kan siges op med tre måneders varsel.',
  'Ingen var i tvivl om målet, men flere savnede en forklaring på, hvorfor det haster.',
  'Kontoret på Søndergade 14, 8000 Aarhus C lukker tidligere om fredagen resten af måneden.',
  'Hvis leverandøren ikke kan nå det, skal vi have en anden løsning klar inden jul.',
  'Tallene for tredje kvartal ser fornuftige ud, selv om salget i Norden er gået tilbage.',
  'Til sidst aftalte vi, at hver gruppe skriver tre linjer om, hvad der virker, og hvad der ikke gør.',
];

/** `length` UTF-16 code units of paragraphs of a few sentences, the same each time, and no two paragraphs alike for long. */
export function textOf(length: number): string {
  let text = '';
  let dice = 1;
  while (text.length < length) {
    // The generator of Park and Miller: the same order on every machine.
    dice = (dice * 48_271) % 2_147_483_647;
    text += SENTENCES[dice % SENTENCES.length] + (dice % 4 === 0 ? '\n' : ' ');
  }
  return text.slice(0, length);
}
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
