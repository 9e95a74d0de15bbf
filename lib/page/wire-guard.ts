/**
 * The second layer. Runs in the page's own world and stands before what the page puts on the wire: a body that holds a
 * text which was held and not released does not go out. While nothing is held every call goes straight to the browser,
 * unread. A failure here must never break the site: whatever goes wrong lets the call through.
 */
import { holdsTrace } from './wire-text.ts';

/** Events between the two worlds; strings only, since objects do not cross. */
export const WIRE = {
  /** Guard -> wire: JSON of `Holding`, what one guard holds now. */
  held: 'leadership-guardrails:held',
  /** Wire -> guard: something was stopped; the detail names the way (`fetch`, `xhr`, ...). */
  stopped: 'leadership-guardrails:stopped',
} as const;

/** A frame is told by its own guard and by those of frames inside it, whose composers it may send for. */
export interface Holding {
  /** Tells the guards apart. */
  guard: string;
  traces: readonly string[];
}

type Callable = (...args: never[]) => unknown;

export function installWireGuard(scope: Window & typeof globalThis): void {
  const holdings = new Map<string, readonly string[]>();
  let held: readonly string[] = [];
  scope.addEventListener(WIRE.held, (event) => {
    try {
      const { guard, traces }: Partial<Holding> = JSON.parse(String((event as CustomEvent<unknown>).detail));
      if (typeof guard !== 'string' || !Array.isArray(traces)) return;
      const known = traces.filter((trace): trace is string => typeof trace === 'string');
      if (known.length > 0) holdings.set(guard, known);
      else holdings.delete(guard);
      held = [...holdings.values()].flat();
    } catch {
      // Not ours: whatever stands here stays as it is.
    }
  });

  const stopped = (way: string) => scope.dispatchEvent(new CustomEvent(WIRE.stopped, { detail: way }));

  /** The readable part of a body; what can only be read later, or not at all, is left to the page-level gate. */
  const textOf = (body: unknown): string => {
    if (typeof body === 'string') return body;
    if (body instanceof scope.URLSearchParams) return body.toString();
    if (body instanceof scope.FormData) {
      return [...body.values()].filter((value) => typeof value === 'string').join('\n');
    }
    if (body instanceof scope.ArrayBuffer) return new TextDecoder().decode(body);
    if (ArrayBuffer.isView(body)) return new TextDecoder().decode(body);
    return '';
  };
  const isHeld = (...bodies: unknown[]): boolean => {
    if (held.length === 0) return false;
    try {
      return bodies.some((body) => holdsTrace(textOf(body), held));
    } catch {
      return false;
    }
  };

  /** Puts a function in front of one of the browser's; a proxy keeps its name, length and source text as they are. */
  const before = <K extends string>(
    owner: Partial<Record<K, Callable>>,
    name: K,
    handle: (original: Callable, self: unknown, args: unknown[]) => unknown,
  ) => {
    const original = owner[name];
    if (typeof original !== 'function') return;
    owner[name] = new Proxy(original, {
      apply: (target, self, args: unknown[]) =>
        held.length === 0 ? Reflect.apply(target, self, args) : handle(target, self, args),
    });
  };
  const pass = (original: Callable, self: unknown, args: unknown[]) => Reflect.apply(original, self, args);
  const failed = () => new scope.TypeError('Failed to fetch');

  before(scope as Partial<Record<'fetch', Callable>>, 'fetch', (original, self, args) => {
    const [input, init] = args as [unknown, { body?: unknown } | undefined];
    const address = typeof input === 'string' || input instanceof scope.URL ? String(input) : '';
    if (isHeld(init?.body, address)) {
      stopped('fetch');
      return Promise.reject(failed());
    }
    const late =
      init?.body instanceof scope.Blob
        ? init.body
        : input instanceof scope.Request && !init?.body
          ? input.clone()
          : undefined;
    if (!late) return pass(original, self, args);
    return late.text().then(
      (body) => {
        if (!isHeld(body)) return pass(original, self, args);
        stopped('fetch');
        throw failed();
      },
      () => pass(original, self, args),
    );
  });

  const xhr = scope.XMLHttpRequest.prototype as unknown as Partial<Record<'send', Callable>>;
  before(xhr, 'send', (original, self, args) => {
    if (!isHeld(args[0])) return pass(original, self, args);
    stopped('xhr');
    // As a lost connection looks to the page.
    setTimeout(() => {
      for (const type of ['error', 'loadend']) (self as EventTarget).dispatchEvent(new ProgressEvent(type));
    });
    return undefined;
  });

  const socket = scope.WebSocket.prototype as unknown as Partial<Record<'send', Callable>>;
  before(socket, 'send', (original, self, args) => {
    if (!isHeld(args[0])) return pass(original, self, args);
    stopped('websocket');
    return undefined;
  });

  const beacon = scope.Navigator.prototype as unknown as Partial<Record<'sendBeacon', Callable>>;
  before(beacon, 'sendBeacon', (original, self, args) => {
    if (!isHeld(args[1], args[0])) return pass(original, self, args);
    stopped('beacon');
    return false;
  });

  const form = scope.HTMLFormElement.prototype as unknown as Partial<Record<'submit', Callable>>;
  before(form, 'submit', (original, self, args) => {
    if (!isHeld(new scope.FormData(self as HTMLFormElement))) return pass(original, self, args);
    stopped('form');
    return undefined;
  });
}
