import { useEffect, useRef, useState } from 'preact/hooks';
import { welcomeWords as words } from '../../lib/i18n/welcome.ts';
import { Dialog } from '../guard/Dialog.tsx';
import type { FindingRow } from '../guard/rows.ts';
import { useLanguage, useSay } from '../language.tsx';

export interface Judged {
  /** The text would be held in a chat. */
  holds: boolean;
  requireReason: boolean;
  rows: FindingRow[];
  /** Ids of the rows that are replaced unless the person chooses otherwise. */
  chosen: readonly string[];
  /** The text with these rows replaced. */
  replaced(rows: ReadonlySet<string>): string;
}
export type Judge = (text: string) => Promise<Judged>;

interface Sent {
  text: string;
  asked: boolean;
}

/** A practice chat with nobody at the other end: the engine, the decision and the dialog are the very ones of a real chat. */
export function TryIt({ judge }: { judge: Judge }) {
  const say = useSay();
  const language = useLanguage();
  const [text, setText] = useState(say(words.tryExample));
  const [held, setHeld] = useState<Judged>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [sent, setSent] = useState<Sent>();
  const field = useRef<HTMLTextAreaElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another language brings another example
  useEffect(() => {
    setText(say(words.tryExample));
    setSent(undefined);
  }, [language]);

  async function send(): Promise<void> {
    if (text.trim() === '' || held) return;
    const judged = await judge(text);
    if (!judged.holds) {
      finish({ text, asked: false });
      return;
    }
    setSelected(new Set(judged.chosen));
    setHeld(judged);
  }

  function leave(next?: string): void {
    setHeld(undefined);
    if (next !== undefined) setText(next);
    // After the dialog is gone: while it is open nothing behind it can have the focus.
    requestAnimationFrame(() => field.current?.focus());
  }

  function finish(what: Sent): void {
    setSent(what);
    leave('');
  }

  return (
    <section class="we-card we-try" aria-labelledby="we-try">
      <h2 id="we-try">{say(words.try)}</h2>
      <p class="we-hint">{say(words.tryLead)}</p>
      <label class="lg-hidden" for="we-prompt">
        {say(words.tryText)}
      </label>
      <textarea
        ref={field}
        id="we-prompt"
        class="lg-field"
        rows={4}
        data-part="try-text"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
          event.preventDefault();
          void send();
        }}
      />
      <button type="button" class="lg-button lg-button-main" data-action="try-send" onClick={() => void send()}>
        {say(words.trySend)}
      </button>
      <div role="status" data-part="try-result">
        {sent && (
          <>
            <p>{say(sent.asked ? words.trySent : words.tryNothingFound)}</p>
            <blockquote>{sent.text}</blockquote>
            <p class="we-hint">{say(words.tryNowhere)}</p>
          </>
        )}
      </div>
      {sent && (
        <button
          type="button"
          class="lg-link"
          data-action="try-again"
          onClick={() => {
            setSent(undefined);
            leave(say(words.tryExample));
          }}
        >
          {say(words.tryAgain)}
        </button>
      )}
      {held && (
        <Dialog
          rows={held.rows}
          selected={selected}
          siteName={say(words.tryName)}
          requireReason={held.requireReason}
          busy={false}
          onSelect={(id, on) => {
            const next = new Set(selected);
            if (on) next.add(id);
            else next.delete(id);
            setSelected(next);
          }}
          onEdit={() => leave()}
          onReplace={() => leave(held.replaced(selected))}
          onReplaceAndSend={() => finish({ text: held.replaced(selected), asked: true })}
          onSendAnyway={() => finish({ text, asked: true })}
          onIgnore={(row) => {
            const rows = held.rows.filter((one) => one.id !== row.id);
            if (rows.length === 0) finish({ text, asked: true });
            else setHeld({ ...held, rows });
          }}
        />
      )}
    </section>
  );
}
