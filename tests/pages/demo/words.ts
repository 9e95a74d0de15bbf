export type DemoLanguage = 'da' | 'en';

/** A person and a number nobody has: the number passes the check digit but belongs to the examples alone. */
const CPR = '120385-4001';

/** The words of the practice chat. Every person in it is made up. */
export const DEMO = {
  da: {
    name: 'Dansk',
    title: 'Øvechat',
    what: 'En chat på din egen computer. Svarene er skrevet på forhånd, og intet forlader maskinen, så du kan trygt prøve alt.',
    tryTitle: 'Prøv det her',
    steps: [
      'Vælg det første eksempel herunder, og tryk Enter. Intet bliver sendt.',
      'Se, hvad der blev fundet, og vælg at erstatte det og sende.',
      'Læs linjen under svaret, og bed om en kortere udgave.',
      'Åbn panelet med Alt+Skift+L eller ikonet i værktøjslinjen. Vælg en skabelon, udfyld felterne, og sæt den ind.',
      'Højreklik på ikonet, åbn indstillingerne (Valgmuligheder), og slå en advarsel fra.',
    ],
    examplesTitle: 'Eksempler',
    examples: [
      `Min kollega Mette Holm, CPR ${CPR}, er sygemeldt med stress, skriv en indkaldelse til en sygefraværssamtale`,
      'Skriv en kort invitation til afdelingens sommerfest i uge 25',
      'Svar venligt på denne mail fra signe.aabo@example.com: Kan vi flytte mødet til onsdag?',
    ],
    invented: 'Personerne i eksemplerne findes ikke.',
    thread: 'Samtale',
    empty: 'Vælg et eksempel, eller skriv selv.',
    you: 'Du skrev',
    assistant: 'Assistenten svarede',
    send: 'Send',
    stop: 'Stop',
  },
  en: {
    name: 'English',
    title: 'Practice chat',
    what: 'A chat on your own computer. The answers were written beforehand and nothing leaves the machine, so you can safely try everything.',
    tryTitle: 'Try this',
    steps: [
      'Choose the first example below and press Enter. Nothing is sent.',
      'See what was found, and choose to replace it and send.',
      'Read the line under the answer, and ask for a shorter version.',
      'Open the panel with Alt+Shift+L or the toolbar icon. Choose a snippet, fill in the fields and insert it.',
      'Right-click the icon, choose Options, and switch a warning off.',
    ],
    examplesTitle: 'Examples',
    examples: [
      `Mette Kjærsgaard Holm, CPR ${CPR}, is on sick leave with stress, write an invitation to a sickness absence meeting`,
      'Write a short invitation to the summer party in our department in week 25',
      'Answer this email from harriet.cole@example.com kindly: Could we move the meeting to Wednesday?',
    ],
    invented: 'The people in the examples do not exist.',
    thread: 'Conversation',
    empty: 'Choose an example, or write your own.',
    you: 'You wrote',
    assistant: 'The assistant answered',
    send: 'Send',
    stop: 'Stop',
  },
} as const;
