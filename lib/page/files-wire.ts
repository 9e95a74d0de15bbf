/**
 * The ways a file takes past the window's events, in the page's own world: inputs made on the fly and never put into the
 * document, and the file picker without an input. Until the guard says that it reads files, every call goes straight on.
 */
export const FILES = {
  /** Page -> guard: the page's world listens now. Which of the two worlds begins first is the browser's affair. */
  listening: 'leadership-guardrails:files-listening',
  /** Guard -> page: files are read here from now on, or no more; detail `on` or `off`. */
  reading: 'leadership-guardrails:files',
  /** Page -> guard: `relatedTarget` is an input with files the page has not seen. */
  chosen: 'leadership-guardrails:files-chosen',
  /** Page -> guard: `relatedTarget` is an input that carries a picked file; the guard answers on it. */
  picked: 'leadership-guardrails:files-picked',
  /** Guard -> page, on the carrying input: it now holds what may go, or nothing. */
  decided: 'leadership-guardrails:files-decided',
  /** Guard -> page, on an input: its next events are the guard's own; detail `on` or `off`. */
  replaying: 'leadership-guardrails:files-replaying',
} as const;

type Callable = (...args: never[]) => unknown;
interface FileHandle {
  kind?: string;
  getFile?(): Promise<File>;
}
type Scope = Window &
  typeof globalThis & {
    showOpenFilePicker?: Callable;
    showDirectoryPicker?: Callable;
    FileSystemFileHandle?: { prototype: FileHandle };
    FileSystemDirectoryHandle?: { prototype: object };
  };

export function installFilesWire(scope: Scope): void {
  let reading = false;
  scope.addEventListener(FILES.reading, (event) => {
    reading = (event as CustomEvent<unknown>).detail === 'on';
  });
  scope.dispatchEvent(new CustomEvent(FILES.listening));

  const before = (owner: object, name: string, handle: (self: unknown, args: unknown[]) => void) => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') return;
    Object.defineProperty(owner, name, {
      configurable: true,
      writable: true,
      enumerable: true,
      value: new Proxy(original as Callable, {
        apply(target, self, args: unknown[]) {
          if (reading) handle(self, args);
          return Reflect.apply(target, self, args);
        },
      }),
    });
  };

  const known = new WeakSet<HTMLInputElement>();
  /** Hears an input's choice before the page does; where the window hears it, nothing is done here. */
  const watch = (input: unknown) => {
    if (!(input instanceof scope.HTMLInputElement) || input.type !== 'file' || known.has(input)) return;
    known.add(input);
    let replaying = false;
    let taken = false;
    input.addEventListener(FILES.replaying, (event) => {
      replaying = (event as CustomEvent<unknown>).detail === 'on';
    });
    const onChoice = (event: Event) => {
      if (!reading || replaying || input.isConnected) return;
      const some = (input.files?.length ?? 0) > 0;
      if (!some && !taken) return;
      event.stopImmediatePropagation();
      if (!some) return;
      taken = true;
      setTimeout(() => {
        taken = false;
      });
      scope.dispatchEvent(new FocusEvent(FILES.chosen, { relatedTarget: input }));
    };
    for (const type of ['input', 'change']) input.addEventListener(type, onChoice, { capture: true });
  };
  // `click` and `dispatchEvent` are inherited: named on the input's own prototype, no other element pays for them.
  const input = scope.HTMLInputElement.prototype;
  for (const name of ['click', 'showPicker', 'dispatchEvent']) before(input, name, watch);

  const picked = new WeakSet<object>();
  const decided = new WeakMap<object, { modified: number; size: number; file: Promise<File> }>();
  if (!scope.FileSystemFileHandle) return;
  /** Handles that the person picked, and those that a picked folder gives out. A page's own private files are none of them. */
  const take = (given: unknown): unknown => {
    if (reading) for (const one of [given].flat()) if (one instanceof Object) picked.add(one);
    return given;
  };
  /** Puts a function in front of one of the browser's that gives handles. */
  const giving = (owner: object, name: PropertyKey, from: (self: object) => boolean) => {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') return;
    const apply = (target: Callable, self: object, args: unknown[]) => {
      const given: unknown = Reflect.apply(target, self, args);
      if (!from(self)) return given;
      if (given instanceof scope.Promise) return given.then(take);
      return isIterator(given) ? each(given, take) : given;
    };
    Object.defineProperty(owner, name, {
      ...Object.getOwnPropertyDescriptor(owner, name),
      value: new Proxy(original as Callable, { apply }),
    });
  };
  for (const name of ['showOpenFilePicker', 'showDirectoryPicker']) giving(scope, name, () => true);
  const folder = scope.FileSystemDirectoryHandle?.prototype;
  if (folder)
    for (const name of ['getFileHandle', 'getDirectoryHandle', 'values', 'entries', Symbol.asyncIterator])
      giving(folder, name, (self) => picked.has(self));

  const handles = scope.FileSystemFileHandle.prototype;
  const getFile = handles.getFile;
  if (typeof getFile !== 'function') return;
  handles.getFile = new Proxy(getFile, {
    async apply(target, self: object, args: []) {
      const file = await Reflect.apply(target, self, args);
      if (!reading || !picked.has(self)) return file;
      const earlier = decided.get(self);
      if (earlier && earlier.modified === file.lastModified && earlier.size === file.size) return earlier.file;
      const answer = ask(file);
      decided.set(self, { modified: file.lastModified, size: file.size, file: answer });
      // A file that was left out may be picked again.
      answer.catch(() => decided.delete(self));
      return answer;
    },
  });

  /** What may go of a picked file; rejects as the browser does when the person picks nothing. */
  function ask(file: File): Promise<File> {
    const carrier = scope.document.createElement('input');
    carrier.type = 'file';
    const transfer = new DataTransfer();
    transfer.items.add(file);
    carrier.files = transfer.files;
    return new Promise((resolve, reject) => {
      carrier.addEventListener(
        FILES.decided,
        () => {
          const given = carrier.files?.[0];
          if (given) resolve(given);
          else reject(new DOMException('The user aborted a request.', 'AbortError'));
        },
        { once: true },
      );
      scope.dispatchEvent(new FocusEvent(FILES.picked, { relatedTarget: carrier }));
    });
  }
}

const isIterator = (given: unknown): given is AsyncIterator<unknown> =>
  given instanceof Object && 'next' in given && typeof given.next === 'function';

/** The same iterator, each of whose values is looked at as it comes. */
function each(iterator: AsyncIterator<unknown>, look: (value: unknown) => unknown): AsyncIterator<unknown> {
  const { next } = iterator;
  Object.defineProperty(iterator, 'next', {
    configurable: true,
    value: async () => {
      const step: IteratorResult<unknown> = await Reflect.apply(next, iterator, []);
      if (!step.done) look(step.value);
      return step;
    },
  });
  return iterator;
}
