/**
 * The story of one offer of files, from the stopped event to its end: read, asked about where there is something to ask,
 * and let go, replaced or left out. One at a time; nothing of a file is kept.
 */
import type { FileReport, FromReader, JudgingBy } from '../files/protocol.ts';
import type { Problem } from '../files/types.ts';
import type { BookState } from '../placeholders/book.ts';
import type { Reader } from './files-frame.ts';
import type { Offer } from './files-in.ts';
import { nextTask } from './wait.ts';

export type FileAction = FileReport['action'];

/** One file as the dialog shows it. */
export interface FileView {
  name: string;
  report: FileReport;
  /** What is to happen with it: the strongest of what was found and what was not read. */
  action: FileAction;
  /** It is a copy in which the findings were replaced, and this is still there. */
  replaced: boolean;
}

export interface FilesView {
  /** The files that are held, and the ones that would go with them. */
  files: readonly FileView[];
  busy: boolean;
  news?: 'left-over' | 'no-copy';
}

/** `none`: nothing of the offer goes on, the files with nothing in them neither. */
export type FilesChoice = 'copy' | 'leave-out' | 'as-is' | 'none';

export interface FilesStoryPorts {
  openReader(): Promise<Reader>;
  judgingBy(): JudgingBy;
  book: { state(): BookState; adopt(state: BookState): void };
  /** What is to happen with a file that was not read. */
  unread(): Exclude<FileAction, 'allow'>;
  /** Shown while reading takes longer than a moment; `cancel` leaves everything out. Undefined: takes it away. */
  progress(state: { name: string; share: number; count: number } | undefined, cancel: () => void): void;
  /** Shows the dialog, or takes it away; `without` are the indexes of files the person has unticked. */
  dialog(view: FilesView | undefined, choose: (choice: FilesChoice, without: ReadonlySet<number>) => void): void;
  /** Files went on with something worth knowing. */
  note(files: readonly FileView[]): void;
  count(what: 'held' | 'replaced' | 'sent-anyway' | 'edited'): void;
}

/** Reading is shown when it takes longer than this, in milliseconds. */
const SHOWN_AFTER = 500;
/** A reader that says nothing for this long has come to no end, in milliseconds. */
const SILENT = 60_000;

const RANK: Record<FileAction, number> = { allow: 0, notice: 1, confirm: 2, block: 3 };
export const holdsFile = (action: FileAction): boolean => action === 'confirm' || action === 'block';

/** Another kind than its name says is no hole: it was read as what it is. */
export const wasRead = (problems: readonly Problem[]): boolean =>
  problems.every((problem) => problem === 'other-than-named');

