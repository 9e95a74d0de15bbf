import type { Words } from './words.ts';

/** Words of the gate, apart from the guard's: the gate is kept small. */
export const gateWords = {
  notReady: {
    da: 'AI-værn for ledere er ikke klar på denne side endnu, så prompten er ikke sendt. Den bliver læst, så snart siden er indlæst. Send igen, hvis du vil sende den ulæst.',
    en: 'Leadership Guardrails is not ready on this page yet, so your prompt has not been sent. It will be checked as soon as the page has loaded. Send again to send it unchecked.',
  },
} satisfies Words;
