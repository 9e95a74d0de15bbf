import { useEffect, useState } from 'preact/hooks';
import { optionsWords as words } from '../../lib/i18n/options.ts';
import { groupWords } from '../../lib/i18n/settings.ts';
import type { Values, Word } from '../../lib/i18n/words.ts';
import { GROUPS } from '../../lib/policy/fields.ts';
import { useSay } from '../language.tsx';
import { AboutView } from './AboutView.tsx';
import { ItView } from './ItView.tsx';
import { PolicyView } from './PolicyView.tsx';
import { PrivacyView } from './PrivacyView.tsx';
import { SettingsView } from './SettingsView.tsx';
import type { Announce, OptionsActions, ViewProps } from './types.ts';

export const TABS = ['settings', 'policy', 'privacy', 'it', 'about'] as const;
export type Tab = (typeof TABS)[number];

const TAB_WORDS: Record<Tab, typeof words.tabSettings> = {
  settings: words.tabSettings,
  policy: words.tabPolicy,
  privacy: words.tabPrivacy,
  it: words.tabIt,
  about: words.tabAbout,
};

const TROUBLE_WORDS = {
  damaged: words.troubleDamaged,
  newer: words.troubleNewer,
  unreadable: words.troubleUnreadable,
  full: words.troubleFull,
};

/** Long enough to be read, short enough not to lie over the page. */
const SAID_MS = 5_000;

interface Props extends ViewProps {
  tab: Tab;
  /** A group to go to, from the address: `#settings/sites`. */
  section?: string;
}

/** The whole page: its parts, what went wrong, and a line that says when something was saved. */
export function OptionsPage({ model, actions, tab, section }: Props) {
  const say = useSay();
  const [said, setSaid] = useState<{ word: Word; values: Values } | undefined>();
  const [full, setFull] = useState(false);

  useEffect(() => {
    const heading = section && document.getElementById(`group-${section}-title`);
    if (!heading) return;
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  }, [section]);

  // Another page starts at its top.
  useEffect(() => {
    setSaid(undefined);
    if (tab !== 'settings' || !location.hash.includes('/')) scrollTo(0, 0);
  }, [tab]);
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const announce: Announce = (word, values = {}) => setSaid({ word, values });
  const telling: OptionsActions = {
    ...actions,
    async change(key, value) {
      const saved = await actions.change(key, value);
      setFull(!saved.ok && saved.why === 'full');
      announce(saved.ok ? words.saved : saved.why === 'full' ? words.notSavedFull : words.notSaved);
      return saved;
    },
  };
  const views = { model, actions: telling, announce };
  const troubles = full ? [...model.state.trouble, 'full' as const] : model.state.trouble;

  return (
    <div class="op-page">
      <header class="op-header">
        <p class="op-product">{say(words.product)}</p>
        <h1>{say(TAB_WORDS[tab])}</h1>
      </header>
      <nav class="op-nav" aria-label={say(words.tabs)}>
        <ul>
          {TABS.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={each === tab ? 'page' : undefined}>
                {say(TAB_WORDS[each])}
              </a>
              {each === 'settings' && tab === 'settings' && (
                <ul class="op-subnav">
                  {GROUPS.map((group) => (
                    <li key={group}>
                      <a href={`#settings/${group}`}>{say(groupWords[group].title)}</a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
      <main class="op-main">
        {troubles.map((trouble) => (
          <p class="op-error" role="alert" key={trouble} data-trouble={trouble}>
            {say(TROUBLE_WORDS[trouble])}
          </p>
        ))}
        {model.state.dropped.length > 0 && tab !== 'policy' && (
          <p class="op-error" data-trouble="dropped">
            {say(words.troubleDropped, { count: model.state.dropped.length })}{' '}
            <a href="#policy">{say(words.tabPolicy)}</a>
          </p>
        )}
        {tab === 'settings' && <SettingsView {...views} />}
        {tab === 'policy' && <PolicyView {...views} />}
        {tab === 'privacy' && <PrivacyView {...views} />}
        {tab === 'it' && <ItView {...views} />}
        {tab === 'about' && <AboutView model={model} />}
      </main>
      <p class="op-said" role="status">
        {said && say(said.word, said.values)}
      </p>
    </div>
  );
}
