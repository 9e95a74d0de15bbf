import type { Finding, Kind } from '../detect/types.ts';
import type { Language } from '../i18n/words.ts';
import { mentionOf, type PersonMention, samePerson } from './person.ts';
import { PLACEHOLDER_WORDS } from './words.ts';

/** One thing that got a placeholder. */
export interface Entry {
  kind: Kind;
  number: number;
  /** What to put back: the fullest form seen. */
  original: string;
  /** For persons the name's words; otherwise the value without spaces and case. */
  words: string[];
  /** Taken out of a file: the page has never had it. */
  unseen?: true;
}

export interface Replacement {
  finding: Finding;
  /** What stands in the finding's place, genitive included: "[NAVN 1]s". */
  placeholder: string;
}

export interface Restoration {
  /** UTF-16 offsets into the answer. */
  start: number;
  end: number;
  original: string;
  /** The page has never had what it stands for. */
  unseen: boolean;
}

/**
 * The placeholders of one tab: the same person or number gets the same placeholder for as long as the tab lives.
 * Held in memory only, never stored.
 */
export interface PlaceholderBook {
  /** The placeholder of each finding, in the order given. */
  placeholdersFor(findings: readonly Finding[], language: Language): Replacement[];
  /** The text with the findings (offsets into `text`) replaced. */
  replace(
    text: string,
    findings: readonly Finding[],
    language: Language,
  ): { text: string; replacements: Replacement[] };
  /** Where placeholders of this book stand in an answer and what they stand for. */
  find(answer: string): Restoration[];
  /** The answer with the real names and numbers put back. */
  restore(answer: string): string;
  /** How many things have a placeholder. */
  readonly size: number;
  /** What is known, as plain data: a file is rewritten elsewhere, with the same placeholders. */
  state(): BookState;
  /** Goes on from a state that was given away and has grown. */
  adopt(state: BookState): void;
}

export type BookState = readonly Readonly<Entry>[];

const plainValue = (text: string): string => text.toLowerCase().replace(/[\s\p{Cf}.·-]+/gu, '');

