import { describe, expect, it } from 'vitest';
import { nextVersion, released } from '../../../scripts/changelog.ts';

const none = () => [];

describe('a release', () => {
  it('counts on', () => {
    expect(nextVersion('0.1.9', 'patch')).toBe('0.1.10');
    expect(nextVersion('0.1.9', 'minor')).toBe('0.2.0');
    expect(nextVersion('0.1.9', 'major')).toBe('1.0.0');
    expect(() => nextVersion('1.0.0-beta', 'patch')).toThrow('three numbers');
  });

  it('takes what was written, leaves the rest as it stands, and is ready for the next one', () => {
    const file = '# Changelog\n\nWords.\n\n## Unreleased\n\n- Two things\n\n## 0.1.0 (2026-10-01)\n\n- One\n';
    const { text, chapter } = released(file, '0.2.0', '2026-11-24', none);
    expect(chapter).toBe('## 0.2.0 (2026-11-24)\n\n- Two things\n');
    expect(text).toBe(
      '# Changelog\n\nWords.\n\n## Unreleased\n\n## 0.2.0 (2026-11-24)\n\n- Two things\n\n## 0.1.0 (2026-10-01)\n\n- One\n',
    );
    const again = released(text, '0.3.0', '2026-11-25', () => ['Something', 'More']);
    expect(again.text).toContain('## Unreleased\n\n## 0.3.0 (2026-11-25)\n\n- Something\n- More\n\n## 0.2.0');
  });

  it('begins a file, and refuses what makes no sense', () => {
    expect(released('', '0.1.0', '2026-11-24', () => ['First']).text).toMatch(/^# Changelog[\s\S]*- First\n$/);
    expect(() => released('', '0.1.0', '2026-11-24', none)).toThrow('Nothing has changed');
    expect(() => released('# Changelog\n', '0.1.0', '2026-11-24', none)).toThrow('Unreleased');
    const twice = '## Unreleased\n\n- x\n\n## 0.1.0 (2026-01-01)\n';
    expect(() => released(twice, '0.1.0', '2026-11-24', none)).toThrow('already');
  });
});
