/** Selecting parts of a field and placing the caret, in the document or in a shadow tree. */
import { isValueField, rangeOf, type Snapshot, snapshot } from './snapshot.ts';
import type { Field } from './types.ts';

/** Chromium keeps a selection per shadow root (`ShadowRoot.getSelection`, not in the DOM typings). */
function selectionFor(field: Field): Selection | null {
  const root = field.getRootNode();
  if (root instanceof ShadowRoot && 'getSelection' in root && typeof root.getSelection === 'function') {
    const selection: unknown = root.getSelection();
    if (selection instanceof Selection) return selection;
  }
  return document.getSelection();
}

/** Start and end of a value field's selection, UTF-16 code units. */
export type Caret = readonly [start: number, end: number];

/**
 * Where the caret of a textarea or input stands; nothing for editable elements. To be asked while a dialog is still open: a
 * field without the focus knows its caret, one that gets the focus back from a dialog has forgotten it (see `focusField`).
 */
export function caretOf(field: Field): Caret | undefined {
  if (!isValueField(field)) return undefined;
  const { length } = field.value;
  return [field.selectionStart ?? length, field.selectionEnd ?? length];
}

/**
 * Gives the field the focus and sees to it that the caret is in it, at `caret` or else at the end. A modal dialog that closes
 * gives the focus back by itself but leaves the selection outside: Chromium then drops what is typed next (Quill and plain
 * textareas, seen 2026-11-24).
 */
export function focusField(field: Field, caret?: Caret): void {
  giveFocus(field);
  if (hasCaret(field)) return;
  if (isValueField(field)) field.setSelectionRange(...(caret ?? [field.value.length, field.value.length]));
  else caretToEnd(field);
}

function giveFocus(field: Field): void {
  if (field.ownerDocument.activeElement !== field) field.focus({ preventScroll: true });
}

function hasCaret(field: Field): boolean {
  const selection = selectionFor(field);
  const anchor = selection?.anchorNode;
  if (!selection || !anchor) return false;
  // A caret inside a textarea is told as the place before it in its parent.
  return isValueField(field) ? anchor.childNodes[selection.anchorOffset] === field : field.contains(anchor);
}

export function selectAll(field: Field): void {
  focusField(field);
  if (isValueField(field)) field.setSelectionRange(0, field.value.length);
  else selectionFor(field)?.selectAllChildren(field);
}

/** Selects `[start, end)` of the field's text; false where the page has no place for it. */
export function selectSpan(shot: Snapshot, start: number, end: number): boolean {
  const { field } = shot;
  focusField(field);
  if (isValueField(field)) {
    field.setSelectionRange(start, end);
    return true;
  }
  const range = rangeOf(shot, start, end);
  const selection = selectionFor(field);
  if (!range || !selection) return false;
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}

export function caretToEnd(field: Field): void {
  giveFocus(field);
  if (isValueField(field)) {
    field.setSelectionRange(field.value.length, field.value.length);
    field.scrollTop = field.scrollHeight;
    return;
  }
  const shot = snapshot(field);
  const last = shot.pieces.at(-1);
  const selection = selectionFor(field);
  const lastBlock = field.lastElementChild;
  const emptyLastLine = lastBlock && last && !lastBlock.contains(last.node) && lastBlock.tagName !== 'BR';
  if (last && !emptyLastLine) selection?.collapse(last.node, last.node.length);
  else selection?.collapse(emptyLastLine ? lastBlock : field, 0);
  (lastBlock ?? field).scrollIntoView?.({ block: 'nearest' });
}
