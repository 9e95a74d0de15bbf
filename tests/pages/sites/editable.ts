import { CALLS } from '../calls.ts';
import { startConversation } from '../chat/conversation.ts';
import { element, renderMarkdown } from '../chat/elements.ts';

/** A chat nobody knows: a bare contenteditable without any library, Danish words, a `div` as button. */
const conversation = startConversation(CALLS.generic);
const thread = element('div', { class: 'thread', role: 'log', 'aria-live': 'polite' });
const editor = element('div', { contenteditable: 'true', class: 'editable', 'aria-label': 'Besked' });
const button = element('div', { role: 'button', tabindex: '0', class: 'sender', 'aria-disabled': 'true' }, 'Send');
document
  .querySelector('#root')
  ?.append(
    element(
      'main',
      {},
      thread,
      element('div', { class: 'composer' }, editor, element('div', { class: 'buttons' }, button)),
    ),
  );

function send() {
  if (!conversation.send(editor.innerText)) return;
  editor.replaceChildren();
  button.setAttribute('aria-disabled', 'true');
}

editor.addEventListener('input', () => button.setAttribute('aria-disabled', String(editor.innerText.trim() === '')));
editor.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
button.addEventListener('click', send);
button.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' || event.key === ' ') send();
});

const drawn = new Map<string, HTMLElement>();
conversation.subscribe(() => {
  for (const turn of conversation.turns()) {
    const place = drawn.get(turn.id) ?? element('div', { class: `bubble ${turn.role}` });
    if (!drawn.has(turn.id)) {
      drawn.set(turn.id, place);
      thread.append(place);
    }
    renderMarkdown(place, turn.text);
  }
});
