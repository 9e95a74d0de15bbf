/**
 * Writing into an editor, and reading back what stands there. An editor is not a text box: each kind takes text in its
 * own way, some late, some twice. A way counts only when the field then reads exactly as wanted; if none does, the
 * person is told and nothing is sent.
 */
import type { EditorKind, Rung } from '../sites/types.ts';
import { editorKind } from './field.ts';
import { caretToEnd, focusField, selectAll, selectSpan } from './selection.ts';
import { isValueField, rangeOf, sameText, snapshot } from './snapshot.ts';
import type { Field, Surroundings } from './types.ts';
import { nextTask, until } from './wait.ts';

export interface Edit {
  start: number;
  end: number;
  text: string;
}

export type Written = { ok: true } | { ok: false; why: 'refused' | 'read-only' | 'gone' };

/** How long a way of writing may take to show in the field, in milliseconds: some editors apply text in a later task. */
const SHOWN_WITHIN = 220;
/** More edits than this are written as one whole text. */
const MAX_EDITS = 40;

const LADDER: Record<EditorKind, readonly Rung[]> = {
  textarea: ['command', 'setter'],
  prosemirror: ['command', 'paste'],
  quill: ['paste', 'command-lines'],
  lexical: ['paste', 'beforeinput', 'command'],
  contenteditable: ['command-breaks', 'command', 'paste'],
};

function ladderFor(field: Field, page: Surroundings): readonly Rung[] {
  const kind = editorKind(field);
  if (page.site.write && kind === page.site.editor) return page.site.write;
  // Slate and Draft.js take several lines by paste only.
  if (field.matches('[data-slate-editor], .public-DraftEditor-content')) return ['paste', 'command'];
  return LADDER[kind];
}

const insertCommand = (text: string): boolean => document.execCommand('insertText', false, text);

/**
 * Puts text (nothing: deletes) where the selection is, as typing would. Chromium fires no `beforeinput` for a command: an
 * editor that keeps its own text by that event (Slate) would show the change and send what stood there before. So the
 * event comes first, with its range, and the command only where the editor did not take it.
 */
function insertAsTyped(field: Field, text: string, range: StaticRangeInit | undefined): void {
  if (range && editorKind(field) === 'contenteditable') {
    const event = new InputEvent('beforeinput', {
      inputType: text === '' ? 'deleteContentBackward' : 'insertText',
      data: text === '' ? null : text,
      targetRanges: [new StaticRange(range)],
      bubbles: true,
      cancelable: true,
      composed: true,
    });
    if (!field.dispatchEvent(event)) return;
  }
  if (text === '') document.execCommand('delete');
  else insertCommand(text);
}

function pasteInto(field: Field, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

function setValue(field: HTMLTextAreaElement | HTMLInputElement, value: string): void {
  field.value = value;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertReplacementText' }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Several spaces in a row show as one in this field. */
const folds = (field: Field): boolean => getComputedStyle(field).whiteSpaceCollapse === 'collapse';

/** As the browser writes several spaces that a person types into such a field. */
const unfolded = (line: string): string => line.replace(/ (?= )/g, '\u00A0');

/** Puts `text` where the selection is. `whole` is what the field is to read afterwards. */
async function climb(rung: Rung, field: Field, text: string, whole: string): Promise<void> {
  switch (rung) {
    case 'command':
      if (text === '') document.execCommand('delete');
      else insertCommand(text);
      return;
    case 'command-lines':
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) document.execCommand('insertParagraph');
        if (line !== '') insertCommand(line);
        await nextTask();
      }
      return;
    case 'command-breaks':
      // As Shift+Enter does. A command with several lines makes paragraphs of them, and a page that sends `innerText` then
      // sends every empty line twice.
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) document.execCommand('insertLineBreak');
        if (line !== '') insertCommand(folds(field) ? unfolded(line) : line);
      }
      return;
    case 'paste':
      pasteInto(field, text);
      return;
    case 'beforeinput':
      field.dispatchEvent(
        new InputEvent('beforeinput', {
          inputType: 'insertText',
          data: text,
          bubbles: true,
          cancelable: true,
          composed: true,
        }),
      );
      return;
    case 'setter':
      if (isValueField(field)) setValue(field, whole);
  }
}

function refusal(field: Field): Written | undefined {
  if (!field.isConnected) return { ok: false, why: 'gone' };
  const locked = isValueField(field) ? field.readOnly || field.disabled : !field.isContentEditable;
  return locked ? { ok: false, why: 'read-only' } : undefined;
}

const reads = (field: Field, wanted: string): boolean => sameText(snapshot(field).text, wanted);

/** Replaces the whole text of a field. Line breaks are "\n". */
export async function writeWhole(field: Field, text: string, page: Surroundings): Promise<Written> {
  const wanted = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  for (const rung of ladderFor(field, page)) {
    const refused = refusal(field);
    if (refused) return refused;
    selectAll(field);
    // Editors learn of a selection from an event that comes a task later.
    if (!isValueField(field)) await nextTask();
    await climb(rung, field, wanted, wanted);
    if (await settled(field, wanted)) {
      caretToEnd(field);
      return { ok: true };
    }
  }
  return { ok: false, why: field.isConnected ? 'refused' : 'gone' };
}

/** Reads as wanted, and still does a moment later: an editor that reverts or repeats a change does so in its next update. */
async function settled(field: Field, wanted: string): Promise<boolean> {
  if (!(await until(() => reads(field, wanted), SHOWN_WITHIN))) return false;
  await nextTask();
  await nextTask();
  return reads(field, wanted);
}

/** The text after the edits; edits do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * Changes only the given spans and leaves everything else (paragraphs, lists, mentions, formatting) as the editor has it.
 * Where the editor does not take single changes, the whole text is written instead.
 */
export async function writeEdits(field: Field, edits: readonly Edit[], page: Surroundings): Promise<Written> {
  const refused = refusal(field);
  if (refused) return refused;
  const before = snapshot(field).text;
  const wanted = applyEdits(before, edits);
  if (!isValueField(field) && edits.length <= MAX_EDITS && (await writeSpans(field, edits, wanted))) {
    caretToEnd(field);
    return { ok: true };
  }
  const written = await writeWhole(field, wanted, page);
  if (!written.ok && field.isConnected && !reads(field, before)) await writeWhole(field, before, page);
  return written;
}

/** From the last span to the first, so that earlier offsets stay true. */
async function writeSpans(field: Field, edits: readonly Edit[], wanted: string): Promise<boolean> {
  const backwards = [...edits].sort((a, b) => b.start - a.start);
  for (const edit of backwards) {
    const shot = snapshot(field);
    const expected = applyEdits(shot.text, [edit]);
    if (!selectSpan(shot, edit.start, edit.end)) return false;
    await nextTask();
    insertAsTyped(field, edit.text, rangeOf(shot, edit.start, edit.end));
    if (!(await until(() => reads(field, expected), SHOWN_WITHIN))) return false;
  }
  return settled(field, wanted);
}

/** Adds text at the end, on a line of its own when there is something before it. */
export async function writeAppended(field: Field, text: string, page: Surroundings): Promise<Written> {
  const before = snapshot(field).text;
  if (before.trim() === '') return writeWhole(field, text, page);
  return writeWhole(field, `${before.trimEnd()}\n\n${text}`, page);
}

export { focusField };
