import { CALLS } from '../calls.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { element, icon, renderMarkdown } from '../chat/elements.ts';

/**
 * aistudio.google.com (sites.md 1.14): Run and Stop are one button, there is a run button on each turn, and a stored
 * preference says whether Enter or Ctrl+Enter runs.
 */
const conversation = startConversation(CALLS.aistudio);
const thread = element('div', { class: 'thread' });
const input = element('textarea', {
  formcontrolname: 'promptText',
  'aria-label': 'Enter a prompt',
  placeholder: 'Start typing a prompt',
});
const word = element('span', { class: 'label' }, 'Run');
const run = element('button', { type: 'submit', 'aria-label': 'Run', class: 'primary' }, word);
const files = element(
  'button',
  { type: 'button', 'aria-label': 'Insert images, videos, audio, or files' },
  icon('M12 5v14M5 12h14'),
);
const footer = element(
  'footer',
  {},
  element(
    'ms-prompt-box',
    { class: 'composer' },
    input,
    element('div', { class: 'buttons' }, files, element('ms-run-button', {}, run)),
  ),
);
document.querySelector('#root')?.append(element('main', {}, thread, footer));

// The file input is made on demand and never put into the page.
files.addEventListener('click', () => {
  const picker = element('input', { type: 'file', multiple: '' });
  picker.addEventListener('change', () => {});
  picker.click();
});

function send() {
  if (conversation.send(input.value)) input.value = '';
  draw();
}

function enterRuns(event: KeyboardEvent) {
  const preference = JSON.parse(localStorage.getItem('aiStudioUserPreference') ?? '{}') as {
    enterKeyBehavior?: number;
  };
  return preference.enterKeyBehavior === 2 ? event.ctrlKey || event.metaKey : !event.shiftKey && !event.ctrlKey;
}

input.addEventListener('input', draw);
input.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.isComposing || !enterRuns(event)) return;
  event.preventDefault();
  send();
});
run.addEventListener('click', () => (conversation.busy() ? conversation.stop() : send()));

function draw() {
  const busy = conversation.busy();
  run.type = busy ? 'button' : 'submit';
  run.disabled = !busy && input.value.trim() === '';
  run.setAttribute('aria-label', busy ? 'Stop' : 'Run');
  if (word.textContent !== (busy ? 'Stop' : 'Run')) word.textContent = busy ? 'Stop' : 'Run';
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
  const model = turn.role === 'assistant';
  const chunk = element('ms-text-chunk');
  const rerun = element(
    'button',
    { type: 'button', 'aria-label': 'Rerun this turn' },
    icon('M4 12a8 8 0 1 0 3-6M4 4v4h4'),
  );
  rerun.addEventListener('click', conversation.regenerate);
  const turnFooter = element(
    'div',
    { class: 'turn-footer' },
    element('button', { type: 'button', 'aria-label': 'Good response' }, 'thumb_up'),
  );
  const container = element(
    'div',
    { class: `chat-turn-container ${model ? 'model assistant' : 'user'}`, 'data-turn-role': model ? 'Model' : 'User' },
    chunk,
    element('ms-run-button', {}, rerun),
  );
  thread.append(element('ms-chat-turn', {}, container));
  if (!model) chunk.append(turn.text);
  return (latest: Turn) => {
    if (!model) return;
    renderMarkdown(chunk, latest.text);
    if (latest.done) container.append(turnFooter);
  };
}
