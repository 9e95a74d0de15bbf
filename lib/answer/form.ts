/**
 * Which form of text a prompt asks for. A form belongs to one of the kinds whose limits are settings; its share says how
 * long it usually is compared with the kind (a subject line is a small part of a message).
 */
import { rxOf } from '../detect/rx.ts';

export const LENGTH_KINDS = [
  'message',
  'mail',
  'notice',
  'newsletter',
  'speech',
  'minutes',
  'plan',
  'report',
  'other',
] as const;
export type LengthKind = (typeof LENGTH_KINDS)[number];

/** Words a text of each kind may have; comes from the settings. */
export type LengthLimits = Record<LengthKind, number>;

export interface Form {
  /** Key of its name in lib/i18n/answer.ts. */
  id: string;
  kind: LengthKind;
  /** Share of the kind's limit. */
  share: number;
  /** Source of a regular expression over lower-case text, Danish and English. */
  words: string;
}

const FORMS: readonly Form[] = [
  { id: 'subject', kind: 'message', share: 0.25, words: 'emnelinj[a-zà-öø-ÿ]*|emnefelt|subject lines?' },
  { id: 'title', kind: 'message', share: 0.3, words: 'titel|titler|overskrift(?:er)?|titles?|headlines?|rubrik' },
  { id: 'slogan', kind: 'message', share: 0.25, words: 'slogans?|payoff|taglines?|one-liners?|motto' },
  {
    id: 'sms',
    kind: 'message',
    share: 0.5,
    words:
      'sms(?:er|’er|-besked)?|text messages?|tweets?|text(?= (?:the|my|our|him|her|them|all|every\\w*|mum|dad)\\s)',
  },
  {
    id: 'message',
    kind: 'message',
    share: 1,
    words:
      '[a-zà-öø-ÿ]*-?besked(?:er)?|autosvar|fraværsbesked|(?:teams |slack |chat |quick )?messages?|auto-?repl(?:y|ies)|out-of-office|postkort|hilsen|hilsner|kort tak|tak til|takkekort|greeting|note til|note to',
  },
  {
    id: 'message',
    kind: 'message',
    share: 1.7,
    words:
      'lykønskning|kondolence|afskedshilsen|velkomsthilsen|(?:thank-you|farewell|leaving|welcome|condolence|congratulation)s? (?:note|card|message)|congratulations',
  },
  {
    id: 'recommendation',
    kind: 'newsletter',
    share: 1,
    words:
      'letters? of (?:recommendation|motivation|reference)|(?:reference|cover|motivation) letters?|anbefalingsbrev|(?<!den )anbefaling(?= (?:af|til|for))|udtalelse|recommendation(?= (?:for|of))|reference(?= (?:for|to|til|for en))|reference(?:udtalelse)?|motiveret ansøgning|jobansøgning',
  },
  {
    id: 'mail',
    kind: 'mail',
    share: 1,
    words:
      '(?:[a-zà-öø-ÿ]+-?)?(?:e-?)?mails?|skriv til(?= (?:de|den|det|alle|mine|vores|min|mit|en|et|[a-zà-öø-ÿ]+(?:en|ne|et))[ ,])|write to(?= (?:the|all|my|our|every\\w*|a|an) )|(?:reply|write back|respond) to(?= [a-z])|(?:skriv|svar) tilbage til|svar(?= [a-zà-öø-ÿ]+(?:en|et|ne),? )|svar på (?:mailen|denne mail|hendes mail|hans mail)|repl(?:y|ies) to (?:this|the|her|his|their) (?:e-?mail|message)|cover(?:ing)? (?:note|email|mail)|følgeskrivelse|undskyldning(?= til)|apology|svar (?:til|på) (?:en|et|min|mit|vores|klagen?|[a-zà-öø-ÿ]*(?:klage|henvendelse|ansøgning|kunde|borger)[a-zà-öø-ÿ]*)|(?:reply|response|answer) to (?:a|an|the|this|our) (?:[a-z]+ )?(?:complaint|customer|client|enquiry|inquiry|applicant|candidate|parent|citizen)|afslag|rykker|reminder|påmindelse|rejection',
  },
  { id: 'letter', kind: 'mail', share: 1.35, words: '(?!nyheds)[a-zà-öø-ÿ]*brev(?:et|e)?|letters?|open letter' },
  {
    id: 'post',
    kind: 'notice',
    share: 1.3,
    words:
      'linkedin[ -]?(?:opslag|posts?|indlæg|tekst|artikel)?|(?:opslag|indlæg|post|tekst|noget|something) (?:til|på|for|on) linkedin',
  },
  {
    id: 'post',
    kind: 'notice',
    share: 0.8,
    words: 'facebook[ -]?(?:opslag|posts?)|instagram[a-zà-öø-ÿ]*|some-opslag|sociale medier|social media|posts?',
  },
  {
    id: 'invitation',
    kind: 'notice',
    share: 1.1,
    words: 'invitation(?:er|s)?|invite|indbydelse|indkaldelse|mødeindkaldelse',
  },
  {
    id: 'notice',
    kind: 'notice',
    share: 1,
    words:
      '(?!stillings|job)[a-zà-öø-ÿ]*opslag(?:et)?|intranet[a-zà-öø-ÿ]*|notits|meddelelse|annoncering|skilt|plakat[a-zà-öø-ÿ]*|kundgørelse|notices?|announcements?|intranet (?:post|item|note)|sign|poster|flyer|bio(?:grafi)?|profiltekst|kalendertekst|caption|introduktion(?:stekst)?|præsentation af mig|praise',
  },
  {
    id: 'feedback',
    kind: 'notice',
    share: 1.2,
    words:
      '(?:feedback|tilbagemelding)(?= (?:to|til|for)(?![a-zà-öø-ÿ]))|written praise|ros til|advarsel|endorsement|testimonial',
  },
  {
    id: 'notice',
    kind: 'notice',
    share: 1.2,
    words:
      '(?:status|uge|måneds|projekt)-?(?:opdatering|status|update)|(?:status|weekly|monthly|project|team) updates?',
  },
  { id: 'paragraph', kind: 'notice', share: 0.8, words: 'afsnit|tekststykke|paragraph|blurb' },
  {
    id: 'job-ad',
    kind: 'newsletter',
    share: 1.4,
    words: 'stillingsopslag|jobopslag|jobannonce|job ads?|job adverts?|job posting|vacancy notice',
  },
  {
    id: 'job-description',
    kind: 'newsletter',
    share: 1.7,
    words:
      '(?:stillings|funktions|job|rolle)beskrivelse(?:n)?|(?:stillings|job|kompetence|rolle)profil(?:en)?|job descriptions?|role descriptions?|role profile|person specification',
  },
  {
    id: 'appraisal',
    kind: 'newsletter',
    share: 1.5,
    words:
      '(?:performance|annual|employee|mid-year|end-of-year|probation) (?:review|appraisal|evaluation)s?|appraisals?|(?:medarbejder|præstations|prøvetids)(?:vurdering|evaluering|bedømmelse)',
  },
  { id: 'press-release', kind: 'newsletter', share: 1.3, words: 'pressemeddelelse|press release' },
  {
    id: 'article',
    kind: 'newsletter',
    share: 1.7,
    words:
      'artik(?:el|ler)|blogindlæg|blogpost|leder til|klumme|debatindlæg|kronik|articles?|blog posts?|op-ed|editorial|column|faq|hjemmesidetekst|webtekst|web page|landing page',
  },
  {
    id: 'newsletter',
    kind: 'newsletter',
    share: 1,
    words: 'nyhedsbreve?|nyhedsbrevet|newsletters?|personaleblad[a-zà-öø-ÿ]*',
  },
  {
    id: 'speech',
    kind: 'speech',
    share: 1,
    words:
      '(?!sam|om|af|for|til|på|und|med|ef)[a-zà-öø-ÿ]*tale(?:n)?|skåltale|taler|eulogy|mindeord|tribute|(?:opening|closing|welcome|welcoming) (?:remarks|address|words)|velkomst(?=(?:en)? (?:til|for|på))|oplæg|speech|toast|talk|keynote|(?:elevator ?|salgs)?pitch|talepunkter|talking points|manuskript|speaker notes|voice-?over|podcast[a-zà-öø-ÿ]*|script',
  },
  {
    id: 'minutes',
    kind: 'minutes',
    share: 1,
    words: '[a-zà-öø-ÿ]*referat(?:er|et)?|minutes(?= (?:of|from|for))|meeting minutes|meeting notes|mødenotat',
  },
  {
    id: 'summary',
    kind: 'other',
    share: 0.6,
    words:
      'opsummering|opsummér|opsummer|sammenfatning|sammenfat|resumé|resume|summary|summar(?:ise|ize)|sum up|recap|overblik over|executive summary|abstract|key takeaways|hovedpointer',
  },
  {
    id: 'slides',
    kind: 'plan',
    share: 0.8,
    words:
      'slides?|slide ?decks?|decks?|dias|powerpoint(?:s|præsentation)?|(?<!selv)præsentation(?! af (?:mig|os))|presentation|planche(?:r)?',
  },
  { id: 'agenda', kind: 'plan', share: 0.35, words: 'dagsorden(?:punkt[a-zà-öø-ÿ]*)?|agenda' },
  { id: 'checklist', kind: 'plan', share: 0.4, words: 'tjekliste|huskeliste|checklist|to-do list|to-do-liste' },
  {
    id: 'questions',
    kind: 'other',
    share: 0.75,
    words:
      'spørgsmål til|spørgeguide|interviewguide|spørgeskema|questions (?:for|to ask)|interview questions|questionnaire|survey',
  },
  {
    id: 'plan',
    kind: 'report',
    share: 0.6,
    words:
      '(?:beredskabs|forretnings|krise|kommunikations|implementerings|sikkerheds|udviklings|indsats|bygge|lokal|drifts)-?plan(?:en|er)?|(?:contingency|business|crisis|communications?|implementation|emergency|continuity|disaster recovery|strategic|development|marketing) plans?',
  },
  {
    id: 'plan',
    kind: 'plan',
    share: 1,
    words:
      '[a-zà-öø-ÿ]*-?plan(?:en|er)?|program(?:met)?|køreplan|årshjul|plans?|roadmap|programme|schedule|timeline|workshop|forløb|rollout',
  },
  {
    id: 'script',
    kind: 'report',
    share: 1,
    words:
      'drejebog|manual|[a-zà-öø-ÿ]*håndbog(?:en)?|[a-zà-öø-ÿ]*vejledning(?:en)?|[a-zà-öø-ÿ]*guide|handbook|playbook|facilitator guide|training case|case(?:beskrivelse)?|whitepaper|white paper|hvidbog|kursusmateriale|course material|undervisningsmateriale|curriculum|e-bog|essay|kapitel|chapter|novelle|story|historie',
  },
  {
    id: 'memo',
    kind: 'report',
    share: 0.4,
    words:
      '[a-zà-öø-ÿ]*notat(?:et)?|memo(?:randum)?|indstilling|briefing|brief(?= (?:for|to|on|about))|beslutningsoplæg|one-pager',
  },
  {
    id: 'policy',
    kind: 'report',
    share: 0.8,
    words:
      '(?:[a-zà-öø-ÿ]+)?politik(?:ken)?|[a-zà-öø-ÿ]*strategi(?:en)?|strategy|handlingsprogram|retningslinjer|policy|policies|guidelines|business case|proposal|projektbeskrivelse|ansøgning|application|tilbud|[a-zà-öø-ÿ]*kontrakt(?:en)?|[a-zà-öø-ÿ]*aftale(?= (?:mellem|med|for|om))|vedtægter|forretningsorden|instruks|procedure(?:n|beskrivelse)?|adfærdskodeks|erklæring|contract|agreement|terms (?:of reference|and conditions)|code of conduct|nda|procedure|protocol for|swot[a-zà-öø-ÿ]*|risikovurdering|risk assessment',
  },
  {
    id: 'report',
    kind: 'report',
    share: 1,
    words:
      '[a-zà-öø-ÿ]*rapport(?:en|er)?|[a-zà-öø-ÿ]*redegørelse(?:n)?|[a-zà-öø-ÿ]*analyse(?:n)?|analysis|reports?|evaluering|review(?= of)|study|undersøgelse',
  },
  {
    id: 'code',
    kind: 'other',
    share: 5,
    words: 'makro|vba|python[a-zà-öø-ÿ]*|javascript|sql[a-zà-öø-ÿ]*|macro|kode til|code|html',
  },
];

