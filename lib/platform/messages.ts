/**
 * Every message between the extension's parts, in one typed map. Prompt and answer text is in none of them but
 * `composer.*`, which go between the side panel and the page it stands beside, and are kept nowhere.
 */
import { type Browser, browser } from 'wxt/browser';

export type Health = 'protected' | 'unprotected' | 'unsupported';

export interface Messages {
  /** Page -> background: open the side panel for the sender's tab. Needs the person's gesture. */
  'panel.open': { request: Record<never, never>; response: { opened: boolean } };
  /** Page -> background: open the options page, at a section if one is named. */
  'options.open': { request: { section?: string }; response: { opened: boolean } };
  /** Panel -> page: put text into the composer. `reason` is set when nothing was written. */
  'composer.insert': {
    request: { text: string; mode: 'replace' | 'append' };
    response: { ok: true } | { ok: false; reason: 'no-composer' | 'mismatch' | 'busy' };
  };
  /** Panel -> page: what is in the composer now, for the coach. */
  'composer.read': { request: Record<never, never>; response: { text: string; site: string } };
  /** Page -> background: how the guard stands on this page; the badge follows. */
  'health.report': {
    request: { state: Health; site: string; findings: number; level: 'none' | 'notice' | 'warn' };
    response: { ok: true };
  };
  /** Page -> background: leave this site alone, or guard it again. Refused where policy protects it. */
  'settings.site': { request: { site: string; guarded: boolean }; response: { ok: boolean } };
  /** Page -> background: read settings and policy anew; answers when the cache is fresh. */
  'settings.refresh': { request: Record<never, never>; response: { ok: true } };
  /** Page -> background: "not personal data"; only the salted hash of the finding is handed over (see ignored.ts). */
  'ignored.add': { request: { hash: string; kind: string; site: string }; response: { ok: true } };
  /** Page -> background: add to today's counts (see counts.ts). */
  'counts.add': { request: { counts: Record<string, number> }; response: { ok: true } };
}

export type MessageName = keyof Messages;
export type Request<N extends MessageName> = Messages[N]['request'];
export type Response<N extends MessageName> = Messages[N]['response'];

/** Where a message came from. `tab` is left out for the extension's own pages. */
export interface Sender {
  tab?: number;
  frame?: number;
  url?: string;
}

interface Envelope {
  name: string;
  payload: unknown;
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && typeof (message as Envelope).name === 'string';
}

/** To the background (or any extension page that listens). Rejects when nobody does. */
export async function send<N extends MessageName>(name: N, payload: Request<N>): Promise<Response<N>> {
  return (await browser.runtime.sendMessage({ name, payload })) as Response<N>;
}

/**
 * To the page in a tab; the first frame that answers wins. `undefined` when no frame of ours is there or none has an
 * answer, for example on a site that is not guarded or after an update of the extension.
 */
export async function sendToTab<N extends MessageName>(
  tab: number,
  name: N,
  payload: Request<N>,
): Promise<Response<N> | undefined> {
  try {
    return (await browser.tabs.sendMessage(tab, { name, payload })) as Response<N> | undefined;
  } catch {
    return undefined;
  }
}

/** The tab that the side panel stands beside. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** A handler that returns `undefined` leaves the message to others, such as another frame that has the composer. */
export type Handler<N extends MessageName> = (
  payload: Request<N>,
  sender: Sender,
) => Promise<Response<N>> | Response<N> | undefined;
export type Handlers = { [N in MessageName]?: Handler<N> };

/** Listens until the signal aborts. Only messages of this very extension are heard. */
export function listen(handlers: Handlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    from: Browser.runtime.MessageSender,
    respond: (response: unknown) => void,
  ): true | undefined => {
    if (from.id !== browser.runtime.id || !isEnvelope(message) || !Object.hasOwn(handlers, message.name)) return;
    const handler = handlers[message.name as MessageName] as
      | ((payload: unknown, sender: Sender) => unknown)
      | undefined;
    const sender: Sender = {};
    if (from.tab?.id !== undefined) sender.tab = from.tab.id;
    if (from.frameId !== undefined) sender.frame = from.frameId;
    if (from.url !== undefined) sender.url = from.url;
    const answer = handler?.(message.payload, sender);
    if (answer === undefined) return;
    // Answered through the callback: a returned promise is understood by newer browsers only.
    Promise.resolve(answer).then(respond, () => respond(undefined));
    return true;
  };
  if (signal.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}
