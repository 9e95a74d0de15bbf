import { hasContext, isOtherNumber, standsAlone } from '../context.ts';
import { ShapeTable } from '../shapes.ts';
import type { Detector, Span } from '../types.ts';
import { luhn } from '../validators/checksums.ts';

const WORDS =
  /kort(?:nummer|nr|holder|et)?\b|kredit|dankort|debet|visa|master ?card|maestro|amex|american express|diners|discover|jcb|unionpay|\bcard|credit|debit|\bpan\b|kreditkarte|karten(?:nummer|nr)|carte|tarjeta|cvv|cvc/;

/** Issuer ranges (ISO/IEC 7812; the schemes' published ranges) and the lengths they use. */
const RANGES: readonly [RegExp, readonly number[]][] = [
  [/^4/, [13, 16, 19]], // Visa
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]], // Mastercard
  [/^3[47]/, [15]], // American Express
  [/^5019|^4571/, [16]], // Dankort, Visa/Dankort
  [/^3(?:0[0-5]|09|6|8|9)/, [14, 15, 16, 17, 18, 19]], // Diners Club
  [/^(?:6011|64[4-9]|65|622)/, [16, 17, 18, 19]], // Discover
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]], // JCB
  [/^62|^81/, [16, 17, 18, 19]], // UnionPay
  [/^(?:5018|5020|5038|5[6-8]|6304|6390|67)/, [12, 13, 14, 15, 16, 17, 18, 19]], // Maestro
  [/^220[0-4]/, [16, 17, 18, 19]], // Mir
];

const SHAPES = {
  shapes: [
    '9999-9999-9999-9999',
    '9999-999999-99999',
    '9999-999999-9999',
    '9999-9999-9999-9999-999',
    '9999-9999-9999-999',
    '99999999-99999999',
    '9999-99999999-9999',
    ...Array.from({ length: 8 }, (_, index) => '9'.repeat(12 + index)),
  ],
};
const TABLE = new ShapeTable([SHAPES]);

const EXPIRY =
  /(?:exp(?:iry|ires|iration)?(?:\s{0,2}date)?|valid\s{0,2}(?:thru|until|to)|udløb(?:er|sdato)?|gyldig(?:t)?\s{0,2}til|udl|exp)\.?\s{0,2}[:.]?\s{0,2}((?:0?[1-9]|1[0-2])\s?[/\-.]\s?(?:20)?[2-4]\d)(?!\d)|(?<![\d/.-])((?:0[1-9]|1[0-2])\s?\/\s?(?:20)?[2-4]\d)(?![\d/])/gy;
const CODE = /(?:cvv2?|cvc2?|cid|csc|kontrolcifre|sikkerhedskode|security code)[^\d\n]{0,10}(\d{3,4})(?!\d)/gy;
/** How far behind a card number its expiry and security code are looked for. */
const NEAR = 90;

export const paymentCard: Detector = {
  id: 'payment-card',
  kinds: ['payment-card'],
  find(passage) {
    const spans: Span[] = [];
    TABLE.each(passage, ({ start, end, compact, joints }) => {
      if (/^(\d)\1+$/.test(compact)) return;
      const known = RANGES.some(([range, lengths]) => range.test(compact) && lengths.includes(compact.length));
      const named = hasContext(passage, start, end, WORDS);
      if (!luhn(compact)) {
        // Mistyped or half made up: reported where it is called a card and an expiry or a security code goes with it.
        if (!known || !named || compact.length < 15) return;
        const company: Span[] = [];
        near(passage.lower, end, company);
        if (company.length > 0)
          spans.push({ kind: 'payment-card', start, end, score: 0.55, rule: 'card-mistyped' }, ...company);
        return;
      }
      // Airline cards begin with 1, old Maestro cards with anything: a word has to say that it is a card.
      if (!known && !named) return;
      if (!named && joints === '' && isOtherNumber(passage, start)) return;
      // Twelve to fifteen digits in one run are many things; sixteen in a known range hardly any.
      const common = compact.length >= 15 || joints !== '';
      const score = (common ? 0.8 : 0.4) + (named ? 0.15 : standsAlone(passage) ? 0.12 : 0);
      if (score < 0.5) return;
      spans.push({ kind: 'payment-card', start, end, score, rule: 'card' });
      near(passage.lower, end, spans);
    });
    return spans;
  },
};

function near(lower: string, end: number, spans: Span[]): void {
  const limit = Math.min(lower.length, end + NEAR);
  for (const [pattern, rule] of [
    [EXPIRY, 'card-expiry'],
    [CODE, 'card-code'],
  ] as const) {
    for (let at = end; at < limit; at++) {
      pattern.lastIndex = at;
      const match = pattern.exec(lower);
      if (!match) continue;
      const value = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].lastIndexOf(value);
      spans.push({ kind: 'payment-card', start, end: start + value.length, score: 0.7, rule });
      break;
    }
  }
}