const BY_FORM = FORMS.map((form) => ({
  form,
  pattern: rxOf(`(?<![a-zà-öø-ÿ0-9-])(?:${form.words})(?![a-zà-öø-ÿ0-9])`, 'gi'),
}));

const WRITE =
  '(?:skriv|lav|formul[eé]r|udarbejd|udform|forfat|opret|giv(?: mig)?|generér|generer|byg|send|skitsér|skitser|lave|skrive|formulere|udarbejde|udkast til|forslag til|bud på|brug for|have|mangler|ønsker|write|draft|compose|create|make|prepare|produce|give me|generate|build|design|develop|need|want|like|prepare|put together|do)';
/** A word that says the text is wanted, up to four words before it: "skriv en kort, venlig mail". */
const WANTED = rxOf(`(?<![a-zà-öø-ÿ])${WRITE}(?:\\s+[a-zà-öø-ÿ\\d,'’–-]+){0,5}\\s*$`, 'i');
/** Words that show that the text exists already: "this report", "vedhæftede referat". */
const GIVEN =
  /(?:this|these|the|attached|following|above|my|our|your|his|her|their|denne|dette|disse|vedhæftede|følgende|min|mit|vores|jeres|hendes|hans|af|of|from|fra|om|about|sende|send|læst|read|til en|til et|for en|for et|for a|for the|i et|i en|in a|in the)\s+(?:[a-zà-öø-ÿ-]+\s+)?$/i;
