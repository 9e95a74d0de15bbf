/** Marks under the words that were found, with the CSS Custom Highlight API: no node ever enters an editor. */
import { rangeOf, type Snapshot, spotOf } from './snapshot.ts';
import type { Field } from './types.ts';

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

/**
 * The ranges of all marks, in the order of the text. Ranges follow the page's text by themselves, so most stay right from
 * one key to the next.
 */
const ranges: Record<Mark['level'], Range[]> = { notice: [], warn: [] };
/** Those of them that are painted now. */
const painted: Record<Mark['level'], readonly Range[]> = { notice: [], warn: [] };
const LEVELS = ['notice', 'warn'] as const;

/**
 * A browser draws a paragraph anew with every key, and each mark in it costs it another 0.03 ms, seen or not (60 marks in a
 * prompt of 10,000 characters: 2 ms a key). So of more than these only the marks near what can be seen are painted.
 */
const FEW = 12;

export function clearMarks(): void {
  stopFollowing();
  for (const level of LEVELS) {
    ranges[level] = [];
    paint(level, []);
  }
}

export function paintMarks(shot: Snapshot, marks: readonly Mark[]): void {
  if (marks.length > 0) dress(shot.field.getRootNode());
  for (const level of LEVELS) {
    const wanted = marks.filter((mark) => mark.level === level).slice(0, MAX_MARKS);
    const old = ranges[level];
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
    wanted.sort((a, b) => a.start - b.start);
    if (wanted.length === old.length && wanted.every((mark, index) => fits(mark, old[index]))) continue;
    ranges[level] = wanted.map((mark) => rangeOf(shot, mark.start, mark.end)).filter((range) => range !== undefined);
  }
  if (ranges.notice.length + ranges.warn.length > FEW) followField(shot.field);
  else stopFollowing();
  paintNear();
}

/** Paints what stands in view, and as much above and below it, so that scrolling finds its marks there. */
function paintNear(): void {
  const view = followed && viewOf(followed);
  for (const level of LEVELS) paint(level, view ? within(ranges[level], view) : ranges[level]);
}

function paint(level: Mark['level'], wanted: readonly Range[]): void {
  const now = painted[level];
  if (wanted.length === now.length && wanted.every((range, index) => range === now[index])) return;
  painted[level] = wanted;
  if (wanted.length === 0) CSS.highlights.delete(NAMES[level]);
  else CSS.highlights.set(NAMES[level], new Highlight(...wanted));
}

interface View {
  top: number;
  bottom: number;
}

/** Text runs from the top to the bottom, so those in view stand together, and few have to be asked where they are. */
function within(sorted: readonly Range[], { top, bottom }: View): readonly Range[] {
  const firstOf = (behind: (box: DOMRect) => boolean) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (behind(sorted[middle]!.getBoundingClientRect())) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return sorted.slice(
    firstOf((box) => box.bottom >= top),
    firstOf((box) => box.top > bottom),
  );
}

interface Followed {
  field: Field;
  /** What the field scrolls in; the window when it is as high as its text. */
  scroller: Element | undefined;
  end: AbortController;
}

let followed: Followed | undefined;

function viewOf({ scroller }: Followed): View {
  const seen = { top: 0, bottom: window.innerHeight };
  if (scroller) {
    const box = scroller.getBoundingClientRect();
    seen.top = Math.max(seen.top, box.top);
    seen.bottom = Math.min(seen.bottom, box.bottom);
  }
  const height = Math.max(0, seen.bottom - seen.top);
  return { top: seen.top - height, bottom: seen.bottom + height };
}

function followField(field: Field): void {
  const scroller = scrollerOf(field);
  if (followed?.field === field && followed.scroller === scroller) return;
  stopFollowing();
  const end = new AbortController();
  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      paintNear();
    });
  };
  end.signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  const listening = { passive: true, signal: end.signal };
  scroller?.addEventListener('scroll', soon, listening);
  for (const type of ['scroll', 'resize'] as const) window.addEventListener(type, soon, listening);
  followed = { field, scroller, end };
}

function stopFollowing(): void {
  followed?.end.abort();
  followed = undefined;
}

/** The nearest element that scrolls the field's lines, itself included. */
function scrollerOf(field: Field): Element | undefined {
  for (let element: Element | null = field; element; element = element.parentElement) {
    if (element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY))
      return element === document.scrollingElement ? undefined : element;
  }
  return undefined;
}
