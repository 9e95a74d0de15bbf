/**
 * Whether a number with a unit says how long the wanted text is to be, or describes something else: a text handed over,
 * a meeting, a rule for others. Works on the clause the number stands in.
 */
import { rxOf } from '../../detect/rx.ts';
import type { Measure } from './measures.ts';

const OWN_WORDS =
  'this|these|those|the|that|attached|following|my|our|their|his|her|your|denne|dette|disse|den|det|de|vedhæftede|følgende|min|mit|mine|vores|jeres|hans|hendes|sin|sit|din|dit|ovenstående|nedenstående';
/** The number belongs to a text that exists already, or to something that is no text. */
const GIVEN = rxOf(
  `(?<![a-zà-öø-ÿ])(?:${OWN_WORDS})\\s+(?:(?!(?:bliver|er|fylder|varer|ender|kan|skal|må|is|becomes?|gets|takes|ends)\\s)[a-zà-öø-ÿ]+\\s+)?$`,
  'i',
);
/** The same right before the number: "give the council three options" hands nothing over. */
const GIVEN_NEAR = rxOf(`(?<![a-zà-öø-ÿ])(?:${OWN_WORDS}|all|alle|both|begge|samtlige|another)\\s+$`, 'i');

/** What others are to be told: "tell the team that reports must be under ten pages" asks for no ten pages. */
const TOLD =
  /(?:fortæl|skriv|sig|meddel|informér|informer|orientér|orienter|mind|mail|besked|opslag|brev|tell(?:ing)?|say(?:ing)?|write|inform(?:ing)?|remind(?:ing)?|announc\w+|explain(?:ing)?|email|message|notice|note)(?:\s[^.!?\n,;]{0,40})?,?\s(?:om,?\s)?(?:at|that)\s([^.!?\n,;–]*)$/i;
/** The same without "that": "tell them the form has two pages". */
const TOLD_BARE =
  /(?:tell|remind|inform|warn|ask)\s(?:them|him|her|everyone|everybody|all|staff|people|(?:the|my|our)\s[a-z]+)\s(?:know\s)?((?:the|our|each|every|all|their|they|we)\s[^.!?\n,;–]*)$/i;
/** The clause is about the text that is wanted after all. */
const ABOUT_TEXT =
  /^(?:det|den|teksten|svaret|mailen|talen|du|it|the (?:text|answer|email|mail|reply|speech)|you)(?![a-zà-öø-ÿ])/i;
const VERB_BEFORE =
  /(?:må|skal|kan|bør|er|var|være|fylder?|bruger?|læser?|skriver?|har|must|may|should|can|will|is|are|be|have|has|read|reads|write|writes|get|gets|contain|contains)\s(?:(?:kun|højst|på|only|a|just)\s)*$/i;

/** A rule that stands somewhere already: "the style guide says every email should be under 100 words". */
const RULE =
  /(?:says?|states?|requires?|demands?|recommends?|advises?|siger|kræver|anbefaler|foreskriver|står der|regler?n?e?|rules?|polic(?:y|ies)|guidelines?|guide|according to|ifølge|hævder|claims?)(?![a-zà-öø-ÿ])[^.!?\n]{0,60}\s(?:every|each|all|any|alle|hver|enhver|hvert|ethvert|no|ingen)\s[^.!?\n]{0,40}$/i;

const GAP =
  '(?:(?:allerede|already|nu|now|kun|only|just|about|omkring|ca\\.?|over|mere end|more than|nearly|almost|næsten|hele|all|som|en|et|a|an|på|i|for|to|ud af|through|gennem)\\s)*';
