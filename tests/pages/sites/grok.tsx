/** @jsxImportSource react */
import { useState } from 'react';
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { Tiptap } from '../editors/tiptap.tsx';

/** grok.com (sites.md 1.9): Send and Stop share a test id; a hidden textarea beside the editor; a textarea to edit. */
const conversation = startConversation(CALLS.grok);
const EDITOR = { class: 'query-bar-editor tiptap ProseMirror', role: 'textbox', 'aria-label': 'Ask Grok anything' };

function App() {
  const { turns, busy } = useConversation(conversation);
  const { filled, setText, send, handle } = useComposer(conversation);
  return (
    <main>
      <div className="thread">
        {turns.map((turn) =>
          turn.role === 'user' ? <User key={turn.id} turn={turn} /> : <Assistant key={turn.id} turn={turn} />,
        )}
      </div>
      <form
        className="composer query-bar"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div data-testid="chat-input">
          <textarea aria-hidden="true" tabIndex={-1} className="sr-only" readOnly />
          <Tiptap
            attributes={EDITOR}
            placeholder="What do you want to know?"
            onChange={setText}
            onEnter={send}
            handle={handle}
          />
        </div>
        <div className="buttons">
          <button type="button" aria-label="Attach">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          {busy ? (
            <button
              type="button"
              data-testid="chat-submit"
              aria-label="Stop model response"
              onClick={conversation.stop}
            >
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : filled ? (
            <button type="submit" data-testid="chat-submit" aria-label="Submit" className="primary">
              <Icon />
            </button>
          ) : (
            <button type="button" aria-label="Enter voice mode">
              <Icon d="M6 10v4M10 7v10M14 9v6M18 11v2" />
            </button>
          )}
        </div>
      </form>
    </main>
  );
}

function User({ turn }: { turn: Turn }) {
  const [draft, setDraft] = useState<string>();
  const resend = () => {
    if (draft !== undefined && conversation.resend(turn.id, draft)) setDraft(undefined);
    return true;
  };
  return (
    <div id={`response-${turn.id}`} className="items-end user">
      {draft === undefined ? (
        <>
          <div data-testid="user-message" className="message-bubble">
            {turn.text}
          </div>
          <button type="button" aria-label="Edit" onClick={() => setDraft(turn.text)}>
            <Icon d="M4 20l4-1L19 8l-3-3L5 16z" />
          </button>
        </>
      ) : (
        <>
          <TextArea attributes={{ 'aria-label': 'Edit' }} value={draft} onChange={setDraft} onEnter={resend} />
          <button type="button" onClick={() => setDraft(undefined)}>
            Cancel
          </button>
          <button type="button" onClick={resend}>
            Save
          </button>
        </>
      )}
    </div>
  );
}

function Assistant({ turn }: { turn: Turn }) {
  return (
    <div id={`response-${turn.id}`} className="items-start assistant">
      <div data-testid="assistant-message" className="message-bubble">
        <div className="thinking-container thinking">Thought for 3s</div>
        <div className="response-content-markdown">
          <Markdown text={turn.text} />
        </div>
      </div>
      {turn.done && (
        <div className="buttons">
          <button type="button" aria-label="Regenerate" onClick={conversation.regenerate}>
            <Icon d="M4 12a8 8 0 1 0 3-6M4 4v4h4" />
          </button>
        </div>
      )}
    </div>
  );
}

mount(<App />);
