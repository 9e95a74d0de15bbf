import type { AskedPrompt } from './asked-prompts.ts';

/**
 * A fourth lot, from municipality, hospital, union, board, school and private company; labelled before it was run once;
 * first run: 52 of 68 right, of the others 10 of 12.
 */
export const ASKED_FOURTH: AskedPrompt[] = [
  // Danish
  {
    prompt:
      'Borgmesteren skal åbne den nye svømmehal på lørdag. Lav en tale, der kan holdes på fire minutter, og få de frivillige med.',
    measure: 'minutes',
    amount: 4,
  },
  {
    prompt:
      'Jeg er oversygeplejerske og skal orientere tre afsnit om nye vagter fra uge 12. Skriv det som en sms på højst 300 tegn.',
    measure: 'characters',
    amount: 300,
    bound: 'max',
  },
  {
    prompt: 'Bestyrelsen har 2 minutter til punktet. Giv mig essensen af bilaget i maks fem bullets.',
    measure: 'bullets',
    amount: 5,
    bound: 'max',
  },
  { prompt: 'Skriv forældrebrevet om, så det fylder en halv A4-side.', measure: 'pages', amount: 0.5 },
  {
    prompt: 'Hej! Kan du hjælpe mig med en tekst til fagforeningens hjemmeside? Den må ikke blive længere end 180 ord.',
    measure: 'words',
    amount: 180,
    bound: 'max',
  },
  { prompt: 'Forklar mig kort, i et par linjer, hvad en klyngeledelse er', measure: 'lines', amount: 2 },
  { prompt: 'lav 10 spørgsmål til mus samtale', measure: 'items', amount: 10 },
  { prompt: 'Kom med en håndfuld bud på navne til vores nye mødelokaler', measure: 'items', amount: 5 },
  {
    prompt: 'Notat til økonomiudvalget om merudgifter på vejområdet. Omfang: 1½ side.',
    measure: 'pages',
    amount: 1.5,
  },
  {
    prompt: 'Sammenskriv de tre høringssvar nedenfor til ca. 3/4 side',
    measure: 'pages',
    amount: 0.75,
  },
  {
    prompt: 'Længde: 250-300 ord. Emne: hvorfor vi lægger to afdelinger sammen. Målgruppe: alle medarbejdere.',
    measure: 'words',
    amount: 300,
  },
  { prompt: 'Du må bruge maks. 40 ord på at forklare, hvad et ombud er', measure: 'words', amount: 40, bound: 'max' },
  {
    prompt: 'Skriv resuméet, så det kan læses på et minut',
    measure: 'minutes',
    amount: 1,
  },
  { prompt: 'Er det lovligt at tale med de ansatte om løn? Ja/nej', measure: 'yes-no', amount: 1 },
  { prompt: 'Beskriv med et enkelt ord stemningen i teksten', measure: 'one-word', amount: 1 },
  { prompt: 'Formuler vores vision i én sætning', measure: 'sentences', amount: 1 },
  {
    prompt: 'Kan du koge det her ned til tre-fire linjer, jeg kan sætte ind i ugebrevet?',
    measure: 'lines',
    amount: 4,
  },
  {
    prompt: 'Pressemeddelelse om fusionen mellem de to skoler, cirka 350 ord, med et citat fra skolelederen',
    measure: 'words',
    amount: 350,
    bound: 'about',
  },
  { prompt: 'Giv mig de 3 vigtigste argumenter for at beholde nattevagten', measure: 'items', amount: 3 },
  { prompt: 'Lav et oplæg på 12 slides om arbejdsmiljø til tillidsrepræsentanterne', measure: 'slides', amount: 12 },
  {
    prompt: 'Vær kort: to afsnit om, hvad tilsynet fandt på plejehjemmet, ikke mere',
    measure: 'paragraphs',
    amount: 2,
  },
  {
    prompt: 'Giv mig en indledning på mindst 500 ord til årsberetningen',
    measure: 'words',
    amount: 500,
    bound: 'min',
  },
  {
    prompt: 'Liste med højst syv punkter over det, jeg skal nå, inden den nye afdelingsleder starter',
    measure: 'bullets',
    amount: 7,
    bound: 'max',
  },
  {
    prompt: 'Skriv et afslag på ansøgningen om orlov. Fem-seks sætninger, venlig tone.',
    measure: 'sentences',
    amount: 6,
  },
  {
    prompt: 'Jeg har brug for en opsummering af lokalaftalen på under en side',
    measure: 'pages',
    amount: 1,
    bound: 'max',
  },
  {
    prompt: 'Hver slide må højst have 20 ord. Lav 5 slides om den nye visitation.',
    measure: 'slides',
    amount: 5,
    each: 20,
  },
  { prompt: 'Skriv en leder til skolebladet (max 2.000 anslag)', measure: 'characters', amount: 2000, bound: 'max' },
  { prompt: 'Giv mig tre forslag til en titel på temadagen', measure: 'items', amount: 3 },
  {
    prompt: 'Svar i én linje: hvad er forskellen på høring og partshøring?',
    measure: 'lines',
    amount: 1,
  },
  { prompt: 'Referatet skal kunne være på én side', measure: 'pages', amount: 1 },
  {
    prompt: 'Skriv et debatindlæg til avisen om ventetid på høreapparater. Avisen tager 3000 tegn inkl. mellemrum.',
    measure: 'characters',
    amount: 3000,
  },
  { prompt: 'Stil tre kritiske spørgsmål til budgetforslaget', measure: 'items', amount: 3 },
  { prompt: 'Lav teksten halvanden side lang', measure: 'pages', amount: 1.5 },
  {
    prompt: 'Skriv et opslag til Facebook om sommerskolen på mellem 60 og 80 ord',
    measure: 'words',
    amount: 80,
  },
  { prompt: 'Jeg vil gerne have svaret i punktform, seks punkter', measure: 'bullets', amount: 6 },
  // English
  {
    prompt:
      'The board pack is due at five. Turn the attached paper into an executive summary of no more than one page.',
    measure: 'pages',
    amount: 1,
    bound: 'max',
  },
  {
    prompt: 'I chair the parents’ council. Please write a welcome of around ninety seconds for the autumn meeting.',
    measure: 'minutes',
    amount: 1.5,
  },
  {
    prompt: 'Ward newsletter item about visiting hours - 75 words tops',
    measure: 'words',
    amount: 75,
    bound: 'max',
  },
  { prompt: 'give me a couple of lines for the door sign', measure: 'lines', amount: 2 },
  { prompt: 'What are the top five mistakes new heads of department make?', measure: 'items', amount: 5 },
  {
    prompt: 'Word limit: 400. Topic: why we are moving the claims team. Audience: staff and the works council.',
    measure: 'words',
    amount: 400,
    bound: 'max',
  },
  { prompt: 'Sum up the union’s offer in one short paragraph', measure: 'paragraphs', amount: 1 },
  {
    prompt: 'Can we dismiss someone on probation without notice? A simple yes or no will do.',
    measure: 'yes-no',
    amount: 1,
  },
  {
    prompt: 'Draft a reply to the councillor. Two or three sentences, polite and firm.',
    measure: 'sentences',
    amount: 3,
  },
  {
    prompt: 'Shorten this to 280 characters so that I can post it',
    measure: 'characters',
    amount: 280,
  },
  {
    prompt: 'I need an all-staff email explaining the pay deal in fewer than 200 words.',
    measure: 'words',
    amount: 200,
    bound: 'max',
  },
  {
    prompt: 'Please produce a briefing for trustees (2 sides of A4) on reserves',
    measure: 'pages',
    amount: 2,
  },
  {
    prompt: 'Give me half a dozen interview questions for a ward manager',
    measure: 'items',
    amount: 6,
  },
  {
    prompt: 'Make it punchier and cut it to about a third of a page',
    measure: 'pages',
    amount: 0.33,
  },
  { prompt: 'Explain TUPE to me in plain English. Max. 5 sentences.', measure: 'sentences', amount: 5, bound: 'max' },
  {
    prompt: 'A ten-slide deck on our falls prevention work, no more than 25 words per slide',
    measure: 'slides',
    amount: 10,
    each: 25,
  },
  {
    prompt: 'Write the foreword to our annual report. It needs to be 500 to 600 words.',
    measure: 'words',
    amount: 600,
  },
  {
    prompt: 'List everything the incoming chair needs to know, 15 bullets at the very most',
    measure: 'bullets',
    amount: 15,
    bound: 'max',
  },
  { prompt: 'Describe our culture in just one word', measure: 'one-word', amount: 1 },
  {
    prompt: 'Speech for the retirement of our head porter, six to seven minutes',
    measure: 'minutes',
    amount: 7,
  },
  {
    prompt: 'I want a long read for the members’ magazine: a minimum of 1500 words on shift work',
    measure: 'words',
    amount: 1500,
    bound: 'min',
  },
  { prompt: 'Offer three alternatives to the phrase "going forward"', measure: 'items', amount: 3 },
  { prompt: 'Reply in a single line: which form do I use?', measure: 'lines', amount: 1 },
  {
    prompt: 'Summary for the school governors please, 3 paras',
    measure: 'paragraphs',
    amount: 3,
  },
  { prompt: 'Keep it short, 100 words or so: why did the audit find gaps?', measure: 'words', amount: 100 },
  { prompt: 'The answer should fit on one page.', measure: 'pages', amount: 1 },
  { prompt: 'Write a job advert for a payroll officer, 250w max', measure: 'words', amount: 250, bound: 'max' },
  {
    prompt: 'Pull out the four key messages from the staff survey text below',
    measure: 'items',
    amount: 4,
  },
  {
    prompt: 'One sentence per risk, five risks, for the steering group',
    measure: 'items',
    amount: 5,
  },
  {
    prompt: 'Tell the residents what is happening with the heating. 4-6 lines.',
    measure: 'lines',
    amount: 6,
  },
  { prompt: 'Answer with bullets only, at most eight', measure: 'bullets', amount: 8, bound: 'max' },
  { prompt: 'Write an intro paragraph for the tender', measure: 'paragraphs', amount: 1 },
  {
    prompt: 'Could you do a 20-second script for the voicemail of the benefits office?',
    measure: 'minutes',
    amount: 0.33,
  },
];

/** Prompts with numbers in them that state no length of the answer. */
export const NOT_ASKED_FOURTH: string[] = [
  'Skriv en mail om, at ansøgningen højst må fylde to sider',
  'Vi har 45 minutter til MED-mødet og 6 punkter på dagsordenen. Hvordan prioriterer jeg?',
  'Fortæl forældrene, at klassen læser 20 sider om ugen',
  'Hvad gør jeg, når en medarbejder har 5 sygedage på 3 uger?',
  'Skriv til de 3 skoleledere om den nye ferieplan',
  'Hvordan holder jeg en samtale på en halv time?',
  'Tell the team that reports must be under 10 pages from now on',
  'We have three sites and 240 staff. Draft a rota policy.',
  'How many words are there in a typical board paper?',
  'Summarise the 5 bullet points below',
  'Plan a 90-minute training session for eight new supervisors',
  'What does section 3 of the two-page agreement mean?',
];
