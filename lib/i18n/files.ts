import type { FileKind, Place, Problem } from '../files/types.ts';
import type { Say, Word, Words } from './words.ts';

/** Words about attached files: the dialog, the progress, the notes. */
export const fileWords = {
  title: {
    da: {
      one: 'Vent lidt – her er noget i filen, du skal se',
      other: 'Vent lidt – her er noget i filerne, du skal se',
    },
    en: { one: 'One moment – look at this file first', other: 'One moment – look at these files first' },
  },
  titleBlocked: {
    da: { one: 'Filen kan ikke vedhæftes her', other: 'Filerne kan ikke vedhæftes her' },
    en: { one: 'This file cannot be attached here', other: 'These files cannot be attached here' },
  },
  nothingGiven: { da: 'Siden har ikke fået noget endnu.', en: 'The site has not received anything yet.' },
  nothingGivenTo: { da: '{site} har ikke fået noget endnu.', en: '{site} has not received anything yet.' },
  blockedBy: {
    da: '{organisation} tillader ikke, at det sendes til en AI-chat.',
    en: '{organisation} does not allow this to be sent to an AI chat.',
  },
  found: {
    da: { one: '{count} ting fundet', other: '{count} ting fundet' },
    en: { one: '{count} thing found', other: '{count} things found' },
  },
  more: { da: 'og {count} andre', en: 'and {count} more' },
  include: { da: 'Tag {name} med', en: 'Include {name}' },
  goesToo: { da: 'følger med, som den er', en: 'goes along as it is' },
  copied: {
    da: 'Kopi: navne og numre er erstattet. Dette er der stadig:',
    en: 'Copy: names and numbers are replaced. This is still there:',
  },
  notCopyable: {
    da: 'Oplysningerne kan ikke erstattes i denne slags fil.',
    en: 'Details cannot be replaced in this kind of file.',
  },
  leftOver: {
    da: 'Der er stadig noget at se på i kopien. Intet er vedhæftet endnu.',
    en: 'There is still something to look at in the copy. Nothing has been attached yet.',
  },
  noCopy: {
    da: 'Der kunne ikke laves en kopi uden oplysningerne. Intet er vedhæftet.',
    en: 'A copy without the details could not be made. Nothing has been attached.',
  },
  sendCopy: { da: 'Vedhæft en kopi, hvor det er erstattet', en: 'Attach a copy with these replaced' },
  leaveOut: {
    da: { one: 'Lad filen være ude', other: 'Lad filerne være ude' },
    en: { one: 'Leave the file out', other: 'Leave the files out' },
  },
  asIs: {
    da: { one: 'Vedhæft, som den er', other: 'Vedhæft, som de er' },
    en: { one: 'Attach it as it is', other: 'Attach them as they are' },
  },
  reading: {
    da: { one: 'Læser {name} …', other: 'Læser {count} filer: {name} …' },
    en: { one: 'Reading {name} …', other: 'Reading {count} files: {name} …' },
  },
  readingHere: { da: 'Kun her i browseren', en: 'Only here in your browser' },
  cancel: { da: 'Afbryd', en: 'Cancel' },
  noteFound: {
    da: {
      one: '{name}: {count} ting fundet, blandt andet {kind}. Erstat det, hvis AI ikke behøver at vide det.',
      other: '{name}: {count} ting fundet, blandt andet {kind}. Erstat det, hvis AI ikke behøver at vide det.',
    },
    en: {
      one: '{name}: {count} thing found, such as {kind}. Replace it if the AI does not need to know.',
      other: '{name}: {count} things found, such as {kind}. Replace them if the AI does not need to know.',
    },
  },
  noteUnread: {
    da: '{name}: {why} Se selv efter navne, CPR-numre og andet fortroligt, før du sender.',
    en: '{name}: {why} Look for names, ID numbers and other confidential details before you send.',
  },
  noteMore: {
    da: { one: 'Og {count} fil til, du selv bør se på.', other: 'Og {count} filer til, du selv bør se på.' },
    en: { one: 'And {count} more file to look through.', other: 'And {count} more files to look through.' },
  },
  longPaste: {
    da: 'Teksten er sat ind i feltet, så den kan ses igennem, før du sender.',
    en: 'The text was put into the box, so that it can be looked through before you send.',
  },
  pastedText: { da: 'Indsat tekst.txt', en: 'Pasted text.txt' },
  offered: {
    da: 'Filen fra AI er ikke rørt. Står der pladsholdere i den, skal du selv sætte navnene ind.',
    en: 'The file from the AI is untouched. If it holds placeholders, put the names in yourself.',
  },
  standsFor: { da: '{placeholder} er {name}', en: '{placeholder} is {name}' },
} satisfies Words;

