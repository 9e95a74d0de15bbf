/**
 * How well answers are assessed: over-long or not, claims (overlapping spans), the length a prompt states, time.
 * `tsx scripts/eval-answers.ts FILE.jsonl [--list]`; rows `{id, prompt, answer, overlong, claims: [{text, type}]}`.
 * `npm run eval` calls `evaluateAnswers`.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Assessment, assess } from '../lib/answer/assess.ts';
import { limitsFrom } from '../lib/answer/limits.ts';
import { DEFAULTS } from '../lib/policy/fields.ts';

export interface AnswerRow {
  id: string;
  prompt: string;
  answer: string;
  overlong?: boolean;
  claims?: readonly { text: string; type: string; start?: number }[];
}

interface Span {
  start: number;
  end: number;
  type: string;
  text: string;
}

export interface AnswerScore {
  rows: number;
  overlongRight: number;
  overlongRows: number;
  /** Claims in the data, and how many of them an own claim overlaps. */
  gold: number;
  hit: number;
  /** Own claims, and how many of them overlap one in the data. */
  found: number;
  right: number;
  sameType: number;
  wrong: string[];
}

/** Where the labelled texts stand: each search goes on after the same text's last place. */
function spansOf(row: AnswerRow): Span[] {
  const last = new Map<string, number>();
  return (row.claims ?? []).map((claim) => {
    const start = claim.start ?? row.answer.indexOf(claim.text, (last.get(claim.text) ?? -1) + 1);
    last.set(claim.text, start);
    return { start, end: start + claim.text.length, type: claim.type, text: claim.text };
  });
}

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

export function scoreAnswers(rows: readonly AnswerRow[]): AnswerScore {
  const score: AnswerScore = {
    rows: rows.length,
    overlongRight: 0,
    overlongRows: 0,
    gold: 0,
    hit: 0,
    found: 0,
    right: 0,
    sameType: 0,
    wrong: [],
  };
  const limits = limitsFrom(DEFAULTS);
  for (const row of rows) {
    const result: Assessment = assess(row.prompt, row.answer, { limits });
    if (row.overlong !== undefined) {
      score.overlongRows++;
      if (result.overlong === row.overlong) score.overlongRight++;
      else
        score.wrong.push(
          `${row.id} overlong should be ${row.overlong}: ${result.words} words, ${JSON.stringify(result.expected)}`,
        );
    }
    if (!row.claims) continue;
    const gold = spansOf(row);
    for (const claim of gold) {
      score.gold++;
      const hits = result.claims.filter((own) => overlaps(own, claim));
      if (hits.length > 0) score.hit++;
      else score.wrong.push(`${row.id} missed ${claim.type}: ${claim.text}`);
      if (hits.some((own) => own.type === claim.type)) score.sameType++;
    }
    for (const own of result.claims) {
      score.found++;
      if (gold.some((claim) => overlaps(own, claim))) score.right++;
      else score.wrong.push(`${row.id} false ${own.type}: ${own.text}`);
    }
  }
  return score;
}

/** Prints the scores of a file of rows. */
export function evaluateAnswers(file: string, print: (line: string) => void, list = false): void {
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AnswerRow);
  const score = scoreAnswers(rows);
  const share = (part: number, whole: number) => (whole === 0 ? '  -  ' : `${((100 * part) / whole).toFixed(1)} %`);
  const recall = score.hit / Math.max(1, score.gold);
  const precision = score.right / Math.max(1, score.found);
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  print(`answers: ${score.rows} rows`);
  print(
    `  over-long right   ${share(score.overlongRight, score.overlongRows)} (${score.overlongRight} of ${score.overlongRows})`,
  );
  print(`  claims recall     ${share(score.hit, score.gold)} (${score.hit} of ${score.gold})`);
  print(`  claims precision  ${share(score.right, score.found)} (${score.right} of ${score.found})`);
  print(`  claims F1         ${f1.toFixed(3)}   same type ${share(score.sameType, score.hit)}`);
  const long = rows
    .map((row) => row.answer)
    .join('\n\n')
    .repeat(4)
    .split(/\s+/)
    .slice(0, 5_000)
    .join(' ');
  // Time of the processor, not of the clock: other work on the machine does not count.
  const times = Array.from({ length: 9 }, () => {
    const started = process.cpuUsage();
    assess('Skriv en rapport', long, { limits: limitsFrom(DEFAULTS) });
    const used = process.cpuUsage(started);
    return (used.user + used.system) / 1_000;
  }).sort((a, b) => a - b);
  print(`  5,000 words       ${times[4]!.toFixed(1)} ms (median of 9, fastest ${times[0]!.toFixed(1)})`);
  if (list) for (const line of score.wrong) print(`  ${line}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const file = process.argv[2];
  if (!file) {
    process.stderr.write('eval-answers: name a file of rows\n');
    process.exitCode = 2;
  } else evaluateAnswers(file, (line) => process.stdout.write(`${line}\n`), process.argv.includes('--list'));
}
