import { useEffect, useRef, useState } from 'preact/hooks';
import { panelWords as words } from '../../lib/i18n/panel.ts';
import type { Word } from '../../lib/i18n/words.ts';
import { useSay } from '../language.tsx';
import { type ChatState, usePorts } from './ports.ts';

interface Props {
  text: string;
  /** Policy lets nobody put this text into a chat. */
  blocked?: boolean;
  onUsed?(): void;
}

type Chat = ChatState | 'none' | undefined;

/** Insert into the chat beside the panel, or copy. Asks before it touches text that already stands there. */
export function InsertBar({ text, blocked = false, onUsed }: Props) {
  const say = useSay();
  const { chat, copy } = usePorts();
  const [beside, setBeside] = useState<Chat>();
  const [asks, setAsks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [news, setNews] = useState('');
  const insertButton = useRef<HTMLButtonElement>(null);
  const firstChoice = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    const ended = new AbortController();
    const look = (): void => {
      void chat.look().then((found) => {
        if (!ended.signal.aborted) setBeside(found ?? 'none');
      });
    };
    look();
    chat.watch(look, ended.signal);
    return () => ended.abort();
  }, [chat]);

  useEffect(() => {
    if (asks) firstChoice.current?.focus();
  }, [asks]);

  async function write(mode: 'replace' | 'append', name: string): Promise<void> {
    const answer = await chat.insert(text, mode);
    const said: Record<typeof answer, Word> = {
      ok: words.inserted,
      'no-composer': words.noChat,
      mismatch: words.insertMismatch,
      busy: words.insertBusy,
    };
    if (answer === 'no-composer') setBeside('none');
    setNews(answer === 'no-composer' ? '' : say(said[answer], { site: name }));
    setAsks(false);
    // The question took the focus; it goes with it.
    if (asks) insertButton.current?.focus();
    if (answer === 'ok') onUsed?.();
  }

  async function insert(mode?: 'replace' | 'append'): Promise<void> {
    // Not by disabling the buttons: a disabled button loses the focus.
    if (busy) return;
    setBusy(true);
    setNews('');
    try {
      const found = await chat.look();
      setBeside(found ?? 'none');
      if (found === undefined) return;
      if (mode === undefined && found.text.trim() !== '') setAsks(true);
      else await write(mode ?? 'replace', found.name || say(words.thisChat));
    } finally {
      setBusy(false);
    }
  }

  async function copyText(): Promise<void> {
    const done = await copy(text);
    setNews(say(done ? words.copied : words.copyFailed));
    if (done) onUsed?.();
  }

  function leaveQuestion(): void {
    setAsks(false);
    insertButton.current?.focus();
  }

  return (
    <div class="lg-bar">
      {asks && (
        <fieldset class="lg-question" data-part="replace-question">
          <legend>{say(words.composerFull)}</legend>
          <button
            type="button"
            class="lg-button"
            data-action="append"
            aria-disabled={busy}
            ref={firstChoice}
            onClick={() => void insert('append')}
          >
            {say(words.composerAppend)}
          </button>
          <button
            type="button"
            class="lg-button"
            data-action="overwrite"
            aria-disabled={busy}
            onClick={() => void insert('replace')}
          >
            {say(words.composerReplace)}
          </button>
          <button type="button" class="lg-button lg-button-quiet" data-action="cancel" onClick={leaveQuestion}>
            {say(words.cancel)}
          </button>
        </fieldset>
      )}
      <div class="lg-bar-buttons">
        <button
          type="button"
          class="lg-button lg-button-main"
          data-action="insert"
          ref={insertButton}
          aria-disabled={busy}
          disabled={blocked || text.trim() === ''}
          onClick={() => void insert()}
        >
          {say(words.insert)}
        </button>
        <button
          type="button"
          class="lg-button"
          data-action="copy"
          disabled={blocked || text.trim() === ''}
          onClick={() => void copyText()}
        >
          {say(words.copy)}
        </button>
      </div>
      <p
        class="lg-bar-news"
        role="status"
        data-part="chat"
        data-chat={beside === undefined ? 'looking' : beside === 'none' ? 'none' : beside.site}
      >
        {news ||
          (beside === 'none' && say(words.noChat)) ||
          (beside !== undefined &&
            beside !== 'none' &&
            say(words.insertInto, { site: beside.name || say(words.thisChat) }))}
      </p>
    </div>
  );
}
