import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonWords, optionsWords as words } from '../../lib/i18n/options.ts';
import { useSay } from '../language.tsx';
import type { LineFault } from './types.ts';

/** Long enough that a word is not saved letter by letter, short enough that nobody leaves before it is. */
const PAUSE_MS = 250;

interface Props {
  id: string;
  name: string;
  value: readonly string[];
  describedBy: string;
  disabled: boolean;
  label?: string;
  /** Saves what can be saved and says what could not. */
  onLines(lines: string[]): LineFault[];
}

/** One line per entry. What was typed stays as it is, also a line that cannot be kept; that line is named. */
export function LineEditor({ id, name, value, describedBy, disabled, label, onLines }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState(value.join('\n'));
  const [faults, setFaults] = useState<LineFault[]>([]);
  const editing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const saved = value.join('\n');

  useEffect(() => {
    if (!editing.current && faults.length === 0) setDraft(saved);
  }, [saved, faults.length]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function commit(text: string): void {
    clearTimeout(timer.current);
    timer.current = undefined;
    const numbered = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
    const filled = numbered.filter(({ line }) => line !== '');
    const found = onLines(filled.map(({ line }) => line));
    setFaults(found.map(({ why, line }) => ({ why, ...(line && { line: filled[line - 1]!.number }) })));
  }

  return (
    <>
      <textarea
        class="lg-field"
        id={id}
        name={name}
        rows={Math.min(10, Math.max(3, draft.split('\n').length + 1))}
        spellcheck={false}
        aria-label={label}
        aria-describedby={`${describedBy} ${id}-faults`}
        aria-invalid={faults.length > 0}
        disabled={disabled}
        value={draft}
        onFocus={() => {
          editing.current = true;
        }}
        onInput={(event) => {
          const text = event.currentTarget.value;
          setDraft(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => commit(text), PAUSE_MS);
        }}
        onBlur={(event) => {
          editing.current = false;
          if (timer.current !== undefined) commit(event.currentTarget.value);
        }}
      />
      <div id={`${id}-faults`} class="op-fault" role="status">
        {faults.map(({ why, line }) => (
          <div key={`${line}${why}`}>
            {line === undefined
              ? say(words.notKept, { why: say(reasonWords[why]) })
              : say(words.lineFault, { line: String(line), why: say(reasonWords[why]) })}
          </div>
        ))}
      </div>
    </>
  );
}
