import { FEATURES, features, LEXICAL } from '../../lib/detect/names/features.ts';
import { forget, lookUp } from '../../lib/detect/names/lexicon.ts';
import { allowed, isInside, LABELS, type Lexicon, labelOf, typeOf } from '../../lib/detect/names/model.ts';
import { sequenceEnd } from '../../lib/detect/names/sequences.ts';
import { open, stretchEnd, stretchStart } from '../../lib/detect/names/stretches.ts';
import { lowerInPlace, tokenise } from '../../lib/detect/names/tokens.ts';
import type { ModelParts } from './pack.ts';
import type { Random } from './random.ts';

/** A training text: spans with the type's index (0 person, 1 organisation, 2 place). */
export interface Example {
  text: string;
  spans: { start: number; end: number; type: number }[];
  /** How much it counts; 1 when left out. */
  weight?: number;
  /** Danish or English as somebody wrote it. */
  own?: boolean;
}

export interface Settings {
  epochs: number;
  rate: number;
  l1: number;
  /** Chance that the features naming the word itself are left out at a token. */
  dropWord: number;
  /** Chance that a token's lexicon bits are left out. */
  dropLexicon: number;
  /** Features kept in the end. */
  keep: number;
  /** A feature must be seen at this many tokens. */
  least: number;
}

interface Data {
  /** Feature hash (first), then index of every token, FEATURES each. */
  features: Int32Array;
  labels: Uint8Array;
  /** Where sequences begin, in tokens; one more at the end. */
  bounds: Int32Array;
  weights: Float32Array;
}

/** Cuts and labels the texts just as the tagger will see them. */
function gather(examples: readonly Example[], lexicon: Lexicon, settings: Settings, random: Random): Data {
  let room = 1 << 20;
  let all = new Int32Array(room * FEATURES);
  let labels = new Uint8Array(room);
  const bounds: number[] = [0];
  const weights: number[] = [];
  let total = 0;
  for (const example of examples) {
    const tokens = tokenise(example.text, lowerInPlace(example.text));
    lookUp(tokens, lexicon);
    while (total + tokens.length > room) {
      room *= 2;
      const more = new Int32Array(room * FEATURES);
      more.set(all);
      all = more;
      const moreLabels = new Uint8Array(room);
      moreLabels.set(labels);
      labels = moreLabels;
    }
    if (settings.dropLexicon > 0)
      for (let i = 0; i < tokens.length; i++) if (random.chance(settings.dropLexicon)) forget(tokens, i);
    const gold = new Uint8Array(tokens.length);
    for (const span of example.spans) {
      let first = -1;
      let last = -1;
      for (let i = 0; i < tokens.length; i++) {
        if (tokens.end[i]! <= span.start || tokens.start[i]! >= span.end) continue;
        if (first < 0) first = i;
        last = i;
      }
      for (let i = first; i >= 0 && i <= last; i++) gold[i] = labelOf(span.type, i > first);
    }
    for (let lo = 0; lo < tokens.length; ) {
      const hi = sequenceEnd(tokens, example.text, lo);
      open(tokens, lo, hi);
      for (let from = stretchStart(tokens, lo, hi); from < hi; ) {
        const to = stretchEnd(tokens, from, hi);
        for (let i = from; i < to; i++) {
          labels[total] = gold[i]!;
          features(tokens, i, lo, hi, all, total * FEATURES);
          if (i === from) repair(labels, total);
          total++;
        }
        bounds.push(total);
        weights.push(example.weight ?? 1);
        from = stretchStart(tokens, to, hi);
      }
      lo = hi;
    }
  }
  return {
    features: all.subarray(0, total * FEATURES),
    labels: labels.subarray(0, total),
    bounds: Int32Array.from(bounds),
    weights: Float32Array.from(weights),
  };
}

function repair(labels: Uint8Array, lo: number): void {
  const label = labels[lo]!;
  if (isInside(label)) labels[lo] = labelOf(typeOf(label), false);
}

