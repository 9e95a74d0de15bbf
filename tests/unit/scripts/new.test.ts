import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newDetector } from '../../../scripts/new/detector.ts';
import { newSite } from '../../../scripts/new/site.ts';

/** Follows docs/adding-a-site.md and docs/adding-a-detector.md in a copy of the project: the tests fail, are met, and pass. */
const ROOT = resolve(import.meta.dirname, '../../..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'guardrails-new-'));
  for (const part of ['lib', 'tests/unit/sites', 'package.json', 'vitest.config.ts', 'tsconfig.json']) {
    cpSync(join(ROOT, part), join(copy, part), { recursive: true });
  }
  mkdirSync(join(copy, 'tests/unit/detect'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** Which of the test files pass, in one run: a start of the runner costs more than the tests. */
function passing(...tests: string[]): string[] {
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs');
  const out = join(copy, 'result.json');
  spawnSync(process.execPath, [vitest, 'run', ...tests, '--reporter=json', `--outputFile=${out}`], {
    cwd: copy,
    stdio: 'ignore',
  });
  const { testResults } = JSON.parse(readFileSync(out, 'utf8')) as { testResults: { name: string; status: string }[] };
  expect(testResults).toHaveLength(tests.length);
  return tests.filter((test) => testResults.some(({ name, status }) => name.endsWith(test) && status === 'passed'));
}

function change(path: string, changes: Record<string, string>): void {
  let text = readFileSync(join(copy, path), 'utf8');
  for (const [from, to] of Object.entries(changes)) {
    expect(text, path).toContain(from);
    text = text.replace(from, () => to);
  }
  writeFileSync(join(copy, path), text);
}

const SITE_TEST = 'tests/unit/sites/table.test.ts';
const DETECTOR_TEST = 'tests/unit/detect/locker-number.test.ts';

it('npm run new:site and new:detector make what fails until it is filled in', { timeout: 240_000 }, () => {
  newSite(copy, 'husets-chat', 'https://chat.huset.example/*');
  expect(() => newSite(copy, 'husets-chat', 'https://chat.huset.example/*')).toThrow('there already');
  newDetector(copy, 'locker-number', 'document-id');
  expect(() => newDetector(copy, 'locker-number', 'document-id')).toThrow('there already');
  expect(passing(SITE_TEST, DETECTOR_TEST)).toEqual([]);
  change('lib/sites/husets-chat.ts', {
    "name: ''": "name: 'Husets chat'",
    'composer: []': 'composer: [\'textarea[data-testid="prompt"]\']',
    'send: []': 'send: [\'button[data-testid="send"]\']',
    "source: ''": "source: 'seen 2026-11-24'",
  });
  change('lib/detect/detectors/locker-number.ts', {
    '    return spans;': `    for (const match of lower.matchAll(/skab (\\d{3}-[a-z]{2})(?![\\w-])/g)) {
      const value = match[1] ?? '';
      const start = match.index + match[0].length - value.length;
      spans.push({ kind: 'document-id', start, end: start + value.length, score: 0.9, rule: 'locker' });
    }
    return spans;`,
  });
  change(DETECTOR_TEST, {
    'FOUND: [string, string][] = []':
      "FOUND: [string, string][] = [['Hun har skab 123-ab.', '123-ab'], ['Skab 998-zz er hans', '998-zz'], ['nøglen til skab 000-aa', '000-aa']]",
    'NOT_FOUND: string[] = []': "NOT_FOUND: string[] = ['Hun har skab 12-ab.', 'skabet er tomt', 'stol 123-ab']",
  });
  expect(passing(SITE_TEST, DETECTOR_TEST)).toEqual([SITE_TEST, DETECTOR_TEST]);
});

it('they take no name, pattern or kind that is none', () => {
  expect(() => newSite(copy, 'Mit Sted', 'https://x.example/*')).toThrow('is no name');
  expect(() => newSite(copy, 'mit-sted', 'x.example')).toThrow('is no match pattern');
  expect(() => newDetector(copy, 'shoe-size', 'shoe')).toThrow('is none of');
});
