/** @jsxImportSource react */
import { useState } from 'react';
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';
import { Tiptap } from '../editors/tiptap.tsx';

/** claude.ai (sites.md 1.2): no form around the composer, and a plain textarea to edit and resend. */
const conversation = startConversation(CALLS.claude);
const EDITOR = { 'data-testid': 'chat-input', 'aria-label': 'Write your prompt to Claude', role: 'textbox' };

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
      <fieldset data-cds="ChatComposer" data-busy={busy} className="composer">
        <div data-cds="MessageAttachments" />
        <div data-cds="ChatComposerEditor">
          <Tiptap
            attributes={EDITOR}
            placeholder="How can I help you today?"
            onChange={setText}
            onEnter={send}
            handle={handle}
          />
        </div>
        <div className="buttons">
          <button type="button" data-testid="chat-input-attach" aria-label="Add files">
            <Icon d="M12 5v14M5 12h14" />
          </button>
          <div data-cds="ChatComposerPrimaryAction">
            {busy ? (
              <button
                type="button"
                data-testid="chat-input-stop"
                aria-label="Stop response"
                onClick={conversation.stop}
              >
                <Icon d="M7 7h10v10H7z" />
              </button>
            ) : (
              <button
                type="button"
                data-testid="chat-input-send"
                aria-label="Send message"
                disabled={!filled}
                className="primary"
                onClick={send}
              >
                <Icon />
              </button>
            )}
          </div>
        </div>
      </fieldset>
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
    <div data-cds="UserMessage" className="user">
      {draft === undefined ? (
        <>
          <div data-testid="user-message">{turn.text}</div>
          <button type="button" aria-label="Edit" onClick={() => setDraft(turn.text)}>
            <Icon d="M4 20l4-1L19 8l-3-3L5 16z" />
          </button>
        </>
      ) : (
        <>
          <TextArea attributes={{}} value={draft} onChange={setDraft} onEnter={resend} />
          <button type="button" onClick={() => setDraft(undefined)}>
            <span>Cancel</span>
          </button>
          <button type="button" onClick={resend}>
            <span className="bg-fill-primary">Save</span>
          </button>
        </>
      )}
    </div>
  );
}

function Assistant({ turn }: { turn: Turn }) {
  return (
    <div data-testid="assistant-message" data-is-streaming={!turn.done} className="assistant">
      <div className="font-claude-response">
        <div className="transition-[grid-template-rows] thinking">Thinking about what was asked</div>
        <div className="standard-markdown">
          <Markdown text={turn.text} />
        </div>
      </div>
      {turn.done && (
        <div className="buttons">
          <button type="button" data-testid="action-bar-copy" aria-label="Copy">
            <Icon d="M9 9h10v10H9zM5 15V5h10" />
          </button>
          <button type="button" data-testid="action-bar-retry" aria-label="Retry" onClick={conversation.regenerate}>
            <Icon d="M4 12a8 8 0 1 0 3-6M4 4v4h4" />
          </button>
        </div>
      )}
    </div>
  );
}

mount(<App />);
