// Gets a fresh machine ready for `npm test` and `npm start`. Plain Node: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');

/** Throws with plain words when this Node is too old. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12)) {
    throw new Error(`Node 20.12 or newer is needed; this is ${process.versions.node}. See https://nodejs.org`);
  }
}

/** Runs `npm ci` when node_modules is missing or not what the lockfile says. Never downloads a browser. */
export function needPackages() {
  if (hasPackages()) return;
  console.log('Installing packages (npm ci) ...');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund'];
  const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };
  const done = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: ROOT, stdio: 'inherit', env })
    : spawnSync('npm', args, { cwd: ROOT, stdio: 'inherit', env, shell: process.platform === 'win32' });
  if (done.status !== 0) throw new Error('npm ci failed; see its output above.');
}

/** npm writes what it installed into a lockfile of its own; only optional packages may be missing from it. */
function hasPackages() {
  const file = join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(file)) return false;
  // A linked folder belongs to somebody else.
  if (lstatSync(join(ROOT, 'node_modules')).isSymbolicLink()) return true;
  const installed = JSON.parse(readFileSync(file, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === '' || (optional && !installed[path]) || installed[path]?.version === version,
  );
}

const { LOCALAPPDATA = '', PROGRAMFILES = 'C:\\Program Files' } = process.env;
const PROGRAMFILES86 = process.env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)';

/** Where browsers are installed. Branded Chrome comes last: it takes an unpacked extension only over DevTools. */
const PLACES = {
  linux: [
    ['chromium', '/usr/bin/chromium'],
    ['chromium', '/usr/bin/chromium-browser'],
    ['chromium', '/usr/lib/chromium/chromium'],
    ['edge', '/usr/bin/microsoft-edge-stable'],
    ['edge', '/usr/bin/microsoft-edge'],
    ['chrome', '/usr/bin/google-chrome-stable'],
    ['chrome', '/usr/bin/google-chrome'],
    ['chrome', '/opt/google/chrome/chrome'],
  ],
  darwin: [
    ['chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
    ['chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ],
  win32: [
    ['chromium', `${LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`],
    ['edge', `${PROGRAMFILES86}\\Microsoft\\Edge\\Application\\msedge.exe`],
    ['edge', `${PROGRAMFILES}\\Microsoft\\Edge\\Application\\msedge.exe`],
    ['chrome', `${PROGRAMFILES}\\Google\\Chrome\\Application\\chrome.exe`],
    ['chrome', `${PROGRAMFILES86}\\Google\\Chrome\\Application\\chrome.exe`],
    ['chrome', `${LOCALAPPDATA}\\Google\\Chrome\\Application\\chrome.exe`],
  ],
};

/** @returns {{ brand: 'chromium' | 'edge' | 'chrome', path: string } | undefined} */
function findBrowser(brands) {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and there is nothing.`);
    return { brand: /google|chrome\.exe$/i.test(named) ? 'chrome' : 'chromium', path: named };
  }
  const places = PLACES[process.platform] ?? PLACES.linux;
  for (const [brand, path] of places) if (brands.includes(brand) && existsSync(path)) return { brand, path };
  return undefined;
}

/**
 * An installed browser of one of these brands; on Debian as root it installs Chromium first when there is none.
 * Otherwise throws and says what to install.
 * @param {readonly string[]} brands
 */
export function needBrowser(brands = ['chromium', 'edge', 'chrome']) {
  const found = findBrowser(brands);
  if (found) return found;
  if (isDebian() && process.getuid?.() === 0) {
    console.log('No browser found. Installing Chromium from Debian (apt-get) ...');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']]) {
      const done = spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
      if (done.status !== 0) throw new Error(`apt-get ${args.join(' ')} failed; see its output above.`);
    }
    const installed = findBrowser(brands);
    if (installed) return installed;
  }
  const chrome = brands.includes('chrome') ? 'Google Chrome, ' : '';
  throw new Error(
    `No browser found. Install ${chrome}Microsoft Edge or Chromium${hint()}, or set CHROMIUM to its path.`,
  );
}

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function hint() {
  if (isDebian()) return ' (as root: apt-get install chromium)';
  if (process.platform === 'darwin') return ' (brew install --cask chromium)';
  if (process.platform === 'win32') return ' (winget install Microsoft.Edge)';
  return ' (from your distribution, not as a snap)';
}
