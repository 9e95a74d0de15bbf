/**
 * The national numbers: how each is written and how it is checked. Checks come from `stdnum` (a port of python-stdnum)
 * except CPR, where being an impossible date decides and modulus 11 only adds; see validators/cpr.ts.
 *
 * Strength says what a number is worth with no word around it: `strong` is found anywhere, `fair` anywhere but after
 * "order no.", `weak` needs a word that names it or a text that is nothing else, `named` needs the word.
 */
import { validate as austria } from 'stdnum/lib/esm/at/vnr.js';
import { validate as belgiumBis } from 'stdnum/lib/esm/be/bis.js';
import { validate as belgium } from 'stdnum/lib/esm/be/insz.js';
import { validate as belgiumNational } from 'stdnum/lib/esm/be/nn.js';
import { validate as bulgaria } from 'stdnum/lib/esm/bg/egn.js';
import { validate as bulgariaForeign } from 'stdnum/lib/esm/bg/pnf.js';
import { validate as switzerland } from 'stdnum/lib/esm/ch/ssn.js';
import { validate as czechia } from 'stdnum/lib/esm/cz/rc.js';
import { validate as germanTax } from 'stdnum/lib/esm/de/idnr.js';
import { validate as germanIdCard } from 'stdnum/lib/esm/de/pwnr.js';
import { validate as germanTaxOffice } from 'stdnum/lib/esm/de/stnr.js';
import { validate as germanPension } from 'stdnum/lib/esm/de/svnr.js';
import { validate as estonia } from 'stdnum/lib/esm/ee/ik.js';
import { validate as spanishDni } from 'stdnum/lib/esm/es/dni.js';
import { validate as spanishNie } from 'stdnum/lib/esm/es/nie.js';
import { validate as spanishSocial } from 'stdnum/lib/esm/es/nss.js';
import { validate as finland } from 'stdnum/lib/esm/fi/hetu.js';
import { validate as frenchTax } from 'stdnum/lib/esm/fr/nif.js';
import { validate as france } from 'stdnum/lib/esm/fr/nir.js';
import { validate as nino } from 'stdnum/lib/esm/gb/nino.js';
import { validate as utr } from 'stdnum/lib/esm/gb/utr.js';
import { validate as greece } from 'stdnum/lib/esm/gr/amka.js';
import { validate as croatia } from 'stdnum/lib/esm/hr/oib.js';
import { validate as iceland } from 'stdnum/lib/esm/is/kennitala.js';
import { validate as italy } from 'stdnum/lib/esm/it/codicefiscale.js';
import { validate as lithuania } from 'stdnum/lib/esm/lt/asmens.js';
import { validate as latvia } from 'stdnum/lib/esm/lv/pvn.js';
import { validate as netherlands } from 'stdnum/lib/esm/nl/bsn.js';
import { validate as netherlandsSchool } from 'stdnum/lib/esm/nl/onderwijsnummer.js';
import { validate as norway } from 'stdnum/lib/esm/no/fodselsnummer.js';
import { validate as poland } from 'stdnum/lib/esm/pl/pesel.js';
import { validate as portugalCard } from 'stdnum/lib/esm/pt/cc.js';
import { validate as portugal } from 'stdnum/lib/esm/pt/nif.js';
import { validate as romania } from 'stdnum/lib/esm/ro/cnp.js';
import { validate as slovenia } from 'stdnum/lib/esm/si/emso.js';
import { validate as slovakia } from 'stdnum/lib/esm/sk/rc.js';
import { validate as ssn } from 'stdnum/lib/esm/us/ssn.js';
import type { Candidate } from '../shapes.ts';
import { hungarianPersonalCheck, luhn, nhsCheck, ppsCheck } from '../validators/checksums.ts';
import { cprModulus11, cprYear, isDate } from '../validators/cpr.ts';

export type Strength = 'named' | 'weak' | 'fair' | 'strong';

export interface NationalId {
  rule: string;
  /** 9 digit, A letter, - any separator (see shapes.ts). */
  shapes: readonly string[];
  /** Never better than `weak`: not checked at all where nothing around it names it. */
  weak?: true;
  /** Cheap look at letters and digits (is there a date in it) before the check. */
  form?: RegExp;
  check(candidate: Candidate, text: string): Strength | undefined;
}

