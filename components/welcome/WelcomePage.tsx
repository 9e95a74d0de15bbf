import { useId } from 'preact/hooks';
import { welcomeWords as words } from '../../lib/i18n/welcome.ts';
import { AREA_NAMES, ROLE_NAMES } from '../../lib/snippets/tags.ts';
import { AREAS, type Area, ROLES, type Role } from '../../lib/snippets/types.ts';
import { useSay } from '../language.tsx';
import { type Judge, TryIt } from './TryIt.tsx';

export interface WelcomeModel {
  /** Empty without policy. */
  organisation: string;
  rules: readonly string[];
  contacts: readonly string[];
  language: 'auto' | 'da' | 'en';
  languageLocked: boolean;
  role?: Role;
  areas: readonly Area[];
  /** A snippet to begin with, for the role and the tasks. */
  first: { title: string; when: string };
  /** Left out where the browser does not tell. */
  pinned?: boolean;
}

export interface WelcomeActions {
  setLanguage(language: 'auto' | 'da' | 'en'): void;
  setRole(role: Role | undefined): void;
  setArea(area: Area, wanted: boolean): void;
  openPanel(): void;
  openRules(): void;
  openOptions(): void;
  judge: Judge;
}

const LANGUAGES = [
  ['da', 'Dansk'],
  ['en', 'English'],
] as const;

/** Opened once, after the installation. Where the organisation has set things up it leaves out what is decided already. */
export function WelcomePage({ model, actions, spoken }: Props) {
  const say = useSay();
  const id = useId();
  const { organisation } = model;
  return (
    <main class="we-page">
      <header class="we-header">
        <div>
          <p class="we-product">{say(words.product)}</p>
          <h1>{say(words.title)}</h1>
        </div>
        {!model.languageLocked && (
          <fieldset class="we-choices we-language">
            <legend class="lg-hidden">{say(words.language)}</legend>
            {LANGUAGES.map(([language, name]) => (
              <label key={language} lang={language}>
                <input
                  type="radio"
                  name="language"
                  value={language}
                  checked={spoken === language}
                  onChange={() => actions.setLanguage(language)}
                />
                {name}
              </label>
            ))}
          </fieldset>
        )}
      </header>
      <p class="we-lead">{organisation ? say(words.leadOrganisation, { organisation }) : say(words.lead)}</p>

      <div class="we-two">
        <section class="we-card">
          <h2>{say(words.does)}</h2>
          <ul class="we-does">
            <li>{say(words.doesStop)}</li>
            <li>{say(words.doesReplace)}</li>
            <li>{say(words.doesAnswer)}</li>
          </ul>
        </section>
        <section class="we-card">
          <h2>{say(words.never)}</h2>
          <ul class="we-never">
            <li>{say(words.neverSend)}</li>
            <li>{say(words.neverStore)}</li>
            <li>{say(words.neverAlone)}</li>
          </ul>
        </section>
      </div>

      <TryIt judge={actions.judge} />

      {organisation !== '' && model.rules.length + model.contacts.length > 0 && (
        <section class="we-card" data-part="organisation">
          <h2>{say(words.rules, { organisation })}</h2>
          <ul>
            {model.rules.slice(0, 3).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          {model.contacts[0] !== undefined && <p>{say(words.contact, { contact: model.contacts[0] })}</p>}
          <button type="button" class="lg-button" data-action="rules" onClick={actions.openRules}>
            {say(words.rulesOpen)}
          </button>
        </section>
      )}

      {organisation === '' && (
        <section class="we-card" data-part="you">
          <h2>{say(words.you)}</h2>
          <p class="we-hint">{say(words.youLead)}</p>
          <label class="we-role" for={`${id}role`}>
            {say(words.role)}
          </label>
          <select
            id={`${id}role`}
            class="lg-field"
            name="role"
            value={model.role ?? ''}
            onChange={(event) => actions.setRole((event.currentTarget.value || undefined) as Role | undefined)}
          >
            <option value="">{say(words.roleNone)}</option>
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {say(ROLE_NAMES[role])}
              </option>
            ))}
          </select>
          <fieldset class="we-choices">
            <legend>{say(words.tasks)}</legend>
            {AREAS.map((area) => (
              <label key={area}>
                <input
                  type="checkbox"
                  name={`area-${area}`}
                  checked={model.areas.includes(area)}
                  onChange={(event) => actions.setArea(area, event.currentTarget.checked)}
                />
                {say(AREA_NAMES[area])}
              </label>
            ))}
          </fieldset>
          <div class="we-first" data-part="first-prompt">
            <p>
              <span class="we-hint">{say(words.firstPrompt)}:</span> <strong>{model.first.title}</strong>
            </p>
            <p>{model.first.when}</p>
            <button type="button" class="lg-button" data-action="panel" onClick={actions.openPanel}>
              {say(words.openPanel)}
            </button>
          </div>
        </section>
      )}

      {model.pinned !== undefined && !(model.pinned && organisation !== '') && (
        <section class="we-card" data-part="pin">
          <h2>{say(words.pin)}</h2>
          <p>{say(model.pinned ? words.pinDone : words.pinHow)}</p>
        </section>
      )}

      <footer class="we-footer">
        <button type="button" class="lg-link" data-action="options" onClick={actions.openOptions}>
          {say(words.settings)}
        </button>
        <p class="we-hint">{say(words.closing)}</p>
      </footer>
    </main>
  );
}

interface Props {
  model: WelcomeModel;
  actions: WelcomeActions;
  /** The language that is shown now. */
  spoken: 'da' | 'en';
}
