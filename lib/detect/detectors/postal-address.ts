import { rx, rxOf } from '../rx.ts';
import type { Detector, Passage, Span } from '../types.ts';

/**
 * Addresses are looked for from their numbers: to the left a street ("Vestergade 12", "Rua do Arenque 1634"), to the
 * right one ("18 Larkspur Gardens"). From there the finding grows over floor and flat, postcode and town. A town or a
 * postcode alone is no address.
 */
const NUMBER = rx(
  'g',
)`(?<![\p{L}\p{N}.,:/#€$£%-])\d{1,6}(?:[ ]?[A-Za-z](?![\p{L}\p{N}])|[A-Za-z]?-\d{1,4}[A-Za-z]?(?!\d))?(?![\p{L}\p{N}%€$£]|[.,:]\d)`;

/** Endings of street names in the Nordic languages, German and Dutch. Strong ones are hardly ever anything else. */
const STRONG_END =
  '(?:vej(?:en)?|gade(?:n)?|all[eé](?:en)?|stræde(?:t)?|boulevard(?:en)?|vænge(?:t)?|gatan?|vägen|gränd|veien|stra(?:ß|ss)e|str\\.|gasse|allee|straat|laan|katu|braut|str(?:æ|ae)ti|gracht|kade|plads(?:en)?|torv(?:et)?|esplanade(?:n)?)';
const WEAK_END =
  '(?:vei|gate|gata|veg(?:en)?|plass(?:en)?|väg|torg|stig|weg|spjæld(?:et)?|brynet?|parcel(?:len)?|vangen|tværvej|park(?:en)?|have(?:n)?|bakke(?:n)?|høj(?:en)?|lund(?:en)?|mark(?:en)?|toft(?:en)?|ager(?:en)?|eng(?:en)?|krog(?:en)?|brink(?:en)?|skov(?:en)?|gård(?:en)?|dal(?:en)?|sti(?:en)?|vang(?:en)?|løkke(?:n)?|sving(?:et)?|ring(?:en)?|center|centret|strand(?:en)?|kær(?:et)?|ås(?:en)?|holm(?:en)?|kvarter(?:et)?|terrasse(?:n)?|passage(?:n)?|kaj(?:en)?|bro(?:en)?|hegn(?:et)?|bjerg(?:et)?|hus(?:et|ene)?|led(?:det)?|kilde(?:n)?|mose(?:n)?|banke(?:n)?|vad(?:et)?|platz|damm|ufer|ring|tie|kuja|polku|plein|stigen|backen|plan|torget|bakken|gårdsvej|øre)';
const WORD = "[\\p{Lu}][\\p{L}.'’-]{0,24}";
const LATIN_STREET =
  '(?:Rua|Rue|Via|Viale|Avenida|Av\\.?|Calle|C/|Paseo|Plaza|Piazza|Place|Corso|[Uu]l\\.|[Aa]l\\.|Ulica|Praça|Travessa|Carrer|Carretera|Chemin|Boulevard|Bd\\.?|Allée|Quai|Strada|Str\\.|Largo|Rambla|Calea|Aleea|Platz|Straße|Avenue|Impasse|Route)';
const SMALL =
  "(?:(?:de|da|do|dos|das|del|della|dei|di|du|des|la|le|las|los|el|van|von|der|den|het|y|e|af|og|på|ved)\\s|(?:d|l|dell)['’])";

