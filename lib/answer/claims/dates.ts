import { rxOf } from '../../detect/rx.ts';
import { type Candidate, claimAt } from './types.ts';

export const MONTH =
  '(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)';
const YEAR = '(?:1[4-9]|20)\\d\\d';
const FULL = rxOf(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?${MONTH},?\\s${YEAR}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?,\\s${YEAR}|${MONTH}\\s${YEAR}|\\d{1,2}[./-]\\d{1,2}[./-](?:${YEAR}|\\d\\d)|${YEAR}-\\d\\d-\\d\\d|(?:Q[1-4]|[1-4]\\. kvartal)\\s${YEAR})(?![\\p{L}\\p{N}])`,
  'g',
);
const DAY = rxOf(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?:\\.|st|nd|rd|th)\\s(?:of\\s)?${MONTH}|\\d{1,2}\\s${MONTH}|${MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?)(?![\\p{L}\\p{N}])`,
  'g',
);
/** A year alone; "1990'erne", "the 1970s" and spans such as 2019-2021 too. */
const LONE_YEAR = rxOf(
  `(?<![\\p{L}\\p{N}.,/§#:-])(?:${YEAR}(?:\\s?[-–/]\\s?(?:${YEAR}|\\d\\d))?(?:['’]?erne|s)?)(?![\\p{L}\\p{N}%/]|[.,]\\d|\\s?(?:kr|mio|mia|%|DKK|EUR|ord|words|employees|medarbejdere|people|personer))`,
  'g',
);

export const DEAR: readonly RegExp[] = [FULL, DAY, LONE_YEAR];

/** Dates and years. Days without a year are weak: mostly they are the person's own plans. */
export function findDates(text: string): Candidate[] {
  const found = Array.from(text.matchAll(FULL), (match) =>
    claimAt(text, 'date', match.index, match.index + match[0].length),
  );
  const taken = new Uint8Array(text.length);
  for (const claim of found) taken.fill(1, claim.start, claim.end);
  for (const [pattern, weak] of [
    [DAY, true],
    [LONE_YEAR, false],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (taken.subarray(match.index, end).includes(1)) continue;
      taken.fill(1, match.index, end);
      found.push({ ...claimAt(text, 'date', match.index, end), ...(weak && { weak }) });
    }
  }
  return found;
}
