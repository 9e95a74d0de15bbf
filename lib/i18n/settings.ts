import type { Kind } from '../detect/types.ts';
import { KINDS } from '../detect/types.ts';
import type { Group, KindAction, SettingKey } from '../policy/fields.ts';
import { type KindKey, kindKey } from '../policy/kind-key.ts';
import { kindWords } from './kinds.ts';
import { type Language, say, type Word } from './words.ts';

/** What a setting is called, what it does in a line or two, and what it looks like when it matters. */
export interface SettingWords {
  label: Word;
  help: Word;
  /** Every setting is explained with one. */
  example: Word;
}

export const groupWords: Record<Group, { title: Word; lead: Word }> = {
  general: {
    title: { da: 'Generelt', en: 'General' },
    lead: { da: 'Sprog og tone.', en: 'Language and tone.' },
  },
  people: {
    title: { da: 'Oplysninger om personer', en: 'Details about people' },
    lead: {
      da: 'Hvad der skal ske, når din tekst nævner det, før den sendes.',
      en: 'What happens when your text mentions it, before it is sent.',
    },
  },
  sensitive: {
    title: { da: 'Følsomme oplysninger og personalesager', en: 'Sensitive details and staff matters' },
    lead: {
      da: 'Gælder kun, når teksten handler om en person, der kan genkendes.',
      en: 'Applies only when the text is about a person who can be identified.',
    },
  },
  business: {
    title: { da: 'Fortroligt om organisationen', en: 'Confidential business matters' },
    lead: { da: 'Det, der ikke er offentligt endnu.', en: 'What is not public yet.' },
  },
  terms: {
    title: { da: 'Egne ord', en: 'Your own terms' },
    lead: {
      da: 'Projektnavne, kunder og andet, kun I ved er fortroligt. Listen bliver på denne enhed.',
      en: 'Project names, customers and other things only you know are confidential. The list stays on this device.',
    },
  },
  sending: {
    title: { da: 'Når du sender', en: 'When you send' },
    lead: { da: 'Hvor strengt værnet er.', en: 'How strict the guard is.' },
  },
  sites: {
    title: { da: 'Websteder', en: 'Sites' },
    lead: { da: 'Hvor værnet virker.', en: 'Where the guard works.' },
  },
  answers: {
    title: { da: 'Svar', en: 'Answers' },
    lead: { da: 'En stille linje under hvert svar.', en: 'A quiet line under each answer.' },
  },
  lengths: {
    title: { da: 'Hvor langt er for langt', en: 'How long is too long' },
    lead: {
      da: 'Et svar, der er længere end det, teksten skal bruges til, får en bemærkning.',
      en: 'An answer longer than its purpose needs gets a note.',
    },
  },
  support: {
    title: { da: 'Hjælp til prompter', en: 'Help with prompts' },
    lead: { da: 'Råd og ideer, mens du skriver.', en: 'Advice and ideas while you write.' },
  },
  organisation: {
    title: { da: 'Din organisation', en: 'Your organisation' },
    lead: {
      da: 'Udfyldes af jeres IT-afdeling og vises i sidepanelet.',
      en: 'Filled in by your IT department and shown in the side panel.',
    },
  },
};

export const actionWords: Record<KindAction, { label: Word; help: Word }> = {
  off: { label: { da: 'Fra', en: 'Off' }, help: { da: 'Der vises ingenting.', en: 'Nothing is shown.' } },
  notice: {
    label: { da: 'Vis', en: 'Show' },
    help: {
      da: 'Vises ved siden af feltet og stopper dig ikke.',
      en: 'Shown beside the text box and does not stop you.',
    },
  },
  confirm: {
    label: { da: 'Spørg', en: 'Ask' },
    help: { da: 'Du bliver spurgt, før teksten sendes.', en: 'You are asked before the text is sent.' },
  },
  block: {
    label: { da: 'Blokér', en: 'Block' },
    help: {
      da: 'Teksten kan ikke sendes, før det er fjernet. Kan kun vælges af organisationen.',
      en: 'The text cannot be sent until it is removed. Only the organisation can choose this.',
    },
  },
};

