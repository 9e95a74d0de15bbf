import { readdirSync, readFileSync } from 'node:fs';
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

/** Sources with the name each dictionary goes by in them. */
const SOURCES = ['lib', 'components', 'entrypoints', 'scripts']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** Dictionaries with a word for each value of something, read by that value. */
const COMPUTED =
  /^(?:action|band|background|choice|claim|form|gate|group|humanFirst|kind|measure|place|problem|question|reason|setting|stored)Words$/;

/** Always two or more where they stand. */
const NEVER_ONE = new Set([
  'guard.ts: guardWords.foundTimes',
  'answer.ts: answerWords.shortenTitle',
  'answer.ts: answerWords.shortenToWords',
  'answer.ts: promptWords.toWords',
  'options.ts: optionsWords.itDownloaded',
]);

describe('dictionaries', () => {
  it('have a form for one wherever a thing is counted', async () => {
    const wrong: string[] = [];
    for (const area of AREAS) {
      for (const [name, value] of Object.entries((await import(join(FOLDER, area))) as Record<string, unknown>)) {
        for (const [path, word] of wordsIn(value, name)) {
          if (
            typeof word.en === 'string' &&
            /\{count\} (?:\w+ )?\w{3,}s\b/.test(word.en) &&
            !NEVER_ONE.has(`${area}: ${path}`)
          )
            wrong.push(`${area}: ${path}: ${word.en}`);
          if (typeof word.da !== typeof word.en) wrong.push(`${area}: ${path}: two forms in one language only`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('hold no word that nobody uses', async () => {
    const used = new Set<string>();
    const whole = new Set<string>();
    for (const file of SOURCES) {
      const source = readFileSync(file, 'utf8');
      const names = new Map<string, string>();
      for (const [, list = ''] of source.matchAll(
        /import (?:type )?\{([^}]*)\} from '[^']*i18n\/\w[\w-]*\.ts'|import \{([^}]*)\} from '\.\/\w[\w-]*\.ts'/g,
      ))
        for (const each of list.split(',')) {
          const [name = '', alias = name] = each.trim().split(/ as /);
          if (name !== '') names.set(alias, name);
        }
      if (file.startsWith(FOLDER)) {
        for (const [, name = ''] of source.matchAll(/const (\w+)/g)) names.set(name, name);
      }
      for (const [alias, name] of names) {
        for (const [, key = ''] of source.matchAll(new RegExp(`(?<![.\\w])${alias}\\.(\\w+)`, 'g')))
          used.add(`${name}.${key}`);
        for (const [, key = ''] of source.matchAll(new RegExp(`(?<![.\\w])${alias}\\['([^']+)'\\]`, 'g')))
          used.add(`${name}.${key}`);
        // Read by a key that is worked out, or handed on as a whole.
        if (
          new RegExp(`(?<![.\\w])${alias}(?:\\[(?!')|\\s*\\)|,? ?\\}|\\s*,\\s*\\w|;)`).test(
            source.replace(/import [^;]*;/g, ''),
          )
        )
          whole.add(name);
      }
    }
    const unused: string[] = [];
    for (const area of AREAS) {
      for (const [name, value] of Object.entries((await import(join(FOLDER, area))) as Record<string, unknown>)) {
        if (!name.endsWith('Words') || typeof value !== 'object' || value === null || whole.has(name)) continue;
        for (const key of Object.keys(value)) if (!used.has(`${name}.${key}`)) unused.push(`${area}: ${name}.${key}`);
      }
    }
    expect(unused, 'Delete the word or use it').toEqual([]);
    const read = [...whole].filter((name) => /Words$/.test(name) && !COMPUTED.test(name));
    expect(read, 'Read it key by key, so that an unused word is noticed').toEqual([]);
  });
});
