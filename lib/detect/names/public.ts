import { keywords } from '../keywords.ts';
import { rx } from '../rx.ts';
import type { Passage } from '../types.ts';
import { figures } from './figures.ts';

/**
 * Tells public figures in a public role from private people, and people who do not exist from both. A rule of thumb
 * that errs to the private side: where the words around speak of work, illness, pay or the like, nobody is public.
 */

export interface Person {
  /** UTF-16 offsets of the name. */
  start: number;
  end: number;
}

export type Standing = 'private' | 'public' | 'nobody';

/** Code units before and after a name that are read for signs of a private matter. */
const NEAR = 160;

const PRIVATE_MATTER = rx(
  'i',
)`(?<![\p{L}])(?:min|vores|hendes|hans|deres|our|my|her|his|their)\s+(?:nye\s+|new\s+)?(?:medarbejder(?:e|en|ne|ens|s)?|kolleg(?:a|aer|aerne|aen|er)s?|chef(?:en|er|s)?|leder(?:e|en|s)?|ven(?:ner|s)?|nabo(?:er|s)?|kone|mand|søn|datter|mor|far|kunde(?:r|n|s)?|elev(?:er|en|s)?|praktikant(?:en|er|s)?|vikar(?:en|er|s)?|employees?|colleagues?|co-?workers?|boss|managers?|friends?|neighbou?rs?|wife|husband|son|daughter|mother|mum|mom|father|clients?|interns?|temps?)(?![\p{L}])|(?<![\p{L}])(?:syg(?:e)?meld|sygefravær|afskedig|fyre[rst]?(?![\p{L}])|fyring|opsig|advarsel|lønforhøj|lønsamtale|mus-samtale|trivselssamtale|cpr|diagnos|barsel|partshør|ansat hos|ansatte hos|tjenestelig|påtale|handicap|gravid|sick leave|salary|dismiss|grievance|payroll|maternity|redundan|performance review|line manager|disciplinary)`;

const INVENTED = rx(
  'i',
)`(?<![\p{L}])(?:fikti|opdigt|opfind|find på en|digt en|fiction|invent|imaginary|made[- ]up|short story|fairy tale|novelle|eventyr|make up a|rollespil|role-?play)`;

const INVENTED_IN = keywords(
  ...['fikti', 'opdigt', 'opfind', 'find på en', 'digt en', 'fiction', 'invent', 'imaginary', 'made up', 'made-up'],
  ...['make up a', 'short story', 'fairy tale', 'novelle', 'eventyr', 'rollespil', 'role-play', 'roleplay'],
);

