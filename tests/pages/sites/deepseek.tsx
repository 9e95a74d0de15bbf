/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';

/** chat.deepseek.com (sites.md 1.8): the send control is a `div` that acts on mousedown and turns into Stop. */
const conversation = startConversation(CALLS.deepseek);
const SEND =
  'M8.3125 0.981587C8.66767 1.0545 8.97902 1.20558 9.2627 1.43374C9.48724 1.61438 9.73029 1.85933 9.97949 2.10854L14 6H8z';
const STOP = 'M2 4.88C2 3.68 2 3.08 2.3 2.66C2.4 2.53 2.5 2.4 2.66 2.3C3.08 2 3.68 2 4.88 2H11V11H2z';

function App() {
  const { turns, busy } = useConversation(conversation);
  const { text, filled, setText, send } = useComposer(conversation);
  const off = !busy && !filled;
  return (
    <main>
      <div className="thread ds-virtual-list">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <div className="composer">
        <TextArea
          attributes={{ className: 'ds-scroll-area', placeholder: 'Message DeepSeek', name: 'search' }}
          value={text}
          onChange={setText}
          onEnter={send}
        />
        <div className="buttons">
          <div role="button" className="ds-button ds-button--secondary" tabIndex={0}>
            DeepThink
          </div>
          <input type="file" multiple hidden />
          <div
            role="button"
            className={`ds-button ds-button--primary ds-button--circle${off ? ' ds-button--disabled' : ''}`}
            aria-disabled={off}
            onMouseDown={() => (busy ? conversation.stop() : send())}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d={busy ? STOP : SEND} fill="currentColor" />
            </svg>
          </div>
        </div>
      </div>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  if (turn.role === 'user')
    return (
      <div data-virtual-list-item-key={turn.id} className="ds-message user">
        {turn.text}
      </div>
    );
  return (
    <div data-virtual-list-item-key={turn.id} className="ds-message assistant">
      <div className="ds-think-content thinking">
        <div className="ds-markdown">Thought for 2 seconds</div>
      </div>
      <div className="ds-markdown ds-assistant-message-main-content">
        <Markdown text={turn.text} />
      </div>
      {turn.done ? (
        <div className="buttons">
          <div role="button" tabIndex={0} aria-label="Read aloud">
            <Icon d="M6 10v4M10 7v10M14 9v6" />
          </div>
        </div>
      ) : (
        <div className="ds-loading" />
      )}
    </div>
  );
}

mount(<App />);
