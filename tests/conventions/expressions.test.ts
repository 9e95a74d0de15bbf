import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { analyse } from 'scslre';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * Every regular expression of the product, read out of the sources and out of what they build when they are loaded, goes
 * through scslre: none may take exponential time on any text. Those that may take quadratic time on a text made against
 * them are counted here, file by file: a new one is a decision, not an accident. Expressions that see a whole passage of
 * a prompt must be linear: tests/unit/detect/linear.test.ts.
 */
const QUADRATIC: Record<string, number> = {
  'components/panel/library/FieldInput.tsx': 1,
  'components/panel/log/written.ts': 1,
  'lib/answer/asked.ts': 2,
  'lib/answer/asked/mode.ts': 4,
  'lib/answer/asked/role.ts': 4,
  'lib/answer/assess.ts': 1,
  'lib/answer/claims/laws.ts': 1,
  'lib/answer/claims/numbers.ts': 2,
  'lib/answer/claims/studies.ts': 1,
  'lib/answer/form.ts': 1,
  'lib/answer/instruction.ts': 2,
  'lib/answer/overview.ts': 1,
  'lib/answer/stance.ts': 1,
  'lib/answer/text.ts': 6,
  'lib/coach/english.ts': 1,
  'lib/coach/text.ts': 2,
  'lib/detect/context.ts': 1,
  'lib/detect/detectors/date-of-birth.ts': 1,
  'lib/detect/detectors/ip-address.ts': 1,
  'lib/detect/detectors/phone.ts': 2,
  'lib/detect/detectors/postal-address.ts': 1,
  'lib/detect/detectors/secret-labels.ts': 5,
  'lib/detect/detectors/security-detail.ts': 1,
  // Put together with `rx` in modules that this one loads; they see a line beside a name.
  'lib/detect/incremental.ts': 3,
  'lib/detect/names/public.ts': 1,
  'lib/files/readers/pptx.ts': 1,
  'lib/files/readers/xlsx.ts': 1,
  'lib/page/answers-text.ts': 1,
  'lib/page/send-button.ts': 2,
  'lib/policy/schema.ts': 1,
  'lib/snippets/fill.ts': 1,
  'lib/snippets/from-prompt.ts': 1,
};

const ROOT = resolve(import.meta.dirname, '../..');
/** Trained weights hold no expressions. */
const HUGE = 400_000;

interface Expression {
  source: string;
  flags: string;
}

const sources = ['lib', 'components', 'entrypoints']
  .flatMap((folder) => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

function* literalsIn(node: unknown): Generator<Expression> {
  if (typeof node !== 'object' || node === null) return;
  const { regex } = node as { regex?: { pattern: string; flags: string } };
  if (regex) yield { source: regex.pattern, flags: regex.flags };
  for (const inner of Object.values(node)) yield* literalsIn(inner);
}

/** What a module builds with `new RegExp` while it is loaded: word lists joined into one expression, for example. */
async function builtBy(files: readonly string[]): Promise<Map<string, Expression[]>> {
  const built = new Map<string, Expression[]>();
  const Real = RegExp;
  let now = '';
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags);
      // Libraries are not ours to change; what they are handed is short (a number, a host, a line).
      const ours = !/node_modules/.test(new Error().stack?.split('\n')[2] ?? '');
      if (ours && typeof source === 'string')
        built.set(now, [...(built.get(now) ?? []), { source, flags: made.flags }]);
      return made;
    },
  });
  try {
    for (const file of files) {
      now = relative(ROOT, file);
      await import(file);
    }
  } finally {
    globalThis.RegExp = Real;
  }
  return built;
}

/** Folders whose modules load without a page or a browser. */
const PURE = /^lib\/(?:answer|coach|detect|files|placeholders|policy|sites|snippets)\//;

const judge = ({ source, flags }: Expression) => analyse({ source, flags }, { maxReports: 1 }).reports[0];

describe('regular expressions', async () => {
  const written = new Map(
    sources.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return text.length > HUGE
        ? []
        : [[relative(ROOT, file), [...literalsIn(parseSync(file, text).program)]] as const];
    }),
  );
  const built = await builtBy(
    sources.filter((file) => PURE.test(relative(ROOT, file)) && !file.endsWith('.weights.ts')),
  );

  it('are found', () => {
    expect([...written.values()].flat().length).toBeGreaterThan(500);
    expect([...built.values()].flat().length).toBeGreaterThan(50);
  });

  it('never take exponential time; those that may take quadratic time are known', () => {
    const exponential: string[] = [];
    const quadratic: Record<string, number> = {};
    for (const [file, expressions] of [...written, ...built]) {
      for (const expression of expressions) {
        const report = judge(expression);
        if (report?.exponential) exponential.push(`${file}: /${expression.source.slice(0, 120)}/`);
        else if (report) quadratic[file] = (quadratic[file] ?? 0) + 1;
      }
    }
    expect(exponential).toEqual([]);
    const more = Object.entries(quadratic).filter(([file, count]) => count > (QUADRATIC[file] ?? 0));
    expect(more, 'Make it linear ((?<!a)a+$ instead of a+$), or count it above').toEqual([]);
  }, 120_000);
});
