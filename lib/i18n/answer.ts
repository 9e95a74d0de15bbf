import type { Reason } from '../answer/assess.ts';
import type { Say, Word, Words } from './words.ts';

/** The words under a finished answer. */
export const answerWords = {
  words: { da: { one: '{count} ord', other: '{count} ord' }, en: { one: '{count} word', other: '{count} words' } },
  minutes: {
    da: { one: '{count} minut at læse', other: '{count} minutter at læse' },
    en: { one: '{count} minute to read', other: '{count} minutes to read' },
  },
  underAMinute: { da: 'under et minut at læse', en: 'under a minute to read' },

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
    da: '{share} % siger noget to gange eller siger ingenting',
    en: '{share} % says things twice or says nothing',
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
  title: form('en overskrift', 'en kort overskrift', 'a title', 'a short title'),
  slogan: form('et slogan', 'et kort slogan', 'a slogan', 'a short slogan'),
  sms: form('en sms', 'en kort sms', 'a text message', 'a short text message'),
  message: form('en besked', 'en kort besked', 'a message', 'a short message'),
  mail: form('en mail', 'en kort mail', 'a mail', 'a short mail'),
  post: form('et opslag', 'et kort opslag', 'a post', 'a short post'),
  invitation: form('en invitation', 'en kort invitation', 'an invitation', 'a short invitation'),
  notice: form('et opslag', 'et kort opslag', 'a notice', 'a short notice'),
  paragraph: form('et afsnit', 'et kort afsnit', 'a paragraph', 'a short paragraph'),
  'job-ad': form('et stillingsopslag', 'et kort stillingsopslag', 'a job ad', 'a short job ad'),
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
