import type { Site } from './types.ts';

/** Shares `#prompt-textarea` and `send-button` with the first ChatGPT generation: told apart by host and tag. */
export const librechat: Site = {
  id: 'librechat',
  name: 'LibreChat',
  matches: [],
  signature: ['textarea#prompt-textarea[data-testid="text-input"]'],
  composer: ['textarea#prompt-textarea[data-testid="text-input"]'],
  boundary: ['form'],
  send: ['#send-button[data-testid="send-button"]', 'form button[type="submit"]'],
  stop: ['button[aria-label="Stop generating"]', 'form button:has(rect[x="7"][y="7"][width="10"])'],
  editor: 'textarea',
  answer: {
    item: ['.message-render:has(.agent-turn)', '.agent-turn'],
    body: ['.message-content', '[data-testid="message-body"]'],
    strip: ['button'],
    streaming: ['.submitting', '.result-streaming'],
    user: ['.user-turn'],
  },
  source: 'danny-avila/LibreChat main, 2026',
};
