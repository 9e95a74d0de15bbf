/**
 * Writes `lib/detect/validators/phone-metadata.ts` from the installed libphonenumber-js. Run it after an update of the
 * library; a test says so when it was forgotten.
 */
import { writeFileSync } from 'node:fs';
import metadata from 'libphonenumber-js/min/metadata';

const json = JSON.stringify(metadata);
writeFileSync(
  new URL('../lib/detect/validators/phone-metadata.ts', import.meta.url),
  `/**
 * libphonenumber-js's smallest metadata (MIT), as text: 80 kB of object would be built at every start of every page,
 * a text is only read over. Written by scripts/phone-metadata.ts.
 */
export const PHONE_METADATA =
  '${json.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}';
`,
);
