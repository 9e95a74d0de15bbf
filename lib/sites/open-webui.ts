import type { Site } from './types.ts';

export const openWebui: Site = {
  id: 'open-webui',
  name: 'Open WebUI',
  matches: [],
  signature: ['#chat-input', '#send-message-button, #messages-container, #chat-container'],
  composer: ['div.ProseMirror#chat-input', '#chat-input [contenteditable="true"]', 'textarea#chat-input'],
  boundary: ['form', '#message-input-container'],
  send: ['#send-message-button'],
  stop: ['#stop-response-button', 'button:has(path[d^="M2.25 12c0-5.385"])'],
  editor: 'prosemirror',
  answer: {
    item: ['.chat-assistant', 'div[id^="message-"]:has(#response-content-container)'],
    body: ['#response-content-container'],
    strip: ['button', 'details[type="reasoning"]'],
    done: ['.copy-response-button', '.regenerate-response-button'],
    user: ['.chat-user', '.user-message'],
  },
  source: 'open-webui sources, 2026',
};
