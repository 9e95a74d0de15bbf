import { chatUi } from './chat-ui.ts';
import type { Site } from './types.ts';

const { signature: _, ...shape } = chatUi;

export const huggingchat: Site = {
  ...shape,
  id: 'huggingchat',
  name: 'HuggingChat',
  matches: ['https://huggingface.co/chat*'],
};
