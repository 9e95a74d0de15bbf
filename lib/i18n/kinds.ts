import type { Kind } from '../detect/types.ts';
import type { Word } from './words.ts';

/** What a finding is called, why it matters in one plain line, and the word its placeholder carries. */
export interface KindWords {
  label: Word;
  why: Word;
  placeholder: { da: string; en: string };
}

export const kindWords: Record<Kind, KindWords> = {
  'person-name': {
    label: { da: 'Navn', en: 'Name' },
    why: {
      da: 'Navnet gør, at alt andet i teksten handler om en bestemt person.',
      en: 'The name ties everything else in the text to one person.',
    },
    placeholder: { da: 'NAVN', en: 'PERSON' },
  },
  'national-id': {
    label: { da: 'CPR-nummer eller andet personnummer', en: 'CPR number or other national ID' },
    why: {
      da: 'Et personnummer kan misbruges og må kun deles, når der er et klart formål.',
      en: 'A national ID can be misused and may only be shared for a clear purpose.',
    },
    placeholder: { da: 'CPR', en: 'ID NUMBER' },
  },
  email: {
    label: { da: 'E-mailadresse', en: 'Email address' },
    why: { da: 'Adressen peger på en bestemt person.', en: 'The address points to one person.' },
    placeholder: { da: 'E-MAIL', en: 'EMAIL' },
  },
  phone: {
    label: { da: 'Telefonnummer', en: 'Phone number' },
    why: { da: 'Nummeret peger på en bestemt person.', en: 'The number points to one person.' },
    placeholder: { da: 'TELEFON', en: 'PHONE' },
  },
  'postal-address': {
    label: { da: 'Adresse', en: 'Address' },
    why: {
      da: 'Adressen viser, hvor nogen bor eller kan findes.',
      en: 'The address shows where somebody lives or can be found.',
    },
    placeholder: { da: 'ADRESSE', en: 'ADDRESS' },
  },
  'date-of-birth': {
    label: { da: 'Fødselsdato', en: 'Date of birth' },
    why: {
      da: 'Sammen med et navn er fødselsdatoen nok til at udgive sig for en anden.',
      en: 'Together with a name it is enough to pose as somebody else.',
    },
    placeholder: { da: 'FØDSELSDATO', en: 'DATE OF BIRTH' },
  },
  'bank-account': {
    label: { da: 'Bankkonto', en: 'Bank account' },
    why: {
      da: 'Kontonumre hører kun hjemme hos dem, der skal betale.',
      en: 'Account numbers belong only with those who are to pay.',
    },
    placeholder: { da: 'KONTO', en: 'ACCOUNT' },
  },
  'payment-card': {
    label: { da: 'Betalingskort', en: 'Payment card' },
    why: {
      da: 'Kortet kan misbruges af alle, der ser nummeret.',
      en: 'Anybody who sees the number can misuse the card.',
    },
    placeholder: { da: 'KORT', en: 'CARD' },
  },
  'document-id': {
    label: { da: 'Pas, kørekort eller sundhedskort', en: 'Passport, licence or health card' },
    why: {
      da: 'Nummeret identificerer én person og kan misbruges.',
      en: 'The number identifies one person and can be misused.',
    },
    placeholder: { da: 'DOKUMENT', en: 'DOCUMENT' },
  },
  'vehicle-plate': {
    label: { da: 'Nummerplade', en: 'Number plate' },
    why: {
      da: 'Nummerpladen kan slås op og føre til ejeren.',
      en: 'The plate can be looked up and leads to the owner.',
    },
    placeholder: { da: 'NUMMERPLADE', en: 'NUMBER PLATE' },
  },
  'ip-address': {
    label: { da: 'IP-adresse', en: 'IP address' },
    why: {
      da: 'IP-adressen kan pege på en person eller på jeres netværk.',
      en: 'The address can point to a person or to your network.',
    },
    placeholder: { da: 'IP', en: 'IP' },
  },
  'online-handle': {
    label: { da: 'Brugernavn', en: 'User name' },
    why: {
      da: 'Brugernavnet fører til en bestemt persons profil.',
      en: "The user name leads to one person's profile.",
    },
    placeholder: { da: 'BRUGER', en: 'USER' },
  },
  secret: {
    label: { da: 'Adgangskode eller nøgle', en: 'Password or key' },
    why: {
      da: 'Den, der har koden, har adgangen. Skift den, hvis den er delt.',
      en: 'Whoever has it has the access. Change it if it has been shared.',
    },
    placeholder: { da: 'KODE', en: 'SECRET' },
  },
  'special-category': {
    label: { da: 'Følsomt om en person', en: 'Sensitive about a person' },
    why: {
      da: 'Helbred, tro, fagforening, politik og lignende er særligt beskyttet (GDPR artikel 9).',
      en: 'Health, faith, union, politics and the like are specially protected (GDPR Article 9).',
    },
    placeholder: { da: 'FØLSOMT', en: 'SENSITIVE' },
  },
  'criminal-matter': {
    label: { da: 'Strafbart forhold', en: 'Criminal matter' },
    why: {
      da: 'Oplysninger om strafbare forhold er særligt beskyttet (GDPR artikel 10).',
      en: 'Data on criminal matters is specially protected (GDPR Article 10).',
    },
    placeholder: { da: 'STRAFFESAG', en: 'CRIMINAL MATTER' },
  },
  'hr-matter': {
    label: { da: 'Personalesag', en: 'Staff matter' },
    why: {
      da: 'Medarbejderen regner med, at sagen bliver mellem jer.',
      en: 'The employee trusts that this stays between you.',
    },
    placeholder: { da: 'PERSONALESAG', en: 'STAFF MATTER' },
  },
  salary: {
    label: { da: 'Løn', en: 'Pay' },
    why: { da: 'Hvad en bestemt person tjener, er fortroligt.', en: 'What a named person earns is confidential.' },
    placeholder: { da: 'LØN', en: 'PAY' },
  },
  'business-confidential': {
    label: { da: 'Fortroligt om virksomheden', en: 'Confidential business matter' },
    why: {
      da: 'Det er ikke offentligt endnu og kan skade, hvis det kommer ud.',
      en: 'It is not public yet and can do harm if it gets out.',
    },
    placeholder: { da: 'FORTROLIGT', en: 'CONFIDENTIAL' },
  },
  'contract-or-legal': {
    label: { da: 'Kontrakt eller retssag', en: 'Contract or legal matter' },
    why: {
      da: 'Vilkår og tvister er som regel fortrolige mellem parterne.',
      en: 'Terms and disputes are usually confidential between the parties.',
    },
    placeholder: { da: 'AFTALE', en: 'AGREEMENT' },
  },
  'confidentiality-marking': {
    label: { da: 'Mærket fortroligt', en: 'Marked confidential' },
    why: {
      da: 'Den, der skrev teksten, har bedt om, at den ikke deles.',
      en: 'Whoever wrote the text asked that it is not shared.',
    },
    placeholder: { da: 'MÆRKNING', en: 'MARKING' },
  },
  'security-detail': {
    label: { da: 'Sikkerhedsoplysning', en: 'Security detail' },
    why: {
      da: 'Den gør det lettere at bryde ind, digitalt eller fysisk.',
      en: 'It makes a break-in easier, digital or physical.',
    },
    placeholder: { da: 'SIKKERHED', en: 'SECURITY' },
  },
  'custom-term': {
    label: { da: 'Ord fra jeres egen liste', en: 'Term from your own list' },
    why: {
      da: 'Ordet står på listen over det, der ikke må deles.',
      en: 'The term is on the list of what must not be shared.',
    },
    placeholder: { da: 'EMNE', en: 'TERM' },
  },
};
