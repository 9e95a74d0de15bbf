import { describe, expect, it } from 'vitest';
import { levelFor } from '../../../components/panel/learn/Assessment.tsx';
import { weeksOf } from '../../../components/panel/log/weeks.ts';
import { logCsv, logMarkdown } from '../../../components/panel/log/written.ts';
import { scan } from '../../../lib/detect/scan.ts';
import { LESSONS, PRACTICE, QUESTIONS, USE_LEVELS } from '../../../lib/i18n/learn.ts';
import { sayIn } from '../../../lib/i18n/words.ts';
import type { LogEntry } from '../../../lib/platform/pilot-log.ts';
import { LIBRARY } from '../../../lib/snippets/library.ts';

const entry: LogEntry = {
  id: '1',
  day: '2026-11-24',
  tried: 'Referat | kort',
  task: 'møde, "ugens"',
  result: '=SUM(A1)\nGik godt',
  saved: -5,
  again: 'changed',
};

describe('the pilot log', () => {
  it('becomes a table that stays a table', () => {
    const text = logMarkdown([entry], sayIn('da'));
    expect(text).toContain('Referat \\| kort');
    expect(text).toContain('=SUM(A1)<br>Gik godt');
  });

  it('becomes rows that a spreadsheet reads and never runs', () => {
    const rows = logCsv([entry], sayIn('en'));
    expect(rows.startsWith('\uFEFFDate,Tried')).toBe(true);
    expect(rows).toContain(`"møde, ""ugens""","'=SUM(A1)\nGik godt",-5,`);
  });
});

describe('weekly counts', () => {
  it('begin on Monday, carry the ISO week number and leave no week out', () => {
    const weeks = weeksOf(
      { '2026-12-27': { held: 1 }, '2026-12-28': { held: 2 }, '2027-01-03': { held: 3 } },
      '2027-01-04',
      3,
    );
    expect(weeks).toEqual([
      { monday: '2026-12-21', number: 52, counts: { held: 1 } },
      { monday: '2026-12-28', number: 53, counts: { held: 5 } },
      { monday: '2027-01-04', number: 1, counts: {} },
    ]);
  });
});

describe('learning', () => {
  it.each(['da', 'en'] as const)(
    'asks for nothing that the guard would stop, but for the practice case, in %s',
    (language) => {
      for (const lesson of LESSONS) expect(scan(String(lesson.prompt[language])).level, lesson.id).toBe('none');
      expect(scan(String(PRACTICE.prompt[language])).level).toBe('warn');
    },
  );

  it('has at least six lessons, each with something to do that says how long', () => {
    expect(LESSONS.length).toBeGreaterThanOrEqual(6);
    for (const { prompt } of LESSONS) {
      expect(prompt.da).toMatch(/højst \d+/i);
      expect(prompt.en).toMatch(/at most \d+/i);
    }
  });

  it('finds a level for every sum of answers, with a snippet that exists', () => {
    const ids = new Set(LIBRARY.map((snippet) => snippet.id));
    for (const { snippet } of USE_LEVELS) expect(ids).toContain(snippet);
    expect(levelFor(QUESTIONS.map(() => 0))).toBe(USE_LEVELS[0]);
    expect(levelFor(QUESTIONS.map(() => 3))).toBe(USE_LEVELS.at(-1));
    expect(levelFor(QUESTIONS.map((_, at) => (at < 4 ? 3 : 0)))).toBe(USE_LEVELS[2]);
  });
});