type Validate = (value: string) => { isValid: boolean };

/** Checked by the library, on letters and digits alone; as strong as said, or stronger in its printed form. */
function checked(validate: Validate, solid: Strength, printed: Strength = solid): NationalId['check'] {
  return ({ compact, joints }) => {
    if (/^(\d)\1+$/.test(compact) || !validate(compact).isValid) return undefined;
    return joints === '' ? solid : printed;
  };
}

/** Every joint is the same character: "078-05-1120", not "693-09.4444". */
function even(joints: string): boolean {
  return joints === '' || joints === (joints[0] as string).repeat(joints.length);
}

/** A valid North American number in the form 999-999-9999 (area and exchange do not begin with 0 or 1). */
function looksNorthAmerican(digits: string): boolean {
  return /^[2-9]\d\d[2-9]\d{6}$/.test(digits);
}

function cpr({ compact, shape, joints }: Candidate): Strength | undefined {
  if (cprYear(compact) === undefined) return undefined;
  const sure = cprModulus11(compact);
  if (shape === '999999-9999') return joints === '-' || sure ? 'strong' : 'fair';
  if (shape === '9999999999') return 'fair';
  // "10.12.24 2300" is a day and an hour: a written date needs its dash, or the check digit.
  if (shape === '99-99-99-9999') return sure || joints.endsWith('-') || even(joints) ? 'fair' : 'weak';
  return sure ? 'fair' : 'weak';
}

