import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What may be shipped, and what may be worked with. Read from the lock file and the packages themselves: no network. */
const SHIPPED = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'MPL-2.0'];
const TOOLS = [
  ...SHIPPED,
  'MIT/X11',
  'BSD',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Zlib',
  'CC-BY-4.0',
  'OFL-1.1',
  'MPL-1.1',
];
/** Tools of old that say their licence in a file only; each was read. */
const READ: Record<string, string> = {
  'node_modules/buffers': 'MIT',
  'node_modules/is-relative': 'MIT',
  'node_modules/os-shim': 'MIT',
};

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
  hasInstallScript?: boolean;
  link?: boolean;
}

const root = new URL('../../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const packages = Object.entries(json('package-lock.json').packages as Record<string, Locked>).filter(
  ([path]) => path !== '',
);

/** "(A OR B) AND C": one of A and B, and C. */
const allows = (expression: string, list: readonly string[]): boolean =>
  expression
    .replace(/[()]/g, '')
    .split(/ and /i)
    .every((part) => part.split(/ or /i).some((licence) => list.includes(licence.trim())));

describe('dependencies', () => {
  it('have licences that we can ship, or work with', () => {
    const wrong = packages
      .filter(([path, { license, dev, devOptional }]) => {
        const licence = license ?? READ[path];
        return licence === undefined || !allows(licence, dev || devOptional ? TOOLS : SHIPPED);
      })
      .map(([path, { license }]) => `${path}: ${license}`);
    expect(wrong, 'Take another package, or read its licence and list it').toEqual([]);
  });

  it('are what the lock file says, to the byte', () => {
    const unsealed = packages.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path);
    expect(unsealed).toEqual([]);
  });

  it('are asked for in exact versions', () => {
    const { dependencies, devDependencies } = json('package.json') as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, asked]) => !/^\d+\.\d+\.\d+/.test(asked),
    );
    expect(loose).toEqual([]);
  });

  it('that are shipped run nothing when they are installed', () => {
    const scripts = packages.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript).map(([path]) => path);
    expect(scripts).toEqual([]);
  });
});
