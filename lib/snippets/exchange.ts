/** Own snippets as one file, and a file as own snippets: what would be new, changed and the same. */
import type { Language } from '../i18n/words.ts';
import { fieldsUsed } from './fill.ts';
import { fieldsFor } from './own.ts';
import { type EntryFault, FILE_ENTRIES, FILE_FORMAT, FILE_VERSION, readSnippet } from './schema.ts';
import { type AnySnippet, inLanguage, languageOf, type OwnSnippet, textOf } from './types.ts';

export type FileFault =
  | { why: 'empty' | 'json' | 'not-ours' | 'newer' | 'too-many' }
  /** `entry` counts from 1. */
  | { why: 'entry'; entry: number; title: string; fault: EntryFault }
  | { why: 'twice'; entry: number; title: string };

export interface Comparison {
  added: OwnSnippet[];
  changed: OwnSnippet[];
  same: OwnSnippet[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an entry calls itself, as far as it says. */
function titleOf(entry: unknown): string {
  if (!isRecord(entry)) return '';
  for (const text of [entry.da, entry.en]) {
    if (isRecord(text) && typeof text.title === 'string') return text.title.slice(0, 80);
  }
  return typeof entry.id === 'string' ? entry.id.slice(0, 80) : '';
}

/** Fields for all holes: people write files by hand and forget some. */
function withAllFields(snippet: OwnSnippet): OwnSnippet {
  const fields = [...snippet.fields];
  for (const language of ['da', 'en'] as const) {
    const template = snippet[language]?.template;
    if (template === undefined) continue;
    const known = new Set(fields.map((field) => field.id));
    if (fieldsUsed(template).every((id) => known.has(id))) continue;
    fields.push(...fieldsFor(template, fields, language).filter((field) => !known.has(field.id)));
  }
  return fields.length === snippet.fields.length ? snippet : { ...snippet, fields };
}

/** All entries of a file, or the first fault in it: then nothing of it is taken. */
export function readSnippetFile(text: string): { snippets: OwnSnippet[] } | { fault: FileFault } {
  if (text.trim() === '') return { fault: { why: 'empty' } };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { fault: { why: 'json' } };
  }
  if (!isRecord(content) || content.format !== FILE_FORMAT || !Array.isArray(content.snippets))
    return { fault: { why: 'not-ours' } };
  if (content.version !== FILE_VERSION) return { fault: { why: 'newer' } };
  if (content.snippets.length > FILE_ENTRIES) return { fault: { why: 'too-many' } };
  const snippets = new Map<string, OwnSnippet>();
  for (const [at, entry] of content.snippets.entries()) {
    const place = { entry: at + 1, title: titleOf(entry) };
    const read = readSnippet(entry);
    if ('fault' in read) return { fault: { why: 'entry', ...place, fault: read.fault } };
    if (snippets.has(read.snippet.id)) return { fault: { why: 'twice', ...place } };
    snippets.set(read.snippet.id, withAllFields(read.snippet));
  }
  return { snippets: [...snippets.values()] };
}

/** The same value whatever the order of its keys. */
const canonical = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(canonical)
    : isRecord(value)
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .filter((key) => value[key] !== undefined)
            .map((key) => [key, canonical(value[key])]),
        )
      : value;
const sameSnippet = (a: OwnSnippet, b: OwnSnippet): boolean =>
  JSON.stringify(canonical(a)) === JSON.stringify(canonical(b));

/** An id of the built-in library means a version of one's own: both are kept. */
export function compareSnippets(
  own: readonly OwnSnippet[],
  incoming: readonly OwnSnippet[],
  builtIn: ReadonlySet<string>,
): Comparison {
  const mine = new Map(own.map((snippet) => [snippet.id, snippet]));
  const comparison: Comparison = { added: [], changed: [], same: [] };
  for (const each of incoming) {
    const snippet = builtIn.has(each.id) ? { ...each, id: `own-${each.id}` } : each;
    const now = mine.get(snippet.id);
    comparison[now === undefined ? 'added' : sameSnippet(now, snippet) ? 'same' : 'changed'].push(snippet);
  }
  return comparison;
}

/** Changed ones stay in their place, new ones come last. */
export function takeSnippets(own: readonly OwnSnippet[], { added, changed }: Comparison): OwnSnippet[] {
  const news = new Map(changed.map((snippet) => [snippet.id, snippet]));
  const known = new Set(own.map((snippet) => snippet.id));
  return [
    ...own.map((snippet) => news.get(snippet.id) ?? snippet),
    ...added.filter((snippet) => !known.has(snippet.id)),
  ];
}

export function snippetFile(snippets: readonly OwnSnippet[]): string {
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, snippets }, null, 2)}\n`;
}

/** For reading and pasting elsewhere: a heading, when to use it, the template, its fields. */
export function snippetsMarkdown(snippets: readonly AnySnippet[], wanted: Language): string {
  return `${snippets
    .map((snippet) => {
      const language = languageOf(snippet, wanted);
      const text = textOf(snippet, language);
      const fence = '`'.repeat(Math.max(3, ...[...text.template.matchAll(/`+/g)].map((run) => run[0].length + 1)));
      return [
        `## ${text.title}`,
        text.when ?? '',
        `${fence}text\n${text.template}\n${fence}`,
        snippet.fields.map((field) => `- \`${field.id}\`: ${inLanguage(field.label, language)}`).join('\n'),
        (text.check ?? []).map((line) => `- [ ] ${line}`).join('\n'),
      ]
        .filter((part) => part !== '')
        .join('\n\n');
    })
    .join('\n\n')}\n`;
}
