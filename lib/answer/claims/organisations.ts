/**
 * Bodies and publications that answers name as their source. Not a list of every organisation: the tagger finds those;
 * this holds what is written with small letters, in capitals or in one plain word, and what follows a pattern.
 */
import { expand, once, rxOf } from '../../detect/rx.ts';

const KNOWN =
  '[Aa][Tt]-vejledning(?:en|er)?|Gallup|McKinsey(?: & Company)?|McKinsey Global Institute|Deloitte|PwC|KPMG|Ernst & Young|Gartner|Forrester|BCG|Boston Consulting Group|Bain(?: & Company)?|Rambøll|Ramboll|Epinion|YouGov|Ipsos|Voxmeter|Megafon|Statista|Pew(?: Research(?: Center)?)?|Kantar|Mercer|Willis Towers Watson|Korn Ferry|Microsoft|Google|LinkedIn|Harvard(?: Business (?:Review|School))?|Stanford|Oxford|Cambridge|MIT(?: Sloan)?|Yale|Princeton|Wharton|INSEAD|London School of Economics|Cochrane|The Lancet|Lancet|Nature|RAND|Acas|CIPD|SHRM|Eurofound|Eurostat|Cedefop|UNESCO|UNICEF|OECD|WHO|ILO|IMF|IPCC|NASA|NHS|CDC|FBI|EEOC|HSE|OSHA|NIOSH|NIST|ENISA|EDPB|EIOPA|ICO|FDA|APA|BBC|CNN|Reuters|Bloomberg|Forbes|The Economist|The Guardian|Financial Times|New York Times|Wall Street Journal|VIVE|FAOS|NFA|DST|KL|HK|FH|IDA|DJØF|Djøf|Lederne|DA|LO|3F|FOA|PROSA|BUPL|KRL|DLF|Dansk Industri|Dansk Erhverv|Dansk Metal|Dansk Arbejdsgiverforening|Danske Regioner|CO-industri|Finansforbundet|Sundhedsstyrelsen|Danmarks Statistik|Datatilsynet|Arbejdstilsynet|Krifa|Cepos|CEPOS|Kraka|Rockwool Fonden(?:s Forskningsenhed)?|Realdania|Mandag Morgen|Politiken|Berlingske|Børsen|Jyllands-Posten|Information|DR|TV 2|Ritzau|Altinget|SCKK|BetterUp|Slack|Zoom|Atlassian|Buffer|Asana|Litmus|HubSpot|Salesforce|Glassdoor|Indeed|Edelman|Cisco|IBM|SAP|Accenture|Capgemini|Adobe|Qualtrics|Culture Amp|Hays|Randstad|ManpowerGroup|Manpower|Adecco';
const STANDARD =
  'ICD-1[01]|DSM-(?:5|V|IV)(?:-TR)?|ISO(?:/IEC)?\\s?\\d{3,5}(?:-\\d+)?(?::\\d{4})?|DS/EN\\s?\\d+|EN\\s\\d{3,5}|NIST SP \\d+-\\d+|IFRS \\d+|COSO|PRINCE2|BMJ|JAMA|NEJM|PNAS';
/** Danish words that name an authority by their ending. */
const ENDING =
  '\\p{Lu}[\\p{L}-]*(?:tilsynet|styrelsen|nævnet|ministeriet|forbundet|domstolen|kommissionen|instituttet|institutet|direktoratet|ombudsmanden|højskolen|ankestyrelsen|landsret|højesteret|foreningen|komitéen|komiteen|fonden|barometeret|profilen|(?<!Års)(?<!Status)rapporten|(?<!Medarbejder)(?<!Trivsels)undersøgelsen)s?|Højesterets?|Landsretten|Sø- og Handelsretten|Arbejdsretten|Folketingets?|Ombudsmanden|Nationalbanken|Danmarks Nationalbank';
