/**
 * Number words a leader writes in a prompt, Danish and English: "halvanden", "femogtyve", "to hundrede og halvtreds",
 * "a couple", "one hundred and twenty". Small numbers and set phrases are listed; the others are put together by rule.
 */
const UNITS: Record<string, number> = {
  en: 1,
  et: 1,
  én: 1,
  ét: 1,
  een: 1,
  eet: 1,
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  syv: 7,
  otte: 8,
  ni: 9,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};
const TEENS: Record<string, number> = {
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
  seksten: 16,
  sytten: 17,
  atten: 18,
  nitten: 19,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
};
const TENS: Record<string, number> = {
  tyve: 20,
  tredive: 30,
  fyrre: 40,
  fyrretyve: 40,
  halvtreds: 50,
  halvtredsindstyve: 50,
  tres: 60,
  halvfjerds: 70,
  firs: 80,
  halvfems: 90,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const POWERS: Record<string, number> = { hundrede: 100, hundred: 100, tusind: 1000, tusinde: 1000, thousand: 1000 };
/** Set phrases and parts. */
const PHRASES: Record<string, number> = {
  'et halvt hundrede': 50,
  'half a hundred': 50,
  'et halvt tusind': 500,
  'half a thousand': 500,
  'halvandet hundrede': 150,
  'halvandet tusind': 1500,
  halvandettusind: 1500,
  'et par hundrede': 200,
  'a couple of hundred': 200,
  'a couple hundred': 200,
  'a few hundred': 300,
  'nogle hundrede': 300,
  halvanden: 1.5,
  halvandet: 1.5,
  'en halv': 0.5,
  'et halvt': 0.5,
  halv: 0.5,
  halve: 0.5,
  'en og en halv': 1.5,
  'et og et halvt': 1.5,
  'to og en halv': 2.5,
  'tre og en halv': 3.5,
  'two and a half': 2.5,
  'three and a half': 3.5,
  'one and a half': 1.5,
  'a page and a half': 1.5,
  'et par': 2,
  par: 2,
  couple: 2,
  'couple of': 2,
  few: 3,
  'handful of': 5,
  'et par enkelte': 2,
  'nogle få': 3,
  'ganske få': 3,
  få: 3,
  'a couple of': 2,
  'a couple': 2,
  'a few': 3,
  'just a few': 3,
  'a handful of': 5,
  'a handful': 5,
  'en håndfuld': 5,
  'a dozen': 12,
  'half a dozen': 6,
  'two dozen': 24,
  dozen: 12,
  'et dusin': 12,
  'et halvt dusin': 6,
  'en snes': 20,
  'en halv snes': 10,
  'en tredjedel': 0.33,
  'to tredjedele': 0.67,
  'en fjerdedel': 0.25,
  'en kvart': 0.25,
  kvart: 0.25,
  'tre kvart': 0.75,
  trekvart: 0.75,
  'a third of a': 0.33,
  'a third of an': 0.33,
  'two thirds of a': 0.67,
  'two-thirds of a': 0.67,
  'a quarter of a': 0.25,
  'three quarters of a': 0.75,
  'three-quarters of a': 0.75,
  'half of a': 0.5,
  'half a': 0.5,
  'half an': 0.5,
  'a half': 0.5,
  half: 0.5,
  single: 1,
  'a single': 1,
  'one single': 1,
  'en enkelt': 1,
  'et enkelt': 1,
  'én enkelt': 1,
  'ét enkelt': 1,
  'en eneste': 1,
  'et eneste': 1,
};

const longest = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');
const unit = longest(Object.keys(UNITS));
const tens = longest(Object.keys(TENS));
const small = `(?:(?:${longest(Object.keys(UNITS))})og(?:${tens})|(?:${tens})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|${longest(Object.keys(TEENS))}|${unit})`;
const power = longest(Object.keys(POWERS));
/** "to hundrede og halvtreds", "a hundred and twenty", "femhundrede", "fifteen hundred", "et tusind to hundrede" */
const composed = `(?:${small}(?:\\s?|-))?(?:${power})(?:(?:\\s(?:og|and))?\\s${small}(?:\\s?hundrede?)?(?![a-zà-öø-ÿ]))?`;
const phrases = [...Object.keys(PHRASES)]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll(' ', '\\s+'))
  .join('|');

/** Danish compounds go on after the number: "tosiders", "femminutters". */
const AFTER = '(?:(?![a-zà-öø-ÿ])|(?=(?:sides|siders|minutters|ords|linjers|sekunders)(?![a-zà-öø-ÿ])))';

/**
 * Source of a regular expression for a number in figures or words, without groups. Dear to match: search a text for it
 * once and look around each find, instead of building it into larger patterns.
 */
export const NUMBER = `(?:\\d?\\s?[½¼¾]|\\d\\s\\d/\\d(?!\\d)|[1-3]/[2-4](?!\\d)|\\d{1,3}(?:[., ]\\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)?k?(?![½¼¾]|/\\d)|(?:${phrases}|${composed}|${small})${AFTER})`;

/** The value of what `NUMBER` matched; NaN for anything else. */
export function numberValue(written: string): number {
  const key = written.trim().toLowerCase().replace(/\s+/g, ' ');
  const phrase = PHRASES[key];
  if (phrase !== undefined) return phrase;
  const mixed = /^(\d+)?\s?(?:([½¼¾])|(\d)\/(\d))$/.exec(key);
  if (mixed) {
    const [, whole = '0', sign, top, under] = mixed;
    return Number(whole) + (sign ? { '½': 0.5, '¼': 0.25, '¾': 0.75 }[sign as '½'] : Number(top) / Number(under));
  }
  if (/^\d{1,3}(?:[., ]\d{3})+$/.test(key)) return Number(key.replace(/[., ]/g, ''));
  if (/^\d+(?:[.,]\d+)?k$/.test(key)) return Number(key.slice(0, -1).replace(',', '.')) * 1_000;
  if (/^\d/.test(key)) return Number(key.replace(',', '.'));
  return spelled(key);
}

/** A number word put together by rule. */
function spelled(key: string): number {
  const split = key.replace(/(hundrede?|tusinde?|thousand)/g, ' $1 ').trim();
  let total = 0;
  let part = 0;
  for (const word of split.split(/[\s-]+/)) {
    if (word === 'og' || word === 'and') continue;
    const value = wordValue(word);
    if (value !== undefined) part += value;
    else if (POWERS[word] === 100) part = (part || 1) * 100;
    else if (POWERS[word]) {
      total += (part || 1) * POWERS[word];
      part = 0;
    } else return Number.NaN;
  }
  return total + part;
}

function wordValue(word: string): number | undefined {
  const known = UNITS[word] ?? TEENS[word] ?? TENS[word];
  if (known !== undefined) return known;
  const [, low, high] = /^(.+?)og(.+)$/.exec(word) ?? [];
  const [first, second] = [UNITS[low ?? ''], TENS[high ?? '']];
  return first !== undefined && second !== undefined ? first + second : undefined;
}