/** Numbers the features seen often enough; others become -1. Returns each number's hash and how often it was seen. */
function index(data: Data, least: number): { names: Int32Array; counts: Int32Array } {
  const size = 1 << 24;
  const keys = new Int32Array(size);
  const counts = new Int32Array(size);
  const { features: hashes } = data;
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]! | 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 8;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    keys[slot] = hash;
    counts[slot]!++;
  }
  const names: number[] = [];
  const seen: number[] = [];
  const numbers = new Int32Array(size).fill(-1);
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i]! | 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> 8;
    while (keys[slot] !== hash) slot = (slot + 1) & (size - 1);
    if (counts[slot]! < least) {
      hashes[i] = -1;
      continue;
    }
    if (numbers[slot] === -1) {
      numbers[slot] = names.length;
      names.push(hashes[i]!);
      seen.push(counts[slot]!);
    }
    hashes[i] = numbers[slot]!;
  }
  return { names: Int32Array.from(names), counts: Int32Array.from(seen) };
}

const steps: { from: number; to: number }[] = [];
for (let to = 0; to < LABELS; to++)
  for (let from = 0; from < LABELS; from++) if (allowed(from, to)) steps.push({ from, to });
const STEP_FROM = Uint8Array.from(steps, (step) => step.from);
const STEP_TO = Uint8Array.from(steps, (step) => step.to);
const STEPS = steps.length;
const EDGE = LABELS * LABELS;

/** A sequence whose loss (nats) is below EASY is passed over with chance SKIP. */
const EASY = 0.03;
const SKIP = 0.5;
/** How often an epoch's weights enter the mean. */
const MOMENTS = 8;

/**
 * Trains a linear-chain CRF by AdaGrad with an L1 penalty, keeps the strongest features, and trains those on.
 */
