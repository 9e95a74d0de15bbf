import { optionsWords as words } from '../../lib/i18n/options.ts';
import { choiceText } from '../../lib/i18n/settings.ts';
import { formatNumber, type Language, say } from '../../lib/i18n/words.ts';
import { fieldOf, type SettingKey } from '../../lib/policy/fields.ts';

/** A value as a person would say it; lists by their length, since their content may be confidential. */
export function valueText(key: SettingKey, value: unknown, language: Language): string {
  switch (fieldOf(key).type) {
    case 'toggle':
      return say(value === true ? words.on : words.off, language);
    case 'choice':
      return choiceText(key, String(value), language);
    case 'count':
      return `${formatNumber(Number(value), language)} ${say(words.unitWords, language)}`;
    case 'text':
      return value === '' ? say(words.empty, language) : String(value);
    case 'lines':
    case 'records': {
      const count = Array.isArray(value) ? value.length : 0;
      return count === 0 ? say(words.empty, language) : say(words.lineCount, language, { count });
    }
  }
}
