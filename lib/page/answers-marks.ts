/** Claims and padding shown in the answer itself by the CSS Custom Highlight API: no node of ours in the page's text. */
import { type AnswerText, rangeOf } from './answers-text.ts';

const NAMES = {
  claim: 'leadership-guardrails-claim',
  padding: 'leadership-guardrails-padding',
  here: 'leadership-guardrails-here',
} as const;
export type AnswerMark = keyof typeof NAMES;

/** A fine dotted line, far from the colours of the warnings; the place one was led to is shaded for a moment. */
const RULES = `
::highlight(${NAMES.claim}) { text-decoration: underline dotted 1.5px #5b7f88; text-underline-offset: 3px; }
::highlight(${NAMES.padding}) { text-decoration: line-through 1px #8a949b; }
::highlight(${NAMES.here}) { background-color: rgb(11 90 104 / 22%); }
`;

/** More marks than this help nobody and cost layout. */
const MAX_MARKS = 300;
/** How long a place stays shaded, in milliseconds. */
const SHADED = 2_500;

let sheet: CSSStyleSheet | undefined;
const marks: Record<AnswerMark, Map<HTMLElement, Range[]>> = { claim: new Map(), padding: new Map(), here: new Map() };

function dress(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function paint(kind: AnswerMark): void {
  const ranges = [...marks[kind].values()].flat().slice(-MAX_MARKS);
  if (ranges.length === 0) CSS.highlights.delete(NAMES[kind]);
  else CSS.highlights.set(NAMES[kind], new Highlight(...ranges));
}

/** Marks these stretches of the answer, in place of what was marked in it before. */
export function markAnswer(
  item: HTMLElement,
  read: AnswerText,
  kind: AnswerMark,
  stretches: readonly { start: number; end: number }[],
): void {
  if (stretches.length === 0) {
    if (marks[kind].delete(item)) paint(kind);
    return;
  }
  dress(item.getRootNode());
  const ranges = stretches.map(({ start, end }) => rangeOf(read, start, end)).filter((range) => range !== undefined);
  marks[kind].set(item, ranges);
  paint(kind);
}

export function unmarkAnswer(item: HTMLElement): void {
  for (const kind of Object.keys(NAMES) as AnswerMark[]) if (marks[kind].delete(item)) paint(kind);
}

/** Scrolls to the stretch and shades it for a moment. */
export function leadTo(item: HTMLElement, read: AnswerText, stretch: { start: number; end: number }): void {
  const range = rangeOf(read, stretch.start, stretch.end);
  if (!range) return;
  const start = range.startContainer;
  const element = start instanceof Element ? start : start.parentElement;
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  markAnswer(item, read, 'here', [stretch]);
  setTimeout(() => markAnswer(item, read, 'here', []), SHADED);
}
