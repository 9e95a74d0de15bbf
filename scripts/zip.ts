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

for (const browser of ['chrome', 'edge']) {
  await build({ browser, mode: 'store' });
  await put(`leadership-guardrails-${version}-${browser}.zip`, await zipFolder(join(OUTPUT, `${browser}-mv3-store`)));
}

// npm's own list carries a serial number and the time of day; without them it says the same every time.
const sbom = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', '--omit', 'dev'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  }),
);
delete sbom.serialNumber;
delete sbom.metadata.timestamp;
// Named after the folder otherwise.
sbom.metadata.component.name = 'leadership-guardrails';
await put(`leadership-guardrails-${version}.cdx.json`, `${JSON.stringify(sbom, null, 2)}\n`);

await writeFile(join(OUTPUT, 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));
