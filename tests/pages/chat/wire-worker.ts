/** Sends from a Web Worker, where no script of an extension runs. */
addEventListener('message', async (event: MessageEvent<{ path: string; body: string }>) => {
  const response = await fetch(event.data.path, { method: 'POST', body: event.data.body });
  postMessage(await response.text());
});
