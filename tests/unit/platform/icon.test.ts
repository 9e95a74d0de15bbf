import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The toolbar draws 16 (32 on dense screens), the extensions page 48, the stores 128: one picture each, none scaled. */
it.each([16, 32, 48, 128])('the icon is drawn at %d px', (size) => {
  const file = readFileSync(new URL(`../../../public/icon/${size}.png`, import.meta.url));
  expect(file.subarray(1, 4).toString()).toBe('PNG');
  // The header's width and height, and colours with transparency (PNG, 11.2.2).
  expect([file.readUInt32BE(16), file.readUInt32BE(20), file[25]]).toEqual([size, size, 6]);
});