export function train(
  examples: readonly Example[],
  lexicon: Lexicon,
  settings: Settings,
  random: Random,
  report: (text: string) => void,
): Omit<ModelParts, 'lexicon'> {
  const data = gather(examples, lexicon, settings, random);
  const { names, counts } = index(data, settings.least);
  const count = names.length;
  report(`${data.labels.length} tokens, ${data.bounds.length - 1} stretches, ${count} features`);
  const weights = new Float32Array(count * LABELS);
  const squares = new Float32Array(count * LABELS).fill(1e-3);
  const edges = new Float32Array(EDGE + 2 * LABELS);
  const edgeSquares = new Float32Array(EDGE + 2 * LABELS).fill(1e-2);
  const alive = new Uint8Array(count).fill(1);
  // What is seen often is trusted more, and pays less each time.
  const penalties = Float32Array.from(counts, (seen) => 1 / Math.sqrt(seen));

  const length = 512;
  const emit = new Float64Array(length * LABELS);
  const alpha = new Float64Array(length * LABELS);
  const beta = new Float64Array(length * LABELS);
  const active = new Int32Array(FEATURES);
  const dropped = new Uint8Array(length);
  const gradient = new Float64Array(LABELS);
  const edgeGradient = new Float64Array(EDGE + 2 * LABELS);
  const expEdges = new Float64Array(EDGE + 2 * LABELS);
  const order = Array.from({ length: data.bounds.length - 1 }, (_, i) => i);
  const losses = new Float32Array(order.length).fill(1);
  const lexicalSlot = Uint8Array.from({ length: FEATURES }, (_, f) => (LEXICAL.has(f) ? 1 : 0));

  const parts = (): Omit<ModelParts, 'lexicon'> => ({
    transitions: edges,
    features: Array.from({ length: count }, (_, i) => i)
      .filter((i) => alive[i] === 1)
      .map((i) => ({ hash: names[i]!, weights: weights.subarray(i * LABELS, (i + 1) * LABELS), count: counts[i]! }))
      .filter((feature) => feature.weights.some((weight) => weight !== 0)),
  });

  /** Sums of the weights at several moments after the pruning: their mean is steadier than the last of them. */
  const sums = new Float32Array(count * LABELS);
  const edgeSums = new Float64Array(edges.length);
  let moments = 0;
  const remember = (): void => {
    for (let i = 0; i < sums.length; i++) sums[i]! += weights[i]!;
    for (let i = 0; i < edges.length; i++) edgeSums[i]! += edges[i]!;
    moments++;
  };

  const epoch = (rate: number, l1: number, remembering: boolean): number => {
    let loss = 0;
    let seen = 0;
    random.shuffle(order);
    const pace = Math.ceil(order.length / MOMENTS);
    for (const [turn, s] of order.entries()) {
      if (remembering && turn % pace === pace - 1) remember();
      // What the model is sure of teaches little: most of it is passed over.
      if (losses[s]! < EASY && random.chance(SKIP)) continue;
      const lo = data.bounds[s]!;
      const n = data.bounds[s + 1]! - lo;
      const importance = data.weights[s]!;
      const lossBefore = loss;
      seen += n;
      for (let i = 0; i < EDGE + 2 * LABELS; i++) expEdges[i] = Math.exp(edges[i]!);
      for (let t = 0; t < n; t++) {
        const drop = random.chance(settings.dropWord) ? 1 : 0;
        dropped[t] = drop;
        const at = t * LABELS;
        emit.fill(0, at, at + LABELS);
        const base = (lo + t) * FEATURES;
        for (let f = 0; f < FEATURES; f++) {
          const feature = data.features[base + f]!;
          if (feature < 0 || alive[feature] === 0 || (drop === 1 && lexicalSlot[f] === 1)) continue;
          const w = feature * LABELS;
          for (let y = 0; y < LABELS; y++) emit[at + y]! += weights[w + y]!;
        }
        let top = emit[at]!;
        for (let y = 1; y < LABELS; y++) if (emit[at + y]! > top) top = emit[at + y]!;
        for (let y = 0; y < LABELS; y++) emit[at + y] = Math.exp(emit[at + y]! - top);
      }
      alpha.fill(0, 0, n * LABELS);
      beta.fill(0, 0, n * LABELS);
      for (let y = 0; y < LABELS; y++) if (allowed(-1, y)) alpha[y] = emit[y]! * expEdges[EDGE + y]!;
      norm(alpha, 0);
      for (let t = 1; t < n; t++) {
        const at = t * LABELS;
        for (let k = 0; k < STEPS; k++)
          alpha[at + STEP_TO[k]!]! +=
            alpha[at - LABELS + STEP_FROM[k]!]! * expEdges[STEP_FROM[k]! * LABELS + STEP_TO[k]!]!;
        for (let y = 0; y < LABELS; y++) alpha[at + y]! *= emit[at + y]!;
        norm(alpha, at);
      }
      const lastAt = (n - 1) * LABELS;
      for (let y = 0; y < LABELS; y++) if (allowed(y, -1)) beta[lastAt + y] = expEdges[EDGE + LABELS + y]!;
      norm(beta, lastAt);
      for (let t = n - 2; t >= 0; t--) {
        const at = t * LABELS;
        for (let k = 0; k < STEPS; k++) {
          const to = at + LABELS + STEP_TO[k]!;
          beta[at + STEP_FROM[k]!]! += beta[to]! * emit[to]! * expEdges[STEP_FROM[k]! * LABELS + STEP_TO[k]!]!;
        }
        norm(beta, at);
      }
      // Transitions.
      edgeGradient.fill(0);
      for (let t = 1; t < n; t++) {
        const at = t * LABELS;
        let sum = 0;
        for (let k = 0; k < STEPS; k++) {
          const from = STEP_FROM[k]!;
          const to = STEP_TO[k]!;
          sum += alpha[at - LABELS + from]! * expEdges[from * LABELS + to]! * emit[at + to]! * beta[at + to]!;
        }
        if (sum <= 0) continue;
        for (let k = 0; k < STEPS; k++) {
          const from = STEP_FROM[k]!;
          const to = STEP_TO[k]!;
          const p =
            (alpha[at - LABELS + from]! * expEdges[from * LABELS + to]! * emit[at + to]! * beta[at + to]!) / sum;
          if (p > 1e-5) edgeGradient[from * LABELS + to]! += p;
        }
        edgeGradient[data.labels[lo + t - 1]! * LABELS + data.labels[lo + t]!]! -= 1;
      }
      // Features.
      for (let t = 0; t < n; t++) {
        const at = t * LABELS;
        let sum = 0;
        for (let y = 0; y < LABELS; y++) {
          gradient[y] = alpha[at + y]! * beta[at + y]!;
          sum += gradient[y]!;
        }
        const gold = data.labels[lo + t]!;
        for (let y = 0; y < LABELS; y++) gradient[y]! /= sum;
        loss -= Math.log(Math.max(1e-12, gradient[gold]!));
        gradient[gold]! -= 1;
        if (t === 0) for (let y = 0; y < LABELS; y++) edgeGradient[EDGE + y]! += gradient[y]!;
        if (t === n - 1) for (let y = 0; y < LABELS; y++) edgeGradient[EDGE + LABELS + y]! += gradient[y]!;
        if (Math.abs(gradient[gold]!) < 1e-3) continue;
        const base = (lo + t) * FEATURES;
        let actives = 0;
        for (let f = 0; f < FEATURES; f++) {
          const feature = data.features[base + f]!;
          if (feature < 0 || alive[feature] === 0 || (dropped[t] === 1 && lexicalSlot[f] === 1)) continue;
          active[actives++] = feature;
        }
        for (let y = 0; y < LABELS; y++) {
          const g = gradient[y]! * importance;
          if (g < 1e-4 && g > -1e-4) continue;
          for (let a = 0; a < actives; a++) {
            const feature = active[a]!;
            const w = feature * LABELS + y;
            squares[w]! += g * g;
            const step = rate / Math.sqrt(squares[w]!);
            let value = weights[w]! - step * g;
            const shrink = step * penalties[feature]! * l1;
            value = value > shrink ? value - shrink : value < -shrink ? value + shrink : 0;
            weights[w] = value;
          }
        }
      }
      losses[s] = loss - lossBefore;
      for (let i = 0; i < EDGE + 2 * LABELS; i++) {
        const g = edgeGradient[i]! * importance;
        if (g === 0) continue;
        edgeSquares[i]! += g * g;
        edges[i]! -= (rate / Math.sqrt(edgeSquares[i]!)) * g;
      }
    }
    return loss / seen;
  };

  const broad = Math.max(1, Math.min(4, Math.ceil(settings.epochs * 0.6)));
  for (let e = 0; e < settings.epochs; e++) {
    const loss = epoch(settings.rate * (e < broad ? 1 : 0.6), settings.l1, e > broad);
    report(`epoch ${e + 1} loss ${loss.toFixed(4)}`);
    if (e === broad - 1) prune(weights, counts, alive, settings.keep);
  }
  if (moments > 0) {
    for (let i = 0; i < sums.length; i++) weights[i] = sums[i]! / moments;
    for (let i = 0; i < edges.length; i++) edges[i] = edgeSums[i]! / moments;
  }
  return parts();
}

/** Keeps the features that move most: large weights, seen often. */
function prune(weights: Float32Array, counts: Int32Array, alive: Uint8Array, keep: number): void {
  const sizes = new Float32Array(alive.length);
  for (let i = 0; i < alive.length; i++) {
    let sum = 0;
    for (let y = 0; y < LABELS; y++) sum += weights[i * LABELS + y]! ** 2;
    sizes[i] = sum * Math.sqrt(counts[i]!);
  }
  const limit = Float32Array.from(sizes).sort()[Math.max(0, sizes.length - keep)]!;
  for (let i = 0; i < alive.length; i++) {
    if (sizes[i]! > limit && sizes[i]! > 0) continue;
    alive[i] = 0;
    weights.fill(0, i * LABELS, (i + 1) * LABELS);
  }
}

function norm(values: Float64Array, at: number): void {
  let sum = 0;
  for (let y = 0; y < LABELS; y++) sum += values[at + y]!;
  const factor = sum > 0 ? 1 / sum : 0;
  for (let y = 0; y < LABELS; y++) values[at + y]! *= factor;
}
