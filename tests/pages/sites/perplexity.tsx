/** @jsxImportSource react */
import { useRef, useState } from 'react';
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import type { EditorHandle } from '../editors/handle.ts';
import { Lexical } from '../editors/lexical.tsx';

/** www.perplexity.ai (sites.md 1.6): Lexical, also in the edit box, which has no id. */
const conversation = startConversation(CALLS.perplexity);
const EDITOR = { id: 'ask-input', role: 'textbox', 'aria-placeholder': 'Ask anything', 'data-lexical-editor': 'true' };
const EDIT_BOX = { role: 'textbox', 'data-lexical-editor': 'true' };

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
      <div data-ask-input-container="true" className="composer">
        <Lexical attributes={EDITOR} onChange={setText} onEnter={send} handle={handle} />
        <div className="buttons">
          <button type="button" aria-label="Add files or tools">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          <input type="file" multiple hidden />
          {busy ? (
            <button
              type="button"
              data-testid="stop-generating-response-button"
              aria-label="Stop"
              onClick={conversation.stop}
            >
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : filled ? (
            <button type="button" data-testid="submit-button" aria-label="Submit" className="primary" onClick={send}>
              <Icon />
            </button>
          ) : (
            <button type="button" aria-label="Voice mode">
              <Icon d="M6 10v4M10 7v10M14 9v6M18 11v2" />
            </button>
          )}
        </div>
      </div>
    </main>
  );
}

function User({ turn }: { turn: Turn }) {
  const [editing, setEditing] = useState(false);
  const handle = useRef<EditorHandle>(undefined);
  const resend = () => {
    if (conversation.resend(turn.id, handle.current?.text() ?? '')) setEditing(false);
    return true;
  };
  if (!editing)
    return (
      <div className="group/query user">
        <span>{turn.text}</span>
        <button type="button" data-testid="edit-query-button" aria-label="Edit Query" onClick={() => setEditing(true)}>
          <Icon d="M4 20l4-1L19 8l-3-3L5 16z" />
        </button>
      </div>
    );
  return (
    <div className="group/query user">
      <Lexical attributes={EDIT_BOX} initial={turn.text} onChange={() => {}} onEnter={resend} handle={handle} />
      <button type="button" data-testid="confirm-edit-query-button" aria-label="Done" onClick={resend}>
        <Icon />
      </button>
    </div>
  );
}

function Assistant({ turn }: { turn: Turn }) {
  return (
    <div className="assistant">
      <div id={`markdown-content-${turn.id}`}>
        <div className="prose">
          <Markdown text={turn.text} />
        </div>
      </div>
      {turn.done && (
        <div className="buttons">
          <button type="button" aria-label="Copy">
            <Icon d="M9 9h10v10H9zM5 15V5h10" />
          </button>
          <button type="button" aria-label="Rewrite" onClick={conversation.regenerate}>
            <Icon d="M4 12a8 8 0 1 0 3-6M4 4v4h4" />
          </button>
        </div>
      )}
    </div>
  );
}

mount(<App />);
