/** @jsxImportSource react */
import type { KeyboardEvent } from 'react';
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';

/** AnythingLLM (sites.md 1.20): Enter by `keyCode`, which calls its own submit and fires no submit event. */
const conversation = startConversation(CALLS.anythingllm);

function App() {
  const { turns, busy } = useConversation(conversation);
  const { text, setText, send } = useComposer(conversation);
  const captureEnter = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode !== 13 || event.shiftKey) return;
    event.preventDefault();
    send();
  };
  return (
    <main>
      <div className="thread" id="chat-history">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <div id="prompt-input-wrapper" className="composer">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <textarea
            id="primary-prompt-input"
            value={text}
            placeholder="Send a message"
            onKeyDown={captureEnter}
            onChange={(event) => setText(event.target.value)}
          />
          <input id="dnd-chat-file-uploader" type="file" hidden />
          <div className="buttons">
            <button type="button" id="attach-item-btn" aria-label="Attach">
              <Icon d="M12 5v14M5 12h14" />
            </button>
            {busy ? (
              <button
                type="button"
                data-tooltip-id="stop-generation-button"
                aria-label="Stop generating"
                onClick={conversation.stop}
              >
                <Icon d="M7 7h10v10H7z" />
              </button>
            ) : (
              <button
                type="submit"
                data-tooltip-id="send-prompt"
                aria-label="Send prompt message to workspace"
                className="primary"
              >
                <Icon />
              </button>
            )}
          </div>
        </form>
      </div>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  if (turn.role === 'user') return <div className="flex justify-end w-full user">{turn.text}</div>;
  return (
    <div className="flex justify-start w-full assistant">
      {turn.text === '' ? <div className="dot-falling" role="status" /> : <Markdown text={turn.text} />}
    </div>
  );
}

mount(<App />);
