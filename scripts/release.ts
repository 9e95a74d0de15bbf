/**
 * `npm run release -- patch|minor|major`: the next version in package.json and the lockfile, and its chapter in CHANGELOG.md. What stands
 * under "Unreleased" there becomes the chapter; where nothing stands, the subjects of the commits since the last version do.
 * Writes files only: it ends with the commands that make them a release. `--dry-run` shows and changes nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nextVersion, released, STEPS, type Step } from './changelog.ts';

const ROOT = resolve(import.meta.dirname, '..');
const CHANGELOG = join(ROOT, 'CHANGELOG.md');

function run(file: string, ...args: string[]): string {
  return execFileSync(file, args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32' && file === 'npm',
  });
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { 'dry-run': { type: 'boolean' } } });
const step = positionals[0] as Step;
if (!STEPS.includes(step)) {
  process.stderr.write(`Usage: npm run release -- ${STEPS.join('|')} [--dry-run]\n`);
  process.exit(2);
}
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
const next = nextVersion(version, step);

/** Since the tag of the version we have; since the beginning when there is none. */
function subjects(): string[] {
  const tag = run('git', 'tag', '--list', `v${version}`).trim();
  const range = tag === '' ? ['HEAD'] : [`${tag}..HEAD`];
  return run('git', 'log', '--no-merges', '--reverse', '--format=%s', ...range)
    .split('\n')
    .filter((line) => line !== '');
}

const before = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '';
const { text, chapter } = released(before, next, new Date().toISOString().slice(0, 10), subjects);
process.stdout.write(`${version} -> ${next}\n\n${chapter}\n`);
if (values['dry-run']) process.exit(0);

run('npm', 'version', next, '--no-git-tag-version', '--allow-same-version');
writeFileSync(CHANGELOG, text);
process.stdout.write(`
Next:
  git commit -am "Version ${next}" && git tag v${next}
  npm run zip            the store packages, sums and list of parts
  npm run crx -- ...     an organisation's own package
`);
