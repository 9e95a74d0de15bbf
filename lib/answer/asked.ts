import { NUMBER, numberValue } from './numerals.ts';

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

export interface Asked {
  measure: Measure;
  /** How many of them; for a range the upper end. */
  amount: number;
  /** `about` also when nothing is said but a number. */
  bound: 'max' | 'about' | 'min';
  /** Words allowed in each bullet, line, item or slide, when the prompt says so. */
  each?: number;
  /** Words that would do. */
  words: number;
  /** More words than this are too many; Infinity when only a least length was asked for. */
  limit: number;
  /** The words of the prompt that say so. */
  text: string;
}

/**
 * Words per unit. A line of a mail holds about 14 words, a sentence of plain prose 18, a typed A4 page 450 to 500.
 * Speaking is slower than reading aloud (183 words a minute, Brysbaert 2019); 140 is a usual pace for a speech.
 */
const PER: Record<Exclude<Measure, 'yes-no' | 'one-word'>, { words: number; most: number; slack: number }> = {
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

const UNITS: readonly [Exclude<Measure, 'items' | 'yes-no' | 'one-word'>, string][] = [
  ['words', 'ord(?:s)?|words?|wds|(?<=\\d)w'],
  ['sentences', 'sætning(?:er|en|s)?|sentences?|one-liner|helsætninger'],
  ['lines', 'linj(?:er|e|ers)|linie(?:r|rs)?|lines?|liners?'],
  [
    'bullets',
    'bullet[- ]?points?|bullets?|bulletpunkter|punkt(?:er|ers)?|pinde|hovedpunkter|pointer|points|dots|pind(?:e)?|key points|stikord',
  ],
  ['paragraphs', 'afsnit|paragraphs?|paras?|tekststykker'],
  ['pages', '(?:a4[- ]?)?side(?:r|rs|s)?|(?:a4[- ]?)?pages?|pager|a4|a4-ark|ark'],
  ['minutes', 'min(?:\\.|utters?|uts?|utes?|ute)?'],
  ['characters', 'tegn|characters?|chars?|anslag|letters'],
  ['slides', 'slides?|dias|powerpoints?'],
];
/** Told in minutes, too. */
const SECONDS = 'sek(?:\\.|und(?:er|ers)?)?|sec(?:onds?|s)?';

const MAX =
  "max(?:imum)?(?: of)?|maks(?:imalt|imum)?|højst|højest|maximalt|under|no more than|not more than|no longer than|not longer than|not exceed(?:ing)?|not over|at most|up to|as few as|op til|(?:ikke|aldrig) (?:(?:blive|være|fylde|bruge|tage|vare|have|nå op på) )?(?:mere|over|længere|flere) end|ikke (?:over|overstige|overskride)|(?:not|n['’]t|never) (?:(?:be|get|go|run|take|become|exceed) )?(?:longer than|more than|over|above|exceed|beyond)|no longer|not a word over|within|inden for|indenfor|fewer than|less than|færre end|mindre end|below|kun|only|just|blot|bare|limit(?:ed)?(?: (?:it|this|that|yourself|(?:the|your|my) [a-z]+))? to|begræns(?: (?:dig|det|den|teksten|svaret))? til|limit(?:ation)?(?: is|:| of)?|grænse(?:n)?(?: er|:| på)?|cap(?:ped)? (?:it )?at|keep (?:it|this|that|them|the [a-zà-öø-ÿ]+) (?:to|under|below|at|within)|hold (?:det|den|dig|teksten|svaret) (?:på|under|til|nede på|inden for)|stay under|(?:kun |only )?(?:plads til|room for|space for)|<|≤|<=";
const MIN =
  'at least|mindst|minimum(?: of)?|min\\.|minimum på|no less than|not less than|not under|no fewer than|more than|over|mere end|som minimum|>|≥';
const ABOUT =
  'ca\\.?|cirka|circa|omkring|omtrent|about|around|roughly|approximately|approx\\.?|some|~|rundt regnet|i omegnen af|gerne|helst|target|exactly|præcis|nøjagtig|say|nogle og';
const INTO =
  'in|into|på|i|to|til|down to|ned til|ned på|of|som|as|with|med|over|for|length:?|længde:?|ordgrænse:?|word count:?|a|en|et|give me|giv mig|use|brug|write|skriv|lav|draft|make';

const AFTER_MAX =
  /^\s*(?:,\s*)?(?:or (?:less|fewer|under|below)|eller (?:mindre|færre|derunder|kortere)|max(?:imum)?|maks(?:imalt|imum)?|tops|højst|at (?:the )?(?:very )?most|at the outside|som (?:maksimum|max)|as a maximum|(?:and )?(?:no|not|never) (?:more|longer)(?! than)|(?:og )?(?:ikke|aldrig) (?:mere|længere|flere)(?! end)|total max|in max|er nok|is enough|is plenty|limit|grænse)(?![a-zà-öø-ÿ])/i;
const AFTER_MIN =
  /^\s*(?:or more|eller mere|eller derover|plus|minimum|at least|mindst|som minimum|or longer)(?![a-zà-öø-ÿ])/i;
const EACH =
  /^\s*(?:,\s*)?(?:\(?(?:each|apiece|per [a-zà-öø-ÿ]+|a (?:bullet|point|line|item|slide)|in each|hver|hvert|pr\.?\s*[a-zà-öø-ÿ]+|per [a-zà-öø-ÿ]+|til hver\w*|i hver\w*|for each|stykket))(?![a-zà-öø-ÿ])/i;
const EACH_BEFORE = /(?:each|hver(?:t|s)?|every (?:bullet|point|line|item)|pr\. punkt|per bullet)[^.;\n]{0,25}$/i;
/** "three bullets of max ten words" */
const EACH_OF =
  /(?:bullet[- ]?points?|bullets|points|punkter|linjer|lines|slides|dias|items|ideas|idéer|sætninger|sentences|afsnit|paragraphs|paras)\s+(?:(?:of|på|med|with|à)\s+)?$/i;
/** The number belongs to a text that exists already, or to something that is no text. */
const GIVEN =
  /(?<![a-zà-öø-ÿ])(?:this|these|those|the|that|attached|following|my|our|their|his|her|denne|dette|disse|den|det|de|vedhæftede|følgende|min|mit|mine|vores|hans|hendes)\s+(?:[a-zà-öø-ÿ]+\s+)?$/i;
/** The same right before the number: "give the council three options" hands nothing over. */
const GIVEN_NEAR =
  /(?<![a-zà-öø-ÿ])(?:this|these|those|the|that|attached|following|my|our|their|his|her|denne|dette|disse|den|det|de|vedhæftede|følgende|min|mit|mine|vores|hans|hendes)\s+$/i;
/** What follows a measure of a thing handed over: "40 siders rapport jeg har fået". */
const TALK =
  /(?:(?<!sam|om|af|for|und|til)tale|speech|talk|toast|oplæg|taletid|præsentation|presentation|pitch|script|manuskript|podcast|læs|read|læsetid|speak|sige|tal |keynote|video|velkomst|welcome|elevator|address|remarks|intro)/i;
const NOT_TALK =
  /(?:møde|meeting|pause|break|øvelse|exercise|workshop|samtale|session|walk|gåtur|standup|stand-up|frist|interview|webinar)/i;

/** What others are to be told: "tell the team that reports must be under ten pages" asks for no ten pages. */
const TOLD =
  /(?:fortæl|skriv|sig|meddel|informér|informer|orientér|orienter|mind|mail|besked|opslag|brev|tell(?:ing)?|say(?:ing)?|write|inform(?:ing)?|remind(?:ing)?|announc\w+|explain(?:ing)?|email|message|notice|note)(?:\s[^.!?\n,;]{0,40})?,?\s(?:om,?\s)?(?:at|that)\s([^.!?\n,;–]*)$/i;
/** The clause is about the text that is wanted after all. */
const ABOUT_TEXT = /^(?:det|den|teksten|svaret|mailen|du|it|the (?:text|answer|email|mail|reply)|you)(?![a-zà-öø-ÿ])/i;
const VERB_BEFORE =
  /(?:må|skal|kan|bør|er|var|være|fylder?|bruger?|læser?|skriver?|har|must|may|should|can|will|is|are|be|have|has|read|reads|write|writes|get|gets|contain|contains)\s(?:(?:kun|højst|på|only|a|just)\s)*$/i;

function isTold(before: string, match: string, measure: Measure): boolean {
  const clause = TOLD.exec(before)?.[1];
  if (clause === undefined || ABOUT_TEXT.test(clause)) return false;
  return measure === 'pages' || VERB_BEFORE.test(before) || /^(?:må|skal|must|be|være|fylde)\s/.test(match);
}

/** "nobody will read more than 120 words" sets an upper end. */
const DENIED =
  /(?:nobody|no one|no-one|none|ingen|aldrig|never|not|n['’]t|ikke|hardly|næppe)(?![a-zà-öø-ÿ])[^.!?\n]{0,30}$/i;
/** A text of one's own that has a length already: "our agreement is 14 pages". */
const HAS =
  /(?<![a-zà-öø-ÿ])(?:min|mit|mine|vores|jeres|my|our|your|this|these|denne|dette|disse)\s(?!svar|answer|reply)[a-zà-öø-ÿ-]+\s(?:er|is|are|fylder|varer|runs to|has|har)\s(?:allerede |already |nu |now )?$/i;

/** "we have 12 pages of rules", "how do I present 30 slides": what there is, not what is wanted. */
const HANDLED =
  /(?<![a-zà-öø-ÿ])(?:(?:vi|jeg|we|i) (?:har|have|got|fik|read|læste)|present|read|reading|gennemgå|læse|læst|præsentere|fremlægge|vise|show)\s$/i;

interface Candidate {
  asked: Asked;
  weight: number;
  at: number;
}

const MEASURES = [...UNITS, ['minutes', SECONDS] as const].map(([measure, unit]) => ({
  measure,
  /** One of these is so many of the measure. */
  share: unit === SECONDS ? 1 / 60 : 1,
  pattern: new RegExp(
    `(?<![a-zà-öø-ÿ0-9§.,])(?:(?<max>${MAX})|(?<min>${MIN})|(?<about>${ABOUT}))?(?:\\s+(?:tage |vare |fylde |være |bruge |have |take |last |be |run |use |er |is )?(?:a |an |the |en |et |på |of |i |in )?(?:total of |alt )?)?(?<into>(?:${INTO})\\s+)?(?:(?<about2>ca\\.?|cirka|about|around|max\\.?|maks\\.?|højst|omkring)\\s+)?(?<low>${NUMBER})(?:\\s*(?<join>-|–|—|to|til|og|and|or|eller)\\s*(?<high>${NUMBER}))?(?<gap>[\\s-]+|(?=a4)|(?<=\\d)(?=ord|words?|w(?![a-zà-öø-ÿ])|tegn|min|sek|slides?))(?<adjective>(?:(?!${NUMBER}[\\s-])[a-zà-öø-ÿ]+[\\s-]+){0,2}?)(?:${unit})(?![a-zà-öø-ÿ])`,
    'gi',
  ),
}));

const WORD_LIMIT =
  /(?<![a-zà-öø-ÿ])(word limit|word count|number of words|words|ordgrænse|ordloft|antal ord|omfang|length|længde|ord)\s*(?:is|er|på|of)?\s*[:=]?\s*(?:max\.?|maks\.?|ca\.?|about)?\s*(?:\d[\d.,]*\s?[-–]\s?)?(\d[\d.,]*\d|\d{2,})(?![\d½¼¾/]|[.,]\d|\s*(?:[a-zà-öø-ÿ]|%|[-–]\s?\d))/i;

/** The unit first: "answer in bullets, at most eight", "punktform, højst fem". */
const AFTER_UNIT = new RegExp(
  `(?<![a-zà-öø-ÿ])(?<unit>bullet form|bullet[- ]?points?|bullets|bulletpunkter|punkter|punktform|stikordsform|sentences|sætninger|lines|linjer|paragraphs|afsnit|slides|pages|sider)(?:\\s(?:only|kun|please|tak))?(?:\\s?[,:(–-]\\s?|\\s)(?:(?<max>${MAX})|${ABOUT})\\s+(?<amount>${NUMBER})(?=\\s*(?:[.,;:!?)\\n]|$|i alt|in total|in all|altogether))`,
  'gi',
);

/** Adjectives between the number and its unit may be many things, but not words that make the number count another thing. */
const OTHER_NOUN =
  /(?:^|\s)(?:of|af|i|in|with|med|for|til|to|and|og|or|eller|om|about|på|on|subject|head|emne|personer|people|medarbejdere|employees|gange|times|år|years|dage|days|uger|weeks|måneder|months|procent|percent|kr|mails?|rapport|per|pr|the|a|en|et|minutters?|minutes?|minute|timers?|hours?|hour)(?:\s|$)/i;

function explicit(order: string): Candidate[] {
  const found: Candidate[] = [];
  const lower = order.toLowerCase();
  for (const { measure, share, pattern } of MEASURES) {
    for (const match of lower.matchAll(pattern)) {
      const groups = match.groups!;
      if (groups.adjective && OTHER_NOUN.test(groups.adjective)) continue;
      if (groups.adjective && (measure === 'minutes' || measure === 'characters')) continue;
      const at = match.index;
      const before = lower.slice(Math.max(0, at - 45), at);
      const after = lower.slice(at + match[0].length, at + match[0].length + 60);
      const amount = rangeValue(groups.low!, groups.join, groups.high) * share;
      if (!Number.isFinite(amount) || amount <= 0) continue;
      const written = groups.low!;
      const article = /^(?:a|an|en|et|én|ét|to)$/i.test(written);
      let bound: Asked['bound'] = 'about';
      if (groups.max || /^(?:max|maks|højst)/.test(groups.about2 ?? '') || AFTER_MAX.test(after)) bound = 'max';
      else if (groups.min || AFTER_MIN.test(after)) {
        const denied = /^(?:more than|over|mere end)$/.test(groups.min ?? '') && DENIED.test(before);
        bound = denied ? 'max' : 'min';
      }
      const stated = bound !== 'about' || Boolean(groups.about ?? groups.about2);
      let weight = 2 + (stated ? 4 : 0) + (groups.into ? 1 : 0);
      if (measure === 'words') weight += 4;
      if (measure === 'sentences' || measure === 'lines') weight += 2;
      if (!stated && !groups.into && GIVEN.test(before)) weight -= 6;
      if (!stated && HAS.test(before)) continue;
      if (/^\s*(?:på (?:dagsordenen|programmet|listen)|on the (?:agenda|programme|list))(?![a-zà-öø-ÿ])/.test(after))
        continue;
      if (!stated && (measure === 'pages' || measure === 'slides') && HANDLED.test(before)) continue;
      if (
        !/(?:hver|each|alt|total)/.test(before) &&
        /^\s*(?:lang |long )?(?:rapport|report|dokument|document|tekst|text|notat|memo)[a-zà-öø-ÿ]* (?:jeg|vi|i have|we|which|som|der|from|fra)/i.test(
          after,
        )
      )
        weight -= 5;
      if (measure === 'minutes') {
        const around = `${before} ${after.slice(0, 40)} ${order.slice(0, 80).toLowerCase()}`;
        const close = after.slice(0, 25).split(/(?<![a-zà-öø-ÿ])(?:for|til|at|på|to|ved)(?![a-zà-öø-ÿ])/)[0]!;
        if (!TALK.test(around) || NOT_TALK.test(close) || (NOT_TALK.test(before.slice(-35)) && !TALK.test(close)))
          continue;
      }
      if (
        measure === 'pages' &&
        article &&
        !match[0].includes('a4') &&
        /^\s*(?:om|about|af|of|til|på)/.test(after) &&
        !stated &&
        !groups.into
      )
        weight -= 2;
      if (measure === 'bullets' && article) weight -= 3;
      if (measure === 'words' && article && !stated && !groups.into) continue;
      if (measure === 'characters' && amount < 30) continue;
      if (isTold(lower.slice(Math.max(0, at - 160), at), match[0], measure)) continue;
      if (weight <= 0) continue;
      const ofEach =
        EACH_OF.test(before) &&
        (/(?:of|på|med|with|à)\s+$/i.test(before) || /^(?:of|på|med|with|a|à)\s/i.test(match[0]));
      const each =
        (measure === 'words' || measure === 'lines' || measure === 'sentences') &&
        (EACH.test(after) ||
          EACH.test(after.replace(AFTER_MAX, '')) ||
          ofEach ||
          (EACH_BEFORE.test(before) && !/(?:,|;|\.)\s*$/.test(before)));
      found.push({
        at,
        weight: each ? weight - 20 : weight,
        asked: {
          ...sized(measure, amount, bound),
          text: order.slice(at, at + match[0].length).trim(),
          ...(each && { each: Math.round(amount * PER[measure].most) }),
        },
      });
    }
  }
  for (const match of lower.matchAll(AFTER_UNIT)) {
    const groups = match.groups!;
    const amount = numberValue(groups.amount!);
    const measure = /form$/.test(groups.unit!)
      ? 'bullets'
      : UNITS.find(([, unit]) => new RegExp(`^(?:${unit})$`).test(groups.unit!))?.[0];
    if (!measure || !Number.isFinite(amount) || amount <= 0) continue;
    found.push({
      at: match.index,
      weight: 6,
      asked: { ...sized(measure, amount, groups.max ? 'max' : 'about'), text: match[0].trim() },
    });
  }
  const limit = WORD_LIMIT.exec(lower);
  if (limit) {
    const amount = numberValue(limit[2]!);
    if (amount > 0)
      found.push({
        at: limit.index,
        weight: 11,
        asked: {
          ...sized('words', amount, /limit|grænse|loft|max|maks/.test(limit[0]) ? 'max' : 'about'),
          text: limit[0],
        },
      });
  }
  return found;
}

/** The upper end of a range; "a hundred and fifty" is no range. */
function rangeValue(low: string, join: string | undefined, high: string | undefined): number {
  if (high === undefined) return numberValue(low);
  const [from, to] = [numberValue(low), numberValue(high)];
  return /^(?:og|and)$/.test(join ?? '') && from >= 100 && to < 100 ? from + to : to;
}

function sized(measure: keyof typeof PER, amount: number, bound: Asked['bound']): Omit<Asked, 'text'> {
  const per = PER[measure];
  const words = Math.max(1, Math.round(amount * per.words));
  let limit: number;
  if (bound === 'min') limit = Number.POSITIVE_INFINITY;
  else if (measure === 'words')
    limit = bound === 'max' ? Math.max(amount + 5, amount * 1.1) : Math.max(amount + 15, amount * 1.3);
  else limit = amount * per.most + per.slack;
  return { measure, amount, bound, words, limit: Math.round(limit) };
}

const COUNTED =
  "titel|idéer|ideer|ideas?|forslag|råd|tips?|spørgsmål|questions?|options?|muligheder|eksempler|eksempel|examples?|citater|citat|quotes?|quotations?|grunde|reasons?|titler|titles?|headlines?|overskrifter|overskrift|emnelinjer|emnelinje|subject lines?|steps?|trin|skridt|ways?|måder|argumenter|argument|arguments?|fordele|ulemper|benefits?|advantages|disadvantages|pros|cons|risici|risks?|principper|principles?|mål|goals?|topics?|emner|værdier|values|ting|things|facts?|fakta|tal|figures?|statistics|stats|aktiviteter|activities|øvelser|exercises?|icebreakers?|bøger|books?|kilder|sources?|names?|navne|slogans?|punchlines?|jokes?|vittigheder|learnings?|læringer|pointer|takeaways?|alternativer|alternatives|løsninger|solutions?|opgaver|tasks?|metoder|methods?|input|indvendinger|objections?|mottoer|motto|bud|fejl|mistakes|pitfalls|faldgruber|budskaber|hovedbudskaber|messages|points|anbefalinger|recommendations|lessons|handlinger|actions|initiativer|initiatives|indsatser|tiltag|interventions|barrierer|barriers|udfordringer|challenges|opportunities|temaer|themes|trends|faktorer|factors|signs|tegn på|kriterier|criteria|kpis?|kpi['’]er|nøgletal|vinkler|angles|scenarier|scenarios|hypoteser|hypotheses|skills|kompetencer|strengths|styrker|weaknesses|svagheder|formuleringer|wordings|phrasings|variationer|replies|svarmuligheder|priorities|prioriteter|prioriteringer|dilemmaer|dilemmas|myter|myths|årsager|causes|konsekvenser|consequences|effekter|effects|hensyn|considerations|vaner|habits|krav|requirements|sætninger jeg kan bruge";
const ITEMS = new RegExp(
  `(?<![a-zà-öø-ÿ0-9§.,])(?:(?<max>${MAX})\\s+|(?<min>${MIN})\\s+|(?<about>${ABOUT})\\s+)?(?<low>${NUMBER})(?:\\s*(?:-|–|to|til|eller|or)\\s*(?<high>${NUMBER}))?\\s+(?:(?!(?:og|and|to|til|of|af|minut[a-zà-öø-ÿ]*|uger?|weeks?|dage|days|måneder|months|år|years|personer|people)\\s)[a-zà-öø-ÿ-]+,?\\s+){0,3}?(?<noun>${COUNTED})(?![a-zà-öø-ÿ])`,
  'gi',
);
/** "The three biggest risks" is a choice to be made, where "the three risks" are there already. */
const RANK =
  '(?:vigtigste|største|bedste|bærende|centrale|væsentligste|stærkeste|svageste|hyppigste|typiske|farligste|mest\\s[a-zà-öø-ÿ]+|most\\s[a-z]+|biggest|main|key|best|worst|strongest|weakest|greatest|central|primary|leading|common|top)';
const RANKED = new RegExp(`(?<![a-zà-öø-ÿ])${RANK}(?![a-zà-öø-ÿ])`, 'i');
const TOP = new RegExp(
  `(?<![a-zà-öø-ÿ])(?:top\\s(?<top>${NUMBER})|(?<low>${NUMBER})\\s(?:[a-zà-öø-ÿ]+\\s)?(?:vigtigste|mest\\s[a-zà-öø-ÿ]+|most\\s(?:important|common|useful|critical|urgent|relevant)))\\s[a-zà-öø-ÿ]{3,}`,
  'gi',
);
const VERSIONS =
  /(?:versioner|udgaver|varianter|udkast|versions?|variants?|drafts?|forskellige forslag til|options for)/i;

function counted(order: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of order.toLowerCase().matchAll(ITEMS)) {
    const groups = match.groups!;
    const amount = numberValue(groups.high ?? groups.low!);
    if (!Number.isFinite(amount) || amount <= 0) continue;
    const before = order.slice(Math.max(0, match.index - 40), match.index);
    if (
      /(?<![a-zà-öø-ÿ])(?:jeg|vi|i|we|du|you|de|they|man|han|hun|he|she|har|have|has|er|are)\s+$/i.test(before) &&
      !/(?:what|which|hvad|hvilke)\s(?:are|er)\s+$/i.test(before) &&
      !RANKED.test(match[0])
    )
      continue;
    if (
      /^(?:a|an|en|et|én|ét|one)$/.test(groups.low!) &&
      !groups.max &&
      !/(?:kun|only|just|blot|bare|stil|ask|giv|give|find|nævn|name|foreslå|suggest)\s(?:mig |me |us |os )?$/i.test(
        before,
      )
    )
      continue;
    if (GIVEN_NEAR.test(before) && !RANKED.test(match[0])) continue;
    if (isTold(order.slice(Math.max(0, match.index - 160), match.index), match[0], 'items')) continue;
    const asked = sized('items', amount, groups.max ? 'max' : groups.min ? 'min' : 'about');
    const small = /(?:titl|titel|headline|overskrift|emnelinje|subject line|navne|names?|slogan|motto|punchline)/.test(
      groups.noun!,
    );
    found.push({
      at: match.index,
      weight: 1 + (groups.max ? 2 : 0),
      asked: {
        ...asked,
        ...(small && { words: amount * 8, limit: amount * 14 + 25 }),
        ...(amount === 1 && !small && { words: 30, limit: 70 }),
        text: order.slice(match.index, match.index + match[0].length).trim(),
      },
    });
  }
  for (const match of order.toLowerCase().matchAll(TOP)) {
    const amount = numberValue(match.groups!.top ?? match.groups!.low!);
    if (!Number.isFinite(amount) || amount <= 1 || found.some((other) => Math.abs(other.at - match.index) < 12))
      continue;
    found.push({
      at: match.index,
      weight: 1,
      asked: { ...sized('items', amount, 'about'), text: order.slice(match.index, match.index + match[0].length) },
    });
  }
  return found;
}

const YES_NO =
  /(?<![a-zà-öø-ÿ])(?:(?:kun |bare |blot |svar (?:kun )?(?:med )?|svar: ?|et )?(?:ja (?:eller|\/) ?nej|ja\/nej)(?!-)|(?:just |only |answer |simple |a )*(?:yes (?:or|\/) ?no|yes\/no)(?! questions?))(?![a-zà-öø-ÿ])/i;
const ONE_WORD =
  /(?<![a-zà-öø-ÿ])(?:(?:med |i |svar med |kun |just |in |only )?(?:ét|et|one|a single|single|én) (?:eneste |enkelt |enkle |single )?(?:ord|word)(?! (?:ud|of|til hver|pr))|(?:kun|bare|just|only) (?:the )?(?:tallet|number|datoen|date|navnet|name|svaret|figure|formlen|formula|resultatet|result|linket|link|beløbet|amount))(?![a-zà-öø-ÿ])/i;

/** The length the order states, or nothing. The clearest statement wins: a count of words over a count of bullets. */
export function askedLength(order: string): Asked | undefined {
  const candidates = explicit(order);
  const each = candidates.find((candidate) => candidate.asked.each !== undefined);
  const whole = [...candidates.filter((candidate) => candidate.asked.each === undefined), ...counted(order)];
  const yesNo = YES_NO.exec(order);
  if (yesNo && !whole.some((candidate) => candidate.asked.measure === 'words')) {
    return { measure: 'yes-no', amount: 1, bound: 'max', words: 15, limit: 60, text: yesNo[0].trim() };
  }
  const oneWord = ONE_WORD.exec(order);
  if (oneWord) return { measure: 'one-word', amount: 1, bound: 'max', words: 1, limit: 12, text: oneWord[0].trim() };
  whole.sort((a, b) => b.weight - a.weight || a.at - b.at);
  const best = whole[0]?.asked;
  if (!best) return undefined;
  if (!each || best.measure === 'words') return best;
  // "a paragraph of at most 100 words" is 100 words.
  if (best.amount === 1 && each.asked.measure === 'words') {
    const { each: _, ...asked } = each.asked;
    return asked;
  }
  const perEach = each.asked.amount;
  return {
    ...best,
    each: perEach,
    words: Math.round(best.amount * perEach),
    limit: Math.round(best.amount * perEach * (each.asked.bound === 'max' ? 1.15 : 1.35) + 15),
    text: `${best.text}, ${each.asked.text}`,
  };
}

/** Several whole versions are asked for: "three versions of the mail". */
export function versionsAsked(order: string): number {
  const match = new RegExp(`(?<![a-zà-öø-ÿ])(${NUMBER})\\s+(?:[a-zà-öø-ÿ]+\\s+){0,2}?${VERSIONS.source}`, 'i').exec(
    order,
  );
  const amount = match ? numberValue(match[1]!) : 1;
  return Number.isFinite(amount) && amount >= 1 ? Math.min(10, Math.round(amount)) : 1;
}

const NEGATED_LONG =
  /(?:ikke|not|no|uden|without|don['’]t|nothing|intet|aldrig|ingen)\s+(?:(?:for|too|så|so|need|behov|be|være|a|an|en|et|any|nogen|lange?|write|skriv|make|gør|give me|want|noget)\s+){0,3}(?:langt?|lange|long|detaljeret|detailed|udførlig[a-zà-öø-ÿ]*|forklaring[a-zà-öø-ÿ]*|explanations?|lengthy|essay|roman|novel|grundig[a-zà-öø-ÿ]*|comprehensive|fyldstof|fluff|indpakning|snak|waffle|preamble|indledning)/gi;
const LONG =
  /(?<![a-zà-öø-ÿ])(?:udførligt?|udførlige|detaljeret|detaljerede|detaljer|komplet|komplette|fuldstændigt?|fuldstændige|fyldestgørende|grundigt?|grundige|dybdegående|uddybende|omfattende|langt svar|lang (?:tekst|rapport|artikel|tale|version|redegørelse|udgave)|(?:må|kan|skal|bør) (?:gerne )?(?:godt )?(?:være|blive|fylde) (?:lang|langt|lange|meget)|gerne lang|gerne langt|gerne (?:meget )?udførlig[a-zà-öø-ÿ]*|for meget end for lidt|så langt? som|så meget som muligt|alt hvad|det hele med|fuldt udskrevet|fuld længde|minut for minut|ord for ord|skridt for skridt|trin for trin|alle detaljer|med alt|længere (?:svar|tekst)|hellere (?:lang|langt|for langt?)|in (?:full )?detail|detailed|comprehensive|complete|thorough|thoroughly|exhaustive|in-depth|in depth|extensive|fully written|full-length|long is fine|long is ok|as long as|length is (?:no|not)|no (?:length|word) limit|(?:can|may|should) be (?:very |quite )?long|long(?:er)? (?:answer|text|report|version|article|speech|document|read|guide)|(?:a|an|our|my|your|the|its) (?:full|whole|complete) (?:[a-z]+ ){0,2}?(?:policy|report|plan|handbook|guide|manual|draft|text|script|speech|version|document|strategy|proposal|analysis|chapter|paper|programme|program|application)|full (?:text|version|draft|script) (?:of|for)|(?:(?:en|vores|min|et) (?:fuld|hel|helt|samlet)|(?:hele|fulde|samlede)) (?:[a-zà-öø-ÿ]+ ){0,2}?[a-zà-öø-ÿ]*(?:politik|rapport|plan|håndbog|vejledning|manual|tekst|tale|version|dokument|strategi|ansøgning|analyse|kapitel|program|drejebog)(?:en)?|a long|rather too much than|everything (?:i|we|you)|step[- ]by[- ]step|minute by minute|word for word|all the details|with everything|don['’]t (?:hold back|cut|shorten|summari[sz]e|skip)|at length|elaborate)(?![a-zà-öø-ÿ])/i;
const SHORT =
  /(?<![a-zà-öø-ÿ])(?:kort|korte|kortfattet|kortfattede|korteste|kort og|ganske kort|helt kort|meget kort|i korte træk|kort sagt|i en nøddeskal|stikordsform|hurtigt svar|hurtig (?:mail|besked|hilsen|opsummering|version|oversigt)|knap|præcis og kort|uden omsvøb|fat dig i korthed|i korthed|ikke så langt?|lille|lidt tekst|koncist?|short|shortly|brief|briefly|concise|concisely|quick|quickly|succinct|succinctly|in a nutshell|tl;?dr|to the point|crisp|terse|small|simple note|tiny|snappy|minimal|keep it (?:short|brief|simple|tight)|not (?:too )?long|nothing long|no essay|no fluff)(?![a-zà-öø-ÿ])/i;
/** "kort" and "short" that say nothing of the answer's length. */
const OTHER_SHORT =
  /(?<![a-zà-öø-ÿ])(?:kort tid|kort varsel|på kort sigt|kort sigt|kort frist|korte (?:frister|pauser|møder|dage)|short notice|short[- ]term|in short supply|short of|short on|quick win[a-zà-öø-ÿ]*|short-?staffed|a short (?:break|meeting|week)|short (?:meetings?|breaks?|deadlines?)|kort møde|et kort (?:møde|kursus)|dankort|visitkort|spil(?:le)?kort|kort over|kortene|kreditkort|betalingskort|small (?:teams?|groups?|company|business|talk)|lille (?:virksomhed|team|gruppe|hold|firma|butik))(?![a-zà-öø-ÿ])/gi;

export interface Wish {
  /** Wants it short: "kort", "brief", "not too long". */
  short: boolean;
  /** Wants it long: "detailed", "hellere for meget end for lidt", "long is fine". */
  long: boolean;
}

/** Whether the order wants a short or a long text, apart from any number. */
export function wishOf(order: string): Wish {
  const negated = NEGATED_LONG.test(order);
  NEGATED_LONG.lastIndex = 0;
  const rest = order.replace(NEGATED_LONG, ' ').replace(OTHER_SHORT, ' ');
  const short = negated || SHORT.test(rest);
  return {
    short,
    long: LONG.test(rest) && !(short && !/(?:for meget end for lidt|long is fine|as long as)/i.test(rest)),
  };
}
