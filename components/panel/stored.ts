import { useEffect, useState } from 'preact/hooks';
import type { Stored } from '../../lib/platform/stored.ts';

/** The stored value, kept up to date with other windows; `undefined` until it has been read. */
export function useStored<T>(store: Stored<T>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const ended = new AbortController();
    store.watch(setValue, ended.signal);
    void store.read().then((read) => {
      if (!ended.signal.aborted) setValue(read);
    });
    return () => ended.abort();
  }, [store]);
  return value;
}
