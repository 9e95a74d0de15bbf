/**
 * An answer on the page as text with Markdown marks (`## `, `- `), which is what lib/answer reads, together with the way back
 * from offsets to places in the page. Reads nodes, never layout: no `innerText`.
 */

export interface AnswerText {
  text: string;
  /** Where each text node's characters went: `text.slice(start, end) === node.data`, in order. */
  pieces: readonly { node: Text; start: number; end: number }[];
}

const SKIPPED =
  'button, [role="button"], svg, style, script, template, noscript, [hidden], [aria-hidden="true"], .sr-only, .visually-hidden, .cdk-visually-hidden, textarea, input, select, [role="toolbar"]';
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE UL OL LI DL DT DD BLOCKQUOTE PRE TABLE THEAD TBODY TR H1 H2 H3 H4 H5 H6 HR FIGURE FIGCAPTION DETAILS SUMMARY HEADER FOOTER MAIN'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('P BLOCKQUOTE PRE TABLE UL OL H1 H2 H3 H4 H5 H6 HR'.split(' '));

/** @param strip selectors of parts that are no answer: thinking, citations, hidden headings */
export function readAnswer(root: Element, strip: readonly string[] = []): AnswerText {
  const skipped = [SKIPPED, ...strip].join(', ');
  const pieces: { node: Text; start: number; end: number }[] = [];
  let text = '';

  const breakLine = (lines: number) => {
    if (text === '') return;
    const have = /\n*$/.exec(text.slice(-2))![0].length;
    if (have < lines) text += '\n'.repeat(lines - have);
  };

  const visit = (node: Node, pre: boolean): void => {
    if (node instanceof Text) {
      const { data } = node;
      if (data === '' || (!pre && data.trim() === '' && (text === '' || /\s$/.test(text)))) return;
      pieces.push({ node, start: text.length, end: text.length + data.length });
      // Line breaks of the page's source are blanks; the length stays, so that offsets lead back.
      text += pre ? data : data.replace(/[\n\t\r]/g, ' ');
      return;
    }
    if (!(node instanceof Element) || node.matches(skipped)) return;
    const tag = node.tagName;
    if (tag === 'BR') {
      text += '\n';
      return;
    }
    const block = BLOCKS.has(tag);
    if (block) breakLine(PARAGRAPHS.has(tag) ? 2 : 1);
    if (/^H[1-6]$/.test(tag)) text += `${'#'.repeat(Number(tag[1]))} `;
    else if (tag === 'LI') text += `${'  '.repeat(depthOf(node, root))}- `;
    else if (tag === 'BLOCKQUOTE') text += '> ';
    else if (tag === 'PRE') text += '```\n';
    else if (tag === 'TD' || tag === 'TH') text += '| ';
    for (const child of node.childNodes) visit(child, pre || tag === 'PRE');
    if (tag === 'TR') text += ' |';
    if (tag === 'PRE') text += '\n```';
    if (block) breakLine(PARAGRAPHS.has(tag) ? 2 : 1);
  };
  visit(root, false);
  return { text: text.trimEnd(), pieces };
}

function depthOf(item: Element, root: Element): number {
  let depth = -1;
  for (let element: Element | null = item; element && element !== root; element = element.parentElement) {
    if (element.tagName === 'UL' || element.tagName === 'OL') depth++;
  }
  return Math.max(0, depth);
}

/** The stretch as a range of the page; nothing when its nodes have left the page. */
export function rangeOf({ pieces }: AnswerText, start: number, end: number): Range | undefined {
  const first = pieces.find((piece) => piece.end > start);
  const last = pieces.findLast((piece) => piece.start < end);
  if (!first?.node.isConnected || !last?.node.isConnected || first.start >= end) return undefined;
  const range = new Range();
  try {
    range.setStart(first.node, Math.max(0, start - first.start));
    range.setEnd(last.node, Math.min(last.node.length, end - last.start));
  } catch {
    return undefined;
  }
  return range;
}
