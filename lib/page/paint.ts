/** Marks under the words that were found, with the CSS Custom Highlight API: no node ever enters an editor. */
import { rangeOf, type Snapshot, spotOf } from './snapshot.ts';

export interface Mark {
  start: number;
  end: number;
  level: 'notice' | 'warn';
}

const NAMES = { notice: 'leadership-guardrails-notice', warn: 'leadership-guardrails-warn' } as const;

/** Amber and red that stand out on light and dark pages; a wavy or straight line tells them apart without colour. */
const RULES = `
::highlight(${NAMES.notice}) { text-decoration: underline 2px #c27c00; }
::highlight(${NAMES.warn}) { text-decoration: underline wavy 2px #d93025; background-color: rgb(217 48 37 / 14%); }
`;

/** More marks than this help nobody and cost layout. */
const MAX_MARKS = 300;

let sheet: CSSStyleSheet | undefined;
const dressed = new WeakSet<Document | ShadowRoot>();

/** Highlight rules reach only their own tree: an editor in a shadow root needs them there. */
function dress(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  if (dressed.has(root) && sheet && root.adoptedStyleSheets.includes(sheet)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(RULES);
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  dressed.add(root);
}

/** What is painted now. Ranges follow the page's text by themselves, so most stay right from one key to the next. */
const painted: Record<Mark['level'], Range[]> = { notice: [], warn: [] };

export function clearMarks(): void {
  for (const level of ['notice', 'warn'] as const) show(level, []);
}

export function paintMarks(shot: Snapshot, marks: readonly Mark[]): void {
  if (marks.length > 0) dress(shot.field.getRootNode());
  for (const level of ['notice', 'warn'] as const) {
    const wanted = marks.filter((mark) => mark.level === level).slice(0, MAX_MARKS);
    const old = painted[level];
    const fits = (mark: Mark, range: Range | undefined) => {
      const spot = spotOf(shot, mark.start, mark.end);
      return (
        spot !== undefined &&
        range?.startContainer === spot.from &&
        range.startOffset === spot.start &&
        range.endContainer === spot.to &&
        range.endOffset === spot.end
      );
    };
    if (wanted.length === old.length && wanted.every((mark, index) => fits(mark, old[index]))) continue;
    show(
      level,
      wanted.map((mark) => rangeOf(shot, mark.start, mark.end)).filter((range) => range !== undefined),
    );
  }
}

function show(level: Mark['level'], ranges: Range[]): void {
  if (ranges.length === 0 && painted[level].length === 0) return;
  painted[level] = ranges;
  if (ranges.length === 0) CSS.highlights.delete(NAMES[level]);
  else CSS.highlights.set(NAMES[level], new Highlight(...ranges));
}
