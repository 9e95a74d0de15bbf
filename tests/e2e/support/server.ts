import { readFile } from 'node:fs/promises';
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer as createTcp, type Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { type WebSocket, WebSocketServer } from 'ws';
import { DIST } from '../../pages/build.ts';
import { CALLS, type SiteCall } from '../../pages/calls.ts';
import { PAGES, type Page } from '../../pages/pages.ts';
import { cannedAnswer } from './answers.ts';

/** One thing that reached the server: a request, or one message on a WebSocket. */
export interface Received {
  kind: 'http' | 'websocket';
  method: string;
  host: string;
  /** Path and query as they came. */
  path: string;
  body: string;
}

export interface RecordingServer {
  port: number;
  /** Everything that came, oldest first. */
  received: readonly Received[];
  /** The same without what Chromium itself asks of its maker in the background, whatever is installed. */
  fromPages(): Received[];
  /** The prompts among it, read back out of each site's own wire shape. */
  prompts(): string[];
  /** What came that holds this text in any usual spelling (plain, JSON, URL). "Nothing left" is `[]`. */
  holding(text: string): Received[];
  /** Forgets what came. */
  forget(): void;
  /** Chooses the answers from now on; `undefined` goes back to the canned ones. */
  answerWith(answer: string | ((prompt: string) => string) | undefined): void;
  /** How fast answers stream; default 40 words every 15 ms. */
  pace(words: number, everyMs: number): void;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

const BROWSERS_OWN = /^(?:accounts\.google\.com|clients\d*\.google\.com|[\w.-]+\.googleapis\.com|[\w.-]+\.gvt1\.com)$/;

/** As strict as the sites: nothing inline, nothing from elsewhere. */
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws: wss:; img-src 'self' data: blob:; frame-src https:; worker-src 'self' blob:";

const calls: readonly SiteCall[] = [...new Set(Object.values(CALLS) as SiteCall[])];

/**
 * Serves the test pages under the real sites' host names and records each body. It speaks TLS and plain HTTP on one
 * port, so that a browser which maps every host to it can reach nothing else in the world.
 */
export async function startServer(port = 0): Promise<RecordingServer> {
  const received: Received[] = [];
  const open = new Set<Socket>();
  let choose: (prompt: string) => string = cannedAnswer;
  let words = 40;
  let everyMs = 15;

  /** The answer in pieces, spaces kept, so that they join to the very text. */
  async function* pieces(prompt: string) {
    const parts = choose(prompt).match(/\S+\s*/g) ?? [];
    for (let at = 0; at < parts.length; at += words) {
      yield parts.slice(at, at + words).join('');
      await wait(everyMs);
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    const body = await readBody(request);
    received.push({ kind: 'http', method: request.method ?? 'GET', host, path, body });
    if (request.method === 'POST') {
      const prompt = promptOf(path, body);
      if (prompt === undefined) return void response.writeHead(204).end();
      if (request.headers.accept?.includes('text/html')) {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
        return void response.end(`<!doctype html><title>Svar</title><pre>${choose(prompt)}</pre>`);
      }
      response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
      for await (const piece of pieces(prompt)) {
        if (response.destroyed) return;
        response.write(piece);
      }
      return void response.end();
    }
    const url = new URL(path, `https://${host}`);
    if (url.pathname.startsWith('/assets/')) return serveFile(url.pathname.slice('/assets/'.length), response);
    const page = pageFor(url);
    if (!page) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP });
    response.end(shell(page));
  }

  const onRequest = (request: IncomingMessage, response: ServerResponse) => {
    handle(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  };

  const certificate = await generate([{ name: 'commonName', value: 'leadership-guardrails.test' }], { keySize: 2048 });
  const secure = createHttps({ key: certificate.private, cert: certificate.cert }, onRequest);
  const plain = createHttp(onRequest);
  const sockets = new WebSocketServer({ noServer: true });
  for (const server of [secure, plain]) {
    server.keepAliveTimeout = 60_000;
    server.on('upgrade', (request: IncomingMessage, socket: Socket, head: Buffer) =>
      sockets.handleUpgrade(request, socket, head, (ws) => talk(ws, request)),
    );
  }

  function talk(ws: WebSocket, request: IncomingMessage) {
    const host = request.headers.host ?? '';
    const path = request.url ?? '/';
    ws.on('message', async (data) => {
      const body = String(data);
      received.push({ kind: 'websocket', method: 'MESSAGE', host, path, body });
      const prompt = promptOf(path, body);
      if (prompt === undefined) return;
      for await (const text of pieces(prompt)) ws.send(JSON.stringify({ event: 'appendText', text }));
      ws.send(JSON.stringify({ event: 'done' }));
    });
  }

  // The first byte tells TLS (22) from plain HTTP.
  const door = createTcp((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 22 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((resolve) => door.listen(port, '127.0.0.1', resolve));

  return {
    port: (door.address() as AddressInfo).port,
    received,
    fromPages: () => received.filter(({ host }) => !BROWSERS_OWN.test(host)),
    prompts: () => received.flatMap(({ path, body }) => promptOf(path, body) ?? []),
    holding(text) {
      const spellings = [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), encodeURI(text)];
      return received.filter(({ path, body }) => {
        const plainBody = decoded(body);
        const plainPath = decoded(path);
        return spellings.some((spelling) =>
          [body, path, plainBody, plainPath].some((place) => place.includes(spelling)),
        );
      });
    },
    forget: () => {
      received.length = 0;
    },
    answerWith(answer) {
      choose = typeof answer === 'function' ? answer : answer === undefined ? cannedAnswer : () => answer;
    },
    pace(count, ms) {
      words = count;
      everyMs = ms;
    },
    async close() {
      for (const ws of sockets.clients) ws.terminate();
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => door.close(resolve));
    },
  };
}

async function readBody(request: IncomingMessage) {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The prompt in a body that came to a site's own path, if it is one. */
function promptOf(path: string, body: string) {
  const call = calls.find((known) => path.split('?')[0] === new URL(known.path, 'https://x').pathname);
  if (!call || body === '') return undefined;
  try {
    return call.read(body);
  } catch {
    return undefined;
  }
}

/** Without a mapped host name the practice chat is served. */
const LOCAL = new Set(['127.0.0.1', 'localhost']);

/** `?page=<id>` names a page; otherwise the host does. */
function pageFor(url: URL): Page | undefined {
  const named = url.searchParams.get('page');
  const all: readonly Page[] = Object.values(PAGES);
  // Where a host has several pages, the first one listed needs no query.
  if (LOCAL.has(url.hostname)) return PAGES.demo;
  return all.find((page) => (named ? page.id === named : new URL(page.url).host === url.hostname));
}

const shell = (page: Page) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${page.title}</title>` +
  `<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/assets/page.css">${page.stylesheet ? `<link rel="stylesheet" href="/assets/${page.id}.css">` : ''}` +
  `</head><body><div id="root"></div><script type="module" src="/assets/${page.entry ?? page.id}.js"></script></body></html>`;

async function serveFile(name: string, response: ServerResponse) {
  const safe = normalize(name).replace(/^(\.\.[/\\])+/, '');
  const file = safe === 'page.css' ? join(DIST, '..', safe) : join(DIST, safe);
  try {
    const content = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content);
  } catch {
    response.writeHead(404).end();
  }
}

function decoded(text: string) {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}
