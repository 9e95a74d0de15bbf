import { type ComponentChildren, render } from 'preact';
import { FilesDialog } from '../../components/guard/FilesDialog.tsx';
import { FilesProgress } from '../../components/guard/FilesProgress.tsx';
import { wordsOfKind } from '../../components/guard/rows.ts';
import { LanguageContext } from '../../components/language.tsx';
import type { JudgingBy } from '../../lib/files/protocol.ts';
import { fileWords, problemWords } from '../../lib/i18n/files.ts';
import { type Language, sayIn } from '../../lib/i18n/words.ts';
import { openReader, type ReaderAddress } from '../../lib/page/files-frame.ts';
import type { FilesDecider } from '../../lib/page/files-gate.ts';
import type { Hear } from '../../lib/page/files-in.ts';
import { isOfferedFile } from '../../lib/page/files-offered.ts';
import { createFilesStory, type FileView, holdsFile } from '../../lib/page/files-story.ts';
import { watchPlaceholders } from '../../lib/page/placeholder-tip.ts';
import type { Surroundings } from '../../lib/page/types.ts';
import type { PlaceholderBook } from '../../lib/placeholders/book.ts';
import { nameTip } from './name-tip.tsx';

export interface FilesOptions {
  page: Surroundings;
  hear: Hear;
  /** True when the text would be held at the send. */
  holdsText(text: string): boolean;
  /** Files are read in this page: a chat, not paused, and the setting is on. */
  active(): boolean;
  judgingBy(): JudgingBy;
  book: PlaceholderBook;
  language(): Language;
  siteName(): string | undefined;
  reader(): ReaderAddress | undefined;
  /** A place in our shadow tree. */
  slot(name: string): HTMLElement;
  /** Counts only: see lib/platform/counts.ts. */
  count(counts: Record<string, number>): void;
}

/** How long a note stays, in milliseconds. */
const NOTE_FOR = 14_000;
/** Notes about single files before the rest is told by number. */
const NOTES = 3;

/** Files on their way into the chat are read first, by a page of our own that comes with the first of them. */
export function mountFiles(options: FilesOptions, signal: AbortSignal): FilesDecider {
  const { language, slot } = options;
  const unread = () => options.judgingBy().settings.filesUnread;
  const draw = (name: string, node: ComponentChildren) =>
    render(<LanguageContext.Provider value={language()}>{node}</LanguageContext.Provider>, slot(name));
  const clear = (name: string) => render(null, slot(name));
  let noteTimer: ReturnType<typeof setTimeout> | undefined;
  /** The dialog stays the same one while a story goes on, so that a tick is kept while a copy is made. */
  let shown = { dialog: false, progress: false };

  const story = createFilesStory(
    {
      openReader: () => openReader(options.reader()),
      judgingBy: options.judgingBy,
      book: options.book,
      unread,
      progress(state, cancel) {
        if (state) {
          clear('file-note');
          draw('files-progress', <FilesProgress {...state} onCancel={cancel} />);
          shown = { ...shown, progress: true };
        } else if (shown.progress) {
          clear('files-progress');
          shown = { ...shown, progress: false };
        }
      },
      dialog(view, choose) {
        if (!view) {
          if (shown.dialog) clear('dialog');
          shown = { ...shown, dialog: false };
          return;
        }
        const { settings } = options.judgingBy();
        const name = options.siteName();
        shown = { ...shown, dialog: true };
        draw(
          'dialog',
          <FilesDialog
            files={view.files.map(({ name: file, report, action, replaced }, id) => ({
              id,
              name: file,
              action,
              replaced,
              kind: report.kind,
              problems: report.problems,
              rows: report.rows,
              total: report.total,
              copyable: report.copyable && !replaced,
            }))}
            requireReason={settings.requireReason}
            organisation={settings.organisationName}
            busy={view.busy}
            {...(name && { siteName: name })}
            {...(view.news && { news: view.news })}
            onChoose={choose}
          />,
        );
      },
      note,
      count: (what) => options.count({ [what]: 1 }),
    },
    signal,
  );

  function note(files: readonly FileView[]): void {
    const say = sayIn(language());
    const lines = files.flatMap(({ name, report }) => {
      const [row] = report.rows;
      if (row) return say(fileWords.noteFound, { name, count: report.total, kind: say(wordsOfKind(row.kind).label) });
      const [problem] = report.problems;
      return problem ? say(fileWords.noteUnread, { name, why: say(problemWords[problem]) }) : [];
    });
    if (lines.length > 0) tell(lines);
  }

  function tell(lines: readonly string[]): void {
    const say = sayIn(language());
    const rest = lines.length - NOTES;
    slot('file-note').setAttribute('role', 'status');
    draw(
      'file-note',
      <div class="lg lg-note-line lg-files-note" data-part="file-note">
        <div>
          {lines.slice(0, NOTES).map((line) => (
            <p key={line}>{line}</p>
          ))}
          {rest > 0 && <p>{say(fileWords.noteMore, { count: rest })}</p>}
        </div>
      </div>,
    );
    clearTimeout(noteTimer);
    noteTimer = setTimeout(() => clear('file-note'), NOTE_FOR);
  }

  let toldOfText = false;
  let toldOfOffered = false;
  options.hear('click', (event) => {
    if (toldOfOffered || options.book.size === 0) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element) || !isOfferedFile(target) || event.composedPath().some(options.page.isOwn)) return;
    toldOfOffered = true;
    tell([sayIn(language())(fileWords.offered)]);
  });

  watchPlaceholders(
    {
      find: (text) => options.book.find(text),
      isOn: () => options.book.size > 0,
      isOwn: options.page.isOwn,
      show: nameTip({ language, slot }),
    },
    signal,
  );

  return {
    isOn: options.active,
    onOffer: story.offer,
    holdsUnread: () => holdsFile(unread()),
    holdsText: options.holdsText,
    onLongText() {
      if (!toldOfText) tell([sayIn(language())(fileWords.longPaste)]);
      toldOfText = true;
    },
    pastedName: () => sayIn(language())(fileWords.pastedText),
    onPictures: (files) =>
      tell(
        files.map(({ name }) =>
          sayIn(language())(fileWords.noteUnread, { name, why: sayIn(language())(problemWords.image) }),
        ),
      ),
  };
}