const W = "\\p{Lu}[\\p{L}&.'’-]*";
const JOIN = '(?:\\s(?:of|for|the|and|on|in|to|at|og|i|af|om|til|den|det|de|&))';
const SEQUENCE = `${W}(?:${JOIN}{0,2}\\s${W}){0,6}`;
const COMPOSED = [
  `(?:Det |Den )?(?:Nationale|Danske|Europæiske|Kongelige|Faglige|Statens|Nationalt|Dansk|Danmarks|Danske|Nordisk|Københavns|Aarhus|Aalborg|Roskilde|Syddansk|Copenhagen)\\s(?:${SEQUENCE})`,
  `(?:Institut|Center|Centret|Rådet|Råd|Videncenter|Videnscenter|Forskningscenter|Forskningscentret|Styrelsen|Nævnet|Foreningen|Ministeriet|Statens Institut|Arbejdsmarkedets|Branchefællesskabet|Hovedorganisationen|Landsforeningen|Dataetisk Råd)\\s(?:for|om|af|til|mod)\\s(?:\\p{L}+(?:\\s(?:og|i|for)\\s\\p{L}+)?)`,
  `(?:University|Ministry|Department|Office|Institute|Bureau|Court|Journal|Academy|Association|Society|School|College|Centre|Center|Board|Council|Federation|Chamber|House|Bank)\\s(?:of|for|on)\\s(?:the\\s)?${SEQUENCE}`,
  `(?:the\\s)?${W}(?:${JOIN}{0,2}\\s${W}){0,4}\\s(?:University|Institute|Institution|College|School|Agency|Commission|Authority|Foundation|Council|Association|Organi[sz]ation|Court|Tribunal|Bureau|Office|Review|Journal|Group|Survey|Index|Report|Barometer|Centre|Center|Department|Federation|Society|Board|Bank|Panel|Study|Studies|Universitet|Kommune|Region|Fonden|Forbund|Undersøgelse|Sundhedsprofil|Barometer|Project|Programme|Press|Regulator|Trust|Union|Chamber)(?:['’]s\\s(?:Office|${W}))?`,
  `(?:Region|Project|Projekt)\\s${SEQUENCE}`,
  `(?:European|Danish|British|Nordic|National|Federal|Royal|American|International|World|Global|Institute)\\s(?:${SEQUENCE})`,
  `United Nations|(?:the\\s)?(?:European\\s)?Parliament|Europa-Parlamentet|EU-Kommissionen|Europa-Kommissionen|EU-Domstolen|FN(?=\\s)`,
].join('|');
/** European and national court cases: "sag C-177/88, Dekker". */
export const CASE =
  '(?:(?:[Ss]ag(?:en)?|[Cc]ase|[Jj]oined [Cc]ases)\\s(?:nr\\.?\\s|[Nn]o\\.?\\s)?[A-Z]{0,2}-?\\d{1,5}/\\d{2,4}(?:\\s?[A-Z])?(?:,\\s\\p{Lu}[\\p{L}.-]+(?:\\s\\p{Lu}[\\p{L}.-]+)*)?|C-\\d{1,3}/\\d\\d(?:\\sP)?|U\\.?\\s?\\d{4}\\.\\d+(?:\\.?\\s?[HVØS])?|\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,4}\\s(?:v\\.?|mod)\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){0,4})';

export const ORGANISATION = rxOf(
  `(?<![\\p{L}\\p{N}-])(?:${CASE}|${STANDARD}|(?:${KNOWN})(?:['’]s?|s)?(?=[^\\p{L}\\p{N}-])(?:\\s(?:egne tal|own (?:figures|data|numbers)))?|${ENDING}|${COMPOSED})(?:['’]?s)?(?![\\p{L}])`,
  'g',
);
/** Over lower-case text: with `i` it costs twice as much to build. */
const WHOLE = new RegExp(
  once(
    expand(
      `^(?:the\\s)?(?:${KNOWN}|${ENDING}|${STANDARD}|${COMPOSED})(?:['’]?s)?$`.replaceAll('\\p{Lu}', '\\p{L}'),
    ).toLowerCase(),
  ),
);

export const DEAR: readonly RegExp[] = [ORGANISATION, WHOLE];

/** Whether the words are the name of a known or typical body or publication. */
export function isOrganisation(name: string): boolean {
  return WHOLE.test(name.trim().toLowerCase());
}