const SHORT_BEFORE =
  /(?:kort|korte|kortfattet|short|brief|quick|hurtig|lille|little|small|ny|new|venlig|friendly|god|good)\s*$/i;

interface Named {
  form: Form;
  weight: number;
  at: number;
  end: number;
}

/** The forms asked for: the clearest one, and those the prompt wants beside it ("a job description and a plan"). */
export function formsOf(order: string): Form[] {
  const named = formsNamed(order);
  const best = named.reduce<Named | undefined>(
    (first, other) => (!first || other.weight > first.weight ? other : first),
    undefined,
  );
  if (!best) return [];
  const beside = named.filter(
    (other) => other.form.id !== best.form.id && other.at > best.end && BESIDE.test(order.slice(best.end, other.at)),
  );
  const wanted = beside.filter(
    (other) => !beside.some((longer) => longer !== other && longer.at <= other.at && longer.end > other.end),
  );
  return [best.form, ...wanted.slice(0, 2).map(({ form }) => form)];
}

/** Between two forms that are both wanted. */
const BESIDE =
  /^[,\s]*(?:(?:til|for|om|about|to)\s[^.!?,;]{0,40}?\s)?(?:og|and|samt|plus|as well as|\+|&)\s+(?:(?:så|then|også|also|derefter|gerne|please|skriv|write|lav|make)\s+)*(?:en|et|a|an|the|tilhørende|two|to|three|tre|accompanying|matching)\s(?:[a-zà-öø-ÿ-]+\s){0,2}$/i;

