import type { Reason } from '../answer/assess.ts';
import type { Claim, ClaimType } from '../answer/claims/types.ts';
import type { Expected } from '../answer/expected.ts';
import type { LixBand } from '../answer/readability.ts';
import { type Language, type Say, sayIn, type Word, type Words } from './words.ts';

/** The words under a finished answer. */
export const answerWords = {
  words: { da: { one: '{count} ord', other: '{count} ord' }, en: { one: '{count} word', other: '{count} words' } },
  minutes: { da: '{count} min. læsetid', en: '{count} min to read' },
  underAMinute: { da: 'under et minuts læsetid', en: 'under a minute to read' },

  reasonAsked: {
    da: '{words} ord. Du bad om: {asked}',
    en: '{words} words. You asked for: {asked}',
  },
  reasonEach: {
    da: 'Punkter på op til {longest} ord. Du bad om højst {each}',
    en: 'Points of up to {longest} words. You asked for at most {each}',
  },
  reasonCount: {
    da: '{wanted} var nok, her er {count} {measure}',
    en: '{wanted} would do, here are {count} {measure}',
  },
  reasonForm: {
    da: '{words} ord til {form}. Omkring {enough} er nok',
    en: '{words} words for {form}. About {enough} would do',
  },
  reasonQuestion: {
    da: '{words} ord til {question}. Omkring {enough} er nok',
    en: '{words} words for {question}. About {enough} would do',
  },
  reasonMaterial: {
    da: '{words} ord. Teksten, du gav, svarer til omkring {enough}',
    en: '{words} words. The text you gave calls for about {enough}',
  },
  reasonLong: {
    da: '{words} ord. Omkring {enough} er nok, medmindre du har brug for det hele',
    en: '{words} words. About {enough} would do, unless you need all of it',
  },
  reasonPadded: {
    da: '{share} % er gentagelser eller siger ingenting',
    en: '{share}% repeats itself or says nothing',
  },

  line: { da: 'Om svaret', en: 'About the answer' },
  shorten: { da: 'Kort det ned', en: 'Shorten it' },
  shortenTitle: {
    da: 'Skriver en besked i feltet, som beder om højst {count} ord. Du sender selv.',
    en: 'Writes a message in the box that asks for at most {count} words. You send it yourself.',
  },
  verify: {
    da: { one: '{count} påstand at tjekke', other: '{count} påstande at tjekke' },
    en: { one: '{count} claim to check', other: '{count} claims to check' },
  },
  verified: { da: 'alt er tjekket', en: 'all checked' },
  more: { da: 'Mere', en: 'More' },
  moreTitle: {
    da: 'Overblik, kortere udgave og modtagernes tid',
    en: 'Overview, a shorter version and your readers’ time',
  },
  copyRestored: { da: 'Kopiér med navnene sat ind', en: 'Copy with the names put back' },
  copied: { da: 'Kopieret', en: 'Copied' },
  written: {
    da: 'Beskeden står i feltet. Send, når du er klar.',
    en: 'The message is in the box. Send it when you are ready.',
  },
  notWritten: {
    da: 'Feltet tog ikke imod teksten. Beskeden er kopieret i stedet.',
    en: 'The box did not take the text. The message has been copied instead.',
  },
  uncheckedCopy: {
    da: {
      one: 'Kopieret. {count} påstand er ikke tjekket endnu.',
      other: 'Kopieret. {count} påstande er ikke tjekket endnu.',
    },
    en: {
      one: 'Copied. {count} claim has not been checked yet.',
      other: 'Copied. {count} claims have not been checked yet.',
    },
  },

  panel: { da: 'Svaret', en: 'The answer' },
  close: { da: 'Luk', en: 'Close' },
  claimsTitle: { da: 'Tjek, før du sender videre', en: 'Check before you pass it on' },
  claimsHelp: {
    da: 'AI kan opdigte tal, love og kilder. Sæt flueben, når du har tjekket hos en kilde, du stoler på.',
    en: 'AI can make up figures, laws and sources. Tick each one once you have checked it in a source you trust.',
  },
  goTo: { da: 'Vis {text} i svaret', en: 'Show {text} in the answer' },
  ask: { da: 'Spørg', en: 'Ask' },
  askTitle: { da: 'Skriv i feltet: Hvor har du {text} fra?', en: 'Write in the box: where is {text} from?' },
  copyChecklist: { da: 'Kopiér som tjekliste', en: 'Copy as a checklist' },

  shorterTitle: { da: 'Gør det kortere', en: 'Make it shorter' },
  shortenToWords: { da: 'Til {count} ord', en: 'To {count} words' },
  shortenToPoints: { da: 'Til hovedpunkter', en: 'To main points' },
  shortenToDecisions: { da: 'Kun det, jeg skal beslutte', en: 'Only what I must decide' },
  extractTitle: { da: 'Det vigtigste ({share} % af teksten)', en: 'The main sentences ({share}% of the text)' },
  extractHelp: { da: 'Udvalgt her i browseren. Intet er sendt.', en: 'Picked here in the browser. Nothing was sent.' },
  copy: { da: 'Kopiér', en: 'Copy' },

  overviewTitle: { da: 'Overblik', en: 'Overview' },
  decisions: { da: 'Beslutninger', en: 'Decisions' },
  questions: { da: 'Spørgsmål til dig', en: 'Questions for you' },
  padding: {
    da: {
      one: '{count} sætning er en gentagelse eller siger ingenting',
      other: '{count} sætninger er gentagelser eller siger ingenting',
    },
    en: { one: '{count} sentence repeats or says nothing', other: '{count} sentences repeat or say nothing' },
  },
  showPadding: { da: 'Vis dem i svaret', en: 'Show them in the answer' },

  readersTitle: { da: 'Modtagernes tid', en: 'Your readers’ time' },
  recipients: { da: 'Antal modtagere', en: 'Number of readers' },
  cost: {
    da: '{recipients} × {minutes} min. = {hours} timer i alt',
    en: '{recipients} × {minutes} min = {hours} hours altogether',
  },
  costShort: {
    da: '{recipients} × {minutes} min. = {total} min. i alt',
    en: '{recipients} × {minutes} min = {total} min altogether',
  },
  costSource: {
    da: 'Beregnet ud fra 238 ord i minuttet (Brysbaert 2019, engelsk). Vi kender intet tal for dansk.',
    en: 'Based on 238 words a minute (Brysbaert 2019, English). We know of no figure for Danish.',
  },
  lix: { da: 'Lixtal {value}: {band}', en: 'LIX {value}: {band}' },

  energyTitle: { da: 'Strøm og vand', en: 'Power and water' },
  energy: {
    da: 'Svaret har kostet mellem {low} og {high} Wh og mellem {waterLow} og {waterHigh} ml vand.',
    en: 'The answer took between {low} and {high} Wh and between {waterLow} and {waterHigh} ml of water.',
  },
  energyScale: {
    da: 'Det svarer til en LED-pære på 5 watt i {from} til {to} sekunder.',
    en: 'That is a 5-watt LED bulb for {from} to {to} seconds.',
  },
  energyHow: {
    da: 'Et skøn: Udbyderne fortæller ikke, hvor store modellerne er. Det laveste tal er for en lille model, det højeste for en meget stor (EcoLogits). Google oplyser 0,24 Wh og 0,26 ml for en almindelig forespørgsel (2025).',
    en: 'An estimate: providers do not say how large their models are. The low figure is for a small model, the high one for a very large model (EcoLogits). Google gives 0.24 Wh and 0.26 ml for a typical prompt (2025).',
  },
} satisfies Words;

