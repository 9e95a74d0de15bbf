/** @jsxImportSource react */
import type { KeyboardEvent, TextareaHTMLAttributes } from 'react';
import { isPlainEnter } from './handle.ts';

interface Props {
  attributes: TextareaHTMLAttributes<HTMLTextAreaElement> & Record<`data-${string}`, string>;
  value: string;
  onChange(text: string): void;
  onEnter(): boolean;
  /** Sites with a "Ctrl+Enter sends" preference hand in their own rule. */
  sends?(event: globalThis.KeyboardEvent): boolean;
}

/** A controlled React textarea: React's value tracker and state decide what is in it, not the DOM. */
export function TextArea({ attributes, value, onChange, onEnter, sends = isPlainEnter }: Props) {
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (sends(event.nativeEvent) && onEnter()) event.preventDefault();
  };
  return (
    <textarea
      rows={2}
      {...attributes}
      value={value}
      onKeyDown={keyDown}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
