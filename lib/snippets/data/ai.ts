/** AI in the team: rules, trials, sharing, learning and keeping one's skill (report 6.2, 6.4, 7.2 and 7.3). */
import { choice, longtext, recipients, text, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const AI: readonly Snippet[] = [
  {
    id: 'team-rules',
    area: 'ai',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'support',
    covers: ['B2', 'G5', 'G6', 'R5'],
    minutes: 15,
    fields: [
      text('team', 'Hvad teamet laver', 'What the team does'),
      longtext('used', 'Det, I bruger eller gerne vil bruge AI til', 'What you use AI for or would like to'),
      longtext(
        'never',
        'Oplysninger, der aldrig må ud af huset',
        'Information that must never leave the organisation',
        {
          hint: {
            da: 'Skriv, hvilken slags oplysninger det er, ikke selve oplysningerne.',
            en: 'Name the kind of information, not the information itself.',
          },
        },
      ),
      words(250),
    ],
    da: {
      title: 'Udkast til spilleregler for AI i teamet',
      when: 'Når folk bruger AI hver for sig, og ingen ved, hvad der er i orden.',
      whenNot: 'Når organisationen allerede har regler. Så begynd med dem, og spørg, hvad der er uklart.',
      template: `Lav et udkast til spilleregler for brug af AI i et team, som {{team}}.

Det vil vi bruge AI til:
{{used}}

Det må aldrig skrives i en AI-chat:
{{never}}

Del reglerne i fire: Prøv frit. Spørg først. Aldrig. Sådan tjekker vi. Højst fire linjer i hver del, skrevet som "vi". Højst {{words}} ord i alt. Ingen jura og ingen løfter, vi ikke kan holde.

Skriv til sidst tre spørgsmål, som teamet selv skal svare på, før reglerne gælder.`,
      example: {
        team: 'rådgiver borgere om byggesager',
        used: 'Gøre breve lettere at læse, forberede møder, finde på navne til kurser, opsummere offentlige vejledninger',
        never: 'Borgeres navne, adresser og sagsnumre, klager, alt om kollegers helbred',
      },
      check: [
        'Gennemgå udkastet med teamet, linje for linje.',
        'Spørg jeres databeskyttelsesrådgiver, hvor I er i tvivl.',
        'Ville en ny kollega forstå det?',
      ],
      keywords: 'retningslinjer politik regler AI-politik rammer',
    },
    en: {
      title: 'Draft ground rules for AI in the team',
      when: 'When people use AI each in their own way and nobody knows what is all right.',
      whenNot: 'When the organisation already has rules. Then start from those and ask about what is unclear.',
      template: `Draft ground rules for using AI in a team that {{team}}.

What we want to use AI for:
{{used}}

What must never be written in an AI chat:
{{never}}

Divide the rules into four: Try freely. Ask first. Never. How we check. At most four lines in each, written as "we". At most {{words}} words in all. No legal language and no promises we cannot keep.

At the end, write three questions the team has to answer itself before the rules apply.`,
      example: {
        team: 'advises citizens on building permits',
        used: 'Making letters easier to read, preparing meetings, finding names for courses, summarising public guidance',
        never: 'Whatever identifies a citizen, case numbers, anything about the health of colleagues',
      },
      check: [
        'Go through the draft with the team, line by line.',
        'Ask your data protection officer where you are in doubt.',
        'Would a new colleague understand it?',
      ],
      keywords: 'guidelines policy rules AI policy framework',
    },
  },
  {
    id: 'pilot-plan',
    area: 'ai',
    roles: ['team', 'project', 'middle'],
    level: 'organisational',
    gain: 'innovation',
    covers: ['G2', 'G5', 'B2'],
    minutes: 10,
    fields: [
      text('task', 'Opgaven, I vil prøve AI på', 'The task you want to try AI on'),
      text('risk', 'Hvad der højst kan gå galt', 'The worst that can happen'),
      text('people', 'Hvem er med, som roller', 'Who takes part, as roles'),
      choice('weeks', 'Hvor længe', 'For how long', [
        { da: 'to uger', en: 'two weeks' },
        { da: 'fire uger', en: 'four weeks' },
        { da: 'otte uger', en: 'eight weeks' },
      ]),
    ],
    da: {
      title: 'Et lille forsøg uden stor risiko',
      when: 'Når I vil prøve noget af uden først at skulle skrive en lang begrundelse.',
      whenNot: 'Når en fejl rammer borgere, kunder eller en medarbejder direkte. Find en mindre opgave.',
      template: `Hjælp os med at planlægge et lille forsøg med AI. Opgaven: {{task}}
Varighed: {{weeks}}. Deltagere: {{people}}. Det værste, der kan ske: {{risk}}

Skriv en plan på højst 200 ord:
1. Hvad vi gør, og hvad vi lader være med.
2. Hvordan opgaven løses i dag, så vi har noget at sammenligne med.
3. To ting, vi måler, som ikke kræver ekstra arbejde, og én, vi spørger hinanden om.
4. Hvem der læser alt igennem, før det bruges.
5. Hvad der får os til at stoppe.
6. Hvornår og hvordan vi fortæller det til andre.

Ingen oplysninger om personer i forsøget.`,
      example: {
        task: 'at skrive første udkast til referater ud fra stikord',
        risk: 'at en beslutning bliver gengivet forkert, og at det først opdages dagen efter',
        people: 'to projektledere og en studentermedhjælper',
        weeks: 'fire uger',
      },
      check: [
        'Er opgaven lille nok til, at en fejl kun er ærgerlig?',
        'Ved alle, hvornår I stopper?',
        'Skriv hvert forsøg i loggen.',
      ],
      keywords: 'pilotprojekt forsøg eksperiment afprøvning lavrisiko',
    },
    en: {
      title: 'A small trial without much risk',
      when: 'When you want to try something without having to write a long case for it first.',
      whenNot: 'When a mistake hits citizens, customers or an employee directly. Find a smaller task.',
      template: `Help us plan a small trial of AI. The task: {{task}}
Length: {{weeks}}. Taking part: {{people}}. The worst that can happen: {{risk}}

Write a plan in at most 200 words:
1. What we do, and what we leave alone.
2. How the task is done today, so that we have something to compare with.
3. Two things we measure that take no extra work, and one we ask each other about.
4. Who reads everything before it is used.
5. What makes us stop.
6. When and how we tell others.

No information about people in the trial.`,
      example: {
        task: 'writing first drafts of minutes from keywords',
        risk: 'that a decision is recorded wrongly and the mistake is found the day after',
        people: 'two project leads and a student assistant',
        weeks: 'four weeks',
      },
      check: [
        'Is the task small enough that a mistake is only annoying?',
        'Does everybody know when you stop?',
        'Write every attempt down in the log.',
      ],
      keywords: 'pilot project trial experiment low risk',
    },
  },
  {
    id: 'share-experience',
    area: 'ai',
    roles: ['team', 'project', 'middle'],
    level: 'organisational',
    gain: 'innovation',
    covers: ['G2', 'G6'],
    minutes: 6,
    fields: [
      longtext('log', 'Hvad I prøvede, og hvordan det gik', 'What you tried and how it went'),
      recipients('Hvem skal have glæde af det', 'Who should benefit'),
      words(180),
    ],
    da: {
      title: 'Fortæl de andre, hvad I lærte',
      when: 'Når et forsøg er slut, også hvis det ikke lykkedes.',
      whenNot: 'Når I kan vise det ved skærmen. Det lærer folk mere af.',
      template: `Skriv en kort fortælling om et forsøg med AI til {{recipients}}. Her er mine noter:
{{log}}

Højst {{words}} ord: hvad vi ville, hvad vi gjorde, hvad der gik godt, hvad der gik skidt, hvad det kostede i tid, og om vi ville gøre det igen. Slut med én ting, læseren kan prøve på ti minutter, og hvem man kan spørge.

Gør det ikke større, end det var. Skriv som en kollega, ikke som en reklame.`,
      example: {
        log: 'Fire uger med referater. 22 møder. Sparede cirka 15 minutter hver gang. To gange stod en frist forkert. Lange møder gik dårligt. Bedst, når man selv skrev stikord.',
        recipients: 'de andre projektledere',
      },
      check: ['Er det også sandt på en dårlig dag?', 'Har alle, der nævnes, sagt ja?'],
      keywords: 'videndeling erfaring fyrtårn pilot fortælling evaluering',
    },
    en: {
      title: 'Tell the others what you learned',
      when: 'When a trial is over, also if it failed.',
      whenNot: 'When you can show it at the screen. People learn more from that.',
      template: `Write a short account of a trial with AI for {{recipients}}. Here are my notes:
{{log}}

At most {{words}} words: what we wanted, what we did, what went well, what went badly, what it cost in time, and whether we would do it again. End with one thing the reader can try in ten minutes, and whom to ask.

Do not make it bigger than it was. Write like a colleague, not like an advert.`,
      example: {
        log: 'Four weeks of minutes. 22 meetings. Saved about 15 minutes each time. Twice a deadline was wrong. Long meetings went badly. Best when you wrote your own keywords.',
        recipients: 'the other project leads',
      },
      check: ['Is it true on a bad day too?', 'Has everybody mentioned said yes?'],
      keywords: 'share experience lighthouse pilot story evaluation',
    },
  },
  {
    id: 'mandate',
    area: 'ai',
    roles: ['middle', 'top'],
    level: 'strategic',
    gain: 'innovation',
    covers: ['G5', 'G4', 'B2'],
    minutes: 8,
    fields: [
      recipients('Hvem får lov', 'Who gets the go-ahead'),
      longtext('free', 'Det, de må prøve uden at spørge', 'What they may try without asking'),
      text('limit', 'Grænsen, der ikke må overskrides', 'The line that must not be crossed'),
      text('time', 'Tid, du giver dem', 'Time you give them'),
      words(170),
    ],
    da: {
      title: 'Giv folk lov til at prøve sig frem',
      when: 'Når folk venter på tilladelse, som ingen har tænkt på at give.',
      whenNot: 'Når du ikke selv har prøvet. Brug en uge på det først, og fortæl om det.',
      template: `Skriv en kort udmelding fra mig som leder til {{recipients}}: De må eksperimentere med AI.

Det må de prøve uden at spørge:
{{free}}

Grænsen: {{limit}}
Tid til det: {{time}}

Højst {{words}} ord. Sig, hvorfor jeg gør det, at et mislykket forsøg er i orden, hvordan vi deler det, vi lærer, og hvad man gør, hvis man kommer til at dele noget forkert: sig det med det samme, og ingen får skældud. Skriv i jeg-form. Ingen store ord om fremtiden.`,
      example: {
        recipients: 'mine 14 medarbejdere i borgerservice',
        free: 'Sprog i breve uden navne, ideer til møder, øve svar på svære spørgsmål',
        limit: 'Intet om en borger eller en kollega',
        time: 'en time om ugen i otte uger',
      },
      check: [
        'Mener du det, også når noget går galt?',
        'Er det i orden med organisationens regler?',
        'Sig det på et møde, og send det bagefter.',
      ],
      keywords: 'mandat eksperimentere tilladelse risikovillighed rammer frihed',
    },
    en: {
      title: 'Give people permission to experiment',
      when: 'When people are waiting for permission nobody has thought of giving.',
      whenNot: 'When you have not tried yourself. Spend a week on that first and talk about it.',
      template: `Write a short message from me as a leader to {{recipients}}: they may experiment with AI.

What they may try without asking:
{{free}}

Where the line is: {{limit}}
Time for it: {{time}}

At most {{words}} words. Say why I do this, that a failed attempt is fine, how we share what we learn, and what to do if you happen to share the wrong thing: say so at once, and nobody gets told off. Write in the first person. No big words about the future.`,
      example: {
        recipients: 'my 14 employees in citizen services',
        free: 'The language of letters without names, ideas for meetings, practising answers to hard questions',
        limit: 'Nothing about a citizen or a colleague',
        time: 'one hour a week for eight weeks',
      },
      check: [
        'Do you mean it, also when something goes wrong?',
        'Is it in line with the rules of the organisation?',
        'Say it in a meeting and send it afterwards.',
      ],
      keywords: 'mandate experiment permission risk appetite freedom',
    },
  },
  {
    id: 'practice-workshop',
    area: 'ai',
    roles: ['team', 'project', 'middle'],
    level: 'organisational',
    gain: 'innovation',
    covers: ['G1', 'G6', 'B4', 'B7'],
    minutes: 10,
    fields: [
      text('people', 'Hvem og hvor mange', 'Who and how many'),
      longtext('tasks', 'Opgaver, de selv sidder med', 'Tasks they have themselves'),
      choice('level', 'Hvor vant de er til AI', 'How used to AI they are', [
        { da: 'har næsten ikke prøvet', en: 'have hardly tried it' },
        { da: 'bruger det af og til', en: 'use it now and then' },
        { da: 'er meget forskellige', en: 'differ a great deal' },
      ]),
      choice('time', 'Tid', 'Time', [
        { da: '1 time', en: '1 hour' },
        { da: '2 timer', en: '2 hours' },
        { da: 'en halv dag', en: 'half a day' },
      ]),
    ],
    da: {
      title: 'En øvedag med egne opgaver',
      when: 'Når I vil lære AI at kende sammen, med det arbejde I faktisk har.',
      whenNot: 'Når folk er bange for deres job. Tag den snak først, uden skærme.',
      template: `Planlæg en øvedag i AI. Tid: {{time}}. Deltagere: {{people}}. De {{level}}.

Opgaver, de selv sidder med:
{{tasks}}

Giv mig et program i en tabel: tid, hvad vi gør, hvad man har i hånden bagefter. Højst en femtedel af tiden må gå med oplæg. Alle prøver to gange: først dårligt, så bedre, og sammenligner. Læg én øvelse ind, hvor man finder fejl i et svar, og én, hvor man beslutter ikke at bruge AI. Brug opdigtede oplysninger overalt. Højst 300 ord.`,
      example: {
        people: '10 sagsbehandlere og en teamleder',
        tasks: 'Breve om afslag, mødereferater, vejledninger til nye, svar på de samme ti spørgsmål',
        level: 'har næsten ikke prøvet',
        time: '2 timer',
      },
      check: [
        'Prøv alle øvelser selv dagen før.',
        'Er de opdigtede oplysninger helt opdigtede?',
        'Hvad gør I mandag morgen?',
      ],
      keywords: 'kursus workshop træning oplæring AI kompetencer undervisning',
    },
    en: {
      title: 'A practice session with your own tasks',
      when: 'When you want to get to know AI together, with the work you actually have.',
      whenNot: 'When people fear for their jobs. Have that talk first, without screens.',
      template: `Plan a practice session in AI. Time: {{time}}. Taking part: {{people}}. They {{level}}.

Tasks they have themselves:
{{tasks}}

Give me a programme in a table: time, what we do, what people take away. At most a fifth of the time may go to talks. Everybody tries twice: first badly, then better, and compares. Put in one exercise where people find mistakes in an answer, and one where they decide not to use AI. Use invented information throughout. At most 300 words.`,
      example: {
        people: '10 caseworkers and a team lead',
        tasks: 'Letters of refusal, minutes, guides for newcomers, answers to the same ten questions',
        level: 'have hardly tried it',
        time: '2 hours',
      },
      check: [
        'Try every exercise yourself the day before.',
        'Is the invented information really invented?',
        'What do you do on Monday morning?',
      ],
      keywords: 'course workshop training AI skills teaching',
    },
  },
  {
    id: 'lighthouse-role',
    area: 'ai',
    roles: ['middle', 'top'],
    level: 'organisational',
    gain: 'innovation',
    covers: ['G6', 'G1'],
    minutes: 8,
    fields: [
      text('place', 'Hvor i organisationen', 'Where in the organisation'),
      text('time', 'Tid, I sætter af', 'Time you set aside'),
      longtext('needs', 'Det, folk har brug for hjælp til', 'What people need help with'),
    ],
    da: {
      title: 'Beskriv rollen som fyrtårn',
      when: 'Når en kollega allerede hjælper de andre med AI, og I vil gøre det til en rigtig opgave.',
      whenNot: 'Når det bliver en ekstra opgave uden ekstra tid. Så lad være.',
      template: `Vi vil have et AI-fyrtårn i {{place}}: en kollega, der hjælper andre. Vi sætter af: {{time}}

Folk har brug for:
{{needs}}

Beskriv rollen på højst 200 ord: hvad man gør hver uge, hvad man ikke har ansvar for, hvem man går til med tvivl om fortrolighed, hvad man selv får ud af det, og hvordan vi efter tre måneder kan se, at det hjælper. Skriv til sidst tre spørgsmål, jeg kan stille en, der overvejer det.`,
      example: {
        place: 'økonomi og løn',
        time: 'tre timer om ugen',
        needs: 'At komme i gang, at turde spørge, eksempler fra eget arbejde, at vide, hvad man må',
      },
      check: ['Er tiden taget fra noget andet?', 'Spørg den, der allerede gør det.'],
      keywords: 'fyrtårn ambassadør mentor superbruger læringskultur',
    },
    en: {
      title: 'Describe the role of an AI champion',
      when: 'When a colleague already helps the others with AI and you want to make it a proper task.',
      whenNot: 'When it becomes an extra task without extra time. Then leave it alone.',
      template: `We want an AI champion in {{place}}: a colleague who helps others. We set aside: {{time}}

What people need:
{{needs}}

Describe the role in at most 200 words: what you do every week, what you are not responsible for, whom you ask when in doubt about confidentiality, what you gain yourself, and how we can see after three months that it helps. At the end, write three questions I can ask somebody who considers it.`,
      example: {
        place: 'finance and payroll',
        time: 'three hours a week',
        needs: 'Getting started, daring to ask, examples from their own work, knowing what is allowed',
      },
      check: ['Is the time taken from something else?', 'Ask the person who does it already.'],
      keywords: 'lighthouse champion mentor super user learning culture',
    },
  },
  {
    id: 'my-next-step',
    area: 'ai',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'innovation',
    covers: ['G3', 'G4', 'B4'],
    minutes: 7,
    fields: [
      longtext('now', 'Det, du bruger AI til i dag', 'What you use AI for today'),
      text('stuck', 'Det, der holder dig tilbage', 'What holds you back'),
      text('time', 'Tid, du har om ugen', 'Time you have each week'),
    ],
    da: {
      title: 'Mit næste skridt med AI',
      when: 'Når du vil videre end de samme to ting og skal begynde med dig selv.',
      whenNot: 'Når du hellere vil sende dine medarbejdere på kursus. Begynd selv.',
      template: `Jeg er leder. Det bruger jeg AI til i dag:
{{now}}

Det holder mig tilbage: {{stuck}}
Tid om ugen: {{time}}

Lav en plan for fire uger, højst 200 ord. Hver uge: én opgave fra en leders hverdag, hvad jeg skal prøve, hvordan jeg ser, om det blev bedre end uden AI, og ét sted, hvor jeg med vilje lader være. Byg op fra det personlige mod noget, jeg kan vise mit team. Ingen opgaver med oplysninger om personer.`,
      example: {
        now: 'Retter sprog i mail og oversætter lidt',
        stuck: 'Jeg ved ikke, hvad jeg ellers skal spørge om, og svarene er for almindelige',
        time: 'en halv time',
      },
      check: ['Står der noget, du glæder dig til?', 'Sæt den første halve time i kalenderen nu.'],
      keywords: 'læringsplan udvikling selvvurdering niveau kom i gang',
    },
    en: {
      title: 'My next step with AI',
      when: 'When you want to get beyond the same two things and need to start with yourself.',
      whenNot: 'When you would rather send your people on a course. Start with yourself.',
      template: `I am a leader. What I use AI for today:
{{now}}

What holds me back: {{stuck}}
Time each week: {{time}}

Make a plan for four weeks, at most 200 words. Each week: one task from a leader’s everyday work, what I should try, how I can see whether it got better than without AI, and one place where I leave it alone on purpose. Build up from the personal towards something I can show my team. No tasks with information about people.`,
      example: {
        now: 'Correcting the language of emails and a little translation',
        stuck: 'I do not know what else to ask, and the answers are too general',
        time: 'half an hour',
      },
      check: ['Is there something in it you look forward to?', 'Put the first half hour into the calendar now.'],
      keywords: 'learning plan development self-assessment level get started',
    },
  },
  {
    id: 'find-tasks',
    area: 'ai',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'efficiency',
    covers: ['B7', 'G4', 'G7'],
    minutes: 6,
    fields: [
      text('job', 'Din rolle', 'Your role'),
      longtext('week', 'Hvad du brugte sidste uge på', 'What you spent last week on', {
        hint: { da: 'Opgaver, ikke personer.', en: 'Tasks, not people.' },
      }),
      text('dream', 'Det, du ville bruge tiden på i stedet', 'What you would rather spend the time on'),
    ],
    da: {
      title: 'Hvad kan AI hjælpe mig med?',
      when: 'Når du mangler ideer til, hvad du skal bruge det til.',
      whenNot: 'Når din uge er fuld af samtaler. Dem skal du selv føre.',
      template: `Jeg er {{job}}. Sidste uge gik med:
{{week}}

Jeg ville hellere bruge tiden på: {{dream}}

Find højst fem opgaver, hvor AI kan hjælpe mig. For hver: hvad jeg kan bede om i én sætning, hvad jeg selv skal gøre, hvor meget tid det realistisk giver, og hvad jeg skal holde ude af chatten. Peg også på to opgaver på min liste, som jeg bør beholde helt selv, og hvorfor.

Højst 220 ord. Begynd med den letteste.`,
      example: {
        job: 'leder af en børnehave',
        week: 'Vagtplan, tre forældremøder, nyhedsbrev, indkøb, referat, en ansøgning om penge til legepladsen, sygemeldinger',
        dream: 'at være mere på stuerne',
      },
      check: ['Prøv kun én i denne uge.', 'Skriv i loggen, om det hjalp.'],
      keywords: 'ideer inspiration brug af AI hverdag opgaver begynder',
    },
    en: {
      title: 'What can AI help me with?',
      when: 'When you are short of ideas for how to use it.',
      whenNot: 'When your week is full of conversations. Those you have to hold yourself.',
      template: `I am {{job}}. Last week went on:
{{week}}

I would rather spend the time on: {{dream}}

Find at most five tasks where AI can help me. For each: what I can ask for in one sentence, what I have to do myself, how much time it realistically gives back, and what I must keep out of the chat. Also point to two tasks on my list that I should keep entirely to myself, and why.

At most 220 words. Begin with the easiest.`,
      example: {
        job: 'the head of a nursery',
        week: 'Rota, three meetings with parents, newsletter, shopping, minutes, an application for money for the playground, sick calls',
        dream: 'being more with the children',
      },
      check: ['Try only one this week.', 'Write in the log whether it helped.'],
      keywords: 'ideas inspiration uses of AI everyday tasks beginner',
    },
  },
  {
    id: 'worries-talk',
    area: 'ai',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'support',
    covers: ['B1', 'B6', 'G6'],
    minutes: 10,
    humanFirst: true,
    fields: [
      longtext('worries', 'Det, du har hørt folk bekymre sig om', 'What you have heard people worry about', {
        hint: { da: 'Uden at nogen kan genkendes.', en: 'So that nobody can be recognised.' },
      }),
      text('honest', 'Det, du ærligt ved og ikke ved', 'What you honestly know and do not know'),
      text('time', 'Hvor længe I har', 'How long you have'),
    ],
    da: {
      title: 'Tal med teamet om bekymringer over AI',
      when: 'Når nogen er bange for at miste faget, jobbet eller kontakten til hinanden.',
      whenNot: 'Når du allerede ved, at stillinger forsvinder. Så er det en anden samtale, og den er ikke åben.',
      template: `Jeg vil tale med mit team om deres bekymringer over AI. Vi har: {{time}}

Det har jeg hørt:
{{worries}}

Det ved jeg og ved jeg ikke: {{honest}}

Hjælp mig med samtalen på højst 220 ord: en ærlig indledning i tre sætninger, fire åbne spørgsmål, et svar på to linjer til hver bekymring, som hverken bagatelliserer eller lover noget, og en måde at slutte på, så folk ved, hvad der sker bagefter. Lad folk tale mere end mig.`,
      example: {
        worries: 'At de nye aldrig lærer håndværket. At alt kommer til at lyde ens. At nogen bliver overflødige.',
        honest: 'Ingen stillinger nedlægges i år. Hvad der sker bagefter, ved jeg ikke.',
        time: 'tre kvarter',
      },
      check: [
        'Kan du stå ved hvert svar om et år?',
        'Har du plads til det, du ikke havde ventet?',
        'Skriv ned, hvad du lovede.',
      ],
      keywords: 'bekymring frygt modstand faglighed dialog medarbejdere',
    },
    en: {
      title: 'Talk with the team about worries about AI',
      when: 'When some fear losing their craft, their job or the contact with each other.',
      whenNot: 'When you already know that posts will go. That is a different conversation, and not an open one.',
      template: `I want to talk with my team about their worries about AI. We have: {{time}}

What I have heard:
{{worries}}

What I know and do not know: {{honest}}

Help me with the conversation in at most 220 words: an honest opening in three sentences, four open questions, a reply of two lines to each worry that neither plays it down nor promises anything, and a way to end so that people know what happens next. Let people talk more than I do.`,
      example: {
        worries:
          'That newcomers will never learn the craft. That everything will sound alike. That somebody will not be needed.',
        honest: 'No posts are cut this year. What happens after that I do not know.',
        time: 'three quarters of an hour',
      },
      check: [
        'Can you stand by every reply a year from now?',
        'Is there room for what you did not expect?',
        'Write down what you promised.',
      ],
      keywords: 'worry fear resistance professional pride dialogue staff',
    },
  },
  {
    id: 'anonymise-case',
    area: 'ai',
    roles: ['team', 'project', 'middle', 'top'],
    level: 'personal',
    gain: 'support',
    covers: ['R5', 'U3', 'G1'],
    minutes: 5,
    fields: [
      longtext('gist', 'Kernen i sagen, allerede uden navne', 'The gist of the matter, already without names', {
        hint: {
          da: 'Byt stedet, branchen og tallene ud. Lad helbred og sag ude.',
          en: 'Change the place, the trade and the figures. Leave health and case details out.',
        },
      }),
      text('help', 'Det, du vil have hjælp til', 'What you want help with'),
    ],
    da: {
      title: 'Spørg om en sag uden at afsløre nogen',
      when: 'Når du vil have et råd om noget, der ligner en personalesag.',
      whenNot: 'Når sagen er så særlig, at nogen kan genkende den alligevel. Ring til HR.',
      template: `Jeg har et spørgsmål om en typisk situation. Alt, der kunne genkendes, er ændret med vilje.

{{gist}}

Jeg vil gerne have hjælp til: {{help}}

Svar på højst 200 ord om situationen i almindelighed. Spørg ikke efter navne, steder, helbred eller baggrund. Hvis svaret afhænger af det, så skriv "det afhænger af ..." og giv begge muligheder. Sig, hvornår jeg bør gå til HR, en jurist eller en arbejdsmiljørådgiver i stedet.`,
      example: {
        gist: 'To kolleger med samme opgaver har fået hver sin opfattelse af, hvem der bestemmer. Det går ud over en tredje, som må vente på dem begge.',
        help: 'at få ansvaret på plads uden at pege på nogen',
      },
      check: [
        'Læs din tekst som en kollega. Kan du gætte, hvem det er?',
        'Gælder rådet også, når du kender detaljerne?',
      ],
      keywords: 'anonymisere fortrolighed GDPR personoplysninger sag',
    },
    en: {
      title: 'Ask about a case without giving anybody away',
      when: 'When you want advice on something that resembles a staff case.',
      whenNot: 'When the case is so unusual that people would recognise it anyway. Call HR.',
      template: `I have a question about a typical situation. Everything that could be recognised has been changed on purpose.

{{gist}}

I would like help with: {{help}}

Answer in at most 200 words about the situation in general. Do not ask for names, places, health or background. If the answer depends on them, write "that depends on ..." and give both possibilities. Say when I should go to HR, a lawyer or occupational health instead.`,
      example: {
        gist: 'Two colleagues with the same tasks each have their own idea of who decides. It affects a third, who has to wait for both.',
        help: 'settling who is responsible without pointing at anybody',
      },
      check: [
        'Read your text as a colleague would. Can you guess who it is?',
        'Does the advice hold once you know the details?',
      ],
      keywords: 'anonymise confidentiality GDPR personal data case',
    },
  },
  {
    id: 'keep-the-craft',
    area: 'ai',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'support',
    covers: ['B6', 'R4', 'G6'],
    minutes: 9,
    fields: [
      text('craft', 'Faget eller færdigheden', 'The craft or skill'),
      longtext('use', 'Hvor AI er begyndt at gøre arbejdet', 'Where AI has begun to do the work'),
      text('new', 'Hvordan nye lærer det i dag', 'How newcomers learn it today'),
    ],
    da: {
      title: 'Hold faget ved lige',
      when: 'Når I bruger AI så meget, at I er i tvivl, om I kunne uden.',
      whenNot: 'Når det er en færdighed, I gerne vil af med. Det er også i orden.',
      template: `I vores team er {{craft}} vigtigt. AI er begyndt at gøre noget af arbejdet:
{{use}}

Sådan lærer de nye det i dag: {{new}}

Svar på højst 220 ord:
1. Hvilke dele af faget kan vi miste uden at opdage det?
2. Hvilke kan vi roligt give slip på?
3. Tre vaner, der holder dømmekraften frisk, hver på højst en halv time om måneden.
4. Hvordan de nye kan lære det svære, når AI tager det lette.
5. Et tegn på, at det går den forkerte vej.`,
      example: {
        craft: 'at skrive afgørelser, som borgeren forstår',
        use: 'Første udkast og sproglig tilretning',
        new: 'De skriver de lette sager og får dem rettet af en erfaren',
      },
      check: ['Hvad siger de erfarne?', 'Vælg én vane, og prøv den i to måneder.'],
      keywords: 'faglighed kompetencetab læring oplæring dømmekraft håndværk',
    },
    en: {
      title: 'Keep the craft alive',
      when: 'When you use AI so much that you wonder whether you could do without.',
      whenNot: 'When it is a skill you are happy to lose. That is fine as well.',
      template: `In our team, {{craft}} matters. AI has begun to do some of the work:
{{use}}

This is how newcomers learn it today: {{new}}

Answer in at most 220 words:
1. Which parts of the craft could we lose without noticing?
2. Which can we safely let go of?
3. Three habits that keep judgement fresh, each at most half an hour a month.
4. How newcomers can learn the hard part when AI takes the easy one.
5. One sign that it is going the wrong way.`,
      example: {
        craft: 'writing decisions that citizens understand',
        use: 'First drafts and polishing of the language',
        new: 'They write the easy cases and have them corrected by an old hand',
      },
      check: ['What do the experienced say?', 'Choose one habit and try it for two months.'],
      keywords: 'skill loss craft learning training judgement',
    },
  },
  {
    id: 'quality-standard',
    area: 'ai',
    roles: ['team', 'middle', 'top'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['G6', 'B3', 'R1', 'R6'],
    minutes: 9,
    fields: [
      text('product', 'Hvad I laver med AI', 'What you make with AI'),
      longtext('bad', 'Fejl, I har set', 'Mistakes you have seen'),
      recipients('Hvem modtager det', 'Who receives it'),
    ],
    da: {
      title: 'Hvornår er AI-hjulpet arbejde godt nok?',
      when: 'Når kvaliteten svinger, og ingen har sagt højt, hvad der kræves.',
      whenNot: 'Når én tekst er dårlig. Tal med den, der har sendt den.',
      template: `Vi bruger AI til {{product}}, som går til {{recipients}}. Fejl, vi har set:
{{bad}}

Lav en kvalitetsliste på højst ti punkter, som man kan svare ja eller nej til på to minutter, før noget sendes. Dæk: rigtigt, kort nok, til modtageren, vores egen stemme, intet fortroligt, kilder, et menneske har læst det. Sæt de tre ufravigelige øverst. Skriv under listen, hvem der bør læse med ved hvilke opgaver. Højst 200 ord.`,
      example: {
        product: 'svar på henvendelser',
        bad: 'For lange svar. En paragraf, der ikke findes. To borgere fik næsten ens breve med hver sin konklusion.',
        recipients: 'borgerne',
      },
      check: ['Prøv listen på tre gamle svar.', 'Kan to punkter undværes?'],
      keywords: 'kvalitetsstandard kvalitetssikring tjekliste krav retningslinjer',
    },
    en: {
      title: 'When is work made with AI good enough?',
      when: 'When quality varies and nobody has said aloud what is required.',
      whenNot: 'When one text is bad. Talk to the person who sent it.',
      template: `We use AI for {{product}}, which goes to {{recipients}}. Mistakes we have seen:
{{bad}}

Make a quality list of at most ten items that can be answered with yes or no in two minutes before anything is sent. Cover: correct, short enough, right for the reader, our own voice, nothing confidential, sources, read by a person. Put the three that cannot be waived on top. Below the list, write who should give a second reading to which tasks. At most 200 words.`,
      example: {
        product: 'replies to enquiries',
        bad: 'Replies too long. A section of law that does not exist. Two citizens got nearly the same letter with different conclusions.',
        recipients: 'the public',
      },
      check: ['Try the list on three old replies.', 'Could two items go?'],
      keywords: 'quality standard assurance checklist requirements guidelines',
    },
  },
];
