import type { Word, Words } from './words.ts';

/** The words around lessons, the practice case and the self-assessment. */
export const learnWords = {
  title: { da: 'Lær det på to minutter', en: 'Learn it in two minutes' },
  lead: {
    da: 'Korte lektioner, der hver slutter med noget, du gør i chatten. Kun du kan se, hvor langt du er.',
    en: 'Short lessons, each ending with something you do in the chat. Only you can see how far you are.',
  },
  progress: { da: '{done} af {count} gennemført', en: '{done} of {count} done' },
  done: { da: 'Gennemført', en: 'Done' },
  markDone: { da: 'Jeg har prøvet det', en: 'I have tried it' },
  tryIt: { da: 'Prøv det nu', en: 'Try it now' },
  lookFor: { da: 'Læg mærke til', en: 'Look out for' },
  back: { da: 'Alle lektioner', en: 'All lessons' },
  practiceTitle: { da: 'Øvelse med opdigtede mennesker', en: 'Practice case with invented people' },
  assessTitle: { da: 'Hvor er jeg? Fem minutter', en: 'Where am I? Five minutes' },
  assessLead: {
    da: 'Otte spørgsmål om det, du faktisk gør. Svar, som du gjorde i sidste måned. Intet forlader din enhed.',
    en: 'Eight questions about what you actually do. Answer as you did last month. Nothing leaves your device.',
  },
  assessShow: { da: 'Vis, hvor jeg er', en: 'Show where I am' },
  assessAgain: { da: 'Svar igen', en: 'Answer again' },
  assessMissing: {
    da: { one: 'Ét spørgsmål mangler et svar.', other: '{count} spørgsmål mangler et svar.' },
    en: { one: 'One question has no answer.', other: '{count} questions have no answer.' },
  },
  assessResult: { da: 'Du er her: {level}', en: 'You are here: {level}' },
  assessDay: { da: 'Svaret den {day}', en: 'Answered on {day}' },
  nextStep: { da: 'Dit næste skridt', en: 'Your next step' },
  openSnippet: { da: 'Åbn skabelonen til det', en: 'Open the snippet for it' },
  scale0: { da: 'Nej', en: 'No' },
  scale1: { da: 'En enkelt gang', en: 'Once' },
  scale2: { da: 'Af og til', en: 'Now and then' },
  scale3: { da: 'Ja, som vane', en: 'Yes, as a habit' },
  forget: { da: 'Glem mine lektioner og svar', en: 'Forget my lessons and answers' },
  forgotten: { da: 'Glemt.', en: 'Forgotten.' },
} as const satisfies Words;

export interface Lesson {
  id: string;
  title: Word;
  /** Short paragraphs. */
  text: Word[];
  /** A prompt to put into the chat. Everybody and everything in it is invented. */
  prompt: Word;
  /** What to look for in the answer. */
  notice: Word;
}

