import { CALLS } from '../calls.ts';
import { startConversation } from '../chat/conversation.ts';
import { element } from '../chat/elements.ts';
import { buildPlainChat, style } from '../chat/plain.ts';

/** A chat that the page builds by script into an empty frame (`about:blank`). */
const frame = element('iframe', { class: 'frame', title: 'Chat' });
document.querySelector('#root')?.append(element('main', {}, element('h1', {}, 'Intranet'), frame));
const inside = frame.contentDocument;
if (inside) {
  const link = style();
  link.href = new URL('/assets/page.css', location.href).href;
  inside.head.append(link);
  const main = inside.createElement('main');
  inside.body.append(main);
  buildPlainChat(main, startConversation(CALLS.generic));
}
