import type { Measure } from '../../../lib/answer/asked.ts';

/** Prompts that state a length, with what they state. Written for these tests before the rules were tuned. */
export interface AskedPrompt {
  prompt: string;
  measure: Measure;
  amount: number;
  bound?: 'max' | 'about' | 'min';
  each?: number;
}

export const ASKED_DA: AskedPrompt[] = [
  {
    prompt: 'Skriv en mail til afdelingen om det nye mødelokale, max 150 ord.',
    measure: 'words',
    amount: 150,
    bound: 'max',
  },
  { prompt: 'Kan du forklare OKR i to sætninger?', measure: 'sentences', amount: 2 },
  { prompt: 'Lav et opslag på højst 80 ord om sommerfesten', measure: 'words', amount: 80, bound: 'max' },
  { prompt: 'Giv mig en tale på fem minutter til Karens jubilæum', measure: 'minutes', amount: 5 },
  { prompt: 'Opsummér vedhæftede 40-siders rapport på en halv side', measure: 'pages', amount: 0.5 },
  { prompt: 'Må man holde ferie under sygdom? Svar kun ja eller nej.', measure: 'yes-no', amount: 1 },
  { prompt: 'Skriv mellem 100 og 150 ord om vores nye værdier', measure: 'words', amount: 150 },
  { prompt: 'Sammenfat referatet i fem punkter', measure: 'bullets', amount: 5 },
  { prompt: 'Fire bullets med max 6 ord i hver om tryghed i teamet', measure: 'bullets', amount: 4, each: 6 },
  {
    prompt: 'Jeg skal bruge en artikel på ca. 400 ord til personalebladet',
    measure: 'words',
    amount: 400,
    bound: 'about',
  },
  { prompt: 'Skriv mindst 600 ord om psykologisk tryghed', measure: 'words', amount: 600, bound: 'min' },
  { prompt: 'Beskriv rollen som tovholder i ét afsnit', measure: 'paragraphs', amount: 1 },
  { prompt: 'Skriv en rapport på ti sider om hybridarbejde', measure: 'pages', amount: 10 },
  { prompt: 'Svar med ét ord: hvilken farve er gladest?', measure: 'one-word', amount: 1 },
  { prompt: 'Tre linjer til Teams om at kaffemaskinen er i stykker', measure: 'lines', amount: 3 },
  { prompt: 'Giv mig 5 idéer til en teamdag', measure: 'items', amount: 5 },
  { prompt: 'Formulér en sms på under 160 tegn om aflyst møde', measure: 'characters', amount: 160, bound: 'max' },
  { prompt: 'Skriv en klumme. 300 ord, ikke mere.', measure: 'words', amount: 300 },
  { prompt: 'Lav et resume på 1 side af strategien', measure: 'pages', amount: 1 },
  { prompt: 'Stil mig kun et spørgsmål ad gangen om min karriere', measure: 'items', amount: 1 },
  {
    prompt: 'Forklar forskellen på coaching og mentoring med maks. 3 sætninger',
    measure: 'sentences',
    amount: 3,
    bound: 'max',
  },
  { prompt: 'Skriv højst to linjer, som jeg kan sende til kantinen', measure: 'lines', amount: 2, bound: 'max' },
  { prompt: 'En velkomst på omkring tre minutter til introdagen, talt', measure: 'minutes', amount: 3 },
  { prompt: 'Lav 6 slides om budgetprocessen', measure: 'slides', amount: 6 },
  { prompt: 'Skriv et nyhedsbrev, ikke over 350 ord', measure: 'words', amount: 350, bound: 'max' },
  { prompt: 'Hold det under 120 ord: Hvorfor skal vi have en kriseplan?', measure: 'words', amount: 120, bound: 'max' },
  { prompt: 'Nævn tre fordele ved fleksibel arbejdstid', measure: 'items', amount: 3 },
  { prompt: 'En 200-ords tekst til intranettet om ny cykelparkering', measure: 'words', amount: 200 },
  { prompt: 'Opsummer denne 12 siders politik i 10 linjer', measure: 'lines', amount: 10 },
  { prompt: 'Giv tre punkter, hver på højst 15 ord, om hvad vi lærte', measure: 'bullets', amount: 3, each: 15 },
  { prompt: 'Skriv mailen om, så den er på 90 ord eller mindre', measure: 'words', amount: 90, bound: 'max' },
  { prompt: 'Kom med et bud på en overskrift. Kun én titel.', measure: 'items', amount: 1 },
  { prompt: 'Tjekliste til fratrædelse, 8-10 punkter', measure: 'bullets', amount: 10 },
  { prompt: 'Skriv to korte afsnit om vores kaffeordning', measure: 'paragraphs', amount: 2 },
  { prompt: 'Giv mig en opsummering på tyve ord', measure: 'words', amount: 20 },
];

