/**
 * Text for Intune: custom OMA-URI rows for an ingested ADMX. Windows lets an ingested ADMX write below
 * `Software\Policies\Google`, but only to listed places below `Software\Policies\Microsoft`
 * (learn.microsoft.com, "Win32 and Desktop Bridge app ADMX policy ingestion"), so Edge gets its policy by script.
 */
import { fieldOf, type Layer, type SettingKey } from '../fields.ts';
import type { PackFile, Target } from './target.ts';
import { escapeXml } from './xml.ts';

const APP = 'LeadershipGuardrails';

/** U+F000 stands between name and value of a list element in an ADMX-backed policy. */
const BETWEEN = '&#xF000;';

function dataXml(key: SettingKey, value: unknown): string {
  const field = fieldOf(key);
  if (field.type === 'toggle') return value === true ? '<enabled/>' : '<disabled/>';
  const text =
    field.type === 'lines'
      ? (value as readonly string[]).map((line, index) => `${index + 1}${BETWEEN}${escapeXml(line)}`).join(BETWEEN)
      : escapeXml(field.type === 'records' ? JSON.stringify(value) : String(value));
  return `<enabled/><data id="${key}" value="${text}"/>`;
}

/** One row per setting; the ADMX itself is the first. */
export function omaRows(policy: Layer): { name: string; uri: string; type: string; value: string }[] {
  const rows = (Object.entries(policy) as [SettingKey, unknown][]).map(([key, value]) => ({
    name: key,
    uri: `./Device/Vendor/MSFT/Policy/Config/${APP}~Policy~root~${fieldOf(key).group}/${key}`,
    type: 'String',
    value: dataXml(key, value),
  }));
  return [
    {
      name: 'ADMX',
      uri: `./Device/Vendor/MSFT/Policy/ConfigOperations/ADMXInstall/${APP}/Policy/LeadershipGuardrailsChrome`,
      type: 'String',
      value: '(the whole text of windows/PolicyDefinitions/leadership-guardrails-chrome.admx)',
    },
    ...rows,
  ];
}

export function intuneFile(policy: Layer, target: Target): PackFile {
  const rows = omaRows(policy).flatMap(({ name, uri, type, value }) => [
    `Name:      ${name}`,
    `OMA-URI:   ${uri}`,
    `Data type: ${type}`,
    `Value:     ${value}`,
    '',
  ]);
  const install = target.install
    ? [
        'Installation (settings catalogue, Google Chrome > Extensions > Configure the list of force-installed apps):',
        `  ${target.extensionId};${target.updateUrl}`,
        '',
      ]
    : [];
  return {
    path: 'windows/intune/oma-uri-chrome.txt',
    text: [
      'Intune > Devices > Configuration > Create > Windows 10 and later > Templates > Custom: one row for each block.',
      'For Edge use the scripts in windows/powershell (Devices > Scripts and remediations): Windows does not let an',
      'imported ADMX write to the policy keys of Edge extensions.',
      '',
      ...install,
      ...rows,
    ].join('\r\n'),
    encoding: 'utf8-bom',
  };
}
