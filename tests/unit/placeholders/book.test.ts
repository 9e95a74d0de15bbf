import { describe, expect, it } from 'vitest';
import type { Finding, Kind } from '../../../lib/detect/types.ts';
import { createPlaceholderBook } from '../../../lib/placeholders/book.ts';
import { replacedByDefault } from '../../../lib/placeholders/selection.ts';

/** Findings where each mark stands: `{kind|text}`. */
function marked(source: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  let text = '';
  for (const part of source.split(/(\{[a-z-]+\|[^}]*\})/)) {
    const mark = /^\{([a-z-]+)\|([^}]*)\}$/.exec(part);
    if (mark) {
      const start = text.length;
      text += mark[2];
      findings.push({ kind: mark[1] as Kind, start, end: text.length, text: mark[2]!, score: 1, rule: 'test' });
    } else text += part;
  }
  return { text, findings };
}

function replaced(source: string, language: 'da' | 'en' = 'da', book = createPlaceholderBook()) {
  const { text, findings } = marked(source);
  return book.replace(text, findings, language).text;
}

describe('placeholders', () => {
  it('gives the same person the same number, first name and full name alike', () => {
    expect(
      replaced('{person-name|Agnes} ringede. {person-name|Agnes Lund} er syg. {person-name|Bo Krag} ved det.'),
    ).toBe('[NAVN 1] ringede. [NAVN 1] er syg. [NAVN 2] ved det.');
  });

  it('keeps the genitive, in Danish and in English', () => {
    expect(replaced('{person-name|Mette} er væk. {person-name|Mettes} opgaver')).toBe(
      '[NAVN 1] er væk. [NAVN 1]s opgaver',
    );
    expect(replaced("{person-name|Sarah's} desk, {person-name|Sarah}", 'en')).toBe("[PERSON 1]'s desk, [PERSON 1]");
    expect(replaced('{person-name|Mette}s opgaver')).toBe('[NAVN 1]s opgaver');
  });

  it('does not take the s off Jens and Mads', () => {
    expect(replaced('{person-name|Jens} og {person-name|Mads}')).toBe('[NAVN 1] og [NAVN 2]');
  });

  it('keeps two people with one first name apart', () => {
    expect(replaced('{person-name|Jakob Holm}, {person-name|Jakob Friis} og {person-name|Jakob}')).toBe(
      '[NAVN 1], [NAVN 2] og [NAVN 3]',
    );
  });

  it('remembers over prompts and compares numbers without their spaces', () => {
    const book = createPlaceholderBook();
    expect(replaced('{phone|23 45 67 89} {phone|99887766}', 'da', book)).toBe('[TELEFON 1] [TELEFON 2]');
    expect(replaced('{phone|9988 7766}', 'en', book)).toBe('[PHONE 2]');
    expect(book.size).toBe(2);
  });

  it('replaces the longer of two overlapping findings and nothing twice', () => {
    const { text } = marked('løn til Bo');
    const book = createPlaceholderBook();
    const finding = (kind: Kind, start: number, end: number): Finding => ({
      kind,
      start,
      end,
      text: text.slice(start, end),
      score: 1,
      rule: 'test',
    });
    expect(book.replace(text, [finding('person-name', 8, 10), finding('salary', 0, 10)], 'da').text).toBe('[LØN 1]');
  });
});

describe('restoring', () => {
  const book = createPlaceholderBook();
  const { text, findings } = marked(
    '{person-name|Mette Holm}, {person-name|Jens}, {national-id|010190-1234}, {email|a@b.example}',
  );
  book.replace(text, findings, 'da');

  it.each([
    ['Kære [NAVN 1]', 'Kære Mette Holm'],
    ['[NAVN 1]s opgaver', 'Mette Holms opgaver'],
    ['[NAVN 2]s opgaver', "Jens' opgaver"],
    ["PERSON 1's tasks", "Mette Holm's tasks"],
    ['**[NAVN 1]** og (NAVN 2)', '**Mette Holm** og Jens'],
    ['| NAVN 1 | [PERSONNUMMER 1] |', '| Mette Holm | 010190-1234 |'],
    ['[ID NUMBER 1], [Name 1], [navn 2]', '010190-1234, Mette Holm, Jens'],
    ['[NAVN_1] [NAVN1]', 'Mette Holm Mette Holm'],
    ['[E-MAIL 1] [EMAIL 1]', 'a@b.example a@b.example'],
  ])('%s', (answer, whole) => {
    expect(book.restore(answer)).toBe(whole);
  });

  it.each(['[NAVN 9]', 'person 1 of 4', 'NAVNE 1', 'one PERSON', 'NAVN 12'])('leaves alone: %s', (answer) => {
    expect(book.restore(answer)).toBe(answer);
  });
});

describe('what is replaced by default', () => {
  it('takes the person out and lets the matter stand', () => {
    const { findings } = marked('{person-name|Bo} er {hr-matter|sygemeldt}');
    expect(replacedByDefault(findings).map((one) => one.kind)).toEqual(['person-name']);
  });
  it('takes the matter out when nothing names the person', () => {
    const { findings } = marked('min eneste {hr-matter|sygemeldte} kok');
    expect(replacedByDefault(findings).map((one) => one.kind)).toEqual(['hr-matter']);
  });
  it('takes out what is confidential in itself', () => {
    const { findings } = marked('{confidentiality-marking|FORTROLIGT} {business-confidential|vi køber X}');
    expect(replacedByDefault(findings)).toHaveLength(2);
  });
});
