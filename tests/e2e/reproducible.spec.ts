import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

const ROOT = resolve(import.meta.dirname, '../..');
const NOT_SOURCES = new Set(['.git', '.output', '.wxt', 'node_modules', 'test-results', 'tests', 'docs', 'bench']);
const run = promisify(execFile);

/** Everything the release commands make, in a copy of the sources under another path. */
async function release(folder: string, key: string): Promise<Map<string, string>> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(ROOT)) {
    if (!NOT_SOURCES.has(name)) await cp(join(ROOT, name), join(folder, name), { recursive: true });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const tool = (script: string, ...args: string[]) =>
    run(process.execPath, [tsx, `scripts/${script}.ts`, ...args], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
  await tool('zip');
  await tool('crx', '--key', key, '--url', 'https://intranet.example/guardrails');
  const output = join(folder, '.output');
  const made = (await readdir(output, { withFileTypes: true })).filter((entry) => entry.isFile());
  return new Map(
    await Promise.all(
      made.map(async ({ name }) => [name, (await readFile(join(output, name))).toString('base64')] as const),
    ),
  );
}

test('two releases of the same sources are the same bytes: zips, signed package, sums, list of parts', async () => {
  test.setTimeout(300_000);
  const place = await mkdtemp(join(tmpdir(), 'guardrails-twice-'));
  try {
    const key = join(place, 'key.pem');
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const first = await release(join(place, 'one'), key);
    const second = await release(join(place, 'another/and/deeper'), key);
    expect([...first.keys()].map((name) => name.replace(/\d+\.\d+\.\d+/, 'N')).sort()).toEqual([
      'SHA256SUMS',
      'leadership-guardrails-N-chrome.zip',
      'leadership-guardrails-N-edge.zip',
      'leadership-guardrails-N.cdx.json',
      'leadership-guardrails-N.crx',
      'updates.xml',
    ]);
    const [, parts = ''] = [...first].find(([name]) => name.endsWith('.cdx.json')) ?? [];
    const { components } = JSON.parse(Buffer.from(parts, 'base64').toString()) as { components: { name: string }[] };
    const listed = new Set(components.map(({ name }) => name));
    const { dependencies } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { dependencies: object };
    expect(
      Object.keys(dependencies).filter((name) => !listed.has(name)),
      'shipped and not in the list of parts',
    ).toEqual([]);
    expect([...listed].filter((name) => /^(?:playwright|vitest|typescript|react)/.test(name))).toEqual([]);
    const different = [...first].filter(([name, bytes]) => second.get(name) !== bytes).map(([name]) => name);
    expect(different).toEqual([]);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
});
