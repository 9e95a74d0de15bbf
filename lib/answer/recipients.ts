import { readingMinutes } from './readability.ts';

export interface RecipientCost {
  recipients: number;
  /** Minutes for one reader. */
  minutesEach: number;
  /** Hours for all together. */
  hours: number;
}

/** What it costs others to read this. Silent reading, see readability.ts. */
export function recipientCost(words: number, recipients: number): RecipientCost {
  const people = Math.max(0, Math.floor(recipients));
  const minutesEach = readingMinutes(words);
  return { recipients: people, minutesEach, hours: (minutesEach * people) / 60 };
}
