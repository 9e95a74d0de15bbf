import { describe, expect, it } from 'vitest';
import { LINE, lowerInPlace, SHAPE, tokenise, wordHash } from '../../../lib/detect/names/tokens.ts';

function cut(text: string): string[] {
  const tokens = tokenise(text, lowerInPlace(text));
  return Array.from({ length: tokens.length }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

function shapes(text: string): number[] {
  const tokens = tokenise(text, lowerInPlace(text));
  return [...tokens.shape.slice(0, tokens.length)];
}

describe('tokens', () => {
  it('keeps double names, apostrophes inside names and initials whole', () => {
    expect(cut("Anne-Mette O'Brien og J.P. Holm")).toEqual(['Anne-Mette', "O'Brien", 'og', 'J.', 'P.', 'Holm']);
  });

  it('parts the English genitive from the name', () => {
    expect(cut("Sarah's plan, Ole’s plan")).toEqual(['Sarah', "'s", 'plan', ',', 'Ole', '’s', 'plan']);
  });

  it('takes mail addresses, web addresses and handles as one closed token', () => {
    for (const text of [
      'jens.ole-k@firma-x.dk',
      'https://www.firma.dk/anne?x=1',
      'www.firma.dk/anne',
      '@jens_ole',
      'firma.dk',
    ]) {
      expect(cut(text)).toEqual([text]);
      expect(shapes(text)).toEqual([SHAPE.opaque]);
    }
    expect(cut('Skriv til a.b@c.dk, tak')).toEqual(['Skriv', 'til', 'a.b@c.dk', ',', 'tak']);
  });

  it('keeps amounts and times whole', () => {
    expect(cut('52.300 kr kl. 12:30')).toEqual(['52.300', 'kr', 'kl', '.', '12:30']);
  });

  it('cuts rows of tables', () => {
    expect(cut('Ulla Brix;leder;52.300')).toEqual(['Ulla', 'Brix', ';', 'leder', ';', '52.300']);
  });

  it('tells the case of a line', () => {
    const text = 'helt små bogstaver\nSTORE BOGSTAVER\nHelt Almindelig Titel\nEn sætning her';
    const tokens = tokenise(text, lowerInPlace(text));
    const firsts = [0, 19, 35, 57].map((at) => tokens.line[tokens.start.indexOf(at)]);
    expect(firsts).toEqual([LINE.lower, LINE.upper, LINE.title, LINE.mixed]);
  });

  it('keeps offsets where lower case would be longer', () => {
    const text = 'İİİ Jens';
    expect(lowerInPlace(text)).toHaveLength(text.length);
    expect(cut(text)).toEqual(['İİİ', 'Jens']);
  });

  it('reads whatever comes: lone surrogates, controls, long lines', () => {
    expect(cut('\ud800 a \udc00')).toHaveLength(3);
    expect(cut('\u0000\u0001')).toHaveLength(2);
    expect(cut('a'.repeat(100_000))).toHaveLength(1);
    expect(cut('a '.repeat(5_000))).toHaveLength(5_000);
  });

  it('hashes a word as the lists do', () => {
    const tokens = tokenise('Åses', 'åses');
    expect(tokens.word[0]).toBe(wordHash('åses'));
    expect(tokens.stem[0]).toBe(wordHash('åse'));
  });
});
