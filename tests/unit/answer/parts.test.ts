import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/answer/assess.ts';
import { energyOf } from '../../../lib/answer/energy.ts';
import { extractOf } from '../../../lib/answer/extract.ts';
import { languageOf } from '../../../lib/answer/language.ts';
import { limitsFrom } from '../../../lib/answer/limits.ts';
import { overviewOf } from '../../../lib/answer/overview.ts';
import { paddingOf } from '../../../lib/answer/padding.ts';
import { lixOf, readingMinutes } from '../../../lib/answer/readability.ts';
import { recipientCost } from '../../../lib/answer/recipients.ts';
import { blocksOf, countWords, sentencesOf } from '../../../lib/answer/text.ts';
import { drain } from '../../../lib/detect/slices.ts';
import { checklist, reasonText, shortenPrompt, sourceQuestion } from '../../../lib/i18n/answer.ts';
import { sayIn } from '../../../lib/i18n/words.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';

const limits = limitsFrom(DEFAULTS);
const parts = (text: string) => {
  const blocks = blocksOf(text);
  return { blocks, sentences: sentencesOf(text, blocks) };
};
const sentenceTexts = (text: string) =>
  parts(text).sentences.map((sentence) => text.slice(sentence.start, sentence.end));

describe('words and sentences', () => {
  it.each([
    ['', 0],
    ['Hej alle', 2],
    ['## Overskrift\n\n- et punkt\n- to punkter\n\n1. første\n2) anden', 7],
    ['67 % af § 7, stk. 2 – og mere', 9],
    ['🙂', 1],
  ])('%j holds %i words', (text, words) => expect(countWords(text)).toBe(words));

  it('does not end a sentence at a short form, a date or an initial', () => {
    expect(
      sentenceTexts(
        'Det gælder f.eks. Anna og J. Hansen fra den 8. november, jf. Ferielovens § 5. Det er nyt. Ikke sandt?',
      ),
    ).toEqual([
      'Det gælder f.eks. Anna og J. Hansen fra den 8. november, jf. Ferielovens § 5.',
      'Det er nyt.',
      'Ikke sandt?',
    ]);
    expect(sentenceTexts('Smith et al. (2010) say so. Dr. Jones does not, e.g. London.')).toHaveLength(2);
  });

  it('tells headings, items, quotes, tables and code apart', () => {
    const text =
      '# A\nText one\nstill one\n\n**Bold line**\n- item\n  - deeper\n> quoted\n| a | b |\n|---|---|\n```\ncode. more\n```';
    expect(parts(text).blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'item',
      'item',
      'quote',
      'table',
      'code',
    ]);
  });
});

describe('readability', () => {
  it('is LIX: words a sentence and long words of all', () => {
    const text = 'Katten sidder på taget. Den venter tålmodigt.';
    // 7 words, 2 sentences, one word of 7 letters or more.
    expect(lixOf(text, parts(text).sentences)).toEqual({ value: Math.round(3.5 + 100 / 7), band: 'very-easy' });
  });
  it('reads 238 words in a minute', () => expect(readingMinutes(476)).toBe(2));
  it('adds up the time of all readers', () => {
    expect(recipientCost(2_380, 30)).toEqual({ recipients: 30, minutesEach: 10, hours: 5 });
    expect(recipientCost(100, 0).hours).toBe(0);
  });
});

describe('padding', () => {
  const kinds = (text: string, prompt = '') =>
    drain(paddingOf(text, parts(text).sentences, prompt)).map((part) => part.kind);
  it('sees what is said twice', () => {
    expect(
      kinds(
        'Mødet bør være kort, fordi deltagerne mister opmærksomheden. Book et lokale. Deltagerne mister opmærksomheden, så mødet bør være kort.',
      ),
    ).toEqual(['repeated']);
  });
  it('sees phrases that say nothing', () => {
    expect(kinds('Great question! Use a list. I hope this helps. Let me know if you need more.')).toEqual([
      'stock',
      'stock',
      'stock',
    ]);
    expect(kinds('Det er vigtigt at huske, at alle er forskellige. Ring til dem.')).toEqual(['stock']);
  });
  it('sees the question given back', () => {
    expect(
      kinds(
        'Hvordan man bedst planlægger sommerferien i en lille afdeling. Begynd i januar.',
        'Hvordan planlægger man bedst sommerferien i en lille afdeling?',
      ),
    ).toEqual(['restated']);
  });
  it('leaves plain text alone', () => {
    expect(kinds('Kaffen er kold. Teen er varm. Vi ses i morgen ved bordet under vinduet.')).toEqual([]);
  });
});

