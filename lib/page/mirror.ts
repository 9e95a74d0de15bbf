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

/** Longer texts are not mirrored: laying them out twice would be felt. */
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
    scrolling?.abort();
    box?.remove();
    box = content = shown = undefined;
  };

  return {
    clear,
    follow: place,
    draw(field, marks) {
      const text = field.value;
      if (marks.length === 0 || text.length > LONGEST) return clear();
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
      const style = getComputedStyle(field);
      for (const name of COPIED) content!.style[name] = style[name];
      Object.assign(content!.style, {
        width: `${field.clientWidth}px`,
        boxSizing: 'border-box',
        whiteSpace: field instanceof HTMLTextAreaElement ? 'pre-wrap' : 'pre',
      });
      const parts: Node[] = [];
      let at = 0;
      for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
        if (mark.start < at) continue;
        parts.push(document.createTextNode(text.slice(at, mark.start)));
        const span = document.createElement('span');
        span.dataset.level = mark.level;
        span.textContent = text.slice(mark.start, mark.end);
        span.style.textDecoration = mark.level === 'warn' ? 'underline wavy 2px #d93025' : 'underline 2px #c27c00';
        if (mark.level === 'warn') span.style.backgroundColor = 'rgb(217 48 37 / 14%)';
        parts.push(span);
        at = mark.end;
      }
      parts.push(document.createTextNode(`${text.slice(at)}\u200B`));
      content!.replaceChildren(...parts);
      place();
    },
  };
}
