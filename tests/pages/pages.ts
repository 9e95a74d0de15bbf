/** Every test page: its id (also the file in `sites/`), the address it is served under, and its wire. */
import { CALLS, type SiteCall } from './calls.ts';

export interface Page {
  id: string;
  /** Where the real site lives, or a host under `chat.test` for chats nobody knows (see `buildWithMatches`). */
  url: string;
  title: string;
  call: SiteCall;
  /** The element a person types in, for tests to find it without asking the product. */
  editor: string;
  /** The button that sends, once there is text. */
  send: string;
  /** The newest answer. */
  answer: string;
  kind: 'textarea' | 'prosemirror' | 'quill' | 'lexical' | 'contenteditable';
}

export const PAGES = {
  'chatgpt-2': {
    id: 'chatgpt-2',
    url: 'https://chatgpt.com/',
    title: 'ChatGPT',
    call: CALLS.chatgpt,
    editor: '[data-composer-markdown]',
    send: 'button[aria-label="Send"]',
    answer: '[data-markdown-text-style="assistant-message"]',
    kind: 'prosemirror',
  },
  'chatgpt-1': {
    id: 'chatgpt-1',
    url: 'https://chatgpt.com/?page=chatgpt-1',
    title: 'ChatGPT',
    call: CALLS.chatgpt,
    editor: '#prompt-textarea',
    send: '#composer-submit-button',
    answer: '[data-message-author-role="assistant"] .markdown',
    kind: 'prosemirror',
  },
  claude: {
    id: 'claude',
    url: 'https://claude.ai/new',
    title: 'Claude',
    call: CALLS.claude,
    editor: '[data-testid="chat-input"]',
    send: '[data-testid="chat-input-send"]',
    answer: '[data-testid="assistant-message"] .standard-markdown',
    kind: 'prosemirror',
  },
  gemini: {
    id: 'gemini',
    url: 'https://gemini.google.com/app',
    title: 'Google Gemini',
    call: CALLS.gemini,
    editor: '.ql-editor',
    send: 'button.send-button.submit',
    answer: 'model-response .markdown',
    kind: 'quill',
  },
  copilot: {
    id: 'copilot',
    url: 'https://copilot.microsoft.com/',
    title: 'Microsoft Copilot',
    call: CALLS.copilot,
    editor: '#userInput',
    send: '[data-testid="submit-button"]',
    answer: '[data-content="ai-message"]',
    kind: 'textarea',
  },
  textarea: {
    id: 'textarea',
    url: 'https://textarea.chat.test/',
    title: 'Assistent',
    call: CALLS.generic,
    editor: '.composer textarea',
    send: '.composer .buttons button',
    answer: '.msg.assistant',
    kind: 'textarea',
  },
  editable: {
    id: 'editable',
    url: 'https://editable.chat.test/',
    title: 'Assistent',
    call: CALLS.generic,
    editor: '.editable',
    send: '.sender',
    answer: '.bubble.assistant',
    kind: 'contenteditable',
  },
} as const satisfies Record<string, Page>;

export type PageId = keyof typeof PAGES;
export const page = (id: PageId): Page => PAGES[id];
