/**
 * Search as you type, over both languages at once and forgiving: misspelt words, word beginnings, the last part of a Danish
 * compound ("samtale" finds "sygefraværssamtale"), and keyboards without æ, ø and å.
 */
import MiniSearch, { type SearchResult } from 'minisearch';
import { AREA_NAMES, GAIN_NAMES, LEVEL_NAMES, ROLE_NAMES } from './tags.ts';
import type { AnySnippet, Area, Both, Gain, Level, Role } from './types.ts';

export interface Filter {
  area?: Area | undefined;
  role?: Role | undefined;
  level?: Level | undefined;
  gain?: Gain | undefined;
}

/** Lower case without accents; æ, ø, å and the ways to write them without a Danish keyboard become one. */
export function foldWord(word: string): string {
  const folded = word
    .toLowerCase()
    .replace(/æ|ae/g, 'a')
    .replace(/ø|oe|ö/g, 'o')
    .replace(/å|aa/g, 'a');
  // Nearly all words are plain by now, and taking letters apart costs more than all of the above.
  return BEYOND_ASCII.test(folded) ? folded.normalize('NFD').replace(/\p{M}/gu, '') : folded;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

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

/** Letters from which on a word is looked for in the whole text of a snippet; fewer say nothing of it yet. */
const WHOLE_TEXT = 4;

interface Document {
  id: string;
  title: string;
  keywords: string;
  tags: string;
  body: string;
}

const both = (names: Both): string => `${names.da} ${names.en}`;

/** One part of a snippet's text in the languages it has. */
const joined = (snippet: AnySnippet, part: 'title' | 'keywords' | 'when' | 'template'): string =>
  `${snippet.da?.[part] ?? ''} ${snippet.en?.[part] ?? ''}`;

const tagsOf = ({ area, level, gain, roles }: AnySnippet): Both[] => [
  AREA_NAMES[area],
  LEVEL_NAMES[level],
  GAIN_NAMES[gain],
  ...roles.map((role) => ROLE_NAMES[role]),
];

function documentOf(snippet: AnySnippet): Document {
  return {
    id: snippet.id,
    title: joined(snippet, 'title'),
    keywords: joined(snippet, 'keywords'),
    tags: tagsOf(snippet).map(both).join(' '),
    body: `${joined(snippet, 'when')} ${joined(snippet, 'template')}`,
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

/** Headings come first and are soon read; the index is a second's work for a large shelf. */
export type Left = 'headings' | 'index' | undefined;

export interface Finder {
  /** Reads a few more snippets ahead of the first search: a millisecond or two. What is left to do. */
  prepare(): Left;
  /**
   * The snippets that fit, best first; all in their own order for an empty query. Those of a large shelf that the index
   * does not hold yet come last and are found by their words alone.
   */
  find(query: string, filter?: Filter): AnySnippet[];
}

/** So many snippets are read into the index within a key if they must; more are looked through as they are. */
const AT_ONCE = 100;
/** So many are put into the index, or their headings read, in a millisecond or two. */
const INDEXED = 3;
const HEADINGS = 60;

function spaced(text: string): string {
  const folded = foldWord(text);
  return ` ${folded.replace(BEYOND_ASCII.test(folded) ? /[^\p{L}\p{N}]+/gu : /[^a-z0-9]+/g, ' ')}`;
}

/** There are two dozen tags, which stand on every snippet. */
function spacedTag(names: Both): string {
  const known = SPACED_TAGS.get(names) ?? spaced(both(names));
  SPACED_TAGS.set(names, known);
  return known;
}
const SPACED_TAGS = new Map<Both, string>();

const restOf = (snippet: AnySnippet): string =>
  spaced(joined(snippet, 'keywords')) + tagsOf(snippet).map(spacedTag).join('');

/** No word holds it, so nothing sought reaches from one snippet into the next. */
const BETWEEN = '\n';

/**
 * One part of many snippets as one string: looked through in a fraction of the time of as many strings, which a key has to
 * spare only once.
 */
interface Column {
  text: string;
  /** Where each snippet's part begins; one more, for the end of the last. */
  starts: Uint32Array;
}

function columnOf(parts: readonly string[]): Column {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, at) => {
    starts[at + 1] = starts[at]! + part.length + BETWEEN.length;
  });
  return { text: parts.join(BETWEEN), starts };
}

/** The places of the snippets whose part holds what is sought, in their order. */
function holding({ text, starts }: Column, sought: string): number[] {
  const found: number[] = [];
  let place = 0;
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, starts[place + 1])) {
    while (starts[place + 1]! <= at) place++;
    found.push(place);
  }
  return found;
}

