import { describe, expect, it } from 'vitest';
import type { Finding, Kind, ScanResult } from '../../../lib/detect/types.ts';
import { decide, namesSite } from '../../../lib/policy/decide.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';

function found(...kinds: Kind[]): ScanResult {
  const findings = kinds.map(
    (kind, at): Finding => ({ kind, start: at, end: at + 1, text: kind, score: 1, rule: 'test' }),
  );
  return { level: 'none', kinds, findings };
}

describe('what happens with a text', () => {
  it('follows the strongest kind', () => {
    expect(decide(found(), DEFAULTS, 'x').action).toBe('allow');
    expect(decide(found('email'), DEFAULTS, 'x').action).toBe('notice');
    expect(decide(found('email', 'national-id'), DEFAULTS, 'x').action).toBe('confirm');
    expect(decide(found('email', 'salary'), { ...DEFAULTS, kindEmail: 'block' }, 'x').action).toBe('block');
  });

  it('never counts public findings or kinds that are off', () => {
    const result = found('email', 'phone');
    result.findings[0]!.public = true;
    expect(decide(result, { ...DEFAULTS, kindPhone: 'off' }, 'x')).toMatchObject({ action: 'allow', findings: [] });
  });

  it('leaves a site alone that is off, asks on one that is strict, blocks one that is blocked', () => {
    expect(decide(found('salary'), { ...DEFAULTS, sitesOff: ['x'] }, 'x').action).toBe('allow');
    expect(decide(found('email'), { ...DEFAULTS, sitesStrict: ['x'] }, 'x').action).toBe('confirm');
    expect(decide(found(), { ...DEFAULTS, sitesBlocked: ['x'], sitesOff: ['x'] }, 'x')).toMatchObject({
      action: 'block',
      siteBlocked: true,
    });
  });

  it('knows a site by its id, its host, or a parent host', () => {
    expect(namesSite(['chatgpt'], 'chatgpt', 'chatgpt.com')).toBe(true);
    expect(namesSite(['chatgpt.com'], 'chatgpt', 'chatgpt.com')).toBe(true);
    expect(namesSite(['*.firma.dk'], 'generic', 'chat.firma.dk')).toBe(true);
    expect(namesSite(['*.firma.dk'], 'generic', 'firma.dk')).toBe(true);
    expect(namesSite(['*.firma.dk'], 'generic', 'evilfirma.dk')).toBe(false);
  });

  it('asks for a reason only when it asks at all', () => {
    const settings = { ...DEFAULTS, requireReason: true };
    expect(decide(found('email'), settings, 'x').requireReason).toBe(false);
    expect(decide(found('salary'), settings, 'x').requireReason).toBe(true);
  });

  it('forgets what the person called harmless, but not where policy blocks', () => {
    const isIgnored = () => true;
    expect(decide(found('salary'), DEFAULTS, 'x', { isIgnored }).action).toBe('allow');
    expect(decide(found('salary'), { ...DEFAULTS, kindSalary: 'block' }, 'x', { isIgnored }).action).toBe('block');
  });
});
