import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { panelWords as words } from '../../lib/i18n/panel.ts';
import type { Word } from '../../lib/i18n/words.ts';
import { useSay } from '../language.tsx';
import { Library } from './library/Library.tsx';

export const SECTIONS = ['library'] as const;
export type Section = (typeof SECTIONS)[number];

const NAMES: Record<Section, Word> = {
  library: words.tabLibrary,
};

const VIEWS: Record<Section, () => ComponentChildren> = {
  library: () => <Library />,
};

/** The whole panel: five parts, one at a time. A part that was opened stays as it was left. */
export function Panel({ start = 'library' }: { start?: Section }) {
  const say = useSay();
  const id = useId();
  const [section, setSection] = useState<Section>(start);
  const [opened, setOpened] = useState<ReadonlySet<Section>>(new Set([start]));
  const tabs = useRef<HTMLDivElement>(null);

  function go(to: Section): void {
    setSection(to);
    setOpened((before) => new Set([...before, to]));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const at = SECTIONS.indexOf(section);
    const last = SECTIONS.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    const next = to === undefined ? undefined : SECTIONS[to];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
    tabs.current?.querySelector<HTMLElement>(`[data-section="${next}"]`)?.focus();
  }

  return (
    <main class="lg-panel">
      <h1 class="lg-hidden">{say(words.title)}</h1>
      <div class="lg-tabs" role="tablist" aria-label={say(words.sections)} ref={tabs} onKeyDown={onKeyDown}>
        {SECTIONS.map((each) => (
          <button
            type="button"
            key={each}
            role="tab"
            id={`${id}-tab-${each}`}
            data-section={each}
            aria-selected={each === section}
            aria-controls={`${id}-${each}`}
            tabIndex={each === section ? 0 : -1}
            onClick={() => go(each)}
          >
            {say(NAMES[each])}
          </button>
        ))}
      </div>
      {SECTIONS.map((each) => (
        <div
          key={each}
          role="tabpanel"
          id={`${id}-${each}`}
          aria-labelledby={`${id}-tab-${each}`}
          hidden={each !== section}
          class="lg-section"
        >
          {opened.has(each) && VIEWS[each]()}
        </div>
      ))}
    </main>
  );
}
