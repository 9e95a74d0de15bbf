import { describe, expect, it } from 'vitest';
import { isUsableSelector } from '../../../lib/policy/selector.ts';
import { validate } from '../../../lib/policy/validate.ts';
import { SITES } from '../../../lib/sites/table.ts';

describe('a CSS selector from policy', () => {
  it('is taken when it names an id, a class or an attribute', () => {
    for (const selector of [
      '#go',
      'my-composer textarea',
      'button.send',
      'form > [data-x="1"] ~ div:has(> svg.icon)',
      'textarea[placeholder*="Ask"], div[contenteditable="true"]',
      ':is(.a, #b) button',
    ])
      expect(isUsableSelector(selector), selector).toBe(true);
  });

  it('is refused when it takes in the whole page, or cannot be read', () => {
    for (const selector of [
      '*',
      'button',
      'body',
      'div > span',
      '#go, button',
      ':not(#x)',
      ':is(.a, div)',
      '',
      '[x',
      '..a',
      'a >',
      '{}',
    ])
      expect(isUsableSelector(selector), selector).toBe(false);
  });

  it('reads nearly every selector of our own sites', () => {
    const own = SITES.flatMap((site) => [
      ...site.composer,
      ...site.send,
      ...site.stop,
      ...Object.values(site.answer).flat(),
    ]);
    const refused = own.filter((selector) => !isUsableSelector(selector));
    // What is left are parts to leave out of an answer, and fields known by where they stand.
    for (const selector of refused) expect(selector).toMatch(/^(footer )?(button|textarea)$/);
  });

  it('is dropped alone, with the place and the reason', () => {
    const good = { site: 'chatgpt', part: 'send', selector: '#go' };
    const { layer, dropped } = validate(
      {
        siteSelectors: [
          good,
          { ...good, site: 'chatgtp' },
          { ...good, part: 'sent' },
          { ...good, selector: 'button' },
          { ...good, site: 'https://chat.firma.dk/ny?x' },
          { site: 'chatgpt', part: 'send' },
        ],
      },
      'managed',
    );
    expect(layer.siteSelectors).toEqual([good, { ...good, site: 'chat.firma.dk' }]);
    expect(dropped.map(({ line, why }) => [line, why])).toEqual([
      [2, 'site'],
      [3, 'part'],
      [4, 'selector'],
      [6, 'properties'],
    ]);
    expect(validate({ siteSelectors: [good] }, 'user').dropped).toMatchObject([{ why: 'policy-only' }]);
  });
});

describe('addresses and versions in policy', () => {
  const why = (values: object) => validate(values, 'managed').dropped.map((each) => each.why);
  it('take a collector over TLS, or on this machine', () => {
    for (const reportEndpoint of [
      'https://otel.firma.dk',
      'https://otel.firma.dk:4318/v1/metrics',
      'http://localhost:4318',
      '',
    ])
      expect(why({ reportEndpoint }), reportEndpoint).toEqual([]);
    for (const reportEndpoint of [
      'http://otel.firma.dk',
      'otel.firma.dk',
      'https://me:pw@x.dk',
      'https://x.dk/?k=1',
      'javascript:1',
    ])
      expect(why({ reportEndpoint }), reportEndpoint).toEqual(['collector']);
  });
  it('take a version of one to four numbers', () => {
    for (const minimumVersion of ['1', '1.2', '1.2.3.4', '']) expect(why({ minimumVersion })).toEqual([]);
    for (const minimumVersion of ['v1', '1.', '1.2.3.4.5', 'latest'])
      expect(why({ minimumVersion })).toEqual(['version']);
  });
});
