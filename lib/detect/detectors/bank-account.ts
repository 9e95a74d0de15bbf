import { countrySpecs, isValidBIC, isValidIBAN } from 'ibantools';
import { before, hasContext, isOtherNumber } from '../context.ts';
import { type Keywords, keywords, matchesNear } from '../keywords.ts';
import { rx } from '../rx.ts';
import type { Detector, Passage, Span } from '../types.ts';

const LETTER = rx()`[\p{L}\p{N}]`;
const IBAN_START = rx('g')`(?<![\p{L}\p{N}])[A-Za-z]{2}[0-9]{2}(?=[ -]?[A-Za-z0-9])`;

/**
 * An account number by ISO 13616: the country says how many characters there are. One whose check digits are wrong
 * still counts where the text calls it an IBAN: somebody mistyped a real one.
 */
function ibans(passage: Passage, spans: Span[]): void {
  const { text } = passage;
  for (const match of text.matchAll(IBAN_START)) {
    const start = match.index;
    const length = countrySpecs[text.slice(start, start + 2).toUpperCase()]?.chars;
    if (!length) continue;
    let compact = '';
    let end = start;
    let gaps = 0;
    while (compact.length < length && end < text.length) {
      const letter = text[end] as string;
      if (/[A-Za-z0-9]/.test(letter)) {
        compact += letter;
        gaps = 0;
      } else if (' -.\t\n'.includes(letter) && gaps === 0) gaps++;
      else break;
      end++;
    }
    if (compact.length !== length || LETTER.test(text[end] ?? '')) continue;
    if (isValidIBAN(compact.toUpperCase())) spans.push({ kind: 'bank-account', start, end, score: 0.98, rule: 'iban' });
    else if (/^[a-z]{2}\d{2}[a-z]{0,6}\d{6}/i.test(compact) && /iban/.test(before(passage, start)))
      spans.push({ kind: 'bank-account', start, end, score: 0.6, rule: 'iban-mistyped' });
  }
}

const DIGITS = [...'0123456789'];
const REG = keywords(
  ...['reg.', 'reg ', 'reg-', 'reg:', 'regnr', 'regnu', 'regno', 'registrerings'],
  ...DIGITS.map((digit) => `reg${digit}`),
);
const KONTO = keywords('konto', 'kto', 'account');
const SORT = keywords(
  ...['sort code', 'sort-code', 'sortcode', 'sort:', 'sort :', 'sort  '],
  ...DIGITS.flatMap((digit) => [`sort${digit}`, `sort ${digit}`]),
);
/** Longest way from a label to either end of a match. */
const REACH = 80;

