import type { Site } from './types.ts';

/** Lexical on a `span`; may sit in a frame of Teams or Office. One `beforeinput` or one paste, never both (seen live 2026-07-06). */
export const copilot365: Site = {
  id: 'copilot-365',
  name: 'Microsoft 365 Copilot',
  matches: [
    'https://m365.cloud.microsoft/*',
    'https://copilot.cloud.microsoft/*',
    'https://www.office.com/chat*',
    'https://www.microsoft365.com/chat*',
  ],
  composer: [
    '#m365-chat-editor-target-element[contenteditable="true"]',
    '.fai-EditorInput__input[contenteditable="true"]',
    'span.fai-BebopLiteChatInput__editor [contenteditable="true"]',
  ],
  boundary: ['.fai-ChatInput', '.fai-BebopLiteChatInput', '.fai-EditorInput', 'form'],
  send: ['button.fai-SendButton', 'button.fai-ChatInput__send', '[data-testid="sendButton"]'],
  stop: ['button:has(.fai-SendButton__stopBackground)', '[data-testid="stopGeneratingButton"]'],
  editor: 'lexical',
  write: ['paste', 'beforeinput'],
  answer: {
    item: ['.fai-CopilotMessage', 'div[data-message-type="Chat"]'],
    body: ['.fai-CopilotMessage__content', '[data-testid="markdown-reply"]'],
    strip: ['button'],
    streaming: ['.fai-CopilotMessage[aria-busy="true"]', '[data-testid="loading-message"]'],
    done: ['.fai-CopilotMessage[aria-busy="false"]'],
    user: ['.fai-UserMessage'],
  },
  source: 'automation sources, seen live 2026-07-06 by their authors',
};
