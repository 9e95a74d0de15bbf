import type { Call } from './chat/transport.ts';

/**
 * The wire of each site: where a prompt goes, in what shape, and how to read it back from a recorded body.
 * Shared by the pages (which send) and the recording server (which answers).
 */
export interface SiteCall extends Call {
  /** The prompt in a body of this shape; throws when the body is of another shape. */
  read(body: string): string;
}

/** A JSON body around the prompt: `shape` is written once, and the way back is found by walking the same path. */
function jsonCall(
  transport: Call['transport'],
  path: string,
  shape: (prompt: string) => unknown,
  read: (body: never) => unknown,
): SiteCall {
  return {
    transport,
    path,
    body: (prompt) => JSON.stringify(shape(prompt)),
    read: (body) => {
      const prompt = read(JSON.parse(body) as never);
      if (typeof prompt !== 'string') throw new TypeError(`no prompt in ${body.slice(0, 80)}`);
      return prompt;
    },
  };
}

interface OpenAiBody {
  messages: { content: string }[];
}

/** The shape most self-hosted front ends speak. */
const openAiCall = (path: string) =>
  jsonCall(
    'fetch',
    path,
    (prompt) => ({ model: 'local', stream: true, messages: [{ role: 'user', content: prompt }] }),
    (body: OpenAiBody) => body.messages.at(-1)?.content,
  );

export const CALLS = {
  chatgpt: jsonCall(
    'fetch',
    '/backend-api/f/conversation',
    (prompt) => ({
      action: 'next',
      messages: [{ author: { role: 'user' }, content: { content_type: 'text', parts: [prompt] } }],
      model: 'auto',
    }),
    (body: { messages: { content: { parts: string[] } }[] }) => body.messages[0]?.content.parts[0],
  ),
  claude: jsonCall(
    'fetch',
    '/api/organizations/3f9c/chat_conversations/a1b2/completion',
    (prompt) => ({ prompt, timezone: 'Europe/Copenhagen', attachments: [], files: [] }),
    (body: { prompt: string }) => body.prompt,
  ),
  gemini: {
    transport: 'xhr',
    path: '/_/BardChatUi/data/assistant.lamda.BardFrontendService/StreamGenerate',
    // A form field that holds JSON that holds JSON, as there.
    body: (prompt) => `f.req=${encodeURIComponent(JSON.stringify([null, JSON.stringify([[prompt, 0], ['da']])]))}&`,
    read: (body) => {
      const outer = JSON.parse(new URLSearchParams(body).get('f.req') ?? '') as [null, string];
      const inner = JSON.parse(outer[1]) as [[string]];
      return inner[0][0];
    },
  },
  copilot: jsonCall(
    'websocket',
    '/c/api/chat',
    (prompt) => ({ event: 'send', conversationId: 'c1', content: [{ type: 'text', text: prompt }], mode: 'chat' }),
    (body: { content: { text: string }[] }) => body.content[0]?.text,
  ),
  generic: openAiCall('/v1/chat/completions'),
} as const satisfies Record<string, SiteCall>;
