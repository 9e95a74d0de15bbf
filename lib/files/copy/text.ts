/** Copies of text files: same encoding, same line ends, same order. */
import { decodeText } from '../readers/text.ts';
import type { FileKind } from '../types.ts';
import { rewriteMarkup } from './markup.ts';
import type { Replacer } from './replacer.ts';

export function copyText(bytes: Uint8Array, kind: FileKind, replacer: Replacer): Uint8Array {
  const text = decodeText(bytes);
  const changed =
    kind === 'json' ? copyJson(text, replacer) : kind === 'html' ? copyHtml(text, replacer) : replacer.replace(text);
  return encodeAs(bytes, changed);
}

/** As the original was written. A letter that Windows-1252 does not know makes the copy UTF-8. */
function encodeAs(original: Uint8Array, text: string): Uint8Array {
  const [first, second, third] = original;
  const wide = first === 0xff && second === 0xfe ? 'little' : first === 0xfe && second === 0xff ? 'big' : undefined;
  if (wide) {
    const view = new DataView(new ArrayBuffer(2 + text.length * 2));
    view.setUint16(0, 0xfeff, wide === 'little');
    for (let at = 0; at < text.length; at++) view.setUint16(2 + at * 2, text.charCodeAt(at), wide === 'little');
    return new Uint8Array(view.buffer);
  }
  const utf8 = new TextEncoder().encode(text);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]);
  if (isUtf8(original)) return utf8;
  return encode1252(text) ?? utf8;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function encode1252(text: string): Uint8Array | undefined {
  const known = new Map<string, number>();
  const all = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, index) => index));
  for (const [index, letter] of [...all].entries()) known.set(letter, index);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = known.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** Strings are read as what they stand for; a number that goes becomes a string, so that it is still JSON. */
function copyJson(text: string, replacer: Replacer): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g, (token) => {
    if (!token.startsWith('"'))
      return replacer.spans(token).length > 0 ? JSON.stringify(replacer.replace(token)) : token;
    let value: unknown;
    try {
      value = JSON.parse(token);
    } catch {
      return replacer.replace(token);
    }
    if (typeof value !== 'string') return token;
    const changed = replacer.replace(value);
    return changed === value ? token : JSON.stringify(changed);
  });
}

const BLOCKS = new Set(
  'address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol option p pre section select summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const TOLD = new Set(['alt', 'title', 'placeholder', 'aria-label', 'value', 'content', 'href', 'label', 'summary']);

const copyHtml = (text: string, replacer: Replacer): string =>
  rewriteMarkup(text, {
    spans: replacer.spans,
    parts: (name) => BLOCKS.has(name.toLowerCase()),
    isSpace: (name) => name.toLowerCase() === 'br',
    attribute: (_, name, value) => (TOLD.has(name.toLowerCase()) ? replacer.replace(value) : undefined),
    comments: true,
  });