/** Written by their label: the digits alone could be anything. Group 1 is what is marked. */
const LABELLED: readonly [string, Keywords, RegExp][] = [
  [
    'dk-account',
    REG,
    // "reg. 4198 konto 0011 738 264", "Reg.nr.: 1234 Kontonr.: 1234567890"
    rx(
      'g',
    )`(?<![\p{L}\p{N}])(reg(?:istrerings)?[\s.-]{0,2}(?:nr|nummer|no)?[\s.:]{0,3}\d{4}[\s,;:/&-]{0,4}(?:og\s)?(?:konto|kto|account|acc)[\s.-]{0,2}(?:nr|nummer|no|number)?[\s.:]{0,3}\d(?:[ .-]?\d){5,9})(?!\d)`,
  ],
  [
    'dk-account',
    KONTO,
    // "konto 1234 0001234567", "kontonummer: 1234-1234567890"
    rx(
      'g',
    )`(?<![\p{L}\p{N}])(?:(?:bank|løn|nem)?konto(?:nummer|nr)?|kto|bank ?account|account (?:number|no))[\s.]{0,2}(?:nr|nummer|number|no)?[\s.]{0,2}(?:er|is)?[\s:]{0,3}(\d{4}[ \-/]{1,3}\d(?:[ .-]?\d){5,9})(?!\d)`,
  ],
  [
    'account',
    KONTO,
    rx(
      'g',
    )`(?<![\p{L}\p{N}])(?:(?:bank|løn)?konto(?:nummer|nr)|kontonr|bank ?account(?: (?:number|no))?|account (?:number|no)|kto[.-]? ?nr|kontonummer)[\s.]{0,2}(?:er|is)?[\s.:#]{0,3}(\d(?:[ .-]?\d){6,13})(?!\d)`,
  ],
  [
    'gb-account',
    SORT,
    rx(
      'g',
    )`(?<![\p{L}\p{N}])(sort(?:[\s-]?code)?[\s:]{0,3}\d{2}[ -]?\d{2}[ -]?\d{2}(?:[\s,;/&]{0,4}(?:and\s)?(?:account|acct|acc|a/c)[\s.]{0,2}(?:number|no)?[\s.:]{0,3}\d{6,8})?)(?!\d)`,
  ],
  [
    'us-account',
    keywords('routing', 'aba'),
    rx('g')`(?<![\p{L}\p{N}])(?:routing|aba)[\s-]?(?:number|no|#)?[\s.:#]{0,3}(\d{9})(?!\d)`,
  ],
  [
    'se-bankgiro',
    keywords('bankgiro', 'plusgiro', 'clearing', ' bg'),
    rx('g')`(?<![\p{L}\p{N}])(?:bankgiro|bg|plusgiro|clearing(?:nummer|nr)?)[\s.:]{0,3}(\d{3,5}[ -]\d{4,10})(?!\d)`,
  ],
];
/** Registration and account number of a Danish or a British bank, bare; it counts where money is to be paid. */
const BARE = rx(
  'g',
)`(?<![\p{L}\p{N}.,/-])(?:\d{4}[ -]\d{7}(?:\d{3})?|\d{2}-\d{2}-\d{2}[ ,/]{1,3}\d{8})(?![\p{L}\p{N}]|[.,-]\d)`;
const PAYING =
  /overfør|indbetal|udbetal|indsæt|refunder|refusion|tilbagebetal|udlæg|lagt ud|\bbetal|ind på|penge|honorar|lønkonto|\bkr\b|transfer|refund|reimburs|\bpay|payout|deposit/;
const PAYING_REACH = 140;

const BIC = rx('g')`(?<![\p{L}\p{N}])[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?(?![\p{L}\p{N}])`;

export const bankAccount: Detector = {
  id: 'bank-account',
  kinds: ['bank-account'],
  find(passage) {
    const spans: Span[] = [];
    if (/[0-9]/.test(passage.text)) ibans(passage, spans);
    for (const [rule, label, pattern] of LABELLED) {
      for (const match of matchesNear(passage.lower, label.places(passage), REACH, pattern)) {
        const value = match[1] as string;
        const start = match.index + match[0].lastIndexOf(value);
        spans.push({
          kind: 'bank-account',
          start,
          end: start + value.length,
          score: rule === 'account' ? 0.75 : 0.85,
          rule,
        });
      }
    }
    for (const match of passage.text.matchAll(BARE)) {
      const start = match.index;
      const before = passage.lower.slice(Math.max(0, start - PAYING_REACH), start);
      if (
        PAYING.test(before) &&
        !isOtherNumber(passage, start) &&
        !/(?:tlf|tel|telefon|mobil|phone)[\s.:]{0,3}$/.test(before)
      )
        spans.push({ kind: 'bank-account', start, end: start + match[0].length, score: 0.7, rule: 'dk-account-bare' });
    }
    if (/swift|bic/.test(passage.lower)) {
      for (const match of passage.text.matchAll(BIC)) {
        const start = match.index;
        const end = start + match[0].length;
        if (
          isValidBIC(match[0]) &&
          hasContext(passage, start, end, /\b(?:swift|bic)\b/, 30) &&
          !/^(?:swift|bic)/i.test(match[0])
        )
          spans.push({ kind: 'bank-account', start, end, score: 0.7, rule: 'bic' });
      }
    }
    return spans;
  },
};
