import { describe, expect, it } from 'vitest';
import { inOneByte } from '../../../scripts/one-byte.ts';

/** What the code says, run. */
const told = (code: string): unknown => new Function(`return ${code}`)();

describe('code in one byte a letter', () => {
  it.each([
    '"Et valg – “af flere” 🙂"',
    '`Et valg – ⌘`',
    '/^[‐-―]+$/.test("–")',
    '/^[😀-🙏]$/u.test("🙂")',
    '/[^\\p{L}–]/u.source.length > 0 && /[^\\p{L}–]/u.test("–")',
    'new RegExp(String.raw`(?:⌘|⌃)\\s*[+\\-–]`).test("⌘ –")',
    '"Æble, café §"',
  ])('%s means the same', (code) => {
    const written = inOneByte(code);
    expect(written).toMatch(/^[\0-\xff]*$/);
    expect(told(written)).toEqual(told(code));
  });
});
