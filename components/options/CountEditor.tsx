import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonWords, optionsWords as words } from '../../lib/i18n/options.ts';
import { useSay } from '../language.tsx';
import type { LineFault } from './types.ts';

interface Props {
  id: string;
  name: string;
  value: number;
  min: number;
  max: number;
  describedBy: string;
  disabled: boolean;
  onCount(value: number): LineFault[];
}

/** A whole number with its unit. A number out of range stays in sight, is named, and is not saved. */
export function CountEditor({ id, name, value, min, max, describedBy, disabled, onCount }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState(String(value));
  const [fault, setFault] = useState<LineFault | undefined>();
  const editing = useRef(false);

  useEffect(() => {
    if (editing.current) return;
    setDraft(String(value));
    setFault(undefined);
  }, [value]);

  return (
    <>
      <span class="op-count">
        <input
          class="lg-field"
          id={id}
          name={name}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={1}
          aria-describedby={`${describedBy} ${id}-faults`}
          aria-invalid={fault !== undefined}
          disabled={disabled}
          value={draft}
          onFocus={() => {
            editing.current = true;
          }}
          onBlur={() => {
            editing.current = false;
          }}
          onInput={(event) => {
            setDraft(event.currentTarget.value);
            setFault(onCount(event.currentTarget.valueAsNumber)[0]);
          }}
        />
        <span>{say(words.unitWords)}</span>
      </span>
      <div id={`${id}-faults`} class="op-fault" role="status">
        {fault && say(words.notKept, { why: `${say(reasonWords[fault.why])} (${min}-${max})` })}
      </div>
    </>
  );
}
