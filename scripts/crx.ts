/**
 * `npm run crx -- --key key.pem --url https://intranet.example/guardrails`: a signed package and the `updates.xml` that
 * browsers ask for it, for an organisation that does not install from a store. The key never belongs in the repository;
 * make one with `openssl genrsa -out key.pem 2048` and keep it: it is the extension's identity.
 *
 * `--collector https://otel.example.com` makes the package that can report daily counts to that one place (docs/privacy.md).
 */
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import crx3 from 'crx3';
import { build } from 'wxt';
import { escapeXml } from '../lib/policy/emit/xml.ts';
import { version } from '../package.json' with { type: 'json' };
import { settleFiles } from './package-files.ts';

process.env.NODE_ENV = 'production';

const { key, url, collector } = parseArgs({
  options: { key: { type: 'string' }, url: { type: 'string' }, collector: { type: 'string' } },
}).values;
if (key === undefined || url === undefined || !URL.canParse(url)) {
  process.stderr.write(
    'Usage: npm run crx -- --key key.pem --url https://where.the/package/will/be [--collector https://otel.example.com]\n',
  );
  process.exit(2);
}

const OUTPUT = resolve(import.meta.dirname, '../.output');
const mode = collector === undefined ? 'store' : 'reporting';
if (collector !== undefined) process.env.GUARDRAILS_COLLECTOR = collector;
const folder = join(OUTPUT, `chrome-mv3-${mode}`);
const name = `leadership-guardrails-${version}.crx`;

/** Chrome's rule: the first 16 bytes of the public key's SHA-256, each hex digit written as a letter a-p. */
function idOf(pem: string): string {
  const der = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' });
  const hex = createHash('sha256').update(der).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

const id = idOf(await readFile(key, 'utf8'));
await build({ browser: 'chrome', mode });
// Where the browser looks for the next version, also when no policy tells it.
const manifest = join(folder, 'manifest.json');
const updateUrl = `${url.replace(/\/$/, '')}/updates.xml`;
await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), update_url: updateUrl }));
await crx3(await settleFiles(folder), { keyPath: key, crxPath: join(OUTPUT, name) });

const codebase = `${url.replace(/\/$/, '')}/${name}`;
const updates = `<?xml version='1.0' encoding='UTF-8'?>
<gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'>
  <app appid='${id}'>
    <updatecheck codebase='${escapeXml(codebase)}' version='${version}' />
  </app>
</gupdate>
`;
await writeFile(join(OUTPUT, 'updates.xml'), updates);
const sum = createHash('sha256')
  .update(await readFile(join(OUTPUT, name)))
  .digest('hex');
process.stdout.write(`${join(OUTPUT, name)}\n${join(OUTPUT, 'updates.xml')}\nid ${id}\nsha256 ${sum}\n`);
