import { render } from 'preact';
import { FirstNote } from '../../components/answer/FirstNote.tsx';
import { LanguageContext } from '../../components/language.tsx';
import { type FirstNote as Note, noteFor } from '../../lib/answer/before-send.ts';
import { beforeSendWords } from '../../lib/i18n/before-send.ts';
import { type Language, sayIn } from '../../lib/i18n/words.ts';
import { snapshot } from '../../lib/page/snapshot.ts';
import type { Field } from '../../lib/page/types.ts';
import type { Settings } from '../../lib/policy/fields.ts';

export interface FirstNoteOptions {
  settings(): Settings;
  language(): Language;
  slot(): HTMLElement;
  append(field: Field, text: string): void;
}

/** The person has stopped typing for so long; milliseconds. */
const PAUSE = 700;
/** Shorter prompts say too little. */
const LEAST = 20;
/** A note that is shown looks this often whether its prompt is still there: sites empty their composer unheard. */
const STILL_THERE = 400;

/** Hands the composer's text on whenever it was read; the note comes in a pause and goes when the text no longer asks for it. */
export function mountFirstNote(options: FirstNoteOptions, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let still: ReturnType<typeof setInterval> | undefined;
  /** Closed once is closed for this page. */
  const closed = new Set<string>();
  let shown: string | undefined;

  const hide = () => {
    clearInterval(still);
    if (shown === undefined) return;
    shown = undefined;
    render(null, options.slot());
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    hide();
  });

  function show(field: Field, note: Note): void {
    const key = keyOf(note);
    shown = key;
    const slot = options.slot();
    place(slot, field);
    clearInterval(still);
    still = setInterval(() => {
      const now = field.isConnected ? noteIn(snapshot(field).text) : undefined;
      if (now && keyOf(now) === key) place(slot, field);
      else hide();
    }, STILL_THERE);
    const close = () => {
      closed.add(key);
      hide();
    };
    render(
      <LanguageContext.Provider value={options.language()}>
        <FirstNote
          note={note}
          onClose={close}
          onAdd={(view) => {
            close();
            options.append(field, sayIn(options.language())(beforeSendWords.thinkPrefix, { view }));
          }}
        />
      </LanguageContext.Provider>,
      slot,
    );
  }

  function noteIn(text: string): Note | undefined {
    if (text.trim().length < LEAST) return undefined;
    const { humanFirst, thinkFirst } = options.settings();
    return noteFor(text, { humanFirst, thinkFirst });
  }

  return {
    read(field: Field | undefined, text: string): void {
      clearTimeout(timer);
      if (!field || text.trim().length < LEAST || signal.aborted) {
        hide();
        return;
      }
      // A note that no longer fits goes at once; one that fits comes only in a pause.
      if (shown !== undefined) {
        const note = noteIn(text);
        if (!note || keyOf(note) !== shown) hide();
      }
      timer = setTimeout(() => {
        // What was typed may have been sent meanwhile: the text of now decides.
        const note = field.isConnected ? noteIn(snapshot(field).text) : undefined;
        if (!note || closed.has(keyOf(note))) hide();
        else show(field, note);
      }, PAUSE);
    },
  };
}

const keyOf = ({ kind, about }: Note): string => `${kind}:${about}`;

/** Above the composer, at its left edge. */
function place(slot: HTMLElement, field: Field): void {
  const box = field.getBoundingClientRect();
  Object.assign(slot.style, {
    position: 'fixed',
    left: `${Math.max(8, Math.round(box.left))}px`,
    bottom: `${Math.round(window.innerHeight - box.top + 8)}px`,
  });
}
