import type { Site } from './types.ts';

/** Send is a `div`, becomes stop while an answer is written, and one source saw it act on mousedown. */
export const deepseek: Site = {
  id: 'deepseek',
  name: 'DeepSeek',
  matches: ['https://chat.deepseek.com/*'],
  composer: ['textarea[placeholder="Message DeepSeek"]', 'textarea.ds-scroll-area', 'textarea#chat-input', 'textarea'],
  boundary: ['.ds-chat-input', 'form'],
  send: [
    'div[role="button"].ds-button--primary.ds-button--circle:has(path[d^="M8.3125"])',
    'div[role="button"].ds-button--primary.ds-button--circle:not(:has(path[d^="M2 4.88"]))',
  ],
  stop: ['div[role="button"]:has(path[d^="M2 4.88"])'],
  editor: 'textarea',
  resume: 'pointer',
  answer: {
    item: ['.ds-message:has(.ds-markdown)'],
    body: ['.ds-assistant-message-main-content', '.ds-markdown'],
    strip: ['.ds-think-content', 'button'],
    streaming: ['.ds-loading'],
    done: ['[role="button"][aria-label="Read aloud"]'],
    user: ['.ds-message:not(:has(.ds-markdown))'],
  },
  source: 'extension sources, August 2026; mousedown from one source',
};
