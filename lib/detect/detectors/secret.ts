import type { Detector, Passage, Span } from '../types.ts';
import { entropy, isPlaceholder } from './entropy.ts';
import { SECRET_FORMATS, type SecretFormat } from './secret-formats.ts';
import { labelledSecrets } from './secret-labels.ts';

/** What keys are written with, by code unit. */
const OF_KEYS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z0-9_\-+/=.~:|%@!#$&]/.test(String.fromCharCode(code)) ? 1 : 0,
);
const LEAST = 14;

/**
 * Keys are long runs without spaces: prose has hardly any, so nearly all of a prompt is passed over here. Two numbers a
 * run: its first code unit, and one past its last.
 */
function runs(text: string): number[] {
  const found: number[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    if (code < 128 && OF_KEYS[code] === 1) continue;
    if (at - from >= LEAST) found.push(from, at);
    from = at + 1;
  }
  return found;
}

const LITERALS = SECRET_FORMATS.flatMap((format) => format.begins.map((begin) => ({ begin, format })));
/** Formats by the first character of their beginnings; those that begin with anything stand under the empty string. */
const BY_FIRST = new Map<string, { begin: string; format: SecretFormat }[]>();
for (const literal of LITERALS) {
  const first = literal.begin.slice(0, 1);
  const list = BY_FIRST.get(first);
  if (list) list.push(literal);
  else BY_FIRST.set(first, [literal]);
}
const ANYWHERE = BY_FIRST.get('') ?? [];
/** Characters tried from one run: what lies further in is the inside of one long value. */
const MOST_STARTS = 400;

function formats({ text }: Passage, spans: Span[]): void {
  const ends = runs(text);
  for (let run = 0; run < ends.length; run += 2) {
    const from = ends[run] as number;
    const to = ends[run + 1] as number;
    if (!/[\d_-]|[A-Z]{8}/.test(text.slice(from, to))) continue;
    let covered = from;
    for (let at = from; at < to - 8 && at < from + MOST_STARTS; at++) {
      if (at < covered) continue;
      const code = text.charCodeAt(at - 1);
      if (isAlphanumeric(code) && at > 0) continue;
      for (const list of [BY_FIRST.get(text[at] as string), ANYWHERE]) {
        for (const { begin, format } of list ?? []) {
          if (begin.length > 1 && !text.startsWith(begin, at)) continue;
          format.form.lastIndex = at;
          const match = format.form.exec(text);
          if (
            !match ||
            entropy(match[0]) < (format.entropy ?? 0) ||
            /^(?:AKIA|ASIA)\w*EXAMPLE$|X{8}|x{8}/.test(match[0])
          )
            continue;
          covered = at + match[0].length;
          spans.push({ kind: 'secret', start: at, end: covered, score: 0.95, rule: format.rule });
        }
      }
    }
  }
}

function isAlphanumeric(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** RFC 7519: base64url of a JSON object, twice, and a signature. The head must decode to an object. */
const JWT = /(?<![A-Za-z0-9])ey[A-Za-z0-9_-]{15,2000}\.ey[A-Za-z0-9_/\\-]{15,8000}(?:\.[A-Za-z0-9_/\\=-]{0,2000})?/g;

function jwts({ text }: Passage, spans: Span[]): void {
  if (!text.includes('.ey')) return;
  for (const match of text.matchAll(JWT)) {
    if (!endsAnObject(match[0].slice(0, match[0].indexOf('.')))) continue;
    spans.push({
      kind: 'secret',
      start: match.index,
      end: match.index + match[0].replace(/\.$/, '').length,
      score: 0.95,
      rule: 'jwt',
    });
  }
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whether base64url text decodes to something that ends with a brace (spaces may follow it). */
function endsAnObject(encoded: string): boolean {
  const tail = encoded.length % 4;
  if (tail === 1) return false;
  const quad = encoded.slice(encoded.length - (tail === 0 ? 4 : tail));
  let bits = 0;
  for (const letter of quad) bits = bits * 64 + BASE64.indexOf(letter);
  const bytes = Math.floor((quad.length * 6) / 8);
  const last = Math.floor(bits / 2 ** (quad.length * 6 - bytes * 8)) & 0xff;
  return last === 0x7d;
}

const PEM = /-----BEGIN[ A-Z0-9_-]{0,60}PRIVATE KEY(?: BLOCK)?-----/g;
const PUTTY = /PuTTY-User-Key-File-\d/g;
/** Longest key body looked through for its end line: an RSA key of 16,384 bits has about 12,700 characters. */
const LONGEST_KEY = 14_000;

function privateKeys({ text }: Passage, spans: Span[]): void {
  if (text.includes('PRIVATE KEY')) {
    for (const match of text.matchAll(PEM)) {
      const body = match.index + match[0].length;
      const window = text.slice(body, body + LONGEST_KEY);
      const close = window.indexOf('-----END');
      const inside = close < 0 ? (/^[\sA-Za-z0-9+/=\\:,.-]*/.exec(window)?.[0] ?? '') : window.slice(0, close);
      if (inside.replace(/[^A-Za-z0-9+/]/g, '').length < 20 || isPlaceholder(inside.trim().slice(0, 24))) continue;
      const closing = close < 0 ? -1 : window.indexOf('-----', close + 8);
      const end = body + (close < 0 ? inside.trimEnd().length : closing < 0 ? close + 8 : closing + 5);
      spans.push({ kind: 'secret', start: match.index, end, score: 0.99, rule: 'private-key' });
    }
  }
  if (text.includes('PuTTY-User-Key')) {
    for (const match of text.matchAll(PUTTY))
      spans.push({
        kind: 'secret',
        start: match.index,
        end: match.index + match[0].length,
        score: 0.9,
        rule: 'putty-key',
      });
  }
}

export const secret: Detector = {
  id: 'secret',
  kinds: ['secret'],
  find(passage) {
    const spans: Span[] = [];
    formats(passage, spans);
    jwts(passage, spans);
    privateKeys(passage, spans);
    labelledSecrets(passage, spans);
    return spans;
  },
};
