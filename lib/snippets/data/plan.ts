/** Planning, delegating and everyday work: time for people, and a working life that holds (report 7.1.1-7.1.3). */
import { choice, longtext, NO_NAMES, recipients, text, tone, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const PLAN: readonly Snippet[] = [
  {
    id: 'week-plan',
    area: 'plan',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'balance',
    covers: ['G7'],
    minutes: 6,
    fields: [
      longtext('tasks', 'Det, der ligger og venter', 'What is waiting for you'),
      longtext('fixed', 'Det, der ligger fast i ugen', 'What is fixed this week'),
      text('matters', 'Det vigtigste, hvis kun én ting lykkes', 'What matters most if only one thing succeeds'),
      text('private', 'Tider, arbejdet ikke må tage', 'Hours that work must not take', { optional: true }),
    ],
    da: {
      title: 'En uge med plads til mennesker',
      when: 'Søndag aften eller mandag morgen, når listen er længere end ugen.',
      whenNot: 'Når ugen er ødelagt, fordi opgaverne er for mange. Det skal du tage op med din egen leder.',
      template: `Hjælp mig med at lægge min uge.

Det venter:
{{tasks}}

Det ligger fast:
{{fixed}}

Hvis kun én ting lykkes, skal det være: {{matters}}
{{#private}}Arbejdet må ikke tage: {{private}}{{/private}}

Giv mig en tabel med fem dage og højst tre ting om dagen. Sæt det vigtigste om formiddagen. Hold mindst en time fri hver dag til det uforudsete og to gange en halv time til at gå rundt blandt folk. Skriv under tabellen, hvad der ikke er plads til, og foreslå for hvert punkt: udskyd, giv videre eller lad være. Højst 250 ord.`,
      example: {
        tasks: 'Budgetnotat, svar på høring, plan for nyt mødelokale, to ansøgninger, oprydning i fællesdrevet',
        fixed: 'Mandag 9-11 ledermøde. Onsdag hele dagen ude af huset. Fredag 10 teammøde.',
        matters: 'at budgetnotatet er færdigt torsdag',
        private: 'tirsdag efter kl. 15 og alle aftener',
      },
      check: [
        'Er der luft nok til en dårlig dag?',
        'Kan du stå ved det, du vælger fra?',
        'Hvem skal vide, at noget bliver senere?',
      ],
      keywords: 'ugeplan prioritering tid kalender overblik balance arbejdsliv',
    },
    en: {
      title: 'A week with room for people',
      when: 'Sunday evening or Monday morning, when the list is longer than the week.',
      whenNot: 'When the week is a wreck because there is simply too much to do. Take that up with your own manager.',
      template: `Help me lay out my week.

What is waiting:
{{tasks}}

What is fixed:
{{fixed}}

If only one thing succeeds, it should be: {{matters}}
{{#private}}Work must not take: {{private}}{{/private}}

Give me a table with five days and at most three things a day. Put what matters most in the mornings. Keep at least one hour free every day for the unexpected, and two half hours in the week for walking about among people. Below the table, list what there is no room for, and for each item suggest: postpone, pass on or leave out. At most 250 words.`,
      example: {
        tasks:
          'Budget note, reply to a consultation, plan for a new meeting room, two applications, tidying the shared drive',
        fixed: 'Monday 9-11 management meeting. Wednesday out of the office all day. Friday at 10 team meeting.',
        matters: 'finishing the budget note on Thursday',
        private: 'Tuesday after 3 pm and all evenings',
      },
      check: [
        'Is there enough slack for a bad day?',
        'Can you stand by what you leave out?',
        'Who needs to know that something will be later?',
      ],
      keywords: 'weekly plan priorities time calendar overview work-life balance',
    },
  },
  {
    id: 'workload-spread',
    area: 'plan',
    roles: ['team', 'project', 'middle'],
    level: 'organisational',
    gain: 'balance',
    covers: ['G7', 'R5'],
    minutes: 12,
    humanFirst: true,
    fields: [
      longtext('load', 'Opgaver og timer, én linje pr. rolle', 'Tasks and hours, one line per role', NO_NAMES),
      longtext('coming', 'Det, der kommer de næste uger', 'What is coming in the next weeks'),
      text('limits', 'Det, der ikke kan flyttes', 'What cannot be moved', { optional: true }),
    ],
    da: {
      title: 'Fordel arbejdet, så ingen vælter',
      when: 'Når nogen løber stærkt, mens andre venter, og du skal finde ud af, hvad der kan flyttes.',
      whenNot: 'Når en bestemt medarbejder har det svært. Så begynder det med en samtale, ikke med et regneark.',
      template: `Sådan er arbejdet fordelt i mit team. Jeg skriver roller, ikke navne.
{{load}}

De næste uger kommer:
{{coming}}
{{#limits}}Det kan ikke flyttes: {{limits}}{{/limits}}

Vis i en tabel, hvor der er for meget, og hvor der er plads. Giv derefter højst fire forslag til at flytte, udskyde, forenkle eller droppe noget. Skriv ved hvert, hvem jeg bør spørge først, og hvad vi mister.

Højst 250 ord. Regn kun med mine tal. Gæt ikke på, hvor hurtigt nogen arbejder, og hvad de helst vil.`,
      example: {
        load: 'Planlægger: 44 timer, tre projekter\nTegner 1: 37 timer, to projekter\nTegner 2: 30 timer, ét projekt\nAssistent: 25 timer, bilag og telefon',
        coming: 'Et udbud på 60 timer og ferie for planlæggeren i uge 8',
        limits: 'Afleveringen den 1. marts',
      },
      check: [
        'Spørg teamet, før du flytter noget. De ved, hvad tallene ikke viser.',
        'Er der opgaver, som ingen ville savne?',
        'Regn efter på én linje.',
      ],
      keywords: 'arbejdsbyrde fordeling arbejdspres belastning planlægning trivsel ressourcer',
    },
    en: {
      title: 'Share out the work so that nobody breaks',
      when: 'When some are run off their feet while others wait, and you need to find out what can be moved.',
      whenNot: 'When one particular employee is struggling. That begins with a conversation, not with a spreadsheet.',
      template: `This is how the work is shared out in my team. I write roles, not names.
{{load}}

In the next weeks we expect:
{{coming}}
{{#limits}}This cannot be moved: {{limits}}{{/limits}}

Show in a table where there is too much and where there is room. Then give at most four suggestions for moving, postponing, simplifying or dropping something. For each, write whom I should ask first and what we lose.

At most 250 words. Calculate with my figures only. Do not guess how fast anybody works or what they would rather do.`,
      example: {
        load: 'Planner: 44 hours, three projects\nDraughtsperson 1: 37 hours, two projects\nDraughtsperson 2: 30 hours, one project\nAssistant: 25 hours, receipts and phone',
        coming: 'A tender of 60 hours, and the planner is on holiday in week 8',
        limits: 'The deadline on 1 March',
      },
      check: [
        'Ask the team before you move anything. They know what the figures do not show.',
        'Are there tasks nobody would miss?',
        'Check one line yourself.',
      ],
      keywords: 'workload distribution pressure planning wellbeing capacity',
    },
  },
  {
    id: 'rota-rules',
    area: 'plan',
    roles: ['team', 'middle'],
    level: 'organisational',
    gain: 'balance',
    covers: ['G7'],
    minutes: 10,
    fields: [
      longtext('needs', 'Hvornår skal hvor mange være der', 'How many are needed when'),
      longtext('wishes', 'Ønsker fra gruppen, uden navne', 'Wishes from the group, without names'),
      text('rules', 'Aftaler og regler, I skal overholde', 'Agreements and rules you must keep'),
    ],
    da: {
      title: 'Principper for en vagtplan, folk kan leve med',
      when: 'Når vagtplanen giver ballade, og I vil aftale, hvordan den lægges.',
      whenNot: 'Når det handler om én persons særlige behov. Det aftaler I på tomandshånd.',
      template: `Vi skal blive enige om, hvordan vi lægger vagtplan.

Behovet:
{{needs}}

Ønsker fra gruppen:
{{wishes}}

Vi skal overholde: {{rules}}

Skriv højst otte principper, hver på én linje, som alle kan læse og huske. Sæt dem i rækkefølge, så man ved, hvad der vinder, når to principper støder sammen. Vis så på ét eksempel, hvordan de virker i en uge. Nævn de ønsker, principperne ikke kan opfylde, så vi kan sige det ærligt.

Højst 300 ord. Skriv "tjek overenskomsten", hvor du er usikker på reglerne.`,
      example: {
        needs: 'To i åbningen kl. 7, fire midt på dagen, to til lukketid kl. 20. Hver tredje weekend.',
        wishes: 'Planen seks uger før. Ikke luk og åbn lige efter hinanden. Mulighed for at bytte uden at spørge.',
        rules: '11 timers hvile og vores lokale aftale om weekender',
      },
      check: [
        'Spørg tillidsrepræsentanten, før I beslutter noget.',
        'Rammer et princip altid de samme?',
        'Prøv principperne på sidste måneds plan.',
      ],
      keywords: 'vagtplan arbejdstid rul fleksibilitet skema',
    },
    en: {
      title: 'Rules for a rota people can live with',
      when: 'When the rota causes trouble and you want to agree on how it is made.',
      whenNot: 'When it is about one person’s particular needs. You settle that between the two of you.',
      template: `We need to agree on how we make our rota.

What is needed:
{{needs}}

Wishes from the group:
{{wishes}}

We must keep to: {{rules}}

Write at most eight principles, one line each, that everybody can read and remember. Put them in order, so that we know which one wins when two collide. Then show with one example how they work in a week. Name the wishes the principles cannot meet, so that we can say so honestly.

At most 300 words. Write "check the agreement" where you are unsure about the rules.`,
      example: {
        needs: 'Two at opening time, 7 am, four at midday, two until closing at 8 pm. Every third weekend.',
        wishes: 'The rota six weeks ahead. No closing followed by opening. Being able to swap without asking.',
        rules: '11 hours of rest and our local agreement on weekends',
      },
      check: [
        'Ask the staff representative before you decide anything.',
        'Does any principle always hit the same people?',
        'Try the principles on last month’s rota.',
      ],
      keywords: 'rota shifts schedule working hours flexibility',
    },
  },
  {
    id: 'delegate-task',
    area: 'plan',
    roles: ['team', 'project', 'middle'],
    level: 'personal',
    gain: 'support',
    covers: ['G7', 'B1'],
    minutes: 5,
    fields: [
      longtext('task', 'Opgaven, som den ligger i dit hoved', 'The task as you see it in your head'),
      recipients('Hvem får den, som rolle', 'Who gets it, as a role'),
      text('freedom', 'Det, de selv bestemmer', 'What they decide themselves'),
      text('deadline', 'Hvornår skal den være løst', 'When should it be done'),
    ],
    da: {
      title: 'Giv en opgave fra dig, så den bliver løst',
      when: 'Når du hellere vil gøre det selv, fordi det er besværligt at forklare.',
      whenNot: 'Når opgaven er ubehagelig, og det er din. Dem giver man ikke videre.',
      template: `Jeg vil give en opgave videre til {{recipients}}. Sådan ligger den i mit hoved:
{{task}}

De bestemmer selv: {{freedom}}
Den skal være løst: {{deadline}}

Skriv en kort opgavebeskrivelse, jeg kan gå igennem mundtligt: formålet i én linje, hvordan vi ser, at den er løst, hvad der ligger fast, hvad de selv bestemmer, hvem de kan spørge, og hvornår vi taler sammen undervejs. Højst 150 ord.

Stil mig derefter højst tre spørgsmål om det, du tror, jeg har glemt at fortælle.`,
      example: {
        task: 'Vi skal have styr på nøgler og adgangskort. Ingen ved, hvem der har hvad. Der skal være en liste, og den skal holdes ved lige.',
        recipients: 'vores nye administrative medarbejder',
        freedom: 'hvordan listen ser ud, og hvor den ligger',
        deadline: 'om tre uger',
      },
      check: [
        'Siger den, hvad der skal nås, eller hvordan det skal gøres?',
        'Har vedkommende tid, og hvad ryger så ud?',
        'Kan du holde fingrene fra det, de selv bestemmer?',
      ],
      keywords: 'uddelegere delegering opgave ansvar overdragelse',
    },
    en: {
      title: 'Hand over a task so that it gets done',
      when: 'When you would rather do it yourself because explaining is a bother.',
      whenNot: 'When the task is unpleasant and it is yours. Those are not passed on.',
      template: `I want to hand a task over to {{recipients}}. This is how I see it in my head:
{{task}}

They decide themselves: {{freedom}}
It should be done: {{deadline}}

Write a short description that I can go through in person: the purpose in one line, how we will see that it is done, what is fixed, what they decide, whom they can ask, and when we check in along the way. At most 150 words.

Then ask me at most three questions about what you think I have forgotten to mention.`,
      example: {
        task: 'We need to get hold of keys and access cards. Nobody knows who has what. There should be a list, and it must be kept up to date.',
        recipients: 'our new administrator',
        freedom: 'what the list looks like and where it is kept',
        deadline: 'in three weeks',
      },
      check: [
        'Does it say what to achieve, or how to do it?',
        'Do they have time, and what drops out instead?',
        'Can you keep your hands off what is theirs to decide?',
      ],
      keywords: 'delegate delegation task responsibility hand over',
    },
  },
  {
    id: 'first-project-plan',
    area: 'plan',
    roles: ['team', 'project', 'middle'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U2', 'B5', 'G7'],
    minutes: 10,
    fields: [
      text('goal', 'Hvad der skal være anderledes, når I er færdige', 'What should be different when you are done'),
      longtext('frame', 'Tid, folk, penge og faste datoer', 'Time, people, money and fixed dates'),
      longtext('context', 'Det, en udenforstående ikke ved om jer', 'What an outsider does not know about you'),
      words(350),
    ],
    da: {
      title: 'Første udkast til en projektplan',
      when: 'Når du står med et hvidt papir og vil have noget at rette i.',
      whenNot: 'Når deltagerne selv kan lave planen på en time. Så ejer de den også.',
      template: `Lav et første udkast til en plan for et mindre projekt.

Når vi er færdige, er det her anderledes: {{goal}}

Rammen:
{{frame}}

Det skal du vide om os:
{{context}}

Stil først højst fem spørgsmål, hvis der mangler noget, som ville ændre planen. Vent på mine svar.

Giv mig så en tabel med trin, ansvarlig rolle, hvornår, og hvad der skal være på plads før. Skriv derefter de tre ting, der lettest forsinker os, og hvad vi kan skære væk, hvis tiden ikke slår til. Højst {{words}} ord. Find ikke selv på datoer og beløb.`,
      example: {
        goal: 'Nye kolleger har plads, udstyr og adgang på deres første dag',
        frame: 'Fire måneder, tre personer med en halv dag om ugen hver, ingen penge til nyt system',
        context:
          'It-udstyr bestilles i én afdeling og nøgler i en anden. Sidste forsøg døde, fordi ingen ejede det bagefter.',
      },
      check: [
        'Er det planen for jer, eller en plan for hvem som helst?',
        'Har de ansvarlige sagt ja?',
        'Hvornår ser I første gang noget, der virker?',
      ],
      keywords: 'projektplan tidsplan milepæle projekt plan',
    },
    en: {
      title: 'A first draft of a project plan',
      when: 'When you face a blank page and want something to correct.',
      whenNot: 'When those taking part can make the plan themselves in an hour. Then they own it as well.',
      template: `Make a first draft of a plan for a small project.

When we are done, this is different: {{goal}}

The limits:
{{frame}}

What you should know about us:
{{context}}

First ask at most five questions if something is missing that would change the plan. Wait for my answers.

Then give me a table with steps, responsible role, when, and what must be in place first. After that, the three things most likely to delay us, and what we can cut if time runs short. At most {{words}} words. Make up no dates or amounts.`,
      example: {
        goal: 'New colleagues have a desk, equipment and access on their first day',
        frame: 'Four months, three people with half a day a week each, no money for a new system',
        context:
          'IT equipment is ordered in one department and keys in another. The last attempt died because nobody owned it afterwards.',
      },
      check: [
        'Is it a plan for you, or a plan for anybody?',
        'Have the people responsible said yes?',
        'When do you first see something that works?',
      ],
      keywords: 'project plan timeline milestones schedule',
    },
  },
  {
    id: 'kind-no',
    area: 'plan',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'balance',
    covers: ['U1', 'G7'],
    minutes: 3,
    fields: [
      text('request', 'Hvad du er blevet bedt om', 'What you have been asked for'),
      text('reason', 'Den sande grund', 'The true reason'),
      text('instead', 'Hvad du kan tilbyde i stedet', 'What you can offer instead', { optional: true }),
      tone(),
    ],
    da: {
      title: 'Sig nej, så det er til at holde ud',
      when: 'Når et ja vil gå ud over noget vigtigere.',
      whenNot: 'Når den, der spørger, sidder på den anden side af gangen. Gå derhen.',
      template: `Hjælp mig med at sige nej til: {{request}}

Grunden: {{reason}}
{{#instead}}Jeg kan tilbyde: {{instead}}{{/instead}}

Skriv to udgaver, hver på højst 60 ord. Tonen er {{tone}}. Nejet skal stå i første eller anden linje, så ingen er i tvivl. Én grund er nok, og den skal være sand. Undskyld højst én gang. Ingen løfter om "en anden gang", medmindre jeg har skrevet det.`,
      example: {
        request: 'at sidde i en arbejdsgruppe om nyt logo frem til sommer',
        reason: 'Jeg har lovet at være på gulvet hver dag i maj',
        instead: 'at læse deres oplæg igennem én gang',
        tone: 'venlig og ligefrem',
      },
      check: ['Kan det læses som et måske?', 'Er grunden den rigtige?', 'Kan du mene tilbuddet?'],
      keywords: 'sige nej afslag afvise invitation grænser prioritering',
    },
    en: {
      title: 'Say no in a way people can bear',
      when: 'When a yes would cost something more important.',
      whenNot: 'When the person asking sits across the corridor. Walk over.',
      template: `Help me say no to: {{request}}

The reason: {{reason}}
{{#instead}}I can offer: {{instead}}{{/instead}}

Write two versions, each of at most 60 words. The tone is {{tone}}. The no should stand in the first or second line, so that nobody is in doubt. One reason is enough, and it must be true. Apologise no more than once. No promise of "another time" unless I wrote it.`,
      example: {
        request: 'sitting on a working group about a new logo until the summer',
        reason: 'I have promised to be on the floor every day in May',
        instead: 'reading their proposal through once',
        tone: 'friendly and straightforward',
      },
      check: ['Could it be read as a maybe?', 'Is the reason the real one?', 'Do you mean the offer?'],
      keywords: 'say no decline refuse invitation boundaries priorities',
    },
  },
  {
    id: 'routine-checklist',
    area: 'plan',
    roles: ['team', 'project', 'middle'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['G7', 'B6'],
    minutes: 7,
    fields: [
      text('routine', 'Hvilken rutine', 'Which routine'),
      longtext('how', 'Hvordan I gør, med jeres egne ord', 'How you do it, in your own words'),
      text('errors', 'Hvor det plejer at gå galt', 'Where it usually goes wrong'),
      recipients('Hvem skal bruge listen', 'Who will use the list'),
    ],
    da: {
      title: 'Gør en rutine til en tjekliste',
      when: 'Når noget bliver gjort forskelligt fra gang til gang, eller kun én person kan det.',
      whenNot: 'Når opgaven kræver skøn hver gang. En tjekliste kan få folk til at holde op med at tænke.',
      template: `Lav en tjekliste for {{routine}} til {{recipients}}.

Sådan gør vi:
{{how}}

Her går det galt: {{errors}}

Højst 12 punkter, hvert på én linje og i bydeform. Sæt [stop] ved de punkter, hvor man ikke må gå videre, før noget er i orden. Skriv øverst, hvornår listen bruges, og hvem man spørger. Find ikke på trin, jeg ikke har nævnt, men spørg, hvis der mangler et. Højst 200 ord.`,
      example: {
        routine: 'lukning af værkstedet fredag',
        how: 'Vi slukker kompressoren, tømmer affald, låser kemiskabet, skriver timer, sætter alarm til. Nogen tager nøglen med.',
        errors: 'kemiskabet bliver glemt, og ingen ved, hvem der har nøglen',
        recipients: 'afløsere og nye',
      },
      check: [
        'Lad en, der ikke kender rutinen, prøve listen.',
        'Er rækkefølgen den rigtige?',
        'Kan to punkter undværes?',
      ],
      keywords: 'tjekliste procedure rutine arbejdsgang vejledning',
    },
    en: {
      title: 'Turn a routine into a checklist',
      when: 'When something is done differently each time, or only one person knows how.',
      whenNot: 'When the task takes judgement every time. A checklist can make people stop thinking.',
      template: `Make a checklist for {{routine}}, to be used by {{recipients}}.

How we do it:
{{how}}

Where it goes wrong: {{errors}}

At most 12 items, one line each, as instructions. Put [stop] by those where nobody may go on until something is in order. At the top, write when the list is used and whom to ask. Make up no step I have not mentioned, but ask if one is missing. At most 200 words.`,
      example: {
        routine: 'closing the workshop on Fridays',
        how: 'We switch the compressor off, empty the bins, lock the chemicals cabinet, enter hours, set the alarm. Somebody takes the key.',
        errors: 'the cabinet is forgotten and nobody knows who has the key',
        recipients: 'stand-ins and newcomers',
      },
      check: ['Let somebody who does not know the routine try the list.', 'Is the order right?', 'Could two items go?'],
      keywords: 'checklist procedure routine workflow instructions',
    },
  },
  {
    id: 'fewer-meetings',
    area: 'plan',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'balance',
    covers: ['R1', 'G7'],
    minutes: 8,
    fields: [
      longtext(
        'meetings',
        'Jeres faste møder: hvad, hvor tit, hvor mange',
        'Your regular meetings: what, how often, how many',
      ),
      text('miss', 'Det, møderne skal kunne', 'What the meetings must be able to do'),
    ],
    da: {
      title: 'Hvilke møder kan vi undvære?',
      when: 'Når kalenderen er fuld, og ingen kan huske, hvorfor et møde blev oprettet.',
      whenNot: 'Når et møde er det eneste sted, folk ser hinanden. Det har en værdi, der ikke står i dagsordenen.',
      template: `Vores faste møder:
{{meetings}}

De skal sikre: {{miss}}

Lav en tabel: møde, timer om måneden i alt (antal personer gange længde gange hyppighed), hvad det bruges til, og ét forslag: behold, kortere, sjældnere, færre deltagere, skriv i stedet, eller drop det på prøve. Vis udregningen.

Slut med den ene ændring, der giver mest tid tilbage, og hvad vi risikerer at miste. Højst 250 ord. Spørg, hvis et formål ikke fremgår.`,
      example: {
        meetings:
          'Tavlemøde dagligt, 15 min., 12 personer\nAfdelingsmøde hver uge, 1 time, 12 personer\nProjektstatus hver 14. dag, 1,5 time, 6 personer',
        miss: 'at alle ved, hvad der sker i dag, og at vi tager fælles beslutninger',
      },
      check: [
        'Regn efter: personer gange timer.',
        'Hvem mister noget, hvis mødet forsvinder? Spørg dem.',
        'Aftal, hvornår I ser på det igen.',
      ],
      keywords: 'møder mødekultur kalender tid færre møder oprydning',
    },
    en: {
      title: 'Which meetings can we do without?',
      when: 'When the calendar is full and nobody remembers why a meeting was set up.',
      whenNot:
        'When a meeting is the only place where people see each other. That has a value the agenda does not show.',
      template: `Our regular meetings:
{{meetings}}

They are there to ensure: {{miss}}

Make a table: meeting, hours a month in total (people times length times how often), what it is used for, and one suggestion: keep, shorten, hold less often, fewer people, write instead, or drop as a trial. Show the working.

Finish with the one change that gives back the most time, and what we may lose. At most 250 words. Ask if a purpose is not clear.`,
      example: {
        meetings:
          'Stand-up at the whiteboard daily, 15 min, 12 people\nDepartment meeting weekly, 1 hour, 12 people\nProject status every second week, 1.5 hours, 6 people',
        miss: 'that everybody knows what happens today, and that we take decisions together',
      },
      check: [
        'Check the sums: people times hours.',
        'Who loses something if the meeting goes? Ask them.',
        'Agree when you will look at it again.',
      ],
      keywords: 'meetings calendar time fewer meetings meeting culture',
    },
  },
  {
    id: 'first-month',
    area: 'plan',
    roles: ['team', 'middle'],
    level: 'organisational',
    gain: 'support',
    covers: ['U3', 'G7'],
    minutes: 8,
    fields: [
      text('role', 'Stillingen', 'The post'),
      longtext(
        'learn',
        'Det, den nye skal kunne efter en måned',
        'What the newcomer should be able to do after a month',
      ),
      longtext('practical', 'Mennesker, systemer og steder at kende', 'People, systems and places to know', {
        hint: { da: 'Roller er nok.', en: 'Roles are enough.' },
      }),
    ],
    da: {
      title: 'Den første måned for en ny kollega',
      when: 'Når der kommer en ny, og planen plejer at være: følg med mig.',
      whenNot: 'Når du tror, at planen kan byde velkommen for dig. Sæt tid af til selv at være der.',
      template: `Lav en plan for den første måned for en ny {{role}}.

Efter en måned skal den nye kunne:
{{learn}}

Det skal den nye lære at kende:
{{practical}}

Del op i første dag, første uge, uge to og tre, uge fire. Højst fem punkter i hver. Bland at se, at prøve og at gøre selv. Læg en kort samtale med lederen ind hver uge, med ét spørgsmål til hver. Første dag må ikke bestå af at læse. Højst 300 ord.`,
      example: {
        role: 'driftsassistent på en skole',
        learn: 'Klare morgenrunden alene, melde fejl i systemet, kende brandplanen',
        practical: 'Kontoret, pedellerne, rengøringen, bookingsystemet, tre bygninger',
      },
      check: [
        'Hvem møder den nye kl. 8 på første dag?',
        'Er der tid til at spørge dumt?',
        'Spørg den sidste, I ansatte, hvad der manglede.',
      ],
      keywords: 'onboarding ny medarbejder introduktion velkomst oplæring',
    },
    en: {
      title: 'The first month for a new colleague',
      when: 'When somebody new arrives and the plan tends to be: follow me around.',
      whenNot: 'When you hope the plan can do the welcoming for you. Set time aside to be there yourself.',
      template: `Make a plan for the first month of a new {{role}}.

After a month the newcomer should be able to:
{{learn}}

What the newcomer should get to know:
{{practical}}

Divide it into first day, first week, weeks two and three, week four. At most five items in each. Mix watching, trying and doing alone. Put in a short conversation with the manager every week, with one question for each. The first day must not consist of reading. At most 300 words.`,
      example: {
        role: 'facilities assistant at a school',
        learn: 'Do the morning round alone, report faults in the system, know the fire plan',
        practical: 'The office, the caretakers, the cleaners, the booking system, three buildings',
      },
      check: [
        'Who meets the newcomer at 8 on the first day?',
        'Is there time for simple questions?',
        'Ask the last person you hired what was missing.',
      ],
      keywords: 'onboarding new employee introduction welcome training',
    },
  },
  {
    id: 'handover',
    area: 'plan',
    roles: ['team', 'project', 'middle'],
    level: 'personal',
    gain: 'balance',
    covers: ['U1', 'G7'],
    minutes: 6,
    fields: [
      longtext('open', 'Det, der er i gang', 'What is in progress'),
      recipients('Hvem overtager', 'Who takes over'),
      choice('span', 'Hvor længe', 'For how long', [
        { da: 'en uge', en: 'a week' },
        { da: 'to til tre uger', en: 'two to three weeks' },
        { da: 'for altid', en: 'for good' },
      ]),
    ],
    da: {
      title: 'Overlevér, så du kan holde fri',
      when: 'Før ferie, barsel eller nyt job, når en anden skal kunne tage over.',
      whenNot: 'Når noget af det er fortroligt eller handler om personer. Det overleverer du mundtligt.',
      template: `Jeg overdrager mine opgaver til {{recipients}}. Varighed: {{span}}. Her er mine noter:
{{open}}

Skriv en overlevering i tre dele: Skal gøres (med dato). Kan vente. Rør det ikke. Hvert punkt på højst to linjer: hvad det er, næste skridt, hvem der ved mere. Sæt [?] ved det, mine noter ikke svarer på. Højst 250 ord.

Skriv til sidst to linjer, jeg kan bruge som fraværsbesked.`,
      example: {
        open: 'tilbud på gulv kommer torsdag, vælg det billigste hvis under rammen. elevator: venter på montør. lejekontrakt: ikke noget før jeg er tilbage',
        recipients: 'min souschef',
        span: 'to til tre uger',
      },
      check: [
        'Gå den igennem sammen i ti minutter.',
        'Udfyld hvert [?].',
        'Er det klart, hvornår du må forstyrres, og hvornår ikke?',
      ],
      keywords: 'overlevering ferie overdragelse fravær autosvar barsel',
    },
    en: {
      title: 'Hand over so that you can take time off',
      when: 'Before holidays, parental leave or a new job, when somebody else must be able to take over.',
      whenNot: 'When parts of it are sensitive or about people. You hand that over in person.',
      template: `I am handing my tasks over to {{recipients}} for this long: {{span}}. Here are my notes:
{{open}}

Write a handover in three parts: To be done (with dates). Can wait. Leave alone. Each item in at most two lines: what it is, the next step, who knows more. Put [?] by what my notes do not answer. At most 250 words.

Finish with two lines I can use as an out-of-office reply.`,
      example: {
        open: 'quote for the floor comes thursday, take the cheapest if within budget. lift: waiting for the engineer. lease: nothing until i am back',
        recipients: 'my deputy',
        span: 'two to three weeks',
      },
      check: [
        'Go through it together for ten minutes.',
        'Fill in every [?].',
        'Is it clear when you may be disturbed and when not?',
      ],
      keywords: 'handover holiday leave out of office absence',
    },
  },
];
