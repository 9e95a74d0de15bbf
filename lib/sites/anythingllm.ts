import type { Site } from './types.ts';

/** Its Enter handler submits without a `submit` event. */
export const anythingllm: Site = {
  id: 'anythingllm',
  name: 'AnythingLLM',
  matches: [],
  signature: ['textarea#primary-prompt-input', '#prompt-input-wrapper, #chat-history'],
  composer: ['textarea#primary-prompt-input'],
  boundary: ['#prompt-input-wrapper', 'form'],
  send: ['button[type="submit"][data-tooltip-id="send-prompt"]', 'form button[type="submit"]'],
  stop: ['button[data-tooltip-id="stop-generation-button"]', 'button[aria-label="Stop generating"]'],
  editor: 'textarea',
  answer: {
    item: ['#chat-history .flex.justify-start.w-full'],
    strip: ['button'],
    streaming: ['[role="status"]', '.dot-falling'],
    user: ['#chat-history .flex.justify-end.w-full'],
  },
  source: 'Mintplex-Labs/anything-llm at 72aabbd, 2026-08-21',
};
