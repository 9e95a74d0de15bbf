import type { Site } from './types.ts';

export const lobechat: Site = {
  id: 'lobechat',
  name: 'LobeChat',
  matches: ['https://lobechat.com/*', 'https://app.lobehub.com/*'],
  signature: ['[data-testid="chat-input"] [data-lexical-editor="true"]'],
  composer: [
    '[data-testid="chat-input"] [data-lexical-editor="true"][contenteditable="true"]',
    '[data-lexical-editor="true"][contenteditable="true"]',
  ],
  boundary: ['[data-testid="chat-input"]'],
  send: ['[data-testid="chat-input"] button[class*="send" i]', 'button[aria-label="Send" i]'],
  stop: ['button[aria-label="Stop" i]'],
  editor: 'lexical',
  answer: { item: [], user: [] },
  source: 'lobehub/lobe-editor, 2026; message selectors not known, the generic rules apply',
};
