import type { Site } from './types.ts';

/** Class names are hashed CSS modules: matched by their readable part only. */
export const poe: Site = {
  id: 'poe',
  name: 'Poe',
  matches: ['https://poe.com/*'],
  composer: ['textarea[class*="GrowingTextArea_textArea"]'],
  boundary: ['footer', '[class*="ChatMessageInputContainer"]', 'form'],
  send: ['button[data-button-send="true"]', 'button[aria-label="Send message"]', '[class*="sendButton"]'],
  stop: ['[aria-label="Stop message"]'],
  editor: 'textarea',
  answer: {
    item: ['[class*="leftSideMessageBubble"]'],
    body: ['[class*="Markdown_markdownContainer"]'],
    strip: ['button'],
    streaming: ['[data-complete="false"]'],
    done: ['[data-complete="true"]'],
    user: ['[class*="rightSideMessageBubble"]'],
  },
  source: 'extension sources, 2026; one or two sources only',
};