/** Goes on from `state`; `fromFile` marks what is added as never seen by the page. */
export function createPlaceholderBook(state: BookState = [], fromFile = false): PlaceholderBook {
  const entries: Entry[] = [];
  const next = new Map<Kind, number>();
  const byNumber = new Map<string, Entry>();
  const byValue = new Map<string, Entry>();
  /** Persons by each word of their name: a list of fifty thousand is no longer a search through all of them for each. */
  const byWord = new Map<string, Set<Entry>>();

  function index(entry: Entry): void {
    byNumber.set(`${entry.kind} ${entry.number}`, entry);
    if (entry.kind !== 'person-name') {
      byValue.set(`${entry.kind} ${entry.words[0]}`, entry);
      return;
    }
    for (const word of entry.words) {
      const known = byWord.get(word);
      if (known) known.add(entry);
      else byWord.set(word, new Set([entry]));
    }
  }

  function put(entry: Entry): Entry {
    entries.push(entry);
    next.set(entry.kind, Math.max(next.get(entry.kind) ?? 0, entry.number));
    index(entry);
    return entry;
  }

  const add = (kind: Kind, original: string, words: string[]): Entry =>
    put({ kind, number: (next.get(kind) ?? 0) + 1, original, words, ...(fromFile && { unseen: true }) });

  function adopt(given: BookState): void {
    entries.length = 0;
    for (const map of [next, byNumber, byValue, byWord]) map.clear();
    for (const entry of given) put({ ...entry, words: [...entry.words] });
  }
  adopt(state);

  /** The one known person this mention can be; none when it could be two. */
  function personFor(mention: PersonMention): Entry | undefined {
    const alike = new Set<Entry>();
    for (const word of mention.words) {
      for (const entry of byWord.get(word) ?? []) if (samePerson(entry.words, mention.words)) alike.add(entry);
    }
    for (const entry of alike) if (entry.words.length === mention.words.length) return entry;
    const [only] = alike;
    return alike.size === 1 ? only : undefined;
  }

  function placeholdersFor(findings: readonly Finding[], language: Language): Replacement[] {
    // By their text: a long prompt names the same few people again and again.
    const people = new Set(findings.filter((finding) => finding.kind === 'person-name').map((finding) => finding.text));
    const written = new Set([...people].flatMap((person) => mentionOf(person, () => false).words));
    const mentions = new Map<string, PersonMention>(
      [...people].map((person) => [person, mentionOf(person, (word) => byWord.has(word) || written.has(word))]),
    );
    const withWord = new Map<string, Map<string, PersonMention>>();
    for (const mention of mentions.values()) {
      const name = mention.words.join(' ');
      for (const word of mention.words) {
        const known = withWord.get(word);
        if (known) known.set(name, mention);
        else withWord.set(word, new Map([[name, mention]]));
      }
    }
    // The fullest form of each person first in mind, so that "Agnes" before "Agnes Pemberton" is the same person;
    // numbers follow the order of the text.
    const fullest = (mention: PersonMention): PersonMention => {
      const fuller = [...(withWord.get(mention.words[0] ?? '')?.values() ?? [])].filter(
        (other) => other.words.length > mention.words.length && samePerson(other.words, mention.words),
      );
      return fuller.length === 1 ? fuller[0]! : mention;
    };
    return findings.map((finding) => {
      const mention = finding.kind === 'person-name' ? mentions.get(finding.text) : undefined;
      let entry: Entry;
      if (mention) {
        const full = fullest(mention);
        entry = personFor(full) ?? add('person-name', full.name, full.words);
        if (full.words.length > entry.words.length) {
          Object.assign(entry, { original: full.name, words: full.words, ...(fromFile && { unseen: true }) });
          index(entry);
        }
      } else {
        const words = [plainValue(finding.text)];
        entry = byValue.get(`${finding.kind} ${words[0]}`) ?? add(finding.kind, finding.text, words);
      }
      const genitive = mention?.genitive ?? '';
      return { finding, placeholder: `[${PLACEHOLDER_WORDS[finding.kind][language]} ${entry.number}]${genitive}` };
    });
  }

  function replace(text: string, findings: readonly Finding[], language: Language) {
    // Findings of different kinds may overlap: the longer one is replaced, what lies inside it goes with it.
    const apart: Finding[] = [];
    for (const finding of [...findings].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
      if (apart.every((other) => finding.end <= other.start || finding.start >= other.end)) apart.push(finding);
    }
    apart.sort((a, b) => a.start - b.start);
    const replacements = placeholdersFor(apart, language);
    let out = '';
    let from = 0;
    for (const { finding, placeholder } of replacements) {
      out += text.slice(from, finding.start) + placeholder;
      from = finding.end;
    }
    return { text: out + text.slice(from), replacements };
  }

  function find(answer: string): Restoration[] {
    if (entries.length === 0) return [];
    const kinds = new Map<string, Kind>();
    for (const kind of new Set(entries.map((entry) => entry.kind))) {
      const { da, en, also = [] } = PLACEHOLDER_WORDS[kind];
      for (const word of [da, en, ...also]) kinds.set(word, kind);
    }
    const names = [...kinds.keys()]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[- ]/g, '[-_ \\u00a0]?'));
    // Brackets may be kept, changed or dropped by the AI; without brackets only the upper-case word counts, because
    // "person 1" is also ordinary English.
    const pattern = new RegExp(
      `(?:([[({<⟨【])[*_\`]{0,3}(${names.join('|')})[-_ \\u00a0]?#?(\\d{1,4})[*_\`]{0,3}[\\])}>⟩】])|(?<![\\p{L}\\p{N}])(${names.join('|')})[-_ \\u00a0](\\d{1,4})(?![\\p{N}])`,
      'giu',
    );
    const found: Restoration[] = [];
    for (const match of answer.matchAll(pattern)) {
      const word = match[2] ?? match[4]!;
      if (match[4] !== undefined && word !== word.toUpperCase()) continue;
      const plain = word.toUpperCase().replace(/[-_\u00a0 ]/g, '');
      const kind = [...kinds].find(([name]) => name.replace(/[- ]/g, '') === plain)?.[1];
      const entry = byNumber.get(`${kind} ${Number(match[3] ?? match[5])}`);
      if (!entry) continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        original: entry.original,
        unseen: entry.unseen ?? false,
      });
    }
    return found;
  }

  function restore(answer: string): string {
    let out = '';
    let from = 0;
    for (const { start, end, original } of find(answer)) {
      out += answer.slice(from, start) + original;
      from = end;
      // Danish genitive of a name that ends in s, x or z is an apostrophe alone: Jens'.
      if (/[sxz]$/iu.test(original) && /^s(?!\p{L})/u.test(answer.slice(from, from + 2))) {
        out += "'";
        from += 1;
      }
    }
    return out + answer.slice(from);
  }

  return {
    placeholdersFor,
    replace,
    find,
    restore,
    state: () => entries.map((entry) => ({ ...entry, words: [...entry.words] })),
    adopt,
    get size() {
      return entries.length;
    },
  };
}
