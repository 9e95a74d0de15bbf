import type { Site } from './types.ts';

export const duckai: Site = {
  id: 'duckai',
  name: 'Duck.ai',
  matches: ['https://duck.ai/*', 'https://duckduckgo.com/*'],
  active: (url) =>
    url.hostname === 'duck.ai' || url.pathname.startsWith('/duckchat') || /[?&]ia=chat\b/.test(url.search),
  composer: ['textarea[name="user-prompt"]'],
  boundary: ['form'],
  send: ['form button[type="submit"][aria-label="Send"]', 'form button[type="submit"]'],
  stop: ['button[aria-label*="Stop" i]'],
  editor: 'textarea',
  answer: {
    item: ['[data-testid="user-message"] ~ *', 'div[heading]'],
    strip: ['button'],
    user: ['[data-testid="user-message"]'],
  },
  source: 'extension sources, 2025 and 2026; streaming not known',
};
