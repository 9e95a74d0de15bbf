import { render } from 'preact';
import { FirstNote } from '../../components/answer/FirstNote.tsx';
import { LanguageContext } from '../../components/language.tsx';
import { type FirstNote as Note, noteFor } from '../../lib/answer/before-send.ts';
import { beforeSendWords } from '../../lib/i18n/before-send.ts';
import { type Language, sayIn } from '../../lib/i18n/words.ts';
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

/** Hands the composer's text on whenever it was read; the note comes in a pause and goes when the text no longer asks for it. */
export function mountFirstNote(options: FirstNoteOptions, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Closed once is closed for this page. */
  const closed = new Set<string>();
  let shown: string | undefined;

  const hide = () => {
    if (shown === undefined) return;
    shown = undefined;
    render(null, options.slot());
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    hide();
  });

  function show(field: Field, note: Note): void {
    const key = `${note.kind}:${note.about}`;
    shown = key;
    const slot = options.slot();
    const box = field.getBoundingClientRect();
    Object.assign(slot.style, {
      position: 'fixed',
      left: `${Math.max(8, Math.round(box.left))}px`,
      bottom: `${Math.round(window.innerHeight - box.top + 8)}px`,
    });
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

  return {
    read(field: Field | undefined, text: string): void {
      clearTimeout(timer);
      if (!field || text.trim().length < LEAST) {
        hide();
        return;
      }
      timer = setTimeout(() => {
        const { humanFirst, thinkFirst } = options.settings();
        const note = noteFor(text, { humanFirst, thinkFirst });
        if (!note || closed.has(`${note.kind}:${note.about}`)) hide();
        else show(field, note);
      }, PAUSE);
    },
  };
}
