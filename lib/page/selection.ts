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

/** Start and end of a value field's selection in UTF-16 code units, or anchor and focus of an editable element's. */
export type Caret = readonly [start: number, end: number] | readonly [anchor: Place, focus: Place];
type Place = readonly [node: Node, offset: number];

const isInText = (caret: Caret): caret is readonly [number, number] => typeof caret[0] === 'number';

/**
 * Where the caret of the field stands, if it stands in it. To be asked while a dialog is still open: a field without the
 * focus knows its caret, one that gets the focus back from a dialog has forgotten it (see `focusField`).
 */
export function caretOf(field: Field): Caret | undefined {
  if (isValueField(field)) {
    const { length } = field.value;
    return [field.selectionStart ?? length, field.selectionEnd ?? length];
  }
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selectionFor(field) ?? {};
  if (!anchorNode || !focusNode || !field.contains(anchorNode) || !field.contains(focusNode)) return undefined;
  return [
    [anchorNode, anchorOffset],
    [focusNode, focusOffset],
  ];
}

/**
 * Gives the field the focus and sees to it that the caret is in it, at `caret` or else at the end. A modal dialog that closes
 * gives the focus back by itself but leaves the selection outside, so that Chromium drops what is typed next, or puts it
 * before the first letter (Quill and plain textareas, seen 2026-11-24).
 */
export function focusField(field: Field, caret?: Caret): void {
  giveFocus(field);
  if (isValueField(field)) {
    if (hasCaret(field)) return;
    field.setSelectionRange(
      ...(caret && isInText(caret) ? caret : ([field.value.length, field.value.length] as const)),
    );
  } else if (!caret || !putCaret(field, caret)) {
    if (!hasCaret(field)) caretToEnd(field);
  }
}

/** False when the page has changed so that the place is no more. */
function putCaret(field: Field, caret: Caret): boolean {
  if (isInText(caret)) return false;
  const [[anchor, from], [focus, to]] = caret;
  if (!field.contains(anchor) || !field.contains(focus) || from > lengthOf(anchor) || to > lengthOf(focus))
    return false;
  const selection = selectionFor(field);
  // Told again, the same caret would still be a change to the page's editor.
  const stands = selection?.anchorNode === anchor && selection.anchorOffset === from;
  if (!stands || selection.focusNode !== focus || selection.focusOffset !== to)
    selection?.setBaseAndExtent(anchor, from, focus, to);
  return true;
}

const lengthOf = (node: Node): number => (node instanceof Text ? node.length : node.childNodes.length);

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
