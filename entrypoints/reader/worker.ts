import type { FromReader, ToReader } from '../../lib/files/protocol.ts';
import { copyFile } from './copy-file.ts';
import { judgeFile } from './judge-file.ts';

// In the package that reports, a worker may by the manifest's policy reach the collector, which only the background has to.
if (__REPORTING__)
  for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport'])
    Reflect.defineProperty(self, name, { value: undefined });

/** One order after the other, as they come. */
self.addEventListener(
  'message',
  ({ ports }: MessageEvent) => {
    const [port] = ports;
    if (!port) return;
    const tell = (message: FromReader) => port.postMessage(message);
    let last = Promise.resolve();
    port.addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
      last = last.then(() => follow(data, tell));
    });
    port.start();
    tell({ type: 'ready' });
  },
  { once: true },
);

async function follow(order: ToReader, tell: (message: FromReader) => void): Promise<void> {
  const { id, file, by } = order;
  const onProgress = (share: number) => tell({ type: 'progress', id, share });
  if (order.type === 'read') tell({ type: 'read', id, report: await judgeFile(file, by, onProgress) });
  else tell({ type: 'copied', id, ...(await copyFile(file, by, order.book, onProgress)) });
}
