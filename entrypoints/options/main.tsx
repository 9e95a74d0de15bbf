import { render } from 'preact';
import { keepFocus } from '../../components/focus-kept.ts';
import { LanguageContext } from '../../components/language.tsx';
import { OptionsPage, TABS, type Tab } from '../../components/options/OptionsPage.tsx';
import type { OptionsActions, OptionsModel } from '../../components/options/types.ts';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/options/options.css';
import { optionsWords } from '../../lib/i18n/options.ts';
import { say } from '../../lib/i18n/words.ts';
import { actions } from './actions.ts';
import { readModel, watchModel } from './model.ts';
import { Pending } from './pending.ts';

function place(): { tab: Tab; section?: string } {
  const [tab, section] = location.hash.slice(1).split('/');
  return { tab: TABS.find((each) => each === tab) ?? 'settings', ...(section && { section }) };
}

const root = document.getElementById('root')!;

const pending = new Pending();
let latest: OptionsModel | undefined;

function draw(): void {
  if (!latest) return;
  const model = { ...latest, state: pending.laidOver(latest.state) };
  document.documentElement.lang = model.language;
  document.title = `${say(optionsWords.title, model.language)} · ${say(optionsWords.product, model.language)}`;
  render(
    <LanguageContext.Provider value={model.language}>
      <OptionsPage model={model} actions={{ ...actions, change }} {...place()} />
    </LanguageContext.Provider>,
    root,
  );
}

let asked = 0;
/** Reads everything and draws it; of several readings on their way only the newest counts. */
async function refresh(): Promise<void> {
  const mine = ++asked;
  const model = await readModel();
  if (mine !== asked) return;
  latest = model;
  draw();
}

const change: OptionsActions['change'] = async (key, value) => {
  const saving = pending.over(key, value, () => actions.change(key, value));
  draw();
  const saved = await saving;
  await refresh();
  return saved;
};

// The page's own life: nothing to end before it closes.
const { signal } = new AbortController();
watchModel(() => void refresh(), signal);
keepFocus(root, signal);
addEventListener('hashchange', draw);
void refresh();
