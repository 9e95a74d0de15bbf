import type { Level } from '../../lib/detect/types.ts';
import { guardWords as words } from '../../lib/i18n/guard.ts';
import { useSay } from '../language.tsx';
import { type FindingRow, wordsOfKind } from './rows.ts';

export interface NotesProps {
  rows: readonly FindingRow[];
  level: Level;
  onReplace(): void;
  onIgnore(row: FindingRow): void;
  onClose(): void;
}

/** What the badge opens: the findings beside the composer, never in the way. */
export function Notes({ rows, level, onReplace, onIgnore, onClose }: NotesProps) {
  const say = useSay();
  return (
    <section
      class="lg lg-notes"
      data-part="notes"
      role="dialog"
      aria-label={say(words.notesTitle)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div class="lg-notes-head">
        <h2>{say(words.notesTitle)}</h2>
        <button type="button" class="lg-link" data-action="close" onClick={onClose}>
          {say(words.close)}
        </button>
      </div>
      <p>{say(level === 'warn' ? words.notesWarn : words.notesNotice)}</p>
      <ul class="lg-rows">
        {rows.map((row) => (
          <li class="lg-row" key={row.id} data-finding data-kind={row.kind}>
            <span class="lg-value">{row.text}</span>
            <span class="lg-note-kind">
              {say(wordsOfKind(row.kind).label)}
              {row.times > 1 && `, ${say(words.foundTimes, { count: row.times })}`}
            </span>
            {!row.blocked && (
              <button
                type="button"
                class="lg-link"
                data-action="ignore"
                aria-label={say(words.notPersonalLong, { text: row.text })}
                onClick={() => onIgnore(row)}
              >
                {say(words.notPersonal)}
              </button>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class="lg-button" data-action="replace" onClick={onReplace}>
        {say(words.replace)}
      </button>
    </section>
  );
}
