import { makeReady } from '../detect/names/tagger.ts';
import { building } from '../detect/rx.ts';
import type { Slices } from '../detect/slices.ts';
import { DEAR as ITEMS } from './asked/items.ts';
import { DEAR as MEASURES } from './asked/measures.ts';
import { DEAR as MODE } from './asked/mode.ts';
import { DEAR as QUANTITY } from './asked/quantity.ts';
import { DEAR as ROLE } from './asked/role.ts';
import { DEAR as WISH } from './asked/wish.ts';
import { DEAR as ASKED } from './asked.ts';
import { assessing } from './assess.ts';
import { DEAR as DATES } from './claims/dates.ts';
import { DEAR as LAWS } from './claims/laws.ts';
import { DEAR as LINKS } from './claims/links.ts';
import { DEAR as NAMES } from './claims/names.ts';
import { DEAR as NUMBERS } from './claims/numbers.ts';
import { DEAR as ORGANISATIONS } from './claims/organisations.ts';
import { DEAR as STUDIES } from './claims/studies.ts';
import { DEAR as FORM, type LengthLimits } from './form.ts';
import { DEAR as PADDING } from './padding.ts';
import { DEAR as QUESTION } from './question.ts';
import { DEAR as STANCE } from './stance.ts';

/** Expressions that take a good part of a millisecond or more to build. */
const DEAR = [
  QUANTITY,
  FORM,
  WISH,
  QUESTION,
  MODE,
  MEASURES,
  ITEMS,
  ASKED,
  ROLE,
  STANCE,
  NUMBERS,
  ORGANISATIONS,
  NAMES,
  LAWS,
  STUDIES,
  DATES,
  LINKS,
  PADDING,
].flat();

/** Prompts and an answer with a little of everything an answer is looked at for. */
const PROMPTS = [
  'Skriv en kort mail til lederne om de tre vigtigste regler, højst 100 ord.',
  'What are the rules on notice, and how many weeks must we give? Give me five bullets.',
];
const SAMPLE = `## Regler

Hej alle. Ifølge lov nr. 100 af 1. januar 2020, § 7, stk. 2, er det 25 % af de 1.200 ansatte, siger Anna Holm fra Danmarks Statistik. Smith (2011) found that 3 out of 10 managers waited two weeks, and the OECD puts the cost at 5 million kr.

- Skriv først, hvad der skal ske; skriv så, hvem der gør hvad.
- I 2019 fandt en undersøgelse fra Gallup, at hver tredje leder brugte over fem timer om ugen på møder.
- "Det tager tid at lytte," said Peter Hansen at the University of Oslo. Se https://eksempel.test/regler for mere.

| Hvem | Hvornår |
| --- | --- |
| Alle | den 3. marts kl. 10.30 |

Det er vigtigt at huske, at alle teams er forskellige. I sidste ende handler det om tillid. Jeg håber, det hjælper.`;

/** How often the sample is read: until V8 has compiled what is used again and again. */
const ROUNDS = 6;

/**
 * Builds what the first assessment would build, in pieces of a millisecond or two: the expressions, and the code of its parts.
 * An assessment that comes earlier does the rest itself.
 */
export function* warmUpAnswers(limits: LengthLimits): Slices {
  yield* makeReady();
  for (const expression of DEAR) yield* building(expression);
  for (let round = 0; round < ROUNDS; round++) {
    // Letters beyond Latin have code of their own; another text each time, for what was read before is remembered here and there.
    const answer = `${SAMPLE}\n\n${round % 2 ? '→ ' : ''}${round}.`;
    for (const prompt of PROMPTS) {
      yield;
      yield* assessing(prompt, answer, { limits });
    }
  }
}