export const ASKED_EN: AskedPrompt[] = [
  { prompt: 'Write an email about the new parking rules, max 150 words.', measure: 'words', amount: 150, bound: 'max' },
  { prompt: 'Explain psychological safety in two sentences.', measure: 'sentences', amount: 2 },
  { prompt: 'Give me a ten-page report on remote onboarding', measure: 'pages', amount: 10 },
  { prompt: '4 bullets max 5 words each on why meetings fail', measure: 'bullets', amount: 4, each: 5 },
  { prompt: 'Is it legal to record a meeting? Yes or no.', measure: 'yes-no', amount: 1 },
  { prompt: 'Draft a 5-minute speech for the summer party', measure: 'minutes', amount: 5 },
  { prompt: 'Summarise this 30-page report in half a page', measure: 'pages', amount: 0.5 },
  { prompt: 'In no more than 60 words, tell me what a RACI is', measure: 'words', amount: 60, bound: 'max' },
  { prompt: 'Write a LinkedIn post of roughly 120 words', measure: 'words', amount: 120, bound: 'about' },
  { prompt: 'Give me three ideas for a kick-off', measure: 'items', amount: 3 },
  { prompt: 'Three short paragraphs on our hiring process, please', measure: 'paragraphs', amount: 3 },
  { prompt: 'I need at least 800 words on change fatigue', measure: 'words', amount: 800, bound: 'min' },
  { prompt: 'Answer in one word: which is bigger, 3/4 or 5/8?', measure: 'one-word', amount: 1 },
  { prompt: 'One sentence only: what is a KPI?', measure: 'sentences', amount: 1 },
  { prompt: 'A text message under 160 characters saying I am late', measure: 'characters', amount: 160, bound: 'max' },
  { prompt: 'Between 200 and 250 words about our new logo', measure: 'words', amount: 250 },
  { prompt: 'Write two lines I can put on the whiteboard', measure: 'lines', amount: 2 },
  { prompt: 'Summarize the discussion in 5 bullet points', measure: 'bullets', amount: 5 },
  { prompt: 'Make me a one-pager on the hybrid policy', measure: 'pages', amount: 1 },
  { prompt: 'Describe the role in a single paragraph', measure: 'paragraphs', amount: 1 },
  { prompt: 'What does the law say about breaks? Keep it to 100 words.', measure: 'words', amount: 100, bound: 'max' },
  { prompt: 'A 300-word article on feedback for the staff magazine', measure: 'words', amount: 300 },
  { prompt: 'Create 8 slides on our safety week', measure: 'slides', amount: 8 },
  { prompt: 'List five risks of the merger plan', measure: 'items', amount: 5 },
  { prompt: 'Write a toast. It should take two minutes to say.', measure: 'minutes', amount: 2 },
  { prompt: 'Tell me in 50 words or less why OKRs fail', measure: 'words', amount: 50, bound: 'max' },
  { prompt: 'Checklist for a site visit, up to 12 lines', measure: 'lines', amount: 12, bound: 'max' },
  { prompt: 'Ask me only one question about my goals', measure: 'items', amount: 1 },
  { prompt: 'Rewrite the notice below in under 75 words', measure: 'words', amount: 75, bound: 'max' },
  { prompt: 'Give me four points, each under 12 words, on the new rota', measure: 'bullets', amount: 4, each: 12 },
  { prompt: 'An elevator pitch, 1 minute', measure: 'minutes', amount: 1 },
  {
    prompt: 'Word limit: 250. Write a reflection on my first year as a manager.',
    measure: 'words',
    amount: 250,
    bound: 'max',
  },
  { prompt: 'Explain the appraisal process, three sentences max', measure: 'sentences', amount: 3, bound: 'max' },
  { prompt: 'Write about two pages on the lessons from the pilot', measure: 'pages', amount: 2 },
  { prompt: 'Give me a headline, eight words at most', measure: 'words', amount: 8, bound: 'max' },
];

/** Numbers that state no length. */
export const NOT_ASKED: string[] = [
  'Skriv en mail om, at mødet varer 30 minutter',
  'Lav en plan for en workshop på tre timer for 25 personer',
  'Hvordan fordeler jeg 5 opgaver på 3 medarbejdere?',
  'Skriv en rapport om vores 12 afdelinger',
  'Jeg har læst denne 60 siders rapport. Hvad skal jeg kigge efter?',
  'Write an email saying the 15-minute stand-up moves to 9.30',
  'Draft a plan for the next 6 months',
  'How do I split 40 hours between two projects?',
  'I have this 80-page report. What should I look for?',
  'Write a note about the 10 % budget cut',
  'Udkast til invitation til frokost den 3. juni kl. 12',
  'What is the notice period after 5 years?',
];
