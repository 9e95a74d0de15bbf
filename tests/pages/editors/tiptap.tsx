/** @jsxImportSource react */
import { Editor } from '@tiptap/core';
import { Placeholder } from '@tiptap/extensions';
import StarterKit from '@tiptap/starter-kit';
import { useEffect, useRef } from 'react';
import { type EditorHandle, isPlainEnter } from './handle.ts';

interface Props {
  attributes: Record<string, string>;
  placeholder: string;
  onChange(text: string): void;
  /** Return true when the key was taken. */
  onEnter(): boolean;
  /** Sites with a "Ctrl+Enter sends" preference hand in their own rule. */
  sends?(event: KeyboardEvent): boolean;
  handle: { current: EditorHandle | undefined };
}

/** tiptap over ProseMirror, wired as chat sites do: Enter through the editor's own key handling, Shift+Enter a hard break. */
export function Tiptap({ attributes, placeholder, onChange, onEnter, sends = isPlainEnter, handle }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef({ onChange, onEnter, sends });
  latest.current = { onChange, onEnter, sends };
  useEffect(() => {
    const editor = new Editor({
      element: place.current,
      extensions: [
        StarterKit.configure({
          heading: false,
          bulletList: false,
          orderedList: false,
          listItem: false,
          codeBlock: false,
        }),
        Placeholder.configure({ placeholder }),
      ],
      enableInputRules: false,
      enablePasteRules: false,
      editorProps: {
        attributes,
        handleKeyDown: (_view, event) => latest.current.sends(event) && latest.current.onEnter(),
      },
      onUpdate: () => latest.current.onChange(read(editor)),
    });
    handle.current = {
      text: () => read(editor),
      set: (text) => {
        editor.commands.setContent({
          type: 'doc',
          content: text.split('\n').map((line) => ({
            type: 'paragraph',
            ...(line === '' ? {} : { content: [{ type: 'text', text: line }] }),
          })),
        });
        latest.current.onChange(read(editor));
      },
      focus: () => editor.commands.focus(),
    };
    return () => editor.destroy();
  }, [attributes, placeholder, handle]);
  return <div ref={place} />;
}

const read = (editor: Editor) => editor.getText({ blockSeparator: '\n' });
