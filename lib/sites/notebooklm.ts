import type { Site } from './types.ts';

/** Renamed Gemini Notebook; the host moved on 2026-07-16. `.query-box-textarea` is the source search, not the composer. */
export const notebooklm: Site = {
  id: 'notebooklm',
  name: 'Gemini Notebook (NotebookLM)',
  matches: [
    'https://notebook.google.com/*',
    'https://notebooklm.google.com/*',
    'https://notebooklm.cloud.google.com/*',
  ],
  composer: ['textarea.query-box-input'],
  traps: ['.query-box-textarea'],
  boundary: ['query-box'],
  send: [
    'query-box .submit-button button',
    'query-box form button[type="submit"]',
    'button[aria-label="Submit"]:not(.actions-enter-button)',
  ],
  stop: ['query-box button[aria-label*="Stop" i]'],
  editor: 'textarea',
  answer: {
    item: ['.to-user-container'],
    body: ['.message-text-content'],
    strip: ['chat-actions', '.citation-marker', 'thinking-chain-view', 'button'],
    user: ['.from-user-container'],
  },
  source: 'public selectors checked 2026-10 by their author',
};
