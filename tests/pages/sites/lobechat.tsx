/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { Lexical } from '../editors/lexical.tsx';

/** LobeChat (sites.md 1.19): Lexical; class names made by a CSS-in-JS library. */
const conversation = startConversation(CALLS.lobechat);
const EDITOR = { 'data-lexical-editor': 'true', className: 'acss-1a2b3c', role: 'textbox' };

function App() {
  const { turns, busy } = useConversation(conversation);
  const { setText, send, handle } = useComposer(conversation);
  return (
    <main>
      <div className="thread">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <div className="composer acss-9z8y7x" data-testid="chat-input">
        <Lexical attributes={EDITOR} onChange={setText} onEnter={send} handle={handle} />
        <div className="buttons">
          <button type="button" className="ant-btn">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          {busy ? (
            <button type="button" className="ant-btn" onClick={conversation.stop}>
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : (
            <button type="button" className="ant-btn ant-btn-primary primary" onClick={send}>
              <Icon />
            </button>
          )}
        </div>
      </div>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  return (
    <div className={`acss-item ${turn.role}`} data-message-id={turn.id}>
      {turn.role === 'user' ? turn.text : <Markdown text={turn.text} />}
    </div>
  );
}

mount(<App />);