/** The name was given on request: "skal hedde Hanne Hansen", "call her Jane". */
const NAMED_ON_REQUEST =
  /(?:skal hedde|kan hedde|må hedde|som hedder|der hedder|hedder|kald (?:ham|hende|personen|vedkommende)|kaldes|call(?:ed)?(?: (?:him|her|them))?|name(?:d)?(?: (?:him|her|them))?|navnet)\s*:?\s*["“”'»]?$/iu;

/** The same as an order of its own, whatever the text: "Call him Ted.", "Kald hende Gerda, og ...". */
const CALL_SO = /(?:^|[.!?]\s)(?:call|name|kald) (?:him|her|them|ham|hende|dem)\s["“']?$/iu;

/** A language or arithmetic exercise: the one given name in it ("Roger has 5 tennis balls") stands for nobody. */
const EXERCISE = rx(
  'i',
)`(?<![\p{L}])(?:gramma(?:r|tical|tik|tisk)|part[- ]of[- ]speech|pos tag|tekststykke|word problem|math(?:s|ematics)? (?:problem|question)|reasoning steps|premise\s*:|hypothesis\s*:|udsagnsord|navneord|synonymer|explain (?:to|the|how|what|why)[^.!?\n]{0,90}(?:using|with|by)\s["“']|forklar[^.!?\n]{0,90}\smed\s(?:sætningen|eksemplet)?\s?["“']|(?:correct|translate|paraphrase|rewrite|classify|analy[sz]e|ret|oversæt|omskriv) (?:the following |the given |this |følgende |denne )(?:sentence|sætning))`;

const EXERCISE_IN = keywords(
  ...['gramma', 'part of speech', 'part-of-speech', 'pos tag', 'tekststykke', 'problem', 'reasoning steps', 'premise'],
  ...['hypothesis', 'udsagnsord', 'navneord', 'synonymer', 'explain', 'forklar', 'sentence', 'sætning'],
);

/** A name is looked for: for a dog, a ferry, a robot. */
const NAMING =
  /(?:suggest|find|pick|choose|need|want|ideas? for|foreslå|vælg|mangler|forslag til)\s(?:a |an |me |et |en |some |mig |ten |five |\d+ )?(?:a |et |good |godt |nice |new |nyt |sjovt |funny |proper )?(?:names?|navne?)\s(?:for|to|til|på)|name ideas|navneforslag|navneidé/iu;

const NAMING_IN = keywords(
  ...['name', 'names', 'navn', 'navne'].flatMap((name) => ['for', 'to', 'til', 'på'].map((word) => `${name} ${word}`)),
  ...['name ideas', 'navneforslag', 'navneid'],
);

/** "Muhammad the prophet", "Peter den Store". */
const ROLE_AFTER = rx('i')`^,? (?:the (?:prophet|apostle|great|baptist)|den store|profeten)(?![\p{L}])`;

const CITED_AFTER = rx()`^(?:'s|s|’s)?(?:\s*(?:,|&|og|and|et al\.?)\s*[\p{L}. ]{0,40}?)?,?\s*\(?(?:1[5-9]|20)\d\d[a-z]?\)?(?:[):;,.]|\s|$)`;
const CITED_BEFORE = /\([^()\n]{0,80}$/u;

/** Given names that stand in scripture. */
const SCRIPTURE = words(
  `adam eva eve noah noa abraham sara sarah isak isaac jakob jacob josef joseph aron aaron josva joshua gideon ruth naomi noomi samuel david elias elisa daniel ezra ester esther esajas isaiah jeremias jeremiah jonas maria mary martha marta peter paulus paul johannes john thomas lukas luke markus mark matthæus matthew barnabas timotheus timothy stefanus stephen rebekka rebecca rachel rakel lea leah mirjam miriam debora deborah hanna hannah eli simon andreas andrew filip philip james luther magdalene benjamin`,
);
/** The same, but hardly anybody's name today. */
const SCRIPTURE_ONLY = words(
  `goliat goliath kain cain abel job moses samson samsøn dalila delilah esau lazarus pilatus pilate judas zakæus zacchaeus saul salomon solomon nehemias nehemiah elijah jonah boaz herodes herod bartimæus nikodemus nicodemus jesus lot batseba bathsheba`,
);
const RELIGIOUS =
  /bibel|prædik|andagt|evangeli|gudstjeneste|konfirmand|menighed|kirke|sogne|provst|præst|scripture|bible|sermon|gospel|church|parish|congregation|vicar|devotion|parable|testament|lignelse|synagog|homily/;
/** Right before the name, or before a list of names that it ends. */
const STORY_BEFORE =
  /(?:historien|fortællingen|beretningen|lignelsen|legenden|myten|story|stories|tale|parable|legend|myth|gospel|book|life|andagt|prædiken|bibelstudie|bibelstudium|devotional|devotion|sermon|homily|bible study|reflection|assembly|learn|lessons?|lære|læring)[^.!?\n]{0,40}?\s(?:om|over|of|about|on|from|af|fra|hos)\s(?:[^\s,.!?\n]{2,14}(?: \d{1,3})?(?:, (?:og |and )?| og | and )){0,3}$/;

/** "Jonah and the whale", "Daniel i løvekulen". */
const STORY_AFTER =
  /^(?:['’]s)? (?:and (?:the|his) (?:whale|lions?|giant|ark|flood|brothers|burning)|og (?:hvalen|løverne|arken|syndfloden)|in the (?:lions|ark|desert|wilderness)|i (?:løvekulen|hvalen|ørkenen|arken))/;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** A whole name that is quoted, read or learnt from: "citater af", "lessons from", "a novel by". */
const QUOTED_BEFORE =
  /(?:(?:in the style|i stilen|i samme stil|stil|manner|voice|tone|spirit)\s(?:of|af|som|hos)\s$|i stil med\s$|(?:citat(?:er|et)?|quotes?|quotations?|teori(?:en|er|erne)?|theor(?:y|ies)|model(?:len|s)?|tanker|tænkning|thinking|roman(?:en|er)?|novels?|digt(?:et|e)?|poems?|poetry|salme(?:n|r)?|hymns?|sang(?:en|e)? |maleri(?:et|er)?|paintings?|biograf(?:i|ien)|biography|lessons?(?: in leadership| on leadership)?|leadership lessons|learn|lære|lederskab(?:et)?|leadership|indsats|legacy|forfatterskab(?:et)?|værk(?:er)?)\s(?:af|by|from|fra|of|hos|om|about)\s(?:[^.!?\n]{2,40}?(?:, | og | and )){0,2}$)/;
/** "Lencioni's five dysfunctions", "Kotters otte trin". */
const MODEL_AFTER =
  /^(?:['’]?s)?\s(?:famous\s|berømte\s|kendte\s)?(?:(?:to|tre|fire|fem|seks|syv|otte|ni|ti|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s)?(?:-?(?:faktor|trins|step|factor)\s?)?(?:model(?!ler\b)|teori|theory|trin\b|steps\b|faser|phases|stages|dysfunctions|dysfunktioner|principper|principles|habits|vaner|laws\b|forces|kræfter|matrix|pyramid|hierarchy|cycle\b|cirkel|framework|disciplin|roman|novel\b|bøger|books\b|forfatterskab|teamroller|team roles|poems?\b|poetry|digte|symphon|symfoni|on (?:adaptive|servant|transformational) leadership)/;
const YEARS_AFTER = /^,?\s?\((?:f\.\s|født\s|b\.\s|born\s)?\d{3,4}\s?(?:[-–—]\s?(?:\d{2,4})?)?\)/;
/** Long ago, or in books: whoever is named with it is known from there. */
const HISTORY =
  /besættelsen|modstandskamp|verdenskrig|world war|\d{2}00-tallet|(?:1[5-9]|20)th[ -]century|suffragett|kirkegård|mindetavle|blue plaque|programme note|koncertprogram|symphon|symfoni|opera(?:en|s)?(?!t)|scandal|skandale|public inquiry|nobelpris|nobel prize|from history|fra historien|i historien\b|i sine bøger|in (?:his|her) (?:books|novels|poems)|forfatterskab|romanfigur|hovedperson|protagonist|main character|helgen|(?:\b(?:i|in|fra|from|år|året|anno|since|siden|of|til|to|before|after|før|efter)\s|[(–-])1[0-8]\d\d(?![\d.,]|\s?(?:kr|kg|m|stk))/;
/** Whoever is written to lives, whatever it is about. */
const ADDRESSED =
  /(?:^|[^a-zæøå])(?:(?:skriv|send|mail|sms|sig|videresend|svar|ring|write|reply|text|call|email|speak|talk|tal)(?:\s[a-zæøå]+){0,3}\s(?:til|to|with|med)|kære|hej|dear|hi|hello|mail|email|ask|spørg|tell|call)\s$/;
/** Somebody near, whatever is quoted: a customer's praise, a colleague's words. */
const NEAR_US = rx(
  'i',
)`(?<!\p{L})(?:min|mit|mine|vores|vor|our|my)\s[\p{L}-]*(?:chef|leder|medarbejder|kolleg|kunde|elev|ven|team|employee|colleague|manager|boss|client|customer|director|head of)|interview|testimonial|udtalelse|anmeldelse af|kollega|colleague`;

/** Joins two names in a list. */
const JOIN = /^(?:['’]?s)?(?:,\s?(?:og |and )?| og | and | & | eller | or | samt )$/;

/** Standing of each of the people, in their order. */
export function standings(passage: Passage, people: readonly Person[]): Standing[] {
  if (people.length === 0) return [];
  const { text, lower } = passage;
  const known = new Set<string>();
  const made = new Set<string>();
  const invented = INVENTED_IN.in(passage) && INVENTED.test(text);
  const exercise = EXERCISE_IN.in(passage) && EXERCISE.test(text) && !PRIVATE_MATTER.test(text);
  const asked = NAMING_IN.in(passage) ? text.search(NAMING) : -1;
  const naming = asked >= 0 && PRIVATE_MATTER.test(text) ? -1 : asked;
  let religious: boolean | undefined;
  const result = people.map((person): Standing => {
    const name = plain(text.slice(person.start, person.end));
    const before = text.slice(Math.max(0, person.start - NEAR), person.start);
    if (figures().nobody.has(name)) return 'nobody';
    if ((invented && NAMED_ON_REQUEST.test(before.slice(-40))) || CALL_SO.test(before.slice(-24))) {
      for (const part of [name, ...name.split(' ')]) made.add(part);
      return 'nobody';
    }
    if ((exercise || (naming >= 0 && person.start > naming)) && !name.includes(' ')) return 'nobody';
    if (isFromAStory(text, person, name, () => (religious ??= RELIGIOUS.test(lower)))) return 'public';
    const titled = hasPublicRole(before);
    const listed = figures().whole.has(name) || figures().single.has(name);
    if (
      !listed &&
      !titled &&
      !ROLE_AFTER.test(text.slice(person.end, person.end + 20)) &&
      !isCited(text, person) &&
      !isLearntFrom(text, person, name)
    )
      return 'private';
    if (!(listed && titled) && PRIVATE_MATTER.test(around(text, person))) return 'private';
    known.add(name);
    for (const part of name.split(' ')) if (part.length > 2) known.add(part);
    return 'public';
  });
  // Whoever stands in a list with somebody known is known too: "Ernest Shackleton and Roald Amundsen".
  for (const step of [1, -1]) {
    for (let i = step > 0 ? 1 : people.length - 2; i >= 0 && i < people.length; i += step) {
      const [first, second] = step > 0 ? [people[i - 1]!, people[i]!] : [people[i]!, people[i + 1]!];
      if (
        result[i] === 'private' &&
        result[i - step] === 'public' &&
        second.start - first.end < 9 &&
        JOIN.test(text.slice(first.end, second.start)) &&
        /[\s.]/.test(text.slice(people[i]!.start, people[i]!.end)) &&
        !PRIVATE_MATTER.test(around(text, people[i]!)) &&
        !NEAR_US.test(around(text, people[i]!))
      )
        result[i] = 'public';
    }
  }
  return result.map((standing, i) => {
    if (standing !== 'private') return standing;
    const person = people[i]!;
    const name = plain(text.slice(person.start, person.end));
    if (made.has(name)) return 'nobody';
    return known.has(name) && !PRIVATE_MATTER.test(around(text, person)) ? 'public' : 'private';
  });
}

/** "historien om Job og Ruth", "David og Goliat", "a sermon on Martha and Mary". */
function isFromAStory(text: string, { start, end }: Person, name: string, religious: () => boolean): boolean {
  const one = name.replace(/^.*\s/, '');
  if (!SCRIPTURE.has(one) && !SCRIPTURE_ONLY.has(one)) return false;
  const before = text.slice(Math.max(0, start - NEAR / 2), start).toLowerCase();
  const after = text.slice(end, end + 24).toLowerCase();
  if (STORY_AFTER.test(after)) return true;
  if (!STORY_BEFORE.test(before)) return false;
  const neighbours = [
    /(?<![^\s,.])([^\s,.]{1,20})(?:,| og| and) $/.exec(before)?.[1],
    /^(?:,| og| and) ([^\s,.?!:]+)/.exec(after)?.[1],
  ];
  return (
    SCRIPTURE_ONLY.has(one) ||
    neighbours.some((other) => other !== undefined && SCRIPTURE_ONLY.has(other)) ||
    religious()
  );
}

/** A whole name from a book, a theory, history. */
function isLearntFrom(text: string, person: Person, name: string): boolean {
  if (!/[\s.]/.test(name)) return false;
  const before = text.slice(Math.max(0, person.start - 90), person.start).toLowerCase();
  const after = text.slice(person.end, person.end + 60).toLowerCase();
  if (YEARS_AFTER.test(after)) return true;
  if (!QUOTED_BEFORE.test(before) && !MODEL_AFTER.test(after) && !HISTORY.test(`${before} ${name}${after}`))
    return false;
  return (
    !ADDRESSED.test(before) && !NEAR_US.test(around(text, person)) && !/^\s(?:leaving|resign|sig|quit)/.test(after)
  );
}

function around(text: string, { start, end }: Person): string {
  return text.slice(Math.max(0, start - NEAR), end + NEAR);
}

/** Lower case, single spaces, without a genitive ending that the lists would not know. */
function plain(name: string): string {
  const lower = name
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
  if (figures().whole.has(lower) || figures().single.has(lower)) return lower;
  const stem = lower.replace(/s$/, '');
  return figures().whole.has(stem) || figures().single.has(stem) ? stem : lower;
}

function hasPublicRole(before: string): boolean {
  // The last two words and no more: a role is one or two.
  const words = before
    .slice(-80)
    .trimEnd()
    .toLowerCase()
    .split(/[\s("“»]+/);
  const last = words.at(-1) ?? '';
  // "vores forfatter", "a singer": the role of somebody near is no public one.
  if (/^(?:min|vores|our|my|deres|their|hendes|hans|her|his)$/.test(words.at(-2) ?? '')) return false;
  return figures().roles.has(last) || figures().roles.has(words.slice(-2).join(' '));
}

/** "(Kotter, 1996)", "Kotter (1996)", "Edmondson og Lei, 2014", "(Hansen et al. 2020)". */
function isCited(text: string, { start, end }: Person): boolean {
  const after = text.slice(end, end + 60);
  if (!CITED_AFTER.test(after)) return false;
  return (
    /^(?:'s|s|’s)?\s*\(/u.test(after) ||
    /et al/.test(after) ||
    CITED_BEFORE.test(text.slice(Math.max(0, start - 90), start))
  );
}
