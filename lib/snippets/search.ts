/**
 * Search as you type, over both languages at once and forgiving: misspelt words, word beginnings, the last part of a Danish
 * compound ("samtale" finds "sygefraværssamtale"), and keyboards without æ, ø and å.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { AREA_NAMES, GAIN_NAMES, LEVEL_NAMES, ROLE_NAMES } from './tags.ts';
import type { AnySnippet, Area, Gain, Level, OwnText, Role } from './types.ts';

export interface Filter {
  area?: Area | undefined;
  role?: Role | undefined;
  level?: Level | undefined;
  gain?: Gain | undefined;
}

/** Lower case without accents; æ, ø, å and the ways to write them without a Danish keyboard become one. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Shortest whole and shortest ending that counts as the last part of a compound. */
const COMPOUND = 9;
const ENDING = 5;

/** The folded word and the endings under which a long one is also found. */
function withEndings(word: string): string[] {
  const folded = foldWord(word);
  const terms = [folded];
  if (folded.length >= COMPOUND) {
    for (let at = 3; folded.length - at >= ENDING; at++) terms.push(folded.slice(at));
  }
  return terms;
}

const HEADINGS = ['title', 'keywords', 'tags'];
const FIELDS = [...HEADINGS, 'body'];
/** Letters from which on a word is looked for in the whole text of a snippet too. */
const WHOLE_TEXT = 4;

interface Document {
  id: string;
  title: string;
  keywords: string;
  tags: string;
  body: string;
}

const both = (names: { da: string; en: string }): string => `${names.da} ${names.en}`;

function documentOf(snippet: AnySnippet): Document {
  const texts = [snippet.da, snippet.en].filter((text): text is OwnText => text !== undefined);
  const join = (part: (text: OwnText) => string | undefined): string => texts.map((text) => part(text) ?? '').join(' ');
  return {
    id: snippet.id,
    title: join((text) => text.title),
    keywords: join((text) => text.keywords),
    tags: [
      AREA_NAMES[snippet.area],
      LEVEL_NAMES[snippet.level],
      GAIN_NAMES[snippet.gain],
      ...snippet.roles.map((role) => ROLE_NAMES[role]),
    ]
      .map(both)
      .join(' '),
    body: join((text) => `${text.when ?? ''} ${text.template}`),
  };
}

export function passes(snippet: AnySnippet, filter: Filter): boolean {
  return (
    (filter.area === undefined || snippet.area === filter.area) &&
    (filter.role === undefined || snippet.roles.length === 0 || snippet.roles.includes(filter.role)) &&
    (filter.level === undefined || snippet.level === filter.level) &&
    (filter.gain === undefined || snippet.gain === filter.gain)
  );
}

export interface Finder {
  /** Reads up to so many more snippets into the index, ahead of the first search; whether any are left. */
  prepare(count: number): boolean;
  /**
   * The snippets that fit, best first; all in their own order for an empty query. Those of a large shelf that the index
   * does not hold yet come last and are found by their words alone.
   */
  find(query: string, filter?: Filter): AnySnippet[];
}

/** So many snippets are read into the index within a key if they must; more are looked through as they are. */
const AT_ONCE = 100;

/** Whether title or keywords hold every word of the query; for what the index does not hold yet. */
function holds(snippet: AnySnippet, terms: readonly string[]): boolean {
  const { title, keywords } = documentOf(snippet);
  const text = foldWord(`${title} ${keywords}`);
  return terms.every((term) => text.includes(term));
}

export function makeFinder(snippets: readonly AnySnippet[]): Finder {
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  const index = new MiniSearch<Document>({
    fields: FIELDS,
    processTerm: (term, field) => (field === 'title' || field === 'keywords' ? withEndings(term) : foldWord(term)),
    searchOptions: {
      processTerm: foldWord,
      boost: { title: 5, keywords: 4, tags: 1.5 },
      // The last word is still being typed; of the others only long ones may be the first part of a compound.
      prefix: (term, at, terms) => term.length >= (at === terms.length - 1 ? 2 : 4),
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  });
  const forgiving = { fuzzy: (term: string) => (term.length >= 8 ? 2 : term.length >= 5 ? 1 : false) };

  /**
   * As it is written when some snippet has it all; else forgiving; else those with most of it. Each step costs more than the one
   * before, and few keys need them. The first letters of a word say nothing about a whole text yet.
   */
  function search(query: string): SearchResult[] {
    const words = query.trim().split(/\s+/);
    const last = words.at(-1) ?? '';
    const settled = words.length > 1 && last.length === 1 ? words.slice(0, -1).join(' ') : query;
    const fields = words.length === 1 && last.length < WHOLE_TEXT ? HEADINGS : FIELDS;
    const exact = index.search(settled, { combineWith: 'AND', fields });
    if (exact.length > 0) return exact;
    const near = index.search(settled, { ...forgiving, combineWith: 'AND' });
    return near.length > 0 ? near : index.search(settled, { ...forgiving, combineWith: 'OR' });
  }
  const waiting = [...byId.values()];

  function prepare(count: number): boolean {
    index.addAll(waiting.splice(0, count).map(documentOf));
    return waiting.length > 0;
  }

  return {
    prepare,
    find(query, filter = {}) {
      if (query.trim() === '') return snippets.filter((snippet) => passes(snippet, filter));
      if (waiting.length <= AT_ONCE) prepare(waiting.length);
      const hits = search(query);
      const terms = foldWord(query).split(/\s+/).filter(Boolean);
      const rest = waiting.filter((snippet) => holds(snippet, terms));
      return [...hits.map((hit) => byId.get(hit.id as string)), ...rest].filter(
        (snippet): snippet is AnySnippet => snippet !== undefined && passes(snippet, filter),
      );
    },
  };
}
