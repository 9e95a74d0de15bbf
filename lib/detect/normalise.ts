/**
 * Folds what people paste by accident into what detectors look for, and remembers where every code unit came from:
 * zero-width characters and soft hyphens go, no-break spaces become spaces, full-width and mathematical forms become
 * plain ones, decomposed accents are composed, HTML entities and quoted-printable are decoded.
 *
 * Text that needs nothing (nearly all of it) is returned as it is, after one pass of one expression.
 */

export interface Normalised {
  text: string;
  /** `text` in lower case, same length. */
  lower: string;
  /** Original offset at which the normalised code unit `index` begins. `index` may be `text.length`. */
  startOf(index: number): number;
  /** Original offset one past the normalised code unit `index - 1`: what was deleted after it is left out. */
  endOf(index: number): number;
}

// Anything outside plain Latin text that the table below may change, and the two escapes of HTML and mail.
const SUSPECT =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the class lists single code units, joiners and accents too.
  /[\r\u00a0\u00ad\u0300-\u036f\u034f\u061c\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u1680\u180b-\u180e\u2000-\u2012\u2028-\u202f\u205f-\u206f\u2212\u3000\ufb00-\ufb06\ufe00-\ufe0f\ufeff\uff01-\uffee\ud835]|\udb40|&(?:#|[A-Za-z]{2,8};)|=(?:[0-9A-F]{2}|\r?\n)/;

// biome-ignore lint/suspicious/noMisleadingCharacterClass: as above.
const DELETED = /[\u00ad\u034f\u061c\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;

/** Named entities that turn up in text copied from web pages and mail; Latin-1 and the usual punctuation. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  zwnj: '',
  zwj: '',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  aring: 'å',
  Aring: 'Å',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  auml: 'ä',
  Auml: 'Ä',
  ouml: 'ö',
  Ouml: 'Ö',
  uuml: 'ü',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  Eacute: 'É',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  ecirc: 'ê',
  euml: 'ë',
  iuml: 'ï',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  hellip: '…',
  euro: '€',
  pound: '£',
  sect: '§',
  commat: '@',
  period: '.',
  comma: ',',
  colon: ':',
  num: '#',
  sol: '/',
  lowbar: '_',
  hyphen: '-',
  dash: '-',
  Tab: '\t',
  NewLine: '\n',
};

const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/y;
// Two bytes of one UTF-8 letter, or a soft line break together with an escaped byte: nobody writes those by hand.
const QUOTED_PRINTABLE_LETTER = /=[CD][0-9A-F]=[89AB][0-9A-F]/;
const QUOTED_PRINTABLE_BREAK = /=\r?\n/;
const QUOTED_PRINTABLE_BYTE = /=(?:3D|20|0A|09|E[0-9A-F]|F[0-9A-F])/;

/** Lower case of the same length: the few letters whose lower case is longer (İ) stay as they are. */
export function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (let index = 0; index < text.length; index++) {
    const letter = text[index] as string;
    const small = letter.toLowerCase();
    out += small.length === 1 ? small : letter;
  }
  return out;
}

const same = (index: number) => index;

export function normalise(text: string): Normalised {
  if (!SUSPECT.test(text)) return { text, lower: lowerSameLength(text), startOf: same, endOf: same };

  const quotedPrintable =
    QUOTED_PRINTABLE_LETTER.test(text) || (QUOTED_PRINTABLE_BREAK.test(text) && QUOTED_PRINTABLE_BYTE.test(text));
  const pieces: string[] = [];
  // For each code unit put out: where in the original it begins and ends.
  const starts = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  let length = 0;
  let changed = false;
  let copiedTo = 0;
  let index = 0;

  const copyUpTo = (end: number) => {
    if (end <= copiedTo) return;
    pieces.push(text.slice(copiedTo, end));
    for (let at = copiedTo; at < end; at++) {
      starts[length] = at;
      ends[length] = at + 1;
      length++;
    }
    copiedTo = end;
  };
  /** Puts `replacement` (never longer than what it stands for) in the place of `text.slice(index, end)`. */
  const replace = (end: number, replacement: string) => {
    copyUpTo(index);
    pieces.push(replacement);
    for (let at = 0; at < replacement.length; at++) {
      starts[length] = index;
      ends[length] = end;
      length++;
    }
    copiedTo = end;
    index = end;
    changed = true;
  };

  while (index < text.length) {
    const code = text.charCodeAt(index);
    if (code === 0x26) {
      ENTITY.lastIndex = index;
      const match = ENTITY.exec(text);
      const decoded = match ? decodeEntity(match) : undefined;
      if (match && decoded !== undefined) replace(index + match[0].length, decoded);
      else index++;
      continue;
    }
    if (code === 0x3d && quotedPrintable) {
      const decoded = decodeQuotedPrintable(text, index);
      if (decoded) replace(decoded.end, decoded.text);
      else index++;
      continue;
    }
    if (code === 0x0d && text.charCodeAt(index + 1) === 0x0a) {
      replace(index + 1, '');
      continue;
    }
    if (code < 0xa0) {
      // A letter and its accent, written as two (text copied from macOS file names).
      const next = text.charCodeAt(index + 1);
      if (next >= 0x300 && next <= 0x36f && next !== 0x34f) {
        const composed = text.slice(index, index + 2).normalize('NFC');
        if (composed.length === 1) {
          replace(index + 2, composed);
          continue;
        }
      }
      index++;
      continue;
    }
    const letter = text[index] as string;
    if (DELETED.test(letter)) replace(index + 1, '');
    else if (SPACES.test(letter)) replace(index + 1, ' ');
    else if (code === 0x2028 || code === 0x2029) replace(index + 1, '\n');
    else if (code === 0x2010 || code === 0x2011 || code === 0x2012 || code === 0x2212) replace(index + 1, '-');
    else if (code >= 0x660 && code <= 0x669) replace(index + 1, String(code - 0x660));
    else if (code >= 0x6f0 && code <= 0x6f9) replace(index + 1, String(code - 0x6f0));
    else if (code >= 0x966 && code <= 0x96f) replace(index + 1, String(code - 0x966));
    else if ((code >= 0xff01 && code <= 0xffee) || (code >= 0xfb00 && code <= 0xfb06)) {
      const folded = letter.normalize('NFKC');
      // A ligature becomes two or three letters: the map would need room; the first and last share one original letter.
      if (folded.length === 1) replace(index + 1, folded);
      else index++;
    } else if (code === 0xd835 && index + 1 < text.length) {
      const folded = text.slice(index, index + 2).normalize('NFKC');
      if (folded.length <= 2) replace(index + 2, folded);
      else index += 2;
    } else if (code === 0xdb40) {
      // Tag characters: an invisible copy of ASCII, used to hide text in text.
      const low = text.charCodeAt(index + 1);
      if (low >= 0xdc00 && low <= 0xdfff) replace(index + 2, '');
      else index++;
    } else index++;
  }
  if (!changed) return { text, lower: lowerSameLength(text), startOf: same, endOf: same };
  copyUpTo(text.length);
  starts[length] = text.length;
  const result = pieces.join('');
  return {
    text: result,
    lower: lowerSameLength(result),
    startOf: (at) => starts[at] ?? text.length,
    endOf: (at) => (at === 0 ? 0 : (ends[at - 1] ?? text.length)),
  };
}

function decodeEntity(match: RegExpExecArray): string | undefined {
  const [, decimal, hex, name] = match;
  if (name !== undefined) return ENTITIES[name];
  const code = decimal !== undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex as string, 16);
  if (code > 0x10ffff || (code < 0x20 && code !== 9 && code !== 10) || (code >= 0xd800 && code <= 0xdfff))
    return undefined;
  if (code === 0xa0) return ' ';
  if (DELETED.test(String.fromCodePoint(code))) return '';
  return String.fromCodePoint(code);
}

