import type { Reason } from '../policy/validate.ts';
import type { Word, Words } from './words.ts';

export const optionsWords = {
  title: { da: 'Indstillinger', en: 'Settings' },
  product: { da: 'AI-værn for ledere', en: 'Leadership Guardrails' },
  tabs: { da: 'Sider', en: 'Pages' },
  tabSettings: { da: 'Indstillinger', en: 'Settings' },
  tabPolicy: { da: 'Politik', en: 'Policy' },
  tabPrivacy: { da: 'Privatliv', en: 'Privacy' },
  tabIt: { da: 'For IT', en: 'For IT' },
  tabAbout: { da: 'Om', en: 'About' },

  search: { da: 'Søg i indstillinger', en: 'Search settings' },
  searchHits: {
    da: { one: '{count} indstilling fundet', other: '{count} indstillinger fundet' },
    en: { one: '{count} setting found', other: '{count} settings found' },
  },
  searchNone: {
    da: 'Ingen indstilling passer. Prøv et andet ord.',
    en: 'No setting matches. Try another word.',
  },
  jumpTo: { da: 'Gå til', en: 'Jump to' },
  example: { da: 'Eksempel:', en: 'Example:' },
  saved: { da: 'Gemt', en: 'Saved' },
  notSavedFull: {
    da: 'Ikke gemt: der er ikke mere plads i browserens lager. Slet noget under Privatliv, og prøv igen.',
    en: "Not saved: the browser's storage is full. Delete something under Privacy and try again.",
  },
  notSaved: {
    da: 'Ikke gemt: browseren kunne ikke skrive. Prøv igen.',
    en: 'Not saved: the browser could not write. Try again.',
  },
  on: { da: 'Til', en: 'On' },
  off: { da: 'Fra', en: 'Off' },
  unitWords: { da: 'ord', en: 'words' },
  usual: { da: 'Som udgangspunkt: {value}', en: 'Unless changed: {value}' },
  useUsual: { da: 'Gå tilbage til udgangspunktet', en: 'Back to the default' },
  empty: { da: 'ingen', en: 'none' },
  lineCount: {
    da: { one: '{count} linje', other: '{count} linjer' },
    en: { one: '{count} line', other: '{count} lines' },
  },

  locked: { da: 'Sat af din organisation', en: 'Set by your organisation' },
  lockedBy: { da: 'Sat af {name}', en: 'Set by {name}' },
  lockedWhy: {
    da: 'Din organisation bestemmer denne indstilling, så den er ens for alle. Du kan ikke ændre den her.',
    en: 'Your organisation decides this setting so that it is the same for everybody. You cannot change it here.',
  },
  lockedStricter: {
    da: 'Din organisation bestemmer mindst så meget. Du kan vælge at passe mere på.',
    en: 'Your organisation decides at least this much. You may choose to be more careful.',
  },
  lockedSites: {
    da: 'Din organisation beskytter nogle oplysninger overalt, så et websted kan ikke slås fra.',
    en: 'Your organisation protects some details everywhere, so a site cannot be turned off.',
  },
  suggested: {
    da: 'Foreslået af din organisation. Du må ændre det.',
    en: 'Suggested by your organisation. You may change it.',
  },
  onlyOrganisation: {
    da: 'Kun en organisation kan sætte dette, gennem IT.',
    en: 'Only an organisation can set this, through IT.',
  },
  stricterForMe: { da: 'For mig, strengere', en: 'Stricter for me' },
  asOrganisation: { da: 'Som organisationen', en: 'As the organisation' },
  ownLines: { da: 'Dine egne, oven i organisationens', en: "Your own, on top of the organisation's" },

  lineFault: { da: 'Linje {line}: {why}', en: 'Line {line}: {why}' },
  notKept: { da: 'Ikke gemt: {why}', en: 'Not kept: {why}' },

  siteGuarded: { da: 'Værnet er til på', en: 'The guard is on at' },
  sitesOffList: { da: 'Slået fra, et navn eller en adresse pr. linje', en: 'Turned off, one name or address per line' },
  addedWaiting: {
    da: 'Venter på din tilladelse',
    en: 'Waiting for your permission',
  },
  addedGranted: { da: 'Værnet er til', en: 'The guard is on' },
  allowSites: {
    da: { one: 'Giv lov til dette websted', other: 'Giv lov til disse {count} websteder' },
    en: { one: 'Allow this site', other: 'Allow these {count} sites' },
  },
  allowSitesWhy: {
    da: 'Browseren spørger dig, om udvidelsen må læse siderne. Genindlæs åbne sider bagefter.',
    en: 'The browser asks you whether the extension may read the pages. Reload open pages afterwards.',
  },
  releaseSite: { da: 'Tag tilladelsen tilbage', en: 'Take the permission back' },

  remembered: { da: 'Husket som "ikke personoplysning"', en: 'Remembered as "not personal data"' },
  rememberedLead: {
    da: 'Det, du selv har sagt god for. Selve teksten er ikke gemt, kun et aftryk af den, så den ikke kan vises her.',
    en: 'What you said was fine. The text itself is not kept, only a fingerprint of it, so it cannot be shown here.',
  },
  rememberedNone: { da: 'Intet er husket endnu.', en: 'Nothing is remembered yet.' },
  rememberedRow: { da: '{kind}, {day}, {site}', en: '{kind}, {day}, {site}' },
  remove: { da: 'Glem', en: 'Forget' },
  removeAll: { da: 'Glem alle', en: 'Forget all' },

  backup: { da: 'Gem, hent og nulstil', en: 'Save, load and reset' },
  backupLead: {
    da: 'Dine egne valg som en fil, fx til en ny computer. Filen indeholder dine egne ord, så pas på den.',
    en: 'Your own choices as a file, for example for a new computer. The file holds your own terms, so take care of it.',
  },
  exportButton: { da: 'Gem som fil', en: 'Save as a file' },
  importButton: { da: 'Hent fra fil', en: 'Load from a file' },
  importFile: { da: 'Fil med indstillinger', en: 'File with settings' },
  reset: { da: 'Nulstil alt', en: 'Reset everything' },
  resetDone: { da: 'Alle dine valg er nulstillet.', en: 'All your choices are reset.' },
  importDone: { da: 'Indstillingerne er hentet.', en: 'The settings are loaded.' },
  undo: { da: 'Fortryd', en: 'Undo' },
  undone: { da: 'Dine valg er tilbage.', en: 'Your choices are back.' },
  importChanges: {
    da: { one: 'Filen ændrer {count} indstilling', other: 'Filen ændrer {count} indstillinger' },
    en: { one: 'The file changes {count} setting', other: 'The file changes {count} settings' },
  },
  importSame: { da: 'Filen ændrer ingenting.', en: 'The file changes nothing.' },
  importSetting: { da: 'Indstilling', en: 'Setting' },
  importBefore: { da: 'Nu', en: 'Now' },
  importAfter: { da: 'Bliver til', en: 'Becomes' },
  importLocked: { da: 'uden virkning: sat af din organisation', en: 'no effect: set by your organisation' },
  importDropped: {
    da: 'Dette i filen kan ikke bruges og udelades:',
    en: 'This in the file cannot be used and is left out:',
  },
  importApply: { da: 'Brug disse indstillinger', en: 'Use these settings' },
  cancel: { da: 'Annuller', en: 'Cancel' },
  importFault: {
    da: 'Filen blev ikke hentet, og intet er ændret.',
    en: 'The file was not loaded and nothing is changed.',
  },
  faultEmpty: { da: 'Filen er tom.', en: 'The file is empty.' },
  faultJson: {
    da: 'Linje {line}, tegn {column} kan ikke læses. En indstillingsfil er i formatet JSON.',
    en: 'Line {line}, character {column} cannot be read. A settings file is in the JSON format.',
  },
  faultNotOurs: {
    da: 'Det er ikke en indstillingsfil herfra: feltet "{field}" mangler eller siger noget andet.',
    en: 'It is not a settings file of ours: the field "{field}" is missing or says something else.',
  },
  faultNewer: {
    da: 'Filen er fra en nyere version (feltet "{field}"). Opdater udvidelsen først.',
    en: 'The file is from a newer version (the field "{field}"). Update the extension first.',
  },
  faultValues: {
    da: 'Feltet "{field}" i filen kan ikke læses.',
    en: 'The field "{field}" in the file cannot be read.',
  },

  troubleDamaged: {
    da: 'Dine gemte indstillinger kunne ikke læses. Udgangspunktet gælder nu, og det ulæselige er lagt til side på denne enhed.',
    en: 'Your saved settings could not be read. The defaults hold now, and what could not be read is put aside on this device.',
  },
  troubleNewer: {
    da: 'Dine indstillinger er fra en nyere version af udvidelsen. Det, der kan læses, gælder; resten bliver liggende.',
    en: 'Your settings are from a newer version of the extension. What can be read holds; the rest is left as it is.',
  },
  troubleUnreadable: {
    da: 'Browserens lager kan ikke læses lige nu. Udgangspunktet gælder imens.',
    en: "The browser's storage cannot be read right now. The defaults hold meanwhile.",
  },
  troubleFull: {
    da: 'Browserens lager er fuldt. Nye valg kan ikke gemmes, før noget er slettet under Privatliv.',
    en: "The browser's storage is full. New choices cannot be saved until something is deleted under Privacy.",
  },
  troubleDropped: {
    da: {
      one: '{count} værdi kunne ikke bruges. Se hvilken under Politik.',
      other: '{count} værdier kunne ikke bruges. Se hvilke under Politik.',
    },
    en: {
      one: '{count} value could not be used. See which under Policy.',
      other: '{count} values could not be used. See which under Policy.',
    },
  },

  policyTitle: { da: 'Hvad der gælder', en: 'What is in force' },
  policyNone: {
    da: 'Ingen organisation styrer udvidelsen i denne browser. Dine egne valg gælder.',
    en: 'No organisation manages the extension in this browser. Your own choices hold.',
  },
  policyInForce: {
    da: {
      one: 'Din organisation bestemmer {count} indstilling.',
      other: 'Din organisation bestemmer {count} indstillinger.',
    },
    en: { one: 'Your organisation decides {count} setting.', other: 'Your organisation decides {count} settings.' },
  },
  policyBy: { da: 'Organisation: {name}', en: 'Organisation: {name}' },
  policySince: { da: 'I kraft siden {when}', en: 'In force since {when}' },
  policyKey: { da: 'Navn i politikken', en: 'Key in the policy' },
  policySetting: { da: 'Indstilling', en: 'Setting' },
  policyValue: { da: 'Gælder nu', en: 'In force' },
  policyFrom: { da: 'Hvorfra', en: 'From' },
  fromDefault: { da: 'udgangspunkt', en: 'default' },
  fromUser: { da: 'dig', en: 'you' },
  fromManaged: { da: 'din organisation', en: 'your organisation' },
  fromBoth: { da: 'din organisation, strammet af dig', en: 'your organisation, made stricter by you' },
  droppedTitle: { da: 'Værdier, der ikke kunne bruges', en: 'Values that could not be used' },
  droppedNone: { da: 'Alle værdier kunne bruges.', en: 'Every value could be used.' },
  droppedRow: { da: '{key}: {why}', en: '{key}: {why}' },
  droppedLine: { da: '{key}, linje {line}: {why}', en: '{key}, line {line}: {why}' },
  droppedMeant: { da: 'Måske menes {meant}.', en: 'Perhaps {meant} is meant.' },
  droppedFromPolicy: { da: 'i organisationens politik', en: "in the organisation's policy" },
  droppedFromUser: { da: 'i dine egne indstillinger', en: 'in your own settings' },
  overruledTitle: { da: 'Dine valg, der ikke har virkning', en: 'Choices of yours without effect' },
  overruledLead: {
    da: 'Din organisation bestemmer noget andet. Dine valg er gemt og gælder igen, hvis politikken fjernes.',
    en: 'Your organisation decides otherwise. Your choices are kept and hold again if the policy is removed.',
  },
  versionOld: {
    da: 'Din organisation beder om version {wanted} eller nyere. Du har {version}.',
    en: 'Your organisation asks for version {wanted} or newer. You have {version}.',
  },
  reread: { da: 'Læs politikken igen', en: 'Read the policy again' },
  rereadDone: { da: 'Politikken er læst igen.', en: 'The policy has been read again.' },
  report: { da: 'Rapport til support', en: 'Report for support' },
  reportLead: {
    da: 'Uden indhold: navne på indstillinger, ikke dine ord eller tekster.',
    en: 'Without content: names of settings, not your terms or texts.',
  },
  copy: { da: 'Kopier', en: 'Copy' },
  copied: { da: 'Kopieret', en: 'Copied' },

  privacyTitle: { da: 'Hvad der er gemt på denne enhed', en: 'What is stored on this device' },
  privacyLead: {
    da: 'Det, du skriver til en AI, og det, den svarer, gemmes ikke og sendes ikke videre herfra. Udvidelsen har ingen server og sender intet ud af browseren.',
    en: 'What you write to an AI and what it answers is not stored and not passed on by us. The extension has no server and sends nothing out of the browser.',
  },
  privacyWhat: { da: 'Hvad', en: 'What' },
  privacyHow: { da: 'Hvorfor og hvor længe', en: 'Why and for how long' },
  privacySize: { da: 'Fylder', en: 'Size' },
  privacyBytes: {
    da: { one: '{count} byte', other: '{count} byte' },
    en: { one: '{count} byte', other: '{count} bytes' },
  },
  privacyNothing: { da: 'Intet er gemt.', en: 'Nothing is stored.' },
  privacyDelete: { da: 'Slet', en: 'Delete' },
  privacyDeleteWhat: { da: 'Slet: {what}', en: 'Delete: {what}' },
  privacyDeleted: { da: 'Slettet: {what}', en: 'Deleted: {what}' },
  privacyDeleteAll: { da: 'Slet alt, der er gemt her', en: 'Delete everything stored here' },
  privacyDeleteAllSure: {
    da: 'Alt ovenfor slettes, undtagen organisationens politik. Det kan ikke fortrydes.',
    en: "Everything above is deleted, except the organisation's policy. This cannot be undone.",
  },
  privacyDeleteYes: { da: 'Ja, slet alt', en: 'Yes, delete everything' },
  privacyPermissions: { da: 'Hvad udvidelsen har lov til', en: 'What the extension may do' },
  permStorage: {
    da: 'Gemme indstillinger i browseren.',
    en: 'Keep settings in the browser.',
  },
  permSidePanel: { da: 'Vise sidepanelet.', en: 'Show the side panel.' },
  permScripting: {
    da: 'Passe på de websteder, du selv eller din organisation har tilføjet.',
    en: 'Guard the sites that you or your organisation have added.',
  },
  permHosts: { da: 'Læse siderne på: {hosts}', en: 'Read the pages of: {hosts}' },

  itTitle: { da: 'Lav en politik', en: 'Make a policy' },
  itLead: {
    da: 'Vælg, hvad organisationen skal bestemme. Prøv virkningen, og hent en pakke til gruppepolitik, Intune, macOS, Linux og Google. Intet her ændrer dine egne indstillinger.',
    en: 'Choose what the organisation should decide. Try the effect and download a pack for group policy, Intune, macOS, Linux and Google. Nothing here changes your own settings.',
  },
  itAdd: { da: 'Tilføj en indstilling', en: 'Add a setting' },
  itAddButton: { da: 'Tilføj', en: 'Add' },
  itRemove: { da: 'Tag {label} ud', en: 'Take out {label}' },
  itRemoveShort: { da: 'Tag ud', en: 'Take out' },
  itNothing: {
    da: 'Politikken er tom. Tilføj den første indstilling.',
    en: 'The policy is empty. Add the first setting.',
  },
  itLoad: { da: 'Begynd med en politik, I har', en: 'Start from a policy you have' },
  itLoadHelp: {
    da: 'Indsæt JSON: en flad liste, en politikfil fra Linux eller formen fra Google Admin.',
    en: 'Paste JSON: a flat list, a policy file from Linux, or the Google Admin form.',
  },
  itLoadButton: { da: 'Læs ind', en: 'Read' },
  itLoadFault: {
    da: 'Linje {line}, tegn {column} kan ikke læses. Intet er ændret.',
    en: 'Line {line}, character {column} cannot be read. Nothing is changed.',
  },
  itTargets: { da: 'Pakken', en: 'The pack' },
  itId: { da: 'Udvidelsens id i {browser}', en: 'Id of the extension in {browser}' },
  itIdHelp: {
    da: '32 bogstaver fra a til p, se chrome://extensions eller edge://extensions.',
    en: '32 letters from a to p, see chrome://extensions or edge://extensions.',
  },
  itUpdateUrl: { da: 'Adresse på jeres updates.xml', en: 'Address of your updates.xml' },
  itUpdateUrlHelp: {
    da: 'Tom, når I henter fra browserens egen butik.',
    en: "Empty when you install from the browser's own store.",
  },
  itInstall: { da: 'Installer hos alle, og hold den installeret', en: 'Install for everybody and keep it installed' },
  itDownload: { da: 'Hent pakken', en: 'Download the pack' },
  itDownloaded: { da: 'Pakken er hentet: {count} filer.', en: 'The pack is downloaded: {count} files.' },
  itPreview: { da: 'Prøv politikken', en: 'Try the policy' },
  itPreviewLead: {
    da: 'Skriv noget opdigtet, og se, hvad en bruger under denne politik ville møde.',
    en: 'Write something made up and see what a person under this policy would meet.',
  },
  itJson: { da: 'Politikken som JSON', en: 'The policy as JSON' },

  aboutLead: {
    da: 'Passer på personlige og fortrolige oplysninger, før de sendes til en AI-chat. Ser på svarene. Giver prompts til ledelse.',
    en: 'Minds personal and confidential details before they are sent to an AI chat. Looks at the answers. Offers prompts for leadership.',
  },
  version: { da: 'Version {version}', en: 'Version {version}' },
  licence: { da: 'Licens: MIT', en: 'Licence: MIT' },
  licences: { da: 'Byggesten', en: 'Building blocks' },
  licencesLead: {
    da: 'Udvidelsen indeholder disse biblioteker med åben kildekode.',
    en: 'The extension contains these open-source libraries.',
  },
  licenceName: { da: 'Navn', en: 'Name' },
  licenceTerms: { da: 'Licens', en: 'Licence' },
  licenceUse: { da: 'Til', en: 'For' },
  sources: { da: 'Kilder', en: 'Sources' },
  sourcesLead: {
    da: 'Navne og ord bygger på disse åbne kilder. Selve teksterne følger ikke med.',
    en: 'Names and words build on these open sources. Their texts are not included.',
  },

  preview: { da: 'Prøv dine indstillinger', en: 'Try your settings' },
  previewLead: {
    da: 'Skriv noget opdigtet og se, hvad værnet ville gøre. Teksten bliver her og gemmes ikke.',
    en: 'Write something made up and see what the guard would do. The text stays here and is not kept.',
  },
  previewText: { da: 'Opdigtet prompt', en: 'Made-up prompt' },
  previewNothing: { da: 'Værnet siger ingenting.', en: 'The guard says nothing.' },
  previewNotice: { da: 'Vises ved siden af feltet.', en: 'Shown beside the text field.' },
  previewConfirm: { da: 'Der spørges, før teksten sendes.', en: 'You are asked before it is sent.' },
  previewBlock: { da: 'Teksten kan ikke sendes.', en: 'The text cannot be sent.' },
} satisfies Words;

