import { analyse } from 'scslre';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Detector } from '../../../lib/detect/types.ts';

/** Longer texts than this are no slices around a candidate: an expression that sees one must be linear. */
const SLICE = 600;

const longest = new Map<string, { expression: RegExp; length: number }>();
const plain = { exec: RegExp.prototype.exec, test: RegExp.prototype.test };

function note(expression: RegExp, text: unknown): void {
  const key = `${expression.source}/${expression.flags}`;
  const length = String(text).length;
  const seen = longest.get(key);
  if (!seen) longest.set(key, { expression, length });
  else if (length > seen.length) seen.length = length;
}

let detectors: readonly Detector[] = [];

beforeAll(async () => {
  RegExp.prototype.exec = function (text) {
    note(this, text);
    return plain.exec.call(this, text);
  };
  RegExp.prototype.test = function (text) {
    note(this, text);
    return plain.test.call(this, text);
  };
  const { DETECTORS } = await import('../../../lib/detect/table.ts');
  // Names are read by a tagger, not by expressions; its own tests hold it.
  detectors = DETECTORS.filter((detector) => detector.id !== 'person-name');
});

afterAll(() => {
  RegExp.prototype.exec = plain.exec;
  RegExp.prototype.test = plain.test;
});

/** Says a word of everything the detectors look for, so that every expression meets it. */
const EVERYTHING = `Kære alle, FORTROLIGT: må ikke videresendes. Mød op på Vestergade 12, 2. tv., 8000 Aarhus C eller 18 Larkspur Gardens,
Bristol BS7 0QX, Apt. 4, P.O. Box 12. CPR 010180-1234, tlf. +45 22 56 71 03, ring 22567103, mail a.b@firma.example, a (at) b (dot) dk.
konto reg. 1234 konto 1234567890, IBAN DK5000400440116243, swift DABADKKK, sort code 12-34-56, kort 4012 8888 8888 1881 udløb 11/28 cvv 123.
pasnr. 123456789, kørekort 12345678, bil AB 12 345, KX19 ZTO, ip 10.0.0.1, 2001:db8::1, født 1. januar 1980, @mette_k, linkedin.com/in/mette,
brugernavn: mette_k, adgangskode er Hest!2024, wifi kode: hest / Sne!Mand9, alarmkode 4711, nøglen ligger under måtten, kamera 3 virker ikke,
nattevagten springer over, serveren kan nås udefra, vores vpn er uden mfa, postgres://a:Bcd123@db.example:5432/x, Password=abc123; api_key = "a1b2c3d4e5f6g7h8",
curl -u a:bcd1 -H "X-Token: abc123456" Authorization: Bearer abc123def456, ghp_0123456789abcdefABCDEF0123456789abcd, eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc,
-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n-----END PRIVATE KEY----- abcQ~ 123456789012345|abcdefghijklmnopqrstuvwxyz12 _authToken=abc123456
navn;cpr\nIb;0101801234\nBo;0202851235\n`;

test('no expression that sees a whole passage can take more than linear time', () => {
  const text = EVERYTHING.repeat(3);
  for (const detector of detectors) detector.find({ text, lower: text.toLowerCase() });
  RegExp.prototype.exec = plain.exec;
  RegExp.prototype.test = plain.test;
  const long = [...longest.values()].filter(({ length }) => length > SLICE);
  expect(long.length).toBeGreaterThan(50);
  const slow = long.flatMap(({ expression }) => {
    const { reports } = analyse({ source: expression.source, flags: expression.flags }, { maxReports: 1 });
    return reports.map((report) => `${report.type} in /${expression.source.slice(0, 120)}/`);
  });
  expect(slow).toEqual([]);
});

test('no expression at all can take exponential time', () => {
  const slow = [...longest.values()].flatMap(({ expression }) =>
    analyse({ source: expression.source, flags: expression.flags })
      .reports.filter((report) => report.exponential)
      .map(() => expression.source.slice(0, 120)),
  );
  expect(slow).toEqual([]);
});
