// `npm test`: everything there is to check, on a fresh machine too. Closes with one line, "N passed, N failed".
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { audit } from './audit.mjs';
import { needBrowser, needNode, needPackages, ROOT } from './machine.mjs';

const RESULTS = join(ROOT, 'test-results');
const UNIT = join(RESULTS, 'unit.json');
const E2E = join(RESULTS, 'e2e.json');
/** The browser tests take a quarter of an hour on two cores; a stage that takes this long hangs. */
const LIMIT_MS = 60 * 60_000;

/** Colours are for people; a log file gets plain text. */
const COLOUR = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

/** @type {{ name: string, passed: number, failed: number, seconds: number }[]} */
const summary = [];
/** The tools that run now: more than one where stages run side by side. */
const children = new Set();

/** What a stage says: at once, or, where stages run side by side, when it has ended, so that each can be read by itself. */
const AT_ONCE = { say: (text) => process.stdout.write(text), stdio: 'inherit' };
function kept() {
  const said = [];
  return { say: (text) => said.push(text), stdio: 'pipe', tell: () => process.stdout.write(said.join('')) };
}

/** Runs one stage and counts it; whatever goes wrong in it counts as at least one failure. */
async function stage(name, run, output = AT_ONCE) {
  output.say(`\n--- ${name}\n`);
  const start = Date.now();
  let counts;
  try {
    counts = await run(output);
  } catch (error) {
    output.say(`${error instanceof Error ? error.message : error}\n`);
    counts = { passed: 0, failed: 1 };
  }
  summary.push({ name, ...counts, seconds: (Date.now() - start) / 1000 });
  output.tell?.();
  return counts.failed === 0;
}

/** Stages one after another, each whatever became of the one before. */
async function lane(stages) {
  for (const [name, run] of Object.entries(stages)) await stage(name, run, kept());
}

/** Runs a tool from node_modules with its output shown; resolves to its exit status. */
function tool(file, args, { output = AT_ONCE, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', file), ...args], {
      cwd: ROOT,
      stdio: ['ignore', output.stdio, output.stdio],
      env: { ...process.env, ...COLOUR, ...env },
    });
    children.add(child);
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', output.say);
    const limit = setTimeout(() => {
      output.say(`Stopped: still running after ${LIMIT_MS / 60_000} minutes.\n`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
    }, LIMIT_MS);
    child.on('error', reject);
    child.on('close', (status, signal) => {
      children.delete(child);
      clearTimeout(limit);
      if (signal) reject(new Error(`Ended by ${signal}.`));
      else resolve(status ?? 1);
    });
  });
}

/** A check that passes or fails as a whole: commands, one after another. */
const check =
  (...runs) =>
  async (output) => {
    for (const [file, ...args] of runs) {
      const status = await tool(file, args, { output });
      if (status !== 0) throw new Error(`Failed with status ${status}.`);
    }
    return { passed: 1, failed: 0 };
  };

async function unit() {
  const status = await tool('vitest/vitest.mjs', [
    'run',
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${UNIT}`,
  ]);
  const report = JSON.parse(readFileSync(UNIT, 'utf8'));
  // A file that does not load has no tests in it and would otherwise count for nothing.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const left = report.numPendingTests + report.numTodoTests;
  if (left > 0) console.error(`${left} unit tests were skipped: counted as failed.`);
  return counted(report.numPassedTests, report.numFailedTests + broken.length + left, status);
}

async function e2e(browser) {
  const status = await tool('@playwright/test/cli.js', ['test', '--reporter=list,json'], {
    env: { CHROMIUM: browser.path, PLAYWRIGHT_JSON_OUTPUT_NAME: E2E, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
  });
  const { stats, errors } = JSON.parse(readFileSync(E2E, 'utf8'));
  for (const error of errors) console.error(error.message);
  if (stats.skipped > 0) console.error(`${stats.skipped} end-to-end tests were skipped: counted as failed.`);
  return counted(stats.expected, stats.unexpected + stats.flaky + stats.skipped + errors.length, status);
}

/** Counts as nothing where the registry cannot be asked. */
async function weaknesses(output) {
  const found = await audit();
  output.say(`${found === 'not asked' ? 'The registry gave no answer: not checked.' : found}\n`);
  return { passed: found === 'clean' ? 1 : 0, failed: found === 'clean' || found === 'not asked' ? 0 : 1 };
}

/** A runner that ends badly though no test failed (an error outside tests, no tests at all) has failed. */
function counted(passed, failed, status) {
  return { passed, failed: failed === 0 && (status !== 0 || passed === 0) ? 1 : failed };
}

function finish() {
  const passed = summary.reduce((sum, { passed: count }) => sum + count, 0);
  const failed = summary.reduce((sum, { failed: count }) => sum + count, 0);
  console.log('');
  for (const line of summary) {
    const word = line.failed > 0 ? 'FAILED' : 'ok';
    const counts = `${line.passed} passed, ${line.failed} failed`;
    console.log(
      `${word.padEnd(7)} ${line.name.padEnd(20)} ${counts.padEnd(26)} ${line.seconds.toFixed(1).padStart(6)} s`,
    );
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
    summary.push({ name: `stopped (${signal})`, passed: 0, failed: 1, seconds: 0 });
    finish();
    process.exit(1);
  });
}

let browser;
const ready = await stage('prepare', async () => {
  needNode();
  needPackages();
  browser = needBrowser(['chromium', 'edge']);
  console.log(`Browser: ${browser.path}`);
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  return { passed: 0, failed: 0 };
});
if (ready) {
  // Side by side what needs nothing of the other and uses one core; types and build both write `.wxt`.
  await Promise.all([
    lane({
      types: check(
        ['wxt/bin/wxt.mjs', 'prepare'],
        ['typescript/bin/tsc'],
        ['typescript/bin/tsc', '-p', 'lib/tsconfig.pure.json'],
      ),
      build: check(['wxt/bin/wxt.mjs', 'build']),
    }),
    lane({
      'test pages': check(['tsx/dist/cli.mjs', 'tests/pages/make.ts']),
      lint: check(['@biomejs/biome/bin/biome', 'check', '.']),
      'known weaknesses': weaknesses,
    }),
  ]);
  await stage('unit tests', unit);
  const good = (name) => summary.some((one) => one.name === name && one.failed === 0);
  if (good('build') && good('test pages')) await stage('end-to-end tests', () => e2e(browser));
  else summary.push({ name: 'end-to-end tests', passed: 0, failed: 1, seconds: 0 });
}
finish();
