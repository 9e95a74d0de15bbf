import type { Block, Sentence, Stretch } from './text.ts';

export interface OverviewLine extends Stretch {
  /** 1..6 for headings, 0 for points below them. */
  level: number;
  text: string;
}

export interface Overview {
  /** Headings; without headings the first sentence of each paragraph. */
  points: OverviewLine[];
  /** Sentences that say what is or must be decided. */
  decisions: OverviewLine[];
  /** Questions put to the reader. */
  questions: OverviewLine[];
}

const DECISION =
  /(?<![a-zà-öø-ÿ])(?:beslut[a-zà-öø-ÿ]*|vedtag[a-zà-öø-ÿ]*|godkend[a-zà-öø-ÿ]*|afgør[a-zà-öø-ÿ]*|I skal (?:vælge|tage stilling)|tag(?:e)? stilling|vælg mellem|indstil[a-zà-öø-ÿ]*|det anbefales|(?:jeg|vi) (?:anbefaler|foreslår)|min anbefaling|anbefaling(?:en)? er|aftal(?:t|te)|decid[a-zà-öø-ÿ]*|decision[a-zà-öø-ÿ]*|approve[a-zà-öø-ÿ]*|agreed (?:to|that)|sign[- ]off|choose between|(?:i|we) (?:recommend|suggest|propose)|my recommendation|it is recommended|you (?:will )?need to (?:choose|decide))(?![a-zà-öø-ÿ])/i;

/** What a long answer holds, to jump to. Texts are cut at 140 characters at a word. */
export function overviewOf(text: string, blocks: readonly Block[], sentences: readonly Sentence[]): Overview {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const firsts = sentences.filter((sentence, index) => {
    const block = blocks[sentence.block]!;
    return block.kind !== 'heading' && block.kind !== 'table' && sentences[index - 1]?.block !== sentence.block;
  });
  const points =
    headings.length >= 2
      ? headings.map((block) => line(text, block, block.level))
      : firsts.slice(0, 12).map((sentence) => line(text, sentence, 0));
  const said = sentences.filter((sentence) => blocks[sentence.block]!.kind !== 'heading');
  return {
    points,
    decisions: said
      .filter((sentence) => isDecision(text.slice(sentence.start, sentence.end)))
      .slice(0, 12)
      .map((sentence) => line(text, sentence, 0)),
    questions: said
      .filter((sentence) => isQuestion(text, sentence))
      .slice(0, 12)
      .map((sentence) => line(text, sentence, 0)),
  };
}

function isDecision(sentence: string): boolean {
  return DECISION.test(sentence) && !sentence.trimEnd().endsWith('?');
}

/** A question outside quotation marks: those inside are said by somebody in the text. */
function isQuestion(text: string, sentence: Sentence): boolean {
  const words = text.slice(sentence.start, sentence.end);
  return /\?[*_)]*$/.test(words) && !/["”“»«]\s*$/.test(words) && (words.match(/["“”]/g)?.length ?? 0) % 2 === 0;
}

function line(text: string, stretch: Stretch, level: number): OverviewLine {
  const whole = text
    .slice(stretch.start, stretch.end)
    .replace(/[*_`#]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const cut = whole.length <= 140 ? whole : `${whole.slice(0, 138).replace(/\s+\S*$/, '')} …`;
  return { start: stretch.start, end: stretch.end, level, text: cut };
}