/** What stands before the number, to its end. */
const LEFT = rxOf(
  `(?:(?:(?:${WORD}[ ]){0,3}[\\p{Lu}][\\p{L}.'’-]{0,28}${STRONG_END})|(?:${WORD}[ ]){1,3}(?:${STRONG_END}|gate|gata|vei|veg|Markt|Anger|Ring|Weg|Damm|Ufer|[VGAPSBTKH](?:ej|ade|ll[eé]|lads|træde|oulevard|orv|aj|ave|avn))|[\\p{Lu}][\\p{L}'’-]{2,24}${WEAK_END}|(?:[\\p{Lu}][\\p{L}.]{1,14}[ ]){1,2}[\\p{L}]{2,20}${WEAK_END}|${LATIN_STREET}[ ]${SMALL}{0,3}(?:[\\p{Lu}\\d][\\p{L}\\d.'’-]{0,24}[ ]?){1,4}|(?:[\\p{Lu}][\\p{L}.'’-]{1,24}[ ]){1,3}(?:u|utca|út|tér|Str|Straße|Weg|Platz|Allee)\\.?)[,]?[ ]$`,
  '',
);
const LEFT_LOWER = rx()`(?<![\p{L}])[\p{L}]{3,24}(?:vej|gade|gaden|vejen|all[eé]|stræde|stra(?:ß|ss)e|boulevard|vænget|torvet|pladsen)\s$`;
/** Words that end like streets and are none. */
const NO_STREET =
  /^(?:motorvej|omvej|udvej|genvej|hovedvej|landevej|cykelvej|underveje?|undervejs|afvej|vildvej|tvangsvej|indgang|arbejdsplads|byggeplads|parkeringsplads|oplagsplads|legeplads|p-plads|førsteplads|andenplads|tredjeplads|placering|førsteplads|plads|center|park|hus|have|huset|parken|haven|ring|bro|dal|strand|skov|marked|benchmark|danmark|telemark|mark|hold|tabel|figur|opgave|spørgsmål|versionen|trin|uge|bilag|stiftelse|testgade|sted|mødested|holm|plan|handlingsplan|projektplan|tidsplan|businessplan|vej|gade|projekthave)$/;

/** "Gl. Landevej", "Nordre Hovedvej": with such a word before it, a common word is a street after all. */
const OLD_ROAD =
  /(?:Gl\.?|Gammel|Gamle|Ny|Nordre|Ndr\.?|Søndre|Sdr\.?|Vestre|Østre) (?:Landevej|Hovedvej|Skovvej|Plads|Vej)[ ,]*$/;

const ENGLISH_ENDS: ReadonlySet<string> = new Set(
  'Alley Av Ave Avenue Blvd Boulevard Bridge Broadway Chase Cir Circle Close Cottage Cottages Court Cove Coves Cres Crescent Crossing Ct Dr Drive Embankment Estate Estates Extension Extensions Field Fields Garden Gardens Gate Gdns Glen Green Grove Heights Highway Hill Hills Hwy Isle Junction Landing Lane Ln Loop Mall Manor Meadow Meadows Mews Mill Motorway Mount Overpass Parade Park Parkway Path Pkwy Pl Place Plaza Point Points Port Promenade Quay Ramp Rd Ridge Rise Road Row Run Shoal Shoals Shore Shores Spring Springs Sq Square Squares St Station Stravenue Stream Street Summit Terrace Throughway Trace Track Trail Tunnel Turnpike Union Vale Valley Viaduct View Villas Village Ville Vista Walk Way Well Wells Wharf Yard'.split(
    ' ',
  ),
);
/** Capitalised words behind the number; which of them ends a street is looked up, not matched. */
const RIGHT = rx('y')`(?:[ ](?:[\p{Lu}][\p{L}.'’-]{0,24}|\d{1,3}(?:st|nd|rd|th))(?![\p{L}])){2,7}`;
const COMPASS = /^[ ](?:N|S|E|W|NW|NE|SW|SE)(?![A-Za-z])/;

/** " Larkspur Gardens" of " Larkspur Gardens Bristol": up to the last word that ends a street, or nothing. */
function englishStreet(text: string, at: number): string | undefined {
  RIGHT.lastIndex = at;
  const words = RIGHT.exec(text)?.[0];
  if (!words) return undefined;
  let length = 0;
  let end = 0;
  for (const [index, word] of words.slice(1).split(' ').entries()) {
    length += 1 + word.length;
    if (index > 0 && index < 7 && ENGLISH_ENDS.has(word.replace(/\.$/, ''))) end = length;
  }
  if (end === 0) return undefined;
  return words.slice(0, end) + (COMPASS.exec(text.slice(at + end, at + end + 4))?.[0] ?? '');
}

