import type { Words } from './words.ts';

/** The words of the first-run page: one minute, no more. */
export const welcomeWords = {
  product: { da: 'AI-værn for ledere', en: 'Leadership Guardrails' },
  title: { da: 'Velkommen', en: 'Welcome' },
  lead: {
    da: 'AI-værnet er klar. Det står ved siden af dig i ChatGPT, Claude, Gemini, Copilot og andre AI-chats.',
    en: 'The guard is ready. It stands beside you in ChatGPT, Claude, Gemini, Copilot and other AI chats.',
  },
  leadOrganisation: {
    da: '{organisation} har givet dig AI-værnet og sat det op. Det står ved siden af dig i ChatGPT, Claude, Gemini, Copilot og andre AI-chats.',
    en: '{organisation} has given you the guard and set it up. It stands beside you in ChatGPT, Claude, Gemini, Copilot and other AI chats.',
  },
  language: { da: 'Sprog', en: 'Language' },

  does: { da: 'Det gør det', en: 'What it does' },
  doesStop: {
    da: 'Spørger dig, før navne, CPR-numre og fortrolige sager bliver sendt.',
    en: 'Asks you before names, ID numbers and confidential matters are sent.',
  },
  doesReplace: {
    da: 'Erstatter dem med ét klik, og sætter dem ind igen i svaret.',
    en: 'Replaces them with one click, and puts them back in the answer.',
  },
  doesAnswer: {
    da: 'Siger til, når et svar er for langt eller har påstande, du bør tjekke.',
    en: 'Tells you when an answer is too long or makes claims you should check.',
  },
  never: { da: 'Det gør det aldrig', en: 'What it never does' },
  neverSend: { da: 'Sender det, du skriver, nogen steder hen.', en: 'Passes on what you write to anybody.' },
  neverStore: { da: 'Gemmer dine tekster eller svarene.', en: 'Stores your texts or the answers.' },
  neverAlone: {
    da: 'Sender eller ændrer noget, uden at du har trykket på en knap.',
    en: 'Sends or changes anything unless you press a button.',
  },

  try: { da: 'Prøv det her', en: 'Try it here' },
  tryLead: {
    da: 'Teksten er opdigtet. Tryk på Send, og se, hvad der sker.',
    en: 'The text is made up. Press Send and see what happens.',
  },
  tryText: { da: 'Besked til AI', en: 'Message to the AI' },
  tryExample: {
    da: 'Skriv en indkaldelse til en samtale med Mette Holm, CPR 120385-4001. Hun har været sygemeldt med stress i seks uger.',
    en: 'Write an invitation to a meeting with Mette Holm, national ID 120385-4001. She has been off sick with stress for six weeks.',
  },
  trySend: { da: 'Send', en: 'Send' },
  trySent: { da: 'Det ville AI-chatten få:', en: 'This is what the AI chat would get:' },
  tryNothingFound: {
    da: 'Her er intet at spørge om. I en chat var teksten bare blevet sendt.',
    en: 'There is nothing to ask about here. In a chat the text would simply have been sent.',
  },
  tryNowhere: { da: 'Intet har forladt siden.', en: 'Nothing has left this page.' },
  tryAgain: { da: 'Prøv igen', en: 'Try again' },
  tryName: { da: 'øvechatten', en: 'the practice chat' },

  you: { da: 'Hvad laver du?', en: 'What do you do?' },
  youLead: {
    da: 'Så står de skabeloner, du har brug for, øverst. Du kan springe over. Dit svar bliver på denne computer.',
    en: 'Then the snippets you need come first. You may skip this. Your answer stays on this computer.',
  },
  role: { da: 'Min rolle', en: 'My role' },
  roleNone: { da: 'Ikke valgt', en: 'Not chosen' },
  tasks: { da: 'Det vil jeg bruge AI til', en: 'What I want to use AI for' },
  firstPrompt: { da: 'Et godt sted at begynde', en: 'A good place to start' },
  openPanel: { da: 'Åbn sidepanelet', en: 'Open the side panel' },

  pin: { da: 'Hav det ved hånden', en: 'Keep it at hand' },
  pinHow: {
    da: 'Klik på brikken øverst til højre i browseren, og derefter på nålen ud for AI-værn for ledere. Så åbner ikonet sidepanelet.',
    en: 'Click the puzzle piece at the top right of the browser, then the pin beside Leadership Guardrails. The icon then opens the side panel.',
  },
  pinDone: {
    da: 'Ikonet står på værktøjslinjen. Det åbner sidepanelet.',
    en: 'The icon is on the toolbar. It opens the side panel.',
  },

  rules: { da: 'Reglerne hos {organisation}', en: 'The rules of {organisation}' },
  rulesOpen: { da: 'Åbn reglerne', en: 'Open the rules' },
  contact: { da: 'Spørg: {contact}', en: 'Ask: {contact}' },

  settings: { da: 'Alle indstillinger', en: 'All settings' },
  closing: {
    da: 'Denne side åbner ikke af sig selv igen.',
    en: 'This page will not open by itself again.',
  },
} satisfies Words;
