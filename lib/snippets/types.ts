/**
 * A snippet: a prompt with holes in it, and what a leader needs to know to use it well.
 * Built-in snippets carry Danish and English; own and shared ones at least one of them.
 */
import type { Language } from '../i18n/words.ts';

export const AREAS = ['write', 'meet', 'people', 'plan', 'strategy', 'judge', 'ai'] as const;
export type Area = (typeof AREAS)[number];

/** Who it is mostly for. The report speaks of team leads and coordinators, middle managers and top managers. */
export const ROLES = ['team', 'project', 'middle', 'top'] as const;
export type Role = (typeof ROLES)[number];

/** The report's levels of use: a personal tool, an assistant for the organisation, a strategic solution. */
export const LEVELS = ['personal', 'organisational', 'strategic'] as const;
export type Level = (typeof LEVELS)[number];

/** The report's four gains (7.1). */
export const GAINS = ['efficiency', 'balance', 'support', 'innovation'] as const;
export type Gain = (typeof GAINS)[number];

/** What a snippet answers in the product's map of the report: uses, barriers, risks and gains. */
export const NEEDS = [
  'U1',
  'U2',
  'U3',
  'U4',
  'B1',
  'B2',
  'B3',
  'B4',
  'B5',
  'B6',
  'B7',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'G1',
  'G2',
  'G3',
  'G4',
  'G5',
  'G6',
  'G7',
] as const;
export type Need = (typeof NEEDS)[number];

export interface Both {
  da: string;
  en: string;
}

export const FIELD_TYPES = ['text', 'longtext', 'choice', 'words', 'recipients', 'tone', 'language'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface Field {
  /** What the template calls it: letters, digits and dashes. */
  id: string;
  type: FieldType;
  label: Partial<Both>;
  /** One line under the field. */
  hint?: Partial<Both>;
  /** For `choice`: what can be chosen; the first is chosen from the start. `tone` and `language` have their own lists. */
  options?: Partial<Both>[];
  /** For `words`: the number it starts with. */
  start?: number;
  /** May stay empty; its `{{#id}}...{{/id}}` part then disappears. */
  optional?: true;
}

/** One language of a snippet. */
export interface SnippetText {
  title: string;
  /** When to use it, one or two sentences. */
  when: string;
  /** When not to: what the leader does better without a machine. */
  whenNot: string;
  /** `{{id}}` is a field; `{{#id}}...{{/id}}` is left out while the field is empty. */
  template: string;
  /** A value for each field that needs one, about invented people and places. */
  example: Record<string, string>;
  /** What to look for in the answer before it is used. */
  check: string[];
  /** Other words people search for. */
  keywords?: string;
}

interface SnippetFacts {
  id: string;
  area: Area;
  roles: readonly Role[];
  level: Level;
  gain: Gain;
  /** Minutes it takes from the fields to an answer that has been read. */
  minutes: number;
  fields: readonly Field[];
  /** A matter between people: prepare with AI, speak yourself. */
  humanFirst?: true;
}

/** A built-in snippet. */
export interface Snippet extends SnippetFacts {
  covers: readonly Need[];
  da: SnippetText;
  en: SnippetText;
}

/** An own or a shared snippet: one language is enough, and advice around it is optional. */
export interface OwnSnippet extends SnippetFacts {
  da?: OwnText;
  en?: OwnText;
}
export type OwnText = Pick<SnippetText, 'title' | 'template'> & Partial<Omit<SnippetText, 'title' | 'template'>>;

export type AnySnippet = Snippet | OwnSnippet;

/** The text in the language asked for, or in the other one when that is all there is. */
export function textOf(snippet: AnySnippet, language: Language): OwnText {
  const text = snippet[language] ?? snippet.da ?? snippet.en;
  if (text === undefined) throw new Error(`Snippet "${snippet.id}" has no text in any language.`);
  return text;
}

/** Which language `textOf` answers in. */
export function languageOf(snippet: AnySnippet, wanted: Language): Language {
  if (snippet[wanted] !== undefined) return wanted;
  return wanted === 'da' ? 'en' : 'da';
}

export function inLanguage(text: Partial<Both> | undefined, language: Language): string {
  return text?.[language] ?? text?.da ?? text?.en ?? '';
}
