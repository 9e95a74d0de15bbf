/** More for meetings: agendas, hard questions, negotiating, looking back (report 6.1.2). */
import { choice, longtext, recipients, text, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const DISCUSS: readonly Snippet[] = [
  {
    id: 'agenda',
    area: 'meet',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U2', 'R1', 'G7'],
    minutes: 5,
    fields: [
      longtext('topics', 'Emnerne, som de kommer', 'The topics as they come'),
      text('people', 'Hvem er med', 'Who takes part'),
      choice('length', 'Tid', 'Time', [
        { da: '30 minutter', en: '30 minutes' },
        { da: '45 minutter', en: '45 minutes' },
        { da: '60 minutter', en: '60 minutes' },
        { da: '90 minutter', en: '90 minutes' },
      ]),
    ],
    da: {
      title: 'En dagsorden, der kan holdes',
      when: 'Når emnerne er flere end minutterne.',
      whenNot: 'Når ingen beslutning skal tages. Send en besked, eller aflys.',
      template: `Lav en dagsorden. Tid: {{length}}. Deltagere: {{people}}.

Emnerne:
{{topics}}

Højst fem punkter. For hvert: et spørgsmål, mødet skal svare på, om det er til beslutning, drøftelse eller orientering, antal minutter, og hvad man skal have læst. Det vigtigste først. Hold fem minutter fri til sidst. Flyt det, der kan klares skriftligt, ned under "Tages uden for mødet". Højst 180 ord.`,
      example: {
        topics: 'ferieplan, ny kopimaskine, klage over støj, hvem tager eleverne i maj, opfølgning fra sidst, kage',
        people: 'otte fra kontoret',
        length: '45 minutter',
      },
      check: ['Kan hvert punkt slutte med et svar?', 'Skal alle være der hele tiden?'],
      keywords: 'dagsorden møde mødeledelse beslutning',
    },
    en: {
      title: 'An agenda you can keep to',
      when: 'When there are more topics than minutes.',
      whenNot: 'When nothing will be decided. Send a message or cancel.',
      template: `Make an agenda. Time: {{length}}. Taking part: {{people}}.

The topics:
{{topics}}

At most five items. For each: a question the meeting should answer, whether it is for decision, discussion or information, the number of minutes, and what to read beforehand. The most important first. Keep five minutes free at the end. Move what can be done in writing down to "Outside the meeting". At most 180 words.`,
      example: {
        topics: 'holiday plan, new copier, complaint about noise, who takes the trainees in May, follow-up, cake',
        people: 'eight from the office',
        length: '45 minutes',
      },
      check: ['Can each item end with an answer?', 'Does everybody need to be there all the time?'],
      keywords: 'agenda meeting chair decision',
    },
  },
  {
    id: 'hard-questions',
    area: 'meet',
    roles: ['team', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U2', 'B1', 'B5'],
    minutes: 8,
    fields: [
      text('news', 'Det, du skal fortælle', 'What you are going to tell them'),
      recipients('Hvem skal høre det', 'Who will hear it'),
      text('mood', 'Stemningen lige nu', 'The mood right now'),
    ],
    da: {
      title: 'De spørgsmål, du helst vil være fri for',
      when: 'Aftenen før et møde med mange, hvor nogen kan blive kede af det eller vrede.',
      whenNot: 'Når du ville bruge listen til at lære svar udenad. Det kan folk høre.',
      template: `Jeg skal fortælle {{recipients}} dette: {{news}}
Stemningen: {{mood}}

Skriv otte spørgsmål, de kan finde på at stille: to praktiske, to bekymrede, to vrede og to, de tænker, men ikke siger. For hvert på højst 30 ord: hvad der ligger bag, og hvad jeg skal vide for at kunne svare. Giv mig ikke svarene. Peg på de to spørgsmål, hvor et ærligt "det ved jeg ikke" er det bedste.`,
      example: {
        news: 'at vi deler lokaler med naboafdelingen fra september',
        recipients: '25 medarbejdere, hvoraf nogle har haft samme plads i ti år',
        mood: 'trætte efter et travlt forår, lidt mistro',
      },
      check: ['Hvilket spørgsmål mangler?', 'Hvad må du svare på, og hvad må du ikke?', 'Hvem kan du øve dig med?'],
      keywords: 'svære spørgsmål informationsmøde personalemøde forberedelse',
    },
    en: {
      title: 'The questions you would rather not get',
      when: 'The evening before a large meeting where some may be upset or angry.',
      whenNot: 'When you would use the list to learn answers by heart. People can tell.',
      template: `I am going to tell {{recipients}} this: {{news}}
The mood: {{mood}}

Write eight questions they may ask: two practical, two worried, two angry, and two they think but do not say. For each, in at most 30 words: what lies behind it, and what I need to know to answer. Do not give me the answers. Point to the two questions where an honest "I do not know" is best.`,
      example: {
        news: 'that we share rooms with the department next door from September',
        recipients: '25 employees, some of whom have had the same desk for ten years',
        mood: 'tired after a busy spring, a little distrust',
      },
      check: [
        'Which question is missing?',
        'What may you answer, and what may you not?',
        'Whom can you rehearse with?',
      ],
      keywords: 'hard questions town hall staff meeting preparation',
    },
  },
  {
    id: 'negotiate',
    area: 'meet',
    roles: ['project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U2', 'B6'],
    minutes: 9,
    fields: [
      text('about', 'Hvad I skal forhandle om', 'What you are negotiating about'),
      text('mine', 'Det, der er vigtigst for dig', 'What matters most to you'),
      text('theirs', 'Det, du tror er vigtigst for dem', 'What you think matters most to them'),
      text('give', 'Det, du kan give uden at miste noget', 'What you can give without losing anything'),
    ],
    da: {
      title: 'Forbered en forhandling',
      when: 'Når I begge skal kunne gå derfra med noget.',
      whenNot: 'Når beløb og vilkår er hemmelige. Så hold dem ude, eller lad være.',
      template: `Hjælp mig med at forberede en forhandling om {{about}}.

Vigtigst for mig: {{mine}}
Jeg tror, det er vigtigst for dem: {{theirs}}
Jeg kan let give: {{give}}

Svar på højst 220 ord:
1. Tre spørgsmål, der viser, om jeg har ret i, hvad de vil.
2. To byttehandler, hvor begge får noget.
3. Deres bedste modargument, og hvad jeg kan svare i én sætning.
4. Et godt tidspunkt at tage en pause.
5. Hvad jeg gør, hvis vi ikke bliver enige.

Ingen kneb og intet pres.`,
      example: {
        about: 'hvilke dage to skoler bruger den samme svømmehal',
        mine: 'to faste formiddage',
        theirs: 'kort transport og ingen skift midt på året',
        give: 'fredagene og bussen om mandagen',
      },
      check: ['Hvad ved du, og hvad gætter du på?', 'Kan du se dem i øjnene bagefter?'],
      keywords: 'forhandling aftale kompromis leverandør samarbejde',
    },
    en: {
      title: 'Prepare for a negotiation',
      when: 'When both sides should be able to leave with something.',
      whenNot: 'When amounts and terms are secret. Then keep them out, or do not ask.',
      template: `Help me prepare for a negotiation about {{about}}.

What matters most to me: {{mine}}
What I think matters most to them: {{theirs}}
What I can easily give: {{give}}

Answer in at most 220 words:
1. Three questions that show whether I am right about what they want.
2. Two trades where both get something.
3. Their best counter-argument, and what I can answer in one sentence.
4. A good moment for a break.
5. What I do if we cannot agree.

No tricks and no pressure.`,
      example: {
        about: 'which days two schools use the same swimming pool',
        mine: 'two fixed mornings',
        theirs: 'a short drive and no change in the middle of the year',
        give: 'the Fridays, and the bus on Mondays',
      },
      check: ['What do you know, and what do you guess?', 'Can you look them in the eye afterwards?'],
      keywords: 'negotiation agreement compromise supplier cooperation',
    },
  },
  {
    id: 'look-back',
    area: 'meet',
    roles: ['team', 'project', 'middle'],
    level: 'organisational',
    gain: 'innovation',
    covers: ['U2', 'G6'],
    minutes: 7,
    fields: [
      text('period', 'Hvad I ser tilbage på', 'What you are looking back on'),
      text('people', 'Hvor mange er I', 'How many you are'),
      text('tender', 'Det, der er ømt at tale om', 'What is a sore point', { optional: true }),
      choice('length', 'Tid', 'Time', [
        { da: '45 minutter', en: '45 minutes' },
        { da: '60 minutter', en: '60 minutes' },
        { da: '90 minutter', en: '90 minutes' },
      ]),
    ],
    da: {
      title: 'Se tilbage uden at pege fingre',
      when: 'Når noget er slut, og I vil lære af det, før I glemmer det.',
      whenNot: 'Lige efter en fejl, hvor nogen er kede af det. Tal med dem først.',
      template: `Planlæg et møde, hvor vi ser tilbage på {{period}}. Vi er {{people}} og har {{length}}.
{{#tender}}Det er ømt: {{tender}}{{/tender}}

Giv mig en plan i højst seks trin med minutter. Alle skriver selv, før nogen taler. Vi taler om, hvad der skete, ikke hvem. Vi vælger højst to ting at ændre, og hver får en ejer og en dato. Skriv de fire spørgsmål, jeg stiller, ordret, og én sætning, jeg kan sige, hvis nogen begynder at forsvare sig. Højst 230 ord.`,
      example: {
        period: 'flytningen til det nye lager',
        people: 'ni',
        tender: 'at nattevagten stod alene med det den første uge',
        length: '60 minutter',
      },
      check: ['Kan alle sige noget uden at miste ansigt?', 'Hvad blev der af det, I aftalte sidst?'],
      keywords: 'retrospektiv evaluering læring opsamling erfaringer',
    },
    en: {
      title: 'Look back without pointing fingers',
      when: 'When something is over and you want to learn from it before you forget.',
      whenNot: 'Right after a mistake that has upset somebody. Speak with them first.',
      template: `Plan a meeting where we look back on {{period}}. We are {{people}} and have {{length}}.
{{#tender}}A sore point: {{tender}}{{/tender}}

Give me a plan in at most six steps with minutes. Everybody writes before anybody speaks. We talk about what happened, not who. We choose at most two things to change, each with an owner and a date. Write out the four questions I ask, and one sentence I can say if somebody begins to defend themselves. At most 230 words.`,
      example: {
        period: 'the move to the new warehouse',
        people: 'nine',
        tender: 'that the night shift was alone with it the first week',
        length: '60 minutes',
      },
      check: ['Can everybody say something without losing face?', 'What became of what you agreed last time?'],
      keywords: 'retrospective evaluation learning lessons review',
    },
  },
  {
    id: 'two-minutes',
    area: 'meet',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U2', 'R1'],
    minutes: 4,
    fields: [
      longtext(
        'matter',
        'Sagen, som du ville forklare den på ti minutter',
        'The matter as you would explain it in ten minutes',
      ),
      recipients('Hvem lytter', 'Who listens'),
      text('want', 'Hvad du beder dem om', 'What you are asking of them'),
      words(120),
    ],
    da: {
      title: 'Sig det på to minutter',
      when: 'Når du har fået ordet, og alle kigger på uret.',
      whenNot: 'Når folk har brug for at tale selv. Så vær den, der tier.',
      template: `Jeg har to minutter foran {{recipients}}. Jeg beder dem om: {{want}}

Sagen:
{{matter}}

Giv mig højst {{words}} ord i stikord, i denne rækkefølge: hvad jeg beder om, hvorfor nu, ét billede eller tal, de husker, hvad der sker, hvis vi ikke gør noget, og min sidste sætning. Brug kun det, jeg har skrevet. Skriv, hvilken halvdel af min sag jeg skal lade ligge.`,
      example: {
        recipients: 'kommunens driftsudvalg',
        want: 'at se på cykelparkeringen, før I tegner den nye plads',
        matter:
          'Vi har 340 elever og 90 stativer. Cykler ligger på fortovet. To gange har redningskøretøjer ikke kunnet komme frem. Et større stativ koster det samme som to bænke.',
      },
      check: ['Tag tid på det.', 'Siger du, hvad du vil, i den første sætning?'],
      keywords: 'elevatortale kort oplæg fremlæggelse taletid',
    },
    en: {
      title: 'Say it in two minutes',
      when: 'When you have the floor and everybody is looking at the clock.',
      whenNot: 'When people need to talk themselves. Then be the one who is quiet.',
      template: `I have two minutes in front of {{recipients}}. I am asking them for: {{want}}

The matter:
{{matter}}

Give me at most {{words}} words as cues, in this order: what I am asking for, why now, one picture or figure they will remember, what happens if we do nothing, and my last sentence. Use only what I wrote. Say which half of my matter I should leave out.`,
      example: {
        recipients: 'the council’s works committee',
        want: 'a look at the bicycle parking before the new square is drawn',
        matter:
          'We have 340 pupils and 90 racks. Bicycles lie on the pavement. Twice, emergency vehicles could not get through. A larger rack costs the same as two benches.',
      },
      check: ['Time it.', 'Do you say what you want in the first sentence?'],
      keywords: 'elevator pitch short talk presentation speaking time',
    },
  },
];
