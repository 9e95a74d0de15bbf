import type { Site } from './types.ts';

/** Every site we know by name, in the order of their ids. */
export const SITES: readonly Site[] = [];

export const MATCHES: readonly string[] = [
  'https://chatgpt.com/*',
  'https://chat.openai.com/*',
  'https://claude.ai/*',
  'https://gemini.google.com/*',
  'https://copilot.microsoft.com/*',
];
