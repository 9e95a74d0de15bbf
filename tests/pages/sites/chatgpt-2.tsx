/** @jsxImportSource react */
import { useState } from 'react';
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { Tiptap } from '../editors/tiptap.tsx';

/** chatgpt.com since September 2026 (sites.md 1.1, generation 2). */
const conversation = startConversation(CALLS.chatgpt);
const EDITOR = { 'data-composer-markdown': '', role: 'textbox', 'aria-label': 'Ask ChatGPT', 'aria-multiline': 'true' };

/** A suggestion's words, and what the microphone heard; tests choose them. */
const SUGGESTION = new URLSearchParams(location.search).get('chip') ?? 'Giv mig tre råd til et kort møde';
const spoken = () => sessionStorage.getItem('spoken') ?? 'Hvad er god mødekultur?';

function App() {
  const { turns, busy } = useConversation(conversation);
  const { filled, setText, send, handle } = useComposer(conversation);
  return (
    <main>
      <div className="thread">
        {turns.length === 0 && (
          <button type="button" className="chip" onClick={() => conversation.send(SUGGESTION)}>
            {SUGGESTION}
          </button>
        )}
        {turns.map((turn) =>
          turn.role === 'user' ? <User key={turn.id} turn={turn} /> : <Assistant key={turn.id} turn={turn} />,
        )}
      </div>
      <form
        data-chatgpt-composer=""
        className="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <Tiptap attributes={EDITOR} placeholder="Ask anything" onChange={setText} onEnter={send} handle={handle} />
        <div className="buttons">
          <button type="button" aria-label="Add files and more">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          <input type="file" multiple hidden />
          {busy ? (
            <button type="button" aria-label="Stop" onClick={conversation.stop}>
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : filled ? (
            <button type="submit" aria-label="Send" className="primary">
              <Icon />
            </button>
          ) : (
            <button
              type="button"
              aria-label="Dictate"
              onClick={() => {
                handle.current?.set(spoken());
                send();
              }}
            >
              <Icon d="M12 4v10M8 11a4 4 0 0 0 8 0M12 15v4" />
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
    <section data-turn-key={turn.id} className="user">
      <div data-content-search-unit-key={`${turn.id}:user`}>
        {draft === undefined ? (
          <>
            <div data-user-message-bubble="true">{turn.text}</div>
            <button type="button" aria-label="Edit message" onClick={() => setDraft(turn.text)}>
              <Icon d="M4 20l4-1L19 8l-3-3L5 16z" />
            </button>
          </>
        ) : (
          <div data-user-message-bubble="true">
            <TextArea
              attributes={{ 'aria-label': 'Edit message' }}
              value={draft}
              onChange={setDraft}
              onEnter={resend}
            />
            <button type="button" onClick={() => setDraft(undefined)}>
              Cancel
            </button>
            <button type="button" onClick={resend}>
              Send
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

function Assistant({ turn }: { turn: Turn }) {
  return (
    <section data-turn-key={turn.id} data-talvt-turn-state={turn.done ? 'complete' : 'streaming'} className="assistant">
      <div data-content-search-unit-key={`${turn.id}:assistant`}>
        <h4 className="sr-only" data-conversation-role="assistant">
          ChatGPT said:
        </h4>
        <div data-chatgpt-selection-message-id={turn.id}>
          <div data-markdown-text-style="assistant-message">
            <Markdown text={turn.text} />
          </div>
        </div>
        {turn.done && (
          <div className="buttons">
            <button type="button" aria-label="Copy response">
              <Icon d="M9 9h10v10H9zM5 15V5h10" />
            </button>
            <button type="button" aria-label="Try again" onClick={conversation.regenerate}>
              <Icon d="M4 12a8 8 0 1 0 3-6M4 4v4h4" />
            </button>
          </div>
        )}
      </div>
    </section>
  );
}

mount(<App />);
