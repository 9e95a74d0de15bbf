import type { Finding, Kind } from '../detect/types.ts';

/** Values that can stand as a placeholder without the prompt losing its sense. */
const IDENTIFIERS: ReadonlySet<Kind> = new Set([
  'person-name',
  'national-id',
  'email',
  'phone',
  'postal-address',
  'date-of-birth',
  'bank-account',
  'payment-card',
  'document-id',
  'vehicle-plate',
  'ip-address',
  'online-handle',
  'secret',
  'custom-term',
]);

/** Matters of a person: once nobody can tell who it is, they may stand. */
const ABOUT_A_PERSON: ReadonlySet<Kind> = new Set(['special-category', 'criminal-matter', 'hr-matter', 'salary']);

export const isAboutAPerson = (kind: Kind): boolean => ABOUT_A_PERSON.has(kind);

const IDENTIFIES_A_PERSON: ReadonlySet<Kind> = new Set(
  [...IDENTIFIERS].filter((kind) => kind !== 'secret' && kind !== 'custom-term'),
);

/**
 * What "replace" takes out unless the person chooses otherwise: every identifier and everything confidential in itself.
 * A person's matter stays when the person goes; when nothing in the text names the person, the matter goes too.
 */
export function replacedByDefault(findings: readonly Finding[]): Finding[] {
  const counted = findings.filter((finding) => !finding.public);
  const namesSomebody = counted.some((finding) => IDENTIFIES_A_PERSON.has(finding.kind));
  return counted.filter((finding) => !(isAboutAPerson(finding.kind) && namesSomebody));
}
