/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { openSocket } from '../chat/transport.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';

/** copilot.microsoft.com (sites.md 1.4): a React textarea; prompts go over a WebSocket opened at start. */
const conversation = startConversation(CALLS.copilot);
void openSocket(CALLS.copilot.path);

function App() {
  const { turns, busy } = useConversation(conversation);
  const { text, filled, setText, send } = useComposer(conversation);
  return (
    <main>
      <div className="thread" role="log">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <div className="composer" data-testid="composer">
        <TextArea
          attributes={{
            id: 'userInput',
            'data-testid': 'composer-input',
            placeholder: 'Message Copilot',
            'aria-label': 'Message Copilot',
          }}
          value={text}
          onChange={setText}
          onEnter={send}
        />
        <div className="buttons">
          <button type="button" data-testid="composer-create-button" aria-label="Open">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          {busy ? (
            <button type="button" data-testid="stop-button" aria-label="Interrupt message" onClick={conversation.stop}>
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : filled ? (
            <button
              type="button"
              data-testid="submit-button"
              aria-label="Submit message"
              className="primary"
              onClick={send}
            >
              <Icon />
            </button>
          ) : (
            <button type="button" data-testid="audio-call-button" aria-label="Talk to Copilot">
              <Icon d="M6 10v4M10 7v10M14 9v6M18 11v2" />
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
      <div data-content="user-message" className="user">
        {turn.text}
      </div>
    );
  return (
    <div data-content="ai-message" data-testid="ai-message" className="group/ai-message-item assistant">
      <Markdown text={turn.text} />
      {turn.done && (
        <div data-testid="message-item-reactions" className="buttons">
          <button type="button" data-testid="copy-ai-message-button" aria-label="Copy message">
            <Icon d="M9 9h10v10H9zM5 15V5h10" />
          </button>
        </div>
      )}
    </div>
  );
}

mount(<App />);
