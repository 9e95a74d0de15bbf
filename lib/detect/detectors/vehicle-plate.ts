import { hasContext, isOtherNumber, standsAlone } from '../context.ts';
import { type Candidate, ShapeTable } from '../shapes.ts';
import type { Detector, Span } from '../types.ts';

const WORDS =
  /nummerplade|registreringsn|reg\.? ?(?:nr|nummer|no)|bil(?:en|er|erne|ens)?\b|køretøj|varevogn|lastbil|motorcykel|trailer|parker|p-plads|p-bøde|fartbøde|\bmc\b|number plate|licen[cs]e plate|registration|\breg\b|\bplate|vehicle|\bcars?\b|\bvans?\b|truck|lorry|parked|parking|kennzeichen|fahrzeug|\bauto\b|nummerskylt|skilt|registreringsskylt|matrícula|targa|plaque|tesla|toyota|volvo|\baudi\b|\bbmw\b|mercedes|\bford\b|peugeot|skoda|volkswagen|\bvw\b|kørt|kører|chauffør|driver/;
/** How far around a plate its vehicle is looked for. */
const REACH = 140;

interface Plate {
  rule: string;
  shapes: readonly string[];
  score(candidate: Candidate, written: string): number;
}

// Age identifiers of British plates since 2001: 01-29 (March) and 51-79 (September). I, Q and Z are not used before it.
const UK_NOW = /^[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|1\d|2\d|5[1-9]|6\d|7\d)[A-HJ-PR-Z]{3}$/;
const UK_PREFIX = /^[A-HJ-NPR-TV-Y][1-9]\d{0,2}[A-HJ-PR-Z]{3}$/;
const UK_SUFFIX = /^[A-HJ-PR-Z]{3}[1-9]\d{0,2}[A-HJ-NPR-TV-Y]$/;

const PLATES: readonly Plate[] = [
  {
    // Denmark: two letters and five digits (Færdselsstyrelsen); the same in Norway.
    rule: 'dk',
    shapes: ['AA-99-999', 'AA99999', 'AA-99999', 'AA99-999'],
    score: ({ shape }, written) =>
      /^[a-z]{2}/.test(written) ? 0.15 : shape === 'AA-99-999' || shape === 'AA99-999' ? 0.45 : 0.3,
  },
  { rule: 'gb', shapes: ['AA99-AAA', 'AA99AAA'], score: ({ compact }) => (UK_NOW.test(compact) ? 0.6 : 0) },
  {
    rule: 'gb-older',
    shapes: [
      'A9-AAA',
      'A99-AAA',
      'A999-AAA',
      'A9AAA',
      'A99AAA',
      'A999AAA',
      'AAA9A',
      'AAA99A',
      'AAA999A',
      'AAA-9A',
      'AAA-99A',
      'AAA-999A',
    ],
    score: ({ compact }) => (UK_PREFIX.test(compact) || UK_SUFFIX.test(compact) ? 0.3 : 0),
  },
  {
    rule: 'de',
    shapes: ['A', 'AA', 'AAA'].flatMap((area) =>
      ['A', 'AA'].flatMap((letters) =>
        ['9', '99', '999', '9999'].flatMap((digits) => [`${area}-${letters}-${digits}`, `${area}-${letters}${digits}`]),
      ),
    ),
    // "m xy 999" is a plate where it is all there is; in a sentence it has to be written as one.
    score: ({ joints }, written) =>
      /^[A-ZÄÖÜ]{1,3}[ -]?[A-ZÄÖÜ]{1,2}[ -]?\d/.test(written) ? (joints.startsWith('-') ? 0.3 : 0.22) : 0.05,
  },
  {
    rule: 'se',
    shapes: ['AAA999', 'AAA-999', 'AAA99A', 'AAA-99A'],
    score: (_, written) => (/^[A-Z]{3}/.test(written) ? 0.22 : 0),
  },
];
const TABLE = new ShapeTable(PLATES);

export const vehiclePlate: Detector = {
  id: 'vehicle-plate',
  kinds: ['vehicle-plate'],
  find(passage) {
    const spans: Span[] = [];
    TABLE.each(passage, (candidate, rule) => {
      const { start, end } = candidate;
      let score = rule.score(candidate, passage.text.slice(start, end));
      if (
        score === 0 ||
        (/^(?:DKK?|KR|NR|CA|PR|UGE|KL|EUR|USD|GBP|SEK|NOK|ISO|EN|TLF|MR|MS|ART|STK|PKT|SIDE|MAX|MIN|Q|A4)-/i.test(
          `${passage.text.slice(start, end).split(/[\d\s.-]/)[0]}-`,
        ) &&
          rule.rule !== 'dk')
      )
        return;
      const alone = standsAlone(passage);
      if (score + (alone ? 0.45 : 0) < 0.1) return;
      if (hasContext(passage, start, end, WORDS, REACH)) score += 0.4;
      else if (isOtherNumber(passage, start)) score -= 0.4;
      if (alone) score += rule.rule === 'de' ? 0.45 : 0.3;
      if (score >= 0.5)
        spans.push({ kind: 'vehicle-plate', start, end, score: Math.min(score, 0.9), rule: `${rule.rule}-plate` });
    });
    return spans;
  },
};
