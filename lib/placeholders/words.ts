import type { Kind } from '../detect/types.ts';

/**
 * The word a placeholder carries, for each kind and language, and other words an AI may turn it into when it answers in
 * another language. Upper case, so that a placeholder is seen at once and is never an ordinary word.
 */
export interface PlaceholderWord {
  da: string;
  en: string;
  also?: readonly string[];
}

export const PLACEHOLDER_WORDS: Record<Kind, PlaceholderWord> = {
  'person-name': { da: 'NAVN', en: 'PERSON', also: ['NAME', 'NAMN', 'NAMEN'] },
  'national-id': { da: 'PERSONNUMMER', en: 'ID NUMBER', also: ['CPR', 'CPR-NUMMER', 'NATIONAL ID'] },
  email: { da: 'E-MAIL', en: 'EMAIL', also: ['MAIL'] },
  phone: { da: 'TELEFON', en: 'PHONE', also: ['TELEPHONE', 'TLF'] },
  'postal-address': { da: 'ADRESSE', en: 'ADDRESS' },
  'date-of-birth': { da: 'FØDSELSDATO', en: 'DATE OF BIRTH', also: ['BIRTH DATE'] },
  'bank-account': { da: 'KONTO', en: 'ACCOUNT', also: ['BANK ACCOUNT'] },
  'payment-card': { da: 'KORT', en: 'CARD' },
  'document-id': { da: 'DOKUMENT', en: 'DOCUMENT' },
  'vehicle-plate': { da: 'NUMMERPLADE', en: 'NUMBER PLATE', also: ['LICENSE PLATE', 'LICENCE PLATE'] },
  'ip-address': { da: 'IP-ADRESSE', en: 'IP ADDRESS' },
  'online-handle': { da: 'BRUGERNAVN', en: 'USER NAME', also: ['USERNAME'] },
  secret: { da: 'KODE', en: 'SECRET', also: ['PASSWORD', 'KEY'] },
  'special-category': { da: 'FØLSOMT', en: 'SENSITIVE' },
  'criminal-matter': { da: 'STRAFFESAG', en: 'CRIMINAL MATTER' },
  'hr-matter': { da: 'PERSONALESAG', en: 'STAFF MATTER' },
  salary: { da: 'LØN', en: 'PAY', also: ['SALARY'] },
  'business-confidential': { da: 'FORTROLIGT', en: 'CONFIDENTIAL' },
  'contract-or-legal': { da: 'AFTALE', en: 'AGREEMENT' },
  'confidentiality-marking': { da: 'MÆRKNING', en: 'MARKING' },
  'security-detail': { da: 'SIKKERHED', en: 'SECURITY DETAIL' },
  'custom-term': { da: 'EMNE', en: 'TERM' },
};
