/** @jsxImportSource react */
import { CALLS } from '../calls.ts';
import { useComposer } from '../chat/composer.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { Icon, Markdown, mount, useConversation } from '../chat/view.tsx';
import { TextArea } from '../editors/textarea.tsx';

/** poe.com (sites.md 1.11): hashed class names everywhere. */
const conversation = startConversation(CALLS.poe);

function App() {
  const { turns, busy } = useConversation(conversation);
  const { text, filled, setText, send } = useComposer(conversation);
  return (
    <main>
      <div className="thread ChatMessagesView_infiniteScroll__vk3VX">
        {turns.map((turn) => (
          <TurnView key={turn.id} turn={turn} />
        ))}
      </div>
      <footer className="ChatPageMainFooter_footer__Hm4Rt">
        <div className="composer ChatMessageInputContainer_inputContainer__s2AGa">
          <div className="GrowingTextArea_growWrap__im5W3">
            <TextArea
              attributes={{ className: 'GrowingTextArea_textArea__ZWQbP', placeholder: 'Message' }}
              value={text}
              onChange={setText}
              onEnter={send}
            />
          </div>
          <div className="buttons">
            <button type="button" aria-label="Attach">
              <Icon d="M12 5v14M5 12h14" />
            </button>
            {busy ? (
              <button type="button" aria-label="Stop message" onClick={conversation.stop}>
                <Icon d="M7 7h10v10H7z" />
              </button>
            ) : (
              <button
                type="button"
                data-button-send="true"
                aria-label="Send message"
                disabled={!filled}
                className="ChatMessageSendButton_sendButton__4ZyI4 primary"
                onClick={send}
              >
                <Icon />
              </button>
            )}
          </div>
        </div>
      </footer>
    </main>
  );
}

function TurnView({ turn }: { turn: Turn }) {
  const mine = turn.role === 'user';
  const side = mine ? 'Message_rightSideMessageBubble__ioa_i user' : 'Message_leftSideMessageBubble__VPdk6 assistant';
  return (
    <div className="ChatMessage_chatMessage__xkgHx" data-complete={turn.done}>
      <div className={side}>
        <div className="Markdown_markdownContainer__Tz3HQ">{mine ? turn.text : <Markdown text={turn.text} />}</div>
      </div>
    </div>
  );
}

mount(<App />);
