import { choiceText } from '../../lib/i18n/settings.ts';
import { type Field, fieldOf, type SettingKey } from '../../lib/policy/fields.ts';
import { useLanguage } from '../language.tsx';
import { CountEditor } from './CountEditor.tsx';
import { LineEditor } from './LineEditor.tsx';
import type { LineFault } from './types.ts';

interface Props {
  setting: SettingKey;
  value: unknown;
  disabled: boolean;
  describedBy: string;
  /** Saves what can be kept; gives back what cannot. */
  onValue(value: unknown): LineFault[];
  /** All values of a choice, also those that are for policy. */
  everyChoice?: boolean;
  /** Put in front of the control's id and name, where a setting has a second control. */
  prefix?: string;
}

function offered(field: Field & { type: 'choice' }, value: unknown, every: boolean): readonly string[] {
  if (every || !field.own) return field.values;
  // A managed `block` must be readable in the disabled control.
  return field.own.includes(String(value)) ? field.own : field.values;
}

/** The one control of a setting; its `name` is the setting's key. */
export function Control({ setting, value, disabled, describedBy, onValue, everyChoice = false, prefix = '' }: Props) {
  const language = useLanguage();
  const field = fieldOf(setting);
  const id = `${prefix}${setting}`;
  const common = { id, name: id, disabled };
  switch (field.type) {
    case 'toggle':
      return (
        <input
          {...common}
          class="op-switch"
          type="checkbox"
          aria-describedby={describedBy}
          checked={value === true}
          onChange={(event) => void onValue(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return (
        <select
          {...common}
          class="lg-field"
          aria-describedby={describedBy}
          value={String(value)}
          onChange={(event) => void onValue(event.currentTarget.value)}
        >
          {offered(field, value, everyChoice).map((each) => (
            <option key={each} value={each} selected={each === value}>
              {choiceText(setting, each, language)}
            </option>
          ))}
        </select>
      );
    case 'count':
      return (
        <CountEditor
          {...common}
          value={Number(value)}
          min={field.min}
          max={field.max}
          describedBy={describedBy}
          onCount={onValue}
        />
      );
    case 'text':
      return (
        <input
          {...common}
          class="lg-field"
          type="text"
          maxLength={field.maxLength}
          aria-describedby={describedBy}
          value={String(value)}
          onChange={(event) => void onValue(event.currentTarget.value)}
        />
      );
    case 'lines':
      return <LineEditor {...common} value={value as readonly string[]} describedBy={describedBy} onLines={onValue} />;
    case 'records': {
      const records = value as readonly Record<string, string>[];
      return (
        <textarea
          {...common}
          class="lg-field"
          rows={3}
          aria-describedby={describedBy}
          value={records.length > 0 ? JSON.stringify(records, null, 2) : ''}
          onChange={(event) => {
            const text = event.currentTarget.value.trim();
            try {
              onValue(text === '' ? [] : JSON.parse(text));
            } catch {
              onValue(undefined);
            }
          }}
        />
      );
    }
  }
}
