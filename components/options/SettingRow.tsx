import type { ComponentChildren } from 'preact';
import { optionsWords as words } from '../../lib/i18n/options.ts';
import { settingWords } from '../../lib/i18n/settings.ts';
import { DEFAULTS, fieldOf, type SettingKey } from '../../lib/policy/fields.ts';
import { useLanguage, useSay } from '../language.tsx';
import { Control } from './Control.tsx';
import { Lock } from './Lock.tsx';
import { canTighten, Stricter } from './Stricter.tsx';
import type { ViewProps } from './types.ts';
import { valueText } from './value-words.ts';

interface Props extends ViewProps {
  setting: SettingKey;
  /** An easier way to the same setting, shown before its plain control. */
  above?: ComponentChildren;
}

function whyLocked(setting: SettingKey, managed: unknown) {
  if (setting === 'sitesOff' && managed === undefined) return words.lockedSites;
  return canTighten(setting, managed) ? words.lockedStricter : words.lockedWhy;
}

/** One setting: what it is called, what it does, an example, its control, and who decided it. */
export function SettingRow({ setting, model, actions, above }: Props) {
  const say = useSay();
  const language = useLanguage();
  const { state } = model;
  const { label, help, example } = settingWords[setting];
  const field = fieldOf(setting);
  const locked = state.locked.includes(setting);
  const managed = state.managed[setting];
  const name = state.settings.organisationName;
  const wide = field.type === 'lines' || field.type === 'records';
  const helpId = `${setting}-help`;

  return (
    <div class={wide ? 'op-setting op-wide' : 'op-setting'} data-setting={setting} data-locked={locked || undefined}>
      <div class="op-words">
        <label class="op-label" for={setting}>
          {say(label)}
        </label>
        <div id={helpId}>
          <p class="op-help">{say(help)}</p>
          {example && (
            <p class="op-example">
              <span>{say(words.example)}</span> <q>{say(example)}</q>
            </p>
          )}
          {locked && (
            <p class="op-locked">
              <Lock />
              <span>
                <strong>{name ? say(words.lockedBy, { name }) : say(words.locked)}</strong>{' '}
                {say(whyLocked(setting, managed))} {state.settings.supportText}
              </span>
            </p>
          )}
          {!locked && managed !== undefined && !field.managedOnly && <p class="op-locked">{say(words.suggested)}</p>}
          {!locked && field.managedOnly && <p class="op-locked">{say(words.onlyOrganisation)}</p>}
        </div>
      </div>
      <div class="op-control">
        {above}
        <Control
          setting={setting}
          value={locked && managed !== undefined ? managed : state.settings[setting]}
          disabled={locked || field.managedOnly === true}
          describedBy={helpId}
          onValue={(value) => {
            const checked = actions.check(setting, value);
            if (checked.value !== undefined) void actions.change(setting, checked.value);
            return checked.faults;
          }}
        />
        {locked && canTighten(setting, managed) && (
          <Stricter setting={setting} managed={managed} model={model} actions={actions} />
        )}
        {!locked && state.origin[setting] === 'user' && (
          <button
            type="button"
            class="lg-link"
            aria-describedby={helpId}
            onClick={() => {
              // This button goes; the focus stays with the setting.
              document.getElementById(setting)?.focus();
              void actions.change(setting, undefined);
            }}
          >
            {say(words.useUsual)} ({valueText(setting, managed ?? DEFAULTS[setting], language)})
          </button>
        )}
      </div>
    </div>
  );
}