/** Why a file was not read, or not whole. One sentence. */
export const problemWords: Record<Problem, Word> = {
  empty: { da: 'Filen er tom.', en: 'The file is empty.' },
  'too-large': { da: 'Filen er for stor til at blive læst.', en: 'The file is too large to be read.' },
  'unpacks-too-large': {
    da: 'Filen fylder alt for meget, når den pakkes ud, og er ikke læst.',
    en: 'The file unpacks to far too much and was not read.',
  },
  'cut-short': { da: 'Kun den første del er læst.', en: 'Only the first part was read.' },
  encrypted: { da: 'Filen har en adgangskode og er ikke læst.', en: 'The file has a password and was not read.' },
  broken: { da: 'Filen er beskadiget og kunne ikke læses.', en: 'The file is damaged and could not be read.' },
  image: { da: 'Billeder bliver ikke læst.', en: 'Pictures are not read.' },
  archive: { da: 'Pakkede filer bliver ikke læst.', en: 'Packed files are not read.' },
  unknown: { da: 'Denne slags fil kan ikke læses.', en: 'This kind of file cannot be read.' },
  'other-than-named': {
    da: 'Filen er en anden slags, end navnet siger.',
    en: 'The file is another kind than its name says.',
  },
  'no-text': {
    da: 'Der er sider uden tekst, for eksempel skannede. De er ikke læst.',
    en: 'Some pages hold no text, such as scanned ones. They were not read.',
  },
  'not-read': { da: 'Filen kunne ikke læses her.', en: 'The file could not be read here.' },
};

const placeWords = {
  page: { da: 'side {page}', en: 'page {page}' },
  slide: { da: 'dias {slide}', en: 'slide {slide}' },
  cell: { da: '{sheet}, celle {cell}', en: '{sheet}, cell {cell}' },
  sheet: { da: 'arket {sheet}', en: 'sheet {sheet}' },
  line: { da: 'linje {line}', en: 'line {line}' },
  paragraph: { da: 'afsnit {paragraph}', en: 'paragraph {paragraph}' },
  properties: { da: 'filens egenskaber', en: 'file properties' },
  comment: { da: 'kommentar', en: 'comment' },
  footnote: { da: 'fodnote', en: 'footnote' },
  header: { da: 'hoved eller fod', en: 'header or footer' },
  notes: { da: 'noter', en: 'notes' },
  attachment: { da: 'vedhæftet: {name}', en: 'attachment: {name}' },
  'hidden-sheet': { da: 'skjult ark', en: 'hidden sheet' },
  removed: { da: 'slettet tekst', en: 'deleted text' },
} satisfies Record<string, Word>;

/** Where in a file something stands, as a person says it: "Ark1, celle B12 (skjult ark)". */
export function placeText(place: Place, kind: FileKind, say: Say): string {
  const { page, slide, sheet, cell, line, paragraph, part, name } = place;
  const spot =
    page !== undefined
      ? say(placeWords.page, { page })
      : slide !== undefined
        ? say(placeWords.slide, { slide })
        : sheet !== undefined
          ? say(cell === undefined ? placeWords.sheet : placeWords.cell, { sheet, cell: cell ?? '' })
          : line !== undefined
            ? say(placeWords.line, { line })
            : paragraph !== undefined && part === undefined
              ? say(placeWords.paragraph, { paragraph })
              : '';
  // The head of a mail names its line; that of a document is one of several.
  const which =
    part === undefined
      ? ''
      : part === 'header' && kind === 'eml'
        ? (name ?? '')
        : say(placeWords[part], { name: name ?? '' });
  return spot && which ? `${spot} (${which})` : spot || which;
}
