import { useRef, useState } from 'react';
import type { EditorHandle } from '../editors/handle.ts';
import type { Conversation } from './conversation.ts';

/** The state of one composer: what is in it, and sending it. Enter on an empty or busy composer does nothing, as on the sites. */
export function useComposer(conversation: Conversation) {
  const [text, setText] = useState('');
  const handle = useRef<EditorHandle>(undefined);
  const send = () => {
    if (conversation.send(handle.current?.text() ?? text)) {
      handle.current?.set('');
      setText('');
    }
    return true;
  };
  const filled = text.trim() !== '';
  return { text, setText, filled, send, handle };
}
