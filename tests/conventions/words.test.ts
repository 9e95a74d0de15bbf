import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Word } from '../../lib/i18n/words.ts';

/** Both languages say the same thing with the same values, in plain words, and no word is kept that nobody uses. */
const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'lib/i18n');
const AREAS = readdirSync(FOLDER).filter((name) => name.endsWith('.ts') && name !== 'words.ts');

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && 'one' in value && 'other' in value);
/** `{ da, en }` of texts; the languages a person may choose carry the same keys and are no word. */
const isWord = (value: unknown): value is Word =>
  typeof value === 'object' && value !== null && 'da' in value && 'en' in value && isText(value.da) && isText(value.en);

/** Every word in a dictionary, with the path to it. */
function* wordsIn(value: unknown, path: string): Generator<[string, Word]> {
  if (isWord(value)) yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* wordsIn(inner, `${path}.${key}`);
  }
}

const forms = (text: Word['da']): string[] => (typeof text === 'string' ? [text] : [text.one, text.other]);
const values = (text: Word['da']): string[] =>
  [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe.each(AREAS)('lib/i18n/%s', async (area) => {
  const dictionary = Object.entries((await import(join(FOLDER, area))) as Record<string, unknown>);
  const all = dictionary.flatMap(([name, value]) => [...wordsIn(value, name)]);

  it('says the same with the same values in Danish and English', () => {
    const wrong = all.filter(([, word]) => values(word.da).join() !== values(word.en).join()).map(([path]) => path);
    expect(wrong).toEqual([]);
  });

  it('has no empty text, no exclamation mark and no stray space', () => {
    const wrong = all.filter(([, word]) =>
      [...forms(word.da), ...forms(word.en)].some((form) => form.trim() !== form || form === '' || /!| {2}/.test(form)),
    );
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
});

describe('dictionaries', () => {
  it('hold no word that nobody uses', async () => {
    const sources = ['lib', 'components', 'entrypoints', 'scripts']
      .filter((folder) => existsSync(join(ROOT, folder)))
      .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');
    const unused: string[] = [];
    for (const area of AREAS) {
      for (const [name, value] of Object.entries((await import(join(FOLDER, area))) as Record<string, unknown>)) {
        // Dictionaries read by a computed key (kinds, settings) are used as a whole.
        if (
          !name.endsWith('Words') ||
          typeof value !== 'object' ||
          value === null ||
          (/\b\w*[wW]ords\[/.test(sources) && /^(kind|setting)/.test(name))
        )
          continue;
        for (const key of Object.keys(value))
          if (!new RegExp(`\\.${key}\\b|['"]${key}['"]`).test(sources)) unused.push(`${area}: ${key}`);
      }
    }
    expect(unused, 'Delete the word or use it').toEqual([]);
  });
});
