/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';

/** LibreChat (sites.md 1.17): the same id as ChatGPT's first generation, on another tag. */
const conversation = startConversation(CALLS.librechat);

function App() {
  const { turns, busy } = useConversation(conversation);
  const { text, filled, setText, send } = useComposer(conversation);
  return (
    <main>
      <div className="thread">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <form
        className="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextArea
          attributes={{ id: 'prompt-textarea', 'data-testid': 'text-input', placeholder: 'Message Local' }}
          value={text}
          onChange={setText}
          onEnter={send}
        />
        <div className="buttons">
          {busy ? (
            <button type="button" aria-label="Stop generating" onClick={conversation.stop}>
              <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
                <rect x="7" y="7" width="10" height="10" rx="1.25" />
              </svg>
            </button>
          ) : (
            <button
              id="send-button"
              data-testid="send-button"
              type="submit"
              aria-label="Send message"
              disabled={!filled}
              className="primary"
            >
              <Icon />
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  const agent = turn.role === 'assistant';
  return (
    <div className={`message-render ${turn.role}`}>
      <div className={agent ? 'agent-turn' : 'user-turn'}>
        <h2 className="sr-only">{agent ? 'Local' : 'User'}</h2>
        <div className={`message-content${turn.done ? '' : ' submitting'}`} data-testid="message-body">
          {agent ? (
            <div className={turn.done ? 'markdown prose' : 'markdown prose result-streaming'}>
              <Markdown text={turn.text} />
            </div>
          ) : (
            turn.text
          )}
        </div>
      </div>
    </div>
  );
}

mount(<App />);
