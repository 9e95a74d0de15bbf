import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { admxFiles } from '../../../../lib/policy/emit/admx.ts';
import { omaRows } from '../../../../lib/policy/emit/intune.ts';
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

describe('Intune rows', () => {
  it('are well-formed and name policies and categories of the template', () => {
    const admx = parseXml(admxFiles(TARGETS[0]!)[0]!.text);
    const groupOf = new Map(
      all(admx, 'policy').map((policy) => [
        policy.getAttribute('name')!,
        all(policy, 'parentCategory')[0]!.getAttribute('ref'),
      ]),
    );
    const [, ...rows] = omaRows(SAMPLE);
    expect(rows.map((row) => row.name)).toEqual(Object.keys(SAMPLE));
    for (const { name, uri, value } of rows) {
      expect(uri.endsWith(`~Policy~root~${groupOf.get(name)}/${name}`)).toBe(true);
      parseXml(`<data>${value}</data>`);
    }
    const terms = parseXml(`<data>${rows.find((row) => row.name === 'customTerms')!.value}</data>`);
    expect(all(terms, 'data')[0]!.getAttribute('value')!.split('\uF000')).toEqual(
      SAMPLE.customTerms!.flatMap((term, index) => [String(index + 1), term]),
    );
  });
});
