import { rx } from '../rx.ts';
import type { Passage, Span } from '../types.ts';
import { findPhrases, type Hits, type KeptPhrases, type TextCue, type TextTag } from './lexicon.ts';
import { flagTokens, type Hit, NAME, NUMBER, WHO } from './pattern.ts';
import { subjectsOf } from './subjects.ts';
import { type Tokens, tokenise } from './tokens.ts';
import { type KeptTokens, tokeniseKept, type Unchanged } from './tokens-kept.ts';
import { CONTACT } from './words/generality.ts';
import { HE, I, YOU } from './words/persons.ts';

/** What a sentence says about persons. Bits, so that a sentence is one number. */
export const HAS_NAME = 1;
export const HAS_ID = 2;
export const HAS_HE = 4;
export const HAS_YOU = 8;
export const HAS_I = 16;
export const ANYBODY_IN = 32;
export const HAS_ROLE = 64;
export const CONTACT_LINE = 128;

/** A passage read once: its words, who is in it, and what kind of text it is. */
export interface Reading {
  passage: Passage;
  tokens: Tokens;
  flags: Uint8Array;
  /** Per sentence, the bits above. */
  sentences: Uint8Array;
  /** Per paragraph: has a private person's name. */
  namedParagraphs: Set<number>;
  /** Somebody identifiable is in the passage. */
  identifiable: boolean;
  /** A letter to somebody named: "Dear Rikke"; "you" is that person. */
  addressed: boolean;
  /** Token index per name start. */
  names: number[];
  /** Names that only the context gives away. */
  found: Span[];
  /** Tokens inside identifiers (a CPR number is not an amount). */
  taken: Uint8Array;
  hits: Hits;
  about: Hit<TextTag>[];
  invented: boolean;
  published: boolean;
  general: boolean;
  /** Has blanks to fill in, and nobody's name. */
  template: boolean;
  marked: boolean;
  /** A form about somebody: "Name: ...", "Patient: ..." with the rest in fields below. */
  form: boolean;
}

/** Words from which on a text is long, and how many of its first words are its beginning. */
const LONG = 150;
const BEGINNING = 50;

const GREETINGS = new Set('kaere hej hejsa dear hi hello hey'.split(' '));
const CONTACT_WORDS = new Set(CONTACT.split(/[,\s]+/).filter(Boolean));

/** Labels of the field that says whom a form is about. */
const FORM_LABELS = new Set(
  `navn elev borger patient beboer barn klient lejer medarbejder ansat kursist deltager studerende medlem
name pupil student child patient resident client tenant employee member candidate applicant`.split(/\s+/),
);

/** Kinds that point to one person as surely as a name does. */
const POINTS_TO_SOMEBODY = new Set([
  'national-id',
  'email',
  'phone',
  'date-of-birth',
  'document-id',
  'bank-account',
  'online-handle',
  'postal-address',
]);

/** What is kept of a text that is being written, so that only the sentences that changed are read again. */
export interface MattersMemory {
  tokens?: KeptTokens;
  phrases?: KeptPhrases;
}

/** Words of the text; with a memory, cut anew only where they changed. */
function wordsOf(passage: Passage, memory: MattersMemory | undefined): { tokens: Tokens; unchanged?: Unchanged } {
  if (!memory) return { tokens: tokenise(passage) };
  const { kept, unchanged } = tokeniseKept(passage, memory.tokens);
  memory.tokens = kept;
  return { tokens: kept.tokens, unchanged };
}

