import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
/** The shipped build and its id (from the key in the manifest). */
export const BUILD = join(ROOT, '.output/chrome-mv3');
export const EXTENSION_ID = 'cffplfimfpdhfhmkmbihipipbainfbom';

/** The hosts of chats nobody knows; `buildWithMatches` adds them. */
export const UNKNOWN_HOSTS = 'https://*.chat.test/*';

export interface Build {
  path: string;
  id: string;
}

/** The package that reports to a collector on this machine, built for it as an organisation does. */
export function buildReporting(): string {
  const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-m', 'reporting'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', GUARDRAILS_COLLECTOR: 'http://localhost:*' },
  });
  if (built.status !== 0) throw new Error(`The reporting package does not build:\n${built.stdout}${built.stderr}`);
  return join(ROOT, '.output/chrome-mv3-reporting');
}

interface Manifest {
  key?: string;
  host_permissions?: string[];
  content_scripts?: { matches: string[] }[];
}

/** A copy of the shipped build with match patterns added to every content script, and nothing else changed. */
export const buildWithMatches = (...patterns: string[]): Promise<Build> => copyBuild({ patterns });

/** A copy of the shipped build that has been granted hosts, as a person does with one click, and nothing else changed. */
export const buildWithHosts = (...hosts: string[]): Promise<Build> => copyBuild({ hosts });

/** A copy of the shipped build with a fresh key and so an id of its own, for tests that share the machine's policy folder. */
export const buildWithKey = (...patterns: string[]): Promise<Build> => copyBuild({ patterns, ownKey: true });

/** Chrome's rule: the first 16 bytes of the key's SHA-256, each hex digit written as a letter a-p. */
const idOf = (der: Buffer) =>
  createHash('sha256')
    .update(der)
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

export interface CopyOptions {
  /** The build that is copied; the shipped one when left out. */
  from?: string;
  patterns?: readonly string[];
  /** Hosts granted from the start. */
  hosts?: readonly string[];
  ownKey?: boolean;
  /** Where the copy goes; a new folder for temporary files when left out. */
  to?: string;
}

export async function copyBuild({
  from = BUILD,
  patterns = [],
  hosts,
  ownKey = false,
  to,
}: CopyOptions): Promise<Build> {
  const path = to ?? (await mkdtemp(join(tmpdir(), 'guardrails-build-')));
  await rm(path, { recursive: true, force: true });
  await cp(from, path, { recursive: true });
  const file = join(path, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Manifest;
  for (const script of manifest.content_scripts ?? []) script.matches.push(...patterns);
  if (hosts) manifest.host_permissions = [...hosts];
  const key = ownKey ? freshKey() : undefined;
  if (key) manifest.key = key.toString('base64');
  await writeFile(file, JSON.stringify(manifest, null, 2));
  return { path, id: key ? idOf(key) : EXTENSION_ID };
}

const freshKey = () =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ type: 'spki', format: 'der' });
