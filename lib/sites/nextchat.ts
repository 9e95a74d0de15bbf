import type { Site } from './types.ts';

/** The submit key is a preference, told in the placeholder ("Ctrl + Enter to send"); lib/page reads that. */
export const nextchat: Site = {
  id: 'nextchat',
  name: 'NextChat',
  matches: [],
  signature: ['textarea#chat-input', '[class*="chat-input-send"]'],
  composer: ['textarea#chat-input'],
  boundary: ['[class*="chat-input-panel"]'],
  send: ['[class*="chat-input-send"]'],
  stop: ['[class*="chat-input-action"]:has([class*="stop" i])'],
  editor: 'textarea',
  answer: {
    // The boxes inside an own message have names of the same beginning.
    item: [
      '[class*="chat-message"]:not([class*="chat-message-user"], [class*="chat-message-user"] *):has(.markdown-body)',
    ],
    body: ['.markdown-body'],
    strip: ['button'],
    streaming: ['[class*="chat-message-status"]'],
    user: ['[class*="chat-message-user"]'],
  },
  source: 'ChatGPTNextWeb/NextChat at 706a18b, 2026-07-06',
};
