/** Reads a prompt and says what is missing, on this device. */
import { adviceFor } from './advice.ts';
import { readDanish } from './danish.ts';
import { languageOf } from './language.ts';
import { hasPart, requiredParts } from './required.ts';
import type { Reading, Signals } from './types.ts';

/** Prompts are read up to here (UTF-16 units): what is asked for stands at the beginning, what limits it mostly too. */
const READ = 12_000;

/** `undefined` for a prompt without a word in it. English needs a library that is loaded when first wanted. */
export async function coach(prompt: string): Promise<Reading | undefined> {
  const text = prompt.length <= READ ? prompt : `${prompt.slice(0, READ - 2_000)}\n${prompt.slice(-2_000)}`;
  if (!/\p{L}/u.test(text)) return undefined;
  const language = languageOf(text);
  const signals: Signals = language === 'da' ? readDanish(text) : (await import('./english.ts')).readEnglish(text);
  const required = requiredParts(signals);
  return {
    language,
    task: signals.task,
    present: required.filter((part) => hasPart(signals, part)),
    missing: required.filter((part) => !hasPart(signals, part)).map((part) => adviceFor(part, signals, language)),
    humanFirst: signals.humanFirst,
  };
}
