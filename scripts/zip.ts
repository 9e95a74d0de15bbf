/**
 * `npm run zip`: the packages for the Chrome and Edge stores, without the `key` field (each store has its own), with their
 * SHA-256 sums in `.output/SHA256SUMS`.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { zip } from 'wxt';

// Read by Preact's build: `mode` names the folder, not the kind of build.
process.env.NODE_ENV = 'production';

const files: string[] = [];
for (const browser of ['chrome', 'edge']) files.push(...(await zip({ browser, mode: 'store' })));

const sums = await Promise.all(
  files.map(
    async (file) =>
      `${createHash('sha256')
        .update(await readFile(file))
        .digest('hex')}  ${basename(file)}\n`,
  ),
);
await writeFile(join(dirname(files[0]!), 'SHA256SUMS'), sums.join(''));
process.stdout.write(sums.join(''));