export function createFilesStory(ports: FilesStoryPorts, signal: AbortSignal): { offer(offer: Offer): void } {
  const waiting: Offer[] = [];
  let running = false;

  const nothingRead = (): FileReport => ({
    kind: 'unknown',
    problems: ['not-read'],
    action: 'allow',
    requireReason: ports.judgingBy().settings.requireReason,
    siteBlocked: false,
    rows: [],
    total: 0,
    copyable: false,
  });

  const viewOf = (name: string, report: FileReport, replaced = false): FileView => {
    const unread = wasRead(report.problems) ? 'allow' : ports.unread();
    return { name, report, action: RANK[unread] > RANK[report.action] ? unread : report.action, replaced };
  };

  async function run(offer: Offer): Promise<void> {
    const stop = new AbortController();
    const until = AbortSignal.any([signal, stop.signal]);
    let reader: Reader | undefined;
    const cancel = () => {
      stop.abort();
      reader?.close();
    };
    let share = 0;
    let at = 0;
    let shown = false;
    const show = () => {
      shown = true;
      const name = offer.files[Math.min(at, offer.files.length - 1)]?.name ?? '';
      ports.progress({ name, share: (at + share) / offer.files.length, count: offer.files.length }, cancel);
    };
    const timer = setTimeout(show, SHOWN_AFTER);
    const onShare = (next: number) => {
      share = next;
      if (shown) show();
    };
    const hideProgress = () => {
      clearTimeout(timer);
      shown = false;
      ports.progress(undefined, cancel);
    };
    try {
      const going: File[] = [...offer.files];
      const views: FileView[] = [];
      reader = await ports.openReader().catch(() => undefined);
      for (const file of offer.files) {
        if (until.aborted) break;
        const by = ports.judgingBy();
        const told = reader && (await ask(reader, { type: 'read', id: at, file, by }, onShare, until));
        if (!told && reader && !until.aborted) {
          // It hangs on this file: the next one gets a reader of its own.
          reader.close();
          reader = await ports.openReader().catch(() => undefined);
        }
        views.push(viewOf(file.name, told?.type === 'read' ? told.report : nothingRead()));
        at++;
        share = 0;
      }
      hideProgress();
      // The dialog is dear to draw: not in one task with what the reader said and with taking the progress away.
      await nextTask();
      if (until.aborted) return offer.release([]);
      if (views.some(({ action }) => holdsFile(action))) {
        ports.count('held');
        const left = await decide(views, going, reader, until);
        if (until.aborted) return offer.release([]);
        return letGo(offer, going, views, left);
      }
      letGo(offer, going, views, new Set());
    } finally {
      hideProgress();
      ports.dialog(undefined, () => {});
      reader?.close();
    }
  }

  /** Asks until there is an answer; `views` and `going` hold the copies afterwards. Resolves with what is left out. */
  async function decide(
    views: FileView[],
    going: File[],
    reader: Reader | undefined,
    until: AbortSignal,
  ): Promise<ReadonlySet<number>> {
    let news: FilesView['news'];
    for (;;) {
      const { choice, without } = await new Promise<{ choice: FilesChoice; without: ReadonlySet<number> }>(
        (resolve) => {
          until.addEventListener('abort', () => resolve({ choice: 'leave-out', without: new Set() }), { once: true });
          ports.dialog({ files: views, busy: false, ...(news && { news }) }, (chosen, unticked) =>
            resolve({ choice: chosen, without: unticked }),
          );
        },
      );
      const out = new Set(without);
      const held = views.flatMap(({ action }, index) => (holdsFile(action) && !out.has(index) ? [index] : []));
      if (choice === 'none') return new Set(views.keys());
      if (choice === 'leave-out') {
        ports.count('edited');
        return new Set([...out, ...held]);
      }
      if (choice === 'as-is') {
        if (held.some((index) => views[index]?.action === 'block')) continue;
        if (held.length > 0) ports.count('sent-anyway');
        return out;
      }
      ports.dialog({ files: views, busy: true }, () => {});
      news = undefined;
      for (const index of held) {
        const copied = reader && (await copy(going[index]!, index, reader, until));
        if (!copied) {
          // What cannot be replaced does not go along with what can.
          if (views[index]?.report.copyable) news ??= 'no-copy';
          out.add(index);
          continue;
        }
        going[index] = copied.file;
        views[index] = viewOf(copied.file.name, copied.report, true);
        if (holdsFile(views[index].action)) news = 'left-over';
      }
      if (news === undefined) {
        ports.count('replaced');
        return out;
      }
    }
  }

  async function copy(
    file: File,
    id: number,
    reader: Reader,
    until: AbortSignal,
  ): Promise<{ file: File; report: FileReport } | undefined> {
    const order = { type: 'copy', id, file, by: ports.judgingBy(), book: ports.book.state() } as const;
    const told = await ask(reader, order, () => {}, until);
    if (told?.type !== 'copied' || !told.file || !told.report) return undefined;
    if (told.book) ports.book.adopt(told.book);
    return { file: told.file, report: told.report };
  }

  function letGo(offer: Offer, going: readonly File[], views: readonly FileView[], left: ReadonlySet<number>): void {
    const stays = (_: unknown, index: number) => !left.has(index);
    offer.release(going.filter(stays));
    const telling = views.filter(stays).filter(({ report, replaced }) => !replaced && report.action !== 'confirm');
    if (telling.some(({ report }) => report.rows.length > 0 || report.problems.length > 0)) ports.note(telling);
  }

  return {
    offer(offer) {
      waiting.push(offer);
      if (running) return;
      running = true;
      void (async () => {
        for (let next = waiting.shift(); next; next = waiting.shift()) await run(next);
        running = false;
      })();
    },
  };
}

/** One order and its answer; undefined when the reader hangs or the wait was ended. */
function ask(
  reader: Reader,
  order: Parameters<Reader['send']>[0],
  onShare: (share: number) => void,
  until: AbortSignal,
): Promise<Extract<FromReader, { type: 'read' | 'copied' }> | undefined> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end = (told?: Extract<FromReader, { type: 'read' | 'copied' }>) => {
      clearTimeout(timer);
      until.removeEventListener('abort', onAbort);
      resolve(told);
    };
    const onAbort = () => end();
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(end, SILENT);
    };
    until.addEventListener('abort', onAbort, { once: true });
    reader.onMessage((message) => {
      if (message.type === 'gone') return end();
      if (message.type === 'ready' || message.id !== order.id) return;
      if (message.type === 'progress') {
        wait();
        onShare(message.share);
      } else end(message);
    });
    wait();
    reader.send(order);
  });
}
