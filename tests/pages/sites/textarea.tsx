/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';

/** A chat nobody knows: a textarea and a button with an icon and no words; no ids, no test ids, no form. */
const conversation = startConversation(CALLS.generic);

function App() {
  const { turns } = useConversation(conversation);
  const { text, filled, setText, send } = useComposer(conversation);
  return (
    <main>
      <div className="thread">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <div className="composer">
        <TextArea attributes={{ placeholder: 'Skriv en besked' }} value={text} onChange={setText} onEnter={send} />
        <div className="buttons">
          <button type="button" disabled={!filled} onClick={send}>
            <Icon />
          </button>
        </div>
      </div>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  return <div className={`msg ${turn.role}`}>{turn.role === 'user' ? turn.text : <Markdown text={turn.text} />}</div>;
}

mount(<App />);
