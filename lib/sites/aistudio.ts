import type { Site } from './types.ts';

/** Enter or Ctrl+Enter by preference; the run button becomes stop in place. */
export const aistudio: Site = {
  id: 'aistudio',
  name: 'Google AI Studio',
  matches: ['https://aistudio.google.com/*'],
  composer: ['textarea[formcontrolname="promptText"]', 'ms-prompt-box textarea', 'footer textarea'],
  boundary: ['ms-prompt-box', 'footer'],
  send: [
    'footer ms-run-button button[type="submit"]',
    'ms-prompt-box ms-run-button button',
    'footer ms-run-button button',
  ],
  stop: [
    'ms-run-button button:has(rect[class*="stoppable-stop"])',
    'footer ms-run-button button[type="button"]',
    'ms-prompt-box ms-run-button button[type="button"]',
  ],
  editor: 'textarea',
  enter: {
    preference(stored) {
      try {
        const preference: unknown = JSON.parse(stored('aiStudioUserPreference') ?? '{}');
        const behaviour =
          typeof preference === 'object' && preference !== null && 'enterKeyBehavior' in preference
            ? preference.enterKeyBehavior
            : undefined;
        return behaviour === 2 ? 'newline' : 'send';
      } catch {
        return 'send';
      }
    },
  },
  answer: {
    item: ['.chat-turn-container.model', '[data-turn-role="Model"]'],
    body: ['ms-text-chunk'],
    strip: ['ms-thought-chunk', 'button'],
    done: ['.turn-footer'],
    user: ['.chat-turn-container.user', '[data-turn-role="User"]'],
  },
  source: 'extension sources, 2026',
};