export const NATIONAL_IDS: readonly NationalId[] = [
  {
    rule: 'dk-cpr',
    shapes: [
      '999999-9999',
      '9999999999',
      '99-99-99-9999',
      '99-99-99-99-99',
      '999999-99-99',
      '9999-99-9999',
      '99-9999-9999',
    ],
    check: cpr,
  },
  {
    rule: 'se-personnummer',
    shapes: ['999999-9999', '9999999999', '99999999-9999', '999999999999', '99-99-99-9999'],
    form: /^(?:18|19|20)?\d\d(?:0[1-9]|1[0-2])(?:[0-27-8]\d|3[01]|6[1-9]|9[01])\d{4}$/,
    check({ compact, shape }) {
      const digits = compact.slice(-10);
      // Co-ordination numbers ("samordningsnummer") add 60 to the day (Skatteverket, SKV 707).
      const day = Number(digits.slice(4, 6));
      const year = compact.length === 12 ? Number(compact.slice(0, 4)) : 2000 + Number(digits.slice(0, 2));
      if (!isDate(year, Number(digits.slice(2, 4)), day > 60 ? day - 60 : day) || !luhn(digits)) return undefined;
      return shape === '9999999999' || shape === '99-99-99-9999' ? 'weak' : 'strong';
    },
  },
  {
    rule: 'no-fodselsnummer',
    shapes: ['99999999999', '999999-99999', '999999-999-99'],
    form: /^[0-7]\d[014589]\d/,
    check: checked(norway, 'fair', 'strong'),
  },
  {
    rule: 'fi-hetu',
    shapes: ['999999A999A', '999999A9999', '999999-999A', '999999-9999'],
    check({ start, end, shape, joints }, text) {
      if (joints !== '' && joints !== '-' && joints !== '+') return undefined;
      if (!finland(text.slice(start, end)).isValid) return undefined;
      return shape === '999999-9999' ? 'fair' : 'strong';
    },
  },
  {
    rule: 'is-kennitala',
    shapes: ['999999-9999', '9999999999'],
    form: /^[0-7]\d[01]\d/,
    check: checked(iceland, 'weak', 'fair'),
  },
  { rule: 'de-steuer-id', shapes: ['99999999999', '99-999-999-999'], check: checked(germanTax, 'weak', 'fair') },
  {
    rule: 'de-steuernummer',
    shapes: ['99-999-99999', '999-999-99999', '99999999999', '9999999999999', '999-9999-9999'],
    check: ({ compact, joints }) =>
      germanTaxOffice(compact).isValid && even(joints) ? (joints.startsWith('/') ? 'fair' : 'named') : undefined,
  },
  {
    rule: 'de-sozialversicherung',
    shapes: ['99999999A999', '99-999999-A-999', '99-999999-A999', '99999999-A-999', '99-99-99-99-A-999'],
    check: checked(germanPension, 'strong'),
  },
  {
    rule: 'de-personalausweis',
    shapes: [
      '9999999999A',
      '9999999999A-9999999-9999999-9',
      '9999999999A999999999999999',
      '9999999999-9999999-9999999-A-9',
      '999999999999999999999999A9',
      '9999999999',
      'A999999999A',
      'A999999999-9999999-9999999A-9',
      'A99999999999999999999999A9',
    ],
    check: ({ compact, shape }) =>
      germanIdCard(compact).isValid ? (shape === '9999999999' ? 'weak' : 'strong') : undefined,
  },
  {
    rule: 'at-sozialversicherung',
    shapes: ['9999999999', '9999-999999', '9999-99-99-99'],
    form: /^\d{4}[0-3]\d[01]\d/,
    check: checked(austria, 'weak', 'fair'),
  },
  {
    rule: 'be-rijksregister',
    shapes: ['99999999999', '99-99-99-999-99', '999999-999-99', '999999-99999'],
    check: ({ compact, joints }) =>
      [belgium, belgiumNational, belgiumBis].some((validate) => validate(compact).isValid)
        ? joints === ''
          ? 'fair'
          : 'strong'
        : undefined,
  },
  {
    rule: 'nl-bsn',
    shapes: ['999999999', '9999-99-999', '999-999-999', '999-99-9999'],
    weak: true,
    check: checked(netherlands, 'weak'),
  },
  { rule: 'nl-onderwijsnummer', shapes: ['999999999'], weak: true, check: checked(netherlandsSchool, 'weak') },
  {
    rule: 'fr-nir',
    shapes: [
      '999999999999999',
      '999999A99999999',
      '9-99-99-99-999-999-99',
      '9-99-99-9A-999-999-99',
      '9-99-99-99999-999-99',
      '9999999999999-99',
      '9-99-99-99-999-999',
    ],
    form: /^[1-478]\d\d[0-9]\d/,
    check: checked(france, 'fair', 'strong'),
  },
  {
    rule: 'fr-nif',
    shapes: ['9999999999999', '99-99-999-999-999'],
    weak: true,
    form: /^[0-3]/,
    check: checked(frenchTax, 'weak'),
  },
  {
    rule: 'es-dni',
    shapes: ['99999999A', '99999999-A', '9999999-A', '99-999-999-A'],
    check: ({ compact }) => (spanishDni(compact.padStart(9, '0')).isValid ? 'fair' : undefined),
  },
  {
    rule: 'es-nie',
    shapes: ['A9999999A', 'A-9999999-A', 'A9999999-A', 'A-9999999A'],
    check: checked(spanishNie, 'strong'),
  },
  { rule: 'es-nss', shapes: ['99-99999999-99', '999999999999'], check: checked(spanishSocial, 'weak', 'fair') },
  {
    rule: 'it-codice-fiscale',
    shapes: ['AAAAAA99A99A999A', 'AAA-AAA-99A99-A999A', 'AAA-AAA-99A-99-A999A'],

    check: ({ compact }) =>
      italy(compact).isValid
        ? 'strong'
        : /^[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]$/.test(compact)
          ? 'fair'
          : undefined,
  },
  {
    rule: 'pl-pesel',
    shapes: ['99999999999', '999999-99999'],
    form: /^\d\d[0-9][0-9][0-3]\d/,
    check: checked(poland, 'fair'),
  },
  {
    rule: 'cz-rodne-cislo',
    shapes: ['999999-9999', '9999999999'],
    form: /^\d\d[0-8]\d[0-3]\d/,
    check: ({ compact, joints }) => (czechia(compact).isValid ? (joints === '/' ? 'strong' : 'weak') : undefined),
  },
  {
    rule: 'sk-rodne-cislo',
    shapes: ['999999-9999', '9999999999'],
    form: /^\d\d[0-8]\d[0-3]\d/,
    check: ({ compact, joints }) => (slovakia(compact).isValid ? (joints === '/' ? 'strong' : 'weak') : undefined),
  },
  { rule: 'ee-isikukood', shapes: ['99999999999'], form: /^[1-8]\d\d[01]\d[0-3]\d/, check: checked(estonia, 'fair') },
  {
    rule: 'lt-asmens-kodas',
    shapes: ['99999999999'],
    form: /^[1-9]\d\d[01]\d[0-3]\d/,
    check: checked(lithuania, 'fair'),
  },
  {
    rule: 'lv-personas-kods',
    shapes: ['999999-99999', '99999999999'],
    form: /^(?:[0-3]\d[01]\d|32)/,
    check: checked(latvia, 'weak', 'fair'),
  },
  { rule: 'gr-amka', shapes: ['99999999999'], weak: true, form: /^[0-3]\d[01]\d/, check: checked(greece, 'weak') },
  {
    rule: 'bg-egn',
    shapes: ['9999999999'],
    weak: true,
    form: /^\d\d(?:0[1-9]|1[0-2]|2[1-9]|3[0-2]|4[1-9]|5[0-2])[0-3]\d/,
    check: checked(bulgaria, 'weak'),
  },
  { rule: 'bg-pnf', shapes: ['9999999999'], weak: true, check: checked(bulgariaForeign, 'weak') },
  { rule: 'ro-cnp', shapes: ['9999999999999'], form: /^[1-9]\d\d[01]\d[0-3]\d/, check: checked(romania, 'fair') },
  { rule: 'hr-oib', shapes: ['99999999999'], weak: true, check: checked(croatia, 'weak') },
  { rule: 'si-emso', shapes: ['9999999999999'], form: /^[0-3]\d[01]\d/, check: checked(slovenia, 'fair') },
  {
    rule: 'hu-szemelyi-szam',
    shapes: ['9-999999-9999', '99999999999'],
    check: ({ compact, joints }) =>
      hungarianPersonalCheck(compact) && /^[1-8]\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/.test(compact)
        ? joints === ''
          ? 'weak'
          : 'fair'
        : undefined,
  },
  {
    rule: 'ch-ahv',
    shapes: ['9999999999999', '999-9999-9999-99'],
    form: /^756/,
    check: checked(switzerland, 'strong'),
  },
  {
    rule: 'ie-pps',
    shapes: ['9999999A', '9999999AA', '9999999-A', '9999999-AA'],
    check: ({ compact }) => (ppsCheck(compact) ? 'fair' : undefined),
  },
  {
    rule: 'gb-nino',
    shapes: ['AA999999A', 'AA-99-99-99-A', 'AA-999999-A', 'AA-99-99-99A', 'AA-999999A', 'AA999999-A', 'AA999999'],
    check({ compact, joints }) {
      // QQ is the prefix of official examples, and of what people write when they hide two letters.
      if (/^QQ\d{6}[A-D]$/.test(compact)) return /^QQ123456/.test(compact) && joints === '' ? 'named' : 'fair';
      if (!nino(compact).isValid) return undefined;
      return compact.length === 8 ? 'weak' : even(joints) ? 'strong' : 'fair';
    },
  },
  {
    rule: 'gb-nhs',
    shapes: ['999-999-9999', '9999999999'],
    check({ compact, joints }) {
      if (!nhsCheck(compact) || !even(joints)) return undefined;
      // Printed with spaces (NHS); with dashes it may as well be a telephone number.
      return joints === '' || (joints !== '  ' && looksNorthAmerican(compact)) ? 'weak' : 'fair';
    },
  },
  { rule: 'gb-utr', shapes: ['9999999999', '99999-99999'], weak: true, check: checked(utr, 'weak') },
  { rule: 'pt-nif', shapes: ['999999999', '999-999-999'], weak: true, check: checked(portugal, 'weak') },
  { rule: 'pt-cartao-cidadao', shapes: ['999999999AA9', '99999999-9-AA9'], check: checked(portugalCard, 'strong') },
  {
    rule: 'us-ssn',
    shapes: ['999-99-9999', '999999999'],
    check({ compact, joints }) {
      if (!even(joints)) return undefined;
      // Individual taxpayer numbers (ITIN) have the same form and begin with 9 (IRS, Publication 1915).
      const itin = /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(compact);
      if (!itin && (/0000$/.test(compact) || !ssn(compact).isValid)) return undefined;
      return joints.startsWith('-') ? 'strong' : joints === '' ? 'weak' : 'fair';
    },
  },
];
