import { useState } from 'preact/hooks';
import type { FirstNote as Note } from '../../lib/answer/before-send.ts';
import { humanFirstWords, beforeSendWords as words } from '../../lib/i18n/before-send.ts';
import { useSay } from '../language.tsx';

export interface FirstNoteProps {
  note: Note;
  /** Adds the person's own view to the prompt. */
  onAdd(view: string): void;
  onClose(): void;
}

/** Beside the composer, before the send; nothing waits for it. */
export function FirstNote({ note, onAdd, onClose }: FirstNoteProps) {
  const say = useSay();
  const [view, setView] = useState('');
  const human = note.kind === 'human-first';
  return (
    <aside class="lg lg-note-line" data-part="first-note" data-kind={note.kind} aria-label={titleOf()}>
      <div class="lg-first">
        <p>
          <strong>{titleOf()}</strong>
          {note.kind === 'human-first' && <> {say(humanFirstWords[note.about])}</>}
        </p>
        {!human && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (view.trim() !== '') onAdd(view.trim());
            }}
          >
            <input
              class="lg-field"
              aria-label={say(words.thinkField)}
              title={say(words.thinkKept)}
              maxLength={300}
              value={view}
              onInput={(event) => setView(event.currentTarget.value)}
            />
            <button type="submit" class="lg-link" data-action="add-view">
              {say(words.thinkAdd)}
            </button>
          </form>
        )}
      </div>
      <button type="button" class="lg-link" data-action="close-note" onClick={onClose}>
        {say(words.dismiss)}
      </button>
    </aside>
  );

  function titleOf(): string {
    return say(human ? words.humanTitle : words.thinkTitle);
  }
}
