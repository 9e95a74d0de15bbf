/**
 * Every way a file takes into a page: chosen in an input, dropped, pasted, picked. Each is stopped before the page has
 * seen the file, offered to the guard, and done again with what may go: the very files, copies of them, or fewer.
 */
import { originOf, queryDeep } from './deep.ts';
import { fieldAt } from './field.ts';
import { FILES } from './files-wire.ts';
import { snapshot } from './snapshot.ts';
import type { Field, Surroundings } from './types.ts';
import { until } from './wait.ts';

export type FilesWay = 'chosen' | 'dropped' | 'pasted';

export interface Offer {
  way: FilesWay;
  files: readonly File[];
  /** Lets these go on to the page; none of them: nothing happens there. Once. */
  release(files: readonly File[]): void;
}

/** Calls back for each such event on the window, in the capture phase. */
export type Hear = <T extends 'input' | 'change' | 'drop' | 'paste' | 'click'>(
  type: T,
  handle: (event: WindowEventMap[T]) => void,
) => void;

export interface FilesInPorts {
  page: Surroundings;
  hear: Hear;
  isOn(): boolean;
  onOffer(offer: Offer): void;
  /** A picture pasted beside text that says the same: it passes, unread. */
  onPictures(files: readonly File[]): void;
  /** True when a picture nobody read must not pass unasked. */
  holdsUnread(): boolean;
  /** True when the text would be held at the send. */
  holdsText(text: string, field: Field): boolean;
  /** A long text was put into its field, so that the site cannot make a file of it unread. */
  onLongText(): void;
  /** What a pasted text is called when it has to be offered as a file. */
  pastedName(): string;
}

/** Sites make a file of a pasted text of some length; the shortest known is 1,000 characters (Open WebUI). */
const LONG = 1_000;
/** How long an editor may take to show what was put into it, in milliseconds. */
const SHOWN_WITHIN = 600;

/** Files of one folder or drop; what lies beyond is left out, and told. */
const MANY = 2_000;

