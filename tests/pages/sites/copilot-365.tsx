/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { openSocket } from '../chat/transport.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { Lexical } from '../editors/lexical.tsx';

/** m365.cloud.microsoft/chat (sites.md 1.5): Lexical on a `span`, Danish labels, SignalR over a WebSocket. */
const conversation = startConversation(CALLS.m365);
void openSocket(CALLS.m365.path);
const EDITOR = {
  id: 'm365-chat-editor-target-element',
  className: 'fai-EditorInput__input',
  role: 'combobox',
  'aria-label': 'Send en besked til Copilot',
};

function App() {
  const { turns, busy } = useConversation(conversation);
  const { filled, setText, send, handle } = useComposer(conversation);
  return (
    <main>
      <div className="thread" data-testid="chat-history">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <div className="composer fai-ChatInput">
        <div className="fai-EditorInput">
          <Lexical tag="span" attributes={EDITOR} onChange={setText} onEnter={send} handle={handle} />
        </div>
        <div className="buttons fai-ChatInput__actions">
          <button type="button" data-testid="PlusMenuButton" aria-label="Tilføj indhold">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          <input type="file" data-testid="uploadFileDialogInput" hidden />
          {busy ? (
            <button type="button" className="fai-SendButton" aria-label="Stop generering" onClick={conversation.stop}>
              <span className="fai-SendButton__stopBackground">
                <Icon d="M7 7h10v10H7z" />
              </span>
            </button>
          ) : (
            filled && (
              <button
                type="submit"
                className="fai-SendButton fai-ChatInput__send primary"
                aria-label="Send"
                onClick={send}
              >
                <Icon />
              </button>
            )
          )}
        </div>
      </div>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  if (turn.role === 'user') return <div className="fai-UserMessage user">{turn.text}</div>;
  return (
    <div className="fai-CopilotMessage assistant" aria-busy={!turn.done} data-message-type="Chat">
      <div className="fai-CopilotMessage__content">
        {turn.text === '' && !turn.done && <div data-testid="loading-message">Et øjeblik</div>}
        <div data-testid="markdown-reply">
          <Markdown text={turn.text} />
        </div>
      </div>
    </div>
  );
}

mount(<App />);