/** Why a value or a line was left out. */
export const reasonWords: Record<Reason, Word> = {
  'not-settings': { da: 'er ikke indstillinger', en: 'is not a set of settings' },
  'unknown-key': { da: 'navnet kendes ikke', en: 'the name is not known' },
  type: { da: 'er af en forkert slags', en: 'is of the wrong type' },
  choice: { da: 'er ikke en af mulighederne', en: 'is not one of the choices' },
  range: { da: 'er for lille, for stor eller ikke et helt tal', en: 'is too small, too large or not a whole number' },
  length: { da: 'er for lang', en: 'is too long' },
  empty: { da: 'er tom', en: 'is empty' },
  'too-many': { da: 'der er for mange linjer', en: 'there are too many lines' },
  pattern: {
    da: 'mønsteret kan ikke læses eller passer på alt',
    en: 'the pattern cannot be read or matches everything',
  },
  host: { da: 'er ikke en webadresse', en: 'is not a web address' },
  properties: { da: 'felterne er ikke dem, der skal være', en: 'the properties are not the expected ones' },
  'policy-only': { da: 'kan kun sættes af organisationen', en: 'can only be set by the organisation' },
};

/** What lies in the browser's storage, by its key there. */
export const storedWords: Record<string, { what: Word; why: Word }> = {
  user: {
    what: { da: 'Dine valg', en: 'Your choices' },
    why: {
      da: 'Så de gælder næste gang. Indtil du sletter dem.',
      en: 'So that they hold next time. Until you delete them.',
    },
  },
  effective: {
    what: { da: 'Indstillinger i kraft', en: 'Settings in force' },
    why: {
      da: 'Dine valg og organisationens lagt sammen. Regnes ud igen, når noget ændres.',
      en: "Your choices and the organisation's put together. Worked out anew when something changes.",
    },
  },
  managed: {
    what: { da: 'Organisationens politik', en: "The organisation's policy" },
    why: {
      da: 'En kopi, så den også gælder, mens browseren starter. Indtil organisationen fjerner den.',
      en: 'A copy, so that it also holds while the browser starts. Until the organisation removes it.',
    },
  },
  ignored: {
    what: { da: 'Husket som "ikke personoplysning"', en: 'Remembered as "not personal data"' },
    why: {
      da: 'Aftryk (HMAC-SHA-256 med salt), ikke tekst. Indtil du glemmer dem.',
      en: 'Fingerprints (HMAC-SHA-256 with a salt), not text. Until you forget them.',
    },
  },
  counts: {
    what: { da: 'Antal pr. dag', en: 'Counts per day' },
    why: { da: 'Til dit eget overblik. 400 dage.', en: 'For your own overview. 400 days.' },
  },
  panel: {
    what: { da: 'Sidepanelets hukommelse', en: "The side panel's memory" },
    why: {
      da: 'Favoritter, lektioner og det, du har bedt om at få husket i felter. Indtil du sletter det.',
      en: 'Favourites, lessons, and what you asked to have remembered in fields. Until you delete it.',
    },
  },
  ownSnippets: {
    what: { da: 'Dine egne prompts', en: 'Your own prompts' },
    why: {
      da: 'Dem, du har skrevet eller hentet. Indtil du sletter dem.',
      en: 'Those you wrote or loaded. Until you delete them.',
    },
  },
  userDamaged: {
    what: { da: 'Ulæselige indstillinger', en: 'Unreadable settings' },
    why: {
      da: 'Lagt til side, fordi de ikke kunne læses. Indtil du sletter dem.',
      en: 'Put aside because they could not be read. Until you delete them.',
    },
  },
};

export const storedOther: { what: Word; why: Word } = {
  what: { da: 'Andet: {key}', en: 'Other: {key}' },
  why: {
    da: 'Det, du selv har gemt i sidepanelet. Indtil du sletter det.',
    en: 'What you have saved in the side panel. Until you delete it.',
  },
};
