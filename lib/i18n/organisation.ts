import type { Words } from './words.ts';

/** The words of "My organisation", and a starting text for leaders whose organisation has no rules yet. */
export const organisationWords = {
  title: { da: 'Reglerne hos {organisation}', en: 'The rules at {organisation}' },
  yours: { da: 'din organisation', en: 'your organisation' },
  toneExplore: {
    da: 'Her må du prøve dig frem. Alt uden personoplysninger og fortrolige oplysninger er i orden at prøve.',
    en: 'Here you may experiment. Anything without personal or confidential details is fine to try.',
  },
  toneBalanced: {
    da: 'Prøv frit med tekster, ideer og forberedelse. Spørg først, når det handler om personer eller penge.',
    en: 'Try freely with texts, ideas and preparation. Ask first when it is about people or money.',
  },
  toneStrict: {
    da: 'Brug kun de godkendte værktøjer, og kun til det, reglerne nævner. Spørg, hvis du er i tvivl.',
    en: 'Use the approved tools only, and only for what the rules mention. Ask if you are in doubt.',
  },
  rules: { da: 'Det har vi aftalt', en: 'What we have agreed' },
  tools: { da: 'Godkendte værktøjer', en: 'Approved tools' },
  notApproved: {
    da: '{site} står ikke på listen over godkendte værktøjer.',
    en: '{site} is not on the list of approved tools.',
  },
  contacts: { da: 'Spørg dem, der ved det', en: 'Ask those who know' },
  snippets: {
    da: { one: 'Én skabelon fra organisationen', other: '{count} skabeloner fra organisationen' },
    en: { one: 'One snippet from the organisation', other: '{count} snippets from the organisation' },
  },
  noneTitle: { da: 'Ingen fælles regler endnu', en: 'No shared rules yet' },
  none: {
    da: 'Din organisation har ikke lagt regler ind. Brug teksten her som begyndelse, og ret den sammen med teamet.',
    en: 'Your organisation has not put in any rules. Use this text as a start and change it together with the team.',
  },
  startTitle: { da: 'Spilleregler for AI hos os', en: 'Our ground rules for AI' },
  freely: { da: 'Prøv frit', en: 'Try freely' },
  freely1: {
    da: 'Skrive, forkorte og oversætte tekster, som alle må læse.',
    en: 'Write, shorten and translate texts that anybody may read.',
  },
  freely2: {
    da: 'Få ideer, modargumenter og bedre spørgsmål før et møde.',
    en: 'Get ideas, counter-arguments and better questions before a meeting.',
  },
  freely3: {
    da: 'Øve dig på en svær samtale med en opdigtet person.',
    en: 'Rehearse a difficult conversation with an invented person.',
  },
  ask: { da: 'Spørg først', en: 'Ask first' },
  ask1: {
    da: 'Når svaret skal bruges til en beslutning om en borger, en kunde eller en kollega.',
    en: 'When the answer will be used for a decision about a citizen, a customer or a colleague.',
  },
  ask2: { da: 'Når du vil bruge et nyt værktøj.', en: 'When you want to use a new tool.' },
  ask3: { da: 'Når teksten er juridisk bindende.', en: 'When the text is legally binding.' },
  never: { da: 'Aldrig', en: 'Never' },
  never1: {
    da: 'Skrive navne, personnumre, helbred, løn eller personalesager i en AI-chat.',
    en: 'Write names, national ID numbers, health, pay or staff matters in an AI chat.',
  },
  never2: {
    da: 'Dele noget, der ikke er offentligt endnu.',
    en: 'Share what is not public yet.',
  },
  never3: {
    da: 'Sende et svar videre, som intet menneske har læst.',
    en: 'Pass on an answer that no person has read.',
  },
  check: { da: 'Sådan tjekker vi', en: 'How we check' },
  check1: {
    da: 'Tal, love, navne og kilder slås op, før teksten bruges.',
    en: 'Figures, laws, names and sources are looked up before the text is used.',
  },
  check2: {
    da: 'Teksten er ikke længere, end modtageren har tid til.',
    en: 'The text is no longer than the reader has time for.',
  },
  check3: {
    da: 'Går noget galt, siger vi det med det samme. Ingen får skældud.',
    en: 'If something goes wrong we say so at once. Nobody gets told off.',
  },
  agree: { da: 'Det skal I selv svare på', en: 'What you must answer yourselves' },
  agree1: { da: 'Hvem spørger vi, når vi er i tvivl?', en: 'Whom do we ask when in doubt?' },
  agree2: { da: 'Hvilke værktøjer bruger vi?', en: 'Which tools do we use?' },
  agree3: { da: 'Hvornår ser vi på reglerne igen?', en: 'When do we look at the rules again?' },
  copy: { da: 'Kopiér teksten', en: 'Copy the text' },
  tailor: { da: 'Tilpas den til vores arbejde', en: 'Fit it to our work' },
} as const satisfies Words;
