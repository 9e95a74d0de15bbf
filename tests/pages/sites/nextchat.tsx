/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { isPlainEnter } from '../editors/handle.ts';
import { TextArea } from '../editors/textarea.tsx';

/** NextChat (sites.md 1.18): `?enter=ctrl|shift|alt|meta` is its submit key; the file input is never in the page. */
const submitKey = new URLSearchParams(location.search).get('enter');
const conversation = startConversation(CALLS.nextchat);

function sends(event: KeyboardEvent) {
  if (event.key !== 'Enter' || event.isComposing) return false;
  if (submitKey === 'ctrl') return event.ctrlKey;
  if (submitKey === 'shift') return event.shiftKey;
  if (submitKey === 'alt') return event.altKey;
  if (submitKey === 'meta') return event.metaKey;
  return isPlainEnter(event);
}

function attach() {
  const picker = document.createElement('input');
  picker.type = 'file';
  picker.onchange = () => {};
  picker.click();
}

function App() {
  const { turns } = useConversation(conversation);
  const { text, setText, send } = useComposer(conversation);
  return (
    <main className="chat_chat__ZZ6gU">
      <div className="thread chat_chat-body__AbGqO">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <div className="composer chat_chat-input-panel__iF7Xm">
        <div className="chat_chat-input-actions__RWYZi buttons">
          <div
            className="chat_chat-input-action__q0Kl_ clickable"
            role="button"
            tabIndex={0}
            onClick={attach}
            onKeyDown={attach}
          >
            <Icon d="M12 5v14M5 12h14" />
          </div>
        </div>
        <label className="chat_chat-input-panel-inner__Wv9uF" htmlFor="chat-input">
          <TextArea
            attributes={{ id: 'chat-input', className: 'chat_chat-input__PQ_oF', placeholder: 'Enter to send' }}
            value={text}
            onChange={setText}
            onEnter={send}
            sends={sends}
          />
          <button
            className="button_icon-button__VwAMf chat_chat-input-send__GFQZo clickable"
            type="button"
            onClick={send}
          >
            <Icon />
            <div>Send</div>
          </button>
        </label>
      </div>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  const user = turn.role === 'user';
  return (
    <div className={`${user ? 'chat_chat-message-user__WsuiB' : 'chat_chat-message__dg8rL'} ${turn.role}`}>
      <div className="chat_chat-message-container__plj_e">
        {!turn.done && <div className="chat_chat-message-status__1NrYd">Typing…</div>}
        <div className="chat_chat-message-item__dKqMl">
          <div className="markdown-body">{user ? turn.text : <Markdown text={turn.text} />}</div>
        </div>
      </div>
    </div>
  );
}

mount(<App />);
