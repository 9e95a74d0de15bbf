import type { Finding, Kind, Level } from './types.ts';

/**
 * What one kind alone brings a text to (contracts.md, level rule). The matters are `warn` outright because
 * `assessMatters` reports them only when they concern an identifiable person, or are clearly confidential.
 */
const LEVEL_OF_KIND: Record<Kind, Exclude<Level, 'none'>> = {
  'person-name': 'notice',
  'national-id': 'warn',
  email: 'notice',
  phone: 'notice',
  'postal-address': 'notice',
  'date-of-birth': 'notice',
  'bank-account': 'warn',
  'payment-card': 'warn',
  'document-id': 'warn',
  'vehicle-plate': 'notice',
  'ip-address': 'notice',
  'online-handle': 'notice',
  secret: 'warn',
  'special-category': 'warn',
  'criminal-matter': 'warn',
  'hr-matter': 'warn',
  salary: 'warn',
  'business-confidential': 'warn',
  'contract-or-legal': 'warn',
  'confidentiality-marking': 'warn',
  'security-detail': 'warn',
  'custom-term': 'warn',
};

/** The level of a text from its findings; those marked `public` count for nothing. */
export function levelOf(findings: readonly Pick<Finding, 'kind' | 'public'>[]): Level {
  let level: Level = 'none';
  for (const finding of findings) {
    if (finding.public) continue;
    if (LEVEL_OF_KIND[finding.kind] === 'warn') return 'warn';
    level = 'notice';
  }
  return level;
}
