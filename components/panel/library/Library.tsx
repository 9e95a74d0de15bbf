import { useMemo, useRef, useState } from 'preact/hooks';
import { LIBRARY } from '../../../lib/snippets/library.ts';
import { fromText } from '../../../lib/snippets/own.ts';
import type { AnySnippet } from '../../../lib/snippets/types.ts';
import { useLanguage } from '../../language.tsx';
import { usePorts } from '../ports.ts';
import { useStored } from '../stored.ts';
import { Browse, type Wanted } from './Browse.tsx';
import { SnippetView } from './SnippetView.tsx';

/** All snippets; one of them when it is open. What was searched for stays. */
export function Library() {
  const language = useLanguage();
  const ports = usePorts();
  const memory = useStored(ports.memory);
  const own = useStored(ports.own);
  const [wanted, setWanted] = useState<Wanted>({ query: '', filter: {}, shelf: 'all' });
  const [open, setOpen] = useState<string>();
  const cameFrom = useRef<string | undefined>(undefined);

  const { organisationSnippets } = ports.settings;
  const organisation = useMemo<AnySnippet[]>(
    () =>
      organisationSnippets.map(({ title = '', text = '' }, at) =>
        fromText(`organisation-${at + 1}`, title, text, language, 'write'),
      ),
    [organisationSnippets, language],
  );
  const all = useMemo<AnySnippet[]>(() => [...organisation, ...(own ?? []), ...LIBRARY], [organisation, own]);

  const opened = all.find((snippet) => snippet.id === open);
  if (opened) {
    return (
      <SnippetView
        key={opened.id}
        snippet={opened}
        memory={memory}
        onBack={() => {
          cameFrom.current = opened.id;
          setOpen(undefined);
        }}
      />
    );
  }
  return (
    <Browse
      all={all}
      own={own ?? []}
      organisation={organisation}
      memory={memory}
      wanted={wanted}
      focusOn={cameFrom.current}
      onWant={setWanted}
      onOpen={setOpen}
    />
  );
}
