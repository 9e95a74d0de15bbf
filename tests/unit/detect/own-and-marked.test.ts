import { describe, expect, test } from 'vitest';
import { customTermsOf } from '../../../lib/detect/detectors/custom-term.ts';
import { scan } from '../../../lib/detect/scan.ts';
import type { Kind } from '../../../lib/detect/types.ts';

const of = (kind: Kind, text: string) =>
  scan(text)
    .findings.filter((finding) => finding.kind === kind)
    .map((finding) => finding.text);

describe('confidentiality markings', () => {
  test.each([
    ['FORTROLIGT - må ikke videresendes\nTekst', 'FORTROLIGT - må ikke videresendes'],
    ['Notat (internal only)', 'internal only'],
    ['MEMO TLP:AMBER', 'TLP:AMBER'],
    ['Kun til internt brug', 'Kun til internt brug'],
    ['Strictly confidential', 'Strictly confidential'],
    ['Emne: fortroligt', 'fortroligt'],
  ])('%s', (text, marking) => {
    expect(of('confidentiality-marking', text)).toEqual([marking]);
  });
  test.each([
    'Hvad er fortroligt, og hvad er følsomt?',
    'Hvad betyder "kun til internt brug"?',
    'What does strictly confidential mean?',
    'TLP:GREEN',
    'Forklar hvornår noget må ikke videresendes',
    'et godt program til internt brug',
  ])('not: %s', (text) => {
    expect(of('confidentiality-marking', text)).toEqual([]);
  });
});

describe('security details', () => {
  test.each([
    'reservenøglen ligger under måtten ved bagdøren',
    'kamera 3 ved porten virker ikke',
    'serveren kan nås udefra uden vpn',
  ])('%s', (text) => {
    expect(of('security-detail', text)).toHaveLength(1);
  });
  // What opens a door is a secret, as a password is.
  test.each([
    'alarmkoden er 4711',
    'Koden til alarmen er 4711#',
    'door code 4711',
    'døren til fryseren åbner med 4471#',
    'The side gate opens with 2280',
  ])('code: %s', (text) => {
    expect(of('secret', text)).toHaveLength(1);
  });
  test.each([
    'Bagdøren ved vaskeriet går ikke i lås',
    'Lågen ind til boring 3 kan løftes af hængslerne',
    "the fire door by the loading dock doesn't latch unless you kick it",
    'the motion sensors in the east wing ignore anything below knee height',
    'nobody monitors the feed between 2 and 4',
    'ingen kigger på skærmene om natten',
  ])('weak: %s', (text) => {
    expect(of('security-detail', text)).toHaveLength(1);
  });
  test.each([
    'The shop door opens at 9',
    'Porten lukker kl. 18',
    'døren åbner med et smil',
    'Nobody checks my spelling',
  ])('no weakness: %s', (text) => {
    expect([...of('security-detail', text), ...of('secret', text)]).toEqual([]);
  });
  test.each(['Hvordan laver man en god alarmkode på 4 cifre?', 'Hvor køber jeg et kamera?', 'porten er blå'])(
    'not: %s',
    (text) => {
      expect(of('security-detail', text)).toEqual([]);
    },
  );
});

describe('own terms', () => {
  const find = (text: string, customTerms: readonly string[]) =>
    scan(text, { customTerms })
      .findings.filter((finding) => finding.kind === 'custom-term')
      .map((finding) => finding.text);

  test.each([
    ['Projekt Solsort', 'Om projekt  solsort i dag', ['projekt  solsort']],
    ['Projekt Solsort', 'Projekt-Solsorts budget', ['Projekt-Solsorts']],
    ['Sølvfisk', 'soelvfisken og SØLVFISK', ['soelvfisken', 'SØLVFISK']],
    ['Nova', 'Novasol er et andet ord', []],
    ['IT', 'it is it, men IT er IT', ['IT', 'IT']],
    ['Falcon', 'a falcon’s and Falcons', ['falcon’s', 'Falcons']],
    ['C++', 'skriv det i C++ nu', ['C++']],
  ])('%s in "%s"', (term, text, expected) => {
    expect(find(text, [term])).toEqual(expected);
  });

  test('the longest of several terms is taken', () => {
    expect(find('Projekt Solsort Nord', ['Projekt Solsort', 'Projekt Solsort Nord', 'Solsort'])).toEqual([
      'Projekt Solsort Nord',
    ]);
  });

  test('thousands of terms are prepared once per list and found in one pass', () => {
    const terms = Array.from({ length: 5_000 }, (_, index) => `Kunde ${index} Holding`);
    expect(find('Vi skriver til Kunde 4999 Holding og Kunde 5000 Holding', terms)).toEqual(['Kunde 4999 Holding']);
    expect(customTermsOf(terms, [])).toBeDefined();
  });
});

describe('patterns', () => {
  test('run on a linear engine, however they are written', () => {
    const result = scan(`${'a'.repeat(2_000)}! PRJ-1234`, { customPatterns: ['(a+)+$', 'prj-[0-9]{4}'] });
    expect(result.findings.map((finding) => finding.text)).toEqual(['PRJ-1234']);
    expect(result.level).toBe('warn');
  });
  test('one that does not compile is named and the rest hold', () => {
    const result = scan('PRJ-1234', { customPatterns: ['(open', '(?=look)', 'PRJ-\\d+'] });
    expect(result.unusablePatterns).toEqual(['(open', '(?=look)']);
    expect(result.findings.map((finding) => finding.text)).toEqual(['PRJ-1234']);
  });
});

test('kinds that are not asked for are left out', () => {
  const result = scan('CPR 010180-1234 FORTROLIGT', { kinds: new Set(['national-id']) });
  expect(result.kinds).toEqual(['national-id']);
});
