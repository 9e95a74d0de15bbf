import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, createServer, type InlineConfig, preview } from 'vite';

const ROOT = resolve(import.meta.dirname, '..');

const CONFIG: InlineConfig = {
  configFile: false,
  root: resolve(ROOT, 'components/gallery'),
  publicDir: resolve(ROOT, 'public'),
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
};
const HERE = { host: '127.0.0.1', port: 0 };

/** Serves the gallery on a free port of this machine; what is changed is seen at once. */
export async function serveGallery() {
  const server = await createServer({ ...CONFIG, server: { ...HERE, fs: { allow: [ROOT] } } });
  await server.listen();
  return { address: server.resolvedUrls!.local[0]!, close: () => server.close() };
}

/** The same, built once: for tests, which open it many times. */
export async function serveBuiltGallery() {
  const outDir = await mkdtemp(join(tmpdir(), 'guardrails-gallery-'));
  await build({ ...CONFIG, build: { outDir, emptyOutDir: true } });
  const server = await preview({ ...CONFIG, build: { outDir }, preview: HERE });
  return {
    address: server.resolvedUrls!.local[0]!,
    async close() {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
