import Quill from 'quill';
import type { EditorHandle } from './handle.ts';

interface Options {
  attributes: Record<string, string>;
  placeholder: string;
  onChange(text: string): void;
  onEnter(): boolean;
}

/** Quill 2 without toolbar; Enter through its keyboard module, as in Gemini. */
export function makeQuill(place: HTMLElement, { attributes, placeholder, onChange, onEnter }: Options): EditorHandle {
  const quill = new Quill(place, {
    placeholder,
    formats: [],
    modules: {
      toolbar: false,
      keyboard: {
        bindings: {
          enter: { key: 'Enter', shiftKey: false, handler: () => !onEnter() },
        },
      },
    },
  });
  for (const [name, value] of Object.entries(attributes)) quill.root.setAttribute(name, value);
  const read = () => quill.getText().replace(/\n$/, '');
  quill.on('text-change', () => onChange(read()));
  return {
    text: read,
    set: (text) => quill.setText(text === '' ? '' : `${text}\n`, 'api'),
    focus: () => quill.focus(),
  };
}
