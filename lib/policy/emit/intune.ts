/**
 * Text for Intune: custom OMA-URI rows for an ingested ADMX. Windows lets an ingested ADMX write below
 * `Software\Policies\Google`, but only to listed places below `Software\Policies\Microsoft`
 * (learn.microsoft.com, "Win32 and Desktop Bridge app ADMX policy ingestion"), so Edge gets its policy by script.
 */
import { fieldOf, type Layer, type SettingKey } from '../fields.ts';
import { admxFiles } from './admx.ts';
import type { PackFile, Target } from './target.ts';
import { escapeXml } from './xml.ts';

const APP = 'LeadershipGuardrails';

/** U+F000 stands between name and value of a list element in an ADMX-backed policy. */
const BETWEEN = '&#xF000;';

/** A line break in an attribute is a space to whoever reads it, unless it is written as a number. */
const attributeText = (text: string): string =>
  escapeXml(text).replace(/[\n\r\t]/g, (space) => `&#${space.charCodeAt(0)};`);

function dataXml(key: SettingKey, value: unknown): string {
  const field = fieldOf(key);
  if (field.type === 'toggle') return value === true ? '<enabled/>' : '<disabled/>';
  const text =
    field.type === 'lines'
      ? (value as readonly string[]).map((line, index) => `${index + 1}${BETWEEN}${attributeText(line)}`).join(BETWEEN)
      : attributeText(field.type === 'records' ? JSON.stringify(value) : String(value));
  return `<enabled/><data id="${key}" value="${text}"/>`;
}

/** One row per setting; the ADMX itself is the first. */
function omaRows(policy: Layer): { name: string; uri: string; type: string; value: string }[] {
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

/**
 * The same rows as a whole profile, for `POST deviceManagement/deviceConfigurations` of Microsoft Graph (v1.0, resource type
 * windows10CustomConfiguration): nobody has to type them. The ADMX stands in it.
 */
function graphProfile(policy: Layer, target: Target): PackFile {
  const [admx] = admxFiles(target);
  const omaSettings = omaRows(policy).map(({ name, uri, value }) => ({
    '@odata.type': '#microsoft.graph.omaSettingString',
    displayName: name,
    description: '',
    omaUri: uri,
    value: name === 'ADMX' ? (admx?.text ?? '') : value,
  }));
  const profile = {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    displayName: `Leadership Guardrails (${target.browser.name})`,
    description: 'Policy of the browser extension. Made by npm run policy.',
    omaSettings,
  };
  return {
    path: 'windows/intune/custom-profile-chrome.json',
    text: `${JSON.stringify(profile, null, 2)}\n`,
    encoding: 'utf8',
  };
}

export function intuneFiles(policy: Layer, target: Target): PackFile[] {
  return [rowsFile(policy, target), graphProfile(policy, target)];
}

function rowsFile(policy: Layer, target: Target): PackFile {
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
      'Instead of typing: custom-profile-chrome.json is this whole profile for Microsoft Graph',
      '(POST https://graph.microsoft.com/v1.0/deviceManagement/deviceConfigurations).',
      '',
      ...install,
      ...rows,
    ].join('\r\n'),
    encoding: 'utf8-bom',
  };
}
