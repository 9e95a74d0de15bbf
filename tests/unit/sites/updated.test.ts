import { describe, expect, it } from 'vitest';
import { SITE_PARTS } from '../../../lib/sites/parts.ts';
import { SITES } from '../../../lib/sites/table.ts';
import { updated } from '../../../lib/sites/updated.ts';

const chatgpt = SITES.find((site) => site.id === 'chatgpt')!;
const every = () => true;

describe('selectors from policy', () => {
  it('stand in front of ours, each in its own part, in the order they were written', () => {
    const updates = SITE_PARTS.flatMap((part) =>
      ['a', 'b'].map((name) => ({ site: 'chatgpt', part, selector: `[${name}="${part}"]` })),
    );
    const site = updated(chatgpt, 'chatgpt.com', updates, every);
    const at: Record<string, readonly string[] | undefined> = {
      composer: site.composer,
      traps: site.traps,
      boundary: site.boundary,
      send: site.send,
      stop: site.stop,
      'edit.box': site.edit?.box,
      'edit.send': site.edit?.send,
      ...Object.fromEntries(Object.entries(site.answer).map(([name, list]) => [`answer.${name}`, list])),
    };
    for (const part of SITE_PARTS) expect(at[part]?.slice(0, 2)).toEqual([`[a="${part}"]`, `[b="${part}"]`]);
    expect(site.send.slice(2)).toEqual(chatgpt.send);
    expect(site.answer.body?.slice(2)).toEqual(chatgpt.answer.body);
    expect(site).toMatchObject({ id: 'chatgpt', editor: chatgpt.editor, matches: chatgpt.matches });
  });

  it('change nothing at all on another site, and nothing but what they name', () => {
    const other = [{ site: 'claude', part: 'send', selector: '#go' } as const];
    expect(updated(chatgpt, 'chatgpt.com', other, every)).toBe(chatgpt);
    const one = updated(chatgpt, 'chatgpt.com', [{ site: 'chatgpt', part: 'send', selector: '#go' }], every);
    expect({ ...one, send: chatgpt.send }).toEqual(chatgpt);
  });

  it('are for a host too, with its subdomains when it says so', () => {
    const named = (site: string, host: string) =>
      updated(chatgpt, host, [{ site, part: 'send', selector: '#go' }], every) !== chatgpt;
    expect(named('chat.firma.dk', 'chat.firma.dk')).toBe(true);
    expect(named('*.firma.dk', 'chat.firma.dk')).toBe(true);
    expect(named('*.firma.dk', 'firma.dk')).toBe(true);
    expect(named('firma.dk', 'chat.firma.dk')).toBe(false);
    expect(named('*.firma.dk', 'chatfirma.dk')).toBe(false);
  });

  it('are left out when this browser cannot read them', () => {
    const updates = [{ site: 'chatgpt', part: 'send', selector: ':new(#x)' } as const];
    expect(updated(chatgpt, 'chatgpt.com', updates, () => false)).toBe(chatgpt);
  });
});
