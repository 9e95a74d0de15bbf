import type { Conversation } from './conversation.ts';
import { element, icon, renderMarkdown } from './elements.ts';

/** A whole chat of plain DOM inside `root`: a thread, a textarea, a button with an icon and no words. */
export function buildPlainChat(root: ParentNode & Node, conversation: Conversation) {
  const thread = element('div', { class: 'thread' });
  const input = element('textarea', { rows: '2', placeholder: 'Skriv en besked' });
  const button = element('button', { type: 'button' }, icon('M12 4v16M5 11l7-7 7 7'));
  button.disabled = true;
  root.append(thread, element('div', { class: 'composer' }, input, element('div', { class: 'buttons' }, button)));

  const send = () => {
    if (!conversation.send(input.value)) return;
    input.value = '';
    button.disabled = true;
  };
  input.addEventListener('input', () => {
    button.disabled = input.value.trim() === '';
  });
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  button.addEventListener('click', send);

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
  return { input, button };
}

/** The page's stylesheet inside a shadow root or another document. */
export const style = () => element('link', { rel: 'stylesheet', href: '/assets/page.css' });
