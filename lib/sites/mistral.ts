import type { Site } from './types.ts';

export const mistral: Site = {
  id: 'mistral',
  name: 'Le Chat (Mistral)',
  matches: ['https://chat.mistral.ai/*'],
  composer: [
    'form div.ProseMirror[contenteditable="true"]',
    'div.ProseMirror[contenteditable="true"][data-placeholder]',
    'textarea[name="message.text"]',
  ],
  boundary: ['form'],
  send: ['form button[type="submit"]'],
  stop: ['form button:has(rect[rx="2"])', 'button[aria-label*="Stop" i]'],
  editor: 'prosemirror',
  answer: {
    item: ['[data-message-author-role="assistant"]'],
    body: ['[data-message-part-type="answer"]'],
    strip: ['button'],
    user: ['[data-message-author-role="user"]'],
  },
  source: 'extension sources, August 2026',
};
