import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { panelWords as words } from '../../../lib/i18n/panel.ts';
import type { PanelMemory } from '../../../lib/platform/panel-memory.ts';
import { ideaOfTheDay, LIBRARY } from '../../../lib/snippets/library.ts';
import { type Filter, type Left, makeFinder, passes } from '../../../lib/snippets/search.ts';
import { AREA_NAMES } from '../../../lib/snippets/tags.ts';
import { type AnySnippet, AREAS, type Area, inLanguage, type Snippet } from '../../../lib/snippets/types.ts';
import { useLanguage, useSay } from '../../language.tsx';
import { usePorts } from '../ports.ts';
import { Filters } from './Filters.tsx';
import { SnippetGroup } from './SnippetGroup.tsx';

/** Results drawn with a key: as many as a panel shows, so that a key is answered at once; more follow when they are looked for. */
const PAGE = 10;
/** Snippets of the library drawn with the first look, and with each idle moment after it. */
const DRAWN_AT_FIRST = 8;
const DRAWN_MORE = 16;
/** Own snippets on the first page; all of them stand on their shelf. */
const OWN_AT_FIRST = 12;
/** Milliseconds of each idle moment that go into the index; it stops before that when a key is waiting. */
const INDEX_MS = 4;
/** Milliseconds without a key before the index goes on: the next key comes soon. */
const INDEX_AFTER_MS = 400;
/** The same where nothing has been written yet: whoever opens the panel to search has begun by then. */
const INDEX_FIRST_MS = 1_000;

/** Of Chromium, and not in TypeScript's own list yet. */
const { scheduling } = navigator as Navigator & { scheduling?: { isInputPending(): boolean } };

export type Shelf = 'all' | 'favourites' | 'own' | 'organisation';

export interface Wanted {
  query: string;
  filter: Filter;
  shelf: Shelf;
}

interface Props {
  all: readonly AnySnippet[];
  own: readonly AnySnippet[];
  organisation: readonly AnySnippet[];
  memory: PanelMemory | undefined;
  wanted: Wanted;
  /** The snippet to stand on, when one was open before; otherwise the search field. */
  focusOn: string | undefined;
  /** The whole shelf of own snippets, with what can be done there. */
  ownShelf: ComponentChildren;
  onWant(wanted: Wanted): void;
  onOpen(id: string): void;
}

/** The tasks chosen on the first-run page come first; within a task what suits the role. */
const areasFor = (memory: PanelMemory | undefined): readonly Area[] => {
  const first = memory?.areas ?? [];
  return [...first, ...AREAS.filter((area) => !first.includes(area))];
};
const forRole = (snippets: readonly Snippet[], memory: PanelMemory | undefined): readonly Snippet[] => {
  const role = memory?.role;
  return role === undefined
    ? snippets
    : snippets.toSorted((a, b) => Number(b.roles.includes(role)) - Number(a.roles.includes(role)));
};

/** The first so many snippets of the library, by area. */
function firstOf(count: number, memory: PanelMemory | undefined): { area: Area; snippets: readonly Snippet[] }[] {
  let left = count;
  return areasFor(memory).flatMap((area) => {
    if (left <= 0) return [];
    const all = forRole(
      LIBRARY.filter((snippet) => passes(snippet, { area })),
      memory,
    );
    const snippets = all.slice(0, left);
    left -= snippets.length;
    return [{ area, snippets }];
  });
}

