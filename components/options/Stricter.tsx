import { optionsWords as words } from '../../lib/i18n/options.ts';
import { choiceText } from '../../lib/i18n/settings.ts';
import { fieldOf, type SettingKey } from '../../lib/policy/fields.ts';
import { useLanguage, useSay } from '../language.tsx';
import { LineEditor } from './LineEditor.tsx';
import type { ViewProps } from './types.ts';

/** True when the organisation's value leaves something stricter to choose. */
export function canTighten(setting: SettingKey, managed: unknown): boolean {
  const field = fieldOf(setting);
  if (field.managedOnly) return false;
  if (field.type === 'toggle') return field.stricter !== undefined && managed !== field.stricter;
  if (field.type === 'choice' && field.ranked) return stricterThan(setting, managed).length > 0;
  return field.type === 'lines' && field.union === true;
}

function stricterThan(setting: SettingKey, managed: unknown): readonly string[] {
  const field = fieldOf(setting);
  if (field.type !== 'choice') return [];
  const at = field.values.indexOf(String(managed));
  return (field.own ?? field.values).filter((value) => field.values.indexOf(value) > at);
}

/** A person may always protect more than the organisation asks for: a second control below the locked one. */
export function Stricter({ setting, managed, model, actions }: ViewProps & { setting: SettingKey; managed: unknown }) {
  const say = useSay();
  const language = useLanguage();
  const field = fieldOf(setting);
  const id = `own-${setting}`;
  const own = model.state.user[setting];
  if (field.type === 'toggle') {
    return (
      <label class="op-stricter">
        <input
          type="checkbox"
          id={id}
          name={id}
          checked={own === field.stricter}
          onChange={(event) => void actions.change(setting, event.currentTarget.checked ? field.stricter : undefined)}
        />
        {say(words.stricterForMe)}
      </label>
    );
  }
  if (field.type === 'choice') {
    const choices = stricterThan(setting, managed);
    const chosen = typeof own === 'string' && choices.includes(own) ? own : '';
    return (
      <label class="op-stricter">
        <span>{say(words.stricterForMe)}</span>
        <select
          class="lg-field"
          id={id}
          name={id}
          value={chosen}
          onChange={(event) => void actions.change(setting, event.currentTarget.value || undefined)}
        >
          <option value="" selected={chosen === ''}>
            {say(words.asOrganisation)}
          </option>
          {choices.map((each) => (
            <option key={each} value={each} selected={each === chosen}>
              {choiceText(setting, each, language)}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <div class="op-stricter-lines">
      <label for={id}>{say(words.ownLines)}</label>
      <LineEditor
        id={id}
        name={id}
        value={(own as readonly string[] | undefined) ?? []}
        describedBy={`${setting}-help`}
        disabled={false}
        onLines={(lines) => {
          const checked = actions.check(setting, lines);
          void actions.change(setting, lines.length === 0 ? undefined : checked.value);
          return checked.faults;
        }}
      />
    </div>
  );
}
