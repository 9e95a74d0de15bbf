import { CALLS } from '../calls.ts';
import { startConversation, type Turn } from '../chat/conversation.ts';
import { element, renderMarkdown } from '../chat/elements.ts';
import { makeQuill } from '../editors/quill.ts';

/** gemini.google.com (sites.md 1.3): Quill in custom elements, XHR, `aria-busy` while streaming. */
const conversation = startConversation(CALLS.gemini);

const history = element('div', { class: 'thread', id: 'chat-history' });
const place = element('div');
const trailing = element('div', { class: 'trailing-actions-wrapper buttons' });
const composer = element(
  'input-area-v2',
  { 'data-node-type': 'input-area', class: 'composer', xapfileselectordropzone: '' },
  element('div', { class: 'text-input-field' }, element('rich-textarea', {}, place)),
  trailing,
);
document.querySelector('#root')?.append(element('main', {}, history, composer));

let text = '';
const editor = makeQuill(place, {
  attributes: { role: 'textbox', 'aria-label': 'Enter a prompt for Gemini', 'aria-multiline': 'true' },
  placeholder: 'Ask Gemini',
  onChange(next) {
    text = next;
    drawButtons();
  },
  onEnter: send,
});

function send() {
  if (conversation.send(text)) editor.set('');
  return true;
}

function button(attributes: Record<string, string>, icon: string, run: () => void) {
  const made = element('button', { type: 'button', ...attributes }, element('mat-icon', { fonticon: icon }));
  made.addEventListener('click', run);
  return made;
}

/** The send button is there only with text; the same place holds Stop while an answer comes, the microphone otherwise. */
function drawButtons() {
  const state = conversation.busy() ? 'stop' : text.trim() === '' ? 'mic' : 'send';
  if (trailing.dataset.state === state) return;
  trailing.dataset.state = state;
  trailing.replaceChildren(
    state === 'stop'
      ? button({ class: 'send-button stop', 'aria-label': 'Stop response' }, 'stop', conversation.stop)
      : state === 'send'
        ? button({ class: 'send-button submit', 'aria-label': 'Send message' }, 'send', send)
        : button({ class: 'speech_dictation_mic_button', 'aria-label': 'Microphone' }, 'mic', () => {}),
  );
}

const drawn = new Map<string, (turn: Turn) => void>();

function drawTurn(turn: Turn) {
  if (turn.role === 'user') {
    const body = element('div', { class: 'query-text' }, turn.text);
    history.append(element('user-query', { class: 'user' }, body));
    return () => {};
  }
  const markdown = element('div', { class: 'markdown markdown-main-panel', 'aria-busy': 'true' });
  const footer = element('div', { class: 'response-footer' });
  history.append(
    element(
      'model-response',
      { class: 'assistant' },
      element('message-content', {}, markdown),
      element('message-actions', {}, footer),
    ),
  );
  return (latest: Turn) => {
    renderMarkdown(markdown, latest.text);
    if (!latest.done) return;
    markdown.setAttribute('aria-busy', 'false');
    if (footer.classList.contains('complete')) return;
    footer.classList.add('complete');
    footer.append(button({ 'aria-label': 'Copy' }, 'content_copy', () => {}));
  };
}

conversation.subscribe(() => {
  for (const turn of conversation.turns()) {
    const update = drawn.get(turn.id) ?? drawTurn(turn);
    drawn.set(turn.id, update);
    update(turn);
  }
  drawButtons();
});
drawButtons();
