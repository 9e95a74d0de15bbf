/**
 * The interface's own dictionary: language is a setting of ours, not only the browser's.
 * A word carries both languages side by side, so that neither can be forgotten and a reader can compare them.
 */
export type Language = 'da' | 'en';

/** `{name}` in a text is filled from the values; `one`/`other` are chosen by the value named `count`. */
export type Text = string | { one: string; other: string };
export interface Word {
  da: Text;
  en: Text;
}
export type Words = Record<string, Word>;
export type Values = Record<string, string | number>;
export type Say = (word: Word, values?: Values) => string;

const LOCALE: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** Between thousands, as the locales' data have it (CLDR). */
const GROUP: Record<Language, string> = { da: '.', en: ',' };

function grouped(value: number, mark: string): string {
  let left = String(value);
  let right = '';
  for (; left.length > 3; left = left.slice(0, -3)) right = mark + left.slice(-3) + right;
  return left + right;
}

const FORMATS = new Map<string, Intl.NumberFormat>();

/** Numbers are written as the language does: 1.240 in Danish, 1,240 in English. */
export function formatNumber(value: number, language: Language, digits = 0): string {
  // Nearly all are counts, and a formatter takes a tenth of a second to be made the first time.
  if (Number.isInteger(value) && value >= 0 && value < 1e15) return grouped(value, GROUP[language]);
  const key = `${language} ${digits}`;
  let format = FORMATS.get(key);
  if (!format) {
    format = new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: digits });
    FORMATS.set(key, format);
  }
  return format.format(value);
}

export function say(word: Word, language: Language, values: Values = {}): string {
  const text = word[language];
  // Danish and English share the plural rule one/other for cardinals (CLDR).
  const form = typeof text === 'string' ? text : Number(values.count) === 1 ? text.one : text.other;
  return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? formatNumber(value, language, 1) : value;
  });
}

/** A `say` bound to one language. */
export function sayIn(language: Language): Say {
  return (word, values) => say(word, language, values);
}

/** `auto` follows the browser: Danish, Norwegian and Swedish browsers get Danish, all others English. */
export function resolveLanguage(setting: 'auto' | Language, browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^(da|nb|nn|no|sv)\b/i.test(browserLanguage) ? 'da' : 'en';
}
