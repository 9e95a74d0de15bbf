import { CALLS } from '../calls.ts';
import { startConversation } from '../chat/conversation.ts';
import { element } from '../chat/elements.ts';
import { buildPlainChat, style } from '../chat/plain.ts';

/** A chat widget in an open shadow root inside another open one. */
customElements.define(
  'chat-widget',
  class extends HTMLElement {
    connectedCallback() {
      const outer = this.attachShadow({ mode: 'open' });
      const inner = element('div', { class: 'panel' });
      outer.append(style(), inner);
      const root = inner.attachShadow({ mode: 'open' });
      const main = element('main');
      root.append(style(), main);
      buildPlainChat(main, startConversation(CALLS.generic));
    }
  },
);
document.querySelector('#root')?.append(element('chat-widget'));
