/**
 * Marks for textareas and inputs, whose text has no nodes: an invisible copy of the text lies over the field, in our own
 * shadow tree, with a line under the words that were found. It takes no pointer and no focus.
 */
import type { Mark } from './paint.ts';

/** Everything that decides where a character stands. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontFeatureSettings',
  'fontKerning',
  'fontSize',
  'fontStretch',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'letterSpacing',
  'lineHeight',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'paddingTop',
  'tabSize',
  'textAlign',
  'textIndent',
  'textTransform',
  'wordBreak',
  'wordSpacing',
  'overflowWrap',
] as const;

/** A stretch of the text; with a level, a marked one. */
interface Part {
  text: string;
  level?: Mark['level'];
}

/** Longer texts wait for a rest of so many milliseconds: laying them out a second time on every key would be felt. */
const AT_ONCE = 3_000;
const REST = 1_000;
/** And longer ones are not mirrored at all. */
const LONGEST = 40_000;

export interface Mirror {
  draw(field: HTMLTextAreaElement | HTMLInputElement, marks: readonly Mark[]): void;
  /** Follows the field when the page scrolls or is laid out anew. */
  follow(): void;
  clear(): void;
}

export function createMirror(slot: () => HTMLElement): Mirror {
  let box: HTMLElement | undefined;
  let content: HTMLElement | undefined;
  let shown: HTMLTextAreaElement | HTMLInputElement | undefined;
  let scrolling: AbortController | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let written: readonly Part[] = [];
  /** The field's looks as they were copied last. */
  let dressed = '';

  const place = () => {
    if (!box || !content || !shown) return;
    const rect = shown.getBoundingClientRect();
    const style = getComputedStyle(shown);
    const [top, left] = [Number.parseFloat(style.borderTopWidth), Number.parseFloat(style.borderLeftWidth)];
    Object.assign(box.style, {
      transform: `translate(${rect.left + left}px, ${rect.top + top}px)`,
      width: `${shown.clientWidth}px`,
      height: `${shown.clientHeight}px`,
    });
    content.style.transform = `translate(${-shown.scrollLeft}px, ${-shown.scrollTop}px)`;
  };

  const clear = () => {
    clearTimeout(later);
    scrolling?.abort();
    box?.remove();
    box = content = shown = undefined;
    written = [];
    dressed = '';
  };

  const dress = (field: HTMLTextAreaElement | HTMLInputElement) => {
    if (!content) return;
    const style = getComputedStyle(field);
    const copied = COPIED.map((name) => style[name]);
    const width = `${field.clientWidth}px`;
    const now = [width, ...copied].join('|');
    if (now === dressed) return;
    dressed = now;
    COPIED.forEach((name, index) => {
      if (content) content.style[name] = copied[index] ?? '';
    });
    Object.assign(content.style, {
      width,
      boxSizing: 'border-box',
      whiteSpace: field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre',
    });
  };

  /** Touches only the nodes whose text is another: from one key to the next that is one of them. */
  const write = (parts: readonly Part[]) => {
    if (!content) return;
    const same = parts.length === written.length && parts.every((part, index) => part.level === written[index]?.level);
    if (same) {
      parts.forEach((part, index) => {
        const node = content?.childNodes[index];
        if (node && part.text !== written[index]?.text) node.textContent = part.text;
      });
    } else content.replaceChildren(...parts.map(nodeOf));
    written = parts;
  };

  const drawNow = (field: HTMLTextAreaElement | HTMLInputElement, text: string, marks: readonly Mark[]) => {
    if (shown !== field) {
      clear();
      shown = field;
      box = document.createElement('div');
      content = document.createElement('div');
      box.dataset.part = 'mirror';
      box.setAttribute('aria-hidden', 'true');
      Object.assign(box.style, {
        position: 'fixed',
        top: '0',
        left: '0',
        overflow: 'hidden',
        pointerEvents: 'none',
        color: 'transparent',
        zIndex: '2147483646',
      });
      box.append(content);
      slot().append(box);
      scrolling = new AbortController();
      field.addEventListener('scroll', place, { passive: true, signal: scrolling.signal });
    }
    dress(field);
    const parts: Part[] = [];
    let at = 0;
    for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
      if (mark.start < at) continue;
      parts.push({ text: text.slice(at, mark.start) }, { text: text.slice(mark.start, mark.end), level: mark.level });
      at = mark.end;
    }
    parts.push({ text: `${text.slice(at)}\u200B` });
    write(parts);
    if (box) box.style.visibility = '';
    // Before the next paint, when the page has been laid out anyway.
    requestAnimationFrame(place);
  };

  return {
    clear,
    follow: place,
    draw(field, marks) {
      const text = field.value;
      clearTimeout(later);
      if (marks.length === 0 || text.length > LONGEST) return clear();
      if (text.length <= AT_ONCE) return drawNow(field, text, marks);
      if (box) box.style.visibility = 'hidden';
      later = setTimeout(() => {
        if (field.isConnected && field.value === text) drawNow(field, text, marks);
      }, REST);
    },
  };
}

function nodeOf({ text, level }: Part): Node {
  if (!level) return document.createTextNode(text);
  const span = document.createElement('span');
  span.dataset.level = level;
  span.textContent = text;
  span.style.textDecoration = level === 'warn' ? 'underline wavy 2px #d93025' : 'underline 2px #c27c00';
  if (level === 'warn') span.style.backgroundColor = 'rgb(217 48 37 / 14%)';
  return span;
}
