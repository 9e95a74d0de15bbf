// `npm run audit`: asks the registry for known weaknesses in what is shipped. A registry that cannot be asked (no network,
// a mirror without the service) is no failure: it is said, and the licence and lock file tests stand for themselves.
import { execFile } from 'node:child_process';

const PATIENCE_MS = 30_000;

/** @returns {Promise<'clean' | 'not asked' | string>} a report when something was found */
export async function audit() {
  const args = ['audit', '--omit=dev', '--json', '--fetch-retries=0'];
  const options = { timeout: PATIENCE_MS, shell: process.platform === 'win32', maxBuffer: 64 * 1024 * 1024 };
  // Its status says that something was found; what it was stands in the answer.
  const said = await new Promise((resolve) => execFile('npm', args, options, (_error, stdout) => resolve(stdout)));
  let answer;
  try {
    answer = JSON.parse(said);
  } catch {
    return 'not asked';
  }
  const found = answer.vulnerabilities;
  if (found === undefined) return 'not asked';
  const lines = Object.values(found).map(({ name, severity, range }) => `${severity}: ${name} ${range}`);
  return lines.length === 0 ? 'clean' : lines.join('\n');
}

if (process.argv[1] === import.meta.filename) {
  const result = await audit();
  console.log(result === 'not asked' ? 'The registry gave no answer: not checked.' : result);
  process.exitCode = result === 'clean' || result === 'not asked' ? 0 : 1;
}
