import type { Words } from './words.ts';

export const backgroundWords = {
  protected: { da: 'Beskytter dig her', en: 'Protecting you here' },
  unprotected: {
    da: 'Beskytter dig ikke her: siden er lavet om',
    en: 'Not protecting you here: the page has changed',
  },
  unsupported: { da: 'Ingen AI-chat på denne side', en: 'No AI chat on this page' },
  findings: {
    da: { one: '{count} oplysning i din tekst', other: '{count} oplysninger i din tekst' },
    en: { one: '{count} detail in your text', other: '{count} details in your text' },
  },
} satisfies Words;
