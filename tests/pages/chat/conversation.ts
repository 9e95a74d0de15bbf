import { ask, type Call } from './transport.ts';

export interface Turn {
  /** Stable for the life of the page: `u1`, `a1`, `u2` ... No random ids, so that two runs send the same bytes. */
  id: string;
  role: 'user' | 'assistant';
  text: string;
  done: boolean;
}

export interface Conversation {
  turns(): readonly Turn[];
  busy(): boolean;
  subscribe(listener: () => void): () => void;
  /** Sends a prompt unless it is blank or an answer is on its way (real sites drop it too). Returns whether it went. */
  send(prompt: string): boolean;
  /** Replaces the user turn and everything after it, then sends. */
  resend(id: string, prompt: string): boolean;
  /** Asks the last prompt again. */
  regenerate(): boolean;
  stop(): void;
}

/** `?keep=4`: only the last turns stay, as in chats that let go of what is far out of sight. */
const KEPT = Number(new URLSearchParams(location.search).get('keep') ?? Number.POSITIVE_INFINITY);

/** The part every chat page has in common, whatever it looks like: the turns and the wire. */
export function startConversation(call: Call): Conversation {
  let turns: readonly Turn[] = [];
  let running: AbortController | undefined;
  let count = 0;
  const listeners = new Set<() => void>();
  const change = (next: readonly Turn[]) => {
    turns = next;
    for (const listener of listeners) listener();
  };
  const put = (id: string, part: Partial<Turn>) =>
    change(turns.map((turn) => (turn.id === id ? { ...turn, ...part } : turn)));

  const send = (prompt: string, before: readonly Turn[] = turns) => {
    const text = prompt.trim();
    if (text === '' || running) return false;
    count += 1;
    const answer = `a${count}`;
    const mine = new AbortController();
    running = mine;
    change([
      ...before.slice(-KEPT),
      { id: `u${count}`, role: 'user', text, done: true },
      { id: answer, role: 'assistant', text: '', done: false },
    ]);
    ask(call, text, (part) => put(answer, { text: part }), mine.signal)
      .catch((error: unknown) => {
        if (!mine.signal.aborted) put(answer, { text: `Error: ${String(error)}` });
      })
      .finally(() => {
        running = undefined;
        put(answer, { done: true });
      });
    return true;
  };

  // For tests: what is sent before the answer has ended is dropped, and an answer whose last word is seen may not have ended.
  Object.assign(globalThis, { isAnswering: () => running !== undefined });
  return {
    turns: () => turns,
    busy: () => running !== undefined,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    send: (prompt) => send(prompt),
    resend(id, prompt) {
      const at = turns.findIndex((turn) => turn.id === id);
      return at >= 0 && send(prompt, turns.slice(0, at));
    },
    regenerate() {
      const last = turns.findLast((turn) => turn.role === 'user');
      return last !== undefined && send(last.text, turns.slice(0, turns.indexOf(last)));
    },
    stop() {
      running?.abort();
    },
  };
}
