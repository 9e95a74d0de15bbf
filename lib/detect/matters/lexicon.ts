import { drain, type Slices } from '../slices.ts';
import type { Kind } from '../types.ts';
import { compileInSlices, type Hit, type Matcher } from './pattern.ts';
import type { Tokens } from './tokens.ts';
import type { Unchanged } from './tokens-kept.ts';
import { businessDa, businessEn, type CueVocabulary } from './words/business.ts';
import { ADVICE, BENIGN, QUIETLY, TELLING, TROUBLE, WHAT_NOW } from './words/case.ts';
import { criminalDa } from './words/criminal.da.ts';
import { criminalEn } from './words/criminal.en.ts';
import { ABOUT, ANYBODY, GENERAL, INVENTED, MINE, PLAYED, PUBLISHED, REAL } from './words/generality.ts';
import { hrDa } from './words/hr.da.ts';
import { hrEn } from './words/hr.en.ts';
import { legalDa, legalEn } from './words/legal.ts';
import { ONLY, ROLE } from './words/persons.ts';
import { salaryDa } from './words/salary.da.ts';
import { salaryEn } from './words/salary.en.ts';
import { specialDa } from './words/special.da.ts';
import { specialEn } from './words/special.en.ts';

/** What kind of text it is, and who is in it. */
export type TextCue =
  | 'anybody'
  | 'about'
  | 'invented'
  | 'played'
  | 'mine'
  | 'real'
  | 'published'
  | 'general'
  | 'role'
  | 'only';
export type CaseCue = 'what-now' | 'advice' | 'trouble' | 'quietly' | 'telling' | 'benign';
export interface TextTag {
  group: 'text';
  cue: TextCue;
}
export interface PersonTag {
  group: 'person';
  kind: Kind;
  strength: 'told' | 'topic' | 'hint';
}
export interface BusinessTag {
  group: 'business';
  kind: Kind;
  cue: keyof CueVocabulary;
}
export interface CaseTag {
  group: 'case';
  cue: CaseCue;
}
type Tag = TextTag | PersonTag | BusinessTag | CaseTag;

/** Every phrase of the vocabularies that stands in a text. */
export interface Hits {
  text: Hit<TextTag>[];
  person: Hit<PersonTag>[];
  business: Hit<BusinessTag>[];
  case: Hit<CaseTag>[];
}

function everyPhrase(): { tag: Tag; phrases: string }[] {
  const all: { tag: Tag; phrases: string }[] = [];
  const texts: [TextCue, string][] = [
    ['anybody', ANYBODY],
    ['about', ABOUT],
    ['invented', INVENTED],
    ['played', PLAYED],
    ['mine', MINE],
    ['real', REAL],
    ['published', PUBLISHED],
    ['general', GENERAL],
    ['role', ROLE],
    ['only', ONLY],
  ];
  for (const [cue, phrases] of texts) all.push({ tag: { group: 'text', cue }, phrases });
  for (const { kind, told, topic, hint } of [
    specialDa,
    specialEn,
    hrDa,
    hrEn,
    criminalDa,
    criminalEn,
    salaryDa,
    salaryEn,
  ]) {
    all.push({ tag: { group: 'person', kind, strength: 'told' }, phrases: told });
    all.push({ tag: { group: 'person', kind, strength: 'topic' }, phrases: topic });
    if (hint) all.push({ tag: { group: 'person', kind, strength: 'hint' }, phrases: hint });
  }
  const company: [Kind, CueVocabulary][] = [
    ['business-confidential', businessDa],
    ['business-confidential', businessEn],
    ['contract-or-legal', legalDa],
    ['contract-or-legal', legalEn],
  ];
  for (const [kind, vocabulary] of company) {
    for (const cue of ['sure', 'secret', 'plan', 'figure'] as const) {
      all.push({ tag: { group: 'business', kind, cue }, phrases: vocabulary[cue] });
    }
  }
  const cases: [CaseCue, string][] = [
    ['what-now', WHAT_NOW],
    ['advice', ADVICE],
    ['trouble', TROUBLE],
    ['quietly', QUIETLY],
    ['telling', TELLING],
    ['benign', BENIGN],
  ];
  for (const [cue, phrases] of cases) all.push({ tag: { group: 'case', cue }, phrases });
  return all;
}

let matcher: Matcher<Tag> | undefined;
let indexing: Slices<Matcher<Tag>> | undefined;

/** Indexes the vocabularies, pausing every millisecond or so. Whoever comes second goes on where the first has paused. */
export function* indexPhrases(): Slices<Matcher<Tag>> {
  while (!matcher) {
    indexing ??= compileInSlices(everyPhrase());
    const { done, value } = indexing.next();
    if (done) {
      matcher = value;
      indexing = undefined;
    } else yield;
  }
  return matcher;
}

/** What was found in a text, for the next time it is read. */
export interface KeptPhrases {
  hits: readonly Hit<Tag>[];
  flags: Uint8Array;
}

/** One pass over the words for all vocabularies. The first call indexes them. */
export function findPhrases(
  tokens: Tokens,
  flags: Uint8Array,
  kept?: KeptPhrases,
  unchanged: Unchanged = { first: 0, last: 0 },
): { hits: Hits; kept: KeptPhrases } {
  const known = matcher ?? drain(indexPhrases());
  const found = known.find(tokens, flags, kept && { ...kept, unchanged });
  const hits: Hits = { text: [], person: [], business: [], case: [] };
  for (const hit of found) (hits[hit.tag.group] as Hit<Tag>[]).push(hit);
  // The caller goes on writing in its flags.
  return { hits, kept: { hits: found, flags: flags.slice() } };
}
