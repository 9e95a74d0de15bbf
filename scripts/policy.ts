/**
 * Policy for IT, from the command line:
 *
 *   npm run policy -- --format all --in policy.json --out pack
 *   npm run policy -- --check policy.json
 *
 * `policy.json` is a flat object of the keys in docs/policy-reference.md; the browser's own file (`3rdparty`) and the Google
 * Admin form (`Value`) are understood too. Exit code 0 when all is well, 1 when a value cannot be used, 2 when a file or
 * an option cannot be read.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { FORMATS, type Format, packFiles } from '../lib/policy/emit/pack.ts';
import { BROWSERS, bytesOf, type Target } from '../lib/policy/emit/target.ts';
import { describeDropped, type PolicyFile, readPolicyFile } from '../lib/policy/policy-file.ts';

/** The id of unpacked builds and of packages signed with the project's own key; the stores give others. */
const OWN_ID = 'cffplfimfpdhfhmkmbihipipbainfbom';

const HELP = `Usage:
  npm run policy -- --format <${Object.keys(FORMATS).join('|')}|all> [--in policy.json] --out DIR
      [--chrome-id ID] [--edge-id ID] [--update-url URL] [--no-install]
  npm run policy -- --check policy.json`;

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      options: {
        format: { type: 'string' },
        in: { type: 'string' },
        out: { type: 'string' },
        check: { type: 'string' },
        'chrome-id': { type: 'string' },
        'edge-id': { type: 'string' },
        'update-url': { type: 'string' },
        'no-install': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
  }
}

async function readPolicy(path: string): Promise<PolicyFile & { ok: true }> {
  const text = await readFile(path, 'utf8').catch(() => fail(`${path}: cannot be read.`));
  const file = readPolicyFile(text);
  if (!file.ok) return fail(`${path}:${file.line}:${file.column}: ${file.message}`);
  return file;
}

/** Prints what cannot be used as `file:line: message`; true when there is nothing. */
function report(path: string, file: PolicyFile & { ok: true }): boolean {
  for (const each of file.dropped) {
    const line = file.lineOf(each.key, each.line);
    process.stderr.write(`${path}${line === undefined ? '' : `:${line}`}: ${describeDropped(each)}\n`);
  }
  return file.dropped.length === 0;
}

const args = options();
if (args.help) {
  process.stdout.write(`${HELP}\n`);
  process.exit(0);
}

if (args.check !== undefined) {
  const file = await readPolicy(args.check);
  const clean = report(args.check, file);
  const count = Object.keys(file.layer).length;
  process.stdout.write(
    `${count} ${count === 1 ? 'setting' : 'settings'} can be used${clean ? '' : ', see above for the rest'}.\n`,
  );
  process.exit(clean ? 0 : 1);
}

const format = args.format;
if (format === undefined || args.out === undefined) fail(HELP);
if (format !== 'all' && !Object.hasOwn(FORMATS, format)) fail(`Unknown format: ${format}\n\n${HELP}`);
for (const id of [args['chrome-id'], args['edge-id']]) {
  if (id !== undefined && !/^[a-p]{32}$/.test(id)) fail(`Not an extension id: ${id} (32 letters from a to p)`);
}

const targets = BROWSERS.map(
  (browser): Target => ({
    browser,
    extensionId: args[`${browser.id}-id`] ?? OWN_ID,
    updateUrl: args['update-url'] ?? browser.storeUrl,
    install: args['no-install'] !== true,
  }),
);
const file = args.in === undefined ? undefined : await readPolicy(args.in);
const clean = file === undefined || report(args.in!, file);
const files = packFiles(file?.layer ?? {}, targets, format === 'all' ? undefined : [format as Format]);
for (const each of files) {
  const path = join(args.out, each.path);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytesOf(each));
  process.stdout.write(`${path}\n`);
}
process.exit(clean ? 0 : 1);
