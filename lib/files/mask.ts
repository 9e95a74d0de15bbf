import type { Kind } from '../detect/types.ts';

/** How a finding is shown outside the file: enough for its owner to know it again, too little for anybody else. */
const NUMBERS: ReadonlySet<Kind> = new Set([
  'national-id',
  'phone',
  'bank-account',
  'payment-card',
  'document-id',
  'vehicle-plate',
  'ip-address',
  'date-of-birth',
  'salary',
]);
const NAMES: ReadonlySet<Kind> = new Set(['person-name', 'postal-address']);
const DOT = '•';

const dots = (text: string): string => text.replace(/[\p{L}\p{N}]/gu, DOT);

function word(text: string): string {
  const [first = ''] = text;
  return first + DOT.repeat(Math.min(5, Math.max(1, text.length - 1)));
}

/** One line of at most about 40 characters. */
export function maskedExcerpt(kind: Kind, text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (kind === 'secret') return `${line.slice(0, 2)}${DOT.repeat(6)}`;
  if (kind === 'email' || kind === 'online-handle') {
    const [name = '', host] = line.split('@');
    return host === undefined ? word(line) : `${word(name)}@${host.slice(0, 30)}`;
  }
  // Of a short number the first digit only: pay, a plate.
  if (NUMBERS.has(kind) && line.replace(/[^\p{L}\p{N}]/gu, '').length < 8)
    return `${line.slice(0, 1)}${dots(line.slice(1))}`;
  if (NUMBERS.has(kind)) return `${line.slice(0, 2)}${dots(line.slice(2, -2))}${line.slice(2).slice(-2)}`.slice(0, 40);
  if (NAMES.has(kind)) {
    const [first = '', ...rest] = line.split(' ').slice(0, 6);
    return [rest.length === 0 ? word(first) : first, ...rest.map(word)].join(' ');
  }
  // A matter is a phrase: its first words tell which one, numbers in it are nobody's business.
  const words = line.split(' ');
  const short = words.slice(0, 4).join(' ').slice(0, 36).replace(/\p{N}/gu, DOT);
  return words.length > 4 || line.length > 36 ? `${short} …` : short;
}