/** `memory` is used and brought up to date. */
export function read(passage: Passage, spans: readonly Span[], memory?: MattersMemory): Reading {
  const { tokens, unchanged } = wordsOf(passage, memory);
  const flags = flagTokens(tokens);
  const sentences = new Uint8Array(tokens.sentenceFrom.length);
  const taken = new Uint8Array(tokens.count);
  const namedParagraphs = new Set<number>();
  const names: number[] = [];
  const found: Span[] = [];
  let identifiable = false;

  const sorted = spans.filter((span) => !span.public).sort((a, b) => a.start - b.start);
  let at = 0;
  for (const span of sorted) {
    while (at > 0 && (tokens.end[at - 1] ?? 0) > span.start) at -= 1;
    while (at < tokens.count && (tokens.end[at] as number) <= span.start) at += 1;
    const isName = span.kind === 'person-name';
    if (!isName && !POINTS_TO_SOMEBODY.has(span.kind)) {
      for (let i = at; i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
        if (span.kind !== 'custom-term' && span.kind !== 'confidentiality-marking') taken[i] = 1;
      }
      continue;
    }
    identifiable = true;
    if (isName && at < tokens.count) {
      names.push(at);
      namedParagraphs.add(tokens.paragraph[at] as number);
    }
    for (let i = at; i < tokens.count && (tokens.start[i] as number) < span.end; i++) {
      const sentence = tokens.sentence[i] as number;
      if (isName) {
        flags[i] = (flags[i] as number) | NAME | WHO;
        sentences[sentence] = (sentences[sentence] as number) | HAS_NAME;
      } else {
        taken[i] = 1;
        sentences[sentence] = (sentences[sentence] as number) | HAS_ID;
      }
    }
  }
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as string;
    const sentence = tokens.sentence[i] as number;
    if (HE.has(word)) {
      flags[i] = (flags[i] as number) | WHO;
      sentences[sentence] = (sentences[sentence] as number) | HAS_HE;
    } else if (YOU.has(word)) sentences[sentence] = (sentences[sentence] as number) | HAS_YOU;
    else if (I.has(word)) sentences[sentence] = (sentences[sentence] as number) | HAS_I;
  }
  tokens.sentenceFrom.forEach((from, sentence) => {
    if (CONTACT_WORDS.has(tokens.word[from] as string) && (tokens.sentenceTo[sentence] as number) - from <= 12) {
      sentences[sentence] = (sentences[sentence] as number) | CONTACT_LINE;
    }
  });

  const about: Hit<TextTag>[] = [];
  const first = findPhrases(tokens, flags, memory?.phrases, unchanged);
  if (memory) memory.phrases = first.kept;
  let { hits } = first;
  const subjects = subjectsOf(
    passage.text,
    tokens,
    hits,
    (token) => taken[token] === 0 && ((flags[token] ?? 0) & NAME) === 0,
    names.length > 0,
  );
  if (subjects.length > 0) {
    const spoken = new Set(subjects.map((token) => passage.text.slice(tokens.start[token], tokens.end[token])));
    for (let i = 0; i < tokens.count; i++) {
      if ((flags[i] as number) & NAME || taken[i] || !spoken.has(passage.text.slice(tokens.start[i], tokens.end[i])))
        continue;
      flags[i] = (flags[i] as number) | NAME | WHO;
      names.push(i);
      found.push({
        kind: 'person-name',
        start: tokens.start[i] as number,
        end: tokens.end[i] as number,
        score: 0.55,
        rule: 'name-by-context',
      });
      namedParagraphs.add(tokens.paragraph[i] as number);
      sentences[tokens.sentence[i] as number] = (sentences[tokens.sentence[i] as number] as number) | HAS_NAME;
    }
    identifiable = true;
    hits = findPhrases(tokens, flags).hits;
  }
  const seen: Record<TextCue, number> = {
    anybody: 0,
    about: 0,
    invented: 0,
    played: 0,
    mine: 0,
    real: 0,
    published: 0,
    general: 0,
    role: 0,
    only: 0,
  };
  for (const hit of hits.text) {
    const { cue } = hit.tag;
    // In a long text only its beginning says that all of it is invented.
    if ((cue === 'invented' || cue === 'played') && tokens.count > LONG && hit.from > BEGINNING) continue;
    seen[cue] += 1;
    if (cue === 'mine' && isNamedBehind(hit.to, flags)) seen.real += 1;
    const sentence = tokens.sentence[hit.from] as number;
    if (cue === 'anybody') sentences[sentence] = (sentences[sentence] as number) | ANYBODY_IN;
    else if (cue === 'role' || cue === 'only') sentences[sentence] = (sentences[sentence] as number) | HAS_ROLE;
    else if (cue === 'about') about.push(hit);
  }
  if (seen.only > 0) identifiable = true;
  // A post with one holder, told of with he or she and with a detail (a date, a number), points to somebody too.
  if (seen.role > 0 && sentences.some((bits) => bits & HAS_HE) && flags.some((bits) => bits & NUMBER))
    identifiable = true;
  // "Vores økonomichef drikker": something of the most private told of a post with one holder is told of its holder.
  if (
    seen.role > 0 &&
    hits.person.some(
      ({ tag, from }) =>
        tag.strength === 'told' &&
        tag.kind !== 'salary' &&
        (sentences[tokens.sentence[from] as number] as number) & HAS_ROLE,
    )
  )
    identifiable = true;
  return {
    passage,
    tokens,
    flags,
    sentences,
    namedParagraphs,
    identifiable,
    addressed: names.some((at) => GREETINGS.has(tokens.word[at - 1] ?? '')),
    names,
    found,
    taken,
    hits,
    about,
    invented: seen.real === 0 && (seen.invented > 0 || (seen.played > 0 && seen.mine === 0)),
    published: seen.published > 0,
    general: seen.general > 0,
    template: names.length === 0 && hasBlanks(passage.text),
    form: names.some((at) => isField(passage, tokens, at)),
    marked: spans.some((span) => span.kind === 'confidentiality-marking'),
  };
}

const BLANK = rx(
  'g',
)`\[\p{L}[\p{L}\d _\-/]{0,30}\]|\{\{?[\p{L}_]{1,30}\}?\}|<<?[\p{L}_]{2,30}>>?|(?<!\p{L})X{2,5}(?!\p{L})|_{4}`;

/** Two blanks or more: "[navn]", "{date}", "<<Amount>>". */
function hasBlanks(text: string): boolean {
  let count = 0;
  for (const _ of text.matchAll(BLANK)) if (++count > 1) return true;
  return false;
}

/** Within the three words from `at` on stands a name. */
function isNamedBehind(at: number, flags: Uint8Array): boolean {
  for (let i = at; i < at + 3 && i < flags.length; i++) if ((flags[i] as number) & NAME) return true;
  return false;
}

/** The sentence begins with a label of one or two words, such as "Name:"; the label's last token, else -1. */
export function fieldLabel({ text }: Passage, tokens: Tokens, sentence: number): number {
  const from = tokens.sentenceFrom[sentence] as number;
  for (let at = from; at < from + 2 && at + 1 < (tokens.sentenceTo[sentence] as number); at++)
    if (text.charAt(tokens.end[at] as number) === ':') return at;
  return -1;
}

/** The name stands right behind a label that says whom a form is about. */
function isField(passage: Passage, tokens: Tokens, name: number): boolean {
  const label = fieldLabel(passage, tokens, tokens.sentence[name] as number);
  return label >= 0 && label === name - 1 && FORM_LABELS.has(tokens.word[label] as string);
}

/** A finding that covers the tokens from `from` up to `to`. */
export function spanOf(
  reading: Reading,
  kind: Span['kind'],
  from: number,
  to: number,
  score: number,
  rule: string,
): Span {
  return {
    kind,
    start: reading.tokens.start[from] as number,
    end: reading.tokens.end[to - 1] as number,
    score,
    rule,
  };
}