const stop = (event: Event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

export function watchFilesIn(ports: FilesInPorts, signal: AbortSignal): { settingsChanged(): void } {
  const { page, hear } = ports;
  /** Events that we send ourselves. */
  const own = new WeakSet<Event>();
  /** Inputs whose files were just taken: the second event of the pair is taken too. */
  const taken = new WeakSet<HTMLInputElement>();
  const isOwn = (event: Event) => own.has(event) || event.composedPath().some((node) => page.isOwn(node));

  const send = (target: EventTarget, event: Event): boolean => {
    own.add(event);
    return target.dispatchEvent(event);
  };

  const inputOf = (event: Event): HTMLInputElement | undefined => {
    const [first] = event.composedPath();
    if (first instanceof HTMLInputElement) return first.type === 'file' ? first : undefined;
    // A closed tree shows its host only.
    const inner = first instanceof Element && first.localName.includes('-') ? page.shadowOf(first) : null;
    return inner
      ? queryDeep(inner, 'input[type="file"]', page.shadowOf).find(
          (input): input is HTMLInputElement => input instanceof HTMLInputElement && (input.files?.length ?? 0) > 0,
        )
      : undefined;
  };

  /** Takes the files out of an input: while they are looked at, no form and no script of the page finds them there. */
  const take = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    const whole = transferOf(files).files;
    input.value = '';
    taken.add(input);
    setTimeout(() => taken.delete(input));
    ports.onOffer({
      way: 'chosen',
      files,
      release(going) {
        if (going.length === 0) return;
        const all = going.length === files.length && going.every((file, index) => file === files[index]);
        input.files = all ? whole : transferOf(going).files;
        const mark = (detail: 'on' | 'off') => input.dispatchEvent(new CustomEvent(FILES.replaying, { detail }));
        mark('on');
        send(input, new Event('input', { bubbles: true, composed: true }));
        send(input, new Event('change', { bubbles: true }));
        mark('off');
      },
    });
  };

  const onChoice = (event: Event) => {
    // Every key in a prompt is an input event too, and brings no file.
    const { target } = event;
    if (target instanceof HTMLElement && (target.isContentEditable || target.localName === 'textarea')) return;
    if (!ports.isOn() || isOwn(event)) return;
    const input = inputOf(event);
    if (!input) return;
    if ((input.files?.length ?? 0) > 0) {
      stop(event);
      take(input);
    } else if (taken.has(input)) stop(event);
  };
  hear('input', onChoice);
  hear('change', onChoice);

  const related = (event: Event): HTMLInputElement | undefined => {
    const input = event instanceof FocusEvent ? event.relatedTarget : null;
    return input instanceof HTMLInputElement && (input.files?.length ?? 0) > 0 ? input : undefined;
  };
  window.addEventListener(
    FILES.chosen,
    (event) => {
      const input = related(event);
      if (input) take(input);
    },
    { signal },
  );
  /** Handles picked together are asked about together. */
  let carriers: HTMLInputElement[] = [];
  window.addEventListener(
    FILES.picked,
    (event) => {
      const carrier = related(event);
      if (!carrier) return;
      carriers.push(carrier);
      if (carriers.length === 1) setTimeout(offerCarriers, 30);
    },
    { signal },
  );
  function offerCarriers(): void {
    const waiting = carriers;
    carriers = [];
    const files = waiting.flatMap((carrier) => [...(carrier.files ?? [])]);
    ports.onOffer({
      way: 'chosen',
      files,
      release(going) {
        const left = [...going];
        for (const [index, carrier] of waiting.entries()) {
          const file = files[index];
          // A copy carries the name of its file.
          const at = left.findIndex((one) => one === file || one.name === file?.name);
          carrier.files = transferOf(at < 0 ? [] : left.splice(at, 1)).files;
          carrier.dispatchEvent(new CustomEvent(FILES.decided));
        }
      },
    });
  }

  hear('drop', (event) => {
    const transfer = event.dataTransfer;
    if (!transfer?.types.includes('Files') || !ports.isOn() || isOwn(event)) return;
    const dropped = [...transfer.items]
      .filter((item) => item.kind === 'file')
      .map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
    if (dropped.length === 0) return;
    const strings = stringsOf(transfer);
    const target = originOf(event, page.shadowOf) ?? document.body;
    const { clientX, clientY, screenX, screenY } = event;
    stop(event);
    const at = { bubbles: true, cancelable: true, composed: true, clientX, clientY, screenX, screenY };
    // The page's "drop it here" goes while the files are looked at.
    send(target, new DragEvent('dragleave', { ...at, dataTransfer: transferOf([]) }));
    void filesOf(dropped).then((files) => {
      if (files.length === 0) return;
      ports.onOffer({
        way: 'dropped',
        files,
        release(going) {
          if (going.length === 0) return;
          const place = target.isConnected ? target : (document.elementFromPoint(clientX, clientY) ?? document.body);
          const dataTransfer = transferOf(going, strings);
          for (const type of ['dragenter', 'dragover']) send(place, new DragEvent(type, { ...at, dataTransfer }));
          const untouched = send(place, new DragEvent('drop', { ...at, dataTransfer }));
          // An input takes a drop by itself, without the page's help; a script's drop it does not take.
          if (untouched && place instanceof HTMLInputElement && place.type === 'file') {
            place.files = dataTransfer.files;
            send(place, new Event('input', { bubbles: true, composed: true }));
            send(place, new Event('change', { bubbles: true }));
          }
        },
      });
    });
  });

  hear('paste', (event) => {
    const transfer = event.clipboardData;
    if (!transfer || !ports.isOn() || isOwn(event)) return;
    if (transfer.files.length === 0) return onText(event, transfer.getData('text/plain'));
    const files = [...transfer.files];
    const strings = stringsOf(transfer);
    const text = strings.get('text/plain') ?? '';
    // Office puts a picture of the copied text beside it: the text is what is meant, and it is read in the box.
    if (text !== '' && files.every((file) => file.type.startsWith('image/')) && !ports.holdsUnread()) {
      ports.onPictures(files);
      return;
    }
    const target = originOf(event, page.shadowOf) ?? document.body;
    stop(event);
    ports.onOffer({
      way: 'pasted',
      files,
      release(going) {
        if (going.length === 0 && text === '') return;
        const place = target.isConnected ? target : (document.activeElement ?? document.body);
        const clipboardData = transferOf(going, strings);
        const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true });
        const untouched = send(place, paste);
        // A script's paste puts nothing into a plain text box.
        if (untouched && text !== '') document.execCommand('insertText', false, text);
      },
    });
  });

  /**
   * A long text with something in it is put into the field as typed text is: a site that would make a file of it then finds it in
   * its box, where it is read at the send like any other.
   */
  function onText(event: ClipboardEvent, text: string): void {
    // Our own writing pastes too, by a script's event.
    if (text.length < LONG || !event.isTrusted) return;
    const target = originOf(event, page.shadowOf);
    const field = target && fieldAt(target);
    if (!target || !field || !ports.holdsText(text, field)) return;
    stop(event);
    const plain = (value: string) => value.replace(/\s+/g, '');
    const wanted = plain(text);
    document.execCommand('insertText', false, text.replace(/\r\n?/g, '\n'));
    void until(() => plain(snapshot(field).text).includes(wanted), SHOWN_WITHIN).then((put) => {
      if (put) return ports.onLongText();
      ports.onOffer({
        way: 'pasted',
        files: [new File([text], ports.pastedName(), { type: 'text/plain' })],
        release(going) {
          void going[0]?.text().then((released) => {
            const clipboardData = transferOf([], new Map([['text/plain', released]]));
            send(
              field,
              new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
            );
          });
        },
      });
    });
  }

  // Told each time: the page's world may have come later than we did.
  const settingsChanged = () => {
    if (signal.aborted) return;
    window.dispatchEvent(new CustomEvent(FILES.reading, { detail: ports.isOn() ? 'on' : 'off' }));
  };
  window.addEventListener(FILES.listening, settingsChanged, { signal });
  signal.addEventListener('abort', () => window.dispatchEvent(new CustomEvent(FILES.reading, { detail: 'off' })));
  return { settingsChanged };
}

function transferOf(files: readonly File[], strings: ReadonlyMap<string, string> = new Map()): DataTransfer {
  const transfer = new DataTransfer();
  for (const [type, value] of strings) transfer.setData(type, value);
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** What else was dragged or copied, by its type. */
function stringsOf(transfer: DataTransfer): Map<string, string> {
  const strings = new Map<string, string>();
  for (const type of transfer.types) {
    const value = type === 'Files' ? '' : transfer.getData(type);
    if (value !== '') strings.set(type, value);
  }
  return strings;
}

/** The files of a drop, folders walked through. */
async function filesOf(dropped: { entry: FileSystemEntry | null; file: File | null }[]): Promise<File[]> {
  const files: File[] = [];
  const walk = async (entry: FileSystemEntry): Promise<void> => {
    if (files.length >= MANY) return;
    if (entry.isFile) {
      const file = await new Promise<File | undefined>((resolve) =>
        (entry as FileSystemFileEntry).file(resolve, () => resolve(undefined)),
      );
      if (file) files.push(file);
      return;
    }
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
      if (some.length === 0 || files.length >= MANY) return;
      for (const inner of some) await walk(inner);
    }
  };
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await walk(entry);
    else if (file) files.push(file);
  }
  return files;
}
