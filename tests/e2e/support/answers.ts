import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../pages/answers', `${name}.md`), 'utf8').trim();

/** Canned answers: `long` is 640 words for what should be a short mail, list numbers not counted. */
export const ANSWERS = {
  da: { long: read('long.da'), short: read('short.da') },
  en: { long: read('long.en'), short: read('short.en') },
} as const;

/** The long answer, unless the prompt asks for something shorter; in the prompt's language. */
export function cannedAnswer(prompt: string) {
  const danish = /[æøå]|\b(?:og|til|en|er|skriv|med|kort)\b/i.test(prompt);
  const brief = /\b(?:forkort|kort|kortere|højst|shorten|short|shorter|brief|at most|no more than)\b/i.test(prompt);
  return ANSWERS[danish ? 'da' : 'en'][brief ? 'short' : 'long'];
}
