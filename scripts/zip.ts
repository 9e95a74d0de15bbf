/**
 * `npm run zip`: the packages for the Chrome and Edge stores, without the `key` field (each store has its own), with their
 * SHA-256 sums and a CycloneDX list of what is in them, in `.output/`. Two runs on the same sources give the same bytes:
 * files are sorted and carry one fixed time.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import { build } from 'wxt';
import { version } from '../package.json' with { type: 'json' };
import { packageFiles, TIME } from './package-files.ts';
import { notePackages, partsOf, type Sbom } from './parts.ts';

// Read by Preact's build: `mode` names the folder, not the kind of build.
process.env.NODE_ENV = 'production';

const OUTPUT = resolve(import.meta.dirname, '../.output');

async function zipFolder(folder: string): Promise<Uint8Array> {
  const files: Record<string, [Uint8Array, { mtime: Date }]> = {};
  for (const { path, name } of await packageFiles(folder)) {
    files[name] = [new Uint8Array(await readFile(path)), { mtime: TIME }];
  }
  return zipSync(files, { level: 9 });
}

const sums: string[] = [];
async function put(name: string, content: Uint8Array | string): Promise<void> {
  const file = join(OUTPUT, name);
  await writeFile(file, content);
  sums.push(`${createHash('sha256').update(content).digest('hex')}  ${basename(file)}\n`);
}

const packages = new Set<string>();
for (const browser of ['chrome', 'edge']) {
  const plugins = [notePackages(packages)];
  await build({ browser, mode: 'store', vite: () => ({ plugins, worker: { plugins: () => plugins } }) });
  await put(`leadership-guardrails-${version}-${browser}.zip`, await zipFolder(join(OUTPUT, `${browser}-mv3-store`)));
}

const all = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
    // In production npm would leave out what a tool uses too.
    env: { ...process.env, NODE_ENV: '' },
  }),
) as Sbom;
const parts = partsOf(all, packages, 'leadership-guardrails');
await put(`leadership-guardrails-${version}.cdx.json`, `${JSON.stringify(parts, null, 2)}\n`);

await writeFile(join(OUTPUT, 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));
