import { DOMParser, type Element } from '@xmldom/xmldom';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { admxFiles } from '../../../../lib/policy/emit/admx.ts';
import { intuneFiles } from '../../../../lib/policy/emit/intune.ts';
import { powershellFiles } from '../../../../lib/policy/emit/powershell.ts';
import { registryFile, registryKeys, registryRemovalFile } from '../../../../lib/policy/emit/registry.ts';
import { bytesOf, policyKey } from '../../../../lib/policy/emit/target.ts';
import { SETTING_KEYS } from '../../../../lib/policy/fields.ts';
import { readReg } from './reg-reader.ts';
import { SAMPLE, TARGETS } from './sample.ts';

function parseXml(text: string): Element {
  const parser = new DOMParser({
    onError(level, message) {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, 'text/xml').documentElement!;
}
const all = (node: Element, name: string): Element[] => [...node.getElementsByTagName(name)];

for (const target of TARGETS) {
  describe(`group policy templates for ${target.browser.name}`, () => {
    const [admxFile, ...admlFiles] = admxFiles(target);
    const admx = parseXml(admxFile!.text);

    it('are well-formed and have one policy for every setting, below the key the browser reads', () => {
      const policies = all(admx, 'policy');
      expect(policies.map((policy) => policy.getAttribute('name'))).toEqual(SETTING_KEYS);
      for (const policy of policies) expect(policy.getAttribute('key')).toBe(policyKey(target));
      for (const list of all(admx, 'list')) {
        expect(list.getAttribute('key')).toBe(`${policyKey(target)}\\${list.getAttribute('id')}`);
      }
    });

    it('use no namespace of another file, names without signs, and known categories', () => {
      expect(all(admx, 'using')).toEqual([]);
      const categories = all(admx, 'category').map((category) => category.getAttribute('name'));
      for (const parent of all(admx, 'parentCategory')) expect(categories).toContain(parent.getAttribute('ref'));
      for (const policy of all(admx, 'policy')) expect(policy.getAttribute('name')).toMatch(/^[A-Za-z0-9]+$/);
    });

    for (const file of admlFiles) {
      it(`find every string and presentation in ${file.path}`, () => {
        const adml = parseXml(file.text);
        const strings = new Set(all(adml, 'string').map((each) => each.getAttribute('id')));
        const presentations = new Map(all(adml, 'presentation').map((each) => [each.getAttribute('id'), each]));
        const wanted = [...admxFile!.text.matchAll(/\$\((string|presentation)\.(\w+)\)/g)];
        for (const [, type, id] of wanted) {
          expect(type === 'string' ? strings.has(id!) : presentations.has(id!), `${type} ${id}`).toBe(true);
        }
        for (const element of ['enum', 'decimal', 'text', 'list'].flatMap((name) => all(admx, name))) {
          const id = element.getAttribute('id');
          if (id)
            expect(
              [...presentations.get(id)!.childNodes].some((child) => (child as Element).getAttribute?.('refId') === id),
            ).toBe(true);
        }
        for (const each of all(adml, 'string')) expect(each.textContent?.trim()).not.toBe('');
      });
    }
  });
}

describe('registry files', () => {
  for (const target of TARGETS) {
    it(`say for ${target.browser.name} just what the policy says`, async () => {
      const { keys, deleted } = await readReg(bytesOf(registryFile(SAMPLE, target)));
      const root = `HKEY_LOCAL_MACHINE\\${policyKey(target)}`;
      expect(deleted).toEqual([root]);
      expect(keys[root]).toEqual({
        kindNationalId: 'block',
        kindEmail: 'off',
        requireReason: 1,
        energy: 0,
        lengthMail: 120,
        organisationName: 'Eksempel Kommune',
        organisationSnippets: JSON.stringify(SAMPLE.organisationSnippets),
      });
      expect(Object.values(keys[`${root}\\customTerms`]!)).toEqual(SAMPLE.customTerms);
      expect(Object.values(keys[`${root}\\organisationRules`]!)).toEqual(SAMPLE.organisationRules);
      expect(keys[`${root}\\sitesOff`]).toEqual({});
      const install = keys[`HKEY_LOCAL_MACHINE\\${target.browser.registry}\\ExtensionSettings\\${target.extensionId}`];
      expect(install).toMatchObject({ installation_mode: 'force_installed', update_url: target.updateUrl });
    });

    it(`look for updates of an own package where policy says, in ${target.browser.name} too`, async () => {
      const own = { ...target, updateUrl: 'https://intranet.example/updates.xml' };
      const { keys } = await readReg(bytesOf(registryFile({}, own)));
      const install = keys[`HKEY_LOCAL_MACHINE\\${target.browser.registry}\\ExtensionSettings\\${target.extensionId}`];
      expect(install).toMatchObject({ update_url: own.updateUrl, override_update_url: 1 });
      expect(bytesOf(registryFile({}, target))).not.toContain('override_update_url');
    });

    it(`remove from ${target.browser.name} all that was written`, async () => {
      const { keys, deleted } = await readReg(bytesOf(registryRemovalFile(target)));
      expect(keys).toEqual({});
      for (const key of Object.keys(registryKeys(SAMPLE, target))) {
        expect(deleted.some((root) => `HKEY_LOCAL_MACHINE\\${key}`.startsWith(root))).toBe(true);
      }
    });
  }
});

it('a registry file that is broken is not read', async () => {
  const [target] = TARGETS;
  const text = new TextDecoder('utf-16le').decode(bytesOf(registryFile(SAMPLE, target!)));
  const broken = ['"requireReason"=dword:00000001', '"kindEmail"="off"'].flatMap((line) => [
    text.replace(line, line.replace('=', ' ')),
    text.replace(line, line.slice(0, -1).replace('dword', 'dwrod')),
  ]);
  for (const each of broken) {
    expect(each).not.toBe(text);
    await expect(readReg(Buffer.from(`\uFEFF${each}`, 'utf16le'))).rejects.toThrow(/grammar|type/);
  }
});

describe('PowerShell', () => {
  const [deploy, detect, remove] = powershellFiles(SAMPLE, TARGETS);

  it('carries the policy whole, in a text that nothing in it can end', () => {
    for (const file of [deploy!, detect!]) {
      const bytes = bytesOf(file);
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      const here = /@'\r\n([\s\S]*?)\r\n'@\r\n/.exec(file.text)!;
      const entries = JSON.parse(here[1]!) as { key: string; values: unknown }[];
      expect(Object.fromEntries(entries.map(({ key, values }) => [key, values]))).toEqual(
        Object.assign({}, ...TARGETS.map((target) => registryKeys(SAMPLE, target))),
      );
      // Outside that text nothing of the policy stands in the code.
      expect(file.text.replace(here[0], '')).not.toContain('Get-Date');
    }
  });

  it('names the same keys when it removes', () => {
    for (const target of TARGETS) expect(remove!.text).toContain(`'HKLM:\\${policyKey(target)}'`);
  });

  it('balances its brackets outside texts and comments', () => {
    for (const { text, path } of [deploy!, detect!, remove!]) {
      const code = text
        .replace(/@'\r\n[\s\S]*?\r\n'@/g, "''")
        .replace(/<#[\s\S]*?#>/g, '')
        .replace(/^\s*#.*$/gm, '')
        .replace(/'[^']*'/g, "''")
        .replace(/"[^"]*"/g, '""');
      const open: string[] = [];
      const pairs: Record<string, string> = { ')': '(', '}': '{', ']': '[' };
      for (const char of code) {
        if ('({['.includes(char)) open.push(char);
        else if (char in pairs) expect(open.pop(), path).toBe(pairs[char]);
      }
      expect(open, path).toEqual([]);
    }
  });
});

/** windows10CustomConfiguration with omaSettingString, as learn.microsoft.com describes them for Microsoft Graph v1.0. */
const GRAPH_PROFILE = {
  type: 'object',
  additionalProperties: false,
  required: ['@odata.type', 'displayName', 'omaSettings'],
  properties: {
    '@odata.type': { const: '#microsoft.graph.windows10CustomConfiguration' },
    displayName: { type: 'string', minLength: 1 },
    description: { type: 'string' },
    omaSettings: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['@odata.type', 'displayName', 'omaUri', 'value'],
        properties: {
          '@odata.type': { const: '#microsoft.graph.omaSettingString' },
          displayName: { type: 'string', minLength: 1 },
          description: { type: 'string' },
          omaUri: { type: 'string', pattern: '^\\./(Device|User)/Vendor/MSFT/Policy/[A-Za-z0-9/~]+$' },
          value: { type: 'string', minLength: 1 },
        },
      },
    },
  },
} as const;

describe('Intune', () => {
  const [target] = TARGETS;
  const [text, graph] = intuneFiles(SAMPLE, target!);
  const [template] = admxFiles(target!);
  const profile = JSON.parse(graph!.text) as { omaSettings: { displayName: string; omaUri: string; value: string }[] };
  const [install, ...rows] = profile.omaSettings;

  it('takes the profile as Microsoft Graph describes it', () => {
    const takes = new Ajv({ strict: true }).compile(GRAPH_PROFILE);
    expect(takes(profile), JSON.stringify(takes.errors)).toBe(true);
  });

  it('gets the template whole in its first row', () => {
    expect(install!.omaUri).toMatch(/\/ConfigOperations\/ADMXInstall\/LeadershipGuardrails\/Policy\/\w+$/);
    expect(install!.value).toBe(template!.text);
  });

  it('finds well-formed rows that name policies, categories and elements of the template, with just their values', () => {
    const admx = parseXml(install!.value);
    const policies = new Map(all(admx, 'policy').map((policy) => [policy.getAttribute('name')!, policy]));
    expect(rows.map((row) => row.displayName)).toEqual(Object.keys(SAMPLE));
    for (const { displayName, omaUri, value } of rows) {
      const policy = policies.get(displayName)!;
      const group = all(policy, 'parentCategory')[0]!.getAttribute('ref');
      expect(omaUri.endsWith(`~Policy~root~${group}/${displayName}`)).toBe(true);
      const [state, ...data] = [...parseXml(`<row>${value}</row>`).childNodes] as Element[];
      expect(['enabled', 'disabled']).toContain(state!.nodeName);
      // A policy without elements is a switch: its state is its value.
      expect(data.map((each) => each.getAttribute('id'))).toEqual(
        ['enum', 'decimal', 'text', 'list'].flatMap((name) =>
          all(policy, name).flatMap((each) => each.getAttribute('id') ?? []),
        ),
      );
      const wanted = SAMPLE[displayName as keyof typeof SAMPLE]!;
      const said = data[0]?.getAttribute('value');
      if (typeof wanted === 'boolean') expect(state!.nodeName).toBe(wanted ? 'enabled' : 'disabled');
      else if (!Array.isArray(wanted)) expect(said).toBe(String(wanted));
      else if (wanted.every((item) => typeof item === 'string'))
        expect(said!.split('\uF000').filter(Boolean)).toEqual(wanted.flatMap((item, at) => [String(at + 1), item]));
      else expect(JSON.parse(said!)).toEqual(wanted);
    }
  });

  it('can be typed in from the text: the same rows', () => {
    for (const { omaUri, value } of rows)
      expect(text!.text).toContain(`OMA-URI:   ${omaUri}\r\nData type: String\r\nValue:     ${value}`);
    expect(text!.text).toContain(install!.omaUri);
  });
});
