import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPages } from '../../pages/build.ts';
import { BUILD } from './builds.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Builds the extension and the test pages once before the first test, when they are older than what they are made of. */
export default async function prepare() {
  if (!isFresh()) {
    const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    if (built.status !== 0) throw new Error(`The extension does not build:\n${built.stdout}${built.stderr}`);
  }
  await buildPages();
}

function isFresh() {
  const manifest = join(BUILD, 'manifest.json');
  if (!existsSync(manifest)) return false;
  const built = statSync(manifest).mtimeMs;
  return SOURCES.map((source) => join(ROOT, source))
    .filter(existsSync)
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))
    .every((file) => statSync(file).mtimeMs < built);
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name));
