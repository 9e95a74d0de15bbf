import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A part of the panel that is loaded when it is first opened, so that the library is there at once. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> {
  return function Later(props: P) {
    const [Part, setPart] = useState<FunctionComponent<P>>();
    useEffect(() => {
      void load().then((part) => setPart(() => part));
    }, []);
    return Part === undefined ? null : <Part {...props} />;
  };
}