/** What the other choice settings offer. */
export const choiceWords: Record<'language' | 'tone', Record<string, Word>> = {
  language: {
    auto: { da: 'Som browseren', en: 'Same as the browser' },
    da: { da: 'Dansk', en: 'Dansk (Danish)' },
    en: { da: 'English (engelsk)', en: 'English' },
  },
  tone: {
    explore: { da: 'Opmuntrende: prøv dig frem', en: 'Encouraging: try things out' },
    balanced: { da: 'Afbalanceret', en: 'Balanced' },
    strict: { da: 'Forsigtig: spørg først', en: 'Careful: ask first' },
  },
};

/** What one choice of a setting is called. */
export function choiceText(key: SettingKey, value: string, language: Language): string {
  const word = key === 'language' || key === 'tone' ? choiceWords[key][value] : actionWords[value as KindAction]?.label;
  return word ? say(word, language) : value;
}

/** Made-up people, numbers and firms. */
const kindExamples: Record<Kind, Word> = {
  'person-name': { da: 'Skriv til Mette Lindegaard Holm', en: 'Write to Priya Castlemoor' },
  'national-id': { da: '070761-4285', en: '070761-4285' },
  email: { da: 'mette.holm@eksempel.dk', en: 'priya@example.com' },
  phone: { da: '+45 12 34 56 78', en: '+45 12 34 56 78' },
  'postal-address': { da: 'Æblevej 12, 2. tv., 8000 Aarhus C', en: '12 Orchard Lane, Leeds LS1 4AB' },
  'date-of-birth': { da: 'født den 7. juli 1961', en: 'born on 7 July 1961' },
  'bank-account': { da: 'reg. 1234 konto 0012345678', en: 'IBAN DK50 0040 0440 1162 43' },
  'payment-card': { da: '4111 1111 1111 1111', en: '4111 1111 1111 1111' },
  'document-id': { da: 'pasnummer 204567891', en: 'passport no. 204567891' },
  'vehicle-plate': { da: 'AB 12 345', en: 'AB12 CDE' },
  'ip-address': { da: '203.0.113.42', en: '203.0.113.42' },
  'online-handle': { da: '@mettelh', en: '@priyac' },
  secret: { da: 'adgangskode: Sommer2026', en: 'password: Summer2026' },
  'special-category': {
    da: 'Mette Holm er sygemeldt med stress',
    en: 'Priya Castlemoor is on sick leave with stress',
  },
  'criminal-matter': { da: 'Jonas Bek er sigtet for tyveri', en: 'Jonas Beck is charged with theft' },
  'hr-matter': { da: 'Jonas Bek skal have en skriftlig advarsel', en: 'Jonas Beck is to get a written warning' },
  salary: { da: 'Mette Holm får 48.500 kr. om måneden', en: 'Priya Castlemoor earns 48,500 a month' },
  'business-confidential': {
    da: 'vi lukker afdelingen i marts, det er ikke meldt ud',
    en: 'we close the department in March, not announced yet',
  },
  'contract-or-legal': {
    da: 'vilkårene i aftalen med leverandøren er',
    en: 'the terms of our agreement with the supplier are',
  },
  'confidentiality-marking': { da: 'FORTROLIGT, kun til bestyrelsen', en: 'CONFIDENTIAL, for the board only' },
  'security-detail': { da: 'alarmkoden til arkivet er', en: 'the alarm code for the archive is' },
  'custom-term': { da: 'Projekt Havørn', en: 'Project Sea Eagle' },
};

const kindSettings = Object.fromEntries(
  KINDS.map((kind) => [
    kindKey(kind),
    { label: kindWords[kind].label, help: kindWords[kind].why, example: kindExamples[kind] },
  ]),
) as Record<KindKey, SettingWords>;

