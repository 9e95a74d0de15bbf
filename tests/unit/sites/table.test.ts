import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MATCHES, matchesPattern, SITES, siteByAddress, siteBySignature } from '../../../lib/sites/table.ts';

const at = (url: string) => siteByAddress(new URL(url));
const idAt = (url: string) => {
  const site = at(url);
  return typeof site === 'object' ? site.id : site;
};

describe('the table of sites', () => {
  it('holds one file per site, named after its id, in the order of the ids', () => {
    const files = readdirSync(new URL('../../../lib/sites', import.meta.url))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !['table', 'types', 'generic', 'parts', 'updated'].includes(name));
    expect(SITES.map((site) => site.id)).toEqual(files.sort());
  });

  it('has selectors that a browser can read', async () => {
    const { Window } = await import('happy-dom');
    const { document } = new Window();
    for (const site of SITES) {
      const selectors = [
        ...site.composer,
        ...site.boundary,
        ...site.send,
        ...site.stop,
        ...(site.traps ?? []),
        ...(site.signature ?? []),
        ...(site.edit ? [...site.edit.box, ...site.edit.send] : []),
        ...Object.values(site.answer).flat(),
      ];
      for (const selector of selectors) {
        expect(() => document.querySelector(selector), `${site.id}: ${selector}`).not.toThrow();
      }
    }
  });

  it('says for each site where the knowledge comes from, and how to know it', () => {
    for (const site of SITES) {
      expect(site.source, site.id).not.toBe('');
      expect(site.composer.length, site.id).toBeGreaterThan(0);
      expect(site.matches.length + (site.signature?.length ?? 0), site.id).toBeGreaterThan(0);
      // An id alone is shared by products that are not the same (`#prompt-textarea`, `#chat-input`).
      if (site.signature?.length === 1) expect(site.signature[0], site.id).toMatch(/\[.*\]/);
    }
  });

  it('names every host once', () => {
    expect(new Set(MATCHES).size).toBe(MATCHES.length);
    for (const pattern of MATCHES) expect(pattern).toMatch(/^https:\/\/[a-z0-9.-]+\/[^*]*\*$/);
  });

  it('knows sites by their address', () => {
    expect(idAt('https://chatgpt.com/c/123?model=x')).toBe('chatgpt');
    expect(idAt('https://chat.openai.com/')).toBe('chatgpt');
    expect(idAt('https://claude.ai/new')).toBe('claude');
    expect(idAt('https://www.office.com/chat?auth=2')).toBe('copilot-365');
    expect(idAt('https://huggingface.co/chat/')).toBe('huggingchat');
    expect(idAt('https://evil-chatgpt.com/')).toBeUndefined();
    expect(idAt('https://chatgpt.com.evil.test/')).toBeUndefined();
  });

  it('tells a chat from the rest of its host', () => {
    expect(idAt('https://duckduckgo.com/?q=vejret')).toBe('inactive');
    expect(idAt('https://duckduckgo.com/?q=DuckDuckGo+AI+Chat&ia=chat')).toBe('duckai');
    expect(idAt('https://duck.ai/')).toBe('duckai');
  });

  it('knows self-hosted chats by a whole signature', () => {
    const present = (...selectors: string[]) => siteBySignature((selector) => selectors.includes(selector))?.id;
    expect(present('textarea#prompt-textarea[data-testid="text-input"]')).toBe('librechat');
    expect(present('#chat-input')).toBeUndefined();
    expect(present('#chat-input', '#send-message-button, #messages-container, #chat-container')).toBe('open-webui');
  });

  it('reads match patterns as Chrome does', () => {
    const url = (address: string) => new URL(address);
    expect(matchesPattern('https://*.chat.test/*', url('https://a.chat.test/x'))).toBe(true);
    expect(matchesPattern('https://*.chat.test/*', url('https://chat.test/'))).toBe(true);
    expect(matchesPattern('https://*.chat.test/*', url('https://badchat.test/'))).toBe(false);
    expect(matchesPattern('https://www.office.com/chat*', url('https://www.office.com/mail'))).toBe(false);
  });
});