function byteAt(text: string, index: number): number {
  if (text.charCodeAt(index) !== 0x3d) return -1;
  const hex = text.slice(index + 1, index + 3);
  return /^[0-9A-F]{2}$/.test(hex) ? Number.parseInt(hex, 16) : -1;
}

/** One escaped character (RFC 2045, 6.7): UTF-8 when the bytes are well formed, else Latin-1; or a soft line break. */
function decodeQuotedPrintable(text: string, index: number): { end: number; text: string } | undefined {
  const next = text.charCodeAt(index + 1);
  if (next === 0x0a) return { end: index + 2, text: '' };
  if (next === 0x0d && text.charCodeAt(index + 2) === 0x0a) return { end: index + 3, text: '' };
  const first = byteAt(text, index);
  if (first < 0) return undefined;
  if (first < 0x80) {
    if (first < 0x20 && first !== 9 && first !== 10) return { end: index + 3, text: '' };
    return { end: index + 3, text: String.fromCharCode(first) };
  }
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : 0;
  let code = more === 3 ? first & 0x07 : more === 2 ? first & 0x0f : first & 0x1f;
  for (let count = 1; count <= more; count++) {
    const byte = byteAt(text, index + 3 * count);
    if (byte < 0x80 || byte > 0xbf) return { end: index + 3, text: String.fromCharCode(first) };
    code = (code << 6) | (byte & 0x3f);
  }
  if (more === 0) return { end: index + 3, text: String.fromCharCode(first) };
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  const letter = code === 0xa0 ? ' ' : String.fromCodePoint(code);
  return { end: index + 3 * (more + 1), text: DELETED.test(letter) ? '' : letter };
}
