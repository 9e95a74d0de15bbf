import { BROWSERS, type Target } from '../../../../lib/policy/emit/target.ts';
import type { Layer } from '../../../../lib/policy/fields.ts';
import { validate } from '../../../../lib/policy/validate.ts';

/** One of each type of value, with everything that is hard to write down. */
export const SAMPLE: Layer = {
  kindNationalId: 'block',
  kindEmail: 'off',
  requireReason: true,
  energy: false,
  lengthMail: 120,
  customTerms: ['Projekt "Havørn" & <Ærø>', "back\\slash, 'single', ]]>", '日本語 🦅'],
  sitesOff: [],
  organisationName: 'Eksempel Kommune',
  organisationRules: ["'@ starts a line", '$(Get-Date) `tick %PATH%', 'two\nlines'],
  organisationSnippets: [{ title: 'Referat "A"', text: 'Første linje\nAnden linje \\ [modtager]' }],
};

export const TARGETS: readonly Target[] = BROWSERS.map((browser) => ({
  browser,
  extensionId: 'abcdefghijklmnopabcdefghijklmnop',
  updateUrl: browser.storeUrl,
  install: true,
}));

/** The sample must be a policy that holds whole, or the tests prove nothing. */
export const DROPPED = validate(SAMPLE, 'managed').dropped;
