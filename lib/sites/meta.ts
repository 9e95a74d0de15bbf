import type { Site } from './types.ts';

/** Lexical. The textarea shown before hydration carries the same test id and is hidden afterwards. */
export const meta: Site = {
  id: 'meta',
  name: 'Meta AI',
  matches: ['https://www.meta.ai/*', 'https://meta.ai/*'],
  composer: ['div[data-testid="composer-input"][contenteditable="true"]', 'textarea[data-testid="composer-input"]'],
  traps: ['input[aria-label="Conversation title"]'],
  boundary: ['form', '[data-testid="composer"]'],
  send: ['button[data-testid="composer-send-button"]'],
  stop: ['button[data-testid="composer-stop-button"]'],
  editor: 'lexical',
  write: ['paste', 'command'],
  answer: {
    item: ['[data-testid="assistant-message"]'],
    body: ['.markdown-content'],
    strip: ['thinking-status', 'subagent-cot-list', 'button'],
    streaming: ['[data-streaming-complete="false"]'],
    done: ['[data-streaming-state="DONE"]', '[data-streaming-complete="true"]'],
    user: ['[data-testid="user-message"]'],
  },
  source: 'extension source, seen live 2026-09-22 by its author',
};
