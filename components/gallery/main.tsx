/**
 * Every component in every state: `?state=dialog&language=da&theme=dark`. Looked at by people, and by tests/e2e/gallery.spec.ts.
 */
import { render } from 'preact';
import { resolveLanguage } from '../../lib/i18n/words.ts';
import { ANSWER_STYLES } from '../answer/styles.ts';
import { GUARD_STYLES } from '../guard/styles.ts';
import { LanguageContext } from '../language.tsx';
import { ANSWER } from './states/answer.tsx';
import { GUARD } from './states/guard.tsx';
import { LOOK } from './states/look.tsx';

const STATES = { ...LOOK, ...GUARD, ...ANSWER };
const query = new URLSearchParams(location.search);
const language = resolveLanguage((query.get('language') ?? 'auto') as 'auto' | 'da' | 'en', navigator.language);
const theme = query.get('theme');

const style = document.createElement('style');
style.textContent = `${GUARD_STYLES}\n${ANSWER_STYLES}
  body { margin: 0; padding: 16px; background: var(--lg-page); overflow-wrap: anywhere; }
  .ga-rows { display: grid; gap: 16px; max-width: 560px; }
  .ga-rows > p { margin: 0; }
  .ga-icons { display: flex; gap: 16px; align-items: end; }
  .ga-index { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 4px 16px; padding: 0; list-style: none; }
  .ga-index a { display: inline-block; padding: 4px 0; color: var(--lg-accent); }`;
document.head.append(style);
document.documentElement.lang = language;
if (theme === 'light' || theme === 'dark') document.documentElement.style.colorScheme = theme;

/** The same address with some things changed. */
function address(change: Record<string, string>): string {
  const next = new URLSearchParams(query);
  for (const [key, value] of Object.entries(change)) next.set(key, value);
  return `?${next}`;
}

const state = query.get('state') as keyof typeof STATES | null;
render(
  <LanguageContext.Provider value={language}>
    <main>
      {state && STATES[state] ? (
        STATES[state]()
      ) : (
        <>
          <h1>Gallery</h1>
          <p>
            {['da', 'en'].map((each) => (
              <a key={each} href={address({ language: each })}>
                {each}{' '}
              </a>
            ))}
            {['light', 'dark'].map((each) => (
              <a key={each} href={address({ theme: each })}>
                {each}{' '}
              </a>
            ))}
          </p>
          <ul class="ga-index">
            {Object.keys(STATES).map((name) => (
              <li key={name}>
                <a data-state={name} href={address({ state: name, language })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </main>
  </LanguageContext.Provider>,
  document.getElementById('root')!,
);