export const LESSONS: readonly Lesson[] = [
  {
    id: 'prompt',
    title: { da: 'En prompt, der virker', en: 'A prompt that works' },
    text: [
      {
        da: 'Et godt svar begynder med fem ting: hvad du vil opnå, hvad der er sket, hvem der skal læse det, hvordan det skal se ud, og hvor langt det må være.',
        en: 'A good answer begins with five things: what you want to achieve, what has happened, who will read it, what it should look like, and how long it may be.',
      },
      {
        da: 'AI gætter på alt det, du ikke siger. Derfor bliver svaret tit pænt, langt og ligegyldigt.',
        en: 'AI guesses whatever you do not say. That is why the answer is often neat, long and beside the point.',
      },
      {
        da: 'Du behøver ingen særlige ord. Skriv, som når du beder en ny kollega om hjælp.',
        en: 'You need no special words. Write as you would to a new colleague you ask for help.',
      },
    ],
    prompt: {
      da: 'Skriv to udgaver af en mail om, at kantinen er lukket på mandag. Den første ud fra kun denne sætning. Den anden ud fra dette: Modtagerne er 40 værkstedsfolk, der møder kl. 6. De skal tage mad med. Højst 50 ord, venlig og ligefrem. Forklar i én linje, hvad der gør den største forskel.',
      en: 'Write two versions of an email saying that the canteen is closed on Monday. The first from this sentence alone. The second from this: the readers are 40 workshop staff who start at 6 am. They should bring food. At most 50 words, friendly and straightforward. Explain in one line what makes the biggest difference.',
    },
    notice: {
      da: 'Hvilke af de fem ting ændrede svaret mest?',
      en: 'Which of the five things changed the answer most?',
    },
  },
  {
    id: 'critical',
    title: { da: 'Læs som en kritisk kollega', en: 'Read like a critical colleague' },
    text: [
      {
        da: 'En tekst fra AI lyder lige sikker, uanset om den har ret. Gode sætninger er ikke et tegn på gode tanker.',
        en: 'A text from AI sounds equally sure whether it is right or not. Good sentences are no sign of good thinking.',
      },
      {
        da: 'Spørg tre gange: Passer det? Passer det hos os? Kan jeg stå ved det?',
        en: 'Ask three times: Is it true? Is it true here? Can I stand by it?',
      },
      {
        da: 'Bed om det, der taler imod. Får du kun medhold, har du ikke fået hjælp.',
        en: 'Ask for what speaks against it. If you only get agreement, you did not get help.',
      },
    ],
    prompt: {
      da: 'Giv mig tre grunde til at flytte alle møder til formiddagen. Giv mig så de tre stærkeste grunde til at lade være. Skriv til sidst, hvad du måtte vide om min arbejdsplads for at vælge. Højst 150 ord.',
      en: 'Give me three reasons to move all meetings to the morning. Then give me the three strongest reasons not to. At the end, write what you would need to know about my workplace to choose. At most 150 words.',
    },
    notice: {
      da: 'Lød den første halvdel rigtig, indtil du læste den anden?',
      en: 'Did the first half sound right until you read the second?',
    },
  },
  {
    id: 'hallucination',
    title: { da: 'Når AI finder på', en: 'When AI makes things up' },
    text: [
      {
        da: 'AI kan finde på love, tal, bøger og citater, der lyder ægte. Det er ikke løgn. Den skriver det, der plejer at stå sådan et sted.',
        en: 'AI can make up laws, figures, books and quotes that sound real. It is not lying. It writes what usually appears in such a place.',
      },
      {
        da: 'Det sker tit med årstal, paragraffer, navne og kilder, og når du spørger om noget sjældent.',
        en: 'It often happens with years, sections of law, names and sources, and when you ask about something rare.',
      },
      {
        da: 'Det nytter ikke at spørge AI, om den er sikker. Slå det op et sted, der kan stå til ansvar.',
        en: 'It is no use asking the AI whether it is sure. Look it up somewhere that can be held to account.',
      },
    ],
    prompt: {
      da: 'Nævn tre undersøgelser af korte møder med titel, forfatter, årstal og hovedresultat. Skriv ved hver, hvor jeg kan slå den op, og hvor sikker du er. Højst 120 ord.',
      en: 'Name three studies of short meetings with title, author, year and main result. For each, write where I can look it up and how sure you are. At most 120 words.',
    },
    notice: {
      da: 'Slå én af dem op. Findes den, og siger den det?',
      en: 'Look one of them up. Does it exist, and does it say so?',
    },
  },
  {
    id: 'confidential',
    title: { da: 'Spørg uden at afsløre nogen', en: 'Ask without giving anybody away' },
    text: [
      {
        da: 'Det, du skriver i en chat, ligger hos et firma. Navne, personnumre, helbred, løn og sager hører aldrig hjemme dér.',
        en: 'What you write in a chat is kept by a company. Names, national ID numbers, health, pay and cases never belong there.',
      },
      {
        da: 'Du får næsten altid lige så god hjælp med "en erfaren medarbejder" som med et navn. Byt også sted, alder og fag ud.',
        en: 'You nearly always get just as good help with "an experienced employee" as with a name. Change place, age and trade as well.',
      },
      {
        da: 'Prøven er enkel: Ville du læse det højt i kantinen?',
        en: 'The test is simple: would you read it aloud in the canteen?',
      },
    ],
    prompt: {
      da: 'En leder vil spørge dig om en konflikt mellem to kolleger. Skriv fem ting, lederen bør ændre eller udelade, så ingen kan genkendes, og vis med et opdigtet eksempel på højst 60 ord, hvordan spørgsmålet så kan lyde.',
      en: 'A leader wants to ask you about a conflict between two colleagues. Write five things the leader should change or leave out so that nobody can be recognised, and show with an invented example of at most 60 words how the question could then read.',
    },
    notice: {
      da: 'Mistede spørgsmålet noget, der betød noget for svaret?',
      en: 'Did the question lose anything that mattered to the answer?',
    },
  },
  {
    id: 'overproduction',
    title: { da: 'Skriv mindre', en: 'Write less' },
    text: [
      {
        da: 'AI gør det gratis at skrive og dyrt at læse. Ti minutter gange 200 modtagere er mere end fire arbejdsdage.',
        en: 'AI makes writing free and reading expensive. Ten minutes times 200 readers is more than four working days.',
      },
      {
        da: 'Bed altid om en længde. Skriv den første linje, så den kan stå alene.',
        en: 'Always ask for a length. Write the first line so that it can stand alone.',
      },
      {
        da: 'Overvej til sidst, om du kunne have sagt det i stedet.',
        en: 'At the end, consider whether you could have said it instead.',
      },
    ],
    prompt: {
      da: 'Skriv en besked om, at parkeringspladsen bliver asfalteret torsdag, og at man skal parkere på marken. Først på højst 120 ord, så på højst 40, så på højst 15. Skriv, hvad der forsvandt hver gang.',
      en: 'Write a message saying that the car park will be resurfaced on Thursday and that people should park in the field. First in at most 120 words, then in at most 40, then in at most 15. Write what disappeared each time.',
    },
    notice: {
      da: 'Hvilken af de tre ville du selv helst have?',
      en: 'Which of the three would you rather receive yourself?',
    },
  },
  {
    id: 'charts',
    title: { da: 'Læs AI’ens figurer', en: 'Read the AI’s charts' },
    text: [
      {
        da: 'En figur overbeviser hurtigere end tal, også når den er forkert. AI vælger akser, farver og udsnit for dig.',
        en: 'A chart convinces faster than figures, even when it is wrong. AI chooses axes, colours and the period for you.',
      },
      {
        da: 'Se efter fire ting: Begynder aksen ved nul? Hvor mange er målt? Hvad er der sammenlignet med? Hvad er udeladt?',
        en: 'Look for four things: Does the axis start at zero? How many were measured? What is it compared with? What is left out?',
      },
      {
        da: 'Bed om tabellen bag figuren, og regn ét tal efter.',
        en: 'Ask for the table behind the chart, and check one figure.',
      },
    ],
    prompt: {
      da: 'Her er antal henvendelser: januar 410, februar 402, marts 371, april 398. Vis dem først på en måde, der får et fald til at se stort ud, og så på en ærlig måde. Beskriv med ord, hvad du gjorde ved akserne. Giv mig tabellen. Højst 150 ord.',
      en: 'Here are the numbers of enquiries: January 410, February 402, March 371, April 398. First show them in a way that makes a fall look large, then in an honest way. Describe in words what you did to the axes. Give me the table. At most 150 words.',
    },
    notice: {
      da: 'Kunne du se tricket uden at få det forklaret?',
      en: 'Could you see the trick without having it explained?',
    },
  },
  {
    id: 'own-view',
    title: { da: 'Tænk først selv', en: 'Think for yourself first' },
    text: [
      {
        da: 'Spørger du AI, før du har tænkt, overtager du let dens svar. Det første svar fylder mest.',
        en: 'If you ask AI before you have thought, you easily take over its answer. The first answer weighs the most.',
      },
      {
        da: 'Skriv din egen holdning i én linje først. Bed så om det, du har overset, i stedet for om en løsning.',
        en: 'Write your own view in one line first. Then ask for what you have overlooked rather than for a solution.',
      },
      {
        da: 'Sådan holder du dit håndværk ved lige, og du opdager, når AI tager fejl.',
        en: 'That keeps your craft alive, and you notice when AI is wrong.',
      },
    ],
    prompt: {
      da: 'Jeg mener, at et nyt team skal mødes hver morgen i ti minutter, fordi det giver tryghed. Giv mig ikke din egen mening. Stil mig tre spørgsmål om det, jeg kan have overset, hvert på højst 25 ord.',
      en: 'I think a new team should meet every morning for ten minutes because it makes people feel safe. Do not give me your own opinion. Ask me three questions about what I may have overlooked, each of at most 25 words.',
    },
    notice: {
      da: 'Blev din egen tanke klarere?',
      en: 'Did your own thought become clearer?',
    },
  },
];

