/** Templates: which fields they use, and the text they give. */
import type { Language } from '../i18n/words.ts';
import { LANGUAGES, TONES } from './fields.ts';
import { type AnySnippet, type Both, type Field, inLanguage, languageOf, textOf } from './types.ts';

const HOLE = /\{\{\s*([\w-]+)\s*\}\}/g;
const PART = /\{\{#\s*([\w-]+)\s*\}\}([\s\S]*?)\{\{\/\s*\1\s*\}\}/g;
const ANY = /\{\{\s*[#/]?\s*([\w-]+)\s*\}\}/g;

export type FieldValues = Readonly<Record<string, string>>;

/** Ids of the fields a template uses, each once, in order of appearance. */
export function fieldsUsed(template: string): string[] {
  return [...new Set([...template.matchAll(ANY)].map((match) => match[1] ?? ''))];
}

/** What a field offers to choose from. */
export function optionsOf(field: Field): readonly Partial<Both>[] {
  if (field.type === 'tone') return TONES;
  if (field.type === 'language') return LANGUAGES;
  return field.options ?? [];
}

/** What the field holds before anybody has touched it. */
export function startValue(field: Field, language: Language): string {
  if (field.type === 'words') return String(field.start ?? 150);
  if (field.type === 'choice' || field.type === 'tone') return inLanguage(optionsOf(field)[0], language);
  if (field.type === 'language') return inLanguage(LANGUAGES[language === 'da' ? 1 : 0], language);
  return '';
}

export interface Filled {
  text: string;
  /** Fields that still need a value; each stands in the text as `[label]`. */
  missing: string[];
}

/**
 * The prompt. Line breaks in values are kept; a field without a value is written `[label]`, so that an unfinished prompt
 * can be finished in the chat. Values are put in once: braces inside a value are text.
 */
export function fill(snippet: AnySnippet, values: FieldValues, wanted: Language): Filled {
  const language = languageOf(snippet, wanted);
  const missing: string[] = [];
  const byId = new Map(snippet.fields.map((field) => [field.id, field]));
  const given = (id: string): string => (values[id] ?? '').replace(/\r\n?/g, '\n').trim();
  const kept = textOf(snippet, language).template.replace(PART, (_, id: string, inner: string) =>
    given(id) === '' ? '' : inner,
  );
  const text = kept.replace(HOLE, (whole, id: string) => {
    const field = byId.get(id);
    if (field === undefined) return whole;
    const value = given(id);
    if (value !== '') return value;
    if (!missing.includes(id)) missing.push(id);
    return `[${inLanguage(field.label, language)}]`;
  });
  return { text: text.replace(/\n{3,}/g, '\n\n').trim(), missing };
}

/** The worked example, with start values where the example names none. */
export function exampleValues(snippet: AnySnippet, wanted: Language): Record<string, string> {
  const language = languageOf(snippet, wanted);
  const example = textOf(snippet, language).example ?? {};
  return Object.fromEntries(
    snippet.fields.map((field) => [field.id, example[field.id] ?? startValue(field, language)]),
  );
}
