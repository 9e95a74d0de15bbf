import type { Site } from './types.ts';

/** The front end of huggingface.co/chat on an organisation's own host. */
export const chatUi: Site = {
  id: 'chat-ui',
  name: 'Chat UI',
  matches: [],
  signature: [
    'form textarea[inputmode="text"]',
    '[aria-label="Conversation messages"], form[aria-label="file dropzone"]',
  ],
  composer: ['form textarea[inputmode="text"]', 'form[aria-label="file dropzone"] textarea'],
  boundary: ['form'],
  send: ['form button[type="submit"][aria-label="Send message"]', 'form button[type="submit"][name="submit"]'],
  stop: ['button.stop-generating-btn', 'button[aria-label="Stop generating"]'],
  editor: 'textarea',
  answer: {
    item: ['[data-message-role="assistant"]'],
    body: ['.prose'],
    strip: ['button'],
    user: ['[data-message-type="user"]'],
  },
  source: 'huggingface/chat-ui at c100c16, 2026-08-21',
};
