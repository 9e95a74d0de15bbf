import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/panel/panel.css';
import { keepFocus } from '../../components/focus-kept.ts';
import { LanguageContext } from '../../components/language.tsx';
import { Panel } from '../../components/panel/Panel.tsx';
import { PortsContext } from '../../components/panel/ports.ts';
import { readAhead } from '../../components/panel/stored.ts';
import { panelWords } from '../../lib/i18n/panel.ts';
import { resolveLanguage, say } from '../../lib/i18n/words.ts';
import { ownSnippets } from '../../lib/platform/own-snippets.ts';
import { panelMemory } from '../../lib/platform/panel-memory.ts';
import { readEffective, watchEffective } from '../../lib/platform/settings-store.ts';
import type { Settings } from '../../lib/policy/fields.ts';
import { connect } from './ports.ts';

const root = document.getElementById('root')!;

function show(settings: Settings): void {
  const language = resolveLanguage(settings.language, navigator.language);
  document.documentElement.lang = language;
  document.title = say(panelWords.title, language);
  render(
    <LanguageContext.Provider value={language}>
      <PortsContext.Provider value={connect(settings, language)}>
        <Panel />
      </PortsContext.Provider>
    </LanguageContext.Provider>,
    root,
  );
}

// The page's own life: nothing to end before it closes.
const { signal } = new AbortController();
watchEffective(({ settings }) => show(settings), signal);
keepFocus(root, signal);

/** A large shelf takes longer than this, ms, and comes after the first paint. */
const SHELF_MS = 20;

// All three are asked for at once. An own shelf of usual size is in the first paint, so that nothing moves afterwards.
const reading = readEffective();
const memory = readAhead(panelMemory);
const shelf = readAhead(ownSnippets);
void Promise.all([reading, memory]).then(async ([{ settings }]) => {
  await Promise.race([shelf, new Promise((done) => setTimeout(done, SHELF_MS))]);
  show(settings);
});
