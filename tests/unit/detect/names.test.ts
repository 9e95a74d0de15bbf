import { describe, expect, it } from 'vitest';
import { personName } from '../../../lib/detect/names/detector.ts';
import { tagNames } from '../../../lib/detect/names/tagger.ts';

/** The names found, as they stand in the text; public figures left out. */
function people(text: string): string[] {
  return personName
    .find({ text, lower: text.toLowerCase() })
    .filter((span) => span.public !== true)
    .map(({ start, end }) => text.slice(start, end));
}

describe('names of people', () => {
  it('are found in plain Danish and English sentences', () => {
    expect(people('I går talte direktør Henrik Mortensen med Anne Vestergaard om planen.')).toEqual([
      'Henrik Mortensen',
      'Anne Vestergaard',
    ]);
    expect(people('Yesterday Susan Parker met our new colleague David Miller.')).toEqual([
      'Susan Parker',
      'David Miller',
    ]);
  });

  it('are found in rows, lists, greetings and signatures', () => {
    expect(people('navn;stilling;løn\nBirthe Kvistholm;bogholder;41.200\nOle Hvidtoft;montør;36.900')).toEqual([
      'Birthe Kvistholm',
      'Ole Hvidtoft',
    ]);
    expect(people('Hej Camilla\n\nTak for sidst.\n\nMed venlig hilsen\nJørgen Damgaard\nteamleder')).toEqual([
      'Camilla',
      'Jørgen Damgaard',
    ]);
  });

  it('are found in lower case', () => {
    expect(people('kan du skrive en mail til katrine lindholm om mødet på torsdag')).toEqual(['katrine lindholm']);
  });

  it('are found where they open a sentence', () => {
    expect(people('Martha says the report is late.')).toEqual(['Martha']);
    expect(people('Charlotte mener, at planen er for dyr.')).toEqual(['Charlotte']);
  });

  it('are found again without their accents', () => {
    expect(people('Dear Renée Carver,\n\nthe case Renee brought is closed.')).toEqual(['Renée Carver', 'Renee']);
  });

  it('are not made of ordinary words in other languages', () => {
    expect(people('Lütfen bu raporu kısaltın ve önemli noktaları listeleyin.')).toEqual([]);
    const turkish =
      'Aşağıdaki şablonu kullanarak haftalık toplantı notlarını düzenleyin ve önemli kararları tablo olarak yazın.';
    expect(people(`# Toplantı Notları\n${turkish}\n- **Karar Durumu**: beklemede`)).toEqual([]);
    expect(people(`${turkish} Katılımcı: Peter Hansen.`)).toEqual(['Peter Hansen']);
  });

  it('are no findings inside addresses and handles', () => {
    expect(people('Skriv til katrine.lindholm@firma.example eller se https://firma.example/katrine-lindholm')).toEqual(
      [],
    );
  });

  it('are not seen where nobody is named', () => {
    for (const text of [
      'Find tre forslag til en ny dagsorden.',
      'Max 100 ord, tak.',
      'Write a short text about meetings.',
      'Mark the unclear parts, and hope for the best in May.',
      'Vi ses mandag den 3. marts.',
      '',
      '   \n\n',
      '🙂',
      '\ud800',
    ])
      expect(people(text)).toEqual([]);
  });

  it('tells organisations and places from people', () => {
    const labels = tagNames('Mødet holdes i Odense hos Novo Nordisk.').map(({ label }) => label);
    expect(labels).not.toContain('PER');
  });

  it('reads texts whose lower case is longer', () => {
    const text = 'İstanbul İş Planı: skriv til Karen Holm';
    expect(text.toLowerCase()).not.toHaveLength(text.length);
    expect(people(text)).toContain('Karen Holm');
  });

  it('gives the same answer twice and in time for long and odd texts', () => {
    const text = `${'Karen Holm '.repeat(2000)}${'x'.repeat(50_000)}`;
    expect(tagNames(text)).toEqual(tagNames(text));
  });
});
