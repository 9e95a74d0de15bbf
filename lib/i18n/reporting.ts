import type { Words } from './words.ts';

export const reportingWords = {
  title: { da: 'Antal pr. dag til din organisation', en: 'Counts per day to your organisation' },
  lead: {
    da: 'Din organisation beder om at få antal pr. dag sendt til {host}: hvor mange tekster værnet holdt tilbage, hvor mange svar der var for lange, og lignende. Aldrig tekst, navne, adresser eller hvem du er. Nedenfor står alt, hvad der bliver sendt.',
    en: 'Your organisation asks for counts per day to be sent to {host}: how many texts the guard held back, how many answers were too long, and the like. Never text, names, addresses or who you are. Everything that is sent stands below.',
  },
  asked: {
    da: 'Intet tælles eller sendes, før du siger ja.',
    en: 'Nothing is counted or sent until you agree.',
  },
  agree: { da: 'Ja, send antal', en: 'Yes, send counts' },
  on: { da: 'Du har sagt ja. Du kan altid fortryde.', en: 'You have agreed. You can change your mind at any time.' },
  end: { da: 'Stop, og slet det, der venter', en: 'Stop and delete what waits' },
  elsewhere: {
    da: 'It-politikken nævner {host}, men denne pakke kan kun nå {reach}. Intet tælles eller sendes.',
    en: 'The IT policy names {host}, but this package can reach only {reach}. Nothing is counted or sent.',
  },
  without: {
    da: 'Din organisation beder om antal pr. dag, men denne pakke kan ikke sende noget. Intet tælles eller sendes.',
    en: 'Your organisation asks for counts per day, but this package cannot send anything. Nothing is counted or sent.',
  },
  nothing: { da: 'Der er ikke talt noget endnu.', en: 'Nothing has been counted yet.' },
  day: { da: 'Dag (UTC)', en: 'Day (UTC)' },
  state: { da: 'Status', en: 'Status' },
  content: { da: 'Alt, hvad der sendes', en: 'Everything that is sent' },
  show: { da: 'Vis', en: 'Show' },
  counting: { da: 'Tælles stadig, sendes i morgen', en: 'Still being counted, goes tomorrow' },
  waits: { da: 'Venter, sendes tidligst {when}', en: 'Waits, goes {when} at the earliest' },
  refused: {
    da: 'Ikke taget imod (svar {status}). Prøves igen tidligst {when}',
    en: 'Not taken (answer {status}). Tried again {when} at the earliest',
  },
  sent: { da: 'Sendt {when}', en: 'Sent {when}' },
  sentPartly: {
    da: 'Sendt {when}. Modtageren afviste noget: {why}',
    en: 'Sent {when}. The collector rejected some: {why}',
  },
  lost: {
    da: {
      one: '{count} dag blev slettet usendt, fordi den var over 35 dage gammel.',
      other: '{count} dage blev slettet usendt, fordi de var over 35 dage gamle.',
    },
    en: {
      one: '{count} day was deleted unsent, since it was more than 35 days old.',
      other: '{count} days were deleted unsent, since they were more than 35 days old.',
    },
  },
} satisfies Words;
