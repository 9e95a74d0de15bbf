/** @jsxImportSource react */
import { useState } from 'react';
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';

/** duck.ai (sites.md 1.15): answers are only "what follows a user message"; the edit box has no form. */
const conversation = startConversation(CALLS.duckai);

function App() {
  const { turns, busy } = useConversation(conversation);
  const { text, filled, setText, send } = useComposer(conversation);
  const pairs = turns
    .filter((turn) => turn.role === 'user')
    .map((user) => [user, turns[turns.indexOf(user) + 1]] as const);
  return (
    <main>
      <div className="thread">
        {pairs.map(([user, answer]) => (
          <div key={user.id} className="b5kQ_">
            <User turn={user} />
            {answer && (
              <div className="assistant hN3o1">
                <div>GPT-5 mini</div>
                <div className="wCzaA">
                  <Markdown text={answer.text} />
                </div>
              </div>
            )}
          </div>
        ))}
      </div>
      <form
        className="composer"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <TextArea
          attributes={{ name: 'user-prompt', placeholder: 'Ask privately', 'aria-label': 'Ask privately' }}
          value={text}
          onChange={setText}
          onEnter={send}
        />
        <input type="file" hidden />
        <div className="buttons">
          {busy ? (
            <button type="button" aria-label="Stop generating" onClick={conversation.stop}>
              <Icon d="M7 7h10v10H7z" />
            </button>
          ) : (
            <button type="submit" aria-label="Send" disabled={!filled} className="primary">
              <Icon />
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
    <div data-testid="user-message" className="user">
      {draft === undefined ? (
        <>
          <span>{turn.text}</span>
          <button type="button" aria-label="Edit" onClick={() => setDraft(turn.text)}>
            <Icon d="M4 20l4-1L19 8l-3-3L5 16z" />
          </button>
        </>
      ) : (
        <>
          <TextArea attributes={{ 'aria-label': 'Edit message' }} value={draft} onChange={setDraft} onEnter={resend} />
          <button type="button" aria-label="Send" onClick={resend}>
            <Icon />
          </button>
        </>
      )}
    </div>
  );
}

mount(<App />);
