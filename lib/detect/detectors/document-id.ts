import { hasContext, isOtherNumber, standsAlone } from '../context.ts';
import { keywords, matchesNear } from '../keywords.ts';
import { rx, rxOf } from '../rx.ts';
import { type Candidate, ShapeTable } from '../shapes.ts';
import type { Detector, Passage, Span } from '../types.ts';
import { icaoCheck } from '../validators/checksums.ts';

const PASSPORT =
  /\bpas\b|passet\b|\bpasn(?:umme)?r|\bpas-?(?:nr|nummer)|passport|reisepass|\bpass(?:nummer|nr)\b|pasaporte|passeport|passaporto|paspoort|rejsedokument|travel document/;
const LICENCE =
  /kørekort|koerekort|driv(?:ing|er'?s?)[\s-]?licen[cs]e|licen[cs]e (?:no|number)|\blicence\b|f(?:ü|ue)hrerschein|fahrerlaubnis|permis de conduire|patente|rijbewijs|körkort|førerkort|prawo jazdy|carnet de conducir/;
const HEALTH =
  /sundhedskort|sygesikring|sundhedsbevis|gult kort|gule kort|ehic|health (?:insurance )?card|europæiske? sygesikring|versichertennummer|krankenkasse|krankenversicherung|carte vitale|insurance (?:no|number)|medicare/;
const IDENTITY =
  /id[\s-]?kort|identitetskort|legitimation|personalausweis|ausweis|identity card|\bid card|carta d'identit|carte d'identit|documento nacional|opholdskort|opholdstilladelse|residence (?:permit|card)|\bvisum|\bvisa (?:no|number)|udlændinge(?:nr|nummer)|green card/;

interface DocumentId {
  rule: string;
  shapes: readonly string[];
  words: RegExp;
  /** Score with nothing around it; 0 when the code is none. Words add 0.4, standing alone 0.3. */
  score(candidate: Candidate, text: string): number;
}

/** UK driver number (DVLA): five of the surname, decade, month (+50 for women), day, year, initials, check. */
const UK_LICENCE = /^[A-Z9]{5}\d(?:[05][1-9]|[16][0-2])(?:0[1-9]|[12]\d|3[01])\d[A-Z][A-Z9]\d?[A-Z\d]{2,3}$/;

const DOCUMENT_IDS: readonly DocumentId[] = [
  {
    // Passports and identity cards of Germany and others: nine characters, the last checks the rest (ICAO 9303).
    rule: 'de-document',
    shapes: [
      'A99999999',
      'A99A99A99',
      'A9999A999',
      'A99999A99',
      'A999A9999',
      'A9A999999',
      'A99A99999',
      'AA9999999',
      'A99A9A999',
      'A999999A9',
      'A9AA99999',
      'A99AA9999',
    ],
    words: rxOf(`${PASSPORT.source}|${IDENTITY.source}`),
    score: ({ compact, shape }) =>
      /^[CFGHJKLMNPRTVWXYZ]/.test(compact) && shape !== 'AA9999999' && icaoCheck(compact) ? 0.35 : 0,
  },
  {
    rule: 'de-personalausweis',
    shapes: ['A999999999'],
    words: IDENTITY,
    score: ({ compact }) => (/^[A-Z]/.test(compact) && icaoCheck(compact) ? 0.35 : 0),
  },
  {
    rule: 'de-licence',
    shapes: ['AA99999999A', 'AA999999999', 'A9999999A99', 'A999AAA9A99'],
    words: LICENCE,
    score: ({ shape }) => (shape === 'AA99999999A' ? 0.4 : shape === 'AA999999999' ? 0.25 : 0.2),
  },
  {
    rule: 'it-licence',
    shapes: ['AA9999999A', 'A9A999999A'],
    words: LICENCE,
    score: ({ shape }) => (shape === 'AA9999999A' ? 0.3 : 0.15),
  },
  { rule: 'two-letter-passport', shapes: ['AA9999999'], words: PASSPORT, score: () => 0.25 },
  { rule: 'es-passport', shapes: ['AAA999999'], words: PASSPORT, score: () => 0.25 },
  {
    rule: 'it-identity-card',
    shapes: ['9999999AA', 'AA99999AA'],
    words: IDENTITY,
    score: ({ shape, compact }) => (shape === 'AA99999AA' ? (/^C/.test(compact) ? 0.25 : 0.1) : 0.22),
  },
  {
    rule: 'gb-licence',
    shapes: [
      'AAAAA999999AA9AA',
      'AAAAA999999A99AA',
      'AAAAA-999999-A99AA',
      'AAAAA-999999-AA9AA',
      'AAAA9999999AA9AA',
      'AAA99999999AA9AA',
      'AA999999999AA9AA',
      'AAAAA999999AA999',
      'AAAAA999999AA99A',
      'AAAAA-999999-AA99A',
      'AAAAA-999999-AA999',
    ],
    words: LICENCE,
    score: ({ compact }) => (UK_LICENCE.test(compact) ? 0.85 : 0),
  },
  {
    // European health insurance card (EN 1867): 80, the country's number (208 is Denmark), the insurer, the card.
    rule: 'ehic',
    shapes: [
      '99999-99999-9999-9999',
      '99999999999999999999',
      '99999-99999-9999999999',
      '9999-9999-9999-9999-9999',
      '99999-99999-99999999-99',
    ],
    words: HEALTH,
    score: ({ compact }) =>
      /^80(?:208|752|578|352|246|276|040|528|056|250|724|380|616|203|620|372|826)/.test(compact) ? 0.85 : 0,
  },
  // The German health insurance number: a letter and nine digits, the last is a check digit.
  { rule: 'de-health', shapes: ['A999999999'], words: HEALTH, score: () => 0.15 },
];
const TABLE = new ShapeTable(DOCUMENT_IDS);

/** A code right behind the document's name: "pasnr. 210 123 456", "passport C4902817", "kørekort nr. 12345678". */
const NAMED = rx(
  'g',
)`(?:\bpas(?:nr|nummer)?|passet|passport|reisepass|passnummer|pasaporte|passeport|passaporto|paspoort|rejsedokument|kørekort|koerekort|driv(?:ing|er'?s?)[ -]licen[cs]e|f(?:ü|ue)hrerschein|körkort|førerkort|permis de conduire|rijbewijs|sundhedskort|sygesikrings(?:kort|bevis)|id-?kort|identity card|id card|personalausweis|opholdskort|opholdstilladelse|residence permit)(?:et|en|s)?[ -]{0,2}(?:nummer|number|numero|número|nr|no|num|n°|id)?[ .]{0,2}(?:er|is|was|lyder|med nr|med nummer|with number|#)?[ .:=#-]{0,3}(?:nr\.? |no\.? )?([a-z]{0,3} ?\d[a-z0-9]*(?:[ -]\d[a-z0-9]*){0,4}|[a-z]{1,2}\d{5,9}[a-z]?|[cfghjk-np-rtv-z][cfghjk-np-rtv-z\d]{8})(?![\p{L}\p{N}])`;

/** German passports and identity cards: nine of the digits and of the letters that are not taken for a word. */
const GERMAN = /^(?=(?:.*\d){2})[CFGHJ-NPRTV-Z][CFGHJ-NPRTV-Z\d]{8}$/;

const DOCUMENTS = keywords(
  'pas',
  'kort',
  'licen',
  'rejsedok',
  'permi',
  'ausweis',
  'rijbew',
  'führer',
  'fuehrer',
  'ophold',
);
/** Longest way from the document's name to either end of a match. */
const REACH = 160;

function named(passage: Passage, spans: Span[]): void {
  for (const match of matchesNear(passage.lower, DOCUMENTS.places(passage), REACH, NAMED)) {
    const value = (match[1] as string).trim();
    const digits = value.replace(/\D/g, '').length;
    const length = value.replace(/[ -]/g, '').length;
    const start = match.index + match[0].lastIndexOf(value);
    const german = GERMAN.test(passage.text.slice(start, start + value.length));
    if ((digits < 5 && !german) || length < 6 || length > 20) continue;
    spans.push({ kind: 'document-id', start, end: start + value.length, score: 0.8, rule: 'named-document' });
  }
}

export const documentId: Detector = {
  id: 'document-id',
  kinds: ['document-id'],
  find(passage) {
    const spans: Span[] = [];
    TABLE.each(passage, (candidate, rule) => {
      let score = rule.score(candidate, passage.text);
      if (score === 0) return;
      const { start, end } = candidate;
      if (hasContext(passage, start, end, rule.words)) score += 0.4;
      else if (isOtherNumber(passage, start)) score -= 0.4;
      if (standsAlone(passage)) score += 0.3;
      if (score >= 0.5) spans.push({ kind: 'document-id', start, end, score: Math.min(score, 0.95), rule: rule.rule });
    });
    named(passage, spans);
    return spans;
  },
};
