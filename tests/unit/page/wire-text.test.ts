import { describe, expect, it } from 'vitest';
import { holdsTrace, squash, tracesOf } from '../../../lib/page/wire-text.ts';

const TEXT = 'Hej "AI"\nSkriv til Åse Mørk, CPR 070761-4285,\nsom er syg.';
const span = (part: string) => ({ start: TEXT.indexOf(part), end: TEXT.indexOf(part) + part.length });
const traces = tracesOf(TEXT, [span('070761-4285')]);

describe('a held text on the wire', () => {
  it.each([
    ['plain', TEXT],
    ['JSON', JSON.stringify({ messages: [{ content: TEXT }] })],
    ['JSON in JSON', JSON.stringify({ data: JSON.stringify([[TEXT]]) })],
    [
      'JSON with escapes for letters',
      JSON.stringify(TEXT).replace(/[æøåÅ]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['form encoding', new URLSearchParams({ 'f.req': JSON.stringify([TEXT]), at: '100%' }).toString()],
    ['percent encoding', `/ask?q=${encodeURIComponent(TEXT)}`],
    ['paragraphs and marks', TEXT.replaceAll('\n', '</p><p>')],
    ['a binary frame', `\u0000\u0012${TEXT}\u0001`],
  ])('is known in %s', (_, body) => expect(holdsTrace(body, traces)).toBe(true));

  it('is not seen in other texts', () => {
    expect(holdsTrace(JSON.stringify({ event: 'keystroke', length: 52 }), traces)).toBe(false);
    expect(holdsTrace('Skriv til Åse Mørk om sommerfesten', traces)).toBe(false);
    expect(holdsTrace('', traces)).toBe(false);
    expect(holdsTrace(TEXT, [])).toBe(false);
  });

  it('leaves traces too short to be one of a kind alone', () => {
    expect(tracesOf('A1', [{ start: 0, end: 2 }])).toEqual([]);
  });

  it('survives stray percent signs and backslashes', () => {
    expect(squash('100% \\ %zz %C3 \\u12')).toBe(squash('100% %zz %C3 u12'));
  });
});
