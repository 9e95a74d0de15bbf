import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../../lib/platform/stored.ts';

/** A store's value as long as the page lives: read once, then told of by whoever changes it. */
class Held<T> {
  value: T | undefined;
  readonly listeners = new Set<(value: T) => void>();
  readonly read: Promise<void>;

  constructor(store: Stored<T>) {
    let told = false;
    // The page's own life: nothing to end before it closes.
    store.watch((value) => {
      told = true;
      this.take(value);
    }, new AbortController().signal);
    this.read = store.read().then((value) => {
      if (!told) this.take(value);
    });
  }

  private take(value: T): void {
    this.value = value;
    for (const listener of this.listeners) listener(value);
  }
}

const all = new WeakMap<object, unknown>();

function heldOf<T>(store: Stored<T>): Held<T> {
  const known = (all.get(store) as Held<T> | undefined) ?? new Held(store);
  all.set(store, known);
  return known;
}

/** Reads a store before the part that shows it is there, which then has it at once. */
export const readAhead = <T>(store: Stored<T>): Promise<void> => heldOf(store).read;

/** The stored value, kept up to date with other windows; `undefined` until it has been read. */
export function useStored<T>(store: Stored<T>): T | undefined {
  const held = heldOf(store);
  const [, draw] = useState(held.value);
  useEffect(() => {
    const listener = (value: T): void => draw(value);
    held.listeners.add(listener);
    // Read between the drawing and now.
    draw(held.value);
    return () => {
      held.listeners.delete(listener);
    };
  }, [held]);
  return held.value;
}
