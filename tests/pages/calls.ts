import type { Call } from './chat/transport.ts';

/**
 * The wire of each site: where a prompt goes, in what shape, and how to read it back from a recorded body.
 * Shared by the pages (which send) and the recording server (which answers).
 */
export interface SiteCall extends Call {
  /** The prompt in a body of this shape; throws when the body is of another shape. */
  read(body: string): string;
  /** Where the bodies arrive, when that is another host than the page's. */
  host?: string;
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
  // SignalR ends each message with a record separator.
  m365: {
    transport: 'websocket',
    path: '/m365Copilot/Chathub/1',
    body: (prompt) =>
      `${JSON.stringify({ arguments: [{ message: { author: 'user', text: prompt } }], target: 'chat', type: 4 })}\u001e`,
    read: (body) =>
      (JSON.parse(body.slice(0, -1)) as { arguments: { message: { text: string } }[] }).arguments[0]?.message.text ??
      '',
  },
  perplexity: jsonCall(
    'fetch',
    '/rest/sse/perplexity_ask',
    (prompt) => ({ query_str: prompt, params: { mode: 'concise', language: 'da-DK' } }),
    (body: { query_str: string }) => body.query_str,
  ),
  mistral: jsonCall(
    'fetch',
    '/api/chat',
    (prompt) => ({ chatId: 'c1', messageInput: [{ type: 'text', text: prompt }], mode: 'append' }),
    (body: { messageInput: { text: string }[] }) => body.messageInput[0]?.text,
  ),
  deepseek: jsonCall(
    'fetch',
    '/api/v0/chat/completion',
    (prompt) => ({ chat_session_id: 's1', parent_message_id: null, prompt, ref_file_ids: [] }),
    (body: { prompt: string }) => body.prompt,
  ),
  grok: jsonCall(
    'fetch',
    '/rest/app-chat/conversations/new',
    (prompt) => ({ message: prompt, modelMode: 'auto', fileAttachments: [] }),
    (body: { message: string }) => body.message,
  ),
  // Frames of bytes on a socket of another host.
  meta: {
    transport: 'websocket',
    path: 'wss://gateway.meta.ai/ws/clippy',
    host: 'gateway.meta.ai',
    body: (prompt) => new TextEncoder().encode(`\u000d\u0001${JSON.stringify({ op: 'send', content: prompt })}`),
    read: (body) => (JSON.parse(body.slice(2)) as { content: string }).content,
  },
  poe: jsonCall(
    'fetch',
    '/api/gql_POST',
    (prompt) => ({ queryName: 'sendMessageMutation', variables: { query: prompt, chatId: 1 } }),
    (body: { variables: { query: string } }) => body.variables.query,
  ),
  chatUi: {
    transport: 'fetch',
    path: '/conversation/c1',
    body: (prompt) => {
      const form = new FormData();
      form.append('data', JSON.stringify({ inputs: prompt, is_retry: false }));
      return form;
    },
    read: (body) => (JSON.parse(/\{"inputs".*\}/.exec(body)?.[0] ?? '') as { inputs: string }).inputs,
  },
  notebooklm: {
    transport: 'xhr',
    path: '/_/LabsTailwindUi/data/GenerateFreeFormStreamed',
    body: (prompt) => `f.req=${encodeURIComponent(JSON.stringify([null, JSON.stringify([['source-1'], prompt])]))}&`,
    read: (body) => {
      const outer = JSON.parse(new URLSearchParams(body).get('f.req') ?? '') as [null, string];
      return (JSON.parse(outer[1]) as [string[], string])[1];
    },
  },
  aistudio: {
    transport: 'xhr',
    path: '/$rpc/google.internal.alkali.applications.makersuite.v1.MakerSuiteService/GenerateContent',
    body: (prompt) => JSON.stringify(['models/gemini', [[[[null, prompt]], 'user']]]),
    read: (body) => (JSON.parse(body) as [string, [[[[null, string]], string]]])[1][0][0][0][1],
  },
  duckai: {
    ...openAiCall('/duckchat/v1/chat'),
  },
  openWebui: openAiCall('/api/chat/completions'),
  librechat: jsonCall(
    'fetch',
    '/api/agents/chat/local',
    (prompt) => ({ text: prompt, sender: 'User', endpoint: 'local', conversationId: 'new' }),
    (body: { text: string }) => body.text,
  ),
  nextchat: openAiCall('/api/openai/v1/chat/completions'),
  lobechat: openAiCall('/webapi/chat/openai'),
  anythingllm: jsonCall(
    'fetch',
    '/api/workspace/hr/stream-chat',
    (prompt) => ({ message: prompt, attachments: [] }),
    (body: { message: string }) => body.message,
  ),
  generic: openAiCall('/v1/chat/completions'),
  // A form of the web's first days: the browser itself sends it by navigating.
  form: {
    transport: 'fetch',
    path: '/ask',
    body: (prompt) => new URLSearchParams({ question: prompt }).toString(),
    read: (body) => new URLSearchParams(body).get('question') ?? '',
  },
} as const satisfies Record<string, SiteCall>;