export const measureWords = {
  sentences: { da: 'sætninger', en: 'sentences' },
  bullets: { da: 'punkter', en: 'points' },
  lines: { da: 'linjer', en: 'lines' },
  paragraphs: { da: 'afsnit', en: 'paragraphs' },
} satisfies Words;

export const questionWords = {
  choice: { da: 'et ja eller nej', en: 'a yes or no' },
  fact: { da: 'et enkelt spørgsmål', en: 'a simple question' },
  open: { da: 'et spørgsmål', en: 'a question' },
} satisfies Words;

/** The forms of lib/answer/form.ts: as asked for, and as a short one. */
export const formWords: Record<string, { usual: Word; short: Word }> = {
  subject: form('en emnelinje', 'en kort emnelinje', 'a subject line', 'a short subject line'),
  letter: form('et brev', 'et kort brev', 'a letter', 'a short letter'),
  feedback: form('feedback', 'kort feedback', 'feedback', 'short feedback'),
  appraisal: form('en vurdering', 'en kort vurdering', 'a review', 'a short review'),
  slides: form('slides', 'få slides', 'slides', 'a few slides'),
  title: form('en overskrift', 'en kort overskrift', 'a title', 'a short title'),
  slogan: form('et slogan', 'et kort slogan', 'a slogan', 'a short slogan'),
  sms: form('en sms', 'en kort sms', 'a text message', 'a short text message'),
  message: form('en besked', 'en kort besked', 'a message', 'a short message'),
  mail: form('en mail', 'en kort mail', 'an email', 'a short email'),
  recommendation: form(
    'et brev om en person',
    'et kort brev om en person',
    'a letter about a person',
    'a short letter about a person',
  ),
  post: form('et opslag', 'et kort opslag', 'a post', 'a short post'),
  invitation: form('en invitation', 'en kort invitation', 'an invitation', 'a short invitation'),
  notice: form('et opslag', 'et kort opslag', 'a notice', 'a short notice'),
  paragraph: form('et afsnit', 'et kort afsnit', 'a paragraph', 'a short paragraph'),
  'job-ad': form('et stillingsopslag', 'et kort stillingsopslag', 'a job ad', 'a short job ad'),
  'job-description': form(
    'en stillingsbeskrivelse',
    'en kort stillingsbeskrivelse',
    'a job description',
    'a short job description',
  ),
  'press-release': form('en pressemeddelelse', 'en kort pressemeddelelse', 'a press release', 'a short press release'),
  article: form('en artikel', 'en kort artikel', 'an article', 'a short article'),
  newsletter: form('et nyhedsbrev', 'et kort nyhedsbrev', 'a newsletter', 'a short newsletter'),
  speech: form('en tale', 'en kort tale', 'a speech', 'a short speech'),
  minutes: form('et referat', 'et kort referat', 'minutes', 'short minutes'),
  summary: form('en opsummering', 'en kort opsummering', 'a summary', 'a short summary'),
  agenda: form('en dagsorden', 'en kort dagsorden', 'an agenda', 'a short agenda'),
  checklist: form('en tjekliste', 'en kort tjekliste', 'a checklist', 'a short checklist'),
  questions: form('spørgsmål', 'få spørgsmål', 'questions', 'a few questions'),
  plan: form('en plan', 'en kort plan', 'a plan', 'a short plan'),
  script: form('en vejledning', 'en kort vejledning', 'a guide', 'a short guide'),
  memo: form('et notat', 'et kort notat', 'a memo', 'a short memo'),
  policy: form('en politik', 'en kort politik', 'a policy', 'a short policy'),
  report: form('en rapport', 'en kort rapport', 'a report', 'a short report'),
  code: form('kode', 'kort kode', 'code', 'short code'),
};

