import { CALLS } from '../calls.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { element, icon, renderMarkdown, setOnce } from '../chat/elements.ts';

/**
 * huggingface/chat-ui (sites.md 1.12), as HuggingChat and self-hosted: plain DOM as Svelte leaves it, attribute names
 * that differ between the two sides, a long paste that turns into a file.
 */
const LONG_PASTE = 3984;
const conversation = startConversation(CALLS.chatUi);

const thread = element('div', { class: 'thread', 'aria-label': 'Conversation messages', role: 'log' });
const files = element('div', { class: 'files' });
const input = element('textarea', {
  inputmode: 'text',
  enterkeyhint: 'send',
  placeholder: 'Ask anything',
  rows: '1',
  class: 'scrollbar-custom',
});
const picker = element('input', { type: 'file', 'aria-label': 'Upload file', multiple: '', hidden: '' });
const buttons = element('div', { class: 'buttons' });
const form = element(
  'form',
  { 'aria-label': 'file dropzone', class: 'composer', tabindex: '-1' },
  files,
  input,
  picker,
  buttons,
);
document.querySelector('#root')?.append(element('main', {}, thread, form));

let composing = false;
let attached = '';

function send() {
  const text = [input.value, attached].filter((part) => part !== '').join('\n\n');
  if (!conversation.send(text)) return;
  input.value = '';
  attached = '';
  files.replaceChildren();
  drawButtons();
}

input.addEventListener('compositionstart', () => {
  composing = true;
});
input.addEventListener('compositionend', () => {
  composing = false;
});
input.addEventListener('input', drawButtons);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || composing) return;
  event.preventDefault();
  send();
});
input.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text.length < LONG_PASTE) return;
  event.preventDefault();
  attached = text;
  files.replaceChildren(element('div', { class: 'file' }, 'Pasted Content'));
  drawButtons();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  send();
});

function drawButtons() {
  const stop = element(
    'button',
    { type: 'button', class: 'stop-generating-btn', 'aria-label': 'Stop generating' },
    icon('M7 7h10v10H7z'),
  );
  stop.addEventListener('click', conversation.stop);
  const submit = element(
    'button',
    { type: 'submit', name: 'submit', 'aria-label': 'Send message', class: 'btn primary' },
    icon('M12 4v16M5 11l7-7 7 7'),
  );
  submit.disabled = input.value.trim() === '' && attached === '';
  setOnce(buttons, conversation.busy() ? 'stop' : submit.disabled ? 'off' : 'on', conversation.busy() ? stop : submit);
}

const drawn = new Map<string, (turn: Turn) => void>();
conversation.subscribe(() => {
  for (const turn of conversation.turns()) {
    const update = drawn.get(turn.id) ?? drawTurn(turn);
    drawn.set(turn.id, update);
    update(turn);
  }
  drawButtons();
});
drawButtons();

function drawTurn(turn: Turn) {
  if (turn.role === 'user') {
    thread.append(
      element(
        'div',
        { 'data-message-type': 'user', 'data-message-id': turn.id, class: 'user' },
        element('p', {}, turn.text),
      ),
    );
    return () => {};
  }
  const prose = element('div', { class: 'prose' });
  thread.append(
    element('div', { 'data-message-role': 'assistant', 'data-message-id': turn.id, class: 'assistant' }, prose),
  );
  return (latest: Turn) => renderMarkdown(prose, latest.text);
}
