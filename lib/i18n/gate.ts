import type { Words } from './words.ts';

/** Words of the gate, apart from the guard's: the gate is kept small. */
export const gateWords = {
  waiting: {
    da: 'AI-værn for ledere er ved at starte på siden. Intet er sendt endnu; det bliver læst om et øjeblik.',
    en: 'Leadership Guardrails is starting on this page. Nothing has been sent yet; it will be checked in a moment.',
  },
  failed: {
    da: 'AI-værn for ledere kunne ikke starte på siden, så intet er læst, og intet er sendt. Genindlæs siden, eller send igen for at sende ulæst.',
    en: 'Leadership Guardrails could not start on this page, so nothing has been checked and nothing sent. Reload the page, or send again to send it unchecked.',
  },
} satisfies Words;
