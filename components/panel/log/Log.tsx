import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { logWords as words } from '../../../lib/i18n/log.ts';
import { formatNumber } from '../../../lib/i18n/words.ts';
import type { Again, LogEntry } from '../../../lib/platform/pilot-log.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { useDay } from '../day.ts';
import { Findings } from '../library/Findings.tsx';
import { type Checked, usePorts } from '../ports.ts';
import { useStored } from '../stored.ts';
import { Insights } from './Insights.tsx';
import { AGAIN_WORDS, logCsv, logMarkdown } from './written.ts';

const AGAIN: readonly Again[] = ['yes', 'changed', 'no'];

/** The pilot log, and the private weekly figures below it. */
export function Log() {
  const say = useSay();
  const language = useLanguage();
  const longDay = useDay();
  const { log, saveFile, today } = usePorts();
  const entries = useStored(log) ?? [];
  const [draft, setDraft] = useState<LogEntry>();
  const [deleted, setDeleted] = useState<{ entry: LogEntry; at: number }>();
  const [news, setNews] = useState('');
  const addButton = useRef<HTMLButtonElement>(null);
  const minutes = entries.reduce((sum, entry) => sum + entry.saved, 0);

  /** Whether it was kept; says so when not. */
  async function change(to: (now: LogEntry[]) => LogEntry[], said: string): Promise<boolean> {
    const saved = await log.change(to);
    setNews(saved.ok ? said : say(saved.why === 'full' ? words.full : words.failed));
    return saved.ok;
  }

  async function save(entry: LogEntry): Promise<void> {
    const kept = await change(
      (now) =>
        now.some((each) => each.id === entry.id)
          ? now.map((each) => (each.id === entry.id ? entry : each))
          : [entry, ...now],
      say(words.kept),
    );
    if (!kept) return;
    setDeleted(undefined);
    setDraft(undefined);
    addButton.current?.focus();
  }

  async function remove(entry: LogEntry): Promise<void> {
    const at = entries.findIndex((each) => each.id === entry.id);
    if (await change((now) => now.filter((each) => each.id !== entry.id), say(words.removed)))
      setDeleted({ entry, at });
  }

  async function restore(): Promise<void> {
    if (deleted === undefined) return;
    const { entry, at } = deleted;
    if (await change((now) => [...now.slice(0, at), entry, ...now.slice(at)], say(words.restored)))
      setDeleted(undefined);
  }

  const blank = (): LogEntry => ({
    id: crypto.randomUUID(),
    day: today,
    tried: '',
    task: '',
    result: '',
    saved: 0,
    again: 'yes',
  });

  return (
    <div class="lg-page" data-part="log">
      <h2>{say(words.title)}</h2>
      <p class="lg-hint">{say(words.lead)}</p>
      {draft === undefined && (
        <button
          type="button"
          class="lg-button lg-button-main"
          data-action="log-add"
          ref={addButton}
          onClick={() => setDraft(blank())}
        >
          {say(words.add)}
        </button>
      )}
      {draft && (
        <EntryForm
          key={draft.id}
          entry={draft}
          isNew={draft.tried === ''}
          onSave={(entry) => void save(entry)}
          onCancel={() => setDraft(undefined)}
        />
      )}
      <div class="lg-news">
        <p role="status" class="lg-status" data-part="log-news">
          {news}
        </p>
        {deleted && (
          <button type="button" class="lg-button" data-action="undo" onClick={() => void restore()}>
            {say(words.undo)}
          </button>
        )}
      </div>
      {entries.length === 0 ? (
        <p class="lg-hint">{say(words.none)}</p>
      ) : (
        <>
          <p class="lg-hint">
            {say(words.total, { count: entries.length, hours: formatNumber(minutes / 60, language, 1) })}
          </p>
          <ul class="lg-rows lg-entries">
            {entries.map((entry) => (
              <li key={entry.id} data-entry={entry.id}>
                <p class="lg-item-title">{entry.tried}</p>
                {entry.result && <p class="lg-entry-result">{entry.result}</p>}
                <p class="lg-item-facts">
                  {[
                    longDay(entry.day),
                    entry.task,
                    entry.saved !== 0 &&
                      say(entry.saved > 0 ? words.minutesSaved : words.minutesLost, { count: Math.abs(entry.saved) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                <p class="lg-item-facts">
                  {say(words.again)}: {say(AGAIN_WORDS[entry.again])}
                </p>
                <div class="lg-buttons">
                  <button
                    type="button"
                    class="lg-link"
                    data-action="log-edit"
                    aria-label={say(words.edit, { tried: entry.tried })}
                    onClick={() => setDraft(entry)}
                  >
                    {say(words.editShort)}
                  </button>
                  <button
                    type="button"
                    class="lg-link"
                    data-action="log-delete"
                    aria-label={say(words.remove, { tried: entry.tried })}
                    onClick={() => void remove(entry)}
                  >
                    {say(words.removeShort)}
                  </button>
                </div>
              </li>
            ))}
          </ul>
          <div class="lg-buttons">
            <button
              type="button"
              class="lg-button"
              data-action="log-markdown"
              onClick={() => saveFile(`log-${today}.md`, 'text/markdown', logMarkdown(entries, say))}
            >
              {say(words.exportMarkdown)}
            </button>
            <button
              type="button"
              class="lg-button"
              data-action="log-csv"
              onClick={() => saveFile(`log-${today}.csv`, 'text/csv', logCsv(entries, say))}
            >
              {say(words.exportCsv)}
            </button>
          </div>
        </>
      )}
      <Insights />
    </div>
  );
}

interface FormProps {
  entry: LogEntry;
  isNew: boolean;
  onSave(entry: LogEntry): void;
  onCancel(): void;
}

function EntryForm({ entry, isNew, onSave, onCancel }: FormProps) {
  const say = useSay();
  const id = useId();
  const { check } = usePorts();
  const [values, setValues] = useState(entry);
  const [saved, setSaved] = useState(entry.saved === 0 ? '' : String(entry.saved));
  const [checked, setChecked] = useState<Checked>();
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLTextAreaElement>(null);
  const missing = tried && values.tried.trim() === '';

  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    let current = true;
    void check([values.tried, values.task, values.result].join('\n')).then((answer) => {
      if (current) setChecked(answer);
    });
    return () => {
      current = false;
    };
  }, [values, check]);

  function save(event: Event): void {
    event.preventDefault();
    setTried(true);
    if (values.tried.trim() === '') {
      first.current?.focus();
      return;
    }
    const minutes = Math.round(Number(saved.replace(',', '.')));
    onSave({
      ...values,
      tried: values.tried.trim(),
      task: values.task.trim(),
      result: values.result.trim(),
      saved: Number.isFinite(minutes) ? Math.max(-9_999, Math.min(9_999, minutes)) : 0,
    });
  }

  return (
    <form class="lg-box lg-form" noValidate onSubmit={save}>
      <h3>{say(isNew ? words.add : words.editTitle)}</h3>
      <div class="lg-form-field">
        <label for={`${id}tried`}>{say(words.tried)}</label>
        <textarea
          id={`${id}tried`}
          ref={first}
          class="lg-field lg-line"
          name="tried"
          rows={1}
          maxLength={300}
          value={values.tried}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}missing` : undefined}
          onInput={(event) => setValues({ ...values, tried: event.currentTarget.value })}
        />
        {missing && (
          <p class="lg-fault" id={`${id}missing`}>
            {say(words.triedMissing)}
          </p>
        )}
      </div>
      <div class="lg-form-field">
        <label for={`${id}task`}>{say(words.task)}</label>
        <input
          id={`${id}task`}
          class="lg-field"
          name="task"
          maxLength={120}
          value={values.task}
          onInput={(event) => setValues({ ...values, task: event.currentTarget.value })}
        />
      </div>
      <div class="lg-form-field">
        <label for={`${id}result`}>{say(words.result)}</label>
        <textarea
          id={`${id}result`}
          class="lg-field"
          name="result"
          rows={3}
          maxLength={2_000}
          value={values.result}
          onInput={(event) => setValues({ ...values, result: event.currentTarget.value })}
        />
      </div>
      <Findings checked={checked} />
      <div class="lg-form-field lg-form-words">
        <label for={`${id}saved`}>{say(words.saved)}</label>
        <input
          id={`${id}saved`}
          class="lg-field"
          name="saved"
          type="number"
          step={5}
          value={saved}
          aria-describedby={`${id}savedHint`}
          onInput={(event) => setSaved(event.currentTarget.value)}
        />
        <p class="lg-hint" id={`${id}savedHint`}>
          {say(words.savedHint)}
        </p>
      </div>
      <div class="lg-form-field">
        <label for={`${id}again`}>{say(words.again)}</label>
        <select
          id={`${id}again`}
          class="lg-field"
          name="again"
          value={values.again}
          onChange={(event) => setValues({ ...values, again: event.currentTarget.value as Again })}
        >
          {AGAIN.map((each) => (
            <option key={each} value={each}>
              {say(AGAIN_WORDS[each])}
            </option>
          ))}
        </select>
      </div>
      <div class="lg-buttons">
        <button type="submit" class="lg-button lg-button-main" data-action="log-save">
          {say(words.save)}
        </button>
        <button type="button" class="lg-button" data-action="log-cancel" onClick={onCancel}>
          {say(words.cancel)}
        </button>
      </div>
    </form>
  );
}