export const DEAR: readonly RegExp[] = [...BY_FORM.map(({ pattern }) => pattern), WANTED, GIVEN, SHORT_BEFORE, BESIDE];

/** The form asked for, if the prompt names one. */
export function formOf(order: string): Form | undefined {
  return formsOf(order)[0];
}

function formsNamed(order: string): Named[] {
  const found: Named[] = [];
  for (const { form, pattern } of BY_FORM) {
    for (const match of order.matchAll(pattern)) {
      const before = order.slice(Math.max(0, match.index - 70), match.index);
      const sentence = before.slice(before.search(/[^.!?:\n]*$/));
      let weight = 1;
      if (WANTED.test(sentence)) weight += 3;
      if (/^\s*(?:(?:en|et|a|an|kort|korte|short|brief|quick)\s+)*$/i.test(sentence) && match.index < 40) weight += 3;
      if (SHORT_BEFORE.test(before)) weight += 1;
      if (GIVEN.test(before)) weight -= 2;
      if (weight > 0) found.push({ form, weight, at: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

/** The prompt hands over a text and wants it back changed: its length follows the text, not the form. */
export function reworks(order: string): 'same' | 'shorter' | undefined {
  if (
    /(?<![a-zà-öø-ÿ])(?:forkort|afkort|kort (?:den|det|teksten|mailen) (?:ned|af)|gør (?:den|det|teksten|mailen|svaret) (?:[a-zà-öø-ÿ]+ )?kortere|kortere|stram|shorten|trim|cut (?:it|this|the)|make (?:it|this|that) (?:[a-zà-öø-ÿ]+ )?shorter|shorter|condense|tighten)(?![a-zà-öø-ÿ])/i.test(
      order,
    )
  ) {
    return 'shorter';
  }
  if (
    /(?<![a-zà-öø-ÿ])(?:oversæt|læs korrektur|korrektur|ret (?:[a-zà-öø-ÿ]*fejl(?:ene)?|stavningen|tegnsætningen|kommaer|sproget|teksten|mailen|det|den)|(?:tjek|kontrollér|kontroller) (?:stavning|kommaer|sproget|grammatik)[a-zà-öø-ÿ]*|check (?:the )?(?:spelling|grammar|punctuation)|omskriv|omformul[eé]r|forbedr|gør (?:den|det|teksten|mailen)|translate|proofread|correct|rewrite|rephrase|reword|edit|polish|improve|make (?:it|this|that)|fix)(?![a-zà-öø-ÿ])/i.test(
      order,
    )
  ) {
    return 'same';
  }
  return undefined;
}
