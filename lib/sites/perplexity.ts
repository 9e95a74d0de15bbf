import type { Site } from './types.ts';

/** Lexical; the edit box of a sent question is Lexical too, without the id. */
export const perplexity: Site = {
  id: 'perplexity',
  name: 'Perplexity',
  matches: ['https://www.perplexity.ai/*', 'https://perplexity.ai/*'],
  composer: [
    '#ask-input[data-lexical-editor="true"]',
    '[data-ask-input-container="true"] [contenteditable="true"]',
    'textarea#ask-input',
  ],
  boundary: ['[data-ask-input-container="true"]', 'form'],
  send: ['button[data-testid="submit-button"]', 'button[aria-label="Submit"]'],
  stop: ['button[data-testid="stop-generating-response-button"]', 'button[aria-label="Stop"]'],
  edit: {
    box: ['[class~="group/query"] [data-lexical-editor="true"]'],
    send: ['[data-testid="confirm-edit-query-button"]'],
  },
  editor: 'lexical',
  answer: {
    item: ['[id^="markdown-content-"]', '.prose'],
    strip: ['.citation', 'button'],
    user: ['[class~="group/query"]'],
  },
  source: 'extension sources, August 2026',
};
