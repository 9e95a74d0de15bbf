import type { Site } from './types.ts';

/** Stop carries the same test id as send, told apart by its label. */
export const grok: Site = {
  id: 'grok',
  name: 'Grok',
  matches: ['https://grok.com/*'],
  composer: [
    '[data-testid="chat-input"] [contenteditable="true"]',
    'div.tiptap.ProseMirror[role="textbox"]',
    '[aria-label="Ask Grok anything"][contenteditable="true"]',
    'textarea[aria-label="Ask Grok anything"]:not([aria-hidden="true"])',
  ],
  boundary: ['form', '.query-bar'],
  send: [
    'button[data-testid="chat-submit"]:not([aria-label*="Stop"])',
    'button[type="submit"]:not([aria-label*="Stop"])',
    'button[aria-label="Submit"]',
  ],
  stop: ['button[data-testid="chat-submit"][aria-label*="Stop"]', 'button[aria-label="Stop model response"]'],
  editor: 'prosemirror',
  answer: {
    item: ['[data-testid="assistant-message"]', '.message-bubble', 'div[id^="response-"]:not(.items-end)'],
    body: ['.response-content-markdown'],
    strip: ['.thinking-container', 'button'],
    user: ['[data-testid="user-message"]', 'div[id^="response-"].items-end'],
  },
  source: 'extension sources, second half of 2026',
};
