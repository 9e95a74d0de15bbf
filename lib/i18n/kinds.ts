import type { Kind } from '../detect/types.ts';
import type { Word } from './words.ts';

/** What a finding is called, and why it matters in one plain line. */
export interface KindWords {
  label: Word;
  why: Word;
}

export const kindWords: Record<Kind, KindWords> = {
  'person-name': {
    label: { da: 'Navn', en: 'Name' },
    why: {
      da: 'Navnet knytter alt andet i teksten til en bestemt person.',
      en: 'The name ties everything else in the text to one person.',
    },
  },
  'national-id': {
    label: { da: 'Personnummer (CPR)', en: 'National ID (CPR and others)' },
    why: {
      da: 'Et personnummer kan misbruges, og reglerne for at dele det er strenge.',
      en: 'A national ID can be misused, and the rules for sharing it are strict.',
    },
  },
  email: {
    label: { da: 'E-mailadresse', en: 'Email address' },
    why: { da: 'Adressen peger på en bestemt person.', en: 'The address points to one person.' },
  },
  phone: {
    label: { da: 'Telefonnummer', en: 'Phone number' },
    why: { da: 'Nummeret peger på en bestemt person.', en: 'The number points to one person.' },
  },
  'postal-address': {
    label: { da: 'Adresse', en: 'Address' },
    why: {
      da: 'Adressen viser, hvor nogen bor eller kan findes.',
      en: 'The address shows where somebody lives or can be found.',
    },
  },
  'date-of-birth': {
    label: { da: 'Fødselsdato', en: 'Date of birth' },
    why: {
      da: 'Sammen med et navn kan fødselsdatoen bruges til at udgive sig for en anden.',
      en: 'Together with a name it can be used to pose as somebody else.',
    },
  },
  'bank-account': {
    label: { da: 'Bankkonto', en: 'Bank account' },
    why: {
      da: 'Kontonumre hører kun hjemme hos dem, der skal betale.',
      en: 'Account numbers belong only with those who make the payment.',
    },
  },
  'payment-card': {
    label: { da: 'Betalingskort', en: 'Payment card' },
    why: {
      da: 'Kortet kan misbruges af alle, der ser nummeret.',
      en: 'Anybody who sees the number can misuse the card.',
    },
  },
  'document-id': {
    label: { da: 'Pas, kørekort eller sundhedskort', en: 'Passport, driving licence or health card' },
    why: {
      da: 'Nummeret identificerer én person og kan misbruges.',
      en: 'The number identifies one person and can be misused.',
    },
  },
  'vehicle-plate': {
    label: { da: 'Nummerplade', en: 'Number plate' },
    why: {
      da: 'Nummerpladen kan spores til ejeren.',
      en: 'A number plate can be traced to its owner.',
    },
  },
  'ip-address': {
    label: { da: 'IP-adresse', en: 'IP address' },
    why: {
      da: 'IP-adressen kan pege på en person eller på jeres netværk.',
      en: 'The address can point to a person or to your network.',
    },
  },
  'online-handle': {
    label: { da: 'Brugernavn', en: 'User name' },
    why: {
      da: 'Brugernavnet fører til en bestemt persons profil.',
      en: 'The user name leads to one person’s profile.',
    },
  },
  secret: {
    label: { da: 'Adgangskode eller nøgle', en: 'Password or key' },
    why: {
      da: 'Den, der har koden, har adgang. Skift den, hvis den er blevet delt.',
      en: 'Whoever has it has access. Change it if it has been shared.',
    },
  },
  'special-category': {
    label: { da: 'Følsom personoplysning', en: 'Sensitive personal detail' },
    why: {
      da: 'Oplysninger om blandt andet helbred, tro, oprindelse og fagforening er særligt beskyttet (GDPR artikel 9).',
      en: 'Health, beliefs, origin, union membership and other sensitive data are specially protected (GDPR Article 9).',
    },
  },
  'criminal-matter': {
    label: { da: 'Strafbart forhold', en: 'Criminal matter' },
    why: {
      da: 'Oplysninger om strafbare forhold er særligt beskyttet (GDPR artikel 10).',
      en: 'Data on criminal convictions and offences is specially protected (GDPR Article 10).',
    },
  },
  'hr-matter': {
    label: { da: 'Personalesag', en: 'Staff matter' },
    why: {
      da: 'Medarbejderen regner med, at sagen bliver mellem jer.',
      en: 'The employee trusts that this stays between you.',
    },
  },
  salary: {
    label: { da: 'Løn', en: 'Pay' },
    why: {
      da: 'Hvad en bestemt person tjener, er som regel fortroligt.',
      en: 'What a particular person earns is usually confidential.',
    },
  },
  'business-confidential': {
    label: { da: 'Fortroligt om organisationen', en: 'Confidential business matter' },
    why: {
      da: 'Det er ikke offentligt endnu og kan skade, hvis det kommer ud.',
      en: 'It is not public yet and can do harm if it gets out.',
    },
  },
  'contract-or-legal': {
    label: { da: 'Kontrakt eller retssag', en: 'Contract or legal matter' },
    why: {
      da: 'Vilkår og tvister er som regel fortrolige mellem parterne.',
      en: 'Terms and disputes are usually confidential between the parties.',
    },
  },
  'confidentiality-marking': {
    label: { da: 'Mærket fortroligt', en: 'Marked confidential' },
    why: {
      da: 'Den, der skrev teksten, har bedt om, at den ikke deles.',
      en: 'Whoever wrote the text asked for it not to be shared.',
    },
  },
  'security-detail': {
    label: { da: 'Sikkerhedsoplysning', en: 'Security detail' },
    why: {
      da: 'Den kan gøre det lettere at bryde ind, digitalt eller fysisk.',
      en: 'It can make a break-in easier, online or on site.',
    },
  },
  'custom-term': {
    label: { da: 'Ord fra jeres egen liste', en: 'Term from your own list' },
    why: {
      da: 'Ordet står på listen over det, der ikke må deles.',
      en: 'The term is on the list of what must not be shared.',
    },
  },
};
