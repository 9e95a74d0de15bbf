import { expect, it } from 'vitest';
import { levelOf } from '../../../lib/detect/level.ts';

it('nothing is none, contact data is a notice, a matter or a number is a warning', () => {
  expect(levelOf([])).toBe('none');
  expect(levelOf([{ kind: 'person-name' }, { kind: 'phone' }])).toBe('notice');
  expect(levelOf([{ kind: 'person-name' }, { kind: 'hr-matter' }])).toBe('warn');
  expect(levelOf([{ kind: 'national-id' }])).toBe('warn');
});

it('public findings count for nothing', () => {
  expect(levelOf([{ kind: 'person-name', public: true }])).toBe('none');
});
