import { describe, expect, test } from 'vitest';
import { LIMIT, scan } from '../../../lib/detect/scan.ts';

test('a text beyond the limit is read to the limit and says so', () => {
  const text = `${'Dette er en helt almindelig linje uden noget.\n'.repeat(30_000)}CPR 010180-1234`;
  const result = scan(text);
  expect(text.length).toBeGreaterThan(LIMIT);
  expect(result.unread).toEqual({ scanned: LIMIT, total: text.length });
  expect(result.kinds).toEqual([]);
});

describe('texts that are one thing without end are read', () => {
  test.each([
    ['one line of letters', 'a'.repeat(200_000)],
    ['digits', '0'.repeat(100_000)],
    ['digits with dashes', '01-'.repeat(30_000)],
    ['single digits with spaces', '1 '.repeat(40_000)],
    ['@ signs', '@'.repeat(50_000)],
    ['a@a.a@a.a', 'a@a.'.repeat(20_000)],
    ['colons', ':'.repeat(50_000)],
    ['brackets', '('.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
    ['line ends', '\n'.repeat(100_000)],
    ['quotes and equals', 'key="'.repeat(20_000)],
    ['ampersands', '&#1'.repeat(30_000)],
    ['begin marks', '-----BEGIN PRIVATE KEY-----'.repeat(2_000)],
    ['semicolons', `${';'.repeat(50)}\n`.repeat(1_000)],
    ['street after street', 'Vestergade 12 '.repeat(4_000)],
    ['password after password', 'password password: '.repeat(4_000)],
  ])('%s', (_, text) => {
    expect(scan(text).findings.every((finding) => text.slice(finding.start, finding.end) === finding.text)).toBe(true);
  });
});