const RIGHT_LOWER = rx(
  'y',
)`\s(?:[\p{L}'’.-]{2,24}\s){1,3}(?:street|road|avenue|lane|drive|close|crescent|terrace|boulevard|gardens)(?![\p{L}])`;
const RIGHT_LATIN = rxOf(
  `,?\\s(?:bis\\s|ter\\s)?(?:${LATIN_STREET}|[Rr]ue|[Aa]venue|[Bb]oulevard|[Aa]ll[ée]e)\\s${SMALL}{0,3}(?:[\\p{Lu}][\\p{L}.'’-]{1,24}\\s?){1,4}`,
  'y',
);

const UNIT =
  '(?:Apt|Apartment|Suite|Ste|Unit|Flat|App|Appt|Lejlighed|Lejl|Room|Rm|Floor|Whg|Wohnung|apt|suite|apartment|unit|flat)\\.?\\s?#?\\d{1,5}[A-Za-z]?(?![\\p{L}\\p{N}])';
const UNIT_ANYWHERE = rx(
  'g',
)`(?<![\p{L}\p{N}])(?:Apt|Apartment|Suite|Ste|apt|suite)\.?\s?#?\d{1,5}[A-Za-z]?(?![\p{L}\p{N}])`;
/** Floor and side ("2. tv.", "st. th.", "1. sal"), flat, town and postcode: what may follow a street and number. */
const FLOOR =
  '(?:\\d{1,2}|st|kl|kld|stuen)\\.?\\s?(?:sal\\.?)?\\s?(?:,\\s?)?(?:t\\.?v|t\\.?h|m\\.?f|sal|dør\\s?\\d{1,3}|lejl\\.?\\s?\\d{1,3}|-\\s?\\d{1,3})(?![\\p{L}\\p{N}])\\.?';
const GAP = '[ \\t]{0,2}[,|>?]{0,4}[ \\t]{0,2}\\n?[>?| \\t]{0,5}';
const TOWN =
  "(?:(?:St|Sct|Nr|Ndr|Sdr|Gl|Kgs|Ll|Bad|Sankt)\\.?[ ])?[\\p{Lu}][\\p{L}'’-]{1,24}(?:[ -](?:[\\p{Lu}][\\p{L}'’-]{0,24}|upon|on|under|am|an|der|de|la|le|del|i|på|bei|ob|im|in|sur|en|nad|nan)){0,3}";
const UK_POSTCODE = '[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}';
const TAIL = [
  rxOf(`${GAP}${FLOOR}`, 'y'),
  rxOf(`${GAP}${UNIT}`, 'y'),
  // "8920 Randers NV", "DK-1557 København V", "10115 Berlin", "1012 AB Amsterdam"
  rxOf(
    `${GAP}(?:[A-Z]{1,3}-)?(?:\\d{4,5}|\\d{3}[ ]\\d{2})(?!\\d)(?:\\s[A-Z]{2}(?=\\s[\\p{Lu}]))?[ \\t]{1,2}${TOWN}(?:[ ][A-ZØ]{1,2}(?![\\p{L}]))?`,
    'y',
  ),
  rx('y')`[, \t]{1,3}\d{4}[ ][\p{Ll}]{3,24}(?:[ ][cvnøsk]{1,2}(?![\p{L}]))?`,
  // "Bristol BS7 0QX", "Newcastle upon Tyne, NE6 9ZX"
  rxOf(`${GAP}(?:${TOWN}${GAP}){0,3}${UK_POSTCODE}(?![\\p{L}\\p{N}])`, 'y'),
  // "Springfield, IL 62704", "Artilleros\n, CO\n Uruguay 64677", "Riisa\n\n Estonia 62488"
  rxOf(
    `${GAP}(?:${TOWN}\\n?${GAP}){0,3}(?:[A-Z]{2}${GAP})?(?:${TOWN}[ ])?(?:\\([\\p{L} ]{2,20}\\)[ ])?(?:\\d{5}-\\d{4}|\\d{4,6})(?![\\p{L}\\p{N}-]|[.,:]\\d)`,
    'y',
  ),
  rxOf(`${GAP}${UK_POSTCODE}(?![\\p{L}\\p{N}])`, 'y'),
];

