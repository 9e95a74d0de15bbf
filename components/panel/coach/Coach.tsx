import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Advice, Part, Reading } from '../../../lib/coach/types.ts';
import { coachWords as words } from '../../../lib/i18n/coach.ts';
import { panelWords } from '../../../lib/i18n/panel.ts';
import type { Word } from '../../../lib/i18n/words.ts';
import { useSay } from '../../language.tsx';
import { usePorts } from '../ports.ts';
import { useStored } from '../stored.ts';

const PART_NAMES: Record<Part, Word> = {
  goal: words.partGoal,
  material: words.partMaterial,
  unknown: words.partUnknown,
  context: words.partContext,
  audience: words.partAudience,
  format: words.partFormat,
  length: words.partLength,
  tone: words.partTone,
  examples: words.partExamples,
};

/** Milliseconds between two looks at the composer while the coach reads along. */
const READ_ALONG = 1_200;

type State = { found: 'no-chat' } | { found: 'empty' } | { found: 'prompt'; reading: Reading };

/** Says what the prompt in the chat lacks, and adds it with a click. Reads when asked to, or along if the person wants. */
export function Coach({ shown }: { shown: boolean }) {
  const say = useSay();
  const { chat, coach, memory, settings } = usePorts();
  const remembered = useStored(memory);
  const [state, setState] = useState<State>();
  const [news, setNews] = useState('');
  const last = useRef<string | undefined>(undefined);
  const readButton = useRef<HTMLButtonElement>(null);
  const along = remembered?.coachAsYouType ?? false;

  /** Reads what stands in the chat now; the same text is not read twice. */
  const look = useCallback(
    async (again: boolean): Promise<void> => {
      const found = await chat.look();
      const text = found?.text ?? '';
      const seen = found === undefined ? undefined : text;
      if (!again && last.current === seen && seen !== undefined) return;
      last.current = seen;
      if (found === undefined) return setState({ found: 'no-chat' });
      const reading = await coach(text);
      if (last.current === seen) setState(reading === undefined ? { found: 'empty' } : { found: 'prompt', reading });
    },
    [chat, coach],
  );

  useEffect(() => {
    if (!along || !shown) return;
    const ended = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const round = async (): Promise<void> => {
      if (document.visibilityState === 'visible') await look(false);
      if (!ended.signal.aborted) timer = setTimeout(() => void round(), READ_ALONG);
    };
    void round();
    ended.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return () => ended.abort();
  }, [along, shown, look]);

  async function add(advice: Advice): Promise<void> {
    const answer = await chat.insert(advice.adds, 'append');
    const said: Record<typeof answer, Word> = {
      ok: words.added,
      'no-composer': words.noChat,
      mismatch: panelWords.insertMismatch,
      busy: panelWords.insertBusy,
    };
    setNews(say(said[answer]));
    await look(true);
    readButton.current?.focus();
  }

  const reading = state?.found === 'prompt' ? state.reading : undefined;

  const summary =
    state === undefined
      ? ''
      : state.found === 'no-chat'
        ? say(words.noChat)
        : state.found === 'empty'
          ? say(words.empty)
          : state.reading.missing.length === 0
            ? say(words.whole)
            : say(words.missing, { count: state.reading.missing.length });

  return (
    <div class="lg-coach">
      <h2>{say(words.title)}</h2>
      <p class="lg-hint">{say(words.lead)}</p>
      <button
        type="button"
        class="lg-button lg-button-main"
        data-action="coach-read"
        ref={readButton}
        onClick={() => {
          setNews('');
          void look(true);
        }}
      >
        {say(state === undefined ? words.read : words.readAgain)}
      </button>
      <label class="lg-remember">
        <input
          type="checkbox"
          name="coachAsYouType"
          checked={along}
          onChange={(event) => {
            const coachAsYouType = event.currentTarget.checked;
            void memory.change((now) => ({ ...now, coachAsYouType }));
          }}
        />
        <span>
          {say(words.asYouType)}
          <span class="lg-hint">{say(words.asYouTypeHint)}</span>
        </span>
      </label>
      <p role="status" class="lg-status">
        {news}
      </p>
      <p
        role="status"
        class={reading === undefined ? 'lg-hint' : reading.missing.length === 0 ? 'lg-good' : 'lg-coach-says'}
        data-part="coach-says"
      >
        {summary}
      </p>
      <div data-part="coach" data-missing={reading?.missing.length}>
        {reading?.humanFirst && settings.humanFirst && <p class="lg-human">{say(panelWords.humanFirst)}</p>}
        {reading && reading.missing.length > 0 && (
          <div class="lg-advice">
            <ul lang={reading.language}>
              {reading.missing.map((advice) => (
                <li key={advice.part} data-advice={advice.part}>
                  <div>
                    <p>{advice.says}</p>
                    <p class="lg-hint">
                      <span class="lg-hidden">{say(words.adds)}: </span>
                      {advice.adds}
                    </p>
                  </div>
                  <button
                    type="button"
                    class="lg-button"
                    data-action="coach-add"
                    aria-label={say(words.addLabel, { says: advice.says })}
                    onClick={() => void add(advice)}
                  >
                    {say(words.add)}
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        {reading && reading.present.length > 0 && (
          <p class="lg-hint">
            {say(words.present, { parts: reading.present.map((part) => say(PART_NAMES[part])).join(', ') })}
          </p>
        )}
      </div>
      <details class="lg-aside">
        <summary>{say(words.unknownTitle)}</summary>
        <ul class="lg-dots">
          {[words.unknown1, words.unknown2, words.unknown3, words.unknown4].map((word) => (
            <li key={word.en}>{say(word)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
