import { describe, expect, it } from 'vitest';
import { personName } from '../../../lib/detect/names/detector.ts';
import { standings } from '../../../lib/detect/names/public.ts';

function standing(text: string, ...names: string[]): string[] {
  let from = 0;
  const people = names.map((name) => {
    const start = text.indexOf(name, from);
    from = start + name.length;
    return { start, end: from };
  });
  return standings({ text, lower: text.toLowerCase() }, people);
}

describe('public figures', () => {
  it('are public in their public role', () => {
    expect(standing('Giv mig et citat af Karen Blixen om mod.', 'Karen Blixen')).toEqual(['public']);
    expect(standing('Forklar Maslows behovspyramide.', 'Maslows')).toEqual(['public']);
    expect(standing('Statsminister Viggo Hørup-Holm holdt tale i går.', 'Viggo Hørup-Holm')).toEqual(['public']);
    expect(standing('What did President Harriet Stone say about tax?', 'Harriet Stone')).toEqual(['public']);
  });

  it('are public by what follows the name', () => {
    expect(standing('Summarise the life of Elias the prophet.', 'Elias')).toEqual(['public']);
    expect(standing('Vores medarbejderdag handler om Peter den Store.', 'Peter')).toEqual(['public']);
  });

  it('are public when cited', () => {
    expect(standing('Ledelse er oversættelse (Røvik, 2007).', 'Røvik')).toEqual(['public']);
    expect(standing('Olsen og Bøgh (2019) viser det samme.', 'Bøgh')).toEqual(['public']);
    expect(standing('See Fernandez et al. (2020).', 'Fernandez')).toEqual(['public']);
  });

  it('stay public when only the surname follows', () => {
    expect(standing('Bill Gates said so. Gates was right.', 'Bill Gates', 'Gates')).toEqual(['public', 'public']);
  });

  it('are private in a private matter', () => {
    expect(standing('Mette Frederiksen er sygemeldt, og vores vikar er væk.', 'Mette Frederiksen')).toEqual([
      'private',
    ]);
    expect(standing('My colleague Will Smith is on sick leave.', 'Will Smith')).toEqual(['private']);
    expect(standing('Min medarbejder, forfatteren Ulla Trane, er sygemeldt.', 'Ulla Trane')).toEqual(['private']);
  });

  it('does not take anybody else for one', () => {
    expect(standing('Ring til Henrik Holm i morgen.', 'Henrik Holm')).toEqual(['private']);
    expect(standing('Mødet med Trine (økonomi) er aflyst.', 'Trine')).toEqual(['private']);
  });
});

describe('people who do not exist', () => {
  it('are no finding', () => {
    expect(
      personName.find(
        passage('Skriv en fiktiv case om en leder, der skal hedde Sigrid Poulsen. Sigrid Poulsen er træt.'),
      ),
    ).toEqual([]);
    expect(standing('The contract is signed by John Doe.', 'John Doe')).toEqual(['nobody']);
  });

  it('stand in exercises, by a given name and with nothing private around', () => {
    expect(standing('Solve the word problem: Oscar has nine apples.', 'Oscar')).toEqual(['nobody']);
    expect(standing('Correct the grammar: "Oscar are on sick leave since March"', 'Oscar')).toEqual(['private']);
    expect(standing('Correct the grammar: "Oscar Lindqvist are late"', 'Oscar Lindqvist')).toEqual(['private']);
  });
});

const passage = (text: string): { text: string; lower: string } => ({ text, lower: text.toLowerCase() });
