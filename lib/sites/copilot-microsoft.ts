import type { Site } from './types.ts';

export const copilotMicrosoft: Site = {
  id: 'copilot-microsoft',
  name: 'Microsoft Copilot',
  matches: ['https://copilot.microsoft.com/*', 'https://copilot.com/*'],
  composer: ['textarea[data-testid="composer-input"]', 'textarea#userInput'],
  boundary: ['[data-testid="composer"]', 'form'],
  send: [
    'button[data-testid="submit-button"]',
    'button[aria-label="Submit message"]',
    'button[title="Submit message"]',
  ],
  stop: ['button[data-testid="stop-button"]'],
  editor: 'textarea',
  answer: {
    item: ['[data-content="ai-message"]', '[data-testid="ai-message"]', '[class*="group/ai-message-item"]'],
    strip: ['button', '[data-testid="message-item-reactions"]'],
    done: ['[data-testid="message-item-reactions"]', '[data-testid="copy-ai-message-button"]'],
    user: ['[data-content="user-message"]'],
  },
  source: 'extension sources, August 2026',
};