/** Invented from end to end. The guard is meant to stop it: that is the exercise. */
export const PRACTICE: Omit<Lesson, 'id' | 'title'> = {
  text: [
    {
      da: 'Prompten her er skrevet, som man ikke skal gøre. Alt i den er opdigtet. Sæt den ind i chatten, og tryk på send. Så ser du, hvad værnet gør.',
      en: 'This prompt is written the way you should not write one. Everything in it is invented. Put it into the chat and press send. Then you see what the guard does.',
    },
    {
      da: 'Vælg at erstatte. Læs, hvad der står tilbage, og om det stadig er et godt spørgsmål.',
      en: 'Choose to replace. Read what is left, and see whether it is still a good question.',
    },
  ],
  prompt: {
    da: 'Skriv en indkaldelse til en samtale med Tove Prøvesen, cpr 010190-0000, som har været sygemeldt med stress i tre uger. Hun har telefon 00 00 00 00.',
    en: 'Write an invitation to a meeting with Testina Sampleton, who has been on sick leave with stress for three weeks. Her email is testina.sampleton@example.com.',
  },
  notice: {
    da: 'Fik du den samme hjælp uden oplysningerne?',
    en: 'Did you get the same help without the details?',
  },
};

/** One question for each step of use; the first half is personal, then the team, then the strategy. */
export const QUESTIONS: readonly Word[] = [
  { da: 'Jeg har brugt AI til en tekst, jeg selv stod for.', en: 'I have used AI for a text I was responsible for.' },
  {
    da: 'Jeg har fortalt AI om mål, modtager og længde, før den svarede.',
    en: 'I have told AI about goal, audience and length before it answered.',
  },
  {
    da: 'Jeg har slået noget op, før jeg brugte et svar.',
    en: 'I have looked something up before I used an answer.',
  },
  {
    da: 'Jeg har brugt AI til at forberede en samtale eller til at sige mig imod.',
    en: 'I have used AI to prepare for a conversation or to argue against me.',
  },
  {
    da: 'Mit team og jeg har talt om, hvad vi må og ikke må.',
    en: 'My team and I have talked about what we may and may not do.',
  },
  {
    da: 'Vi har prøvet AI på en fælles opgave og set på resultatet bagefter.',
    en: 'We have tried AI on a shared task and looked at the result afterwards.',
  },
  { da: 'Vi deler prompter og erfaringer med hinanden.', en: 'We share prompts and experience with each other.' },
  {
    da: 'Ledelsen bruger AI til at tænke nyt om det, vi laver, ikke kun til at spare tid.',
    en: 'Our leadership uses AI to rethink what we do, not just to save time.',
  },
];

