/** docs/policy-reference.md: every key that policy may set, in English and Danish. A test holds the file against this. */
import { choiceText, groupWords, settingWords } from '../../i18n/settings.ts';
import { say } from '../../i18n/words.ts';
import { SITE_PARTS } from '../../sites/parts.ts';
import { SITES } from '../../sites/table.ts';
import { type Field, fieldOf, GROUPS, type PropertyFormat, SETTING_KEYS, type SettingKey } from '../fields.ts';

function typeText(field: Field): string {
  switch (field.type) {
    case 'toggle':
      return 'boolean';
    case 'choice':
      return `one of ${field.values.map((value) => `\`${value}\``).join(', ')}`;
    case 'count':
      return `whole number, ${field.min} to ${field.max} ${field.unit}`;
    case 'text':
      return `text, at most ${field.maxLength} characters`;
    case 'lines': {
      const of = {
        text: 'texts',
        pattern: 'patterns (RE2)',
        host: 'host names',
        site: 'site ids or host names',
        key: 'keys of this page',
      };
      return `list of at most ${field.maxLines} ${of[field.format]}, each at most ${field.maxLength} characters`;
    }
    case 'records': {
      const names = Object.entries(field.properties).map(([name, max]) => `\`${name}\` (at most ${max} characters)`);
      return `list of at most ${field.maxLines} records with ${names.join(' and ')}`;
    }
  }
}

function ruleText(field: Field): string {
  if (field.managedOnly) return 'Only policy can set it.';
  if (field.type === 'choice' && field.ranked)
    return 'Locks. A person may choose a stricter value, never a weaker one.';
  if (field.type === 'toggle' && field.stricter !== undefined) {
    return `Locks. A person may still choose \`${field.stricter}\`.`;
  }
  if (field.type === 'lines' && field.union) return "Locks. A person's own lines are added.";
  return 'Locks.';
}

function sampleOf(key: SettingKey, field: Field): unknown {
  const example = settingWords[key].example;
  switch (field.type) {
    case 'toggle':
      return field.stricter ?? !field.default;
    case 'choice':
      return field.ranked ? 'block' : field.values.at(-1);
    case 'count':
      return field.default;
    case 'text':
      return example ? say(example, 'en') : 'text';
    case 'lines':
      return [example ? say(example, 'en') : 'text'];
    case 'records': {
      const written = example ? say(example, 'en') : 'title';
      if (written.startsWith('{')) return [JSON.parse(written)];
      return [{ title: written, text: 'Write the minutes for [audience].' }];
    }
  }
}

function formatRows(formats: Record<string, PropertyFormat>): string[] {
  const meaning: Record<PropertyFormat, string> = {
    site: `a host name, or one of ${SITES.map((site) => `\`${site.id}\``).join(', ')}`,
    part: `one of ${SITE_PARTS.map((part) => `\`${part}\``).join(', ')}`,
    selector: 'a CSS selector that names an id, a class or an attribute',
  };
  return Object.entries(formats).map(([name, format]) => `- \`${name}\`: ${meaning[format]}`);
}

function section(key: SettingKey): string[] {
  const field = fieldOf(key);
  const { label, help } = settingWords[key];
  const rows = [
    `### ${key}`,
    '',
    `**${say(label, 'en')}** / **${say(label, 'da')}**`,
    '',
    `${say(help, 'en')} / *${say(help, 'da')}*`,
    '',
    `- Value: ${typeText(field)}`,
    `- Default: \`${JSON.stringify(field.default)}\``,
    `- ${ruleText(field)}`,
  ];
  if (field.type === 'choice' && !field.ranked) {
    for (const value of field.values) rows.push(`- \`${value}\`: ${choiceText(key, value, 'en')}`);
  }
  if (field.type === 'records' && field.formats) rows.push(...formatRows(field.formats));
  return [...rows, '', '```json', JSON.stringify({ [key]: sampleOf(key, field) }), '```', ''];
}

export function referencePage(): string {
  const lines = [
    '# Policy reference',
    '',
    'Made from `lib/policy/fields.ts` by `npm run policy -- --format reference --out docs`. Do not edit by hand.',
    '',
    'Every key is optional. A key that is set is locked: people see the value and who set it. A value that cannot be used is',
    'left out alone and named in the options page under IT policy, and by `npm run policy -- --check FILE`.',
    '',
    'Kinds take `off` (nothing is shown), `notice` (shown beside the text box), `confirm` (asked before the text is sent) or',
    '`block` (cannot be sent until it is taken out; by policy only). While policy sets any kind to more than `off`, people',
    'cannot turn the guard off for a site.',
    '',
  ];
  for (const group of GROUPS) {
    const { title } = groupWords[group];
    lines.push(`## ${say(title, 'en')} / ${say(title, 'da')}`, '');
    for (const key of SETTING_KEYS) if (fieldOf(key).group === group) lines.push(...section(key));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}
