import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ownWords } from '../../../lib/i18n/own.ts';
import type { Saved } from '../../../lib/platform/settings.ts';
import { LIBRARY } from '../../../lib/snippets/library.ts';
import { blankSnippet, fromText, moved, ownVersion } from '../../../lib/snippets/own.ts';
import { type AnySnippet, type OwnSnippet, textOf } from '../../../lib/snippets/types.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { usePorts } from '../ports.ts';
import { useStored } from '../stored.ts';
import { Browse, type Wanted } from './Browse.tsx';
import { Editor } from './Editor.tsx';
import { OwnShelf } from './OwnShelf.tsx';
import { SnippetView } from './SnippetView.tsx';

const freshId = (): string => `own-${crypto.randomUUID().slice(0, 12)}`;

interface Props {
  /** A snippet another part of the panel wants to see; a new object each time. */
  asked?: { id: string } | undefined;
}

/** All snippets; one of them when it is open, or an own one being written. What was searched for stays. */
export function Library({ asked }: Props) {
  const say = useSay();
  const language = useLanguage();
  const ports = usePorts();
  const memory = useStored(ports.memory);
  const own = useStored(ports.own);
  const [wanted, setWanted] = useState<Wanted>({ query: '', filter: {}, shelf: 'all' });
  const [open, setOpen] = useState<string>();
  const [draft, setDraft] = useState<{ snippet: OwnSnippet; isNew: boolean; news: string }>();
  const [deleted, setDeleted] = useState<{ snippet: OwnSnippet; at: number }>();
  const [news, setNews] = useState('');
  const cameFrom = useRef<string | undefined>(undefined);

  useEffect(() => {
    if (asked === undefined) return;
    setDraft(undefined);
    setOpen(asked.id);
  }, [asked]);

  const { organisationSnippets } = ports.settings;
  const organisation = useMemo<AnySnippet[]>(
    () =>
      organisationSnippets.map(({ title = '', text = '' }, at) =>
        fromText(`organisation-${at + 1}`, title, text, language, 'write'),
      ),
    [organisationSnippets, language],
  );
  const all = useMemo<AnySnippet[]>(() => [...organisation, ...(own ?? []), ...LIBRARY], [organisation, own]);

  /** Says so when nothing could be kept. */
  async function change(to: (now: OwnSnippet[]) => OwnSnippet[], said: string): Promise<Saved> {
    const saved = await ports.own.change(to);
    setNews(saved.ok ? said : say(saved.why === 'full' ? ownWords.full : ownWords.failed));
    return saved;
  }

  const titleOf = (snippet: AnySnippet): string => textOf(snippet, language).title;

  function write(snippet: OwnSnippet, isNew: boolean, said = ''): void {
    setNews('');
    setDraft({ snippet, isNew, news: said });
  }

  async function save(snippet: OwnSnippet): Promise<void> {
    const saved = await change(
      (now) =>
        now.some((each) => each.id === snippet.id)
          ? now.map((each) => (each.id === snippet.id ? snippet : each))
          : [...now, snippet],
      say(ownWords.saved),
    );
    if (!saved.ok) return;
    setDraft(undefined);
    setOpen(undefined);
    cameFrom.current = snippet.id;
    setWanted({ query: '', filter: {}, shelf: 'own' });
  }

  async function remove(snippet: OwnSnippet): Promise<void> {
    const at = own?.findIndex((each) => each.id === snippet.id) ?? 0;
    const saved = await change(
      (now) => now.filter((each) => each.id !== snippet.id),
      say(ownWords.removed, { title: titleOf(snippet) }),
    );
    if (!saved.ok) return;
    setDeleted({ snippet, at });
    setOpen(undefined);
    cameFrom.current = undefined;
    setWanted({ query: '', filter: {}, shelf: 'own' });
  }

  async function restore(): Promise<void> {
    if (deleted === undefined) return;
    const { snippet, at } = deleted;
    const saved = await change(
      (now) => [...now.slice(0, at), snippet, ...now.slice(at)],
      say(ownWords.restored, { title: titleOf(snippet) }),
    );
    if (saved.ok) setDeleted(undefined);
  }

  async function fromPrompt(): Promise<void> {
    const chat = await ports.chat.look();
    if (chat === undefined || chat.text.trim() === '') return setNews(say(ownWords.fromPromptEmpty));
    const { template, fields } = await ports.template(chat.text);
    const snippet = blankSnippet(freshId(), language);
    write({ ...snippet, fields, [language]: { title: '', template } }, true, say(ownWords.fromPromptDone));
  }

  if (draft) {
    return (
      <Editor
        key={draft.snippet.id}
        draft={draft.snippet}
        isNew={draft.isNew}
        news={news || draft.news}
        onSave={(snippet) => void save(snippet)}
        onCancel={() => {
          setDraft(undefined);
          setNews('');
        }}
      />
    );
  }
  const opened = all.find((snippet) => snippet.id === open);
  if (opened) {
    const mine = own?.find((each) => each.id === opened.id);
    const copy = (title: string): void => write(ownVersion(opened, freshId(), title, language), true);
    return (
      <SnippetView
        key={opened.id}
        snippet={opened}
        memory={memory}
        own={
          mine && {
            onEdit: () => write(mine, false),
            onDelete: () => void remove(mine),
          }
        }
        onCopy={() => copy(mine ? say(ownWords.copyOf, { title: titleOf(opened) }) : titleOf(opened))}
        onBack={() => {
          cameFrom.current = opened.id;
          setNews('');
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
      ownShelf={
        <OwnShelf
          focusOn={cameFrom.current}
          own={own ?? []}
          news={news}
          canUndo={deleted !== undefined}
          onUndo={() => void restore()}
          onOpen={setOpen}
          onNew={() => write(blankSnippet(freshId(), language), true)}
          onFromPrompt={() => void fromPrompt()}
          onMove={(snippet, by) => {
            const at = own?.findIndex((each) => each.id === snippet.id) ?? 0;
            const place = Math.min(Math.max(at + by, 0), (own?.length ?? 1) - 1) + 1;
            void change(
              (now) =>
                moved(
                  now,
                  now.findIndex((each) => each.id === snippet.id),
                  by,
                ),
              say(ownWords.moved, { title: titleOf(snippet), place }),
            );
          }}
          onTake={change}
        />
      }
      onWant={(next) => {
        setNews('');
        setDeleted(undefined);
        setWanted(next);
      }}
      onOpen={setOpen}
    />
  );
}
