import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Imports go one way: a pure core that reads text, thin adapters that know sites, a guard in the page, screens that only
 * show. `may` lists the folders a folder may use at run time; types may be imported from anywhere in lib.
 */
const ROOT = resolve(import.meta.dirname, '../..');

interface Room {
  may: string[];
  packages: RegExp;
  /** Why, for whoever breaks it. */
  because: string;
}

const NOTHING = /^$/;
const ROOMS: Record<string, Room> = {
  'lib/detect': {
    may: ['lib/detect'],
    packages: /^(libphonenumber-js|ibantools|stdnum|re2js)(\/|$)/,
    because: 'detection is pure: text in, findings out',
  },
  'lib/answer': {
    may: ['lib/answer', 'lib/detect', 'lib/i18n'],
    packages: NOTHING,
    because: 'assessment is pure; it may ask detection for the names in an answer',
  },
  'lib/coach': { may: ['lib/coach'], packages: /^compromise(\/|$)/, because: 'advice is pure: prompt in, advice out' },
  'lib/snippets': {
    may: ['lib/snippets'],
    packages: /^(zod|minisearch)(\/|$)/,
    because: 'the library is data, and finding and filling it',
  },
  'lib/files': {
    may: ['lib/files', 'lib/detect'],
    packages: /^(fflate|saxes|htmlparser2|postal-mime|pdfjs-dist)(\/|$)/,
    because: 'files are bytes in, text with places out',
  },
  'lib/placeholders': {
    may: ['lib/placeholders'],
    packages: NOTHING,
    because: 'placeholders are pure and live in memory only',
  },
  'lib/policy': {
    may: ['lib/policy', 'lib/detect', 'lib/sites', 'lib/i18n'],
    packages: /^(zod|fflate|re2js|jsonc-parser|css-what|@noble\/hashes)(\/|$)/,
    because: 'settings know kinds and site ids, no browser and no views',
  },
  'lib/reporting': {
    may: ['lib/reporting'],
    packages: NOTHING,
    because: 'what is reported is data, worked out without a browser and without a network',
  },
  'lib/sites': { may: ['lib/sites'], packages: NOTHING, because: 'a site is data: nothing but its own types' },
  'lib/page': {
    may: ['lib/page'],
    packages: NOTHING,
    because: 'page work gets sites, settings and detection handed in',
  },
  'lib/platform': {
    may: ['lib/platform', 'lib/policy', 'lib/snippets', 'lib/i18n', 'lib/sites', 'lib/reporting'],
    packages: /^(wxt\/browser|webextension-polyfill|idb-keyval|@noble\/hashes\/.*)$/,
    because: 'the only home of browser.*, without DOM or views',
  },
  'lib/i18n': {
    may: ['lib/i18n', 'lib/detect/types.ts', 'lib/policy/kind-key.ts'],
    packages: NOTHING,
    because: 'words know the kinds they name and nothing else',
  },
  components: {
    // The calendar is plain arithmetic.
    may: ['components', 'lib/i18n', 'lib/answer', 'lib/policy/fields.ts', 'lib/snippets', 'lib/platform/day.ts'],
    packages: /^(preact|@preact|charts\.css)(\/|$)/,
    because:
      'views get props and call back; they may read the table of settings and the library, but no storage, no browser, no detection',
  },
};

function files(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

/** Run-time imports of a file: type-only ones leave nothing behind. */
function imports(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const found: string[] = [];
  for (const [, clause, from] of source.matchAll(
    /^\s*(?:import|export)\s+((?!type\b)[^'"]*?\s+from\s+)?['"]([^'"]+)['"]/gm,
  )) {
    const names = clause?.match(/^\{([^}]*)\}\s+from\s+$/)?.[1];
    const typesOnly = names?.split(',').every((name) => name.trim() === '' || /^type\s/.test(name.trim())) ?? false;
    if (!typesOnly) found.push(from!);
  }
  for (const [, from] of source.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)(?!\.)/g)) found.push(from!);
  return found;
}

describe.each(Object.entries(ROOMS))('%s', (folder, room) => {
  it(`imports only what it may: ${room.because}`, () => {
    const wrong: string[] = [];
    for (const file of files(folder)) {
      for (const from of imports(file)) {
        if (from.startsWith('.')) {
          const target = relative(ROOT, resolve(ROOT, dirname(file), from));
          if (!room.may.some((allowed) => target === allowed || target.startsWith(`${allowed}/`)))
            wrong.push(`${file} imports ${target}`);
        } else if (!room.packages.test(from)) wrong.push(`${file} imports the package ${from}`);
      }
    }
    expect(wrong, `Move the code, or hand the thing in as an argument (${room.because})`).toEqual([]);
  });
});

describe('browser.*', () => {
  it('is named in lib/platform and entrypoints only', () => {
    const wrong = Object.keys(ROOMS)
      .filter((folder) => folder !== 'lib/platform')
      .flatMap(files)
      .filter((file) =>
        /\b(browser|chrome)\.(runtime|storage|tabs|sidePanel|scripting|action|i18n|dom)\b/.test(
          readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      );
    expect(wrong, 'Put the call into lib/platform and hand its result in').toEqual([]);
  });
});

describe('the gallery', () => {
  it('is imported by nobody: it ships nowhere', () => {
    const users = [...Object.keys(ROOMS), 'entrypoints']
      .flatMap(files)
      .filter((file) => imports(file).some((from) => from.includes('gallery')));
    expect(users).toEqual([]);
  });
});