export const settingWords: Record<SettingKey, SettingWords> = {
  ...kindSettings,
  language: {
    label: { da: 'Sprog', en: 'Language' },
    help: {
      da: 'Sproget i knapper og beskeder. Tekster på dansk og engelsk læses altid.',
      en: 'The language of buttons and messages. Texts in Danish and English are always read.',
    },
    example: { da: 'Kopiér eller Copy', en: 'Copy or Kopiér' },
  },
  tone: {
    label: { da: 'Tone', en: 'Tone' },
    help: {
      da: 'Hvor meget sidepanelet opfordrer dig til at prøve selv.',
      en: 'How much the side panel encourages you to try things yourself.',
    },
    example: { da: 'Dagens ide: et udkast til dagsordenen', en: 'Idea of the day: a draft of the agenda' },
  },
  customTerms: {
    label: { da: 'Ord, der ikke må deles', en: 'Terms that must not be shared' },
    help: {
      da: 'Et ord eller navn pr. linje. Store og små bogstaver er ligegyldige.',
      en: 'One word or name per line. Upper and lower case do not matter.',
    },
    example: { da: 'Projekt Havørn', en: 'Project Sea Eagle' },
  },
  customPatterns: {
    label: { da: 'Mønstre, der ikke må deles', en: 'Patterns that must not be shared' },
    help: {
      da: 'Et regulært udtryk (RE2) pr. linje, fx til sagsnumre. For dem, der kender regulære udtryk.',
      en: 'One regular expression (RE2) per line, for example for case numbers. For those who know regular expressions.',
    },
    example: { da: 'SAG-\\d{4}-\\d{5}', en: 'CASE-\\d{4}-\\d{5}' },
  },
  requireReason: {
    label: { da: 'Skriv en grund for at sende alligevel', en: 'Write a reason to send anyway' },
    help: {
      da: 'En kort sætning til dig selv. Den bliver ikke gemt.',
      en: 'One short sentence to yourself. It is not stored.',
    },
    example: { da: '"Personen har sagt ja til det."', en: '"The person has agreed to it."' },
  },
  holdWhenUnprotected: {
    label: { da: 'Spørg, når værnet ikke kan læse siden', en: 'Ask when the guard cannot read the page' },
    help: {
      da: 'Hvis en AI-chat er lavet om, så teksten ikke kan læses, bliver du spurgt, før du sender.',
      en: 'If an AI chat has changed so that your text cannot be read, you are asked before you send.',
    },
    example: { da: 'Værnet kan ikke læse teksten her', en: 'The guard cannot read the text here' },
  },
  files: {
    label: { da: 'Læs vedhæftede filer, før de sendes', en: 'Read attached files before they are sent' },
    help: {
      da: 'Tekst, mail, Word, Excel, PowerPoint og PDF læses i browseren, og du bliver spurgt, hvis der er noget at se på.',
      en: 'Text, mail, Word, Excel, PowerPoint and PDF are read in the browser, and you are asked if there is something to look at.',
    },
    example: { da: 'lønoversigt.xlsx', en: 'salaries.xlsx' },
  },
  filesUnread: {
    label: { da: 'Filer, der ikke kan læses', en: 'Files that cannot be read' },
    help: {
      da: 'Billeder, filer med adgangskode, pakkede og beskadigede filer, og slags, værnet ikke kender.',
      en: 'Pictures, files with a password, packed and damaged files, and kinds the guard does not know.',
    },
    example: { da: 'scannet kontrakt.pdf', en: 'scanned contract.pdf' },
  },
  secondLayer: {
    label: { da: 'Hold også øje med det, siden selv sender', en: 'Also watch what the page itself sends' },
    help: {
      da: 'Er en tekst holdt tilbage, bliver den stoppet, hvis siden prøver at sende den ad en anden vej.',
      en: 'When a text is held, it is stopped if the page tries to send it another way.',
    },
    example: { da: 'Siden gemmer kladden, mens du bliver spurgt', en: 'The page saves the draft while you are asked' },
  },
  sitesOff: {
    label: { da: 'Websteder, hvor værnet er slået fra', en: 'Sites where the guard is off' },
    help: {
      da: 'Her vises og stoppes ingenting.',
      en: 'Nothing is shown or stopped there.',
    },
    example: { da: 'chatgpt', en: 'chatgpt' },
  },
  sitesStrict: {
    label: { da: 'Websteder, hvor du altid bliver spurgt', en: 'Sites where you are always asked' },
    help: {
      da: 'Her bliver du også spurgt om det, der ellers kun vises. Et navn eller en adresse pr. linje.',
      en: 'Here you are asked even about what is otherwise only shown. One name or address per line.',
    },
    example: { da: 'gemini', en: 'gemini' },
  },
  sitesAdded: {
    label: { da: 'Flere AI-chats', en: 'More AI chats' },
    help: {
      da: 'Adresser på andre AI-chats, hvor værnet skal virke, en pr. linje. Browseren spørger dig om lov.',
      en: 'Addresses of other AI chats where the guard should work, one per line. The browser asks for your permission.',
    },
    example: { da: 'chat.eksempel.dk', en: 'chat.example.com' },
  },
  sitesBlocked: {
    label: { da: 'AI-chats, der ikke må bruges', en: 'AI chats that must not be used' },
    help: {
      da: 'Her kan intet sendes. Bestemmes af organisationen.',
      en: 'Nothing can be sent there. Set by the organisation.',
    },
    example: { da: 'chat.eksempel.com', en: 'chat.example.com' },
  },
  approvedTools: {
    label: { da: 'Godkendte AI-værktøjer', en: 'Approved AI tools' },
    help: {
      da: 'Vises i sidepanelet under "Organisation".',
      en: 'Shown in the side panel under "Organisation".',
    },
    example: { da: 'copilot', en: 'copilot' },
  },
  answerCheck: {
    label: { da: 'Tjek svarets længde', en: 'Check the length of answers' },
    help: {
      da: 'Viser antal ord og læsetid, og siger til, når svaret er for langt til formålet.',
      en: 'Shows words and reading time, and says when the answer is too long for its purpose.',
    },
    example: { da: '640 ord, 3 min. Langt for en mail.', en: '640 words, 3 min. Long for an email.' },
  },
  claimCheck: {
    label: { da: 'Vis det, der bør tjekkes', en: 'Show what to check' },
    help: {
      da: 'Tal, love, citater, navne og kilder i svaret, som kan være opdigtet.',
      en: 'Figures, laws, quotes, names and sources in the answer, which may be made up.',
    },
    example: { da: '4 påstande at tjekke', en: '4 claims to check' },
  },
  energy: {
    label: { da: 'Vis et skøn over strømforbruget', en: 'Show an estimate of energy use' },
    help: {
      da: 'Et interval med kilde, aldrig et præcist tal.',
      en: 'A range with its source, never an exact figure.',
    },
    example: { da: '0,2–0,9 Wh', en: '0.2–0.9 Wh' },
  },
  lengthMessage: {
    label: { da: 'Kort besked', en: 'Short message' },
    help: { da: 'Chat eller sms.', en: 'Chat or text message.' },
    example: { da: 'Skriv en kort besked til teamet', en: 'Write a short message to the team' },
  },
  lengthMail: {
    label: { da: 'Mail', en: 'Email' },
    help: { da: 'Det meste læses på telefonen.', en: 'Most are read on a phone.' },
    example: { da: 'Skriv en mail til afdelingen', en: 'Write an email to the department' },
  },
  lengthNotice: {
    label: { da: 'Opslag', en: 'Notice' },
    help: { da: 'Intranet, opslagstavle, LinkedIn.', en: 'Intranet, notice board, LinkedIn.' },
    example: { da: 'Lav et opslag til intranettet', en: 'Make a notice for the intranet' },
  },
  lengthNewsletter: {
    label: { da: 'Nyhedsbrev', en: 'Newsletter' },
    help: { da: 'Et afsnit pr. nyhed.', en: 'One paragraph per item.' },
    example: { da: 'Skriv månedens nyhedsbrev', en: 'Write this month’s newsletter' },
  },
  lengthSpeech: {
    label: { da: 'Tale', en: 'Speech' },
    help: { da: 'Cirka 130 ord i minuttet.', en: 'About 130 words a minute.' },
    example: { da: 'Skriv en tale til jubilæet', en: 'Write a speech for the anniversary' },
  },
  lengthMinutes: {
    label: { da: 'Referat', en: 'Minutes' },
    help: { da: 'Beslutninger og ansvar.', en: 'Decisions and who does what.' },
    example: { da: 'Lav et referat af mødet', en: 'Write the minutes of the meeting' },
  },
  lengthPlan: {
    label: { da: 'Plan', en: 'Plan' },
    help: { da: 'Mål, skridt og tid.', en: 'Goals, steps and time.' },
    example: { da: 'Lav en plan for onboarding', en: 'Make an onboarding plan' },
  },
  lengthReport: {
    label: { da: 'Rapport', en: 'Report' },
    help: { da: 'Når der er bedt om noget grundigt.', en: 'When something thorough was asked for.' },
    example: { da: 'Skriv en rapport til direktionen', en: 'Write a report for the executive board' },
  },
  lengthOther: {
    label: { da: 'Alt andet', en: 'Everything else' },
    help: { da: 'Når formålet ikke kan læses af prompten.', en: 'When the purpose cannot be read from the prompt.' },
    example: { da: 'Hvad mener du om det her?', en: 'What do you think of this?' },
  },
  coach: {
    label: { da: 'Råd til din prompt', en: 'Advice on your prompt' },
    help: {
      da: 'Sidepanelet siger, hvad der mangler i prompten: mål, baggrund, modtager, form eller længde.',
      en: 'The side panel says what is missing from the prompt: goal, background, audience, format or length.',
    },
    example: { da: 'Hvem skal læse det?', en: 'Who will read it?' },
  },
  humanFirst: {
    label: { da: 'Mind mig om at tale selv', en: 'Remind me to do the talking myself' },
    help: {
      da: 'Handler prompten om en svær samtale, bliver du mindet om at forberede dig med AI, men selv tage samtalen.',
      en: 'When the prompt is about a difficult conversation, you are reminded to prepare with AI but do the talking yourself.',
    },
    example: { da: 'en opsigelse eller en sygefraværssamtale', en: 'a dismissal or a sickness absence meeting' },
  },
  thinkFirst: {
    label: { da: 'Tænk først selv', en: 'Think for yourself first' },
    help: {
      da: 'Til vurderinger og beslutninger: skriv dit eget bud i én linje, før du spørger. Det bliver ikke gemt.',
      en: 'For assessments and decisions: write your own view in one line before you ask. It is not stored.',
    },
    example: { da: 'Jeg hælder til at vente, fordi …', en: 'I lean towards waiting because …' },
  },
  insights: {
    label: { da: 'Tæl min egen brug', en: 'Count my own use' },
    help: {
      da: 'Antal pr. dag, aldrig tekst. Tallene bliver på denne enhed og kan slettes under Privatliv.',
      en: 'Counts per day, never text. They stay on this device and can be deleted under Privacy.',
    },
    example: { da: '3 prompter rettet i denne uge', en: '3 prompts changed this week' },
  },
  organisationName: {
    label: { da: 'Organisationens navn', en: 'The organisation’s name' },
    help: {
      da: 'Vises, hvor organisationen har bestemt noget.',
      en: 'Shown where the organisation has decided something.',
    },
    example: { da: 'Eksempel Kommune', en: 'Example Council' },
  },
  organisationRules: {
    label: { da: 'Organisationens regler for AI', en: 'The organisation’s AI rules' },
    help: { da: 'En regel pr. linje, i klare ord.', en: 'One rule per line, in plain words.' },
    example: { da: 'Skriv aldrig om en navngiven borger', en: 'Never write about a named citizen' },
  },
  organisationContacts: {
    label: { da: 'Hvem man kan spørge', en: 'Whom to ask' },
    help: {
      da: 'En kontakt pr. linje: emne, navn, telefon eller mail.',
      en: 'One contact per line: topic, name, phone or email.',
    },
    example: { da: 'Databeskyttelse: dpo@eksempel.dk', en: 'Data protection: dpo@example.com' },
  },
  organisationSnippets: {
    label: { da: 'Organisationens egne skabeloner', en: 'The organisation’s own snippets' },
    help: {
      da: 'Vises først i sidepanelet. Felter skrives i kantede parenteser: [modtager].',
      en: 'Shown first in the side panel. Fields are written in square brackets: [audience].',
    },
    example: { da: 'Referat efter vores skabelon', en: 'Minutes in our template' },
  },
  supportText: {
    label: { da: 'Hjælp fra jeres it-afdeling', en: 'Help from your IT department' },
    help: {
      da: 'En linje, der vises, hvor noget er låst.',
      en: 'One line shown where something is locked.',
    },
    example: { da: 'Spørg Servicedesk, lokal 1234', en: 'Ask the service desk, ext. 1234' },
  },
  siteSelectors: {
    label: { da: 'Rettelser til et websted, der er lavet om', en: 'Corrections for a site that has changed' },
    help: {
      da: 'CSS-vælgere for en del af et websted, brugt før de indbyggede. Bruges samme dag, som et websted laver sin side om, indtil udvidelsen er opdateret.',
      en: 'CSS selectors for a part of a site, tried before the built-in ones. For the day a site changes its page, until the extension is updated.',
    },
    example: {
      da: '{"site":"chatgpt","part":"send","selector":"button[data-go]"}',
      en: '{"site":"chatgpt","part":"send","selector":"button[data-go]"}',
    },
  },
  minimumVersion: {
    label: { da: 'Mindste version', en: 'Minimum version' },
    help: {
      da: 'Er den installerede version ældre, står det ved tekstfeltet og under It-politik.',
      en: 'If the installed version is older, it says so by the text box and under IT policy.',
    },
    example: { da: '1.2.0', en: '1.2.0' },
  },
  reportEndpoint: {
    label: { da: 'Adresse til daglige antal', en: 'Address for daily counts' },
    help: {
      da: 'Jeres egen OpenTelemetry-modtager (OTLP/HTTP). Kun antal, aldrig tekst. Virker kun i den pakke, der er bygget til det, og kun når brugeren har sagt ja.',
      en: 'Your own OpenTelemetry collector (OTLP/HTTP). Counts only, never text. Works only in the package built for it, and only when the person has agreed.',
    },
    example: { da: 'https://otel.eksempel.dk', en: 'https://otel.example.com' },
  },
  reportGroup: {
    label: { da: 'Gruppe i daglige antal', en: 'Group in daily counts' },
    help: {
      da: 'Et navn for mange brugere på én gang, for eksempel en forvaltning. Det eneste, der siger, hvor antallene kommer fra.',
      en: 'One name for many people, such as a department. The only thing that says where counts come from.',
    },
    example: { da: 'Skoleledere', en: 'School leaders' },
  },
  userMayChange: {
    label: { da: 'Kun forslag', en: 'Suggestions only' },
    help: {
      da: 'Navne på indstillinger, hvor organisationens værdi kun er et forslag, som brugeren må ændre.',
      en: 'Keys of settings where the organisation’s value is only a suggestion that the person may change.',
    },
    example: { da: 'tone', en: 'tone' },
  },
};
