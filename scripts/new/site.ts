/**
 * `npm run new:site -- my-chat https://chat.example/*` makes the file and its line in the table, as docs/adding-a-site.md
 * tells; the tests fail until it is filled in.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { camel, ID, putLine } from './source.ts';

const file = (id: string, pattern: string): string => `import type { Site } from './types.ts';

export const ${camel(id)}: Site = {
  id: '${id}',
  name: '',
  matches: ['${pattern}'],
  // Newest generation of the page first; test ids and aria before class names.
  composer: [],
  boundary: [],
  send: [],
  stop: [],
  editor: 'textarea',
  answer: { item: [], body: [], strip: [], user: [] },
  // Where you saw it, and when.
  source: '',
};
`;

/** Gives the files that were written or changed. Throws when the name is taken or is no name. */
export function newSite(root: string, id: string, pattern: string): string[] {
  if (!ID.test(id)) throw new Error(`"${id}" is no name: small letters, digits and dashes, like "my-chat".`);
  if (!/^https:\/\/[a-z0-9.-]+\/.*\*$/.test(pattern)) {
    throw new Error(`"${pattern}" is no match pattern, like "https://chat.example/*".`);
  }
  const made = join(root, 'lib/sites', `${id}.ts`);
  if (existsSync(made)) throw new Error(`${made} is there already.`);
  const table = join(root, 'lib/sites/table.ts');
  const name = camel(id);
  let source = readFileSync(table, 'utf8');
  source = putLine(
    source,
    `import { ${name} } from './${id}.ts';`,
    /^import \{ \w+ \} from '\.\/[\w-]+\.ts';$/,
    'sorted',
  );
  source = putLine(source, `  ${name},`, /^ {2}\w+,$/, 'sorted');
  writeFileSync(made, file(id, pattern));
  writeFileSync(table, source);
  return [made, table];
}

if (process.argv[1] === import.meta.filename) {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [id = '', pattern = ''] = positionals;
  try {
    for (const each of newSite(resolve(import.meta.dirname, '../..'), id, pattern)) console.log(each);
    console.log('\nFill in the first file. Then a page under tests/pages, as docs/adding-a-site.md tells.');
    console.log('npx vitest run tests/unit/sites');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
