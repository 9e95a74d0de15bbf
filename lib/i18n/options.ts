import type { Reason } from '../policy/validate.ts';
import type { Word, Words } from './words.ts';

export const optionsWords = {
  title: { da: 'Indstillinger', en: 'Settings' },
  product: { da: 'AI-værn for ledere', en: 'Leadership Guardrails' },
  tabs: { da: 'Sider', en: 'Pages' },
  tabSettings: { da: 'Indstillinger', en: 'Settings' },
  tabPolicy: { da: 'It-politik', en: 'IT policy' },
  tabPrivacy: { da: 'Privatliv', en: 'Privacy' },
  tabIt: { da: 'Til it-afdelingen', en: 'For IT' },
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
  example: { da: 'Eksempel:', en: 'Example:' },
  saved: { da: 'Gemt', en: 'Saved' },
  notSavedFull: {
    da: 'Ikke gemt: der er ikke mere plads i browserens lager. Slet noget under Privatliv, og prøv igen.',
    en: 'Not saved: the browser’s storage is full. Delete something under Privacy and try again.',
  },
  notSaved: {
    da: 'Ikke gemt: browseren kunne ikke skrive. Prøv igen.',
    en: 'Not saved: the browser could not write. Try again.',
  },
  on: { da: 'Til', en: 'On' },
  off: { da: 'Fra', en: 'Off' },
  unitWords: { da: 'ord', en: 'words' },
  useUsual: { da: 'Tilbage til standard', en: 'Back to the default' },
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
    da: 'Din organisation har sat et minimum. Du kan vælge at være mere forsigtig.',
    en: 'Your organisation has set a minimum. You may choose to be more careful.',
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
    da: 'Kun en organisation kan bestemme dette, gennem it-afdelingen.',
    en: 'Only an organisation can set this, through its IT department.',
  },
  stricterForMe: { da: 'Strengere for mig', en: 'Stricter for me' },
  asOrganisation: { da: 'Som organisationen', en: 'As the organisation' },
  ownLines: { da: 'Dine egne, oven i organisationens', en: 'Your own, on top of the organisation’s' },

  lineFault: { da: 'Linje {line}: {why}', en: 'Line {line}: {why}' },
  notKept: { da: 'Ikke gemt: {why}', en: 'Not kept: {why}' },

  siteGuarded: { da: 'Værnet er slået til på', en: 'The guard is on for' },
  siteStrict: { da: 'Spørg altid', en: 'Always ask' },
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

  remembered: { da: 'Husket som "ikke følsomt"', en: 'Remembered as "not sensitive"' },
  rememberedLead: {
    da: 'Det, du selv har sagt god for. Selve teksten er ikke gemt, kun et aftryk af den, så den ikke kan vises her.',
    en: 'What you said was fine. The text itself is not stored, only a fingerprint of it, so it cannot be shown here.',
  },
  rememberedNone: { da: 'Intet er husket endnu.', en: 'Nothing is remembered yet.' },
  rememberedRow: { da: '{kind}, {day}, {site}', en: '{kind}, {day}, {site}' },
  remove: { da: 'Glem', en: 'Forget' },
  removeAll: { da: 'Glem alle', en: 'Forget all' },

  backup: { da: 'Gem, hent og nulstil', en: 'Save, load and reset' },
  backupLead: {
    da: 'Dine egne valg som en fil, fx til en ny computer. Filen indeholder dine egne ord, så pas på den.',
    en: 'Your own choices as a file, for example for a new computer. The file contains your own terms, so take care of it.',
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
  cancel: { da: 'Annullér', en: 'Cancel' },
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
    da: 'Filen er fra en nyere version (feltet "{field}"). Opdatér udvidelsen først.',
    en: 'The file is from a newer version (the field "{field}"). Update the extension first.',
  },
  faultValues: {
    da: 'Feltet "{field}" i filen kan ikke læses.',
    en: 'The field "{field}" in the file cannot be read.',
  },

  troubleDamaged: {
    da: 'Dine gemte indstillinger kunne ikke læses. Standardindstillingerne gælder nu, og det ulæselige er lagt til side på denne enhed.',
    en: 'Your saved settings could not be read. The defaults apply for now, and what could not be read is put aside on this device.',
  },
  troubleNewer: {
    da: 'Dine indstillinger er fra en nyere version af udvidelsen. Det, der kan læses, gælder. Resten bliver liggende.',
    en: 'Your settings are from a newer version of the extension. What can be read applies. The rest is left as it is.',
  },
  troubleUnreadable: {
    da: 'Browserens lager kan ikke læses lige nu. Standardindstillingerne gælder imens.',
    en: 'The browser’s storage cannot be read right now. The defaults apply meanwhile.',
  },
  troubleFull: {
    da: 'Browserens lager er fuldt. Nye valg kan ikke gemmes, før noget er slettet under Privatliv.',
    en: 'The browser’s storage is full. New choices cannot be saved until something is deleted under Privacy.',
  },
  troubleDropped: {
    da: {
      one: '{count} værdi kunne ikke bruges. Se hvilken under It-politik.',
      other: '{count} værdier kunne ikke bruges. Se hvilke under It-politik.',
    },
    en: {
      one: '{count} value could not be used. See which under IT policy.',
      other: '{count} values could not be used. See which under IT policy.',
    },
  },

  policyTitle: { da: 'Det gælder', en: 'What is in force' },
  policyNone: {
    da: 'Ingen organisation styrer udvidelsen i denne browser. Dine egne valg gælder.',
    en: 'No organisation manages the extension in this browser. Your own choices apply.',
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
  policyKey: { da: 'Navn i it-politikken', en: 'Key in the policy' },
  policySetting: { da: 'Indstilling', en: 'Setting' },
  policyValue: { da: 'Gælder nu', en: 'In force' },
  policyFrom: { da: 'Kommer fra', en: 'Set by' },
  fromDefault: { da: 'standard', en: 'default' },
  fromUser: { da: 'dig', en: 'you' },
  fromManaged: { da: 'din organisation', en: 'your organisation' },
  fromBoth: { da: 'din organisation, strammet af dig', en: 'your organisation, made stricter by you' },
  droppedTitle: { da: 'Værdier, der ikke kunne bruges', en: 'Values that could not be used' },
  droppedNone: { da: 'Alle værdier kunne bruges.', en: 'Every value could be used.' },
  droppedRow: { da: '{key}: {why}', en: '{key}: {why}' },
  droppedLine: { da: '{key}, linje {line}: {why}', en: '{key}, line {line}: {why}' },
  droppedMeant: { da: 'Måske menes {meant}.', en: 'Perhaps {meant} is meant.' },
  droppedFromPolicy: { da: 'i organisationens it-politik', en: 'in the organisation’s IT policy' },
  droppedFromUser: { da: 'i dine egne indstillinger', en: 'in your own settings' },
  overruledTitle: { da: 'Dine valg, der ikke virker lige nu', en: 'Your choices that have no effect now' },
  overruledLead: {
    da: 'Din organisation bestemmer noget andet. Dine valg er gemt og gælder igen, hvis it-politikken fjernes.',
    en: 'Your organisation decides otherwise. Your choices are kept and apply again if the IT policy is removed.',
  },
  versionOld: {
    da: 'Din organisation beder om version {wanted} eller nyere. Du har {version}.',
    en: 'Your organisation asks for version {wanted} or newer. You have {version}.',
  },
  reread: { da: 'Læs it-politikken igen', en: 'Read the IT policy again' },
  rereadDone: { da: 'It-politikken er læst igen.', en: 'The IT policy has been read again.' },
  report: { da: 'Rapport til support', en: 'Report for support' },
  reportLead: {
    da: 'Uden indhold: kun navne på indstillinger, ikke dine ord eller tekster.',
    en: 'Without content: only names of settings, not your terms or texts.',
  },
  copy: { da: 'Kopiér', en: 'Copy' },
  copied: { da: 'Kopieret', en: 'Copied' },

  privacyTitle: { da: 'Hvad der er gemt på denne enhed', en: 'What is stored on this device' },
  privacyLead: {
    da: 'Det, du skriver til en AI, og det, den svarer, gemmes ikke og sendes ikke videre herfra. Udvidelsen har ingen server og sender intet ud af browseren.',
    en: 'What you write to an AI and what it answers is neither stored nor passed on by us. The extension has no server and sends nothing out of the browser.',
  },
  privacyLeadReporting: {
    da: 'Det, du skriver til en AI, og det, den svarer, gemmes ikke og sendes ikke videre herfra. Det eneste, der kan sendes, er antal pr. dag til din organisation, når du har sagt ja under It-politik.',
    en: 'What you write to an AI and what it answers is neither stored nor passed on by us. The only thing that can be sent is counts per day to your organisation, once you have agreed under IT policy.',
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
    da: 'Alt ovenfor slettes, undtagen organisationens it-politik. Det kan ikke fortrydes.',
    en: 'Everything above is deleted, except the organisation’s IT policy. This cannot be undone.',
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
  permAlarms: {
    da: 'Prøve igen, når antal pr. dag ikke kunne sendes.',
    en: 'Try again when counts per day could not be sent.',
  },
  permHosts: { da: 'Læse siderne på: {hosts}', en: 'Read the pages of: {hosts}' },

  itTitle: { da: 'Lav en it-politik', en: 'Make an IT policy' },
  itLead: {
    da: 'Vælg, hvad organisationen skal bestemme. Prøv virkningen, og hent en pakke til gruppepolitik, Intune, macOS, Linux og Google. Intet her ændrer dine egne indstillinger.',
    en: 'Choose what the organisation should decide. Try the effect and download a pack for group policy, Intune, macOS, Linux and Google. Nothing here changes your own settings.',
  },
  itAdd: { da: 'Tilføj en indstilling', en: 'Add a setting' },
  itAddButton: { da: 'Tilføj', en: 'Add' },
  itRemove: { da: 'Fjern {label}', en: 'Remove {label}' },
  itRemoveShort: { da: 'Fjern', en: 'Remove' },
  itNothing: {
    da: 'It-politikken er tom. Tilføj den første indstilling.',
    en: 'The IT policy is empty. Add the first setting.',
  },
  itLoad: { da: 'Begynd med en it-politik, I har i forvejen', en: 'Start from an IT policy you have' },
  itLoadHelp: {
    da: 'Indsæt JSON: en flad liste, en politikfil fra Linux eller formen fra Google Admin.',
    en: 'Paste JSON: a flat list, a policy file from Linux, or the Google Admin form.',
  },
  itLoadButton: { da: 'Indlæs', en: 'Load' },
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
    da: 'Lad feltet stå tomt, når I henter fra browserens egen butik.',
    en: 'Leave empty when you install from the browser’s own store.',
  },
  itInstall: { da: 'Installér hos alle, og hold den installeret', en: 'Install for everybody and keep it installed' },
  itDownload: { da: 'Hent pakken', en: 'Download the pack' },
  itDownloaded: { da: 'Pakken er hentet: {count} filer.', en: 'The pack is downloaded: {count} files.' },
  itPreview: { da: 'Prøv it-politikken', en: 'Try the IT policy' },
  itPreviewLead: {
    da: 'Skriv noget opdigtet, og se, hvad en bruger med denne it-politik ville møde.',
    en: 'Write something made up and see what a person with this IT policy would see.',
  },
  itJson: { da: 'It-politikken som JSON', en: 'The IT policy as JSON' },

  aboutLead: {
    da: 'Passer på personlige og fortrolige oplysninger, før de sendes til en AI-chat. Tjekker svarene. Giver færdige prompter til ledelsesopgaver.',
    en: 'Warns about personal and confidential details before they are sent to an AI chat. Checks the answers. Offers ready-made prompts for leadership tasks.',
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
    da: 'Skriv noget opdigtet, og se, hvad værnet ville gøre. Teksten bliver her og gemmes ikke.',
    en: 'Write something made up and see what the guard would do. The text stays here and is not stored.',
  },
  previewText: { da: 'Opdigtet prompt', en: 'Made-up prompt' },
  previewNothing: { da: 'Værnet siger ingenting.', en: 'The guard says nothing.' },
  previewNotice: { da: 'Vises ved siden af feltet.', en: 'Shown beside the text box.' },
  previewConfirm: { da: 'Du bliver spurgt, før teksten sendes.', en: 'You are asked before it is sent.' },
  previewBlock: { da: 'Teksten kan ikke sendes.', en: 'The text cannot be sent.' },
} satisfies Words;

