import type { Words } from './words.ts';

/** The words of the coach; its advice stands in lib/coach. */
export const coachWords = {
  title: { da: 'Hvad mangler i prompten?', en: 'What is missing from the prompt?' },
  lead: {
    da: 'Coachen læser prompten i chatten ved siden af. Det sker på din enhed, og intet gemmes.',
    en: 'The coach reads the prompt in the chat beside it. This happens on your device, and nothing is stored.',
  },
  read: { da: 'Læs prompten', en: 'Read the prompt' },
  readAgain: { da: 'Læs prompten igen', en: 'Read the prompt again' },
  asYouType: { da: 'Læs med, mens jeg skriver', en: 'Read along while I write' },
  asYouTypeHint: { da: 'Kun så længe coachen er åben.', en: 'Only while the coach is open.' },
  noChat: {
    da: 'Der er ingen AI-chat i den aktive fane. Skift til en chat, og læs igen.',
    en: 'There is no AI chat in the active tab. Switch to a chat and read again.',
  },
  empty: {
    da: 'Der står ingen prompt i chatten endnu. Skriv den første linje, og læs så igen.',
    en: 'There is no prompt in the chat yet. Write the first line, then read again.',
  },
  missing: {
    da: { one: 'Én ting vil give et bedre svar', other: '{count} ting vil give et bedre svar' },
    en: { one: 'One thing would give a better answer', other: '{count} things would give a better answer' },
  },
  whole: {
    da: 'Prompten har det hele med. Læs den igennem, og send.',
    en: 'The prompt has all it needs. Read it through and send.',
  },
  present: { da: 'Med er allerede: {parts}.', en: 'Already there: {parts}.' },
  adds: { da: 'Tilføjer', en: 'Adds' },
  add: { da: 'Tilføj', en: 'Add' },
  addLabel: { da: 'Tilføj: {says}', en: 'Add: {says}' },
  added: {
    da: 'Tilføjet nederst i prompten. Udfyld det i kantede parenteser.',
    en: 'Added at the end of the prompt. Fill in the parts in square brackets.',
  },
  unknownTitle: { da: 'Det ved AI’en aldrig af sig selv', en: 'What the AI never knows on its own' },
  unknown1: { da: 'Hvad der er sket før, og hvad I har aftalt.', en: 'What happened before, and what you agreed on.' },
  unknown2: { da: 'Hvordan folk har det, og hvad de ikke siger.', en: 'How people feel, and what they do not say.' },
  unknown3: { da: 'Hvad der er sket, siden den blev trænet.', en: 'What has happened since it was trained.' },
  unknown4: { da: 'Hvad du selv ville kunne stå ved i morgen.', en: 'What you yourself could stand by tomorrow.' },
  partGoal: { da: 'mål', en: 'goal' },
  partMaterial: { da: 'tekst', en: 'text' },
  partUnknown: { da: 'viden', en: 'knowledge' },
  partContext: { da: 'baggrund', en: 'background' },
  partAudience: { da: 'modtager', en: 'audience' },
  partFormat: { da: 'form', en: 'form' },
  partLength: { da: 'længde', en: 'length' },
  partTone: { da: 'tone', en: 'tone' },
  partExamples: { da: 'eksempel', en: 'example' },
} as const satisfies Words;
