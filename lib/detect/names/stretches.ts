import { LEX } from './features.ts';
import { SHAPE, type Tokens } from './tokens.ts';

/**
 * Which tokens are worth the tagger's work. Most of a text is words in lower case that the lists know as ordinary ones:
 * nobody's name, and not looked at. Training looks at the same tokens, so that the weights are spent on them.
 */

const NAME = LEX.first | LEX.last | LEX.name;
const PROPER = NAME | LEX.proper | LEX.place | LEX.org;
const ORDINARY = LEX.word | LEX.inflected | LEX.common | LEX.role | LEX.time | LEX.org | LEX.place;

/** Words of the same name may have so many others between them: "Institut for Rumforskning", "van der Berg". */
const GAP = 2;

/** Marks the tokens from `lo` to `hi` that may be part of a name, in `tokens.open`. */
export function open(tokens: Tokens, lo: number, hi: number): void {
  for (let i = lo; i < hi; i++) tokens.open[i] = mayBeName(tokens, i, lo) ? 1 : 0;
}

function mayBeName({ shape, lexicon }: Tokens, i: number, lo: number): boolean {
  const bits = lexicon[i]!;
  switch (shape[i]) {
    case SHAPE.lower:
    case SHAPE.caseless:
      if ((bits & LEX.common) !== 0) return false;
      return (bits & NAME) !== 0 || (bits & ORDINARY) === 0;
    case SHAPE.title: {
      if ((bits & LEX.common) === 0 || (bits & PROPER) !== 0) return true;
      const opens = i === lo || shape[i - 1] === SHAPE.newline || shape[i - 1] === SHAPE.punctuation;
      return !opens;
    }
    case SHAPE.upper:
    case SHAPE.mixed:
    case SHAPE.initial:
    case SHAPE.doubleTitle:
    case SHAPE.halfTitle:
      return true;
    default:
      return false;
  }
}

/** Where the first stretch at or after `from` begins: at an open token. `hi` when there is none. */
export function stretchStart({ open }: Tokens, from: number, hi: number): number {
  let i = from;
  while (i < hi && open[i] === 0) i++;
  return i;
}

/** Where the stretch that begins at `from` ends (exclusive): after the last open token that is near to the one before. */
export function stretchEnd({ open }: Tokens, from: number, hi: number): number {
  let end = from + 1;
  for (let i = end; i < hi && i <= end + GAP; i++) if (open[i] === 1) end = i + 1;
  return end;
}
