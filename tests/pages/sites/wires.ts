import { CALLS } from '../calls.ts';
import { element } from '../chat/elements.ts';
import { openSocket } from '../chat/transport.ts';

/**
 * Every way a page can put text on the wire, chosen by `?wire=`: `fetch`, `request` (a Request object), `form`
 * (FormData), `blob`, `xhr`, `websocket`, `beacon`, `worker` (fetch in a Web Worker), `get` (in an address), `image`.
 */
const wire = new URLSearchParams(location.search).get('wire') ?? 'fetch';
const { path } = CALLS.generic;
const input = element('textarea', { rows: '2', placeholder: 'Skriv en besked' });
const button = element('button', { type: 'button' }, 'Send');
const answer = element('div', { class: 'bubble assistant' });
document
  .querySelector('#root')
  ?.append(
    element(
      'main',
      {},
      element('div', { class: 'thread' }, answer),
      element('div', { class: 'composer' }, input, element('div', { class: 'buttons' }, button)),
    ),
  );

async function put(body: string, prompt: string) {
  switch (wire) {
    case 'request':
      return (await fetch(new Request(path, { method: 'POST', body }))).text();
    case 'form': {
      const form = new FormData();
      form.append('prompt', prompt);
      return (await fetch(path, { method: 'POST', body: form })).text();
    }
    case 'blob':
      return (await fetch(path, { method: 'POST', body: new Blob([body], { type: 'application/json' }) })).text();
    case 'xhr':
      return new Promise<string>((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.open('POST', path);
        request.onload = () => resolve(request.responseText);
        request.onerror = () => reject(new Error('request failed'));
        request.send(body);
      });
    case 'websocket':
      (await openSocket(path)).send(body);
      return '';
    case 'beacon':
      return String(navigator.sendBeacon(path, new Blob([body], { type: 'text/plain' })));
    case 'worker': {
      const worker = new Worker(new URL('../chat/wire-worker.ts', import.meta.url), { type: 'module' });
      return new Promise<string>((resolve) => {
        worker.onmessage = (event: MessageEvent<string>) => resolve(event.data);
        worker.postMessage({ path, body });
      });
    }
    case 'get':
      return (await fetch(`${path}?q=${encodeURIComponent(prompt)}`)).text();
    case 'image': {
      const image = new Image();
      image.src = `${path}?q=${encodeURIComponent(prompt)}`;
      return '';
    }
    default:
      return (await fetch(path, { method: 'POST', body })).text();
  }
}

async function send() {
  const prompt = input.value.trim();
  if (prompt === '') return;
  input.value = '';
  answer.textContent = await put(CALLS.generic.body(prompt) as string, prompt).catch(String);
}
button.addEventListener('click', send);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  void send();
});
