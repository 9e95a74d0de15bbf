/**
 * What an answer may have cost in electricity and water: a range, because model sizes and machines are not public.
 * Explained for people in docs/energy.md; keep the two in step.
 *
 * - Wh for each token written, per GPU: 1.17e-6 * exp(-0.0112 * B) * P + 4.05e-5, with P the active parameters in
 *   billions and B = 64 requests served together (EcoLogits, current method); times GPUs and the building's overhead (PUE).
 * - Low end: a small model (8 billion active parameters on one GPU, PUE 1.1). High end: a large one (200 billion on
 *   eight GPUs, PUE 1.3).
 * - In between lie what two makers have said of a usual text prompt: 0.24 Wh (Google, arXiv 2508.15734, median) and 0.34 Wh
 *   (OpenAI's head, "average", not defined).
 * - Water: 0.26 ml for 0.24 Wh (Google, cooling on site); water used to make the electricity is not in it.
 */
const BATCH = 64;
const SMALL = { billions: 8, gpus: 1, pue: 1.1 };
const LARGE = { billions: 200, gpus: 8, pue: 1.3 };
const WATER_ML_PER_WH = 0.26 / 0.24;
/** Tokens written for each word. English is near 1.3; Danish words are longer and cut into more parts. */
const TOKENS_PER_WORD = { low: 1.3, high: 2.2 };

export interface Energy {
  /** Watt-hours. */
  low: number;
  high: number;
  /** Millilitres. */
  water: { low: number; high: number };
}

export function energyOf(words: number): Energy {
  const low = words * TOKENS_PER_WORD.low * whPerToken(SMALL);
  const high = words * TOKENS_PER_WORD.high * whPerToken(LARGE);
  return {
    low: rounded(low),
    high: rounded(high),
    water: { low: rounded(low * WATER_ML_PER_WH), high: rounded(high * WATER_ML_PER_WH) },
  };
}

function whPerToken(model: { billions: number; gpus: number; pue: number }): number {
  return (1.17e-6 * Math.exp(-0.0112 * BATCH) * model.billions + 4.05e-5) * model.gpus * model.pue;
}

/** Two figures that count: more would promise what nobody knows. */
function rounded(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(2));
}
