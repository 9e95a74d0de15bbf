import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { panelWords as words } from '../../lib/i18n/panel.ts';
import type { Word } from '../../lib/i18n/words.ts';
import { useSay } from '../language.tsx';
import { later } from './Later.tsx';
import { Library } from './library/Library.tsx';
import { usePorts } from './ports.ts';

const Coach = later(() => import('./coach/Coach.tsx').then((part) => part.Coach));

const Organisation = later(() => import('./organisation/Organisation.tsx').then((part) => part.Organisation));
const Learn = later(() => import('./learn/Learn.tsx').then((part) => part.Learn));
const Log = later(() => import('./log/Log.tsx').then((part) => part.Log));

const SECTIONS = ['library', 'coach', 'organisation', 'learn', 'log'] as const;
type Section = (typeof SECTIONS)[number];

const NAMES: Record<Section, Word> = {
  library: words.tabLibrary,
  coach: words.tabCoach,
  organisation: words.tabOrganisation,
  learn: words.tabLearn,
  log: words.tabLog,
};

/** The whole panel: five parts, one at a time. A part that was opened stays as it was left. */
export function Panel() {
  const say = useSay();
  const { settings } = usePorts();
  const sections = SECTIONS.filter((each) => each !== 'coach' || settings.coach);
  const id = useId();
  const [section, setSection] = useState<Section>('library');
  const [opened, setOpened] = useState<ReadonlySet<Section>>(new Set(['library']));
  const [asked, setAsked] = useState<{ id: string }>();
  const tabs = useRef<HTMLDivElement>(null);

  function go(to: Section): void {
    setSection(to);
    setOpened((before) => new Set([...before, to]));
  }

  function openSnippet(snippet: string): void {
    setAsked({ id: snippet });
    go('library');
  }

  const views: Record<Section, () => ComponentChildren> = {
    library: () => <Library asked={asked} />,
    coach: () => <Coach shown={section === 'coach'} />,
    organisation: () => <Organisation onOpenSnippet={openSnippet} />,
    learn: () => <Learn onOpenSnippet={openSnippet} />,
    log: () => <Log />,
  };

  function onKeyDown(event: KeyboardEvent): void {
    const at = sections.indexOf(section);
    const last = sections.length - 1;
    const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[
      event.key
    ];
    const next = to === undefined ? undefined : sections[to];
    if (next === undefined) return;
    event.preventDefault();
    go(next);
    tabs.current?.querySelector<HTMLElement>(`[data-section="${next}"]`)?.focus();
  }

  return (
    <main class="lg-panel">
      <h1 class="lg-hidden">{say(words.title)}</h1>
      <div class="lg-tabs" role="tablist" aria-label={say(words.sections)} ref={tabs} onKeyDown={onKeyDown}>
        {sections.map((each) => (
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
      {sections.map((each) => (
        <div
          key={each}
          role="tabpanel"
          id={`${id}-${each}`}
          aria-labelledby={`${id}-tab-${each}`}
          hidden={each !== section}
          class="lg-section"
        >
          {opened.has(each) && views[each]()}
        </div>
      ))}
    </main>
  );
}
