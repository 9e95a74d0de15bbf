import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));

import { isOlder } from '../../../lib/platform/about.ts';
import { matchPattern } from '../../../lib/platform/added-sites.ts';
import { addToDay, type Counts } from '../../../lib/platform/counts.ts';
import { daysBefore, mondayOf } from '../../../lib/platform/day.ts';
import { hashFinding, ignoredTest } from '../../../lib/platform/ignored.ts';
import { sameValue } from '../../../lib/platform/same-value.ts';

describe('counts per day', () => {
  it('add up, and take only names of ours and real numbers', () => {
    const counts = addToDay({ '2026-11-24': { held: 2 } }, '2026-11-24', {
      held: 1,
      'sent:email': 1,
      'Mette Holm': 1,
      odd: Number.NaN,
    });
    expect(counts).toEqual({ '2026-11-24': { held: 3, 'sent:email': 1 } });
  });

  it('are by day for 400 days, by week after that, whole, and gone after five years', () => {
    const dayAt = (at: number) => new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    const days = 7 * 366;
    let counts: Counts = Object.fromEntries(
      Array.from({ length: days - 450 }, (_, at) => [dayAt(at), { held: 1, answers: 2 }]),
    );
    for (let at = days - 450; at < days; at++) counts = addToDay(counts, dayAt(at), { held: 1, answers: 2 });
    const keys = Object.keys(counts);
    const last = dayAt(days - 1);
    expect(keys.slice(-401)).toEqual(Array.from({ length: 401 }, (_, at) => daysBefore(last, 400 - at)));
    const weeks = keys.slice(0, -401);
    for (const week of weeks) expect(mondayOf(week)).toBe(week);
    expect(weeks[0]! >= daysBefore(last, 5 * 366)).toBe(true);
    expect(keys.length).toBeLessThan(401 + 5 * 53);
    // Not one of the kept weeks has lost a day.
    const held = keys.reduce((sum, key) => sum + counts[key]!.held!, 0);
    expect(held).toBe((Date.parse(last) - Date.parse(weeks[0]!)) / 86_400_000 + 1);
    for (const key of keys) expect(counts[key]!.answers).toBe(2 * counts[key]!.held!);
  });

  it('come together again in the weeks that are shown', () => {
    const weekly = addToDay({ '2024-01-02': { held: 1 }, '2024-01-07': { held: 2 } }, '2026-11-24', { held: 1 });
    expect(weekly).toEqual({ '2024-01-01': { held: 3 }, '2026-11-24': { held: 1 } });
  });
});

describe('what is remembered as harmless', () => {
  const salt = 'ab';
  const test = ignoredTest({
    salt,
    entries: [{ hash: hashFinding(salt, 'person-name', 'Mette Holm'), kind: 'person-name', site: '', day: '' }],
  });

  it('is known again in another case and with other spaces, as the same kind only', () => {
    expect(test({ kind: 'person-name', text: 'METTE  holm' })).toBe(true);
    expect(test({ kind: 'person-name', text: 'Mette Holmgaard' })).toBe(false);
    expect(test({ kind: 'salary', text: 'Mette Holm' })).toBe(false);
  });

  it('is another fingerprint on another device, and never the text', () => {
    expect(hashFinding('cd', 'email', 'a@b.dk')).not.toBe(hashFinding(salt, 'email', 'a@b.dk'));
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hashFinding(salt, 'email', text)).toMatch(/^[0-9a-f]{32}$/);
      }),
    );
  });
});

describe('small things', () => {
  it('compares versions by their numbers', () => {
    expect(isOlder('1.9.0', '1.10')).toBe(true);
    expect(isOlder('1.10.0', '1.10')).toBe(false);
    expect(isOlder('2', '1.99.99')).toBe(false);
  });

  it('makes match patterns of hosts', () => {
    expect(matchPattern('chat.firma.dk')).toBe('https://chat.firma.dk/*');
    expect(matchPattern('*.firma.dk')).toBe('https://*.firma.dk/*');
    expect(matchPattern('localhost:3000')).toBe('http://localhost:3000/*');
  });

  it('compares values as JSON, whatever the order of keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
      }),
    );
    expect(sameValue({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
    expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(sameValue([], {})).toBe(false);
  });
});
