import type { Site } from './types.ts';

/** Editing a sent message is a plain textarea in the message itself: a second way out. */
export const claude: Site = {
  id: 'claude',
  name: 'Claude',
  matches: ['https://claude.ai/*'],
  composer: [
    'div[data-testid="chat-input"][contenteditable="true"]',
    '[data-cds="ChatComposerEditor"] [contenteditable="true"]',
    'div.ProseMirror[contenteditable="true"]',
    '[aria-label="Write your prompt to Claude"]',
  ],
  boundary: ['[data-cds="ChatComposer"]', 'fieldset'],
  send: [
    'button[data-testid="chat-input-send"]',
    '[data-cds="ChatComposerPrimaryAction"] button',
    'button[aria-label="Send message" i]',
  ],
  stop: ['button[data-testid="chat-input-stop"]', 'button[aria-label="Stop response"]'],
  edit: {
    box: ['[data-cds="UserMessage"] textarea'],
    send: ['[data-cds="UserMessage"] button:has(> span.bg-fill-primary)'],
  },
  editor: 'prosemirror',
  answer: {
    item: ['[data-testid="assistant-message"]', '.font-claude-response', '[data-is-streaming]'],
    body: ['.standard-markdown'],
    strip: ['[class*="transition-[grid-template-rows]"]', 'button'],
    streaming: ['[data-is-streaming="true"]'],
    done: ['[data-is-streaming="false"]'],
    user: ['[data-testid="user-message"]'],
  },
  source: 'data-cds selectors and extension sources, second half of 2026',
};