const CONTEXT =
  /(?:\bbor(?:\s+nu)?\s+(?:på|i|ved)|\bboende|bopæl|adresse(?:n)?(?:\s+er)?|address(?:\s+is|\s+of\b.{0,40}?\bis)?|\blives?\s+(?:at|on|in)|\bliving\s+(?:at|on|in)|office\s+is\s+at|located\s+at|deliver(?:ed)?\s+to|sent\s+to|ship\s+to|return\s+to|taxi\s+to|send(?:es)?\s+til|leveres\s+til|wohnt\s+in|wohnhaft|side\s+of|corner\s+of|stop\s+at|validate the following|flytter\s+til|flyttet\s+til|moved?\s+to|it'?s\s+in)(?![a-zæøå])\W{0,4}\s*(?:[^\n]{0,30}?\n?)?$/;
/** With such words before it, any capitalised name and number is a street. */
const ANY_STREET = rx()`(?:\d{1,6}[ ])?(?:[\p{Lu}][\p{L}.'’-]{1,24}[ ]){1,4}$`;
const BOX = rx(
  'g',
)`(?<![\p{L}])(?:P\.?\s?O\.?\s?Box|Postboks|Postbox|Postfach|Unit\s\d{1,5}\sBox|Apartado|Boîte postale|PSC\s\d{1,5},?\sBox|Casella postale)\s?\d{1,6}(?!\d)`;
const MILITARY = /[\s,]{1,3}(?:DPO|APO|FPO)\s(?:AA|AE|AP)\s\d{5}/y;

/** Any name with a capital, and small words inside: "Unter den Linden ", "Hyldespjældet ". */
const ANY_NAME = rx()`(?<![\p{L}\p{N}.@/-])[\p{Lu}][\p{L}.'’-]{2,28}(?:[ ](?:${SMALL}){0,2}[\p{Lu}][\p{L}.'’-]{1,24}){0,3},?[ ]$`;
/** The same in lower case, one word. */
const ANY_SMALL = rx()`(?<![\p{L}\p{N}.@/-])[\p{L}-]{5,28}[ ]$`;
/** Words with a number behind them that are no streets. */
const COUNTED =
  /^(?:apt|apartment|suite|ste|flat|lejlighed|lejl|box|postboks|postbox|floor|uge|dag|side|bilag|afsnit|kapitel|tabel|figur|punkt|pkt|afdeling|afd|hold|lokale|sal|etape|fase|version|sag|ordre|faktura|postnr|postnummer|nummer|nr|kl|klokken|trin|niveau|klasse|gruppe|team|rum|stue|bord|plads|bane|spor|perron|gate|terminal|linje|linie|række|enhed|opgang|blok|pulje|lag|del|bind|bog|max|min|cirka|ca|kun|over|under|op|ad|i|på|den|der|vi|jeg|og|med|til|fra|for|paragraf|stk|week|page|day|section|chapter|table|figure|room|item|step|phase|level|group|part|line|row|unit|class|year|grade|order|invoice|case|ticket|track|about|around|only|over|than|from|until|till|to|at|the|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|cpr|tlf|telefon|mobil|reg|konto|cvr|ean|år|kr|dkk|eur|usd|gbp)\.?$/;
/** Floor and side alone: "2. tv.", "st. th", "1. mf.", "3 sal". */
const SIDE = rx(
  'y',
)`[ \t]{0,2},?[ \t]{0,2}(?:\d{1,2}|st|kl|kld|stuen)\.?,?\s?(?:sal\.?,?\s?)?(?:t\.?\s?v|t\.?\s?h|m\.?\s?f|sal|dør\s?\d{1,3}|lejl\.?\s?\d{1,3})(?![\p{L}\p{N}])\.?`;

/** Behind a number: a floor, a postcode and its town, a British postcode. With one of them any name is a street. */
function isHouseNumber(text: string, end: number): boolean {
  SIDE.lastIndex = end;
  if (SIDE.test(text)) return true;
  for (const index of [2, 4]) {
    const tail = TAIL[index] as RegExp;
    tail.lastIndex = end;
    const found = tail.exec(text)?.[0];
    if (!found) continue;
    // "Budget 3, 2026 Forår": a year. 2000 is Frederiksberg's.
    const code = /\d{4,5}/.exec(found)?.[0] ?? '';
    if (index === 2 && /^(?:199\d|20\d\d)$/.test(code) && !/2000\s(?:Fr|fr)/.test(found)) continue;
    return true;
  }
  return false;
}

/** How far left of a number its street is looked for. */
const REACH = 90;

/** Floor and flat may follow one another; what holds the postcode ends the address. */
function grow(text: string, from: number): number {
  let end = from;
  for (let round = 0; round < 3; round++) {
    const index = TAIL.findIndex((tail) => {
      tail.lastIndex = end;
      return tail.test(text);
    });
    if (index < 0) return end;
    end = (TAIL[index] as RegExp).lastIndex;
    if (index > 1) return end;
  }
  return end;
}

function lastWord(text: string): string {
  return (LAST_WORD.exec(text)?.[0] ?? '').toLowerCase();
}

export const postalAddress: Detector = {
  id: 'postal-address',
  kinds: ['postal-address'],
  find(passage) {
    const spans: Span[] = [];
    const { text, lower } = passage;
    if (!/\d/.test(text)) return spans;
    for (const match of text.matchAll(NUMBER)) fromNumber(passage, match.index, match[0], spans);
    if (/box|postb|postf|apart|casella|postale/i.test(text)) {
      for (const match of lower.matchAll(BOX)) {
        let end = match.index + match[0].length;
        MILITARY.lastIndex = end;
        end += MILITARY.exec(text)?.[0].length ?? 0;
        spans.push({ kind: 'postal-address', start: match.index, end: grow(text, end), score: 0.7, rule: 'box' });
      }
    }
    if (/\d[A-Z]{2}(?![A-Za-z\d])/.test(text)) {
      for (const match of text.matchAll(HOUSE))
        spans.push({
          kind: 'postal-address',
          start: match.index,
          end: match.index + match[0].length,
          score: 0.85,
          rule: 'house-postcode',
        });
    }
    for (const match of text.matchAll(UNIT_ANYWHERE)) {
      const start = leftOfUnit(text, match.index);
      if (
        start === match.index &&
        !CONTEXT.test(passage.lower.slice(Math.max(0, start - REACH), start)) &&
        !/\n/.test(text.slice(Math.max(0, start - 3), start))
      )
        continue;
      spans.push({
        kind: 'postal-address',
        start,
        end: grow(text, match.index + match[0].length),
        score: 0.75,
        rule: 'unit',
      });
    }
    return merge(spans);
  },
};

const SURE_STREET = rxOf(`${STRONG_END}[,]?\\s$|${LATIN_STREET}`, 'i');
const LAST_WORD = rx()`[\p{L}-]+(?=[,]?\s$)`;
const LETTER_OR_STOP = rx()`[\p{L}.,]`;
const CAPITAL_OR_DIGIT = rx()`[\p{Lu}\d]`;
const STREET_BEFORE_UNIT = rx()`(?:\d{1,6}\s){0,2}(?:[\p{L}.'’-]{1,24}\s){1,5}\d{0,5}[\s,>?|]{0,6}$`;

function leftOfUnit(text: string, at: number): number {
  const slice = text.slice(Math.max(0, at - REACH), at);
  const match = STREET_BEFORE_UNIT.exec(slice);
  if (!match || !/\d/.test(match[0])) return at;
  const offset = match[0].search(/\d/);
  return (
    at -
    slice.length +
    match.index +
    (offset > 0 && /\d\s*[\s,>?|]*$/.test(match[0]) && !/^\s*\d/.test(match[0])
      ? Math.max(0, match[0].search(CAPITAL_OR_DIGIT))
      : offset)
  );
}

const CAPITAL = rx()`[\p{Lu}]`;
/** Longer than any word that LEFT_LOWER or ANY_SMALL takes, and what stands before it. */
const LONGEST_WORD = 40;
/** What the names of streets are written with, a comma and a space before the number apart. */
const OF_NAMES = rx()`[\p{L}\d.'’ /@-]`;

/** From where on the words before a number may be one name, in code units. */
function startOfName(text: string, number: number): number {
  const first = Math.max(0, number - REACH);
  let start = number - 1;
  if (text[start - 1] === ',') start--;
  while (start > first && OF_NAMES.test(text[start - 1] as string)) start--;
  return start;
}

function fromNumber({ text, lower }: Passage, at: number, number: string, spans: Span[]): void {
  const add = (start: number, end: number, score: number, rule: string) => {
    spans.push({ kind: 'postal-address', start, end: grow(text, end), score, rule });
  };
  const end = at + number.length;
  const previous = text.charCodeAt(at - 1);
  // Street, then number.
  if (
    (previous === 32 || previous === 10) &&
    at >= 4 &&
    LETTER_OR_STOP.test(text[at - 2] as string) &&
    number.length <= 8
  ) {
    const floor = startOfName(text, at);
    const slice = text.slice(floor, at);
    // A street's name has a capital, but for the last word of LEFT_LOWER.
    const capital = CAPITAL.test(slice);
    const street = capital ? LEFT.exec(slice) : null;
    if (street && (!NO_STREET.test(lastWord(street[0])) || OLD_ROAD.test(street[0])) && /^\d{1,4}(?!\d)/.test(number)) {
      let start = floor + street.index;
      const leading = /(?:^|[\s>?])(\d{1,6}\s)$/.exec(text.slice(Math.max(0, start - 9), start));
      if (leading) start -= (leading[1] as string).length;
      const grown = grow(text, end);
      const weak = !SURE_STREET.test(street[0]);
      add(start, end, grown > end ? 0.92 : weak ? 0.5 : 0.75, 'street-number');
      if (!weak || grown > end || CONTEXT.test(lower.slice(Math.max(0, start - REACH), start))) return;
      // "Kantinehuset 3": a weak ending with nothing behind it needs a word that says address.
      spans.pop();
    } else {
      const last = slice.slice(-LONGEST_WORD);
      const small = LEFT_LOWER.exec(last);
      if (small && !NO_STREET.test(lastWord(small[0])) && /^\d{1,3}[ ]?[A-Za-z]?$/.test(number)) {
        add(at - last.length + small.index, end, 0.65, 'street-number');
        return;
      }
      // A street that does not end like one: what follows the number says that it is a house's.
      const capitals = capital ? ANY_NAME.exec(slice) : null;
      const named = capitals ?? ANY_SMALL.exec(last);
      // "Olwen Pryce, 3 Weaver Row": who lives there stands before the comma, the street behind the number.
      const lived = named !== null && /,[ ]$/.test(named[0]) && englishStreet(text, end) && !HOUSE_NAME.test(named[0]);
      if (named && !lived && /^\d{1,4}(?!\d)/.test(number) && isHouseNumber(text, end)) {
        const word = lastWord(named[0].replace(/\.(?=,?\s$)/, ''));
        if (!COUNTED.test(word) && (!NO_STREET.test(word) || /^[\p{Lu}]/u.test(named[0]))) {
          add((capitals ? floor : at - last.length) + named.index, end, 0.85, 'house-number');
          return;
        }
      }
      const context = lower.slice(Math.max(0, at - REACH), at);
      const any = capital ? ANY_STREET.exec(slice) : null;
      if (any && !COUNTED.test(lastWord(any[0])) && CONTEXT.test(context.slice(0, context.length - any[0].length))) {
        add(floor + any.index, end, 0.6, 'named-address');
        return;
      }
    }
  }
  // Number, then street.
  if (text.charCodeAt(end) !== 32 && text[end] !== ',') return;
  for (const pattern of ['english', RIGHT_LATIN, RIGHT_LOWER] as const) {
    if (pattern !== 'english') pattern.lastIndex = end;
    const street = pattern === 'english' ? englishStreet(text, end) : pattern.exec(text)?.[0];
    if (!street || !/^\d{1,5}[A-Za-z]?(?:-\d+[A-Za-z]?)?$/.test(number)) continue;
    let start = at;
    const before = text.slice(Math.max(0, at - 24), at);
    const flat =
      /(?:(?:Flat|Apt|Apartment|Unit|Suite)\.?\s\w{1,5},?\s)$/i.exec(before) ?? /(?:^|[\s>?])(\d{1,6}\s)$/.exec(before);
    if (flat) start -= (flat[1] ?? flat[0]).length;
    const streetEnd = end + street.trimEnd().length;
    const grown = grow(text, streetEnd);
    // "10 Most Popular Park": a number and a title; an address goes on, or the street is called one.
    const plain =
      pattern !== RIGHT_LATIN &&
      /(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Close|Crescent|Gardens|Terrace|Mews|Turnpike|Hwy|Pkwy)\.?$/i.test(
        street.trimEnd(),
      );
    if (
      !plain &&
      grown === streetEnd &&
      pattern !== RIGHT_LATIN &&
      !CONTEXT.test(lower.slice(Math.max(0, start - REACH), start))
    )
      continue;
    add(start, streetEnd, grown > streetEnd ? 0.92 : 0.7, 'number-street');
    return;
  }
  // "12 Quarry Bank, Matlock DE4 3ZY": a British postcode says that the words are a street's.
  if (!/^\d{1,4}[A-Za-z]?(?:-\d+[A-Za-z]?)?$/.test(number)) return;
  RIGHT_ANY.lastIndex = end;
  const words = RIGHT_ANY.exec(text)?.[0];
  if (!words) return;
  const postcode = TAIL[4] as RegExp;
  postcode.lastIndex = end + words.length;
  if (postcode.test(text)) add(at, end + words.length, 0.9, 'number-postcode');
}

const RIGHT_ANY = rx('y')`,?(?:[ ](?:[\p{Lu}][\p{L}.'’-]{0,24}|the|of|and|on|le|de)){1,5}(?=[ ]?[,\n])`;

/** The name of a house and, after it, a town and a British postcode: "Rose Cottage, Mill Lane, Ashford TN25 4AB". */
const HOUSE = rx(
  'g',
)`(?<![\p{L}\p{N}])(?:The[ ])?(?:[\p{Lu}][\p{L}'’-]{1,20}[ ]){0,3}(?:Cottage|House|Farm|Farmhouse|Rectory|Vicarage|Barn|Lodge|Mill|Manor|Grange|Bungalow|Villa|Hall|Stables|Oast|Croft|Lane|Road|Street|Close|Drive)(?:,[ ]?\n?|\n|[ ])(?:[\p{Lu}][\p{L}'’-]{1,20}(?:,?[ ]|,?\n)){1,6}${UK_POSTCODE}(?![\p{L}\p{N}])`;

const HOUSE_NAME =
  /(?:Cottage|House|Farm|Farmhouse|Rectory|Vicarage|Barn|Lodge|Mill|Manor|Grange|Bungalow|Villa|Hall|Court|Flats|Mansions|Building|Centre|Works),[ ]$/;

/** Pieces of one address that overlap or touch are one finding. */
function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      last.end = Math.max(last.end, span.end);
      last.score = Math.max(last.score, span.score);
    } else merged.push({ ...span });
  }
  return merged;
}
