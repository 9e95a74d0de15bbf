import type { Kind } from '../../types.ts';

/**
 * The phrases of one kind in one language.
 * - `told`: says something about somebody ("sygemeldt siden", "has been diagnosed"): enough, once somebody
 *   identifiable is near.
 * - `topic`: a subject ("stress", "barsel"): counts only where it is said of somebody identifiable in the same breath.
 * - `hint`: a turn of speech that counts only in company ("græder", "late again").
 */
export interface Vocabulary {
  kind: Kind;
  told: string;
  topic: string;
  hint?: string;
}
