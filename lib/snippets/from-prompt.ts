/** A prompt as a snippet: what was found in it, and what stands in square brackets, becomes fields. */
import type { Finding, Kind } from '../detect/types.ts';
import type { Language } from '../i18n/words.ts';
import type { Both, Field } from './types.ts';

/** What a field for a finding of this kind is called; the rest are details. */
const NAMES: Partial<Record<Kind, Both>> = {
  'person-name': { da: 'Person', en: 'Person' },
  'national-id': { da: 'Personnummer', en: 'National ID' },
  email: { da: 'Mailadresse', en: 'Email address' },
  phone: { da: 'Telefon', en: 'Phone' },
  'postal-address': { da: 'Adresse', en: 'Address' },
  'date-of-birth': { da: 'Fødselsdato', en: 'Date of birth' },
  salary: { da: 'Løn', en: 'Pay' },
};
const OTHER: Both = { da: 'Oplysning', en: 'Detail' };

/** Field ids are plain letters, digits and dashes. */
function idFrom(label: string): string {
  const id = label
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return id === '' ? 'felt' : id;
}

const BRACKETS = /\[([^[\]\n]{2,80})\]/g;
/** The longest text that is asked for in one line. */
const LINE = 60;

/** The same finding gets the same field everywhere; offsets are UTF-16 units into `text`. Nothing found is kept. */
export function fromPrompt(
  text: string,
  findings: readonly Finding[],
  language: Language,
): { template: string; fields: Field[] } {
  const fields = new Map<string, Field>();
  const byValue = new Map<string, string>();

  function fieldFor(value: string, label: string, count: boolean): string {
    const known = byValue.get(value);
    if (known !== undefined) return known;
    let id = count ? idFrom(`${label} 1`) : idFrom(label);
    let name = count ? `${label} 1` : label;
    for (let number = 2; fields.has(id); number++) {
      name = `${label} ${number}`;
      id = idFrom(name);
    }
    fields.set(id, { id, type: value.length > LINE ? 'longtext' : 'text', label: { [language]: name } });
    byValue.set(value, id);
    return id;
  }

  const brackets = [...text.matchAll(BRACKETS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0],
    label: match[1] ?? '',
    count: false,
  }));
  const found = findings
    .filter((finding) => !brackets.some(({ start, end }) => finding.start < end && finding.end > start))
    .map(({ start, end, text: value, kind }) => ({
      start,
      end,
      value,
      label: (NAMES[kind] ?? OTHER)[language],
      count: true,
    }));
  let template = '';
  let at = 0;
  for (const hole of [...brackets, ...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (hole.start < at) {
      // Two findings over the same words: the second hides what the first left standing.
      at = Math.max(at, hole.end);
      continue;
    }
    template += `${text.slice(at, hole.start)}{{${fieldFor(hole.value, hole.label, hole.count)}}}`;
    at = hole.end;
  }
  return { template: template + text.slice(at), fields: [...fields.values()] };
}
