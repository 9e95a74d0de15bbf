/** @jsxImportSource react */
import { type ReactNode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { toBlocks, toRuns } from './blocks.ts';
import type { Conversation } from './conversation.ts';

/** Blocks only ever grow at their end while an answer streams, so that their place is their identity. */
const withKeys = <T,>(all: readonly T[]) => all.map((value, at) => ({ value, key: String(at) }));

export function Markdown({ text }: { text: string }) {
  return withKeys(toBlocks(text)).map(({ value: block, key }) => {
    if (block.type === 'heading') return <h3 key={key}>{block.text}</h3>;
    if (block.type === 'paragraph') return <p key={key}>{runs(block.text)}</p>;
    const items = withKeys(block.items).map((item) => <li key={item.key}>{runs(item.value)}</li>);
    return block.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
  });
}

const runs = (text: string): ReactNode[] =>
  withKeys(toRuns(text)).map(({ value, key }) => (value.strong ? <strong key={key}>{value.text}</strong> : value.text));

export function useConversation(conversation: Conversation) {
  const turns = useSyncExternalStore(conversation.subscribe, conversation.turns);
  const busy = useSyncExternalStore(conversation.subscribe, conversation.busy);
  return { turns, busy };
}

export function mount(app: ReactNode) {
  const root = document.querySelector('#root');
  if (root) createRoot(root).render(app);
}

/** An icon button without words, as most sites have them. */
export function Icon({ d = 'M12 4v16M5 11l7-7 7 7' }: { d?: string }) {
  return (
    <svg
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  );
}
