import { describe, expect, it } from 'vitest';
import { assess } from '../../../lib/answer/assess.ts';
import { limitsFrom } from '../../../lib/answer/limits.ts';
import { DEFAULTS } from '../../../lib/policy/fields.ts';
import { scoreAnswers } from '../../../scripts/eval-answers.ts';
import { CLAIMS_DA, type MarkedAnswer } from './claims-da.ts';
import { CLAIMS_EN } from './claims-en.ts';
import { CLAIMS_FIFTH } from './claims-fifth.ts';
import { CLAIMS_FOURTH } from './claims-fourth.ts';
import { CLAIMS_MORE } from './claims-more.ts';
import { CLAIMS_THIRD } from './claims-third.ts';
import { CLAIM_LOTS } from './lots/lots.ts';
import { rowOf } from './marked.ts';

const limits = limitsFrom(DEFAULTS);
const claimsIn = (answer: string, prompt = 'Hvad siger reglerne?') => assess(prompt, answer, { limits }).claims;

describe('claims to check', () => {
  it.each<[string, readonly MarkedAnswer[]]>([
    ['Danish', CLAIMS_DA],
    ['English', CLAIMS_EN],
    ['mixed', CLAIMS_MORE],
    ['further', CLAIMS_THIRD],
    ['a fourth lot of', CLAIMS_FOURTH],
    ['a fifth lot of', CLAIMS_FIFTH],
    ...CLAIM_LOTS.map(({ name, rows }): [string, typeof rows] => [name, rows]),
  ])('%s answers: recall at least .90, precision at least .85', (_name, lot) => {
    const score = scoreAnswers(lot.map((marked, index) => rowOf(marked, String(index))));
    expect(score.hit / score.gold, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.9);
    expect(score.right / score.found, score.wrong.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  it('stand where they say they stand, in order, none overlapping', () => {
    const answer =
      'Se § 7, stk. 2 🙂 i ferieloven. Ifølge Danmarks Statistik var det 12,5 % i 2022 (https://dst.dk/tal).';
    const claims = claimsIn(answer);
    expect(claims.map((claim) => claim.text)).toEqual([
      '§ 7, stk. 2',
      'ferieloven',
      'Danmarks Statistik',
      '12,5 %',
      '2022',
      'https://dst.dk/tal',
    ]);
    for (const [index, claim] of claims.entries()) {
      expect(answer.slice(claim.start, claim.end)).toBe(claim.text);
      expect(claim.start).toBeGreaterThanOrEqual(claims[index - 1]?.end ?? 0);
    }
  });

  it.each([
    ['§ 7, stk. 2'],
    ['§§ 7-9'],
    ['§ 15 a, stk. 3, nr. 2'],
    ['lovbekendtgørelse nr. 1002 af 24. august 2017'],
    ['LBK nr. 2062 af 16/11/2021'],
    ['bekendtgørelse nr. 1406 af 26. september 2020'],
    ['databeskyttelsesforordningens artikel 6, stk. 1, litra f'],
    ['artikel 88'],
    ['straffelovens § 263'],
    ['forordning (EU) 2016/679'],
    ['Article 6(1)(f) GDPR'],
    ['section 98 of the Employment Rights Act 1996'],
    ['Directive 2003/88/EC'],
  ])('reads %s as one law', (law) => {
    expect(claimsIn(`Det følger af ${law}, og det gælder alle.`)).toEqual([
      expect.objectContaining({ type: 'law', text: law }),
    ]);
  });

  it('leaves what the person wrote to the person', () => {
    const prompt = 'Skriv en mail om, at prisen stiger 12 % den 1. maj 2026, og at Tom Petersen tager imod spørgsmål.';
    expect(claimsIn('Hej alle\n\nPrisen stiger 12 % den 1. maj 2026. Spørg Tom Petersen.\n\nHilsen', prompt)).toEqual(
      [],
    );
  });

  it('finds nothing in nothing', () => {
    for (const answer of ['', '   \n\n', '\u0000\ud800', '🙂🙂']) expect(claimsIn(answer)).toEqual([]);
  });
});
