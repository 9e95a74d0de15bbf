import { rxOf } from '../../detect/rx.ts';

/** The length a prompt asks for, as it was put. */
export type Measure =
  | 'words'
  | 'sentences'
  | 'lines'
  | 'bullets'
  | 'paragraphs'
  | 'pages'
  /** Of speaking; seconds are parts of them. */
  | 'minutes'
  | 'characters'
  | 'slides'
  | 'items'
  | 'yes-no'
  | 'one-word';

export type Sized = Exclude<Measure, 'yes-no' | 'one-word'>;

/**
 * Words per unit. A line of a mail holds about 14 words, a sentence of plain prose 18, a typed A4 page 450 to 500.
 * Speaking is slower than reading aloud (183 words a minute, Brysbaert 2019); 140 is a usual pace for a speech.
 */
export const PER: Record<Sized, { words: number; most: number; slack: number }> = {
  words: { words: 1, most: 1, slack: 0 },
  sentences: { words: 18, most: 30, slack: 8 },
  lines: { words: 14, most: 20, slack: 12 },
  bullets: { words: 14, most: 28, slack: 30 },
  paragraphs: { words: 70, most: 130, slack: 30 },
  pages: { words: 450, most: 600, slack: 60 },
  minutes: { words: 140, most: 190, slack: 40 },
  characters: { words: 1 / 6.2, most: 1 / 5, slack: 5 },
  slides: { words: 40, most: 90, slack: 60 },
  items: { words: 30, most: 60, slack: 60 },
};

const UNITS: readonly [string, string][] = [
  ['words', 'ord(?:s)?|words?|wrods|wds|(?<=\\d)w'],
  ['sentences', 'sætning(?:er|en|s)?|sentences?|sentance?s?|one-liner|(?:hel|ud)?sætninger|sentencer'],
  ['lines', 'linj(?:er|e|ers)|linie(?:r|rs)?|lines?|liners?|tekstlinjer'],
  [
    'bullets',
    'bullet[- ]?points?|bullets?|bulletpunkter|(?:hoved|nøgle|kerne|ned)?punkt(?:er|ers|s)?|pinde|pointer|points|dots|pind(?:e)?|key points|stikord|pkt\\.?|dash(?:es)?|bulleted (?:items|lines)|bullits?',
  ],
  ['paragraphs', 'afsnit|paragraphs?|paras?|tekststykker|paragraf?fs?'],
  [
    'pages',
    '(?:a4[- ]?|word-)?sid(?:er|es|ers|e)|(?:a4[- ]?)?pages?|pager|a4(?:-?ark|[- ]format)?|ark|sides? (?:of )?a4',
  ],
  ['minutes', 'min(?:\\.|utters?|uts?|utes?|ute)?'],
  ['seconds', 'sek(?:\\.|und(?:er|ers)?)?|sec(?:onds?|s)?'],
  ['characters', 'tegn|characters?|chars?|anslag|letters|karakterer'],
  ['slides', 'slides?|dias|powerpoints?|slidere?|planche(?:r)?'],
];

const ALL = UNITS.map(([measure, words]) => `(?<${measure}>${words})`).join('|');
const AFTER = rxOf(
  `(?<gap>[\\s-]+|(?=a4)|(?<=\\d)(?=ord|words?|w(?![a-zà-öø-ÿ])|tegn|min|sek|slides?|linjer|punkter|sider)|(?<=[a-zà-öø-ÿ])(?=sides|siders|minutters|ords|linjers|sekunders))(?<adjective>(?:[a-zà-öø-ÿ]+[\\s-]+){0,2}?)(?:${ALL})(?![a-zà-öø-ÿ])`,
  'y',
);
const ALONE = rxOf(`^(?:${ALL})$`);

export const DEAR: readonly RegExp[] = [AFTER, ALONE];

export interface Unit {
  measure: Sized;
  /** One of these is so many of the measure. */
  share: number;
  /** Words between the number and the unit. */
  adjective: string;
  end: number;
}

/** The unit that the number before `at` counts, if one follows: "100 [korte ]ord". */
export function unitAfter(lower: string, at: number): Unit | undefined {
  AFTER.lastIndex = at;
  const match = AFTER.exec(lower);
  if (!match) return undefined;
  const { adjective = '' } = match.groups!;
  return { ...named(match.groups!), adjective, end: at + match[0].length };
}

/** The measure a word names: "punkter", "pages". */
export function measureNamed(word: string): Sized | undefined {
  if (/(?:form|opstilling|^list|^liste|^stikord)$/.test(word)) return 'bullets';
  const match = ALONE.exec(word.toLowerCase());
  return match ? named(match.groups!).measure : undefined;
}

function named(groups: Record<string, string | undefined>): Pick<Unit, 'measure' | 'share'> {
  const found = UNITS.find(([measure]) => groups[measure] !== undefined)?.[0] ?? 'words';
  return found === 'seconds' ? { measure: 'minutes', share: 1 / 60 } : { measure: found as Sized, share: 1 };
}