/** Why a value or a line was left out. */
export const reasonWords: Record<Reason, Word> = {
  'not-settings': { da: 'er ikke indstillinger', en: 'is not a set of settings' },
  'unknown-key': { da: 'navnet findes ikke', en: 'the name does not exist' },
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
  site: { da: 'er hverken et kendt websted eller en webadresse', en: 'is neither a known site nor a web address' },
  part: { da: 'er ikke en del af et websted', en: 'is not a part of a site' },
  selector: {
    da: 'vælgeren kan ikke læses eller rammer for meget: skriv et id, en klasse eller en attribut',
    en: 'the selector cannot be read or takes in too much: name an id, a class or an attribute',
  },
  version: { da: 'er ikke et versionsnummer', en: 'is not a version number' },
  collector: {
    da: 'er ikke en adresse, der begynder med https:// og er uden adgangskode og spørgsmålstegn',
    en: 'is not an address that begins with https:// and has no password and no question mark',
  },
  'policy-only': { da: 'kan kun sættes af organisationen', en: 'can only be set by the organisation' },
};

/** What lies in the browser's storage, by its key there. */
export const storedWords: Record<string, { what: Word; why: Word }> = {
  user: {
    what: { da: 'Dine valg', en: 'Your choices' },
    why: {
      da: 'Så de gælder næste gang. Indtil du sletter dem.',
      en: 'So that they apply next time. Until you delete them.',
    },
  },
  effective: {
    what: { da: 'Indstillinger i kraft', en: 'Settings in force' },
    why: {
      da: 'Dine valg og organisationens lagt sammen. Regnes ud igen, når noget ændres.',
      en: 'Your choices and the organisation’s put together. Worked out anew when something changes.',
    },
  },
  managed: {
    what: { da: 'Organisationens it-politik', en: 'The organisation’s IT policy' },
    why: {
      da: 'En kopi, så den også gælder, mens browseren starter. Indtil organisationen fjerner den.',
      en: 'A copy, so that it also applies while the browser starts. Until the organisation removes it.',
    },
  },
  ignored: {
    what: { da: 'Husket som "ikke følsomt"', en: 'Remembered as "not sensitive"' },
    why: {
      da: 'Aftryk (HMAC-SHA-256 med salt), ikke tekst. Indtil du glemmer dem.',
      en: 'Fingerprints (HMAC-SHA-256 with a salt), not text. Until you forget them.',
    },
  },
  welcome: {
    what: { da: 'At velkomstsiden er vist', en: 'That the welcome page was shown' },
    why: {
      da: 'Så den ikke åbner igen. Indtil du sletter det.',
      en: 'So that it does not open again. Until you delete it.',
    },
  },
  counts: {
    what: { da: 'Antal pr. dag', en: 'Counts per day' },
    why: { da: 'Til dit eget overblik. 400 dage.', en: 'For your own overview. 400 days.' },
  },
  panel: {
    what: { da: 'Sidepanelets hukommelse', en: 'The side panel’s memory' },
    why: {
      da: 'Favoritter, lektioner og det, du har bedt om at få husket i felter. Indtil du sletter det.',
      en: 'Favourites, lessons, and what you asked to have remembered in fields. Until you delete it.',
    },
  },
  report: {
    what: { da: 'Antal pr. dag til din organisation', en: 'Counts per day to your organisation' },
    why: {
      da: 'Det, der venter på at blive sendt, og det, der er sendt, så du kan se det. 35 dage.',
      en: 'What waits to be sent and what was sent, so that you can see it. 35 days.',
    },
  },
  ownSnippets: {
    what: { da: 'Dine egne skabeloner', en: 'Your own snippets' },
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
