import { optionsWords as words } from '../../lib/i18n/options.ts';
import { actionWords, choiceWords } from '../../lib/i18n/settings.ts';
import type { Say } from '../../lib/i18n/words.ts';
import { fieldOf, type KindAction, type SettingKey } from '../../lib/policy/fields.ts';

export function choiceLabel(key: SettingKey, value: string, say: Say): string {
  if (key === 'language' || key === 'tone') {
    const word = choiceWords[key][value];
    return word ? say(word) : value;
  }
  return say(actionWords[value as KindAction].label);
}

/** A value as a person would say it; lists by their length, since their content may be confidential. */
export function valueText(key: SettingKey, value: unknown, say: Say): string {
  const field = fieldOf(key);
  switch (field.type) {
    case 'toggle':
      return say(value === true ? words.on : words.off);
    case 'choice':
      return choiceLabel(key, String(value), say);
    case 'count':
      return `${say({ da: '{value}', en: '{value}' }, { value: Number(value) })} ${say(words.unitWords)}`;
    case 'text':
      return value === '' ? say(words.empty) : String(value);
    case 'lines':
    case 'records': {
      const count = Array.isArray(value) ? value.length : 0;
      return count === 0 ? say(words.empty) : say(words.lineCount, { count });
    }
  }
}