/** Folded words of the headings of many snippets, each with a space before it: beginnings of words are found by ` begin`. */
interface Headings {
  /** Words of the titles. */
  titles: Column;
  /** Keywords and tags. */
  rests: Column;
}

/** Those with a word that begins so: in the title first. A few letters are looked up in far less than a frame. */
function beginning({ titles, rests }: Headings, letters: string): number[] {
  const inTitle = holding(titles, ` ${letters}`);
  const there = new Set(inTitle);
  return [...inTitle, ...holding(rests, ` ${letters}`).filter((place) => !there.has(place))];
}

export function makeFinder(snippets: readonly AnySnippet[]): Finder {
  const byId = new Map(snippets.map((snippet) => [snippet.id, snippet]));
  const index = new MiniSearch<Document>({
    fields: ['title', 'keywords', 'tags', 'body'],
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
   * before, and few keys need them. One letter after other words says nothing yet.
   */
  function search(query: string): SearchResult[] {
    const words = query.split(/\s+/);
    const settled = words.at(-1)?.length === 1 ? words.slice(0, -1).join(' ') : query;
    const exact = index.search(settled, { combineWith: 'AND' });
    if (exact.length > 0) return exact;
    const near = index.search(settled, { ...forgiving, combineWith: 'AND' });
    return near.length > 0 ? near : index.search(settled, { ...forgiving, combineWith: 'OR' });
  }

  const waiting = [...byId.values()];
  const titles: string[] = [];
  const rests: string[] = [];
  function readHeadings(to: number): void {
    for (const snippet of snippets.slice(titles.length, to)) {
      titles.push(spaced(joined(snippet, 'title')));
      rests.push(restOf(snippet));
    }
  }
  let whole: Headings | undefined;
  function headings(): Headings {
    if (whole) return whole;
    readHeadings(snippets.length);
    whole = { titles: columnOf(titles), rests: columnOf(rests) };
    return whole;
  }

  function prepare(): Left {
    if (titles.length < snippets.length) readHeadings(titles.length + HEADINGS);
    else if (whole === undefined) headings();
    else index.addAll(waiting.splice(0, INDEXED).map(documentOf));
    if (whole === undefined) return 'headings';
    return waiting.length > 0 ? 'index' : undefined;
  }

  /** Those that the index does not hold yet and whose headings have all of the words somewhere. */
  function notYetIndexed(terms: readonly string[]): AnySnippet[] {
    if (waiting.length === 0) return [];
    const left = new Set(waiting);
    const { titles, rests } = headings();
    const having = terms.map((term) => new Set([...holding(titles, term), ...holding(rests, term)]));
    return snippets.filter((snippet, place) => left.has(snippet) && having.every((places) => places.has(place)));
  }

  return {
    prepare,
    find(query, filter = {}) {
      const sought = query.trim();
      if (sought === '') return snippets.filter((snippet) => passes(snippet, filter));
      const letters = foldWord(sought);
      if (sought.length < WHOLE_TEXT && /^[\p{L}\p{N}]+$/u.test(letters)) {
        const found = beginning(headings(), letters)
          .map((place) => snippets[place]!)
          .filter((snippet) => passes(snippet, filter));
        if (found.length > 0) return found;
      }
      if (waiting.length <= AT_ONCE) index.addAll(waiting.splice(0).map(documentOf));
      const rest = notYetIndexed(letters.split(/\s+/));
      const hits = search(sought).map((hit) => byId.get(hit.id as string));
      return [...hits, ...rest].filter(
        (snippet): snippet is AnySnippet => snippet !== undefined && passes(snippet, filter),
      );
    },
  };
}
