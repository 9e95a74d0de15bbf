/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { isPlainEnter } from '../editors/handle.ts';
import { TextArea } from '../editors/textarea.tsx';
import { Tiptap } from '../editors/tiptap.tsx';

/** Open WebUI (sites.md 1.16): tiptap, or a textarea with `?rich=off`; `?enter=ctrl` is its `ctrlEnterToSend`. */
const query = new URLSearchParams(location.search);
const rich = query.get('rich') !== 'off';
const byCtrl = query.get('enter') === 'ctrl';
const conversation = startConversation(CALLS.openWebui);
const EDITOR = { id: 'chat-input', class: 'ProseMirror', dir: 'auto' };
const sends = (event: KeyboardEvent) =>
  byCtrl ? event.key === 'Enter' && (event.ctrlKey || event.metaKey) : isPlainEnter(event);

function App() {
  const { turns, busy } = useConversation(conversation);
  const { text, filled, setText, send, handle } = useComposer(conversation);
  return (
    <main id="chat-container">
      <div className="thread" id="messages-container">
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
        <div id="message-input-container">
          {rich ? (
            <Tiptap
              attributes={EDITOR}
              placeholder="How can I help you today?"
              onChange={setText}
              onEnter={send}
              handle={handle}
              sends={sends}
            />
          ) : (
            <TextArea
              attributes={{ id: 'chat-input', placeholder: 'Send a Message' }}
              value={text}
              onChange={setText}
              onEnter={send}
              sends={sends}
            />
          )}
        </div>
        <div className="buttons">
          <button type="button" aria-label="More">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          {busy ? (
            <button type="button" onClick={conversation.stop}>
              <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M2.25 12c0-5.385 4.365-9.75 9.75-9.75s9.75 4.365 9.75 9.75-4.365 9.75-9.75 9.75S2.25 17.385 2.25 12z" />
              </svg>
            </button>
          ) : (
            <button id="send-message-button" type="submit" disabled={!filled} className="primary">
              <Icon />
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  return (
    <div id={`message-${turn.id}`} className={turn.role}>
      {turn.role === 'user' ? (
        <div className="chat-user user-message">{turn.text}</div>
      ) : (
        <div className="chat-assistant">
          <div id="response-content-container" className="markdown-prose">
            <Markdown text={turn.text} />
          </div>
          {turn.done && (
            <div className="buttons">
              <button type="button" className="copy-response-button" aria-label="Copy">
                <Icon d="M9 9h10v10H9zM5 15V5h10" />
              </button>
              <button
                type="button"
                className="regenerate-response-button"
                aria-label="Regenerate"
                onClick={conversation.regenerate}
              >
                <Icon d="M4 12a8 8 0 1 0 3-6M4 4v4h4" />
              </button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

mount(<App />);
