import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LICENCES } from '../../../lib/i18n/licences.ts';

const root = new URL('../../../', import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

it('names every shipped library with its licence, and no other', () => {
  const shipped = Object.keys(json('package.json').dependencies).sort();
  expect(
    LICENCES.map(({ name }) => name),
    'lib/i18n/licences.ts lists what package.json ships: add or take out the entry',
  ).toEqual(shipped);
  for (const { name, licence } of LICENCES)
    expect(json(`node_modules/${name}/package.json`).license, name).toBe(licence);
});
