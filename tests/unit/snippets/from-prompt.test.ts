import { describe, expect, it } from 'vitest';
import { scan } from '../../../lib/detect/scan.ts';
import type { Finding, Kind } from '../../../lib/detect/types.ts';
import { fromPrompt } from '../../../lib/snippets/from-prompt.ts';

function finding(text: string, value: string, kind: Kind, from = 0): Finding {
  const start = text.indexOf(value, from);
  return { kind, rule: kind, start, end: start + value.length, text: value, score: 1 };
}

describe('a snippet from a prompt', () => {
  it('has one field for each person, however often mentioned', () => {
    const text = 'Skriv til Ane Bro. Ane Bro skal møde Per Lund.';
    const { template, fields } = fromPrompt(
      text,
      [
        finding(text, 'Ane Bro', 'person-name'),
        finding(text, 'Ane Bro', 'person-name', 12),
        finding(text, 'Per Lund', 'person-name'),
      ],
      'da',
    );
    expect(template).toBe('Skriv til {{person-1}}. {{person-1}} skal møde {{person-2}}.');
    expect(fields.map((field) => [field.id, field.label])).toEqual([
      ['person-1', { da: 'Person 1' }],
      ['person-2', { da: 'Person 2' }],
    ]);
  });

  it('turns what stands in square brackets into fields, also with Danish letters', () => {
    const { template, fields } = fromPrompt('Baggrund: [hvad der er sket på øen]. Til [modtager].', [], 'da');
    expect(template).toBe('Baggrund: {{hvad-der-er-sket-paa-oeen}}. Til {{modtager}}.');
    expect(fields[0]?.label).toEqual({ da: 'hvad der er sket på øen' });
  });

  it('keeps nothing of findings that overlap', () => {
    const text = 'Ring til Ane Bro, tlf. 20 30 40 50';
    const findings = [finding(text, 'Ane Bro, tlf.', 'hr-matter'), finding(text, 'Bro, tlf. 20 30 40 50', 'phone')];
    const { template } = fromPrompt(text, findings, 'da');
    expect(template).toBe('Ring til {{oplysning-1}}');
  });

  it('leaves nothing for the guard to find', () => {
    const text = 'Skriv til Karen Holm på karen.holm@privat.dk, cpr 010180-1239, at hun er sygemeldt med stress.';
    const { template } = fromPrompt(text, scan(text).findings, 'da');
    expect(scan(template).level).toBe('none');
    expect(template).not.toMatch(/Karen|Holm|1239/);
  });
});
