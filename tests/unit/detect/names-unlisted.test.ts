import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect/scan.ts';

const people = (text: string) =>
  scan(text)
    .findings.filter(({ kind }) => kind === 'person-name')
    .map(({ text: name }) => name);

describe('names that no list knows', () => {
  it.each([
    ['Skriv et kort til Ysolt Kjærbøl. Hun holder op på fredag.', 'Ysolt Kjærbøl'],
    ['Write to Drustan Threlkeld. He wants his deposit back.', 'Drustan Threlkeld'],
    ['Kan du omskrive: min souschef, Ottokar, vil have flere timer.', 'Ottokar'],
    ['Rewrite: my deputy, Tiernach, likes the blue one.', 'Tiernach'],
    ['[08:02] Quillan: er der kaffe?\n[08:03] Quillan: nu er der.', 'Quillan'],
    ['Medarbejder: Jorunde Tveitå\nUdfyld resten af skemaet.', 'Jorunde Tveitå'],
  ])('%s', (text, name) => {
    expect(people(text)).toContain(name);
  });

  it.each([
    ['Barnets mor og elevens far skal skrive under.'],
    ['Kundens kone ringede. Hun vil vide, hvornår vi åbner.'],
    ["The customer's husband called. He wants a refund."],
    ['Lockers are free. Trays go on the trolley.'],
  ])('ordinary words are none: %s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
