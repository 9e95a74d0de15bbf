import { render } from 'preact';
import { keepFocus } from '../../components/focus-kept.ts';
import { LanguageContext } from '../../components/language.tsx';
import { OptionsPage, TABS, type Tab } from '../../components/options/OptionsPage.tsx';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/options/options.css';
import { optionsWords } from '../../lib/i18n/options.ts';
import { say } from '../../lib/i18n/words.ts';
import { actions } from './actions.ts';
import { readModel, watchModel } from './model.ts';

function place(): { tab: Tab; section?: string } {
  const [tab, section] = location.hash.slice(1).split('/');
  return { tab: TABS.find((each) => each === tab) ?? 'settings', ...(section && { section }) };
}

const root = document.getElementById('root')!;

async function draw(): Promise<void> {
  const model = await readModel();
  document.documentElement.lang = model.language;
  document.title = `${say(optionsWords.title, model.language)} · ${say(optionsWords.product, model.language)}`;
  render(
    <LanguageContext.Provider value={model.language}>
      <OptionsPage model={model} actions={actions} {...place()} />
    </LanguageContext.Provider>,
    root,
  );
}

// The page's own life: nothing to end before it closes.
const { signal } = new AbortController();
watchModel(() => void draw(), signal);
keepFocus(root, signal);
addEventListener('hashchange', () => void draw());
void draw();