function form(da: string, daShort: string, en: string, enShort: string): { usual: Word; short: Word } {
  return { usual: { da, en }, short: { da: daShort, en: enShort } };
}

/** One reason in words, without a full stop at the end. */
export function reasonText(reason: Reason, say: Say): string {
  switch (reason.code) {
    case 'asked':
      return say(answerWords.reasonAsked, { words: reason.words, asked: reason.asked });
    case 'each':
      return say(answerWords.reasonEach, { longest: reason.longest, each: reason.each });
    case 'count':
      return say(answerWords.reasonCount, {
        wanted: reason.wanted,
        count: reason.count,
        measure: say(measureWords[reason.measure]),
      });
    case 'form': {
      const names = formWords[reason.form] ?? formWords.message!;
      const name = say(reason.short ? names.short : names.usual);
      return say(answerWords.reasonForm, { words: reason.words, enough: roundly(reason.enough), form: name });
    }
    case 'question':
      return say(answerWords.reasonQuestion, {
        words: reason.words,
        enough: roundly(reason.enough),
        question: say(questionWords[reason.question]),
      });
    case 'material':
      return say(answerWords.reasonMaterial, { words: reason.words, enough: roundly(reason.enough) });
    case 'long':
      return say(answerWords.reasonLong, { words: reason.words, enough: roundly(reason.enough) });
    case 'padded':
      return say(answerWords.reasonPadded, { share: reason.share });
  }
}

