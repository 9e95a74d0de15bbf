import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerWords as answer } from '../../lib/i18n/answer.ts';
import { backgroundWords as background } from '../../lib/i18n/background.ts';
import { guardWords as guard } from '../../lib/i18n/guard.ts';
import { kindWords } from '../../lib/i18n/kinds.ts';
import { optionsWords as options } from '../../lib/i18n/options.ts';
import { panelWords as panel } from '../../lib/i18n/panel.ts';
import { actionWords } from '../../lib/i18n/settings.ts';
import { welcomeWords as welcome } from '../../lib/i18n/welcome.ts';
import { formatNumber, say, type Word } from '../../lib/i18n/words.ts';

/** Places with little room, and how many characters a text may have there in either language (docs/words.md). */
const ROOT = resolve(import.meta.dirname, '../..');

const PLACES: Record<string, { most: number; words: Word[] }> = {
  // Two beside each other in a dialog of 320 px.
  'buttons of the dialog': {
    most: 26,
    words: [
      guard.replaceAndSend,
      guard.replace,
      guard.edit,
      guard.sendAnyway,
      guard.working,
      guard.reasonSend,
      guard.back,
    ],
  },
  'beside a finding': { most: 14, words: [guard.notPersonal, guard.mustGo] },
  'the tips of the badge': { most: 40, words: [guard.badge, guard.badgeQuiet] },
  'buttons of the answer line': {
    most: 28,
    words: [answer.shorten, answer.verify, answer.verified, answer.more, answer.copyRestored],
  },
  'tabs of the side panel': {
    most: 12,
    words: [panel.tabLibrary, panel.tabCoach, panel.tabOrganisation, panel.tabLearn, panel.tabLog],
  },
  'chips of the side panel': {
    most: 12,
    words: [panel.showAll, panel.showFavourites, panel.showOwn, panel.showOrganisation],
  },
  'buttons of the side panel': { most: 20, words: [panel.insert, panel.copy, panel.cancel, panel.back] },
  'pages of the options': {
    most: 18,
    words: [options.tabSettings, options.tabPolicy, options.tabPrivacy, options.tabIt, options.tabAbout],
  },
  'what the guard does with a kind': { most: 8, words: Object.values(actionWords).map(({ label }) => label) },
  'names of kinds': { most: 40, words: Object.values(kindWords).map(({ label }) => label) },
  'the button that tries it': { most: 14, words: [welcome.trySend, welcome.tryAgain] },
  // With the name of the product before it; Chrome cuts nothing, but a tip is read at a glance.
  'the tip of the toolbar icon': { most: 95, words: Object.values(background) },
};

const longest = (word: Word) => {
  const texts = [word.da, word.en].flatMap((text) => (typeof text === 'string' ? [text] : [text.one, text.other]));
  // A count has at most three digits there.
  return texts.map((text) => text.replace('{count}', '999')).sort((a, b) => b.length - a.length)[0] ?? '';
};

describe('narrow places', () => {
  it.each(Object.entries(PLACES))('%s', (_, { most, words }) => {
    expect(words.map(longest).filter((text) => text.length > most)).toEqual([]);
  });

  /** Chrome: 75 for the name, 12 advised for the short one; the stores: 45 and 132. */
  const MOST = { extensionName: 45, extensionShortName: 12, extensionDescription: 132, commandOpenPanel: 40 };

  it.each(['da', 'en'])('the manifest in %s, with the same messages in both languages', (language) => {
    const messages = JSON.parse(readFileSync(join(ROOT, `public/_locales/${language}/messages.json`), 'utf8'));
    expect(Object.keys(messages).sort()).toEqual(Object.keys(MOST).sort());
    for (const [key, most] of Object.entries(MOST)) expect(messages[key].message.length, key).toBeLessThanOrEqual(most);
  });
});

describe('numbers', () => {
  it('are written as each language writes them', () => {
    expect([formatNumber(1240, 'da'), formatNumber(1240, 'en')]).toEqual(['1.240', '1,240']);
    expect([formatNumber(999, 'da'), formatNumber(12_345_678, 'da'), formatNumber(100_000, 'en')]).toEqual([
      '999',
      '12.345.678',
      '100,000',
    ]);
    expect([formatNumber(0.25, 'da', 2), formatNumber(0.25, 'en', 2)]).toEqual(['0,25', '0.25']);
    const word = {
      da: { one: '{count} ord', other: '{count} ord' },
      en: { one: '{count} word', other: '{count} words' },
    };
    expect([say(word, 'en', { count: 1 }), say(word, 'en', { count: 0 }), say(word, 'en', { count: 2340 })]).toEqual([
      '1 word',
      '0 words',
      '2,340 words',
    ]);
    expect(say(word, 'da', { count: 2340 })).toBe('2.340 ord');
  });
});
