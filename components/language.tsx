import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type Say, sayIn } from '../lib/i18n/words.ts';

export const LanguageContext = createContext<Language>('en');

/** The person's language, for views below a `LanguageContext.Provider`. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** `say(word, values)` in the person's language. */
export function useSay(): Say {
  return sayIn(useLanguage());
}
