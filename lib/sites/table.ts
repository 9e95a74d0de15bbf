import { aistudio } from './aistudio.ts';
import { anythingllm } from './anythingllm.ts';
import { chatUi } from './chat-ui.ts';
import { chatgpt } from './chatgpt.ts';
import { claude } from './claude.ts';
import { copilot365 } from './copilot-365.ts';
import { copilotMicrosoft } from './copilot-microsoft.ts';
import { deepseek } from './deepseek.ts';
import { duckai } from './duckai.ts';
import { gemini } from './gemini.ts';
import { generic } from './generic.ts';
import { grok } from './grok.ts';
import { huggingchat } from './huggingchat.ts';
import { librechat } from './librechat.ts';
import { lobechat } from './lobechat.ts';
import { meta } from './meta.ts';
import { mistral } from './mistral.ts';
import { nextchat } from './nextchat.ts';
import { notebooklm } from './notebooklm.ts';
import { openWebui } from './open-webui.ts';
import { perplexity } from './perplexity.ts';
import { poe } from './poe.ts';
import type { Site } from './types.ts';

/** Every site we know by name, in the order of their ids. */
export const SITES: readonly Site[] = [
  aistudio,
  anythingllm,
  chatUi,
  chatgpt,
  claude,
  copilot365,
  copilotMicrosoft,
  deepseek,
  duckai,
  gemini,
  grok,
  huggingchat,
  librechat,
  lobechat,
  meta,
  mistral,
  nextchat,
  notebooklm,
  openWebui,
  perplexity,
  poe,
];

export const MATCHES: readonly string[] = SITES.flatMap((site) => site.matches);

interface Address {
  hostname: string;
  pathname: string;
  search: string;
}

/** Chrome match pattern against an address; the scheme is not compared (all of ours are https). */
export function matchesPattern(pattern: string, url: Address): boolean {
  const parts = /^[^:]+:\/\/([^/]+)(\/.*)$/.exec(pattern);
  const [, host = '', path = '/*'] = parts ?? [];
  const bare = host.replace(/^\*\./, '');
  const hostMatches = url.hostname === bare || (host.startsWith('*.') && url.hostname.endsWith(`.${bare}`));
  if (!hostMatches) return false;
  const source = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(url.pathname + url.search);
}

/**
 * The site by its address. `undefined`: no file names this host, so a signature or the generic rules decide.
 * `inactive`: the host is named, but this page of it is no chat (a search page of duckduckgo.com).
 */
export function siteByAddress(url: Address, sites: readonly Site[] = SITES): Site | 'inactive' | undefined {
  const named = sites.filter((site) => site.matches.some((pattern) => matchesPattern(pattern, url)));
  return named.find((site) => site.active?.(url) ?? true) ?? (named.length > 0 ? 'inactive' : undefined);
}

/** The self-hosted chat whose whole signature is found. `present` tells whether a selector matches something in the page. */
export function siteBySignature(
  present: (selector: string) => boolean,
  sites: readonly Site[] = SITES,
): Site | undefined {
  return sites.find((site) => site.signature?.every(present) ?? false);
}

export { generic };
