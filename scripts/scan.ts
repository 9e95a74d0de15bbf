/**
 * `npm run -s scan`: JSON lines `{"id","text","lang"?}` in, one JSON line out for each, in order (docs: contracts).
 * `--policy FILE.json` applies a managed policy: kinds that are off are left out, own terms and patterns are looked for.
 * A line that can not be read becomes `{"error","line"}`; the rest go on and the exit status is 1.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { scan } from '../lib/detect/scan.ts';
import { KINDS, type ScanOptions } from '../lib/detect/types.ts';
import { kindKey } from '../lib/policy/kind-key.ts';

interface Line {
  id?: unknown;
  text: string;
  lang?: 'da' | 'en';
}

function readLine(raw: string): Line {
  const value: unknown = JSON.parse(raw);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  const { id, text, lang } = value as { id?: unknown; text?: unknown; lang?: unknown };
  if (typeof text !== 'string') throw new Error('"text" is missing or not a string');
  return { id, text, ...(lang === 'da' || lang === 'en' ? { lang } : {}) };
}

/** What a policy file means for the engine, validated as the extension validates it: bad values are told and dropped. */
async function optionsOf(file: string): Promise<ScanOptions> {
  const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
  // Only with a policy: the schema library takes longer to load than the engine.
  const { validate } = await import('../lib/policy/validate.ts');
  const { layer, dropped } = validate(raw, 'managed');
  for (const { key, why, line } of dropped)
    process.stderr.write(`scan: ${file}: ${key}${line ? ` item ${line}` : ''} left out (${why})\n`);
  const settings: Record<string, unknown> = layer;
  return {
    kinds: new Set(KINDS.filter((kind) => settings[kindKey(kind)] !== 'off')),
    customTerms: layer.customTerms ?? [],
    customPatterns: layer.customPatterns ?? [],
  };
}

function policyArgument(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--policy' || arg.startsWith('--policy='));
  if (at < 0) return undefined;
  const value = args[at]?.includes('=') ? args[at]?.slice('--policy='.length) : args[at + 1];
  if (!value) throw new Error('--policy needs a file');
  return value;
}

async function main(): Promise<void> {
  let options: ScanOptions = {};
  try {
    const file = policyArgument(process.argv.slice(2));
    if (file) options = await optionsOf(file);
  } catch (error) {
    process.stderr.write(`scan: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return;
  }
  let told = false;
  let number = 0;
  let out: string[] = [];
  const flush = () => {
    if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
    out = [];
  };
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (raw.trim() === '') continue;
    try {
      const { id, text, lang } = readLine(raw);
      const started = performance.now();
      const result = scan(text, lang ? { ...options, lang } : options);
      const ms = Math.round((performance.now() - started) * 1000) / 1000;
      if (!told && result.unusablePatterns) {
        told = true;
        for (const pattern of result.unusablePatterns)
          process.stderr.write(`scan: pattern left out, it does not compile: ${pattern}\n`);
      }
      out.push(
        JSON.stringify({
          id,
          level: result.level,
          kinds: result.kinds,
          findings: result.findings.map(({ kind, start, end, text: found, score, public: open }) => ({
            kind,
            start,
            end,
            text: found,
            score: Math.round(score * 1000) / 1000,
            ...(open ? { public: true } : {}),
          })),
          ...(result.unread ? { unread: result.unread } : {}),
          ms,
        }),
      );
    } catch (error) {
      process.exitCode = 1;
      const reason = error instanceof SyntaxError ? 'not JSON' : error instanceof Error ? error.message : String(error);
      out.push(JSON.stringify({ error: `line ${number}: ${reason}`, line: number }));
    }
    if (out.length >= 100) flush();
  }
  flush();
}

await main();
