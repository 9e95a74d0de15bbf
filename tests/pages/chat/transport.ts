/**
 * How a page hands a prompt to its server and reads the answer back, in the three ways the real sites use (sites.md 2.6).
 * The server answers every prompt with plain text that arrives piece by piece.
 */
export type Transport = 'fetch' | 'xhr' | 'websocket';

export interface Call {
  transport: Transport;
  /** A path on the page's own host, or for sockets a whole address. */
  path: string;
  /** Turns a prompt into the body this site would send. */
  body(prompt: string): string | FormData | Uint8Array<ArrayBuffer>;
}

type Body = ReturnType<Call['body']>;

export async function ask(call: Call, prompt: string, onText: (text: string) => void, signal: AbortSignal) {
  const body = call.body(prompt);
  if (call.transport === 'fetch') return askByFetch(call.path, body, onText, signal);
  if (call.transport === 'xhr') return askByXhr(call.path, body, onText, signal);
  return askByWebSocket(call.path, body, onText, signal);
}

async function askByFetch(path: string, body: Body, onText: (text: string) => void, signal: AbortSignal) {
  const response = await fetch(path, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
    },
    body,
    signal,
  });
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  while (reader) {
    const { value, done } = await reader.read();
    if (done) return;
    text += decoder.decode(value, { stream: true });
    onText(text);
  }
}

function askByXhr(path: string, body: Body, onText: (text: string) => void, signal: AbortSignal) {
  return new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/x-www-form-urlencoded;charset=utf-8');
    request.onprogress = () => onText(request.responseText);
    request.onload = () => {
      onText(request.responseText);
      resolve();
    };
    request.onerror = () => reject(new Error('request failed'));
    signal.addEventListener('abort', () => {
      request.abort();
      resolve();
    });
    request.send(body);
  });
}

/** One socket a page, opened when the page starts, as Copilot does; a message `{"event":"done"}` ends an answer. */
let socket: Promise<WebSocket> | undefined;

export function openSocket(path: string) {
  socket ??= new Promise((resolve, reject) => {
    const opening = new WebSocket(new URL(path, location.href.replace(/^http/, 'ws')));
    opening.onopen = () => resolve(opening);
    opening.onerror = () => reject(new Error('socket failed'));
  });
  return socket;
}

async function askByWebSocket(path: string, body: Body, onText: (text: string) => void, signal: AbortSignal) {
  if (body instanceof FormData) throw new TypeError('a socket carries no form');
  const open = await openSocket(path);
  await new Promise<void>((resolve) => {
    let text = '';
    const finish = () => {
      open.removeEventListener('message', read);
      resolve();
    };
    const read = (message: MessageEvent<string>) => {
      const event = JSON.parse(message.data) as { event: string; text?: string };
      if (event.event === 'done') return finish();
      text += event.text ?? '';
      onText(text);
    };
    open.addEventListener('message', read);
    signal.addEventListener('abort', finish);
    open.send(body);
  });
}
