import type { Site } from './types.ts';

/** Two page generations are alive: `data-chatgpt-composer` (from September 2026) and `#prompt-textarea` before it. */
export const chatgpt: Site = {
  id: 'chatgpt',
  name: 'ChatGPT',
  matches: ['https://chatgpt.com/*', 'https://chat.openai.com/*'],
  composer: [
    'form[data-chatgpt-composer] [data-composer-markdown][contenteditable="true"]',
    'form[data-chatgpt-composer] [role="textbox"][contenteditable="true"]',
    '#prompt-textarea[contenteditable="true"]',
    'form[data-type="unified-composer"] [contenteditable="true"]',
  ],
  boundary: ['form[data-chatgpt-composer]', 'form[data-type="unified-composer"]', 'form'],
  send: [
    'form[data-chatgpt-composer] button[type="submit"][aria-label="Send"]',
    'button[data-testid="send-button"]',
    '#composer-submit-button',
    'button[aria-label="Send prompt"]',
    'form[data-chatgpt-composer] button[type="submit"]',
  ],
  stop: [
    'button[aria-label="Stop"]',
    'button[data-testid="stop-button"]',
    '[data-testid="composer-stop-button"]',
    'button[aria-label="Stop streaming"]',
    'button[aria-label="Stop generating"]',
  ],
  editor: 'prosemirror',
  answer: {
    item: [
      '[data-markdown-text-style="assistant-message"]',
      '[data-content-search-unit-key$=":assistant"]',
      '[data-chatgpt-search-unit-key$=":assistant"]',
      '[data-message-author-role="assistant"]',
    ],
    body: ['[data-chatgpt-selection-message-id]', '.markdown'],
    strip: ['h4[data-conversation-role="assistant"]', 'button'],
    streaming: ['.result-streaming'],
    done: ['[data-talvt-turn-state="complete"]'],
    user: [
      '[data-user-message-bubble="true"]',
      '[data-content-search-unit-key$=":user"]',
      '[data-message-author-role="user"]',
    ],
  },
  source: 'public DOM fixtures and probes of both generations, September and October 2026',
};
