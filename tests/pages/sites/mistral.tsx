/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { Tiptap } from '../editors/tiptap.tsx';

/** chat.mistral.ai (sites.md 1.7): ProseMirror in a form; the stop control is an icon without words. */
const conversation = startConversation(CALLS.mistral);
const EDITOR = { 'data-placeholder': 'Ask Le Chat', class: 'ProseMirror' };

function App() {
  const { turns, busy } = useConversation(conversation);
  const { filled, setText, send, handle } = useComposer(conversation);
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
        <Tiptap attributes={EDITOR} placeholder="Ask Le Chat" onChange={setText} onEnter={send} handle={handle} />
        <div className="buttons">
          <button type="button" data-testid="attach-file-button" aria-label="Add files">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          <input type="file" name="file-upload" multiple hidden />
          {busy ? (
            <button type="button" onClick={conversation.stop}>
              <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
                <rect x="6" y="6" width="12" height="12" rx="2" />
              </svg>
            </button>
          ) : filled ? (
            <button type="submit" aria-label="Send question" className="primary">
              <Icon />
            </button>
          ) : (
            <button type="button" aria-label="Dictation">
              <Icon d="M12 4v10M8 11a4 4 0 0 0 8 0M12 15v4" />
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  if (turn.role === 'user')
    return (
      <div data-message-author-role="user" className="user">
        <span>{turn.text}</span>
        <span className="text-hint sr-only">now</span>
      </div>
    );
  return (
    <div data-message-author-role="assistant" className="assistant">
      <div data-message-part-type="reasoning" className="thinking">
        Worked it out in two steps
      </div>
      <div data-message-part-type="answer">
        <Markdown text={turn.text} />
      </div>
    </div>
  );
}

mount(<App />);
