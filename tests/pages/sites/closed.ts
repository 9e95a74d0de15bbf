import { CALLS } from '../calls.ts';
import { startConversation } from '../chat/conversation.ts';
import { element } from '../chat/elements.ts';
import { buildPlainChat, style } from '../chat/plain.ts';

/** A chat widget in a closed shadow root. Tests see into it only through what it tells: `value`, `answers`, `sendAt`. */
class ClosedChat extends HTMLElement {
  #conversation = startConversation(CALLS.generic);
  #parts: ReturnType<typeof buildPlainChat> | undefined;

  connectedCallback() {
    const root = this.attachShadow({ mode: 'closed', delegatesFocus: true });
    const main = element('main');
    root.append(style(), main);
    this.#parts = buildPlainChat(main, this.#conversation);
  }

  get value() {
    return this.#parts?.input.value ?? '';
  }

  get answers() {
    return this.#conversation
      .turns()
      .filter((turn) => turn.role === 'assistant' && turn.done)
      .map((turn) => turn.text);
  }

  /** The middle of the send button, for a real click. */
  get sendAt() {
    const box = this.#parts?.button.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
}
customElements.define('closed-chat', ClosedChat);
document.querySelector('#root')?.append(element('closed-chat'));
