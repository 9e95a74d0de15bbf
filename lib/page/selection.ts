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

/**
 * Gives the field the focus and sees to it that the caret is in it. A modal dialog that closes gives the focus back by
 * itself but leaves the selection outside: Chromium then drops now and then what is typed next (Quill, seen 2026-11-24).
 */
export function focusField(field: Field): void {
  giveFocus(field);
  if (!isValueField(field) && !hasCaret(field)) caretToEnd(field);
}

function giveFocus(field: Field): void {
  if (field.ownerDocument.activeElement !== field) field.focus({ preventScroll: true });
}

function hasCaret(field: Field): boolean {
  const anchor = selectionFor(field)?.anchorNode;
  return anchor !== null && anchor !== undefined && field.contains(anchor);
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
