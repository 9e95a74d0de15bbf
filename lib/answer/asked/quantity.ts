import { rxOf } from '../../detect/rx.ts';
import { languageOf } from '../language.ts';
import { NUMBER, numberValue } from '../numerals.ts';

/** A number in a prompt, or a range of two: "halvanden", "100-150", "three or four". Offsets into the lower-case text. */
export interface Quantity {
  start: number;
  end: number;
  /** The first number as written. */
  written: string;
  /** For a range the upper end. */
  amount: number;
}

const ONE = rxOf(`(?<![a-zà-öø-ÿ0-9§/]|[0-9a-z][.,])${NUMBER}`, 'g');
/** Joins the ends of a range. What stands behind it is read by `ONE`: a second expression with all numbers in it costs as much again. */
const JOIN = /\s*(?:-|–|—|to|til|og|and|or|eller)\s*/y;

export const DEAR: readonly RegExp[] = [ONE];

const DANISH_ONLY = /^(?:to|fire|en|et|par)$/i;

/** The number is a name: "slide 4", "chapter 3", "uge 12". */
const LABEL =
  /(?<![a-zà-öø-ÿ])(?:slide|side|page|punkt|point|pkt\.?|line|linje|paragraph|afsnit|kapitel|chapter|section|article|artikel|figure?|tabel|table|step|trin|fase|phase|part|bilag|annex|appendix|version|week|uge|kl\.?|room|lokale|nr\.?|no\.|number|nummer|question|spørgsmål)\s$/;

/** Every number of the text, in order. */
export function quantitiesIn(lower: string): Quantity[] {
  const found: Quantity[] = [];
  // "to", "fire", "en" are numbers in Danish only.
  const foreign = languageOf(lower) === 'en' ? DANISH_ONLY : undefined;
  ONE.lastIndex = 0;
  for (let match = ONE.exec(lower); match; match = ONE.exec(lower)) {
    const start = match.index;
    const written = match[0];
    if (foreign?.test(written) || LABEL.test(lower.slice(Math.max(0, start - 14), start))) continue;
    let end = start + written.length;
    let amount = numberValue(written);
    const high = highEnd(lower, end);
    // "to" is Danish for two, and a range goes up: "point 4 to 2" is none.
    if (high && /[\d½¼¾]|[a-z]{3}/.test(high[0]) && numberValue(high[0]) > amount) {
      amount = numberValue(high[0]);
      end = high.index + high[0].length;
    }
    if (Number.isFinite(amount) && amount > 0) found.push({ start, end, written, amount });
    ONE.lastIndex = end;
  }
  return found;
}

/** The number that stands behind the joining word at `end`, if one does. */
function highEnd(lower: string, end: number): RegExpExecArray | undefined {
  JOIN.lastIndex = end;
  const join = JOIN.exec(lower);
  if (!join) return undefined;
  ONE.lastIndex = end + join[0].length;
  const high = ONE.exec(lower);
  return high && high.index === end + join[0].length ? high : undefined;
}