/** "About 113" promises too much: to the nearest ten, above 300 to the nearest fifty. */
export function roundly(words: number): number {
  if (words < 20) return words;
  return words < 300 ? Math.round(words / 10) * 10 : Math.round(words / 50) * 50;
}

export const claimWords: Record<ClaimType, Word> = {
  number: { da: 'tal', en: 'figure' },
  date: { da: 'dato', en: 'date' },
  law: { da: 'lov', en: 'law' },
  study: { da: 'undersøgelse', en: 'study' },
  source: { da: 'kilde', en: 'source' },
  person: { da: 'person', en: 'person' },
  quote: { da: 'citat', en: 'quote' },
  url: { da: 'link', en: 'link' },
};

export const bandWords: Record<LixBand, Word> = {
  'very-easy': { da: 'meget let', en: 'very easy' },
  easy: { da: 'let', en: 'easy' },
  medium: { da: 'middel', en: 'medium' },
  hard: { da: 'svær', en: 'hard' },
  'very-hard': { da: 'meget svær', en: 'very hard' },
};

/** What is written into the composer. In the language of the answer, which need not be the interface's. */
export const promptWords = {
  toWords: {
    da: 'Gør dit sidste svar til {form} på højst {count} ord. Skriv kun selve teksten på dansk: ingen indledning, ingen gentagelser, ingen alternativer, ingen opsummering.',
    en: 'Turn your last answer into {form} of at most {count} words. Write only the text itself, in English: no introduction, no repetition, no alternatives, no summary.',
  },
  toPoints: {
    da: 'Giv mig hovedpunkterne i dit sidste svar: højst fem punkter på højst 15 ord hver, på dansk.',
    en: 'Give me the main points of your last answer: at most five points of at most 15 words each, in English.',
  },
  toDecisions: {
    da: 'Hvad skal jeg beslutte ud fra dit sidste svar? Én linje for hver beslutning, på dansk, og skriv, hvad jeg mangler at vide for at tage den. Højst fem linjer.',
    en: 'What must I decide from your last answer? One line for each decision, in English, and say what I still need to know to take it. At most five lines.',
  },
  whereFrom: {
    da: 'Hvor har du det her fra: {claim}? Giv mig kilden, og citér det sted, hvor det står. Sig til, hvis du ikke er sikker.',
    en: 'Where is this from: {claim}? Give me the source and quote the place where it says so. Tell me if you are not sure.',
  },
  someText: { da: 'en tekst', en: 'a text' },
} satisfies Words;

export type ShortenGoal = 'words' | 'points' | 'decisions';

/** The follow-up prompt that asks for a shorter answer. `language` is the answer's. */
export function shortenPrompt(goal: ShortenGoal, expected: Expected, words: number, language: Language): string {
  const say = sayIn(language);
  if (goal === 'points') return say(promptWords.toPoints);
  if (goal === 'decisions') return say(promptWords.toDecisions);
  const names = expected.form ? formWords[expected.form] : undefined;
  const form = names ? say(expected.short ? names.short : names.usual) : say(promptWords.someText);
  return say(promptWords.toWords, { form, count: shortenTo(expected, words) });
}

/** How many words to ask for: what would do, and for a text of no known length half of what stands there at most. */
export function shortenTo(expected: Expected, words = Number.POSITIVE_INFINITY): number {
  return Math.max(10, Math.min(roundly(expected.words), roundly(words / 2)));
}

/** The question that asks the assistant where a claim is from. */
export function sourceQuestion(claim: string, language: Language): string {
  const quoted = /^["“”»„]/.test(claim) ? claim : language === 'da' ? `»${claim}«` : `“${claim}”`;
  return sayIn(language)(promptWords.whereFrom, { claim: quoted });
}

/** The claims as a Markdown checklist, ticked ones ticked. */
export function checklist(claims: readonly Claim[], ticked: ReadonlySet<number>, say: Say): string {
  return claims
    .map((claim, index) => `- [${ticked.has(index) ? 'x' : ' '}] ${claim.text} (${say(claimWords[claim.type])})`)
    .join('\n');
}
