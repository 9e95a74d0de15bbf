import { useState } from 'preact/hooks';
import { guardWords as words } from '../../lib/i18n/guard.ts';
import { useSay } from '../language.tsx';

/** Only the choice is counted; what is typed beside "another reason" is a moment's thought and is kept nowhere. */
export type SendReason = 'permitted' | 'not-real' | 'other';

const REASONS = [
  ['permitted', words.reasonPermitted],
  ['not-real', words.reasonNotReal],
  ['other', words.reasonOther],
] as const;

export function Reason({ onSend, onBack }: { onSend(reason: SendReason): void; onBack(): void }) {
  const say = useSay();
  const [reason, setReason] = useState<SendReason>();
  const [text, setText] = useState('');
  const [asked, setAsked] = useState(false);
  const ready = reason !== undefined && (reason !== 'other' || text.trim().length >= 3);

  return (
    <form
      style={{ display: 'contents' }}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onSend(reason);
        else setAsked(true);
      }}
    >
      <fieldset class="lg-reason" data-part="reason">
        <legend>{say(words.reasonTitle)}</legend>
        {REASONS.map(([value, word], index) => (
          <label key={value}>
            <input
              type="radio"
              name="reason"
              value={value}
              checked={reason === value}
              ref={(input) => {
                if (index === 0 && reason === undefined && !asked) input?.focus();
              }}
              onChange={() => setReason(value)}
            />
            {say(word)}
          </label>
        ))}
        {reason === 'other' && (
          <input
            class="lg-field"
            type="text"
            name="reason-text"
            maxLength={200}
            aria-label={say(words.reasonText)}
            placeholder={say(words.reasonText)}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
        )}
        <p role="status">{asked && !ready ? say(words.reasonMissing) : say(words.reasonKept)}</p>
      </fieldset>
      <button type="submit" class="lg-button" data-action="confirm-reason">
        {say(words.reasonSend)}
      </button>
      <button type="button" class="lg-button lg-button-quiet" onClick={onBack}>
        {say(words.back)}
      </button>
    </form>
  );
}
