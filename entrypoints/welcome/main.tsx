import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/guard/dialog.css';
import '../../components/welcome/welcome.css';
import { keepFocus } from '../../components/focus-kept.ts';
import { LanguageContext } from '../../components/language.tsx';
import { type WelcomeActions, WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import { welcomeWords } from '../../lib/i18n/welcome.ts';
import { resolveLanguage, say } from '../../lib/i18n/words.ts';
import { openOptions, panelOpenerHere } from '../../lib/platform/open.ts';
import { panelMemory } from '../../lib/platform/panel-memory.ts';
import { changeUser } from '../../lib/platform/settings.ts';
import { readEffective, watchEffective } from '../../lib/platform/settings-store.ts';
import { isPinned, watchPinned } from '../../lib/platform/toolbar.ts';
import { firstSnippet } from '../../lib/snippets/first.ts';
import { judgeWith } from './judge.ts';

const root = document.getElementById('root')!;

// Known before the click: opening the panel wants the person's gesture, with nothing awaited before.
const openPanel = await panelOpenerHere();

const actions: Omit<WelcomeActions, 'judge'> = {
  setLanguage: (language) => void changeUser({ language }),
  setRole: (role) =>
    void panelMemory.change(({ role: _, ...memory }) => (role === undefined ? memory : { ...memory, role })),
  setArea: (area, wanted) =>
    void panelMemory.change((memory) => ({
      ...memory,
      areas: [...memory.areas.filter((each) => each !== area), ...(wanted ? [area] : [])],
    })),
  openPanel,
  openRules: openPanel,
  openOptions: () => void openOptions(),
};

async function draw(): Promise<void> {
  const [{ settings, locked }, memory, pinned] = await Promise.all([readEffective(), panelMemory.read(), isPinned()]);
  const language = resolveLanguage(settings.language, navigator.language);
  document.documentElement.lang = language;
  document.title = `${say(welcomeWords.title, language)} · ${say(welcomeWords.product, language)}`;
  const { title, when } = firstSnippet(memory.role, memory.areas)[language];
  render(
    <LanguageContext.Provider value={language}>
      <WelcomePage
        spoken={language}
        model={{
          organisation: settings.organisationName,
          rules: settings.organisationRules,
          contacts: settings.organisationContacts,
          language: settings.language,
          languageLocked: locked.includes('language'),
          areas: memory.areas,
          first: { title, when },
          ...(memory.role && { role: memory.role }),
          ...(pinned !== undefined && { pinned }),
        }}
        actions={{ ...actions, judge: judgeWith(settings, language) }}
      />
    </LanguageContext.Provider>,
    root,
  );
}

// The page's own life: nothing to end before it closes. A policy that comes a moment after the installation is seen too.
const { signal } = new AbortController();
watchEffective(() => void draw(), signal);
panelMemory.watch(() => void draw(), signal);
watchPinned(() => void draw(), signal);
keepFocus(root, signal);
void draw();