export interface Level {
  /** Least share of the possible points. */
  from: number;
  name: Word;
  says: Word;
  next: Word;
  /** A snippet for the next step. */
  snippet: string;
}

/** The report's levels: before use, a personal tool, an assistant for the organisation, a strategic solution. */
export const USE_LEVELS: readonly Level[] = [
  {
    from: 0,
    name: { da: 'På vej i gang', en: 'Getting started' },
    says: {
      da: 'AI er ikke en del af din hverdag endnu. De fleste ledere begynder her.',
      en: 'AI is not part of your everyday work yet. Most leaders begin here.',
    },
    next: {
      da: 'Find én opgave fra sidste uge, og prøv den af i dag.',
      en: 'Find one task from last week and try it today.',
    },
    snippet: 'find-tasks',
  },
  {
    from: 0.25,
    name: { da: 'Eget værktøj', en: 'A personal tool' },
    says: {
      da: 'Du bruger AI til dine egne opgaver. Nu handler det om bedre spørgsmål og et kritisk blik.',
      en: 'You use AI for your own tasks. Now it is about better questions and a critical eye.',
    },
    next: {
      da: 'Lav en plan for fire uger, der ender med noget, du kan vise dit team.',
      en: 'Make a plan for four weeks that ends with something you can show your team.',
    },
    snippet: 'my-next-step',
  },
  {
    from: 0.5,
    name: { da: 'Hjælp til organisationen', en: 'An assistant for the organisation' },
    says: {
      da: 'I bruger AI sammen. Nu skal det være trygt og ens nok til, at alle kan være med.',
      en: 'You use AI together. Now it should be safe and consistent enough for everybody to join in.',
    },
    next: {
      da: 'Planlæg et lille forsøg, og fortæl de andre, hvad I lærte.',
      en: 'Plan a small trial and tell the others what you learned.',
    },
    snippet: 'pilot-plan',
  },
  {
    from: 0.8,
    name: { da: 'Strategisk', en: 'Strategic' },
    says: {
      da: 'AI er med, når I tænker nyt. Hold fast i din egen dømmekraft, og hjælp andre på vej.',
      en: 'AI is part of how you rethink your work. Hold on to your own judgement, and help others along.',
    },
    next: {
      da: 'Giv en kollega tid til at være fyrtårn for de andre.',
      en: 'Give a colleague time to be the AI champion for the others.',
    },
    snippet: 'lighthouse-role',
  },
];
