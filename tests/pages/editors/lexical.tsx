/** @jsxImportSource react */
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { createElement, useEffect, useRef } from 'react';
import { type EditorHandle, isPlainEnter } from './handle.ts';

interface Props {
  tag?: 'div' | 'span';
  attributes: Record<string, string>;
  /** Text to begin with, for edit boxes. */
  initial?: string;
  onChange(text: string): void;
  onEnter(): boolean;
  handle: { current: EditorHandle | undefined };
}

/** Lexical with plain text and undo; Enter is its own command, as at Meta, Perplexity and Microsoft 365. */
export function Lexical({ tag = 'div', attributes, initial = '', onChange, onEnter, handle }: Props) {
  const place = useRef<HTMLElement>(null);
  const latest = useRef({ onChange, onEnter });
  latest.current = { onChange, onEnter };
  useEffect(() => {
    const editor = createEditor({
      namespace: 'composer',
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(place.current);
    const read = () => editor.getEditorState().read(() => $getRoot().getTextContent());
    const undo = [
      registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(() => latest.current.onChange(read())),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (!event || !isPlainEnter(event)) return false;
          event.preventDefault();
          return latest.current.onEnter();
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    handle.current = {
      text: read,
      set: (text) =>
        editor.update(
          () => {
            const paragraph = $createParagraphNode();
            text.split('\n').forEach((line, at) => {
              if (at > 0) paragraph.append($createLineBreakNode());
              if (line !== '') paragraph.append($createTextNode(line));
            });
            $getRoot().clear().append(paragraph);
            paragraph.selectEnd();
          },
          { discrete: true },
        ),
      focus: () => editor.focus(),
    };
    if (initial !== '') handle.current.set(initial);
    return () => {
      for (const off of undo) off();
      editor.setRootElement(null);
    };
  }, [handle, initial]);
  return createElement(tag, {
    ref: place,
    contentEditable: true,
    suppressContentEditableWarning: true,
    spellCheck: true,
    ...attributes,
  });
}
