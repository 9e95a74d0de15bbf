/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { Tiptap } from '../editors/tiptap.tsx';

/** chatgpt.com until September 2026 (sites.md 1.1, generation 1), with the invisible fallback textarea. */
const conversation = startConversation(CALLS.chatgpt);
const EDITOR = { id: 'prompt-textarea', 'data-virtualkeyboard': 'true', translate: 'no' };

function App() {
  const { turns, busy } = useConversation(conversation);
  const { filled, setText, send, handle } = useComposer(conversation);
  return (
    <main>
      <div className="thread">
        {turns.map((turn, at) => (
          <TurnView key={turn.id} turn={turn} at={at + 1} />
        ))}
      </div>
      <form
        data-type="unified-composer"
        className="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea name="prompt-textarea" style={{ display: 'none' }} placeholder="Ask anything" defaultValue="" />
        <Tiptap attributes={EDITOR} placeholder="Ask anything" onChange={setText} onEnter={send} handle={handle} />
        <div className="buttons">
          <button type="button" data-testid="composer-plus-btn" aria-label="Add files and more">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          <input type="file" multiple hidden />
          {busy ? (
            <button type="button" data-testid="stop-button" aria-label="Stop streaming" onClick={conversation.stop}>
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : filled ? (
            <button
              id="composer-submit-button"
              data-testid="send-button"
              aria-label="Send prompt"
              type="submit"
              className="primary"
            >
              <Icon />
            </button>
          ) : (
            <button type="button" data-testid="composer-speech-button" aria-label="Start voice mode">
              <Icon d="M6 10v4M10 7v10M14 9v6M18 11v2" />
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

function TurnView({ turn, at }: { turn: Turn; at: number }) {
  return (
    <section data-testid={`conversation-turn-${at}`} data-turn={turn.role} className={turn.role}>
      <div data-message-author-role={turn.role} data-message-id={turn.id}>
        {turn.role === 'user' ? (
          <div className="whitespace-pre-wrap">{turn.text}</div>
        ) : (
          <div className={turn.done ? 'markdown prose' : 'result-streaming markdown prose'}>
            <Markdown text={turn.text} />
          </div>
        )}
      </div>
      {turn.role === 'assistant' && turn.done && (
        <div className="buttons">
          <button type="button" data-testid="copy-turn-action-button" aria-label="Copy">
            <Icon d="M9 9h10v10H9zM5 15V5h10" />
          </button>
        </div>
      )}
    </section>
  );
}

mount(<App />);