/** What happened or was done has no wish in it: "mødet varede", "vi nåede", "she spoke for". */
const PAST = rxOf(
  `(?<![a-zà-öø-ÿ])(?:varede|tog|talte|brugte|nåede|fyldte|skrev|sendte|læste|lavede|holdt|gik|gennemgik|lasted|took|ran|wrote|sent|spoke|talked|covered|went|made|gave|spent|used|filled|submitted|delivered|(?:har|have|has|had|['’]ve|['’]s|er) (?:[a-zà-öø-ÿ]+ )?(?:skrevet|læst|sendt|lavet|brugt|nået|holdt|talt|gået|afleveret|written|sent|read|made|used|spent|drafted))\\s(?:(?:me|us|mig|os|him|her|them|ham|hende|dem|du|jeg|vi|hun|han|de|you|they)\\s)?${GAP}$`,
  'i',
);
/** A subject and what it did, somewhere before in the clause: "formanden holdt en tale på", "she emailed me". */
const DONE =
  /(?<![a-zà-öø-ÿ])(?:(?:he|she|they|we|i|it|who)\s(?!need|feed|speed)[a-z]{2,}ed|(?:han|hun|de|vi|jeg|der|man)\s[a-zæøå]{2,}ede|[a-zà-öø-ÿ]+\s(?:holdt|skrev|sendte|talte|brugte|gav|lavede|afleverede|spoke|wrote|sent|gave|made|held|delivered)|(?:jeg|vi|han|hun|de|i|we|he|she|they)(?:\s(?:har|have|has)|['’](?:ve|s))\s(?:just |lige |allerede |already )?(?:skrevet|lavet|sendt|holdt|læst|written|made|drafted|sent|read|prepared|got|collected))(?![a-zà-öø-ÿ])/i;
/** What came in: a thing to work on, unless it is room or time to fill ("I have been given seven minutes"). */
const GOT = rxOf(
  `(?<![a-zà-öø-ÿ])(?:fik|modtog|havde|received|got|had|(?:har|have|has|had|['’]ve|['’]s|er) (?:[a-zà-öø-ÿ]+ )?(?:modtaget|fået|haft|received|had|been|given|got))\\s(?:(?:me|us|mig|os)\\s)?${GAP}$`,
  'i',
);
const ROOM = new Set<Measure>(['minutes', 'words', 'characters', 'lines']);
/** What somebody keeps doing: "en, der taler i 20 minutter", "someone who writes 2000 word emails". */
const HABIT =
  /(?:(?<![a-zà-öø-ÿ])who(?:se)?\s|(?<![a-zà-öø-ÿ])(?:en|én|nogen|person|personer|folk|kollega|kolleger|kunde[a-zæøå]*|borger[a-zæøå]*|chef[a-zæøå]*|medarbejder[a-zæøå]*|leder[a-zæøå]*|someone|somebody|anyone|people|colleagues?|employees?|managers?|person|boss|customers?|clients?|meetings?|møder)\s?,?\s(?:der|som|that|who)\s)[^.!?,;\n]{0,30}$/i;
/** The same with a subject that opens the sentence: "en medarbejder sender mig mails på 1000 ord". */
const KEEPS =
  /^\s*(?:(?:en|et|min|mit|mine|vores|nogle|my|our|one of|the|a|an|some|many)\s[a-zà-öø-ÿ ]{3,40}?|(?:he|she|they|han|hun|de)(?: [a-z]+)?)\s(?<!(?:should|must|may|can|to|skal|må|bør|kan|could|will|would)\s)(?:sender|skriver|taler|bruger|tager|sends?|writes?|talks?|speaks?|uses?|spends?|takes?|keeps?)\s[^.!?;\n]{0,40}$/i;
/** Others are to keep to it: "asking staff to keep replies to two sentences", "bed alle om at svare". */
const ASKED_OF_OTHERS =
  /(?:ask(?:ing|s)?|tell(?:ing|s)?|remind(?:ing|s)?|get(?:ting)?|bede?|beder|bedt|mind|minde|få|får|opfordr[a-z]*|encourag\w+|requir\w+|want(?:s|ing)?)\s(?:staff|everyone|everybody|people|them|him|her|employees|managers|colleagues|suppliers|alle|folk|dem|ham|hende|personalet|(?:the|my|our|all|mine|vores|alle|de)\s[a-zà-öø-ÿ]+|[a-zæøå]+(?:ne|erne|et|en))\s(?:to|om at|til at|at)\s[^.!?;\n]{0,50}$/i;
/** A text spoken of before has a length: "Læs kontrakten. Den er på 18 sider." */
const IT_IS =
  /^\s*(?:den|det|it|they|this|that)\s(?:er|varer|fylder|is|are|runs(?: to)?|lasts|takes|comes to|har|has)\s(?:på\s)?(?:(?:nu|now|already|allerede|currently|about|omkring)\s)?$/i;
const ORDERS =
  /(?<![a-zà-öø-ÿ])(?:skriv|skrive|lav|lave|udarbejd|formul[eé]r|giv|opsumm[eé]r|forkort|omskriv|write|draft|create|make|prepare|give|summari[sz]e|shorten|rewrite|need|udkast|brug for|want)(?![a-zà-öø-ÿ])/i;
/** "Is 10 pages too long?" */
const JUDGED =
  /^\s*(?:too|for (?:lang|meget|mange|lidt)|enough|nok|a lot|okay|ok|normal|normalt|rimeligt|reasonable|standard)(?![a-zà-öø-ÿ])/i;
/** A thing of its own that has a length: "the contract is 60 pages", "rapporten fylder 40 sider". */
const THING =
  /(?<![a-zà-öø-ÿ])(?:(?:the|our|my|your|his|her|their|this|that|these|vores|jeres|min|mit|mine|hans|hendes|deres|denne|dette|disse)\s(?:[a-zà-öø-ÿ-]+\s)?(?<noun>[a-zà-öø-ÿ-]+)|(?<label>(?:bilag|kapitel|chapter|appendix|annex|afsnit|del|part|section|module|modul|version)\s\d+)|(?<definite>[a-zæøå-]{3,}(?:en|et|ne)))\s(?:er|is|are|fylder|varer|runs to|runs|has|have|har|indeholder|contains?|består af|consists? of|lasts?|takes?|tager)\s(?:(?:allerede|already|nu|now|på|about|over|mere end|more than|ca\.?|omkring|around|some|roughly|nearly|currently)\s)*$/i;
const WANTED_THING =
  /^(?:svar|svaret|brief|opgaven|assignment|kravet|requirement|format|formatet|opdraget|answer|reply|response|tekst|teksten|text|længden|længde|length|omfang|omfanget|grænsen|limit|max|maximum|maksimum|loftet|target|målet|goal|word count|copy|output|pladsen|space|slot|taletid|taletiden)$/i;

/** "we have 12 pages of rules", "how do I present 30 slides": what there is, not what is wanted. */
const HANDLED =
  /(?<![a-zà-öø-ÿ])(?:(?:vi|jeg|we|i|de|they|han|hun|he|she|der) (?:har|have|has|got|er|is|are)|there (?:is|are)|(?<!på |of )(?:nå|cover|get through|go through|finish|discuss|drøfte|behandle)|present|reading|gennemgå|læse|læst|præsentere|fremlægge|vise|show|handle|review|attach(?:ed|ing)?|vedhæft(?:et|er)?|indsæt(?:ter)?|pasted?|sender|har fået)\s(?:you\s|dig\s|mig\s|me\s)?$/i;
/** The verb takes the text it is about: "opsummer en 45 siders rapport". */
const WORKED_ON =
  /(?<![a-zà-öø-ÿ])(?:opsumm[eé]r|sammenfat|forkort|læs|gennemgå|oversæt|omskriv|ret|analys[eé]r|kog|summari[sz]e|sum up|review|read|translate|shorten|condense|proofread|edit|cut|analy[sz]e|turn|convert|rewrite|handle|answer|digest|boil down|distil)\s(?:(?:a|an|en|et|the|some|one)\s)?$/i;
/** After the unit comes the thing it describes: "40-page report", "minutters møde". */
const BEFORE_THING =
  /^[\s-]+(?!(?:in|i|to|til|for|om|about|on|på|with|med|and|og|as|som|of|af|by|please|tak|max|at|from|fra)(?![a-zà-öø-ÿ]))[a-zà-öø-ÿ]{4,}/i;

/** A rejected length: "not 500 words", "i stedet for to sider". */
const REJECTED =
  /(?<![a-zà-öø-ÿ])(?:i stedet for|instead of|rather than|frem for|fremfor|(?:not|ikke|no)(?: (?:write|skriv|lav|skrive|give me|another|endnu|flere|igen|på|in|i))?)\s(?:(?:a|an|the|de|en|et|those|these|dine|dem på|på|in|i)\s)?$/i;

export const DEAR: readonly RegExp[] = [
  GIVEN,
  GIVEN_NEAR,
  TOLD,
  TOLD_BARE,
  ABOUT_TEXT,
  VERB_BEFORE,
  RULE,
  PAST,
  DONE,
  GOT,
  HABIT,
  KEEPS,
  ASKED_OF_OTHERS,
  IT_IS,
  ORDERS,
  JUDGED,
  THING,
  WANTED_THING,
  HANDLED,
  WORKED_ON,
  BEFORE_THING,
  REJECTED,
];

export interface Place {
  /** Lower-case text before the words of the mode. */
  before: string;
  /** The words of the mode, up to the number. */
  lead: string;
  /** The number, its mode and its unit. */
  match: string;
  /** Lower-case text after the unit. */
  after: string;
  measure: Measure;
  /** A mode is said in words. */
  stated: boolean;
}

/** Whether the length is what others are told, a rule, a thing's own length or a rejected one. */
export function isDescribed({ before, lead, match, after, measure, stated }: Place): boolean {
  const near = before.slice(-160);
  const told = (TOLD.exec(near) ?? TOLD_BARE.exec(near))?.[1];
  if (told !== undefined && !ABOUT_TEXT.test(told)) {
    if (
      lead === '' ||
      measure === 'pages' ||
      measure === 'minutes' ||
      VERB_BEFORE.test(before) ||
      /^(?:må|skal|must|be|være|fylde)\s/.test(match)
    )
      return true;
  }
  if (RULE.test(near) && !ABOUT_TEXT.test(near.slice(near.search(/[^.!?,;\n]*$/)).trim())) return true;
  if (!stated && REJECTED.test(near)) return true;
  const sentence = near.slice(near.search(/[^.!?;:\n]*$/));
  const clause = sentence.slice(sentence.search(/[^,]*$/));
  const here = clause + lead;
  const asking =
    /(?:^|[.?!]\s)\s*(?:er|is|are|var|was|were)\s$/.test(before.slice(-60) + lead) && /^[^.!]*\?/.test(after);
  if (
    asking ||
    /^\s*(?:a|per|om|hver|each|every|i)\s(?:day|week|month|dag|dagen|uge|ugen|måned|måneden)(?![a-zà-öø-ÿ])/i.test(
      after,
    )
  )
    return true;
  const done = DONE.exec(here);
  if (!stated && done && !ORDERS.test(here.slice(done.index + done[0].length))) return true;
  if (!stated && measure === 'minutes' && /^\s*(?:hvordan|hvorfor|how|why)(?![a-zà-öø-ÿ])/i.test(sentence)) return true;
  if (PAST.test(here) || HABIT.test(sentence) || KEEPS.test(sentence + lead) || ASKED_OF_OTHERS.test(near)) return true;
  const ofIts = /^\s*(?:of|af|with|med|fra|from|om|about|notes|noter|regler|rules)(?![a-zà-öø-ÿ])/i.test(after);
  if (GOT.test(here) && (!ROOM.has(measure) || ofIts)) return true;
  if (!stated && IT_IS.test(sentence + lead) && !ORDERS.test(before)) return true;
  if (JUDGED.test(after) && /(?:^|[.?!]\s)(?:is|are|er|var|was)\s[^.?!]*$/i.test(before + lead)) return true;
  const thing = THING.exec(here);
  if (thing && !stated) {
    const noun = (thing.groups?.noun ?? thing.groups?.definite ?? '').toLowerCase();
    const stem = noun.slice(0, Math.max(4, noun.length - 3));
    const earlier = before.slice(0, Math.max(0, before.length - clause.length));
    const text = /^(?:teksten|text|svaret|answer|talen|speech)$/.test(noun) && !ORDERS.test(`${before} ${after}`);
    if (text) return true;
    if (!WANTED_THING.test(noun) && !(noun.length > 3 && earlier.includes(stem))) return true;
  }
  if (!stated && WORKED_ON.test(here) && (BEFORE_THING.test(after) || /s$/.test(match) || match.includes('-')))
    return true;
  if (!stated && HANDLED.test(here)) {
    if (measure === 'pages' || measure === 'slides' || measure === 'bullets' || measure === 'paragraphs') return true;
    if (ofIts) return true;
  }
  return false;
}

/** "the 12-page report", "my two paragraphs": likely what is there already. */
export const isGiven = (before: string): boolean => GIVEN.test(before);
export const isGivenNear = (before: string): boolean => GIVEN_NEAR.test(before);
