/** @jsxImportSource react */
import '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css';
import { ChatContainer, MainContainer, Message, MessageInput, MessageList } from '@chatscope/chat-ui-kit-react';
import { CALLS } from '../calls.ts';
import { startConversation } from '../chat/conversation.ts';
import { mount, useConversation } from '../chat/view.tsx';

/** @chatscope/chat-ui-kit-react: a contenteditable of its own making, and icon buttons. */
const conversation = startConversation(CALLS.generic);

function App() {
  const { turns } = useConversation(conversation);
  return (
    <main style={{ height: '90vh' }}>
      <MainContainer>
        <ChatContainer>
          <MessageList>
            {turns.map((turn) => (
              <Message
                key={turn.id}
                model={{
                  message: turn.text,
                  sender: turn.role,
                  direction: turn.role === 'user' ? 'outgoing' : 'incoming',
                  position: 'single',
                }}
              />
            ))}
          </MessageList>
          <MessageInput
            placeholder="Type message here"
            onSend={(_html, _text, inner) => {
              conversation.send(inner);
            }}
          />
        </ChatContainer>
      </MainContainer>
    </main>
  );
}

mount(<App />);
