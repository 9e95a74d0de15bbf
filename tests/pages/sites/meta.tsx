/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { openSocket } from '../chat/transport.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { Lexical } from '../editors/lexical.tsx';

/** www.meta.ai (sites.md 1.10): Lexical, a title field as trap, a hidden textarea with the same test id, bytes on a socket. */
const conversation = startConversation(CALLS.meta);
void openSocket(CALLS.meta.path);
const EDITOR = {
  'data-testid': 'composer-input',
  role: 'textbox',
  'aria-label': 'Ask Meta AI',
  'data-lexical-editor': 'true',
};

function App() {
  const { turns, busy } = useConversation(conversation);
  const { filled, setText, send, handle } = useComposer(conversation);
  return (
    <main>
      <input aria-label="Conversation title" defaultValue="Ny samtale" />
      <div className="thread">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <div className="composer">
        <textarea data-testid="composer-input" hidden readOnly />
        <Lexical attributes={EDITOR} onChange={setText} onEnter={send} handle={handle} />
        <div className="buttons">
          <button type="button" aria-label="Add media">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          {busy ? (
            <button type="button" data-testid="composer-stop-button" aria-label="Stop" onClick={conversation.stop}>
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : (
            <button
              type="button"
              data-testid="composer-send-button"
              aria-label="Send"
              aria-disabled={!filled}
              className="primary"
              onClick={send}
            >
              <Icon />
            </button>
          )}
        </div>
      </div>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  if (turn.role === 'user')
    return (
      <div data-testid="user-message" className="user">
        {turn.text}
      </div>
    );
  return (
    <div className="assistant">
      <div
        data-testid="assistant-message"
        data-streaming-state={turn.done ? 'DONE' : 'STREAMING'}
        data-streaming-complete={turn.done}
      >
        <div className="markdown-content">
          <Markdown text={turn.text} />
        </div>
      </div>
      {turn.done && (
        <div className="assistant-message-actions buttons">
          <button type="button" aria-label="Copy">
            <Icon d="M9 9h10v10H9zM5 15V5h10" />
          </button>
        </div>
      )}
    </div>
  );
}

mount(<App />);
