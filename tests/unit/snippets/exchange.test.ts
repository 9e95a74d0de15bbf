import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  compareSnippets,
  readSnippetFile,
  snippetFile,
  snippetsMarkdown,
  takeSnippets,
} from '../../../lib/snippets/exchange.ts';
import { LIBRARY } from '../../../lib/snippets/library.ts';
import { fromText, moved, ownVersion } from '../../../lib/snippets/own.ts';
import { jsonSchema } from '../../../lib/snippets/schema.ts';
import type { OwnSnippet } from '../../../lib/snippets/types.ts';

const one = fromText('own-1', 'Velkomst', 'Skriv en velkomst til {{rolle}}. Højst 80 ord.', 'da', 'write');
const two = fromText('own-2', 'Agenda', 'Make an agenda for {{meeting}}. At most {{words}} words.', 'en', 'meet');
const builtIn = new Set(LIBRARY.map((snippet) => snippet.id));

const file = (snippets: unknown[], more: object = {}): string =>
  JSON.stringify({ format: 'leadership-guardrails-snippets', version: 1, snippets, ...more });

describe('a file of snippets', () => {
  it('comes back as it went', () => {
    expect(readSnippetFile(snippetFile([one, two]))).toEqual({ snippets: [one, two] });
  });

  it('holds the whole library', () => {
    const all = LIBRARY.map(({ covers: _, ...snippet }) => snippet as OwnSnippet);
    expect(readSnippetFile(snippetFile(all))).toEqual({ snippets: all });
  });

  it('may leave out what has a usual value, and gets fields for its holes', () => {
    const read = readSnippetFile(file([{ id: 'a', en: { title: 'A', template: 'Greet {{guest}}.' } }]));
    expect(read).toMatchObject({ snippets: [{ id: 'a', area: 'write', fields: [{ id: 'guest', type: 'text' }] }] });
  });

  const entry = { id: 'a', da: { title: 'Prøve', template: 'Hej' } };
  it.each([
    ['', { why: 'empty' }],
    ['{', { why: 'json' }],
    ['[]', { why: 'not-ours' }],
    [JSON.stringify({ format: 'other', snippets: [] }), { why: 'not-ours' }],
    [file([], { version: 2 }), { why: 'newer' }],
    [file([entry, entry]), { why: 'twice', entry: 2, title: 'Prøve' }],
    [
      file([entry, { ...entry, id: 'b', da: { title: 'Uden prompt' } }]),
      { why: 'entry', entry: 2, title: 'Uden prompt', fault: { path: 'da.template', reason: 'missing' } },
    ],
    [file([{ ...entry, area: 'food' }]), { why: 'entry', fault: { path: 'area', reason: 'unknown-value' } }],
    [file([{ ...entry, id: 'æ b' }]), { why: 'entry', fault: { path: 'id', reason: 'format' } }],
    [file([{ ...entry, colour: 'red' }]), { why: 'entry', fault: { path: 'colour', reason: 'unknown-key' } }],
    [file([{ ...entry, minutes: '5' }]), { why: 'entry', fault: { path: 'minutes', reason: 'kind' } }],
    [
      file([{ ...entry, da: { title: '', template: 'x' } }]),
      { why: 'entry', fault: { path: 'da.title', reason: 'too-short' } },
    ],
    [
      file([{ ...entry, da: { title: 'x'.repeat(200), template: 'x' } }]),
      { why: 'entry', fault: { path: 'da.title', reason: 'too-long' } },
    ],
    [file([{ id: 'a' }]), { why: 'entry', fault: { path: '', reason: 'no-language' } }],
    [file(['text']), { why: 'entry', entry: 1, title: '', fault: { path: '', reason: 'kind' } }],
  ])('with a fault names the entry and the reason: %s', (text, fault) => {
    expect(readSnippetFile(text)).toMatchObject({ fault });
  });

  it('is described by the published schema', () => {
    const published = readFileSync(resolve(import.meta.dirname, '../../../docs/snippets.schema.json'), 'utf8');
    expect(JSON.parse(published)).toEqual(jsonSchema());
  });
});

describe('taking a file', () => {
  const changed = { ...one, minutes: 9 };

  it('tells new, changed and same apart, whatever the order of keys', () => {
    const shuffled = JSON.parse(JSON.stringify({ en: two.en, ...two })) as OwnSnippet;
    const third = { ...two, id: 'own-3' };
    expect(compareSnippets([one, two], [shuffled, changed, third], builtIn)).toEqual({
      added: [third],
      changed: [changed],
      same: [shuffled],
    });
  });

  it('keeps places, puts new ones last and loses nothing', () => {
    const third = { ...two, id: 'own-3' };
    expect(takeSnippets([one, two], { added: [third], changed: [changed], same: [] })).toEqual([changed, two, third]);
  });

  it('never takes the place of a built-in snippet', () => {
    const { added } = compareSnippets([], [{ ...one, id: 'short-mail' }], builtIn);
    expect(added.map((snippet) => snippet.id)).toEqual(['own-short-mail']);
  });
});

describe('own versions', () => {
  it('of every built-in snippet can be exported', () => {
    for (const snippet of LIBRARY) {
      const own = ownVersion(snippet, `own-${snippet.id}`, 'Min', 'da');
      expect(readSnippetFile(snippetFile([own]))).toEqual({ snippets: [own] });
    }
  });

  it('move within the list and never out of it', () => {
    expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], -1, 1)).toEqual(['a', 'b']);
  });
});

describe('as text', () => {
  it('shows title, template and fields', () => {
    const text = snippetsMarkdown([one], 'da');
    expect(text).toContain('## Velkomst');
    expect(text).toContain('```text\nSkriv en velkomst til {{rolle}}. Højst 80 ord.\n```');
    expect(text).toContain('- `rolle`: Rolle');
  });

  it('fences a template that has fences in it', () => {
    const fenced = fromText('own-9', 'Kode', '```\nx\n```', 'da', 'write');
    expect(snippetsMarkdown([fenced], 'da')).toContain('````text\n```\nx\n```\n````');
  });
});
