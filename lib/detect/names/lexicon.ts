import { LEX } from './features.ts';
import { type HashTable, lexiconBits } from './model.ts';
import { SHAPE, type Tokens } from './tokens.ts';

/**
 * Looks the tokens up in the word lists: the word as it stands, without a Danish genitive s, and by the parts of a
 * double name. Lists know words in lower case; whether a capital stands there is for the features to weigh.
 */
export function lookUp(tokens: Tokens, lexicon: HashTable): void {
  for (let i = 0; i < tokens.length; i++) {
    const shape = tokens.shape[i]!;
    if (shape === SHAPE.punctuation || shape === SHAPE.number || shape === SHAPE.newline || shape === SHAPE.opaque) {
      tokens.lexicon[i] = 0;
      continue;
    }
    let bits = lexiconBits(lexicon, tokens.word[i]!);
    const stem = tokens.stem[i]!;
    if ((bits & ~LEX.word) === 0 && stem !== 0) bits |= lexiconBits(lexicon, stem);
    const head = tokens.head[i]!;
    if (bits === 0 && head !== 0) {
      bits = lexiconBits(lexicon, head) & (LEX.first | LEX.last | LEX.proper | LEX.place);
      const tail = lexiconBits(lexicon, tokens.tail[i]!);
      if ((tail & LEX.word) !== 0 && (tail & (LEX.first | LEX.last)) === 0) bits |= LEX.word;
    }
    tokens.lexicon[i] = bits;
  }
}
