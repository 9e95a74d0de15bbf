import { describe, expect, it } from 'vitest';
import { businessDa, businessEn } from '../../../lib/detect/matters/words/business.ts';
import * as cases from '../../../lib/detect/matters/words/case.ts';
import { criminalDa } from '../../../lib/detect/matters/words/criminal.da.ts';
import { criminalEn } from '../../../lib/detect/matters/words/criminal.en.ts';
import * as generality from '../../../lib/detect/matters/words/generality.ts';
import { hrDa } from '../../../lib/detect/matters/words/hr.da.ts';
import { hrEn } from '../../../lib/detect/matters/words/hr.en.ts';
import { legalDa, legalEn } from '../../../lib/detect/matters/words/legal.ts';
import { salaryDa } from '../../../lib/detect/matters/words/salary.da.ts';
import { salaryEn } from '../../../lib/detect/matters/words/salary.en.ts';
import { specialDa } from '../../../lib/detect/matters/words/special.da.ts';
import { specialEn } from '../../../lib/detect/matters/words/special.en.ts';

const MACROS = ['$be', '$have', '$he', '$his', '$not', '$we', '$month'];
const CLASSES = ['<n>', '<money>', '<%>', '<name>', '<who>', '<we>'];

/** What is wrong with a phrase of the small language in pattern.ts; nothing when it is well formed. */
function fault(phrase: string): string | undefined {
  const elements = phrase.split(/\s+/);
  const last = elements.length - 1;
  for (const [index, element] of elements.entries()) {
    const edge = index === 0 || index === last;
    if (element === '..' || element === '...') {
      if (edge) return 'a gap stands between words';
      continue;
    }
    if (element.startsWith('!') && !edge) return '! stands first or last';
    const optional = element.startsWith('(');
    if (optional !== element.endsWith(')')) return 'brackets do not match';
    if (optional && edge && element.includes('/')) return 'what may be missing stands inside';
    for (const part of element.replace(/^[(!]+|\)$/g, '').split('/')) {
      if (part === '') return 'an alternative is empty';
      if (part.length > 1 && part.startsWith('$') && !MACROS.includes(part)) return `no such macro: ${part}`;
      if (part.startsWith('<') && !CLASSES.includes(part)) return `no such class: ${part}`;
      if (/[()"'.;:?!&+]/.test(part)) return `a sign that no word has: ${part}`;
      if (part !== part.toLowerCase()) return 'vocabularies are in small letters';
      if (part.includes('-') && element.includes('/')) return 'a hyphen separates words, alternatives are one word';
    }
  }
  return undefined;
}

const blocks: Record<string, string> = {};
for (const [name, value] of Object.entries({
  businessDa,
  businessEn,
  legalDa,
  legalEn,
  criminalDa,
  criminalEn,
  hrDa,
  hrEn,
  salaryDa,
  salaryEn,
  specialDa,
  specialEn,
})) {
  for (const [field, phrases] of Object.entries(value))
    if (field !== 'kind') blocks[`${name}.${field}`] = phrases as string;
}
for (const [name, phrases] of Object.entries({ ...cases, ...generality })) {
  if (name !== 'CONTACT') blocks[name] = phrases;
}

describe('every phrase of the vocabularies is well formed', () => {
  it.each(Object.keys(blocks))('%s', (name) => {
    const faults = (blocks[name] as string)
      .split('\n')
      .filter((row) => !row.startsWith('#'))
      .flatMap((row) => row.split(','))
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== '')
      .flatMap((phrase) => (fault(phrase) ? [`${phrase}: ${fault(phrase)}`] : []));
    expect(faults).toEqual([]);
  });
});
