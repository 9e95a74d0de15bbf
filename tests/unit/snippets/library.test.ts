import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect/scan.ts';
import { exampleValues, fieldsUsed, fill } from '../../../lib/snippets/fill.ts';
import { ideaOfTheDay, LIBRARY } from '../../../lib/snippets/library.ts';
import { readSnippet } from '../../../lib/snippets/schema.ts';
import { makeFinder } from '../../../lib/snippets/search.ts';
import { NEEDS, type SnippetText } from '../../../lib/snippets/types.ts';

const LANGUAGES = ['da', 'en'] as const;

/** A stated limit: the `words` field, or "at most ..." with a number in figures or letters. */
const LIMIT = {
  da: /\{\{words\}\}|\b(højst|maks\.?|præcis)\s+(\d+|en|et|én|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv)\b/i,
  en: /\{\{words\}\}|\b(at most|no more than|exactly)\s+(\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b/i,
};

function everyText(text: SnippetText): string[] {
  return [text.title, text.when, text.whenNot, text.template, ...text.check, ...Object.values(text.example)];
}

describe('the built-in library', () => {
  it('has ids of its own for every snippet', () => {
    const ids = LIBRARY.map((snippet) => snippet.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('uses each title once in each language', () => {
    for (const language of LANGUAGES) {
      const titles = LIBRARY.map((snippet) => snippet[language].title);
      expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    }
  });

  it('offers another idea every day and comes round to all of them', () => {
    expect(ideaOfTheDay(20_000).id).not.toBe(ideaOfTheDay(20_001).id);
    const ids = new Set(Array.from({ length: LIBRARY.length }, (_, day) => ideaOfTheDay(20_000 + day).id));
    expect(ids.size).toBe(LIBRARY.length);
  });
});

describe.each(LIBRARY.map((snippet) => [snippet.id, snippet] as const))('%s', (_, snippet) => {
  it('has the shape of a snippet that can be exported and imported', () => {
    const { covers, ...rest } = snippet;
    expect(covers.length).toBeGreaterThan(0);
    expect(snippet.roles.length).toBeGreaterThan(0);
    expect(readSnippet(rest)).toEqual({ snippet: rest });
  });

  it.each(LANGUAGES)('is whole in %s', (language) => {
    const text = snippet[language];
    for (const part of everyText(text)) expect(part.trim()).not.toBe('');
    expect(text.check.length).toBeGreaterThanOrEqual(2);
    expect(text.title.length).toBeLessThanOrEqual(70);
    for (const field of snippet.fields) {
      expect(field.label[language], `label of ${field.id}`).toBeTruthy();
      if (field.hint !== undefined) expect(field.hint[language], `hint of ${field.id}`).toBeTruthy();
      for (const option of field.options ?? []) expect(option[language]).toBeTruthy();
    }
  });

  it.each(LANGUAGES)('uses every field, and no other, in %s', (language) => {
    expect(fieldsUsed(snippet[language].template).sort()).toEqual(snippet.fields.map((field) => field.id).sort());
  });

  it.each(LANGUAGES)('states a length limit in %s', (language) => {
    expect(snippet[language].template).toMatch(LIMIT[language]);
  });

  it.each(LANGUAGES)('has a worked example that leaves no hole in %s', (language) => {
    const { text, missing } = fill(snippet, exampleValues(snippet, language), language);
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/\{\{|\}\}/);
    for (const id of Object.keys(snippet[language].example)) {
      expect(
        snippet.fields.map((field) => field.id),
        'the example fills fields that exist',
      ).toContain(id);
    }
    for (const field of snippet.fields) {
      const value = snippet[language].example[field.id];
      if (field.type === 'choice' && value !== undefined) {
        expect(field.options?.map((option) => option[language])).toContain(value);
      }
    }
  });

  it.each(LANGUAGES)('carries nothing personal or confidential in %s', (language) => {
    for (const text of [
      fill(snippet, {}, language).text,
      fill(snippet, exampleValues(snippet, language), language).text,
    ]) {
      const { level, findings } = scan(text);
      expect(level, JSON.stringify(findings.map((finding) => [finding.kind, finding.text]))).toBe('none');
    }
  });

  it.each(LANGUAGES)('is written plainly in %s', (language) => {
    for (const part of everyText(snippet[language])) {
      expect(part).not.toMatch(/!/);
      expect(part).not.toMatch(/\b(leverage|synerg\w*|best practice|deep dive|mindset|boost\w*)\b/i);
    }
    if (language === 'da') {
      for (const part of everyText(snippet.da)) expect(part).not.toMatch(/[a-zæøå,] (De|Deres|Dem)\b/);
    }
  });
});

describe('finding', () => {
  const finder = makeFinder(LIBRARY);

  it.each([
    ['sygefravers', 'absence-talk'],
    ['samtale', 'difficult-talk'],
    ['oversaet', 'translate'],
    ['negotiaton', 'negotiate'],
    ['graf', 'question-chart'],
    ['vagtplan', 'rota-rules'],
  ])('"%s" finds %s among the first ten', (query, id) => {
    expect(
      finder
        .find(query)
        .slice(0, 10)
        .map((snippet) => snippet.id),
    ).toContain(id);
  });

  it('gives the same whether the index was made ahead or not', () => {
    const ahead = makeFinder(LIBRARY);
    while (ahead.prepare()) {}
    const ids = (from: typeof finder) => from.find('workshop').map((snippet) => snippet.id);
    expect(ids(ahead)).toEqual(ids(makeFinder(LIBRARY)));
    expect(ids(ahead)[0]).toBe('workshop-plan');
  });

  it('narrows by area, role, level and gain', () => {
    const found = finder.find('', { area: 'people', role: 'top', level: 'personal', gain: 'support' });
    expect(found.length).toBeGreaterThan(0);
    for (const snippet of found) expect(snippet.area).toBe('people');
  });

  it('covers every use, barrier, risk and gain of the product map, with at least 80 snippets', () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(80);
    const covered = new Set(LIBRARY.flatMap((snippet) => snippet.covers));
    expect(NEEDS.filter((need) => !covered.has(need))).toEqual([]);
  });
});
