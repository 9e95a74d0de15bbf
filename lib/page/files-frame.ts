/**
 * The reader page in this page: an element with a closed shadow tree that holds a frame of the extension's own origin.
 * The page does not see the frame (it is in no list of frames and no closed tree opens to it), cannot write to it, and
 * cannot hear it: all talk goes over a port that only the frame was given, by its origin.
 */
import type { FromReader, ToReader } from '../files/protocol.ts';

/** Where the reader page is, and the origin that its document will have. */
export interface ReaderAddress {
  url: string;
  origin: string;
}

export interface Reader {
  send(message: ToReader): void;
  /** Calls back for what the reader says, until it is closed. */
  onMessage(handle: (message: FromReader) => void): void;
  /** Ends the reader and gives back what it held. */
  close(): void;
}

/**
 * How long the frame may take to start, in milliseconds; a busy machine takes its time, and a file must not count as unread for
 * that. A page that may hold no frames of ours never starts it.
 */
const STARTS_WITHIN = 20_000;

const NAME = 'leadership-guardrails-reader';

/** Rejects when the reader does not start; without an address at once. */
export function openReader(address: ReaderAddress | undefined, startsWithin = STARTS_WITHIN): Promise<Reader> {
  return new Promise((resolve, reject) => {
    if (!address) return reject(new Error('the extension was updated'));
    const host = document.createElement(NAME);
    host.style.cssText = 'all: initial !important; display: none !important;';
    const frame = document.createElement('iframe') as HTMLIFrameElement & { credentialless?: boolean };
    // Without this a page that isolates itself (Cross-Origin-Embedder-Policy) lets no frame of another origin in.
    frame.credentialless = true;
    frame.src = address.url;
    const channel = new MessageChannel();
    const port = channel.port1;
    let handle: (message: FromReader) => void = () => {};
    const close = () => {
      thrownOut.disconnect();
      port.close();
      host.remove();
    };
    const fail = () => {
      clearTimeout(timer);
      close();
      reject(new Error('the reader did not start'));
    };
    const timer = setTimeout(fail, startsWithin);
    // Later the port tells; before the reader has said a word only this does.
    const thrownOut = new MutationObserver(() => {
      if (!host.isConnected) fail();
    });
    port.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
      if (data.type !== 'ready') return handle(data);
      clearTimeout(timer);
      thrownOut.disconnect();
      resolve({
        send: (message) => port.postMessage(message),
        onMessage(next) {
          handle = next;
        },
        close,
      });
    });
    // The page may throw our element out, or the reader's process may die of a file.
    port.addEventListener('close', () => handle({ type: 'gone' }));
    port.start();
    frame.addEventListener('load', () => frame.contentWindow?.postMessage(undefined, address.origin, [channel.port2]), {
      once: true,
    });
    host.attachShadow({ mode: 'closed' }).append(frame);
    document.documentElement.append(host);
    thrownOut.observe(document.documentElement, { childList: true });
  });
}
