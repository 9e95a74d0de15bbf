import { SHAPE, type Tokens } from './tokens.ts';

/** Longest stretch decoded at once, in tokens: bounds memory, far longer than what a name's context reaches. */
const LONGEST = 160;

/**
 * Where the sequence that begins at `from` ends (exclusive). A sequence is a sentence, or some lines when no full stop
 * closes them: a signature's name depends on the greeting in the line above.
 */
export function sequenceEnd(tokens: Tokens, text: string, from: number): number {
  const limit = Math.min(tokens.length, from + LONGEST);
  for (let i = from; i < limit; i++) {
    if (tokens.shape[i] !== SHAPE.punctuation) continue;
    const code = text.charCodeAt(tokens.start[i]!);
    if (code !== 46 && code !== 63 && code !== 33) continue;
    const next = i + 1;
    if (next >= tokens.length) return next;
    if (tokens.glued[next] === 1) continue;
    const shape = tokens.shape[next]!;
    const begins =
      shape === SHAPE.title ||
      shape === SHAPE.upper ||
      shape === SHAPE.capital ||
      shape === SHAPE.mixed ||
      shape === SHAPE.doubleTitle ||
      shape === SHAPE.halfTitle ||
      shape === SHAPE.initial ||
      shape === SHAPE.newline;
    if (!begins) continue;
    // "hr. Jensen", "Dr. Holm", "St. Bernard": a short word before the dot closes no sentence.
    if (code === 46 && i > from && shape !== SHAPE.newline && isTitle(tokens, text, i - 1)) continue;
    return shape === SHAPE.newline ? next + 1 : next;
  }
  return limit;
}

const TITLES =
  /^(?:hr|frk?|dr|mr|mrs|ms|mx|prof|st|sr|jr|skt|adv|dir|cand|mag|ing|lic|phd|sen|rep|gov|lt|sgt|capt|kl|nr)$/i;

function isTitle(tokens: Tokens, text: string, i: number): boolean {
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  return end - start <= 4 && TITLES.test(text.slice(start, end));
}
