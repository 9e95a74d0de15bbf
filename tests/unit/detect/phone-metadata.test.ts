import metadata from 'libphonenumber-js/min/metadata';
import { expect, test } from 'vitest';
import { PHONE_METADATA } from '../../../lib/detect/validators/phone-metadata.ts';

test('the telephone plans are those of the installed library (else run scripts/phone-metadata.ts)', () => {
  expect(JSON.parse(PHONE_METADATA)).toEqual(JSON.parse(JSON.stringify(metadata)));
});
