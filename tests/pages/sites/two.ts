import { CALLS } from '../calls.ts';
import { startConversation } from '../chat/conversation.ts';
import { element } from '../chat/elements.ts';
import { buildPlainChat } from '../chat/plain.ts';

/** Two chats side by side in one page, each with its own composer. */
const sides = ['left', 'right'].map((side) => {
  const place = element('section', { class: `side ${side}` });
  buildPlainChat(place, startConversation(CALLS.generic));
  return place;
});
document.querySelector('#root')?.append(element('div', { class: 'sides' }, ...sides));
