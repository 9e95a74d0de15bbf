/**
 * `npm run -s assess`: JSON lines `{"id","prompt","answer","lang"?}` in, one JSON line out for each, in order (docs: contracts).
 * `--policy FILE.json` takes the length limits of a managed policy. Reasons are in the line's language (`lang`, else the
 * answer's). Beyond the contract: `asked` (the stated length in words) and `expected` (words that would do).
 * A line that can not be read becomes `{"error","line"}`; the rest go on and the exit status is 1.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { assess } from '../lib/answer/assess.ts';
import type { LengthLimits } from '../lib/answer/form.ts';
import { limitsFrom } from '../lib/answer/limits.ts';
import { reasonText } from '../lib/i18n/answer.ts';
import { sayIn } from '../lib/i18n/words.ts';
import { DEFAULTS } from '../lib/policy/fields.ts';

interface Line {
  id?: unknown;
  prompt: string;
  answer: string;
  lang?: 'da' | 'en';
}

function readLine(raw: string): Line {
  const value: unknown = JSON.parse(raw);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  const {
    id,
    prompt = '',
    answer,
    lang,
  } = value as { id?: unknown; prompt?: unknown; answer?: unknown; lang?: unknown };
  if (typeof answer !== 'string') throw new Error('"answer" is missing or not a string');
  if (typeof prompt !== 'string') throw new Error('"prompt" is not a string');
  return { id, prompt, answer, ...(lang === 'da' || lang === 'en' ? { lang } : {}) };
}

/** The limits in force under a policy file; a value of the wrong type counts as not set, as it does in the browser. */
function limitsOf(file: string): LengthLimits {
  const policy: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof policy !== 'object' || policy === null || Array.isArray(policy)) throw new Error(`${file}: not an object`);
  const limits = limitsFrom(DEFAULTS);
  for (const kind of Object.keys(limits) as (keyof LengthLimits)[]) {
    const value = (policy as Record<string, unknown>)[`length${kind[0]!.toUpperCase()}${kind.slice(1)}`];
    if (typeof value === 'number' && Number.isInteger(value) && value >= 10) limits[kind] = value;
  }
  return limits;
}

function policyArgument(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--policy' || arg.startsWith('--policy='));
  if (at < 0) return undefined;
  const value = args[at]?.includes('=') ? args[at]?.slice('--policy='.length) : args[at + 1];
  if (!value) throw new Error('--policy needs a file');
  return value;
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));

async function main(): Promise<void> {
  let limits = limitsFrom(DEFAULTS);
  try {
    const file = policyArgument(process.argv.slice(2));
    if (file) limits = limitsOf(file);
  } catch (error) {
    process.stderr.write(`assess: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return;
  }
  let number = 0;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (raw.trim() === '') continue;
    try {
      const { id, prompt, answer, lang } = readLine(raw);
      const started = performance.now();
      const result = assess(prompt, answer, { limits, ...(lang && { lang }) });
      const ms = rounded(performance.now() - started, 3);
      const say = sayIn(result.language);
      const { asked } = result.expected;
      const line = {
        id,
        words: result.words,
        minutes: rounded(result.minutes, 2),
        lix: result.lix.value,
        overlong: result.overlong,
        reasons: result.reasons.map((reason) => reasonText(reason, say)),
        claims: result.claims,
        wh: { low: result.energy.low, high: result.energy.high },
        expected: result.expected.words,
        ...(asked && {
          asked: { measure: asked.measure, amount: asked.amount, bound: asked.bound, words: asked.words },
        }),
        ms,
      };
      process.stdout.write(`${JSON.stringify(line)}\n`);
    } catch (error) {
      process.exitCode = 1;
      const reason = error instanceof SyntaxError ? 'not JSON' : error instanceof Error ? error.message : String(error);
      process.stdout.write(`${JSON.stringify({ error: `line ${number}: ${reason}`, line: number })}\n`);
    }
  }
}

await main();
