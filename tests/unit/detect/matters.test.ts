import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../lib/detect/level.ts';
import { assessMatters } from '../../../lib/detect/matters/assess.ts';
import { scan } from '../../../lib/detect/scan.ts';
import type { Kind, Level, Span } from '../../../lib/detect/types.ts';

const MATTERS: ReadonlySet<Kind> = new Set([
  'special-category',
  'criminal-matter',
  'hr-matter',
  'salary',
  'business-confidential',
  'contract-or-legal',
]);

interface Scenario {
  id: string;
  text: string;
  level: Level;
  kinds: Kind[];
  /** Private persons in the text, as the name detector is to find them. */
  people: string[];
}

/** Spans of these names, wherever they stand as whole words (a genitive s may follow). */
function people(text: string, names: readonly string[]): Span[] {
  const lower = text.toLowerCase();
  const spans: Span[] = [];
  for (const name of names) {
    for (let at = lower.indexOf(name.toLowerCase()); at >= 0; at = lower.indexOf(name.toLowerCase(), at + 1)) {
      const end = at + name.length;
      if (/\p{L}/u.test(text[at - 1] ?? ' ') || /[^s\P{L}]/u.test(text[end] ?? ' ')) continue;
      spans.push({ kind: 'person-name', start: at, end, score: 0.9, rule: 'name' });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function assess(text: string, names: readonly string[] = [], others: readonly Span[] = []) {
  const all = assessMatters({ text, lower: text.toLowerCase() }, [...people(text, names), ...others]);
  const matters = all.filter((span) => MATTERS.has(span.kind));
  return {
    all,
    level: levelOf(all),
    kinds: [...new Set(matters.map((span) => span.kind))].sort(),
    texts: matters.map((span) => text.slice(span.start, span.end)),
  };
}

describe('matters need somebody identifiable', () => {
  it.each([
    ['Hvad er symptomerne på stress og depression hos medarbejdere?'],
    ['Write a template for a written warning with blanks.'],
    ['Må man fyre en medarbejder, der er sygemeldt?'],
    ['Person A says Person B is bullying her. I manage both.'],
    ['[NAVN] har været sygemeldt siden [DATO] med en depression.'],
  ])('%s', (text) => {
    expect(assess(text).level).toBe('none');
  });

  it('the same words about a named person are a warning', () => {
    expect(assess('Birthe har været sygemeldt siden maj med en depression.', ['Birthe'])).toMatchObject({
      level: 'warn',
      kinds: ['hr-matter', 'special-category'],
    });
  });

  it('a post with one holder is a person too', () => {
    expect(assess('Vores eneste kvindelige ingeniør er sygemeldt med en depression.').level).toBe('warn');
  });

  it('a topic of work beside a name is no matter', () => {
    expect(assess('Gunhild skal holde oplæg om stress og barsel.', ['Gunhild']).level).toBe('notice');
  });

  it('public figures are nobody', () => {
    const text = 'Lincoln suffered from depression. Was he ever treated?';
    const lincoln: Span = { kind: 'person-name', start: 0, end: 7, score: 0.9, rule: 'name', public: true };
    expect(assess(text, [], [lincoln]).level).toBe('none');
  });
});

describe('invented persons are dropped, real ones are not', () => {
  it('a case for a course', () => {
    const { level, all } = assess('Opfind en fiktiv case, hvor Bodil Hansen er sygemeldt.', ['Bodil Hansen']);
    expect(level).toBe('none');
    expect(all).toEqual([]);
  });

  it('a real case to be told with invented names', () => {
    const text = 'Omskriv med opdigtede navne: Bodil Hansen er sygemeldt med angst.';
    expect(assess(text, ['Bodil Hansen']).level).toBe('warn');
  });
});

describe('pay', () => {
  it('a list of names and amounts', () => {
    const { kinds, texts } = assess('navn;løn\nEva Toft;41.200\nOle Bro;39.850', ['Eva Toft', 'Ole Bro']);
    expect(kinds).toContain('salary');
    expect(texts).toEqual(expect.arrayContaining(['41.200', '39.850']));
  });

  it('an amount beside a name is nothing without a word of pay', () => {
    expect(assess('Eva Toft: 41.200 visninger', ['Eva Toft']).kinds).toEqual([]);
  });
});

describe('confidential business', () => {
  it('needs no person', () => {
    expect(assess("We're closing the Leeds depot in May and haven't told the drivers.").kinds).toEqual([
      'business-confidential',
    ]);
  });

  it('is nothing once it is published', () => {
    expect(assess('Our annual report, published last week, shows revenue of $4.1m and a loss of $300k.').level).toBe(
      'none',
    );
  });
});

describe('written otherwise', () => {
  it.each([
    ['Birthe er langtids-sygemeldt', 'hyphen'],
    ['birthe er LANGTIDSSYGEMELDT', 'capitals'],
    ['Birthe har faaet angst, hun er paa sygeorlov', 'aa for å'],
    ['Birthe didnt turn up, shes signed off', 'no apostrophes'],
  ])('%s (%s)', (text) => {
    expect(assess(text, ['Birthe']).level).toBe('warn');
  });
});

describe('our scenarios', () => {
  const scenarios = readFileSync(new URL('./matters-scenarios.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Scenario);
  const given = (scenario: Scenario) =>
    scenario.kinds
      .filter((kind) => !MATTERS.has(kind) && kind !== 'person-name')
      .map((kind): Span => ({ kind, start: 0, end: 1, score: 1, rule: 'given' }));

  it('get the right level, given the names, in at least 97 of 100; a warning is never missed altogether', () => {
    const got = scenarios.map((one) => ({ ...one, got: assess(one.text, one.people, given(one)).level }));
    const wrong = got.filter((one) => one.got !== one.level);
    expect(wrong.length / scenarios.length, wrong.map(({ id }) => id).join(' ')).toBeLessThan(0.03);
    expect(got.filter((one) => one.level === 'warn' && one.got === 'none').map(({ id }) => id)).toEqual([]);
  });

  it('name the kind in at least 17 of 20', () => {
    let found = 0;
    let due = 0;
    for (const scenario of scenarios) {
      const { kinds } = assess(scenario.text, scenario.people);
      for (const kind of scenario.kinds.filter((one) => MATTERS.has(one))) {
        due += 1;
        if (kinds.includes(kind)) found += 1;
      }
    }
    expect(found / due).toBeGreaterThan(0.85);
  });
});

describe('spans', () => {
  it('of one kind never overlap, and lie inside the text', () => {
    const text =
      'Birthe er sygemeldt, har fået konstateret kræft i brystet og er sygemeldt på ubestemt tid. Hun fik en advarsel.';
    const { all } = assess(text, ['Birthe']);
    for (const kind of MATTERS) {
      const list = all.filter((span) => span.kind === kind).sort((a, b) => a.start - b.start);
      list.forEach((span, index) => {
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const before = list[index - 1];
        if (before) expect(span.start).toBeGreaterThanOrEqual(before.end);
      });
    }
  });
});

interface Unseen {
  id: string;
  text: string;
  level: Level;
  kinds: Kind[];
}

describe('prompts of leaders, read by the whole engine', () => {
  const prompts = readFileSync(new URL('./matters-unseen.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Unseen);
  const got = prompts.map((prompt) => ({ ...prompt, found: scan(prompt.text) }));
  const ids = (list: readonly Unseen[]) => list.map(({ id }) => id);

  it('get the right level in at least 97 of 100', () => {
    const wrong = got.filter(({ level, found }) => found.level !== level);
    expect(wrong.length / got.length, ids(wrong).join(' ')).toBeLessThanOrEqual(0.03);
  });

  it('are never let through where a warning is due, nor held where nothing is', () => {
    expect(ids(got.filter(({ level, found }) => level === 'warn' && found.level === 'none'))).toEqual([]);
    expect(ids(got.filter(({ level, found }) => level === 'none' && found.level === 'warn'))).toEqual([]);
  });

  it('have the kinds that they should in at least 95 of 100', () => {
    const lacking = got.filter(({ kinds, found }) => kinds.some((kind) => !found.kinds.includes(kind)));
    expect(lacking.length / got.length, ids(lacking).join(' ')).toBeLessThanOrEqual(0.05);
  });
});

describe('classes of prompts, each with its reverse', () => {
  /** Written class by class: what only looks like a person or a matter, and the same of a real person. */
  const prompts = readFileSync(new URL('./matters-classes.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { class: string; level: Level; text: string });
  const got = prompts.map((prompt) => ({ ...prompt, found: scan(prompt.text).level }));
  const told = (list: typeof got) => list.map(({ text }) => text.slice(0, 60)).join('\n');

  it('get the right level in at least 95 of 100', () => {
    const wrong = got.filter(({ level, found }) => found !== level);
    expect(wrong.length / got.length, told(wrong)).toBeLessThanOrEqual(0.05);
  });

  it('are hardly ever let through where a warning is due', () => {
    const due = got.filter(({ level }) => level === 'warn');
    const silent = due.filter(({ found }) => found === 'none');
    expect(silent.length / due.length, told(silent)).toBeLessThanOrEqual(0.02);
  });
});

describe('everyday words are no matters', () => {
  it.each([
    ['Vi lukker for tilmelding på fredag.'],
    ['Vi flytter mødet til torsdag.'],
    ['We are closing the survey on Friday.'],
    ['Kunden kræver, at vi leverer til tiden.'],
    ['The least we should do is say thanks.'],
    ['In coaching, it is confidential as a rule.'],
    ['Nøglen ligger hos vagten.'],
    ['Nøglen til god ledelse ligger i at lytte.'],
    ['ordrenr 4571 1234 5678 9010'],
  ])('%s', (text) => {
    expect(scan(text).level).toBe('none');
  });
});

describe('what is told in few words is still a matter', () => {
  it.each<[string, Kind]>([
    ['Eva Toft, 41.200 kr\nOle Bro, 39.850 kr\nlav en tabel', 'salary'],
    ['password til wifi er Vinter2031!', 'secret'],
    ['the password for the printer is Winter2031!', 'secret'],
    ['kort 4571 1234 5678 9010 udløb 09/27 cvc 123', 'payment-card'],
    ['Kære Eva Toft. Du fortalte, at du har migræne hver uge.', 'special-category'],
    ['Skolens eneste psykolog er indlagt med en blodprop.', 'special-category'],
    ['Nøglen ligger i krukken ved bagdøren.', 'security-detail'],
  ])('%s: %s', (text, kind) => {
    expect(scan(text).kinds).toContain(kind);
  });
});
