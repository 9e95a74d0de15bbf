/**
 * Which form of text a prompt asks for. A form belongs to one of the kinds whose limits are settings; its share says how
 * long it usually is compared with the kind (a subject line is a small part of a message).
 */
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
      '[a-zà-öø-ÿ]*-?besked(?:er)?|autosvar|fraværsbesked|(?:teams |slack |chat |quick )?messages?|auto-?repl(?:y|ies)|out-of-office|postkort|hilsen|hilsner|kort tak|thank-you note|greeting|note til|note to',
  },
  {
    id: 'recommendation',
    kind: 'newsletter',
    share: 1,
    words:
      'letters? of (?:recommendation|motivation|reference)|(?:reference|cover|motivation) letters?|anbefalingsbrev|motiveret ansøgning|jobansøgning',
  },
  {
    id: 'mail',
    kind: 'mail',
    share: 1,
    words:
      '(?:[a-zà-öø-ÿ]+-?)?(?:e-?)?mails?|skriv til(?= (?:de|den|det|alle|mine|vores|min|mit|en|et|[a-zà-öø-ÿ]+(?:en|ne|et))[ ,])|write to(?= (?:the|all|my|our|every\\w*|a|an) )|reply to(?= (?:the|my|our|her|his|their|an?) )|svar(?= [a-zà-öø-ÿ]+(?:en|et|ne),? )|svar på (?:mailen|denne mail|hendes mail|hans mail)|repl(?:y|ies) to (?:this|the|her|his|their) (?:e-?mail|message)|(?!nyheds)[a-zà-öø-ÿ]*brev(?:et|e)?|letters?',
  },
  {
    id: 'post',
    kind: 'notice',
    share: 0.8,
    words:
      'linkedin[ -]?(?:opslag|posts?|indlæg|tekst)?|facebook[ -]?(?:opslag|posts?)|instagram[a-zà-öø-ÿ]*|some-opslag|posts?|indlæg til linkedin',
  },
  {
    id: 'invitation',
    kind: 'notice',
    share: 0.8,
    words: 'invitation(?:er|s)?|invite|indbydelse|indkaldelse|mødeindkaldelse',
  },
  {
    id: 'notice',
    kind: 'notice',
    share: 1,
    words:
      '(?!stillings|job)[a-zà-öø-ÿ]*opslag(?:et)?|intranet[a-zà-öø-ÿ]*|notits|meddelelse|annoncering|skilt|plakat[a-zà-öø-ÿ]*|kundgørelse|notices?|announcements?|intranet (?:post|item|note)|sign|poster|flyer|bio(?:grafi)?|profiltekst|kalendertekst|caption|introduktion(?:stekst)?|præsentation af mig|praise|anbefaling|recommendation|reference',
  },
  { id: 'paragraph', kind: 'notice', share: 0.8, words: 'afsnit|tekststykke|paragraph|blurb' },
  {
    id: 'job-ad',
    kind: 'newsletter',
    share: 1.2,
    words: 'stillingsopslag|jobopslag|jobannonce|job ads?|job adverts?|job posting|vacancy notice',
  },
  {
    id: 'job-description',
    kind: 'newsletter',
    share: 1.7,
    words:
      '(?:stillings|funktions|job|rolle)beskrivelse(?:n)?|(?:stillings|job|kompetence|rolle)profil(?:en)?|job descriptions?|role descriptions?|role profile|person specification',
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
      '(?!sam|om|af|for|til|på|und|med|ef)[a-zà-öø-ÿ]*tale(?:n)?|skåltale|taler|oplæg|speech|toast|talk|keynote|talepunkter|talking points|manuskript|speaker notes|voice-?over|podcast[a-zà-öø-ÿ]*|script',
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
  { id: 'agenda', kind: 'plan', share: 0.35, words: 'dagsorden(?:punkt[a-zà-öø-ÿ]*)?|agenda' },
  { id: 'checklist', kind: 'plan', share: 0.4, words: 'tjekliste|huskeliste|checklist|to-do list|to-do-liste' },
  {
    id: 'questions',
    kind: 'other',
    share: 0.6,
    words: 'spørgsmål til|spørgeguide|interviewguide|questions (?:for|to ask)|interview questions',
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
      '(?:[a-zà-öø-ÿ]+)?politik(?:ken)?|[a-zà-öø-ÿ]*strategi(?:en)?|strategy|handlingsprogram|retningslinjer|policy|policies|guidelines|business case|proposal|projektbeskrivelse|ansøgning|application|tilbud|kontrakt|contract|swot[a-zà-öø-ÿ]*|risikovurdering|risk assessment',
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
  pattern: new RegExp(`(?<![a-zà-öø-ÿ0-9-])(?:${form.words})(?![a-zà-öø-ÿ0-9])`, 'gi'),
}));

const WRITE =
  '(?:skriv|lav|formul[eé]r|udarbejd|udform|forfat|opret|giv(?: mig)?|generér|generer|byg|send|skitsér|skitser|lave|skrive|formulere|udarbejde|udkast til|forslag til|bud på|brug for|have|mangler|ønsker|write|draft|compose|create|make|prepare|produce|give me|generate|build|design|develop|need|want|like|prepare|put together|do)';
/** A word that says the text is wanted, up to four words before it: "skriv en kort, venlig mail". */
const WANTED = new RegExp(`(?<![a-zà-öø-ÿ])${WRITE}(?:\\s+[a-zà-öø-ÿ\\d,'’–-]+){0,5}\\s*$`, 'i');
/** Words that show that the text exists already: "this report", "vedhæftede referat". */
const GIVEN =
  /(?:this|these|the|attached|following|above|my|our|your|his|her|their|denne|dette|disse|vedhæftede|følgende|min|mit|vores|jeres|hendes|hans|af|of|from|fra|om|about|sende|send|læst|read|til en|til et|for en|for et|for a|for the|i et|i en|in a|in the)\s+(?:[a-zà-öø-ÿ-]+\s+)?$/i;
const SHORT_BEFORE =
  /(?:kort|korte|kortfattet|short|brief|quick|hurtig|lille|little|small|ny|new|venlig|friendly|god|good)\s*$/i;

/** The form asked for, if the prompt names one. */
export function formOf(order: string): Form | undefined {
  let best: { form: Form; weight: number; at: number } | undefined;
  for (const { form, pattern } of BY_FORM) {
    for (const match of order.matchAll(pattern)) {
      const before = order.slice(Math.max(0, match.index - 70), match.index);
      const sentence = before.slice(before.search(/[^.!?:\n]*$/));
      let weight = 1;
      if (WANTED.test(sentence)) weight += 3;
      if (/^\s*(?:(?:en|et|a|an|kort|korte|short|brief|quick)\s+)*$/i.test(sentence) && match.index < 40) weight += 3;
      if (SHORT_BEFORE.test(before)) weight += 1;
      if (GIVEN.test(before)) weight -= 2;
      const at = match.index;
      if (weight > 0 && (!best || weight > best.weight || (weight === best.weight && at < best.at))) {
        best = { form, weight, at };
      }
    }
  }
  return best?.form;
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
