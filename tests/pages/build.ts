import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const HERE = import.meta.dirname;
export const DIST = join(HERE, 'dist');
const STAMP = join(DIST, 'built-from.txt');

/** Bundles every file in `sites/` into `dist/` with the real editor libraries; does nothing when nothing changed. */
export async function buildPages() {
  const wanted = stamp();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return DIST;
  const sites = readdirSync(join(HERE, 'sites')).filter((file) => /\.tsx?$/.test(file));
  await build({
    configFile: false,
    root: HERE,
    base: '/assets/',
    logLevel: 'warn',
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: DIST,
      emptyOutDir: true,
      assetsDir: '.',
      minify: false,
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        input: Object.fromEntries(sites.map((file) => [file.replace(/\.tsx?$/, ''), join(HERE, 'sites', file)])),
        // React libraries mark their files for servers; it means nothing in a bundle for the browser.
        checks: { moduleLevelDirective: false },
        output: { entryFileNames: '[name].js', chunkFileNames: 'part-[hash].js', assetFileNames: '[name][extname]' },
      },
    },
  });
  writeFileSync(STAMP, wanted);
  return DIST;
}

/** Hash of all sources of the pages and of the lockfile, which pins the editors. */
function stamp() {
  const hash = createHash('sha256');
  const sources = readdirSync(HERE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name) && !entry.parentPath.startsWith(DIST))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of [...sources, join(HERE, '../../package-lock.json')]) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}
