import type { Site } from './types.ts';

/** Quill in Angular. The enterprise front end (`ucs-*` elements) keeps its editor in open shadow roots. */
export const gemini: Site = {
  id: 'gemini',
  name: 'Gemini',
  matches: ['https://gemini.google.com/*', 'https://business.gemini.google/*'],
  composer: [
    'rich-textarea div.ql-editor[contenteditable="true"]',
    'div.ql-editor[role="textbox"]',
    '[aria-label="Enter a prompt for Gemini"][contenteditable="true"]',
    'ucs-prosemirror-editor [contenteditable="true"]',
  ],
  boundary: ['input-area-v2', '[data-node-type="input-area"]', '.text-input-field', 'ucs-search-bar'],
  send: [
    'button.send-button.submit',
    'button[aria-label="Send message"]',
    'button.send-button:not(.stop)',
    'button:has(mat-icon[fonticon="send"])',
  ],
  stop: ['button.send-button.stop', 'button[aria-label="Stop response"]', 'button:has(mat-icon[fonticon="stop"])'],
  editor: 'quill',
  answer: {
    item: ['model-response'],
    body: ['message-content .markdown'],
    strip: ['.thoughts-container', 'model-thoughts', 'button'],
    streaming: ['.markdown[aria-busy="true"]'],
    done: ['.response-footer.complete', '.markdown[aria-busy="false"]'],
    user: ['user-query .query-text'],
  },
  source: 'extension sources, July 2026',
};
