import { DeepChat } from 'deep-chat';
import { CALLS } from '../calls.ts';
import { element } from '../chat/elements.ts';
import { ask } from '../chat/transport.ts';

/** deep-chat as it comes from the registry: a web component with its own editor in an open shadow root. */
const chat = new DeepChat();
chat.style.width = '100%';
chat.style.height = '80vh';
chat.textInput = { placeholder: { text: 'Skriv en besked' } };
chat.connect = {
  stream: true,
  handler: async (body: { messages: { text: string }[] }, signals) => {
    signals.onOpen();
    let shown = '';
    const show = (text: string) => {
      void signals.onResponse({ text: text.slice(shown.length) });
      shown = text;
    };
    await ask(CALLS.generic, body.messages.at(-1)?.text ?? '', show, new AbortController().signal);
    signals.onClose();
  },
};
document.querySelector('#root')?.append(element('main', {}, chat));
