import { LEX } from './features.ts';
import { isWord, type Lexicon, lexiconBits } from './model.ts';
import { SHAPE, type Tokens } from './tokens.ts';

const NOT_A_WORD = 19;
const NAME = LEX.first | LEX.last;

/** The coarse kind of a word by its bits: what its bits say together, in one small number. */
function kindOf(bits: number): number {
  const ordinary = (bits & (LEX.word | LEX.inflected)) !== 0;
  if ((bits & LEX.time) !== 0) return 1;
  if ((bits & LEX.role) !== 0) return 2;
  if ((bits & LEX.org) !== 0) return 3;
  if ((bits & NAME) === NAME) return ordinary ? 5 : 4;
  if ((bits & LEX.first) !== 0) return ordinary ? 7 : (bits & LEX.place) !== 0 ? 8 : 6;
  if ((bits & LEX.last) !== 0) return ordinary ? 10 : (bits & LEX.place) !== 0 ? 11 : 9;
  if ((bits & LEX.name) !== 0) return ordinary ? 21 : (bits & LEX.place) !== 0 ? 22 : 20;
  if ((bits & LEX.place) !== 0) return ordinary ? 13 : (bits & LEX.proper) !== 0 ? 14 : 12;
  if ((bits & LEX.proper) !== 0) return ordinary ? 16 : 15;
  if ((bits & LEX.common) !== 0) return 23;
  if ((bits & LEX.word) !== 0) return 17;
  return ordinary ? 18 : 0;
}

/**
 * Looks the tokens up in the word lists: the word as it stands, without a Danish genitive s, and by the parts of a
 * double name. Lists know words in lower case; whether a capital stands there is for the features to weigh.
 */
export function lookUp(tokens: Tokens, lexicon: Lexicon): void {
  for (let i = 0; i < tokens.length; i++) {
    const shape = tokens.shape[i]!;
    if (shape === SHAPE.punctuation || shape === SHAPE.number || shape === SHAPE.newline || shape === SHAPE.opaque) {
      tokens.lexicon[i] = 0;
      tokens.kind[i] = NOT_A_WORD;
      continue;
    }
    let bits = lexiconBits(lexicon, tokens.word[i]!);
    const stem = tokens.stem[i]!;
    if ((bits & (NAME | LEX.name)) === 0 && stem !== 0) bits |= lexiconBits(lexicon, stem) & ~(LEX.word | LEX.common);
    const head = tokens.head[i]!;
    if (bits === 0 && head !== 0) {
      bits = lexiconBits(lexicon, head) & (NAME | LEX.name | LEX.proper | LEX.place);
      const tail = lexiconBits(lexicon, tokens.tail[i]!);
      if ((tail & LEX.word) !== 0 && (tail & NAME) === 0) bits |= LEX.word;
    } else if ((bits & LEX.word) === 0 && tokens.cut1[i] !== 0 && isForm(tokens, i, lexicon)) bits |= LEX.inflected;
    tokens.lexicon[i] = bits;
    tokens.kind[i] = kindOf(bits);
  }
}

/** Is the word a listed word with one to three more letters: "mødet", "talte", "ansatte", "walked"? */
function isForm(tokens: Tokens, i: number, lexicon: Lexicon): boolean {
  return (
    isWord(lexicon, tokens.cut1[i]!) ||
    isWord(lexicon, tokens.cut2[i]!) ||
    (tokens.cut3[i] !== 0 && isWord(lexicon, tokens.cut3[i]!))
  );
}

/** As if no list knew the name; that a word is an ordinary one stays known. For training, which must not lean on lists. */
export function forget(tokens: Tokens, i: number): void {
  if (tokens.kind[i] === NOT_A_WORD) return;
  tokens.lexicon[i]! &= LEX.word | LEX.inflected | LEX.common | LEX.role | LEX.org | LEX.time;
  tokens.kind[i] = kindOf(tokens.lexicon[i]!);
}
