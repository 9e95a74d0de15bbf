/** Ideas, strategy, decisions and chatbots (report 6.1.4). */
import { choice, longtext, recipients, text, words } from '../fields.ts';
import type { Snippet } from '../types.ts';

export const STRATEGY: readonly Snippet[] = [
  {
    id: 'strategic-ideas',
    area: 'strategy',
    roles: ['middle', 'top'],
    level: 'strategic',
    gain: 'innovation',
    covers: ['U4', 'B7'],
    minutes: 10,
    fields: [
      text('ambition', 'Hvad I vil opnå', 'What you want to achieve'),
      longtext(
        'situation',
        'Hvordan det står til, uden fortrolige tal',
        'Where things stand, without confidential figures',
      ),
      longtext('tried', 'Hvad I har prøvet', 'What you have tried', { optional: true }),
    ],
    da: {
      title: 'Ti ideer, hvoraf to er nye',
      when: 'Når I er kørt fast i de samme forslag.',
      whenNot: 'Når dem, der står med arbejdet, ikke er blevet spurgt endnu. Deres ideer er som regel bedre.',
      template: `Vi vil opnå: {{ambition}}

Sådan står det til:
{{situation}}
{{#tried}}
Det har vi prøvet:
{{tried}}
{{/tried}}

Giv mig ti ideer, hver på højst 30 ord: fire, der er billige og kan prøves inden for en måned, tre, hvor vi holder op med noget, to fra en helt anden branche og én, der lyder forkert, men måske ikke er det.

Skriv ud for hver: hvem der vil være glad for den, hvem der vil være imod den, og den mindste måde at prøve den på. Gentag ikke det, vi har prøvet.`,
      example: {
        ambition: 'at flere unge søger ind på vores uddannelse til industrioperatør',
        situation:
          'Skolen har plads til 60 og fik 38 ansøgere. De fleste hører om os fra en ven. Åbent hus trækker mest forældre.',
        tried: 'Annoncer på sociale medier, messe, flere brochurer',
      },
      check: [
        'Hvilke to ville I ikke selv have fundet på?',
        'Hvem kender virkeligheden og kan skyde ideen ned?',
        'Hvad er det mindste forsøg?',
      ],
      keywords: 'idégenerering brainstorm strategi innovation kreativ',
    },
    en: {
      title: 'Ten ideas, two of them new',
      when: 'When you keep coming back to the same proposals.',
      whenNot: 'When those who do the work have not been asked yet. Their ideas are usually better.',
      template: `We want to achieve: {{ambition}}

Where things stand:
{{situation}}
{{#tried}}
What we have tried:
{{tried}}
{{/tried}}

Give me ten ideas, each of at most 30 words: four that are cheap and can be tried within a month, three that require us to stop doing something, two from a completely different sector, and one that sounds wrong but may not be.

Next to each, write who will welcome it, who will resist it, and the smallest way to try it. Do not repeat what we have tried.`,
      example: {
        ambition: 'that more young people apply to our training as industrial operators',
        situation:
          'The school has room for 60 and got 38 applicants. Most hear about us from a friend. Open days mostly draw parents.',
        tried: 'Ads on social media, a fair, more brochures',
      },
      check: [
        'Which two would you not have thought of?',
        'Who knows the real world and can shoot the idea down?',
        'What is the smallest trial?',
      ],
      keywords: 'ideas brainstorm strategy innovation creative',
    },
  },
  {
    id: 'premortem',
    area: 'strategy',
    roles: ['project', 'middle', 'top'],
    level: 'strategic',
    gain: 'innovation',
    covers: ['U4', 'B6', 'R4'],
    minutes: 10,
    fields: [
      longtext('plan', 'Planen, uden fortrolige navne og tal', 'The plan, without confidential names and figures'),
      text('date', 'Hvornår er det gået galt', 'When has it gone wrong'),
      text('own', 'Dit eget bud på den største fare', 'Your own guess at the biggest danger'),
    ],
    da: {
      title: 'Det gik galt: hvorfor?',
      when: 'Før I sætter noget i gang, mens det stadig er billigt at rette.',
      whenNot: 'I stedet for at spørge dem, der skal udføre planen. Tag listen med til dem.',
      template: `Forestil dig, at det er {{date}}, og at planen nedenfor er slået fejl.

Planen:
{{plan}}

Mit eget bud på grunden: {{own}}

Skriv de seks mest sandsynlige grunde til, at det gik galt, ud over min. For hver på højst 40 ord: hvad der skete, det første tegn, vi kunne have set, og hvad vi kan gøre nu. Tag mindst to med, der handler om mennesker, og én, der skyldes, at planen lykkedes for godt.

Rangér dem ikke efter tal, du ikke har.`,
      example: {
        plan: 'Vi samler indkøb for otte skoler ét sted fra januar. To medarbejdere flytter med. Skolerne bestiller i et fælles katalog.',
        date: 'om et år',
        own: 'Skolerne køber stadig selv, fordi kataloget er for langsomt',
      },
      check: [
        'Hvilken grund gør mest ondt at læse?',
        'Hvem holder øje med det første tegn?',
        'Hvad tager I ud af planen?',
      ],
      keywords: 'pre-mortem risiko plan fejle risici projekt',
    },
    en: {
      title: 'It went wrong: why?',
      when: 'Before you start something, while it is still cheap to change.',
      whenNot: 'Instead of asking those who will carry out the plan. Take the list to them.',
      template: `Imagine that it is {{date}} and that the plan below has failed.

The plan:
{{plan}}

My own guess at the reason: {{own}}

Write the six most likely reasons why it went wrong, besides mine. For each, in at most 40 words: what happened, the first sign we could have seen, and what we can do now. Include at least two about people, and one where the plan failed because it went too well.

Do not rank them by figures you do not have.`,
      example: {
        plan: 'We bring purchasing for eight schools together from January. Two employees move with it. The schools order from a shared catalogue.',
        date: 'a year from now',
        own: 'The schools still buy on their own because the catalogue is too slow',
      },
      check: [
        'Which reason hurts most to read?',
        'Who watches for the first sign?',
        'What will you take out of the plan?',
      ],
      keywords: 'pre-mortem risk plan failure project',
    },
  },
  {
    id: 'decision-paper',
    area: 'strategy',
    roles: ['project', 'middle', 'top'],
    level: 'organisational',
    gain: 'efficiency',
    covers: ['U4', 'R1', 'R2'],
    minutes: 12,
    fields: [
      recipients('Hvem skal beslutte', 'Who decides'),
      text('decision', 'Hvad de skal sige ja eller nej til', 'What they should say yes or no to'),
      longtext('facts', 'Fakta og muligheder, uden fortrolige tal', 'Facts and options, without confidential figures'),
      text('recommend', 'Din anbefaling og hvorfor', 'Your recommendation and why'),
      words(400),
    ],
    da: {
      title: 'Et beslutningsoplæg på én side',
      when: 'Når nogen skal tage stilling og kun har fem minutter til at læse.',
      whenNot: 'Når du ikke selv ved, hvad du anbefaler. Find ud af det først.',
      template: `Skriv et beslutningsoplæg til {{recipients}}. De skal tage stilling til: {{decision}}

Min anbefaling: {{recommend}}

Grundlaget:
{{facts}}

Opbygning: 1) Hvad vi beder jer beslutte, i én sætning. 2) Hvorfor nu. 3) To eller tre muligheder med fordele, ulemper og hvem det rammer. 4) Anbefaling. 5) Hvad der sker, hvis vi venter. 6) Hvad vi ikke ved.

Højst {{words}} ord. Brug kun mine fakta. Markér hver påstand uden kilde med [kilde?]. Stil mulighederne lige sagligt op, også dem, jeg ikke anbefaler.`,
      example: {
        recipients: 'ledergruppen',
        decision: 'om vi skal lukke telefonen om onsdagen for at få arbejdsro',
        facts:
          'Onsdag er den dag med færrest opkald. Sagerne er i gennemsnit 11 dage gamle. To nabokontorer har gjort det. Akutte opkald kan gå til hovednummeret.',
        recommend: 'Ja, på prøve i tre måneder, fordi det er let at gøre om',
      },
      check: [
        'Kan man beslutte ud fra siden alene?',
        'Er de andre muligheder behandlet ordentligt?',
        'Udfyld eller fjern alt med [kilde?].',
      ],
      keywords: 'beslutningsgrundlag indstilling notat sagsfremstilling',
    },
    en: {
      title: 'A decision paper on one page',
      when: 'When somebody has to decide and has five minutes to read.',
      whenNot: 'When you do not know what you recommend yourself. Find that out first.',
      template: `Write a decision paper for {{recipients}}. They have to decide: {{decision}}

My recommendation: {{recommend}}

The basis:
{{facts}}

Structure: 1) What we ask you to decide, in one sentence. 2) Why now. 3) Two or three options with advantages, drawbacks and who is affected. 4) Recommendation. 5) What happens if we wait. 6) What we do not know.

At most {{words}} words. Use only my facts. Mark every claim without a source with [source?]. Present the options equally fairly, including those I do not recommend.`,
      example: {
        recipients: 'the management team',
        decision: 'whether to close the phone line on Wednesdays to get quiet for casework',
        facts:
          'Wednesday has the fewest calls. Cases are 11 days old on average. Two neighbouring offices have done it. Urgent calls can go to the main number.',
        recommend: 'Yes, as a trial for three months, because it is easy to undo',
      },
      check: [
        'Can people decide from this page alone?',
        'Are the other options treated fairly?',
        'Fill in or remove everything marked [source?].',
      ],
      keywords: 'decision brief memo proposal board paper',
    },
  },
  {
    id: 'chatbot-instructions',
    area: 'strategy',
    roles: ['project', 'middle', 'top'],
    level: 'strategic',
    gain: 'efficiency',
    covers: ['U4', 'B2', 'R5', 'R6'],
    minutes: 15,
    fields: [
      text('users', 'Hvem skal bruge chatbotten', 'Who will use the chatbot'),
      longtext('may', 'Hvad den skal kunne svare på', 'What it should be able to answer'),
      longtext('mayNot', 'Hvad den ikke må svare på', 'What it must not answer'),
      text('handover', 'Hvem den sender folk videre til', 'Whom it hands people over to'),
      choice('address', 'Tiltale', 'How it addresses people', [
        { da: 'venlig og kort, i du-form', en: 'friendly and brief' },
        { da: 'formel og neutral', en: 'formal and neutral' },
      ]),
    ],
    da: {
      title: 'Instruks til en chatbot, der kender sine grænser',
      when: 'Når I overvejer en chatbot til kunder, borgere eller kolleger og vil begynde i det små.',
      whenNot: 'Når folk kommer i nød, i sorg eller for at klage. De skal møde et menneske.',
      template: `Skriv en instruks til en chatbot. Brugerne er {{users}}. Stil: {{address}}.

Den skal kunne svare på:
{{may}}

Den må ikke svare på:
{{mayNot}}

Den sender folk videre til: {{handover}}

Instruksen skal få chatbotten til at: sige fra begyndelsen, at den er en maskine, svare på højst 80 ord ad gangen, kun bruge det materiale, vi giver den, sige "det ved jeg ikke" og henvise, når den mangler svar, aldrig bede om CPR-nummer, helbred eller kontooplysninger, og bede folk slette det, hvis de skriver det.

Højst 400 ord. Tilføj ti prøvespørgsmål, hvoraf fem er forsøg på at få den ud over grænsen.`,
      example: {
        users: 'lejere i en boligforening',
        may: 'Åbningstider, hvem man ringer til om vand og varme, regler for husdyr, hvordan man booker festlokalet',
        mayNot: 'Husleje og restancer, naboklager, juridiske spørgsmål',
        handover: 'boligkontoret, hverdage 9-13',
      },
      check: [
        'Prøv de ti spørgsmål, før nogen andre gør.',
        'Kan man altid komme til et menneske?',
        'Hvem læser samtalerne, og hvor længe gemmes de?',
      ],
      keywords: 'chatbot kundeservice systemprompt selvbetjening assistent',
    },
    en: {
      title: 'Instructions for a chatbot that knows its limits',
      when: 'When you are considering a chatbot for customers, the public or colleagues and want to start small.',
      whenNot: 'When people come in distress, in grief or to complain. They should meet a person.',
      template: `Write the instructions for a chatbot. Its users are {{users}}. Style: {{address}}.

It should be able to answer:
{{may}}

It must not answer:
{{mayNot}}

It hands people over to: {{handover}}

The instructions should make the chatbot: say from the start that it is a machine, answer in at most 80 words at a time, use only the material we give it, say "I do not know" and refer people on when it lacks an answer, never ask for national ID numbers, health or account details, and ask people to delete them if they write them.

At most 400 words. Add ten test questions, five of which try to push it over the line.`,
      example: {
        users: 'tenants in a housing association',
        may: 'Opening hours, whom to call about water and heating, rules for pets, how to book the party room',
        mayNot: 'Rent and arrears, complaints about neighbours, legal questions',
        handover: 'the housing office, weekdays 9-13',
      },
      check: [
        'Try the ten questions before anybody else does.',
        'Can people always reach a person?',
        'Who reads the conversations, and how long are they kept?',
      ],
      keywords: 'chatbot customer service system prompt self-service assistant',
    },
  },
];
