/**
 * `npm run new:detector -- union-number document-id` makes the detector, its line in the table and its test, as
 * docs/adding-a-detector.md tells; the test fails until both are filled in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { KINDS } from '../../lib/detect/types.ts';
import { camel, ID, putLine } from './source.ts';

const detector = (id: string, kind: string): string => `import type { Detector, Span } from '../types.ts';

export const ${camel(id)}: Detector = {
  id: '${id}',
  kinds: ['${kind}'],
  find({ lower }) {
    // Something cheap first: most texts have none of it.
    if (!/\\d/.test(lower)) return [];
    const spans: Span[] = [];
    return spans;
  },
};
`;

const test = (id: string, kind: string): string => `import { describe, expect, it } from 'vitest';
import { ${camel(id)} } from '../../../lib/detect/detectors/${id}.ts';
import { scan } from '../../../lib/detect/scan.ts';

/** Sentence -> what is found in it. Sentences of your own; values that are valid, and the same off by one. */
const FOUND: [string, string][] = [];
const NOT_FOUND: string[] = [];

const found = (text: string) => scan(text).findings.filter(({ kind }) => kind === '${kind}').map((each) => each.text);

describe('${id}', () => {
  it('has examples, and as many against it', () => {
    expect(FOUND.length).toBeGreaterThan(2);
    expect(NOT_FOUND.length).toBeGreaterThan(2);
  });

  it.each(FOUND)('finds in "%s": %s', (text, value) => {
    expect(found(text)).toEqual([value]);
  });

  it.each(NOT_FOUND)('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('gives spans of what it was handed', () => {
    for (const [text] of FOUND) {
      for (const { start, end } of ${camel(id)}.find({ text, lower: text.toLowerCase() })) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });
});
`;

/** Gives the files that were written or changed. Throws when the name is taken or the kind is not one. */
export function newDetector(root: string, id: string, kind: string): string[] {
  if (!ID.test(id)) throw new Error(`"${id}" is no name: small letters, digits and dashes, like "union-number".`);
  if (!(KINDS as readonly string[]).includes(kind)) throw new Error(`"${kind}" is none of: ${KINDS.join(', ')}.`);
  const made = join(root, 'lib/detect/detectors', `${id}.ts`);
  const tested = join(root, 'tests/unit/detect', `${id}.test.ts`);
  for (const each of [made, tested]) if (existsSync(each)) throw new Error(`${each} is there already.`);
  const table = join(root, 'lib/detect/table.ts');
  const name = camel(id);
  let source = readFileSync(table, 'utf8');
  source = putLine(
    source,
    `import { ${name} } from './detectors/${id}.ts';`,
    /^import \{ \w+ \} from '\.\/detectors\//,
    'sorted',
  );
  source = putLine(source, `  ${name},`, /^ {2}\w+,$/, 'last');
  writeFileSync(made, detector(id, kind));
  writeFileSync(tested, test(id, kind));
  writeFileSync(table, source);
  return [made, tested, table];
}

if (process.argv[1] === import.meta.filename) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [id = '', kind = ''] = positionals;
  try {
    for (const each of newDetector(resolve(import.meta.dirname, '../..'), id, kind)) console.log(each);
    console.log(
      `\nFill in the first two, as docs/adding-a-detector.md tells.\nnpx vitest run tests/unit/detect/${id}.test.ts`,
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