describe('a shorter version without sending anything', () => {
  const text =
    '## Plan\n\nVi flytter kontoret i maj. Vejret var godt i går, og alle var glade. Flytningen af kontoret koster 40.000 kr. og skal godkendes af ledelsen. Der er planter i gangen. Kontoret lukkes to dage under flytningen.';
  it('keeps telling sentences in their order, within the words allowed', () => {
    const { blocks, sentences } = parts(text);
    const extract = extractOf(text, blocks, sentences, [], 20);
    const starts = extract.sentences.map((sentence) => sentence.start);
    expect(extract.words).toBeLessThanOrEqual(20);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(extract.sentences.map((sentence) => text.slice(sentence.start, sentence.end)).join(' ')).toContain(
      '40.000 kr.',
    );
    expect(extract.share).toBeCloseTo(extract.words / countWords(text));
  });
  it('is empty for nothing', () => {
    expect(extractOf('', [], [], [], 50)).toEqual({ sentences: [], words: 0, share: 0 });
  });
});

describe('overview', () => {
  it('lists headings, decisions and the questions to the reader', () => {
    const text =
      '# Ferie\n\nVi anbefaler, at I lukker i uge 29. Hun spurgte: "Hvornår?"\n\n## Vagter\n\nHvem tager telefonen? Ledelsen besluttede at dele vagten.';
    const overview = overviewOf(text, parts(text).blocks, parts(text).sentences);
    expect(overview.points.map((point) => point.text)).toEqual(['Ferie', 'Vagter']);
    expect(overview.decisions.map((line) => line.text)).toEqual([
      'Vi anbefaler, at I lukker i uge 29.',
      'Ledelsen besluttede at dele vagten.',
    ]);
    expect(overview.questions.map((line) => line.text)).toEqual(['Hvem tager telefonen?']);
  });
});

describe('power and water', () => {
  it('is a range around what the makers say of a usual prompt', () => {
    const { low, high, water } = energyOf(250);
    expect(low).toBeGreaterThan(0);
    expect(low).toBeLessThan(0.24);
    expect(high).toBeGreaterThan(0.34);
    expect(water.low).toBeLessThan(0.26);
  });
  it('is nothing for nothing', () => expect(energyOf(0)).toEqual({ low: 0, high: 0, water: { low: 0, high: 0 } }));
});

describe('what is said and written', () => {
  const long = assess('Skriv en kort mail om fredag', 'Ord på ord. '.repeat(220), { limits });
  it('gives the reason in words of both languages', () => {
    const [reason] = long.reasons;
    expect(reasonText(reason!, sayIn('da'))).toBe('660 ord til en kort mail. Omkring 110 er nok');
    expect(reasonText(reason!, sayIn('en'))).toBe('660 words for a short email. About 110 would do');
  });
  it('asks for a shorter answer in the language of the answer, form and words filled in', () => {
    expect(shortenPrompt('words', long.expected, long.words, 'da')).toContain('en kort mail på højst 110 ord');
    expect(shortenPrompt('words', long.expected, long.words, 'en')).toContain('a short email of at most 110 words');
    expect(shortenPrompt('points', long.expected, long.words, 'en')).not.toMatch(/[{}]/);
    expect(shortenPrompt('decisions', long.expected, long.words, 'da')).not.toMatch(/[{}]/);
  });
  it('never asks for more than half of what stands there', () => {
    const plain = assess('Fortæl om kaffe', 'Kaffe er godt. '.repeat(50), { limits });
    expect(shortenPrompt('words', plain.expected, plain.words, 'da')).toContain('højst 80 ord');
  });
  it('asks where a claim is from and lists claims to check', () => {
    expect(sourceQuestion('67 %', 'da')).toContain('»67 %«');
    expect(sourceQuestion('"Ja"', 'en')).toContain('from: "Ja"?');
    const { claims } = assess('Hvad siger loven?', 'Det står i ferielovens § 5. Det gælder 25 dage.', { limits });
    expect(checklist(claims, new Set([0]), sayIn('da'))).toBe('- [x] ferielovens § 5 (lov)\n- [ ] 25 dage (tal)');
  });
  it('knows Danish from English', () => {
    expect(languageOf('Hej alle, mødet er flyttet')).toBe('da');
    expect(languageOf('Hi all, the meeting has moved')).toBe('en');
    expect(languageOf('')).toBe('da');
  });
});

describe('bad input', () => {
  it.each([
    ['empty', ''],
    ['blanks', ' \n\t '],
    ['lone surrogates', '\ud800\udfff a \udc00'],
    ['right to left', 'שלום עולם. مرحبا بالعالم.'],
    ['one endless word', 'a'.repeat(200_000)],
    ['many brackets', '('.repeat(20_000)],
    ['many quotes', '"'.repeat(20_000)],
    ['many capitals', 'Ab Cd '.repeat(10_000)],
    ['many numbers', '12,5 % '.repeat(10_000)],
    ['many list marks', '- \n'.repeat(20_000)],
  ])('%s is read to the end', (_name, text) => {
    const result = assess(text.slice(0, 5_000), text, { limits });
    expect(result.words).toBeGreaterThanOrEqual(0);
    for (const claim of result.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });
});
