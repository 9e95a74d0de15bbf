/** A report that can be pasted into a ticket: names and numbers only, no values that somebody wrote. English, for IT. */
import { fieldOf, SETTING_KEYS, type SettingKey, type Settings } from './fields.ts';
import type { Origin } from './merge.ts';
import type { Dropped } from './validate.ts';

export interface SupportFacts {
  version: string;
  browser: string;
  language: string;
  /** When the policy in force was first seen, ms since 1970; `undefined` when there is none. */
  policySince: number | undefined;
  settings: Settings;
  origin: Record<SettingKey, Origin>;
  locked: readonly SettingKey[];
  dropped: readonly Dropped[];
  overruled: readonly SettingKey[];
  trouble: readonly string[];
  stored: readonly { key: string; bytes: number }[];
}

function valueWord(key: SettingKey, settings: Settings): string {
  const field = fieldOf(key);
  const value = settings[key];
  if (Array.isArray(value)) return `${value.length} entries`;
  if (field.type === 'text') return value === '' ? 'empty' : 'set';
  return String(value);
}

export function supportReport(facts: SupportFacts): string {
  const chosen = SETTING_KEYS.filter((key) => facts.origin[key] !== 'default');
  const row = (key: SettingKey): string =>
    `  ${key} = ${valueWord(key, facts.settings)} (${facts.origin[key]}${facts.locked.includes(key) ? ', locked' : ''})`;
  const none = (lines: string[]): string[] => (lines.length > 0 ? lines : ['  none']);
  return [
    `Leadership Guardrails ${facts.version}`,
    `Browser: ${facts.browser}`,
    `Language: ${facts.language}`,
    `Policy: ${facts.policySince === undefined ? 'none' : `in force since ${new Date(facts.policySince).toISOString()}`}`,
    `Trouble: ${facts.trouble.join(', ') || 'none'}`,
    'Settings that differ from the defaults:',
    ...none(chosen.map(row)),
    'Values that could not be used:',
    ...none(
      facts.dropped.map(
        ({ source, key, why, line }) =>
          `  ${source} ${key || '(all)'}${line === undefined ? '' : ` line ${line}`}: ${why}`,
      ),
    ),
    'Own choices without effect:',
    ...none(facts.overruled.map((key) => `  ${key}`)),
    'Storage:',
    ...none(facts.stored.map(({ key, bytes }) => `  ${key} ${bytes} bytes`)),
  ].join('\n');
}
