/** Leading people: talks with employees, feedback, wellbeing (report 6.1.3). Everything here asks for anonymous facts. */
import { choice, longtext, NO_NAMES, text, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const PEOPLE: readonly Snippet[] = [
  {
    id: 'appraisal-prep',
    area: 'people',
    roles: ['team', 'middle'],
    level: 'personal',
    gain: 'support',
    covers: ['U3', 'B1', 'B6', 'R5'],
    minutes: 12,
    humanFirst: true,
    fields: [
      text('role', 'Medarbejderens rolle', 'The employee’s role', NO_NAMES),
      longtext('seen', 'Hvad du har set i årets løb', 'What you have seen during the year', NO_NAMES),
      longtext('wish', 'Hvad du gerne vil have ud af samtalen', 'What you hope the conversation will lead to'),
    ],
    da: {
      title: 'Forbered en MUS',
      when: 'Dagen før samtalen, når du har dine egne iagttagelser og vil stille bedre spørgsmål.',
      whenNot: 'Når du ikke selv har tænkt over medarbejderens år. Brug ti minutter på det først, uden AI.',
      template: `Jeg skal holde en udviklingssamtale med en medarbejder, som er {{role}}.

Det har jeg set:
{{seen}}

Det håber jeg, vi når frem til:
{{wish}}

Giv mig:
1. Seks åbne spørgsmål, fra det lette til det vigtige. Hvert på højst 20 ord.
2. To ting i mine iagttagelser, som kan være min tolkning snarere end noget, jeg har set.
3. Ét spørgsmål, medarbejderen kan have til mig, som jeg bør være klar til.

Vurdér ikke medarbejderen, og foreslå ikke løn eller konsekvenser. Højst 250 ord.`,
      example: {
        role: 'erfaren projektkoordinator i et lille team',
        seen: 'Holder styr på alt, siger sjældent fra. Har to gange overtaget opgaver, andre ikke nåede. Lyste op, da vi lod medarbejderen undervise de nye.',
        wish: 'At vi finder én opgave at give slip på og én at vokse med',
      },
      check: [
        'Hvilke spørgsmål ville du selv kunne lide at få?',
        'Er der et, der lukker i stedet for at åbne?',
        'Læg papiret væk, når samtalen går i gang.',
      ],
      keywords: 'MUS medarbejderudviklingssamtale udvikling samtale',
    },
    en: {
      title: 'Prepare for an appraisal',
      when: 'The day before, when you have your own observations and want to ask better questions.',
      whenNot:
        'When you have not thought about the employee’s year yourself. Spend ten minutes on that first, without AI.',
      template: `I am going to hold an appraisal with an employee who is {{role}}.

What I have seen:
{{seen}}

Where I hope we will arrive:
{{wish}}

Give me:
1. Six open questions, from the easy to the important. Each of at most 20 words.
2. Two things in my observations that may be my interpretation rather than something I saw.
3. One question the employee may have for me that I should be ready for.

Do not judge the employee, and do not suggest pay or consequences. At most 250 words.`,
      example: {
        role: 'an experienced project coordinator in a small team',
        seen: 'Keeps track of everything, rarely says no. Has twice taken over tasks others did not finish. Lit up when we let the employee teach the newcomers.',
        wish: 'That we find one task to let go of and one to grow with',
      },
      check: [
        'Which questions would you like to be asked yourself?',
        'Does any of them close rather than open?',
        'Put the paper away when the conversation begins.',
      ],
      keywords: 'appraisal performance review development talk one-to-one',
    },
  },
  {
    id: 'difficult-talk',
    area: 'people',
    roles: ['team', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U3', 'B1', 'B5', 'R5'],
    minutes: 12,
    humanFirst: true,
    fields: [
      longtext('facts', 'Hvad der er sket, kun det du ved', 'What has happened, only what you know', NO_NAMES),
      text('goal', 'Hvad der skal være på plads bagefter', 'What should be settled afterwards'),
      text('fear', 'Hvad du er mest nervøs for', 'What you are most nervous about', { optional: true }),
    ],
    da: {
      title: 'Forbered en svær samtale',
      when: 'Når du skubber en samtale foran dig og gerne vil begynde den rigtigt.',
      whenNot: 'Når sagen kan ende med en advarsel eller en afskedigelse. Tal med HR, før du skriver noget noget sted.',
      template: `Jeg skal have en svær samtale med en medarbejder. Det ved jeg:
{{facts}}

Bagefter skal det her være på plads: {{goal}}
{{#fear}}Det er jeg mest nervøs for: {{fear}}{{/fear}}

Hjælp mig med:
1. De to første sætninger, jeg siger. Ligefremme og venlige, uden småsnak.
2. Tre spørgsmål, der giver medarbejderen plads til at fortælle sin side.
3. To måder, samtalen kan køre af sporet på, og hvad jeg så kan sige.
4. Hvad i mine fakta der kan have en anden forklaring.

Højst 250 ord. Giv mig stikord, ikke et manuskript. Du ved ikke, hvordan medarbejderen har det, så gæt ikke.`,
      example: {
        facts:
          'Medarbejder A er kommet for sent fire gange på tre uger. To kolleger har åbnet alene. Jeg har ikke nævnt det endnu.',
        goal: 'At jeg kender grunden, og at vi har en aftale om åbningen',
        fear: 'At jeg kommer til at lyde, som om jeg har dømt på forhånd',
      },
      check: [
        'Kan du sige de to sætninger højt og mene dem?',
        'Hvad ved du, og hvad tror du?',
        'Er der tid og ro nok til at lytte?',
      ],
      keywords: 'svær samtale vanskelig alvorlig problem medarbejdersamtale',
    },
    en: {
      title: 'Prepare for a difficult conversation',
      when: 'When you keep putting off a conversation and want to begin it well.',
      whenNot: 'When it may end in a warning or a dismissal. Speak to HR before you write anything anywhere.',
      template: `I have to have a difficult conversation with an employee. This is what I know:
{{facts}}

Afterwards this should be settled: {{goal}}
{{#fear}}What I am most nervous about: {{fear}}{{/fear}}

Help me with:
1. The first two sentences I say. Direct and kind, no small talk.
2. Three questions that give the employee room to tell their side.
3. Two ways the conversation may go off the rails, and what I can say then.
4. What in my facts could have another explanation.

At most 250 words. Give me cues, not a script. You do not know how the employee feels, so do not guess.`,
      example: {
        facts:
          'Employee A has been late four times in three weeks. Two colleagues had to open alone. I have not mentioned it yet.',
        goal: 'That I know the reason and that we agree on the opening',
        fear: 'Sounding as if I have judged already',
      },
      check: [
        'Can you say the two sentences aloud and mean them?',
        'What do you know, and what do you believe?',
        'Is there time and quiet enough to listen?',
      ],
      keywords: 'difficult conversation hard talk serious problem employee',
    },
  },
  {
    id: 'absence-talk',
    area: 'people',
    roles: ['team', 'middle'],
    level: 'personal',
    gain: 'support',
    covers: ['U3', 'B1', 'R5'],
    minutes: 10,
    humanFirst: true,
    fields: [
      choice('length', 'Hvor længe har fraværet varet', 'How long has the absence lasted', [
        { da: 'gentagne korte perioder', en: 'repeated short periods' },
        { da: 'under fire uger', en: 'less than four weeks' },
        { da: 'over fire uger', en: 'more than four weeks' },
      ]),
      longtext('work', 'Opgaver og vilkår, der kan ændres', 'Tasks and conditions that can be changed'),
      choice('country', 'Hvor arbejder I', 'Where do you work', [
        { da: 'Danmark', en: 'Denmark' },
        { da: 'et andet EU-land', en: 'another EU country' },
      ]),
    ],
    da: {
      title: 'Forbered en sygefraværssamtale',
      when: 'Når du skal holde samtalen ordentligt og være sikker på, hvad du må spørge om.',
      whenNot:
        'Skriv aldrig diagnose, navn eller noget om medarbejderens helbred her. Er du i tvivl om reglerne, så spørg HR.',
      template: `Jeg er leder og skal holde en samtale med en medarbejder om fravær. Fraværet: {{length}}. Vi arbejder i: {{country}}. Du får med vilje intet at vide om medarbejderen.

Det kan vi ændre på arbejdet:
{{work}}

Giv mig på højst 250 ord:
1. Hvad jeg som leder må spørge om, og hvad jeg ikke må. Nævn reglen, og skriv "tjek hos HR", hvor du er usikker.
2. En rolig begyndelse på samtalen i to sætninger.
3. Fire spørgsmål om arbejdet, ikke om sygdommen.
4. Hvad vi bør aftale, før vi går fra hinanden.

Ingen diagnoser, ingen gæt på årsager.`,
      example: {
        length: 'over fire uger',
        work: 'Færre aftenvagter, kortere dage i en periode, ingen kundeopkald, hjemmearbejde to dage om ugen',
      },
      check: [
        'Slå reglerne op eller spørg HR. AI kan tage fejl af lovgivning.',
        'Handler alle spørgsmål om arbejdet?',
        'Hold det, du får at vide, ude af chatten.',
      ],
      keywords: 'sygefravær sygesamtale omsorgssamtale fravær fastholdelse',
    },
    en: {
      title: 'Prepare for a sickness absence meeting',
      when: 'When you want to hold the meeting properly and be sure what you may ask.',
      whenNot:
        'Never write a diagnosis, a name or anything about the employee’s health here. If in doubt about the rules, ask HR.',
      template: `I am a manager and have to meet an employee about their absence. The absence: {{length}}. We work in: {{country}}. I deliberately tell you nothing about the employee.

What we can change about the work:
{{work}}

Give me, in at most 250 words:
1. What I as a leader may ask about, and what I may not. Name the rule, and write "check with HR" where you are unsure.
2. A calm opening in two sentences.
3. Four questions about the work, not about the illness.
4. What we should agree on before we part.

No diagnoses, no guesses at causes.`,
      example: {
        length: 'more than four weeks',
        work: 'Fewer evening shifts, shorter days for a while, no customer calls, two days a week at home',
      },
      check: [
        'Look the rules up or ask HR. AI can be wrong about the law.',
        'Are all questions about the work?',
        'Keep what you hear out of the chat.',
      ],
      keywords: 'sick leave absence return to work care talk',
    },
  },
  {
    id: 'corrective-feedback',
    area: 'people',
    roles: ['team', 'project', 'middle'],
    level: 'personal',
    gain: 'support',
    covers: ['U3', 'B1'],
    minutes: 6,
    humanFirst: true,
    fields: [
      longtext('situation', 'Hvad du så og hørte', 'What you saw and heard', NO_NAMES),
      text('effect', 'Hvad det førte til', 'What it led to'),
      text('wish', 'Hvad du gerne vil se næste gang', 'What you would like to see next time'),
    ],
    da: {
      title: 'Giv feedback, der kan bruges',
      when: 'Når noget skal gøres anderledes, og du vil sige det klart uden at såre.',
      whenNot: 'Når du er vred. Vent til i morgen, og giv aldrig ris på skrift.',
      template: `Hjælp mig med at give en medarbejder feedback mundtligt.

Det så og hørte jeg: {{situation}}
Det førte til: {{effect}}
Næste gang vil jeg gerne se: {{wish}}

Skriv tre forskellige måder at sige det på, hver på højst 50 ord: en kort og ligefrem, en spørgende og en, der begynder med det, medarbejderen lykkes med. Hold dig til det, jeg så. Ingen ord som "altid", "aldrig" og "du er".

Skriv ét spørgsmål, jeg kan stille bagefter, så det bliver en samtale.`,
      example: {
        situation: 'På mødet i går afbrød medarbejder A kunden tre gange for at forklare systemet.',
        effect: 'Kunden blev stille, og vi hørte aldrig, hvad problemet var.',
        wish: 'At kunden får talt ud, før vi forklarer',
      },
      check: ['Kunne et kamera have set det, du beskriver?', 'Hvilken måde er din?', 'Hvornår siger du det, og hvor?'],
      keywords: 'feedback ris tilbagemelding adfærd kritik',
    },
    en: {
      title: 'Give feedback that can be used',
      when: 'When something should be done differently and you want to say it clearly without hurting.',
      whenNot: 'When you are angry. Wait until tomorrow, and never give criticism in writing.',
      template: `Help me give an employee feedback face to face.

What I saw and heard: {{situation}}
What it led to: {{effect}}
Next time I would like to see: {{wish}}

Write three different ways to say it, each at most 50 words: one short and direct, one that asks, and one that begins with what the employee does well. Keep to what I saw. No words like "always", "never" and "you are".

Write one question I can ask afterwards, so that it becomes a conversation.`,
      example: {
        situation: 'In the meeting yesterday employee A interrupted the customer three times to explain the system.',
        effect: 'The customer went quiet and we never heard what the problem was.',
        wish: 'That customers get to finish before we explain',
      },
      check: ['Could a camera have seen what you describe?', 'Which way is yours?', 'When will you say it, and where?'],
      keywords: 'feedback criticism behaviour corrective',
    },
  },
  {
    id: 'survey-numbers',
    area: 'people',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'support',
    covers: ['U3', 'B4', 'R6'],
    minutes: 12,
    humanFirst: true,
    fields: [
      longtext('numbers', 'Tallene for hele gruppen', 'The figures for the whole group', {
        hint: { da: 'Kun grupper på mindst fem svar.', en: 'Only groups of at least five answers.' },
      }),
      text('compare', 'Hvad de kan sammenlignes med', 'What they can be compared with'),
      longtext('context', 'Hvad der er sket i perioden', 'What has happened in the period'),
      words(250),
    ],
    da: {
      title: 'Forstå tallene i en trivselsmåling',
      when: 'Når du sidder med en rapport fuld af tal og skal vælge, hvad du vil tale med teamet om.',
      whenNot: 'Når du vil finde ud af, hvem der har svaret hvad. Det har du lovet ikke at gøre.',
      template: `Her er tal fra en trivselsmåling i en gruppe medarbejdere:
{{numbers}}

De kan sammenlignes med: {{compare}}
I perioden er der sket dette:
{{context}}

Skriv højst {{words}} ord:
1. Hvilke to eller tre forskelle er store nok til at tale om, og hvilke kan være tilfældige ved så få svar?
2. Hvad går godt?
3. To mulige forklaringer på hver forskel, skrevet som spørgsmål.
4. Hvad kan tallene ikke vise?

Regn kun på de tal, der står der. Konkludér ikke om enkeltpersoner.`,
      example: {
        numbers:
          '24 svar. Indflydelse på eget arbejde 3,9 (sidste år 3,4). Ro til at fordybe sig 2,6 (3,5). Støtte fra nærmeste leder 4,2 (4,1). Skala 1-5.',
        compare: 'Sidste år og hele organisationen, hvor ro til at fordybe sig ligger på 3,2',
        context: 'Vi flyttede til storrum i marts. To stillinger stod tomme i tre måneder.',
      },
      check: [
        'Regn selv efter på ét tal.',
        'Er en forskel gjort større, end den er?',
        'Spørg teamet, før du bestemmer, hvad det betyder.',
      ],
      keywords: 'trivselsmåling engagement medarbejdertilfredshed APV tal undersøgelse',
    },
    en: {
      title: 'Understand the figures in a wellbeing survey',
      when: 'When you have a report full of figures and must choose what to talk with the team about.',
      whenNot: 'When you want to find out who answered what. You promised not to.',
      template: `Here are figures from a wellbeing survey in a group of employees:
{{numbers}}

They can be compared with: {{compare}}
This has happened in the period:
{{context}}

Write at most {{words}} words:
1. Which two or three differences are large enough to talk about, and which may be chance with so few answers?
2. What works well?
3. Two possible explanations of each difference, put as questions.
4. What can the figures not show?

Calculate only with the figures given. Draw no conclusions about individuals.`,
      example: {
        numbers:
          '24 answers. Say over my own work 3.9 (last year 3.4). Quiet to concentrate 2.6 (3.5). Support from my manager 4.2 (4.1). Scale 1-5.',
        compare: 'Last year, and the whole organisation, where quiet to concentrate is 3.2',
        context: 'We moved to an open-plan office in March. Two posts were vacant for three months.',
      },
      check: [
        'Check one figure yourself.',
        'Is any difference made larger than it is?',
        'Ask the team before you decide what it means.',
      ],
      keywords: 'wellbeing engagement satisfaction survey figures results',
    },
  },
  {
    id: 'rehearse-talk',
    area: 'people',
    roles: ['team', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U3', 'B1', 'G1'],
    minutes: 15,
    humanFirst: true,
    fields: [
      text('talk', 'Hvilken samtale vil du øve', 'Which conversation do you want to rehearse', NO_NAMES),
      choice('counterpart', 'Hvordan er den anden', 'What is the other person like', [
        { da: 'stille og svær at læse', en: 'quiet and hard to read' },
        { da: 'ked af det', en: 'upset' },
        { da: 'vred og angribende', en: 'angry and attacking' },
        { da: 'enig i alt uden at mene det', en: 'agreeing with everything without meaning it' },
      ]),
      text('practise', 'Hvad vil du blive bedre til', 'What do you want to get better at'),
    ],
    da: {
      title: 'Øv samtalen, før du har den',
      when: 'Når du vil prøve dine ord af uden at øve dig på et menneske.',
      whenNot: 'Når en kollega kan spille med. Et rigtigt ansigt lærer dig mere.',
      template: `Lad os øve en samtale: {{talk}}. Du spiller medarbejderen, som er {{counterpart}}. Medarbejderen er opdigtet.

Svar kort, højst 40 ord ad gangen, som et menneske ville. Gør det ikke for let for mig. Bliv i rollen, til jeg skriver STOP.

Når jeg skriver STOP, så giv mig tre linjer: ét sted, hvor jeg lyttede, ét sted, hvor jeg lukkede af, og ét råd om det, jeg vil blive bedre til: {{practise}}.

Begynd med medarbejderens første replik.`,
      example: {
        talk: 'at fortælle, at en forfremmelse gik til en anden',
        counterpart: 'stille og svær at læse',
        practise: 'at tåle stilheden',
      },
      check: ['Rollen er opdigtet. Din medarbejder vil reagere anderledes.', 'Hvad vil du gøre anderledes næste gang?'],
      keywords: 'rollespil træne øve samtale',
    },
    en: {
      title: 'Rehearse the conversation before you have it',
      when: 'When you want to try out your words without practising on a person.',
      whenNot: 'When a colleague can play along. A real face teaches you more.',
      template: `Let us rehearse a conversation: {{talk}}. You play the employee, who is {{counterpart}}. The employee is made up.

Answer briefly, at most 40 words at a time, the way a person would. Do not make it too easy for me. Stay in role until I write STOP.

When I write STOP, give me three lines: one place where I listened, one where I stopped listening, and one piece of advice on what I want to get better at: {{practise}}.

Begin with the employee’s first line.`,
      example: {
        talk: 'saying that a promotion went to somebody else',
        counterpart: 'quiet and hard to read',
        practise: 'bearing the silence',
      },
      check: ['The role is made up. Your employee will react differently.', 'What will you do differently next time?'],
      keywords: 'role play practise rehearse conversation',
    },
  },
];
