import { readFileSync } from 'node:fs';
import plist from 'plist';
import { describe, expect, it } from 'vitest';
import { googleAdminFile, linuxFile } from '../../../../lib/policy/emit/chrome-json.ts';
import { mobileconfigFile } from '../../../../lib/policy/emit/mobileconfig.ts';
import { packFiles } from '../../../../lib/policy/emit/pack.ts';
import { referencePage } from '../../../../lib/policy/emit/reference.ts';
import { readPolicyFile } from '../../../../lib/policy/policy-file.ts';
import { SAMPLE, TARGETS } from './sample.ts';

interface Profile {
  PayloadType: string;
  PayloadUUID: string;
  PayloadContent: ({ PayloadType: string; PayloadUUID: string; PayloadIdentifier: string } & Record<string, unknown>)[];
}

describe('macOS profiles', () => {
  for (const target of TARGETS) {
    it(`say for ${target.browser.name} just what the policy says, in the domain it reads`, () => {
      const profile = plist.parse(mobileconfigFile(SAMPLE, target).text) as unknown as Profile;
      expect(profile.PayloadType).toBe('Configuration');
      const [policy, install] = profile.PayloadContent;
      expect(policy!.PayloadType).toBe(`${target.browser.macDomain}.extensions.${target.extensionId}`);
      expect(policy).toMatchObject(SAMPLE);
      expect(install!.PayloadType).toBe(target.browser.macDomain);
      expect(install!.ExtensionSettings).toHaveProperty(target.extensionId);
      const uuids = [profile, ...profile.PayloadContent].map((payload) => payload.PayloadUUID);
      for (const uuid of uuids)
        expect(uuid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
      expect(new Set(uuids).size).toBe(uuids.length);
    });
  }

  it('take the place of the last one: the same identifiers every time', () => {
    const [first, second] = [SAMPLE, {}].map(
      (policy) => plist.parse(mobileconfigFile(policy, TARGETS[0]!).text) as unknown as Profile,
    );
    expect(first!.PayloadUUID).toBe(second!.PayloadUUID);
  });
});

describe('JSON files', () => {
  it('are read back whole by our own check, in every form', () => {
    const texts = [linuxFile(SAMPLE, TARGETS[0]!).text, googleAdminFile(SAMPLE).text, JSON.stringify(SAMPLE)];
    for (const text of texts) expect(readPolicyFile(text)).toMatchObject({ ok: true, layer: SAMPLE, dropped: [] });
  });

  it('are named by line where something is wrong', () => {
    const text = '{\n  "kindEmail": "blok",\n  "customPatterns": [\n    "ok",\n    "(bad"\n  ]\n}';
    const file = readPolicyFile(text);
    if (!file.ok) throw new Error(file.message);
    expect(file.dropped.map(({ key, line }) => file.lineOf(key, line))).toEqual([2, 5]);
    expect(readPolicyFile('{\n "a": }')).toMatchObject({ ok: false, line: 2 });
  });
});

describe('the pack', () => {
  it('has no two files of one name', () => {
    const paths = packFiles(SAMPLE, TARGETS).map((file) => file.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('keeps docs/policy-reference.md up to date (npm run policy -- --format reference --out docs)', () => {
    expect(readFileSync(new URL('../../../../docs/policy-reference.md', import.meta.url), 'utf8')).toBe(
      referencePage(),
    );
  });
});