/** Search as you type, narrowing down, and the shelves. */
export function Browse({ all, own, organisation, memory, wanted, focusOn, ownShelf, onWant, onOpen }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { settings, day } = usePorts();
  const [page, setPage] = useState(1);
  // A list to go back to, at the snippet that was open, must be there whole.
  const [drawn, setDrawn] = useState(focusOn === undefined ? DRAWN_AT_FIRST : LIBRARY.length);
  const [, setIndexed] = useState<unknown>();
  const root = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const finder = useMemo(() => makeFinder(all), [all]);
  const shelves = useMemo(() => ({ own: new Set(own), organisation: new Set(organisation) }), [own, organisation]);
  const { query, filter, shelf } = wanted;

  // The first screen is there before the rest of the library: what is below it is drawn while nobody waits.
  useEffect(() => {
    if (drawn >= LIBRARY.length) return;
    const idle = requestIdleCallback(() => setDrawn(drawn + DRAWN_MORE), { timeout: 300 });
    return () => cancelIdleCallback(idle);
  }, [drawn]);

  // The index is made while the browser has nothing else to do and nobody types, so that a large shelf delays neither the
  // first look nor a key. It pauses with the key itself: an effect after the paint would leave it an idle moment between.
  const pauseIndex = useRef(() => {});
  // biome-ignore lint/correctness/useExhaustiveDependencies: with every key
  useLayoutEffect(() => () => pauseIndex.current(), [finder, query]);
  useEffect(() => {
    let idle = 0;
    let pause = 0;
    const quiet = performance.now() + (query === '' ? INDEX_FIRST_MS : INDEX_AFTER_MS);
    function more(deadline: IdleDeadline): void {
      const until = performance.now() + Math.min(INDEX_MS, deadline.timeRemaining());
      let left: Left = 'headings';
      while (left && performance.now() < until && !scheduling?.isInputPending()) {
        left = finder.prepare();
        if (left === 'index' && performance.now() < quiet) break;
      }
      if (left) goOn(left === 'index' ? quiet : 0);
      // What was searched for meanwhile is found better now.
      else setIndexed(finder);
    }
    function goOn(from = 0): void {
      const ask = (): void => {
        idle = requestIdleCallback(more);
      };
      if (from > performance.now()) pause = window.setTimeout(ask, from - performance.now());
      else ask();
    }
    goOn(query === '' ? 0 : quiet);
    pauseIndex.current = () => {
      clearTimeout(pause);
      cancelIdleCallback(idle);
    };
    return pauseIndex.current;
  }, [finder, query]);

  // Before the first paint: whoever opened the panel may write at once.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the list appears
  useLayoutEffect(() => {
    const item = focusOn && list.current?.querySelector<HTMLElement>(`[data-snippet="${CSS.escape(focusOn)}"]`);
    (item || search.current)?.focus();
  }, []);

  const keys = useRef<(event: KeyboardEvent) => void>(() => undefined);
  useEffect(() => {
    const ended = new AbortController();
    root.current?.addEventListener('keydown', (event) => keys.current(event), { signal: ended.signal });
    return () => ended.abort();
  }, []);
  keys.current = onKeyDown;

  function want(change: Partial<Wanted>): void {
    setPage(1);
    onWant({ ...wanted, ...change });
  }
  const wantNow = useRef(want);
  wantNow.current = want;
  // Fifty options that no key changes.
  const filters = useMemo(
    () => <Filters filter={filter} onChange={(changed) => wantNow.current({ filter: changed })} />,
    [filter],
  );

  const favourites = new Set(memory?.favourites);
  const onShelf = (snippet: AnySnippet): boolean =>
    shelf === 'all' || (shelf === 'favourites' ? favourites.has(snippet.id) : shelves[shelf].has(snippet));
  const narrowed = query.trim() !== '' || shelf !== 'all' || Object.values(filter).some((value) => value !== undefined);
  const found = narrowed ? finder.find(query, filter).filter(onShelf) : [];
  const pick = (ids: readonly string[]): AnySnippet[] =>
    ids.map((id) => all.find((snippet) => snippet.id === id)).filter((snippet) => snippet !== undefined);
  const choices: Shelf[] = ['all', 'favourites', 'own'];
  // Searching the own shelf gives hits; otherwise it stands whole and in its own order.
  const wholeOwn = shelf === 'own' && query.trim() === '' && Object.values(filter).every((each) => each === undefined);
  if (organisation.length > 0) choices.push('organisation');
  const shelfWord = {
    all: words.showAll,
    favourites: words.showFavourites,
    own: words.showOwn,
    organisation: words.showOrganisation,
  };

  function items(): HTMLElement[] {
    return [...(list.current?.querySelectorAll<HTMLElement>('button[data-snippet]') ?? [])];
  }

  /** Arrows walk from the search field through the list and back; letters go on searching. */
  function onKeyDown(event: KeyboardEvent): void {
    const from = event.target as HTMLElement;
    const inSearch = from === search.current;
    const buttons = items();
    const at = buttons.indexOf(from);
    if (!inSearch && at < 0) return;
    const move = { ArrowDown: inSearch ? 0 : at + 1, ArrowUp: at - 1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      // More results are drawn when the arrows come to the last one; the next press finds them.
      if (at >= 0 && move === buttons.length - 1 && narrowed && found.length > page * PAGE) setPage(page + 1);
      if (move < 0) search.current?.focus();
      else buttons[Math.min(move, buttons.length - 1)]?.focus();
    } else if (event.key === 'Enter' && inSearch && query.trim() !== '') {
      event.preventDefault();
      buttons[0]?.click();
    } else if (at >= 0 && event.key === 'Home') {
      event.preventDefault();
      buttons[0]?.focus();
    } else if (at >= 0 && event.key === 'End') {
      event.preventDefault();
      buttons.at(-1)?.focus();
    } else if (
      at >= 0 &&
      event.key.length === 1 &&
      event.key !== ' ' &&
      !event.ctrlKey &&
      !event.metaKey &&
      !event.altKey
    ) {
      search.current?.focus();
    }
  }

  const group = (title: string, snippets: readonly AnySnippet[]) => (
    <SnippetGroup title={title} snippets={snippets} favourites={favourites} onOpen={onOpen} />
  );

  return (
    <div class="lg-library" ref={root}>
      <search class="lg-search">
        <input
          ref={search}
          type="search"
          class="lg-field"
          aria-label={say(words.search)}
          placeholder={say(words.searchHint)}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => {
            want({ query: event.currentTarget.value });
          }}
        />
        <fieldset class="lg-shelves">
          <legend class="lg-hidden">{say(words.show)}</legend>
          {choices.map((each) => (
            <button
              type="button"
              class="lg-chip"
              key={each}
              aria-pressed={shelf === each}
              onClick={() => {
                want({ shelf: each });
              }}
            >
              {say(shelfWord[each])}
            </button>
          ))}
        </fieldset>
        {filters}
      </search>
      <p role="status" class="lg-status">
        {narrowed && !wholeOwn && found.length > 0 ? say(words.found, { count: found.length }) : ''}
      </p>
      <div ref={list}>
        {wholeOwn ? (
          ownShelf
        ) : narrowed ? (
          <>
            {found.length === 0 && (
              <p class="lg-empty">
                {say(shelf === 'favourites' && query.trim() === '' ? words.noFavourites : words.nothingFound)}
              </p>
            )}
            <SnippetGroup
              snippets={found.slice(0, page * PAGE)}
              favourites={favourites}
              onOpen={onOpen}
              title={say(words.found, { count: found.length })}
              quiet
            />
            {found.length > page * PAGE && <More onMore={() => setPage(page + 1)} />}
          </>
        ) : (
          <>
            {group(say(words.idea), [ideaOfTheDay(day)])}
            {group(say(words.recent), pick(memory?.recent.slice(0, 3) ?? []))}
            {group(say(words.favourites), pick(memory?.favourites ?? []))}
            {group(
              say(words.fromOrganisation, {
                organisation: settings.organisationName || say(words.yourOrganisation),
              }),
              organisation,
            )}
            {group(say(words.own), own.slice(0, OWN_AT_FIRST))}
            {own.length > OWN_AT_FIRST && (
              <button type="button" class="lg-button" onClick={() => want({ shelf: 'own' })}>
                {say(words.more)}
              </button>
            )}
            {firstOf(drawn, memory).map(({ area, snippets }) => (
              <SnippetGroup
                key={area}
                oneArea
                title={inLanguage(AREA_NAMES[area], language)}
                snippets={snippets}
                favourites={favourites}
                onOpen={onOpen}
              />
            ))}
          </>
        )}
      </div>
    </div>
  );
}

/** Draws more results when its place comes into sight, and for whoever presses it. */
function More({ onMore }: { onMore(): void }) {
  const say = useSay();
  const button = useRef<HTMLButtonElement>(null);
  const more = useRef(onMore);
  more.current = onMore;
  useEffect(() => {
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) more.current();
    });
    if (button.current) watcher.observe(button.current);
    return () => watcher.disconnect();
  }, []);
  return (
    <button type="button" class="lg-button" ref={button} onClick={onMore}>
      {say(words.more)}
    </button>
  );
}
