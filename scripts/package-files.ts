/** The files of a package, always in one order and with one time: two builds of the same sources give the same bytes. */
import { chmod, readdir, utimes } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The earliest time a zip file can hold. Local time, as zip files have it: the same bytes in every time zone. */
export const TIME = new Date(1980, 0, 1);

/** `name` is the path in the package. */
export async function packageFiles(folder: string): Promise<{ path: string; name: string }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** For packers that write down what they find on the disk. */
export async function settleFiles(folder: string): Promise<string[]> {
  const files = await packageFiles(folder);
  for (const { path } of files) {
    await utimes(path, TIME, TIME);
    await chmod(path, 0o644);
  }
  return files.map(({ path }) => path);
}
