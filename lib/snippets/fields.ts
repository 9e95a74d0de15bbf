/** Short ways to write fields, and the lists behind `tone`, `language` and `recipients`. */
import type { Both, Field } from './types.ts';

export const TONES: readonly Both[] = [
  { da: 'venlig og ligefrem', en: 'friendly and straightforward' },
  { da: 'varm og personlig', en: 'warm and personal' },
  { da: 'rolig og saglig', en: 'calm and factual' },
  { da: 'bestemt, men venlig', en: 'firm but kind' },
  { da: 'formel', en: 'formal' },
  { da: 'let og humoristisk', en: 'light, with some humour' },
];

export const LANGUAGES: readonly Both[] = [
  { da: 'dansk', en: 'Danish' },
  { da: 'engelsk', en: 'English' },
  { da: 'tysk', en: 'German' },
  { da: 'svensk', en: 'Swedish' },
  { da: 'norsk', en: 'Norwegian' },
  { da: 'fransk', en: 'French' },
  { da: 'spansk', en: 'Spanish' },
  { da: 'nederlandsk', en: 'Dutch' },
  { da: 'polsk', en: 'Polish' },
  { da: 'rumænsk', en: 'Romanian' },
  { da: 'ukrainsk', en: 'Ukrainian' },
  { da: 'arabisk', en: 'Arabic' },
];

/** Offered while typing; anything else can be written. */
export const RECIPIENTS: readonly Both[] = [
  { da: 'mit team', en: 'my team' },
  { da: 'alle medarbejdere', en: 'all staff' },
  { da: 'ledergruppen', en: 'the management team' },
  { da: 'direktionen', en: 'the executive team' },
  { da: 'bestyrelsen', en: 'the board' },
  { da: 'en samarbejdspartner', en: 'a partner organisation' },
  { da: 'vores kunder', en: 'our customers' },
  { da: 'borgerne', en: 'the public' },
];

/** Bounds of a `words` field. */
export const WORDS_MIN = 20;
export const WORDS_MAX = 3_000;

interface Extra {
  hint?: Both;
  optional?: true;
}

export const text = (id: string, da: string, en: string, extra: Extra = {}): Field => ({
  id,
  type: 'text',
  label: { da, en },
  ...extra,
});

export const longtext = (id: string, da: string, en: string, extra: Extra = {}): Field => ({
  id,
  type: 'longtext',
  label: { da, en },
  ...extra,
});

export const choice = (id: string, da: string, en: string, options: Both[]): Field => ({
  id,
  type: 'choice',
  label: { da, en },
  options,
});

export const words = (start: number): Field => ({
  id: 'words',
  type: 'words',
  label: { da: 'Højst antal ord', en: 'Words at most' },
  start,
});

export const recipients = (da = 'Hvem skal have det', en = 'Who is it for'): Field => ({
  id: 'recipients',
  type: 'recipients',
  label: { da, en },
});

export const tone = (): Field => ({ id: 'tone', type: 'tone', label: { da: 'Tone', en: 'Tone' } });

export const language = (da = 'Sprog', en = 'Language'): Field => ({
  id: 'language',
  type: 'language',
  label: { da, en },
});

/** Said under every field that tempts people to write names. */
export const NO_NAMES: Extra = {
  hint: {
    da: 'Skriv "medarbejder A" eller en rolle, ikke navne.',
    en: 'Write "employee A" or a role, no names.',
  },
};
