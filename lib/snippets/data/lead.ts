/** More on leading people: talks, teams, interviews, motivation (report 6.1.3). Anonymous facts only. */
import { choice, longtext, NO_NAMES, text, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const LEAD: readonly Snippet[] = [
  {
    id: 'one-to-one',
    area: 'people',
    roles: ['team', 'project', 'middle'],
    level: 'personal',
    gain: 'support',
    covers: ['U3', 'B1', 'G7'],
    minutes: 5,
    humanFirst: true,
    fields: [
      text('since', 'Hvad I talte om sidst', 'What you talked about last time', NO_NAMES),
      text('now', 'Hvad der fylder i teamet', 'What is on the team’s mind'),
      choice('style', 'Hvordan I plejer at tale', 'How you usually talk', [
        { da: 'kort og praktisk', en: 'briefly and practically' },
        { da: 'åbent og længe', en: 'openly and at length' },
        { da: 'lidt stift', en: 'a little stiffly' },
      ]),
    ],
    da: {
      title: 'Spørgsmål til en fast en til en-samtale',
      when: 'Når jeres samtaler er blevet en gennemgang af opgaver.',
      whenNot: 'Når du ikke har tid til at høre svarene. Flyt samtalen.',
      template: `Jeg har faste samtaler med en medarbejder. Vi plejer at tale {{style}}. Sidst talte vi om: {{since}}. I teamet fylder: {{now}}

Giv mig seks spørgsmål, hvert på højst 15 ord: to om arbejdet, to om samarbejdet, ét om, hvad jeg kan gøre bedre som leder, og ét, der er lettere, end det lyder. Ingen spørgsmål om helbred eller familie. Skriv til sidst én ting, jeg bør lade medarbejderen bestemme i samtalen.`,
      example: {
        since: 'en opgave, der voksede, og at der mangler ro til den',
        now: 'vi venter på en ny kollega',
        style: 'kort og praktisk',
      },
      check: ['Vælg to. Lad resten ligge.', 'Hvad lovede du sidst?'],
      keywords: '1:1 en-til-en samtale trivsel opfølgning statussamtale',
    },
    en: {
      title: 'Questions for a regular one-to-one',
      when: 'When your one-to-ones have turned into going through tasks.',
      whenNot: 'When you have no time to hear the answers. Move the meeting.',
      template: `I have regular one-to-ones with an employee. We usually talk {{style}}. Last time we talked about: {{since}}. On the team’s mind: {{now}}

Give me six questions, each of at most 15 words: two about the work, two about working together, one about what I can do better as a leader, and one that is lighter than it sounds. No questions about health or family. At the end, write one thing I should let the employee decide in the conversation.`,
      example: {
        since: 'a task that grew, and the lack of quiet for it',
        now: 'we are waiting for a new colleague',
        style: 'briefly and practically',
      },
      check: ['Choose two. Leave the rest.', 'What did you promise last time?'],
      keywords: '1:1 one-to-one talk wellbeing follow-up check-in',
    },
  },
  {
    id: 'praise-precisely',
    area: 'people',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['U3', 'B1'],
    minutes: 4,
    humanFirst: true,
    fields: [
      longtext('saw', 'Hvad du så', 'What you saw', NO_NAMES),
      text('effect', 'Hvad det førte til', 'What it led to'),
    ],
    da: {
      title: 'Ros, som man tror på',
      when: 'Når du vil sige mere end "godt arbejde" og mangler ordene.',
      whenNot: 'Når du kun roser, fordi du skal bede om noget bagefter.',
      template: `Hjælp mig med at rose en medarbejder mundtligt.

Det så jeg: {{saw}}
Det førte til: {{effect}}

Giv mig tre korte måder at sige det på, hver på højst 35 ord og i mit eget talesprog. Beskriv handlingen, ikke personen. Ingen superlativer, ingen "men" og ingen sammenligning. Skriv ét spørgsmål, der viser, at jeg gerne vil vide, hvordan det blev gjort.`,
      example: {
        saw: 'Medarbejder A blev ti minutter længere, fandt fejlen i listen og skrev den ned, så de andre kunne se den',
        effect: 'Ingen kørte forgæves næste morgen',
      },
      check: ['Sig det i dag.', 'Vil medarbejderen helst høre det på tomandshånd?'],
      keywords: 'ros anerkendelse feedback motivation',
    },
    en: {
      title: 'Praise that is believed',
      when: 'When you want to say more than "good job" and cannot find the words.',
      whenNot: 'When you only praise because you are about to ask for something.',
      template: `Help me praise an employee face to face.

What I saw: {{saw}}
What it led to: {{effect}}

Give me three short ways to say it, each at most 35 words and in everyday speech. Describe the action, not the person. No superlatives, no "but" and no comparing. Write one question that shows I want to know how it was done.`,
      example: {
        saw: 'Employee A stayed ten minutes longer, found the error in the list and wrote it down so that the others could see it',
        effect: 'Nobody had a wasted trip the next morning',
      },
      check: ['Say it today.', 'Would the employee rather hear it in private?'],
      keywords: 'praise recognition feedback motivation',
    },
  },
  {
    id: 'two-disagree',
    area: 'people',
    roles: ['team', 'middle'],
    level: 'personal',
    gain: 'support',
    covers: ['U3', 'B1', 'B5', 'R5'],
    minutes: 10,
    humanFirst: true,
    fields: [
      longtext('matter', 'Hvad de er uenige om, uden navne', 'What they disagree about, without names', NO_NAMES),
      text('work', 'Hvad det gør ved arbejdet', 'What it does to the work'),
      text('role', 'Din egen del i det', 'Your own part in it'),
    ],
    da: {
      title: 'Når to kolleger ikke kan enes',
      when: 'Når uenigheden er begyndt at gå ud over andre, og du skal samle dem.',
      whenNot: 'Når nogen er bange, eller der er tale om chikane. Så er det en sag for HR, ikke for en chat.',
      template: `To medarbejdere er uenige. Jeg skal tale med dem hver for sig og derefter sammen.

Uenigheden: {{matter}}
Det gør ved arbejdet: {{work}}
Min egen del: {{role}}

Hjælp mig på højst 250 ord:
1. Tre spørgsmål, som jeg stiller dem begge.
2. En begyndelse på den fælles samtale i to sætninger uden dom.
3. Hvordan sagen kan se ud fra hver side, to linjer til hver.
4. Hvad de kan aftale, uden at nogen får ret.
5. Et tegn på, at jeg skal stoppe og få hjælp.

Gæt ikke på, hvem der har skylden.`,
      example: {
        matter: 'A vil have alt skrevet ned. B vil klare det mundtligt. Begge føler, at den anden ikke lytter.',
        work: 'kunder får to svar',
        role: 'jeg har ikke sagt, hvad der gælder',
      },
      check: ['Har du hørt begge, før du mener noget?', 'Handler det om arbejdet eller om noget andet?'],
      keywords: 'samarbejdsproblemer uenighed mægling team',
    },
    en: {
      title: 'When two colleagues cannot agree',
      when: 'When the disagreement has begun to hurt others and you need to bring them together.',
      whenNot: 'When somebody is afraid, or it is about harassment. That is a matter for HR, not for a chat.',
      template: `Two employees disagree. I am going to speak to each of them and then to both together.

The disagreement: {{matter}}
What it does to the work: {{work}}
My own part: {{role}}

Help me in at most 250 words:
1. Three questions that I ask both of them.
2. An opening for the shared conversation, in two sentences and without judging.
3. How the matter may look from each side, two lines each.
4. What they can agree on without either being declared right.
5. One sign that I should stop and get help.

Do not guess who is to blame.`,
      example: {
        matter: 'A wants everything in writing. B wants to settle it by talking. Both feel the other does not listen.',
        work: 'customers get two answers',
        role: 'I have not said what applies',
      },
      check: ['Have you heard both sides before you take a view?', 'Is it about the work or about something else?'],
      keywords: 'disagreement cooperation mediation team',
    },
  },
  {
    id: 'survey-follow-up',
    area: 'people',
    roles: ['team', 'middle'],
    level: 'organisational',
    gain: 'support',
    covers: ['U3', 'U2', 'B1'],
    minutes: 8,
    humanFirst: true,
    fields: [
      longtext('themes', 'De to-tre temaer, I skal tale om', 'The two or three themes you will talk about'),
      text('can', 'Hvad I selv kan ændre', 'What you can change yourselves'),
      text('cannot', 'Hvad I ikke kan', 'What you cannot'),
    ],
    da: {
      title: 'Fra måling til handling med teamet',
      when: 'Når svarene er kommet, og der skal ske noget.',
      whenNot: 'Når du allerede har besluttet, hvad der skal ske. Så sig det i stedet for at spørge.',
      template: `Vi har fået svar på en trivselsmåling. Jeg skal holde et møde på en time med teamet.

Temaerne:
{{themes}}

Vi kan selv ændre: {{can}}
Vi kan ikke ændre: {{cannot}}

Lav en plan på højst 220 ord: hvordan jeg viser svarene på fem minutter, en øvelse, hvor alle siger noget i små grupper, en måde at vælge højst to ting på, og hvem der gør hvad inden 14 dage. Skriv to sætninger om det, vi ikke kan ændre, som er ærlige uden at lukke snakken. Ingen må blive bedt om at forklare sit svar.`,
      example: {
        themes: 'For mange afbrydelser. For sen besked om ændringer i planen. God hjælp fra hinanden.',
        can: 'telefonvagt, faste tidspunkter for beskeder',
        cannot: 'antallet af stillinger',
      },
      check: ['Føler alle sig frie til ikke at svare?', 'Sæt datoen for opfølgning i kalenderen.'],
      keywords: 'APV opfølgning handlingsplan trivsel teammøde',
    },
    en: {
      title: 'From survey to action with the team',
      when: 'When the answers are in and something has to happen.',
      whenNot: 'When you have decided already what will happen. Then say so instead of asking.',
      template: `We have the answers to a wellbeing survey. I have an hour with the team.

The themes:
{{themes}}

We can change ourselves: {{can}}
We cannot change: {{cannot}}

Make a plan in at most 220 words: how I show the answers in five minutes, an exercise where everybody says something in small groups, a way to choose at most two things, and who does what within 14 days. Write two sentences about what we cannot change that are honest without shutting the conversation down. Nobody may be asked to explain their answer.`,
      example: {
        themes: 'Too many interruptions. Late word of changes to the rota. Good help from each other.',
        can: 'phone duty, fixed times for messages',
        cannot: 'the number of posts',
      },
      check: ['Does everybody feel free not to answer?', 'Put the date of the follow-up into the calendar.'],
      keywords: 'survey follow-up action plan wellbeing team meeting',
    },
  },
  {
    id: 'interview-questions',
    area: 'people',
    roles: ['team', 'project', 'middle'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['U3', 'B3'],
    minutes: 7,
    fields: [
      text('post', 'Stillingen', 'The post'),
      longtext('needs', 'De tre ting, der afgør, om det går', 'The three things that decide whether it works'),
      choice('length', 'Samtalens længde', 'Length of the interview', [
        { da: '45 minutter', en: '45 minutes' },
        { da: '60 minutter', en: '60 minutes' },
      ]),
    ],
    da: {
      title: 'Spørgsmål til en jobsamtale',
      when: 'Når alle ansøgere skal have de samme gode spørgsmål.',
      whenNot: 'Skriv aldrig noget om en bestemt ansøger her, og lad aldrig AI vælge mellem mennesker.',
      template: `Lav spørgsmål til en jobsamtale på {{length}} om stillingen som {{post}}.

Det afgørende:
{{needs}}

Giv mig højst otte spørgsmål: seks, der beder om noget, ansøgeren har gjort, ét lille eksempel fra hverdagen at løse, og ét åbent, hvor ansøgeren får ordet. Skriv ved hvert på højst 15 ord, hvad et godt svar viser. Undgå alt om familie, helbred, tro, alder og oprindelse. Slut med tre ting, vi bør være ærlige om ved jobbet.`,
      example: {
        post: 'vagtplanlægger',
        needs: 'Bevarer roen, når planen skrider. Siger nej venligt. Kan se ti dage frem.',
        length: '45 minutter',
      },
      check: ['Er spørgsmålene lovlige og relevante?', 'Får alle ansøgere de samme?', 'Mennesker vælger mennesker.'],
      keywords: 'jobsamtale ansættelsessamtale interview rekruttering',
    },
    en: {
      title: 'Questions for a job interview',
      when: 'When all applicants should get the same good questions.',
      whenNot: 'Never write about a particular applicant here, and never let AI choose between people.',
      template: `Write questions for a job interview of {{length}} for the post of {{post}}.

What matters most:
{{needs}}

Give me at most eight questions: six that ask for something the applicant has done, one small everyday example to solve, and one open question that hands the applicant the floor. Next to each, write in at most 15 words what a good answer shows. Avoid everything about family, health, faith, age and origin. End with three things we should be honest about in the job.`,
      example: {
        post: 'rota planner',
        needs: 'Stays calm when the plan slips. Says no kindly. Can look ten days ahead.',
        length: '45 minutes',
      },
      check: ['Are the questions lawful and relevant?', 'Do all applicants get the same?', 'People choose people.'],
      keywords: 'job interview hiring recruitment questions',
    },
  },
  {
    id: 'through-change',
    area: 'people',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'support',
    covers: ['U3', 'B1', 'G6'],
    minutes: 9,
    humanFirst: true,
    fields: [
      text('change', 'Ændringen', 'The change'),
      longtext('reactions', 'Reaktioner, du ser, uden navne', 'Reactions you see, without names', NO_NAMES),
      text('decide', 'Hvad folk selv kan bestemme', 'What people can decide themselves'),
      words(220),
    ],
    da: {
      title: 'Følg teamet gennem en ændring',
      when: 'Når beskeden er givet, og hverdagen skal hænge sammen imens.',
      whenNot: 'I stedet for at gå rundt og spørge. Gør det først.',
      template: `Mit team er midt i en ændring: {{change}}

Jeg ser:
{{reactions}}

De kan selv bestemme: {{decide}}

Skriv højst {{words}} ord: hvad hver reaktion kan være udtryk for (to muligheder til hver), hvad jeg kan gøre denne uge, som kun tager ti minutter, hvad jeg skal holde op med, og fire spørgsmål, jeg kan stille på gangen. Undgå modeller og faser. Du kender dem ikke, så skriv "måske", hvor du gætter.`,
      example: {
        change: 'nyt journalsystem fra næste måned',
        reactions: 'Nogle øver sig om aftenen. Nogle laver sjov med det. Et par er holdt op med at spørge.',
        decide: 'rækkefølgen, hvem der lærer hvem, og pauserne',
      },
      check: ['Har du spurgt mindst tre af dem?', 'Hvad kan du selv blive usikker på?'],
      keywords: 'forandringsledelse omstilling reaktioner motivation modstand',
    },
    en: {
      title: 'See the team through a change',
      when: 'When the news is out and everyday work has to keep going.',
      whenNot: 'Instead of walking around and asking. Do that first.',
      template: `My team is in the middle of a change: {{change}}

I see:
{{reactions}}

They can decide themselves: {{decide}}

Write at most {{words}} words: what may lie behind each reaction (two possibilities each), what I can do this week that takes only ten minutes, what I should stop doing, and four questions I can ask in the corridor. Avoid models and phases. You do not know them, so write "perhaps" where you guess.`,
      example: {
        change: 'a new records system from next month',
        reactions: 'Some practise in the evening. Some joke about it. A couple have stopped asking.',
        decide: 'the order, who teaches whom, and the breaks',
      },
      check: ['Have you asked at least three of them?', 'What might you yourself be unsure of?'],
      keywords: 'change management transition reactions motivation resistance',
    },
  },
];
