/**
 * A page without anything to see: the guard puts it into a chat page, out of that page's sight, when a file is attached. It hands
 * the guard's port to a worker, where files are read: not in the chat's process, and gone with this page. It keeps
 * nothing, asks the browser for nothing and trusts nobody: whoever gives it a file gets told about that file alone.
 */
window.addEventListener(
  'message',
  ({ ports, source }) => {
    const [port] = ports;
    if (!port || source !== window.parent) return;
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.postMessage(undefined, [port]);
  },
  { once: true },
);
