/** A page of a PDF is words at places: this puts them back into the lines and paragraphs that were written. */

export interface PdfItem {
  str: string;
  hasEOL: boolean;
  /** Where the words begin: horizontal at 4, vertical (from the foot of the page) at 5. */
  transform: readonly number[];
  width: number;
  height: number;
}

interface Line {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
}

/** A gap of this many usual line gaps is an empty line. */
const PARAGRAPH = 1.5;
/** A line that ends this near the right margin, as a share of the text's width, may go on in the next. */
const NEAR = 0.15;
const LIST = /^\s*(?:[•·▪◦*–-]|\(?\d{1,3}[.)]|[a-z][.)])\s/u;

export function textOfPage(items: readonly PdfItem[]): string {
  const lines = linesOf(items);
  const gaps = lines.flatMap((line, index) => {
    const gap = index > 0 ? lines[index - 1]!.y - line.y : 0;
    return gap > 0 ? [gap] : [];
  });
  const usual = gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const right = Math.max(...lines.map((line) => line.right));
  const left = Math.min(...lines.map((line) => line.left));
  const isFull = (line: Line) => line.right >= right - NEAR * (right - left);
  // A page whose lines are wrapped has a right margin that many of them reach.
  const wrapped = lines.filter(isFull).length >= Math.max(3, lines.length * 0.3);
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before) {
      const gap = before.y - line.y;
      const goesOn =
        wrapped &&
        isFull(before) &&
        gap > 0 &&
        gap <= usual * 1.2 &&
        Math.abs(before.left - line.left) <= 3 * line.size &&
        Math.abs(before.size - line.size) <= line.size * 0.1 &&
        !LIST.test(line.text);
      // Twice the letters' height and more is an empty line too, on a page where every line stands by itself.
      const far = gap > usual * PARAGRAPH || gap > line.size * 2.1;
      if (goesOn) text += /\p{L}-$/u.test(text) ? '' : ' ';
      else text += far ? '\n\n' : '\n';
    }
    text += line.text;
  }
  return lines.length > 0 ? `${text}\n` : '';
}

function linesOf(items: readonly PdfItem[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const { str, hasEOL, transform, width, height } of items) {
    const [, , , , x = 0, y = 0] = transform;
    if (str !== '') {
      line ??= { text: '', left: x, right: x, y, size: height };
      line.text += str;
      line.left = Math.min(line.left, x);
      line.right = Math.max(line.right, x + width);
      line.size = Math.max(line.size, height);
    }
    if (hasEOL && line) {
      if (line.text.trim() !== '') lines.push(line);
      line = undefined;
    }
  }
  if (line && line.text.trim() !== '') lines.push(line);
  return lines;
}
