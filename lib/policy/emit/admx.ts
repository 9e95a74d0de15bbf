/**
 * Group policy templates (ADMX with ADML in Danish and English), one set per browser. They stand alone: no namespace of
 * another file is used, since a missing one breaks an import into Intune. Lists of records are one line of JSON, which the
 * browser takes for a list (registry_dict.cc).
 */
import { choiceText, groupWords, settingWords } from '../../i18n/settings.ts';
import { type Language, say } from '../../i18n/words.ts';
import { type Field, fieldOf, GROUPS, SETTING_KEYS, type SettingKey } from '../fields.ts';
import { type PackFile, policyKey, type Target } from './target.ts';
import { escapeXml } from './xml.ts';

const NAMESPACE = 'http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions';
const CULTURES: Record<Language, string> = { da: 'da-DK', en: 'en-US' };
/** A text box holds 1023 characters unless told otherwise. */
const RECORDS_LENGTH = 1_048_576;

const SUPPORTED: Record<Language, string> = {
  da: 'Chrome eller Edge 123 eller nyere',
  en: 'Chrome or Edge 123 or later',
};
const RECORDS_HELP: Record<Language, string> = {
  da: 'Skrives som JSON på én linje.',
  en: 'Written as JSON on one line.',
};

/** The part of a policy that says which registry values it writes. */
function valueXml(key: SettingKey, field: Field, registryKey: string): { attributes: string; body: string } {
  const element = (xml: string) => ({
    attributes: ` presentation="$(presentation.${key})"`,
    body: `<elements>${xml}</elements>`,
  });
  switch (field.type) {
    case 'toggle':
      return {
        attributes: ` valueName="${key}"`,
        body: '<enabledValue><decimal value="1" /></enabledValue><disabledValue><decimal value="0" /></disabledValue>',
      };
    case 'choice': {
      const items = field.values.map(
        (value) =>
          `<item displayName="$(string.${key}_${value})"><value><string>${escapeXml(value)}</string></value></item>`,
      );
      return element(`<enum id="${key}" valueName="${key}" required="true">${items.join('')}</enum>`);
    }
    case 'count':
      return element(
        `<decimal id="${key}" valueName="${key}" required="true" minValue="${field.min}" maxValue="${field.max}" />`,
      );
    case 'text':
      return element(`<text id="${key}" valueName="${key}" required="true" maxLength="${field.maxLength}" />`);
    case 'records':
      return element(`<text id="${key}" valueName="${key}" required="true" maxLength="${RECORDS_LENGTH}" />`);
    case 'lines':
      return element(`<list id="${key}" key="${escapeXml(`${registryKey}\\${key}`)}" valuePrefix="" />`);
  }
}

function admx(target: Target): string {
  const registryKey = policyKey(target);
  const prefix = `leadershipguardrails${target.browser.id}`;
  const categories = GROUPS.map(
    (group) =>
      `    <category name="${group}" displayName="$(string.group_${group})"><parentCategory ref="root" /></category>`,
  );
  const policies = SETTING_KEYS.map((key) => {
    const field = fieldOf(key);
    const { attributes, body } = valueXml(key, field, registryKey);
    return [
      `    <policy name="${key}" class="Both" displayName="$(string.${key})" explainText="$(string.${key}_help)" key="${escapeXml(registryKey)}"${attributes}>`,
      `      <parentCategory ref="${field.group}" />`,
      '      <supportedOn ref="supported" />',
      `      ${body}`,
      '    </policy>',
    ].join('\n');
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitions xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">`,
    '  <policyNamespaces>',
    `    <target prefix="${prefix}" namespace="LeadershipGuardrails.Policies.${target.browser.id}" />`,
    '  </policyNamespaces>',
    '  <resources minRequiredRevision="1.0" />',
    '  <supportedOn>',
    '    <definitions><definition name="supported" displayName="$(string.supported)" /></definitions>',
    '  </supportedOn>',
    '  <categories>',
    '    <category name="root" displayName="$(string.root)" />',
    ...categories,
    '  </categories>',
    '  <policies>',
    ...policies,
    '  </policies>',
    '</policyDefinitions>',
    '',
  ].join('\n');
}

function presentationXml(key: SettingKey, field: Field, label: string): string | undefined {
  const name = escapeXml(label);
  const wrap = (xml: string) => `      <presentation id="${key}">${xml}</presentation>`;
  switch (field.type) {
    case 'toggle':
      return undefined;
    case 'choice':
      return wrap(
        `<dropdownList refId="${key}" noSort="true" defaultItem="${field.values.indexOf(field.default)}">${name}</dropdownList>`,
      );
    case 'count':
      return wrap(`<decimalTextBox refId="${key}" defaultValue="${field.default}">${name}</decimalTextBox>`);
    case 'lines':
      return wrap(`<listBox refId="${key}">${name}</listBox>`);
    case 'text':
    case 'records':
      return wrap(`<textBox refId="${key}"><label>${name}</label></textBox>`);
  }
}

function adml(target: Target, language: Language): string {
  const strings: [string, string][] = [
    ['root', `${language === 'da' ? 'AI-værn for ledere' : 'Leadership Guardrails'} (${target.browser.name})`],
    ['supported', SUPPORTED[language]],
    ...GROUPS.map((group): [string, string] => [`group_${group}`, say(groupWords[group].title, language)]),
  ];
  const presentations: string[] = [];
  for (const key of SETTING_KEYS) {
    const field = fieldOf(key);
    const { label, help, example } = settingWords[key];
    const explained = [say(help, language)];
    if (field.type === 'records') explained.push(RECORDS_HELP[language]);
    if (example) explained.push(`${language === 'da' ? 'Eksempel' : 'Example'}: ${say(example, language)}`);
    strings.push([key, say(label, language)], [`${key}_help`, explained.join('\n\n')]);
    if (field.type === 'choice') {
      for (const value of field.values) strings.push([`${key}_${value}`, choiceText(key, value, language)]);
    }
    const presentation = presentationXml(key, field, say(label, language));
    if (presentation) presentations.push(presentation);
  }
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<policyDefinitionResources xmlns="${NAMESPACE}" revision="1.0" schemaVersion="1.0">`,
    `  <displayName>${escapeXml(strings[0]![1])}</displayName>`,
    `  <description>${escapeXml(strings[0]![1])}</description>`,
    '  <resources>',
    '    <stringTable>',
    ...strings.map(([id, text]) => `      <string id="${id}">${escapeXml(text)}</string>`),
    '    </stringTable>',
    '    <presentationTable>',
    ...presentations,
    '    </presentationTable>',
    '  </resources>',
    '</policyDefinitionResources>',
    '',
  ].join('\n');
}

export function admxFiles(target: Target): PackFile[] {
  const name = `leadership-guardrails-${target.browser.id}`;
  const languages: Language[] = ['da', 'en'];
  return [
    { path: `windows/PolicyDefinitions/${name}.admx`, text: admx(target), encoding: 'utf8' },
    ...languages.map(
      (language): PackFile => ({
        path: `windows/PolicyDefinitions/${CULTURES[language]}/${name}.adml`,
        text: adml(target, language),
        encoding: 'utf8',
      }),
    ),
  ];
}
