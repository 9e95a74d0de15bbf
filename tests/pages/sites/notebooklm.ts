import { CALLS } from '../calls.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { element, icon, renderMarkdown, setOnce } from '../chat/elements.ts';

/** notebook.google.com (sites.md 1.13): Angular elements, a second box that searches sources and must be left alone. */
const conversation = startConversation(CALLS.notebooklm);
const panel = element('div', { class: 'thread chat-panel-content', role: 'log' });
const input = element('textarea', {
  class: 'query-box-input',
  placeholder: 'Start typing...',
  'aria-label': 'Query box',
});
const submit = element('div', { class: 'submit-button buttons' });
const form = element('form', { class: 'composer' }, input, submit);
document
  .querySelector('#root')
  ?.append(
    element(
      'main',
      {},
      element(
        'div',
        { class: 'source-discovery' },
        element('textarea', { class: 'query-box-textarea', placeholder: 'Search the web for new sources' }),
        element('button', { type: 'button', class: 'actions-enter-button', 'aria-label': 'Submit' }, icon('M5 12h14')),
      ),
      panel,
      element('query-box', {}, form),
    ),
  );

const clean = (event: Event) => {
  event.preventDefault();
  if (conversation.send(input.value)) input.value = '';
  draw();
};
form.addEventListener('submit', clean);
input.addEventListener('input', draw);
input.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) clean(event);
});

function draw() {
  const button = element(
    'button',
    { type: 'submit', 'aria-label': 'Submit', class: 'primary' },
    icon('M5 12h14M13 6l6 6-6 6'),
  );
  button.disabled = conversation.busy() || input.value.trim() === '';
  setOnce(submit, String(button.disabled), button);
}

const drawn = new Map<string, (turn: Turn) => void>();
conversation.subscribe(() => {
  for (const turn of conversation.turns()) {
    const update = drawn.get(turn.id) ?? drawTurn(turn);
    drawn.set(turn.id, update);
    update(turn);
  }
  draw();
});
draw();

function drawTurn(turn: Turn) {
  const user = turn.role === 'user';
  const text = element('div', { class: 'message-text-content' });
  if (user) text.append(turn.text);
  panel.append(
    element(
      'chat-message',
      {},
      element('div', { class: user ? 'from-user-container user' : 'to-user-container assistant' }, text),
    ),
  );
  return (latest: Turn) => {
    if (!user) renderMarkdown(text, latest.text);
  };
}
