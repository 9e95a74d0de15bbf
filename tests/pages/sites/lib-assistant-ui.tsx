/** @jsxImportSource react */
import {
  AssistantRuntimeProvider,
  type ChatModelAdapter,
  ComposerPrimitive,
  MessagePrimitive,
  ThreadPrimitive,
  useLocalRuntime,
} from '@assistant-ui/react';
import { LexicalComposerInput } from '@assistant-ui/react-lexical';
import { CALLS } from '../calls.ts';
import { mount } from '../chat/view.tsx';

/** @assistant-ui/react with its Lexical composer, put together as its own documentation does. */
const model: ChatModelAdapter = {
  async *run({ messages, abortSignal }) {
    const last = messages.at(-1)?.content.flatMap((part) => (part.type === 'text' ? [part.text] : [])) ?? [];
    const response = await fetch(CALLS.generic.path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: CALLS.generic.body(last.join('\n')) as string,
      signal: abortSignal,
    });
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    while (reader) {
      const { value, done } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      yield { content: [{ type: 'text', text }] };
    }
  },
};

function App() {
  const runtime = useLocalRuntime(model);
  return (
    <AssistantRuntimeProvider runtime={runtime}>
      <main>
        <ThreadPrimitive.Root className="aui-thread-root">
          <ThreadPrimitive.Viewport className="thread">
            <ThreadPrimitive.Messages components={{ UserMessage, AssistantMessage }} />
          </ThreadPrimitive.Viewport>
          <ComposerPrimitive.Root className="composer">
            <LexicalComposerInput placeholder="Write a message..." />
            <ComposerPrimitive.Send className="aui-composer-send">
              <svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
                <path d="M12 4v16M5 11l7-7 7 7" />
              </svg>
            </ComposerPrimitive.Send>
          </ComposerPrimitive.Root>
        </ThreadPrimitive.Root>
      </main>
    </AssistantRuntimeProvider>
  );
}

const UserMessage = () => (
  <MessagePrimitive.Root className="aui-user-message user">
    <MessagePrimitive.Parts />
  </MessagePrimitive.Root>
);

const AssistantMessage = () => (
  <MessagePrimitive.Root className="aui-assistant-message assistant">
    <MessagePrimitive.Parts />
  </MessagePrimitive.Root>
);

mount(<App />);
